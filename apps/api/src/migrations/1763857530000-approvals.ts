import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Approved figures: a version once written stays. */
export class Approvals1763857530000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table figure_approvals (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        from_on date not null,
        to_on date not null,
        version int not null check (version > 0),
        reason text,
        approved_at timestamptz not null,
        approved_by_id uuid not null references people,
        positions jsonb not null,
        unique (region_code, from_on, to_on, version)
      );
      create table approved_figures (
        approval_id uuid not null references figure_approvals,
        figure text not null,
        value double precision,
        primary key (approval_id, figure)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table approved_figures, figure_approvals');
  }
}
