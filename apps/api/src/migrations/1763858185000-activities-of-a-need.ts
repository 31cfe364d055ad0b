import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A community holds activities of its own need also where no project serves it yet. */
export class ActivitiesOfANeed1763858185000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table activities alter column project_id drop not null;
      alter table activities add check (project_id is not null or organization_id is null);
      alter table hours_entries alter column project_id drop not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table hours_entries alter column project_id set not null;
      alter table activities drop constraint activities_check;
      alter table activities alter column project_id set not null;
    `);
  }
}
