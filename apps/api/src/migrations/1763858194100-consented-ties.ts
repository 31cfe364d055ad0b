import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A supervision or a deputyship that somebody else entered opens the worker's cases only after their yes. Those that
 * stood before have been known to them from their page, and hold on.
 */
export class ConsentedTies1763858194100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['supervision_pairs', 'deputies'])
      await runner.query(`
        alter table ${table} add column confirmed_at timestamptz, add column confirmed_by_id uuid;
        update ${table} set confirmed_at = entered_at;
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['supervision_pairs', 'deputies'])
      await runner.query(`alter table ${table} drop column confirmed_at, drop column confirmed_by_id`);
  }
}
