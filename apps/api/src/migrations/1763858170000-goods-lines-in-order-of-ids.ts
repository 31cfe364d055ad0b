import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of a plan of goods are read by their ids, which are made in the plan's order. */
export class GoodsLinesInOrderOfIds1763858170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table goods_plan_lines drop column place;
      create index goods_plan_lines_in_order on goods_plan_lines (plan_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index goods_plan_lines_in_order;
      alter table goods_plan_lines add column place int;
      update goods_plan_lines line set place = ordered.place from (
        select id, row_number() over (partition by plan_id order by id) - 1 as place from goods_plan_lines
      ) ordered where ordered.id = line.id;
      alter table goods_plan_lines alter column place set not null, add unique (plan_id, place)`);
  }
}
