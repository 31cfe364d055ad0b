import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Continuing education with its reminders, supervision that was given, and what working time went into. */
export class WorkerLearning1763858111000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table learning_entries (
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid not null references social_workers,
        kind text not null,
        title text not null,
        provider text not null,
        minutes int not null check (minutes > 0),
        learned_on date not null,
        state text not null,
        last_reason text,
        entered_by_id uuid not null references people,
        entered_at timestamptz not null,
        decided_by_id uuid references people,
        decided_at timestamptz,
        version int not null
      );
      create unique index learning_entries_once on learning_entries (social_worker_id, learned_on, title)
        where state in ('entered', 'confirmed');
      create index learning_entries_of on learning_entries (social_worker_id, learned_on);
      create table learning_reminders (
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid not null references social_workers,
        cycle_to_on date not null,
        months_before int not null,
        at timestamptz not null,
        unique (social_worker_id, cycle_to_on, months_before)
      );
      create table supervision_sessions (
        id uuid primary key,
        county_code text collate "C" not null,
        pair_id uuid not null references supervision_pairs,
        social_worker_id uuid not null references social_workers,
        form text not null,
        held_on date not null,
        minutes int not null check (minutes > 0),
        entered_by_id uuid not null references people,
        entered_at timestamptz not null,
        withdrawn_at timestamptz,
        version int not null
      );
      create unique index supervision_sessions_once on supervision_sessions (pair_id, held_on, form)
        where withdrawn_at is null;
      create table work_times (
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid not null references social_workers,
        month date not null,
        number int not null,
        professional_minutes int not null check (professional_minutes >= 0),
        administrative_minutes int not null check (administrative_minutes >= 0),
        told_at timestamptz not null,
        unique (social_worker_id, month, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work_times, supervision_sessions, learning_reminders, learning_entries;');
  }
}
