import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What others published about a region's licences. */
export class PublishedLicences1763858112000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table published_licences (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        measure text not null,
        number int not null,
        value text not null,
        as_on date,
        source text not null,
        entered_by_id uuid not null references people,
        entered_at timestamptz not null,
        unique (region_code, measure, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table published_licences;');
  }
}
