import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTIVITIES = `
  create table activities (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    project_id uuid not null references projects,
    need_id uuid not null references needs,
    organization_id uuid references organizations,
    state text not null,
    title text not null,
    detail text not null,
    place text not null,
    last_reason text,
    opened_by_id uuid references people,
    idempotency_key text not null,
    created_at timestamptz not null,
    version int not null,
    unique (opened_by_id, idempotency_key)
  );
  create index activities_by_project on activities (project_id, id);
  create index activities_by_reach on activities (region_code, id);
  create table shifts (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    activity_id uuid not null references activities,
    state text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    capacity int not null check (capacity > 0),
    taken int not null check (taken >= 0),
    waiting int not null check (waiting >= 0),
    last_place int not null,
    skills text[] not null,
    version int not null,
    check (ends_at > starts_at),
    constraint shifts_not_exceeded check (taken <= capacity)
  );
  create index shifts_by_activity on shifts (activity_id, starts_at);
  create index shifts_open on shifts (starts_at, id) where state = 'open';
`;

const SIGN_UPS = `
  create table sign_ups (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    shift_id uuid not null references shifts,
    activity_id uuid not null references activities,
    volunteer_id uuid not null references volunteers,
    person_id uuid not null references people,
    state text not null,
    place int not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    created_at timestamptz not null,
    checked_in_at timestamptz,
    checked_out_at timestamptz,
    is_by_code boolean not null,
    last_reason text,
    version int not null
  );
  create unique index sign_ups_one_live on sign_ups (shift_id, volunteer_id) where state <> 'cancelled';
  create index sign_ups_waiting on sign_ups (shift_id, place) where state = 'waiting';
  create index sign_ups_by_volunteer on sign_ups (volunteer_id, starts_at);
  create index sign_ups_by_person on sign_ups (person_id, id);
  create table hours_entries (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    volunteer_id uuid not null references volunteers,
    person_id uuid not null references people,
    sign_up_id uuid not null references sign_ups,
    activity_id uuid not null references activities,
    project_id uuid not null references projects,
    minutes int not null check (minutes <> 0),
    served_on date not null,
    reverses_id uuid unique references hours_entries,
    is_flagged boolean not null,
    reason text,
    made_by_id uuid references people,
    at timestamptz not null,
    check ((minutes < 0) = (reverses_id is not null))
  );
  create index hours_entries_by_volunteer on hours_entries (volunteer_id, id);
  create index hours_entries_by_project on hours_entries (project_id, id);
  create index hours_entries_by_sign_up on hours_entries (sign_up_id);
`;

/** Activities, their shifts, who signed up, and the ledger of hours. */
export class Activities1763856340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACTIVITIES);
    await runner.query(SIGN_UPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table hours_entries, sign_ups, shifts, activities;');
  }
}
