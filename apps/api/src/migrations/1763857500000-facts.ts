import type { MigrationInterface, QueryRunner } from 'typeorm';

const region = `
        region_code text collate "C" not null,
        county_code text collate "C" not null,`;

/** Figures by days, for townships and above; and whatever was folded before is folded anew with them. */
export class Facts1763857500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table day_facts (${region}
        day date not null,
        posted int not null,
        verified int not null,
        open int not null,
        served int not null,
        people_wanted int not null,
        people_served int not null,
        minutes bigint not null,
        money bigint not null,
        goods int not null,
        primary key (region_code, day)
      );
      create table claim_wait_days (${region}
        day date not null,
        bucket int not null,
        count int not null,
        primary key (region_code, day, bucket)
      );
      create table linkage_days (${region}
        day date not null,
        steps int not null check (steps between 1 and 5),
        count int not null,
        primary key (region_code, day, steps)
      );
      create table volunteer_days (${region}
        day date not null,
        volunteer_id uuid not null,
        minutes int not null,
        primary key (day, region_code, volunteer_id)
      );
      create index events_by_day on events (happened_on);
      create index events_by_own_day on events (coalesce(body->>'countsOn', body->>'servedOn'))
        where coalesce(body->>'countsOn', body->>'servedOn') is not null;
    `);
    // The days of what happened so far are not in the month tables: every chain is read from its beginning, with the
    // events that were put aside among them.
    await runner.query(`
      truncate community_month, region_month, claim_waits, volunteer_months, volunteer_counts, project_linkages,
        linkage_months;
      delete from event_cursors where handler = 'figures';
      update parked_events set retried_at = now() where handler = 'figures' and retried_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index events_by_own_day, events_by_day;
      drop table volunteer_days, linkage_days, claim_wait_days, day_facts;
    `);
  }
}
