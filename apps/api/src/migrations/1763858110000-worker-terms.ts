import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every row with a first and a last day holds. */
const TERM = `
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid not null references social_workers,
        from_on date not null,
        to_on date check (to_on >= from_on),
        entered_by_id uuid not null references people,
        entered_at timestamptz not null,
        withdrawn_at timestamptz,
        version int not null`;

/** Certificates get rows of their own; the record keeps which of them counts. */
const CERTIFICATES = `
      create table worker_certificates (
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid not null references social_workers,
        grade text not null,
        number_hash text not null,
        number_sealed text,
        number_ending text not null,
        approved_on date,
        registered_on date,
        valid_to date,
        entered_by_id uuid references people,
        entered_at timestamptz not null,
        withdrawn_at timestamptz,
        version int not null
      );
      create unique index worker_certificates_one_record on worker_certificates (number_hash)
        where withdrawn_at is null;
      create unique index worker_certificates_one_a_grade on worker_certificates (social_worker_id, grade)
        where withdrawn_at is null;
      update social_workers set grade = 'intermediate' where grade = 'worker';
      insert into worker_certificates (id, county_code, social_worker_id, grade, number_hash, number_ending, valid_to, entered_at, version)
        select id, county_code, id, grade, certificate_hash, certificate_ending, certificate_valid_to, created_at, 1
        from social_workers where grade is not null;
      alter table social_workers drop column certificate_hash;
`;

const PARTICULARS = `
      create table worker_particulars (
        id uuid primary key,
        county_code text collate "C" not null,
        social_worker_id uuid not null references social_workers,
        number int not null,
        sex text not null,
        birth_month_sealed text not null,
        retirement_category text not null,
        entered_by_id uuid not null references people,
        entered_at timestamptz not null,
        unique (social_worker_id, number)
      );
`;

const TERMS = `
      create table employments (${TERM},
        employer text not null,
        organization_id uuid references organizations,
        workplace_code text collate "C" not null references regions,
        nature text not null
      );
      create index employments_of on employments (social_worker_id, from_on);
      create table insurance_periods (${TERM},
        place_code text collate "C" not null references regions
      );
      create index insurance_periods_of on insurance_periods (social_worker_id, from_on);
      create table postings (${TERM},
        kind text not null,
        place_code text collate "C" not null references regions,
        station_id uuid references service_stations
      );
      create index postings_of on postings (social_worker_id, from_on);
      create table supervision_pairs (${TERM},
        supervisor_id uuid not null references social_workers,
        check (supervisor_id <> social_worker_id)
      );
      create index supervision_pairs_of on supervision_pairs (social_worker_id, from_on);
      create index supervision_pairs_by on supervision_pairs (supervisor_id, from_on);
      create table deputies (${TERM},
        deputy_id uuid not null references social_workers,
        check (deputy_id <> social_worker_id and to_on is not null)
      );
      create index deputies_of on deputies (social_worker_id, from_on);
      create index deputies_by on deputies (deputy_id, from_on);
`;

/** A social worker's certificates, and what holds of them from a day to a day. */
export class WorkerTerms1763858110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CERTIFICATES);
    await runner.query(PARTICULARS);
    await runner.query(TERMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table deputies, supervision_pairs, postings, insurance_periods, employments, worker_particulars;
      alter table social_workers add column certificate_hash text unique;
      update social_workers worker set certificate_hash = held.number_hash
        from worker_certificates held
        where held.social_worker_id = worker.id and held.grade = worker.grade and held.withdrawn_at is null;
      alter table social_workers add check ((grade is null) = (certificate_hash is null));
      drop table worker_certificates;
      update social_workers set grade = 'worker' where grade = 'intermediate';
    `);
  }
}
