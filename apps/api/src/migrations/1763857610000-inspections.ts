import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table inspections (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    inspector text collate "C" not null,
    planned_by_id uuid not null references people,
    lead_id uuid not null references people,
    title text not null,
    purpose text not null,
    starts_on date not null,
    ends_on date not null,
    checklist text[] not null,
    state text not null,
    last_reason text,
    idempotency_key text not null,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null,
    unique (planned_by_id, idempotency_key)
  );
  create index inspections_by_region on inspections (region_code, id desc);
  create index inspections_by_lead on inspections (lead_id);

  create table inspection_visits (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    inspection_id uuid not null references inspections,
    inspected text collate "C" not null,
    station_id uuid references service_stations,
    visited_on date not null,
    results text[] not null,
    note text not null,
    recorded_by_id uuid not null references people,
    recorded_at timestamptz not null,
    idempotency_key text not null,
    unique (inspection_id, idempotency_key)
  );

  create table findings (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    inspection_id uuid not null references inspections,
    visit_id uuid not null references inspection_visits,
    inspector text collate "C" not null,
    inspected text collate "C" not null,
    item int,
    severity text not null,
    title text not null,
    words text not null,
    state text not null,
    answer text,
    last_reason text,
    due_at timestamptz,
    idempotency_key text not null,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null,
    unique (inspection_id, idempotency_key)
  );
  create index findings_by_inspected on findings (inspected, id desc);
  create index findings_by_region on findings (region_code, id desc);
  create index findings_due on findings (due_at) where state = 'demanded';
`;

/** Inspections with their visits and findings. */
export class Inspections1763857610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table findings, inspection_visits, inspections;');
  }
}
