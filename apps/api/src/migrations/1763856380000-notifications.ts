import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inboxes: what waits for whom. */
export class Notifications1763856380000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notices (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null,
        recipient text collate "C" not null,
        kind text not null,
        is_task boolean not null,
        subject_type text not null,
        subject_id uuid not null,
        need_id uuid references needs,
        organization_id uuid references organizations,
        minutes int,
        due_at timestamptz,
        created_at timestamptz not null,
        done_at timestamptz
      );
      create index notices_waiting on notices (recipient) where done_at is null;
      create unique index notices_once on notices (subject_id, kind, recipient)
        where is_task and done_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notices;');
  }
}
