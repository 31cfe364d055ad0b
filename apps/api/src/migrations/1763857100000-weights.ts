import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weights that regions publish with dates, and plans that try out drafted ones. */
export class Weights1763857100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table region_weights (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        number int not null check (number > 0),
        from_on date not null,
        weights jsonb not null,
        published_at timestamptz not null,
        published_by_id uuid not null references people,
        unique (region_code, number)
      );
      create index region_weights_by_day on region_weights (region_code, from_on desc, number desc);
      alter table matching_plans add column trial jsonb;
      alter table matching_plans add column comparison jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table matching_plans drop column comparison;
      alter table matching_plans drop column trial;
      drop table region_weights;
    `);
  }
}
