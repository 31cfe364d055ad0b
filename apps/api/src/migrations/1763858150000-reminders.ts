import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody was told of when its day came. */
export class Reminders1763858150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminders (
        id uuid primary key,
        county_code text collate "C" not null,
        subject_id uuid not null,
        step text not null,
        from_on date not null,
        told_at timestamptz not null,
        unique (subject_id, step, from_on)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reminders;');
  }
}
