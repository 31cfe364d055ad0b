import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nothing that can be read without the keys ties a case to a person: readings name nobody, and an account is kept as a
 * keyed hash, so that whoever had tied their case does so once more with their code. Reminders of missed visits and of
 * owed learning stand with all others, counties are told of overdue visits in fives, and the name of a group's member can
 * be erased.
 */
export class CaseConfidence1763858191000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update personal_reads set person_id = null where subject_type in ('case', 'caseSearch');
      alter table case_files drop column client_person_id;
      alter table case_files add column client_hash text;
      create index case_files_by_client on case_files (client_hash) where client_hash is not null;
      insert into reminders (id, county_code, subject_id, step, from_on, told_at)
        select gen_random_uuid(), county_code, id, 'visitMissed.supervisor', missed_told, now()
        from case_files where missed_told is not null;
      alter table case_files drop column missed_told;
      insert into reminders (id, county_code, subject_id, step, from_on, told_at)
        select id, county_code, social_worker_id, 'learningDue',
          (cycle_to_on - make_interval(months => months_before))::date, at
        from learning_reminders on conflict do nothing;
      drop table learning_reminders;
      create table overdue_visits (
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid unique references social_workers,
        at_least int not null,
        told_at timestamptz not null
      );
      create unique index overdue_visits_of on overdue_visits (county_code) where social_worker_id is null;
      alter table work_members alter column name_sealed drop not null;
      create index postings_by_place on postings (place_code);
      create index postings_by_station on postings (station_id) where station_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index postings_by_station, postings_by_place;
      update work_members set name_sealed = '' where name_sealed is null;
      alter table work_members alter column name_sealed set not null;
      drop table overdue_visits;
      create table learning_reminders (
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid not null references social_workers,
        cycle_to_on date not null,
        months_before int not null,
        at timestamptz not null,
        unique (social_worker_id, cycle_to_on, months_before)
      );
      delete from reminders where step = 'learningDue';
      alter table case_files add column missed_told date;
      update case_files set missed_told = next_visit_on where exists (
        select from reminders told where told.subject_id = case_files.id and told.from_on = next_visit_on);
      delete from reminders where step like 'visitMissed.%';
      alter table case_files drop column client_hash;
      alter table case_files add column client_person_id uuid references people;
    `);
  }
}
