import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was suggested, and who was asked. */
export class Matching1763856360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table suggestion_views (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        need_id uuid not null references needs,
        kind text not null,
        seen_by_id uuid not null references people,
        at timestamptz not null,
        kept_until timestamptz not null,
        pool int not null,
        excluded jsonb not null,
        fitting int not null,
        candidates jsonb not null
      );
      create index suggestion_views_by_need on suggestion_views (need_id, id);
      create index suggestion_views_by_end on suggestion_views (kept_until);
      create table invitations (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        need_id uuid not null references needs,
        invitee_kind text not null,
        invitee_id uuid not null,
        person_id uuid references people,
        organization_id uuid references organizations,
        sent_by_id uuid not null references people,
        view_id uuid not null,
        state text not null,
        reason text,
        sent_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        version int not null,
        check ((person_id is null) <> (organization_id is null))
      );
      create unique index invitations_one_waiting on invitations (need_id, invitee_id) where state in ('sent', 'seen');
      create index invitations_by_invitee on invitations (invitee_id, sent_at);
      create index invitations_by_county on invitations (county_code, invitee_kind, sent_at);
      create index invitations_by_person on invitations (person_id, id);
      create index invitations_by_organization on invitations (organization_id, id);
      create index invitations_by_reach on invitations (region_code, id);
      create index invitations_waiting on invitations (expires_at) where state in ('sent', 'seen');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invitations, suggestion_views;');
  }
}
