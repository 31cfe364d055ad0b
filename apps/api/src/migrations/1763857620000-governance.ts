import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table self_governance_bodies (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    kind text not null,
    name text not null,
    state text not null,
    term_starts_on date not null,
    term_ends_on date not null,
    entered_by_id uuid not null references people,
    created_at timestamptz not null,
    version int not null
  );
  create index bodies_by_region on self_governance_bodies (region_code, id);
  create unique index bodies_one_committee on self_governance_bodies (region_code)
    where state = 'serving' and kind in ('residentsCommittee', 'villagersCommittee');

  create table body_members (
    id uuid primary key,
    county_code text collate "C" not null,
    body_id uuid not null references self_governance_bodies,
    post text not null,
    starts_on date not null,
    ends_on date not null,
    left_on date
  );
  create index body_members_by_body on body_members (body_id, id);
  create unique index body_members_one_chair on body_members (body_id)
    where post = 'chair' and left_on is null;

  create table consultations (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    body_id uuid references self_governance_bodies,
    title text not null,
    detail text not null,
    track text not null,
    held_on date not null,
    place text not null,
    options jsonb not null,
    state text not null,
    invited int,
    attended int,
    decision text,
    last_reason text,
    planned_by_id uuid not null references people,
    idempotency_key text not null,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null,
    unique (planned_by_id, idempotency_key)
  );
  create index consultations_by_region on consultations (region_code, id desc);
  create table consultation_needs (
    id uuid primary key,
    county_code text collate "C" not null,
    consultation_id uuid not null references consultations,
    need_id uuid not null references needs,
    is_posted boolean not null,
    linked_by_id uuid not null references people,
    linked_at timestamptz not null,
    unique (consultation_id, need_id)
  );
  create index consultation_needs_by_need on consultation_needs (need_id);

  create table track_entries (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    track text not null,
    title text not null,
    held_on date not null,
    participants int not null,
    state text not null,
    last_reason text,
    entered_by_id uuid not null references people,
    idempotency_key text not null,
    created_at timestamptz not null,
    version int not null,
    unique (entered_by_id, idempotency_key)
  );
  create index track_entries_by_region on track_entries (region_code, id desc);
`;

/** Self-governance bodies, consultations with what they led to, the register of the action tracks. */
export class Governance1763857620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table track_entries, consultation_needs, consultations, body_members, self_governance_bodies;',
    );
  }
}
