import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects. */
export class Projects1763856330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table projects (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        need_id uuid not null references needs,
        organization_id uuid not null references organizations,
        social_worker_id uuid,
        state text not null,
        last_reason text,
        served_count int check (served_count > 0),
        created_at timestamptz not null,
        state_since timestamptz not null,
        accepted_at timestamptz,
        version int not null
      );
      create unique index projects_one_a_need on projects (need_id) where state <> 'ended';
      create index projects_by_organization on projects (organization_id, id);
      create index projects_by_reach on projects (region_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table projects;');
  }
}
