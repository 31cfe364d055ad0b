import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which invitation took the place of one that a plan moved to another need: the two count once. */
export class MovedInvitations1763858160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations add column replaced_by_id uuid references invitations deferrable initially deferred;
      alter table invitations add check (replaced_by_id is null or state = 'withdrawn');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invitations drop column replaced_by_id;');
  }
}
