import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comparing the figures with the events found. */
export class Reconciliations1763857510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table figure_reconciliations (
        id uuid primary key,
        started_at timestamptz not null,
        finished_at timestamptz not null,
        from_on date not null,
        to_on date not null,
        older_on date,
        compared int not null,
        drift_count int not null
      );
      create table figure_drifts (
        id uuid primary key,
        reconciliation_id uuid not null references figure_reconciliations,
        county_code text collate "C" not null,
        region_code text collate "C" not null,
        folded text not null,
        key text not null,
        expected jsonb not null,
        found jsonb not null
      );
      create index figure_drifts_by_reconciliation on figure_drifts (reconciliation_id, region_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table figure_drifts, figure_reconciliations');
  }
}
