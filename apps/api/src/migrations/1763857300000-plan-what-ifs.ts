import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table plan_people (
    id uuid primary key,
    plan_id uuid not null references matching_plans,
    place int not null,
    volunteer_id uuid not null references volunteers,
    region_code text collate "C" not null references regions,
    free_minutes int not null,
    places int not null,
    skills text[] not null,
    unique (plan_id, place)
  );
  create table plan_differences (
    id uuid primary key,
    plan_id uuid not null references matching_plans,
    place int not null,
    change text not null,
    need_id uuid not null references needs,
    region_code text collate "C" not null references regions,
    volunteer_id uuid references volunteers,
    unique (plan_id, place)
  );
`;

/** What-ifs stand beside a plan and are kept as a difference to it; a plan keeps who fits, and where they serve instead. */
export class PlanWhatIfs1763857300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update matching_plans set state = 'discarded', version = version + 1
      where (without_fairness or without_need_ids <> '{}') and state in ('queued', 'running', 'ready', 'failed');
      alter table matching_plans drop column without_fairness, drop column without_need_ids, add column what_if jsonb;
      create index matching_plans_beside on matching_plans (based_on_id, id) where what_if is not null;
      create index plan_lines_by_person on plan_lines (plan_id, volunteer_id, need_id) where volunteer_id is not null;
      alter table plan_lines add column fitting int not null default 0, add column served_instead jsonb not null default '[]';
      ${TABLES}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table plan_differences, plan_people;
      drop index plan_lines_by_person;
      alter table plan_lines drop column fitting, drop column served_instead;
      alter table matching_plans drop column what_if, add column without_fairness boolean not null default false,
        add column without_need_ids uuid[] not null default '{}';
    `);
  }
}
