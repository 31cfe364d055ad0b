import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The additive figures of a community, or of a region above communities. */
const sumsTable = (name: string): string => `
      create table ${name} (
        region_code text collate "C" not null,
        month date not null,
        county_code text collate "C" not null,
        posted int not null,
        verified int not null,
        open int not null,
        served int not null,
        people_wanted int not null,
        people_served int not null,
        minutes bigint not null,
        money bigint not null,
        goods int not null,
        primary key (region_code, month)
      );`;

/** Figures folded from the log. */
export class Monitoring1763856400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${sumsTable('community_month')}
      ${sumsTable('region_month')}
      create table claim_waits (
        region_code text collate "C" not null,
        month date not null,
        bucket int not null,
        county_code text collate "C" not null,
        count int not null,
        primary key (region_code, month, bucket)
      );
      create table volunteer_months (
        region_code text collate "C" not null,
        month date not null,
        volunteer_id uuid not null,
        county_code text collate "C" not null,
        minutes int not null,
        primary key (region_code, volunteer_id, month)
      );
      create table volunteer_counts (
        region_code text collate "C" not null,
        month date not null,
        last_month date not null,
        county_code text collate "C" not null,
        count int not null,
        primary key (region_code, month, last_month)
      );
      create table linkage_months (
        region_code text collate "C" not null,
        month date not null,
        steps int not null check (steps between 1 and 5),
        county_code text collate "C" not null,
        count int not null,
        primary key (region_code, month, steps)
      );
      create table project_linkages (
        project_id uuid primary key references projects,
        county_code text collate "C" not null,
        region_code text collate "C" not null,
        accepted_on date not null,
        steps int not null check (steps between 1 and 5)
      );
      create index project_linkages_by_region on project_linkages (region_code, accepted_on);
      create index events_by_type on events (type, region_code, happened_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index events_by_type;
      drop table project_linkages, linkage_months, volunteer_counts, volunteer_months, claim_waits, region_month,
        community_month;
    `);
  }
}
