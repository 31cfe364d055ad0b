import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time links, deputies, consents, and the log of who read whose personal data. */
export class AccountLinks1763856150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people add column guardian_id uuid references people;
      alter table grants add column deputy_of_id uuid references grants;
      create index grants_by_principal on grants (deputy_of_id) where deputy_of_id is not null;
      create index sign_in_failures_by_age on sign_in_failures (at);
      create table one_time_links (
        id uuid primary key,
        purpose text not null,
        token_hash text not null unique,
        role text,
        region_code text collate "C",
        organization_id uuid,
        grant_valid_to timestamptz,
        person_id uuid references people,
        name text not null,
        sent_to_hash text,
        given_by_id uuid references people,
        given_through_id uuid references grants,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        used_by_id uuid references people,
        withdrawn_at timestamptz
      );
      create index one_time_links_by_region on one_time_links (region_code, id) where used_at is null;
      create index one_time_links_by_organization on one_time_links (organization_id, id) where used_at is null;
      create index one_time_links_by_person on one_time_links (person_id) where used_at is null;
      create table consents (
        id uuid primary key,
        person_id uuid not null references people,
        purpose text not null,
        notice_version text not null,
        given_at timestamptz not null,
        channel text not null,
        given_by_id uuid not null references people,
        withdrawn_at timestamptz
      );
      create index consents_by_person on consents (person_id, id);
      create table personal_reads (
        id uuid primary key,
        reader_id uuid not null references people,
        role text,
        region_code text collate "C",
        person_id uuid references people,
        matter text not null,
        subject_type text not null,
        subject_id uuid not null,
        at timestamptz not null
      );
      create index personal_reads_by_person on personal_reads (person_id, id);
      create index personal_reads_by_subject on personal_reads (subject_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table personal_reads, consents, one_time_links;
      drop index sign_in_failures_by_age;
      alter table grants drop column deputy_of_id;
      alter table people drop column guardian_id;
    `);
  }
}
