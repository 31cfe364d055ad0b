import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of who should be given which goods, and the allocations that people made of them. */
export class GoodsPlans1763857310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table goods_plans (
        id uuid primary key,
        county_code text collate "C" not null,
        region_code text collate "C" not null references regions,
        requested_by_id uuid not null references people,
        idempotency_key text not null,
        made_at timestamptz not null,
        result jsonb not null,
        unique (requested_by_id, idempotency_key)
      );
      create index goods_plans_by_region on goods_plans (region_code, id);
      create table goods_plan_lines (
        id uuid primary key,
        county_code text collate "C" not null,
        plan_id uuid not null references goods_plans,
        place int not null,
        region_code text collate "C" not null references regions,
        need_id uuid not null references needs,
        part_id uuid not null references need_parts,
        lot_id uuid references goods_lots,
        quantity int not null check (quantity > 0),
        metres int,
        reason text,
        blocked_by int,
        blocked_by_urgency text,
        allocation_id uuid references allocations,
        refused_with text,
        check ((lot_id is null) = (reason is not null)),
        unique (plan_id, place)
      );
      create index goods_plan_lines_by_lot on goods_plan_lines (lot_id, plan_id) where lot_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table goods_plan_lines, goods_plans;');
  }
}
