import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { Refusal } from '../../platform/refusal.js';
import { NeedPart } from '../needs/index.js';
import { GoodsLot } from '../resources/index.js';
import { GoodsPlan, GoodsPlanLine } from './goods-plan.entity.js';
import type { GoodsLineArgs, GoodsToGiveArgs } from './goods-plan.view.js';

const LATEST = `not exists (select from goods_plans newer
  where newer.region_code = plan.region_code and newer.id > plan.id)`;

/** Lines whose lot the desk of their plan's region excluded from their part, by this plan or another one of the region. */
const EXCLUDED = `exists (select from goods_plan_lines other join goods_plans source on source.id = other.plan_id
  where other.is_excluded and other.part_id = line.part_id and other.lot_id = line.lot_id
    and source.region_code = plan.region_code)`;
const MOST_EXCLUDED = 100;

/** Goods are given to projects: before one is under way there is nobody to give them to. */
const UNDERWAY = `select from projects where projects.need_id = line.need_id and projects.state = 'underway'`;

/** What the desk and the charities show of plans of goods. */
@Injectable()
export class GoodsPlanReads {
  constructor(private readonly database: Database) {}

  /** One page of a plan's lines in their order. */
  lines({ id }: GoodsPlan, { isMissing, name, ...page }: GoodsLineArgs): Promise<Page<GoodsPlanLine>> {
    const lines = this.select('line.plan_id = :id', { id });
    if (typeof isMissing === 'boolean') lines.andWhere('(line.lot_id is null) = :isMissing', { isMissing });
    if (name) lines.andWhere('(select name from need_parts where id = line.part_id) = :name', { name });
    return this.page(lines, page);
  }

  /** What the newest plans would have an organization give, and it has not given yet. */
  toGive({ hat }: Actor, { isReady, ...page }: GoodsToGiveArgs): Promise<Page<GoodsPlanLine>> {
    const { organizationId = null } = hat ?? {};
    if (organizationId === null || hat?.role !== 'charityManager') throw new Refusal('NOT_ALLOWED');
    const lines = this.select('line.allocation_id is null')
      .innerJoin(GoodsPlan, 'plan', `plan.id = line.planId and ${LATEST}`)
      .innerJoin(GoodsLot, 'lot', 'lot.id = line.lotId and lot.organizationId = :organizationId', {
        organizationId,
      })
      .andWhere(`not ${EXCLUDED}`);
    if (typeof isReady === 'boolean') lines.andWhere(`exists (${UNDERWAY}) = :isReady`, { isReady });
    return this.page(lines, page);
  }

  /** Whether each need has a project under way, for a loader. */
  readonly haveProject = async (needIds: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.query<{ id: string }>(
      `select need_id as id from projects where need_id = any($1) and state = 'underway'`,
      [needIds],
    );
    const served = new Set(rows.map(({ id }) => id));
    return needIds.map((id) => served.has(id));
  };

  /** Whether each line's lot is excluded from its part, for a loader. */
  readonly areExcluded = async (ids: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.query<{ id: string }>(
      `select line.id from goods_plan_lines line join goods_plans plan on plan.id = line.plan_id
       where line.id = any($1) and ${EXCLUDED}`,
      [ids],
    );
    const excluded = new Set(rows.map(({ id }) => id));
    return ids.map((id) => excluded.has(id));
  };

  /** What the desk of a plan's region excluded from parts that still ask for goods, the latest first, at most 100. */
  excluded({ regionCode }: GoodsPlan): Promise<GoodsPlanLine[]> {
    return this.select('line.isExcluded')
      .innerJoin(GoodsPlan, 'plan', 'plan.id = line.planId and plan.regionCode = :regionCode', { regionCode })
      .innerJoin(NeedPart, 'part', 'part.id = line.partId and not part.isDropped')
      .andWhere('part.quantity > part.pending + part.accepted')
      .orderBy('line.id', 'DESC')
      .limit(MOST_EXCLUDED)
      .getMany();
  }

  /** The plans by id, for a loader. */
  readonly plansByIds = (ids: readonly string[]): Promise<(GoodsPlan | null)[]> =>
    this.database.findMany(GoodsPlan, ids);

  private select(where: string, parameters: ObjectLiteral = {}): SelectQueryBuilder<GoodsPlanLine> {
    return this.database.repository(GoodsPlanLine).createQueryBuilder('line').where(where, parameters);
  }

  /** Lines by their ids, which are made in the order of the plans and of the lines in them. */
  private async page(
    lines: SelectQueryBuilder<GoodsPlanLine>,
    { first, after }: PageArgs,
  ): Promise<Page<GoodsPlanLine>> {
    const paged = lines
      .clone()
      .orderBy('line.id')
      .limit(first + 1);
    if (after) paged.andWhere('line.id > :after', { after: fromCursor(after, 'id')[0] });
    return pageOf(
      await paged.getMany(),
      first,
      ({ id }) => [id],
      () => lines.getCount(),
    );
  }
}
