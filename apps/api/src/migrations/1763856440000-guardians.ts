import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guardians find the children they registered. */
export class Guardians1763856440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index people_by_guardian on people (guardian_id, id) where guardian_id is not null;',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index people_by_guardian;');
  }
}
