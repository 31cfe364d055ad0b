import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the integrity checks found, run by run. */
export class Integrity1763857710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table integrity_runs (
        id uuid primary key,
        started_at timestamptz not null,
        finished_at timestamptz not null,
        ran_on date not null,
        requested_by_id uuid
      );
      create table integrity_counts (
        run_id uuid not null references integrity_runs,
        check_code text collate "C" not null,
        region_code text collate "C" not null,
        count int not null check (count > 0),
        primary key (run_id, check_code, region_code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table integrity_counts; drop table integrity_runs');
  }
}
