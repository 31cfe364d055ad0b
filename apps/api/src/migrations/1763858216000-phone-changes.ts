import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Another phone in place of a lost one: one asks, a second confirms, and of social workers somebody who worked with them
 * says that it is they before cases open to them again.
 */
export class PhoneChanges1763858216000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table phone_changes (
        id uuid primary key,
        person_id uuid not null references people,
        region_code text collate "C",
        phone_sealed text not null,
        state text not null,
        reason text not null,
        asked_by_id uuid not null references people,
        asked_at timestamptz not null,
        confirmed_by_id uuid references people,
        used_at timestamptz,
        check (asked_by_id <> confirmed_by_id),
        check (state <> 'used' or (confirmed_by_id is not null and used_at is not null))
      );
      create unique index phone_changes_open on phone_changes (person_id) where state in ('asked', 'confirmed');
      create index phone_changes_used on phone_changes (person_id, used_at) where used_at is not null;
      alter table social_workers add column recognized_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table social_workers drop column recognized_at;
      drop table phone_changes;
    `);
  }
}
