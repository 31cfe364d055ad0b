import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs by target group, frozen month by month. */
export class GroupCounts1763857520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table frozen_months (
        month date primary key,
        frozen_at timestamptz not null
      );
      create table group_counts (
        target_group text not null,
        region_code text collate "C" not null,
        period text collate "C" not null,
        county_code text collate "C" not null,
        count int not null check (count > 0),
        is_hidden boolean not null,
        primary key (target_group, region_code, period)
      );
      create index group_counts_by_region on group_counts (region_code, period);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table group_counts, frozen_months');
  }
}
