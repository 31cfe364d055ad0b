import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators enter of policies, base figures, reports with their steps, and approved periods. */
export class Indicators1763857400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENTRIES);
    await runner.query(REPORTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table period_approvals, report_steps, indicator_reports, base_figures, target_entries',
    );
  }
}

const ENTRIES = `
  create table target_entries (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    pack text not null,
    indicator text not null,
    field text not null,
    number int not null check (number > 0),
    from_on date not null,
    year int not null,
    value text not null,
    unit text,
    direction text,
    name_zh text,
    name_en text,
    document text not null,
    document_number text,
    issued_on date not null,
    evidence text not null,
    entered_by_id uuid not null references people,
    entered_at timestamptz not null,
    unique (pack, indicator, region_code, field, number)
  );
  create table base_figures (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    kind text not null,
    number int not null check (number > 0),
    value int not null check (value > 0),
    as_on date not null,
    source text not null,
    entered_by_id uuid not null references people,
    entered_at timestamptz not null,
    unique (region_code, kind, number)
  );
  create index base_figures_by_day on base_figures (kind, region_code, as_on desc, number desc);`;

const REPORTS = `
  create table indicator_reports (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    pack text not null,
    indicator text not null,
    period text not null,
    number int not null check (number > 0),
    state text not null,
    held_code text collate "C" not null references regions,
    top_code text collate "C" not null,
    numerator numeric not null check (numerator >= 0),
    denominator numeric check (denominator >= 0),
    stated text,
    note text not null,
    last_reason text,
    made_by_id uuid not null references people,
    created_at timestamptz not null,
    state_since timestamptz not null,
    version int not null,
    unique (pack, indicator, period, region_code, number)
  );
  create unique index indicator_reports_one_on_its_way on indicator_reports (pack, indicator, period, region_code)
    where state not in ('locked', 'discarded');
  create index indicator_reports_waiting on indicator_reports (held_code, id)
    where state in ('submitted', 'accepted', 'approved');
  create table report_steps (
    id uuid primary key,
    county_code text collate "C" not null,
    report_id uuid not null references indicator_reports,
    action text not null,
    state text not null,
    held_code text collate "C" not null,
    numerator numeric not null,
    denominator numeric,
    reason text,
    by_id uuid not null references people,
    at timestamptz not null
  );
  create index report_steps_by_report on report_steps (report_id, id);
  create table period_approvals (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    pack text not null,
    indicator text not null,
    period text not null,
    number int not null check (number > 0),
    value text,
    numerator numeric not null,
    denominator numeric,
    progress text not null,
    targets text[] not null,
    due int,
    reported int,
    as_of timestamptz not null,
    reason text,
    approved_by_id uuid not null references people,
    approved_at timestamptz not null,
    unique (pack, indicator, region_code, period, number),
    check ((number = 1) = (reason is null))
  );`;
