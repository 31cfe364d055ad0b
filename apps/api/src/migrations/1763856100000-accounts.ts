import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their contacts, passwords, roles and sessions. */
export class Accounts1763856100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people (
        id uuid primary key,
        name text not null,
        is_demo boolean not null,
        created_at timestamptz not null,
        version int not null
      );
      create table person_contacts (
        person_id uuid primary key references people,
        phone_sealed text not null,
        phone_hash text not null unique,
        phone_confirmed_at timestamptz
      );
      create table passwords (
        person_id uuid primary key references people,
        hash text not null,
        changed_at timestamptz not null
      );
      create table grants (
        id uuid primary key,
        person_id uuid not null references people,
        role text not null,
        region_code text collate "C",
        organization_id uuid,
        valid_from timestamptz not null,
        valid_to timestamptz,
        given_by_id uuid references people,
        revoked_at timestamptz
      );
      create index grants_by_person on grants (person_id);
      create index grants_by_region on grants (region_code) where revoked_at is null;
      create index grants_by_organization on grants (organization_id) where revoked_at is null;
      create table sessions (
        id uuid primary key,
        token_hash text not null unique,
        person_id uuid not null references people,
        grant_id uuid references grants,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index sessions_by_person on sessions (person_id);
      create table sign_in_failures (
        id uuid primary key,
        phone_hash text not null,
        network text not null,
        at timestamptz not null
      );
      create index sign_in_failures_by_network on sign_in_failures (network, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sign_in_failures, sessions, grants, passwords, person_contacts, people;');
  }
}
