import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed snapshots of what regions approved. */
export class OpenSnapshots1763857900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table open_snapshots (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        period text not null,
        number int not null check (number > 0),
        content text not null,
        figure_count int not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        key_version int not null,
        signature text not null,
        made_at timestamptz not null,
        unique (region_code, period, number)
      );
      create index period_approvals_published on period_approvals (period desc, region_code)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index period_approvals_published; drop table open_snapshots');
  }
}
