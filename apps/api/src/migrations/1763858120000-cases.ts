import type { MigrationInterface, QueryRunner } from 'typeorm';

const FILES = `
      create table case_files (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        number text not null unique,
        alias text not null,
        opened_by_id uuid not null references people,
        worker_id uuid not null references social_workers,
        need_id uuid references needs,
        client_person_id uuid references people,
        code_hash text unique,
        state text not null,
        risk text,
        assessed_on date,
        state_since timestamptz not null,
        due_on date,
        next_visit_on date,
        last_contact_on date,
        missed_told date,
        export_asked_on date,
        erasure_asked_on date,
        created_at timestamptz not null,
        idempotency_key text not null,
        version int not null,
        unique (opened_by_id, idempotency_key)
      );
      create index case_files_by_worker on case_files (worker_id, state, id);
      create index case_files_by_need on case_files (need_id) where need_id is not null;
      create index case_files_by_visit on case_files (next_visit_on) where next_visit_on is not null;
      create table case_keys (
        case_id uuid primary key references case_files,
        county_code text collate "C" not null,
        sealed_key text not null,
        client_sealed text not null
      );
      create table case_entries (
        id uuid primary key,
        county_code text collate "C" not null,
        case_id uuid not null references case_files,
        action text not null,
        by_id uuid not null references people,
        at timestamptz not null,
        sealed text not null
      );
      create index case_entries_of on case_entries (case_id, id);
      create table case_marks (
        hash uuid not null,
        case_id uuid not null references case_files,
        kind text collate "C" not null,
        county_code text collate "C" not null,
        primary key (hash, case_id, kind) include (county_code)
      );
      create index case_marks_of on case_marks (case_id);
      create table case_rights (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        person_id uuid not null references people,
        given_by_id uuid not null references people,
        reason text not null,
        from_on date not null,
        to_on date not null,
        revoked_at timestamptz,
        check (from_on <= to_on and given_by_id <> person_id)
      );
      create index case_rights_by_person on case_rights (person_id);
      create index case_rights_by_reach on case_rights (region_code, id);
      create index personal_reads_by_case on personal_reads (subject_id, id)
        where subject_type in ('case', 'caseSearch');
`;

const REFERRALS = `
      create table case_referrals (
        id uuid primary key,
        county_code text collate "C" not null,
        case_id uuid not null references case_files,
        number text not null,
        made_by_id uuid not null references people,
        to_worker_id uuid references social_workers,
        to_organization_id uuid references organizations,
        is_transfer boolean not null,
        consent_how text,
        state text not null,
        state_since timestamptz not null,
        due_on date not null,
        letter_sealed text not null,
        answer_sealed text,
        created_at timestamptz not null,
        idempotency_key text not null,
        version int not null,
        unique (made_by_id, idempotency_key),
        check ((to_worker_id is null) <> (to_organization_id is null)),
        check (not is_transfer or to_worker_id is not null)
      );
      create index case_referrals_of on case_referrals (case_id, id);
      create index case_referrals_to_worker on case_referrals (to_worker_id, id);
      create index case_referrals_to_organization on case_referrals (to_organization_id, id);
`;

const GROUPS = `
      create table work_groups (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        worker_id uuid not null references social_workers,
        method text not null,
        title text not null,
        aim text not null,
        planned_sessions int not null,
        starts_on date not null,
        measure text not null,
        before int,
        after int,
        state text not null,
        summary text,
        created_at timestamptz not null,
        idempotency_key text not null,
        version int not null,
        unique (worker_id, idempotency_key)
      );
      create index work_groups_by_reach on work_groups (region_code, id);
      create table work_members (
        id uuid primary key,
        county_code text collate "C" not null,
        group_id uuid not null references work_groups,
        name_sealed text not null,
        before int,
        after int,
        created_at timestamptz not null
      );
      create index work_members_of on work_members (group_id, id);
      create table work_sessions (
        id uuid primary key,
        county_code text collate "C" not null,
        group_id uuid not null references work_groups,
        held_on date not null,
        topic text not null,
        minutes int not null,
        headcount int not null,
        note text not null,
        entered_by_id uuid not null references people,
        entered_at timestamptz not null
      );
      create index work_sessions_of on work_sessions (group_id, held_on, id);
      create table work_attendances (
        session_id uuid not null references work_sessions,
        member_id uuid not null references work_members,
        county_code text collate "C" not null,
        primary key (session_id, member_id)
      );
      create index work_attendances_of on work_attendances (member_id);
`;

/** Case files with their sealed sheets and search marks, their referrals, and work with groups and communities. */
export class Cases1763858120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILES);
    await runner.query(REFERRALS);
    await runner.query(GROUPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index personal_reads_by_case;
      drop table work_attendances, work_sessions, work_members, work_groups, case_referrals, case_rights, case_marks,
        case_entries, case_keys, case_files;
    `);
  }
}
