import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures folded from the log. */
export class Monitoring1763856400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table community_month (
        region_code text collate "C" not null,
        month date not null,
        county_code text collate "C" not null,
        posted int not null,
        verified int not null,
        open int not null,
        served int not null,
        people_wanted int not null,
        people_served int not null,
        minutes int not null,
        money bigint not null,
        goods int not null,
        primary key (region_code, month)
      );
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
        primary key (region_code, month, volunteer_id)
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
      drop table project_linkages, volunteer_months, claim_waits, community_month;
    `);
  }
}
