import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEY = `primary key (county_code, skill, cell, volunteer_id) include (
  expires_on, blocked_until, latitude, longitude, is_about, free_week, other_days, other_free,
  categories, reliability, kept, stars, asked`;

/** Languages of needs, needs ranked for somebody, who chose not to be ranked for, and resources by their kind. */
export class NeedsForMe1763857200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table needs add languages text[] not null default '{}';
      create index needs_claimable on needs (region_code)
        include (id, category, urgency, languages, starts_at, ends_at, published_at)
        where state in ('open', 'underway');
      create index need_parts_for_people on need_parts (need_id)
        include (id, skills, quantity, pending, accepted) where kind = 'people' and not is_dropped;
      create index activities_by_need on activities (need_id);
      alter table volunteer_skills add languages text[] not null default '{}';
      update volunteer_skills known set languages = volunteer.languages
        from volunteers volunteer where volunteer.id = known.volunteer_id;
      alter table volunteer_skills drop constraint volunteer_skills_pkey;
      alter table volunteer_skills add constraint volunteer_skills_pkey ${KEY}, languages);
      alter table suggestion_views add resource_list text;
      create index suggestion_views_by_candidate on suggestion_views using gin (candidates jsonb_path_ops);
      create table ranking_choices (
        id uuid primary key,
        person_id uuid not null references people,
        is_personal boolean not null,
        chosen_at timestamptz not null
      );
      create index ranking_choices_by_person on ranking_choices (person_id, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ranking_choices;
      drop index suggestion_views_by_candidate;
      alter table suggestion_views drop resource_list;
      alter table volunteer_skills drop constraint volunteer_skills_pkey;
      alter table volunteer_skills add constraint volunteer_skills_pkey ${KEY});
      alter table volunteer_skills drop languages;
      drop index activities_by_need;
      drop index need_parts_for_people;
      drop index needs_claimable;
      alter table needs drop languages;
    `);
  }
}
