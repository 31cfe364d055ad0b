import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a reconciliation also mended what differed. */
export class MendedFigures1763858140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table figure_reconciliations add column is_mended boolean not null default false;',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table figure_reconciliations drop column is_mended;');
  }
}
