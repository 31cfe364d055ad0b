import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table meetings (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    caller text collate "C" not null,
    called_by_id uuid not null references people,
    chair_id uuid not null references people,
    state text not null,
    title text not null,
    meets_at timestamptz not null,
    place text not null,
    attendees text[] not null,
    agenda jsonb not null,
    last_reason text,
    idempotency_key text not null,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null,
    unique (called_by_id, idempotency_key)
  );
  create index meetings_by_region on meetings (county_code, region_code, id desc);
  create index meetings_by_attendee on meetings using gin (attendees);
  create index meetings_by_chair on meetings (chair_id);

  create table meeting_minutes (
    id uuid primary key,
    county_code text collate "C" not null,
    meeting_id uuid not null references meetings,
    number int not null,
    words text not null,
    written_by_id uuid not null references people,
    written_at timestamptz not null,
    unique (meeting_id, number)
  );
  create table minutes_sign_offs (
    id uuid primary key,
    county_code text collate "C" not null,
    minutes_id uuid not null unique references meeting_minutes,
    signed_by_id uuid not null references people,
    signed_at timestamptz not null
  );

  create table action_items (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    meeting_id uuid not null references meetings,
    need_id uuid references needs,
    title text not null,
    owner text collate "C" not null,
    owner_person_id uuid references people,
    checker text collate "C" not null,
    responsible_code text collate "C" not null,
    state text not null,
    outcome text,
    last_reason text,
    idempotency_key text not null,
    due_at timestamptz not null,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null,
    unique (meeting_id, idempotency_key)
  );
  create index action_items_by_meeting on action_items (meeting_id, id);
  create index action_items_by_owner on action_items (owner, id desc);
  create index action_items_by_person on action_items (owner_person_id) where owner_person_id is not null;
  create index action_items_by_region on action_items (region_code, id desc);
  create index action_items_due on action_items (due_at) where state = 'open';

  create table referrals (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    from_department text not null,
    to_region_code text collate "C" not null references regions,
    to_department text not null,
    sender text collate "C" not null,
    receiver text collate "C" not null,
    need_id uuid references needs,
    title text not null,
    reason text not null,
    state text not null,
    made_by_id uuid not null references people,
    handled_by_id uuid references people,
    outcome text,
    last_reason text,
    due_at timestamptz,
    idempotency_key text not null,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null,
    unique (made_by_id, idempotency_key)
  );
  create index referrals_sent on referrals (region_code, id desc);
  create index referrals_received on referrals (to_region_code, id desc);
  create index referrals_of_need on referrals (need_id) where need_id is not null;
  create index referrals_by_handler on referrals (handled_by_id) where handled_by_id is not null;
  create index referrals_due on referrals (due_at) where due_at is not null;

  create table hand_overs (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    role text not null,
    from_person_id uuid not null references people,
    to_person_id uuid not null references people,
    proposed_by_id uuid not null references people,
    note text not null,
    state text not null,
    last_reason text,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null
  );
  create unique index hand_overs_once on hand_overs (from_person_id, region_code, role) where state = 'proposed';
  create index hand_overs_by_region on hand_overs (region_code, id desc);
  create index hand_overs_by_receiver on hand_overs (to_person_id, id desc);
  create index hand_overs_by_giver on hand_overs (from_person_id, id desc);
  create table hand_over_lines (
    id uuid primary key,
    county_code text collate "C" not null,
    hand_over_id uuid not null references hand_overs,
    subject_type text not null,
    subject_id uuid not null,
    title text not null
  );
  create index hand_over_lines_by_hand_over on hand_over_lines (hand_over_id, id);

  create table escalations (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null,
    subject_type text not null,
    subject_id uuid not null,
    to_region_code text collate "C" not null,
    due_at timestamptz not null,
    escalated_at timestamptz not null,
    unique (subject_id, due_at, to_region_code)
  );

  create index needs_due on needs (due_at) where due_at is not null;
`;

/** Joint meetings with their minutes and action items, referrals between departments, hand-overs, escalations. */
export class Coordination1763857600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index needs_due;
      drop table escalations, hand_over_lines, hand_overs, referrals, action_items, minutes_sign_offs, meeting_minutes, meetings;
    `);
  }
}
