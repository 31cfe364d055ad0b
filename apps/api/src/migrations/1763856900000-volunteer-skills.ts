import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a search for volunteers reads: all of it lies in one index, sorted by county, skill and place. */
export class VolunteerSkills1763856900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table volunteer_skills (
        county_code text collate "C" not null,
        skill text collate "C" not null,
        cell int not null,
        volunteer_id uuid not null references volunteers,
        expires_on date,
        blocked_until timestamptz,
        latitude double precision,
        longitude double precision,
        is_about boolean not null,
        free_week int4multirange not null,
        other_days int4multirange not null,
        other_free int4multirange not null,
        categories text[] not null,
        reliability smallint not null,
        kept int not null,
        stars smallint not null,
        asked int not null,
        primary key (county_code, skill, cell, volunteer_id) include (
          expires_on, blocked_until, latitude, longitude, is_about, free_week, other_days, other_free,
          categories, reliability, kept, stars, asked
        )
      );
      create index volunteer_skills_by_volunteer on volunteer_skills (volunteer_id);
      create index volunteers_by_state on volunteers (county_code, state);
      alter table suggestion_views add seed int not null default 0;
      alter table suggestion_views alter seed drop default;
      update suggestion_views set candidates = (
        select coalesce(jsonb_agg(candidate || '{"chance": 1000000}'), '[]') from jsonb_array_elements(candidates) as candidate);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table volunteer_skills; drop index volunteers_by_state; alter table suggestion_views drop seed;',
    );
  }
}
