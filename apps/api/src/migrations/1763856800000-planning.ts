import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLANS = `
  create table matching_plans (
    id uuid primary key,
    county_code text collate "C" not null,
    region_code text collate "C" not null references regions,
    week_on date not null,
    state text not null,
    requested_by_id uuid not null references people,
    idempotency_key text not null,
    requested_at timestamptz not null,
    basis_at timestamptz,
    basis_id uuid,
    finished_at timestamptz,
    is_stop_asked boolean not null,
    based_on_id uuid references matching_plans,
    without_fairness boolean not null,
    without_need_ids uuid[] not null,
    excluded jsonb not null,
    steps jsonb not null,
    progress jsonb not null,
    result jsonb,
    version int not null,
    unique (requested_by_id, idempotency_key)
  );
  create index matching_plans_by_week on matching_plans (region_code, week_on, id);
  create index matching_plans_waiting on matching_plans (id) where state in ('queued', 'running');
  create table plan_runs (
    plan_id uuid primary key references matching_plans,
    holder uuid not null,
    until timestamptz not null
  );
`;

const LINES = `
  create table plan_lines (
    id uuid primary key,
    county_code text collate "C" not null,
    plan_id uuid not null references matching_plans,
    place int not null,
    change text not null,
    decision text,
    region_code text collate "C" not null references regions,
    need_id uuid not null references needs,
    part_id uuid not null references need_parts,
    from_need_id uuid references needs,
    volunteer_id uuid references volunteers,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    heads int not null check (heads > 0),
    score int,
    parts jsonb not null,
    metres int,
    is_distance_about boolean not null,
    unfilled_reason text,
    blocked_by int,
    blocked_by_urgency text,
    is_to_send boolean not null,
    invitation_id uuid references invitations,
    refused_with text,
    check ((change = 'unfilled') = (volunteer_id is null)),
    unique (plan_id, place)
  );
`;

/** Plans of a week, what they change, and the invitations that confirming them sends. */
export class Planning1763856800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${PLANS}
      ${LINES}
      alter table invitations alter column view_id drop not null;
      alter table invitations add column plan_line_id uuid;
      alter table invitations add check (view_id is null or plan_line_id is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table plan_lines, plan_runs, matching_plans;
      alter table invitations drop column plan_line_id;
    `);
  }
}
