import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suggested goods that the desk excluded: the lot does not go to the part. */
export class ExcludedGoods1763858196000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table goods_plan_lines add column is_excluded boolean not null default false;
      alter table goods_plan_lines alter column is_excluded drop default;
      create index goods_plan_lines_excluded on goods_plan_lines (part_id, lot_id) where is_excluded`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table goods_plan_lines drop column is_excluded');
  }
}
