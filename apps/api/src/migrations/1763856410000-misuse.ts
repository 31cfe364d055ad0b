import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tells misuse: who used a check-in ticket, and which codes had been in staff's hands. */
export class Misuse1763856410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticket_uses (
        id uuid primary key,
        person_id uuid not null references people,
        at timestamptz not null
      );
      alter table need_requests add column issued_by_id uuid references people;
      alter table need_ratings add column is_staff_issued boolean not null default false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table need_ratings drop column is_staff_issued;
      alter table need_requests drop column issued_by_id;
      drop table ticket_uses;
    `);
  }
}
