import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { Refusal } from '../../platform/refusal.js';
import { GoodsPlan, GoodsPlanLine } from './goods-plan.entity.js';
import type { GoodsLineArgs } from './goods-plan.view.js';

const LATEST = `not exists (select from goods_plans newer
  where newer.region_code = plan.region_code and newer.id > plan.id)`;

/** What the desk and the charities show of plans of goods. */
@Injectable()
export class GoodsPlanReads {
  constructor(private readonly database: Database) {}

  /** One page of a plan's lines in their order. */
  lines({ id }: GoodsPlan, { isMissing, name, ...page }: GoodsLineArgs): Promise<Page<GoodsPlanLine>> {
    const parameters: unknown[] = [id];
    const where = ['line.plan_id = $1'];
    if (typeof isMissing === 'boolean') where.push(`(line.lot_id is null) = $${parameters.push(isMissing)}`);
    if (name) where.push(`(select name from need_parts where id = line.part_id) = $${parameters.push(name)}`);
    return this.page(
      `select line.id, line.place from goods_plan_lines line where ${where.join(' and ')}`,
      parameters,
      page,
    );
  }

  /** What the newest plans would have an organization give, and it has not given yet. */
  toGive({ hat }: Actor, page: PageArgs): Promise<Page<GoodsPlanLine>> {
    const { organizationId = null } = hat ?? {};
    if (organizationId === null || hat?.role !== 'charityManager') throw new Refusal('NOT_ALLOWED');
    return this.page(
      `select line.id, row_number() over (order by line.plan_id, line.place)::int as place
       from goods_plan_lines line join goods_plans plan on plan.id = line.plan_id
       join goods_lots lot on lot.id = line.lot_id
       where lot.organization_id = $1 and line.allocation_id is null and ${LATEST}`,
      [organizationId],
      page,
    );
  }

  private async page(
    list: string,
    parameters: readonly unknown[],
    { first, after }: PageArgs,
  ): Promise<Page<GoodsPlanLine>> {
    const paged = [...parameters];
    const since = after ? `where place > $${paged.push(fromCursor(after, 'number')[0])}` : '';
    const rows = await this.database.query<{ id: string; place: number }>(
      `select * from (${list}) as list ${since} order by place limit $${paged.push(first + 1)}`,
      paged,
    );
    const found = await this.database.findMany(
      GoodsPlanLine,
      rows.map(({ id }) => id),
    );
    const places = new Map(rows.map(({ id, place }) => [id, place]));
    return pageOf(
      found.filter((line) => line !== null),
      first,
      ({ id }) => [places.get(id) ?? 0],
      async () => {
        const [row] = await this.database.query<{ count: number }>(
          `select count(*)::int as count from (${list}) as list`,
          [...parameters],
        );
        return row?.count ?? 0;
      },
    );
  }
}
