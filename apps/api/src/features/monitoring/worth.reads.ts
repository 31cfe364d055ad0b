import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import {
  COUNT_LIMIT,
  fromCursor,
  pageOf,
  type Page,
  type PageArgs,
} from '../../platform/graphql/connection.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import type { FigureRow } from './figure.view.js';
import { PARTS, reachParts } from './reach-parts.js';

/** The needs that a rule finds: which, and since when it holds for each. */
interface Found {
  readonly where: string;
  readonly since: string;
}
export type WorthNeeds = 'pastClock' | 'unclaimed';

const FOUND: Readonly<Record<WorthNeeds, Found>> = {
  pastClock: { where: 'need.due_at is not null and need.due_at < $1', since: 'need.due_at' },
  unclaimed: {
    where: `need.state = 'open' and need.published_at < $1
      and not exists (select from claims claim where claim.need_id = need.id)`,
    since: 'need.published_at',
  },
};

/** Needs served by month, of units of any level, each with what belongs to it today. */
const SERVED = `
  select region as code, month::text as month, sum(sign * served)::int as served
  from ${PARTS} join (select region_code, month, served from community_month
    union all select region_code, month, served from region_month) as folded on region_code = code
  where month = any($4::date[]) group by 1, 2`;

/** Finds what is worth a look. */
@Injectable()
export class WorthReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** How many needs a rule finds in each unit directly below a region, by the unit's code. */
  async byUnit(
    rule: WorthNeeds,
    regionCode: string,
    digits: number,
    before: Date,
  ): Promise<ReadonlyMap<string, number>> {
    const successions = await this.regions.successions();
    const parameters: unknown[] = [before];
    const within = withinReach('need.region_code', successions.reachOf(regionCode), parameters);
    const rows = await this.database.query<{ code: string; n: number }>(
      `select need.region_code as code, count(*)::int as n
       from needs need where ${FOUND[rule].where} and ${within} group by 1`,
      parameters,
    );
    const counts = new Map<string, number>();
    for (const { code, n } of rows) {
      const unit = successions.homeOf(code).slice(0, digits);
      counts.set(unit, (counts.get(unit) ?? 0) + n);
    }
    return counts;
  }

  /** The needs a rule finds, the latest first. */
  async list(
    rule: WorthNeeds,
    regionCode: string,
    before: Date,
    { first, after }: PageArgs,
  ): Promise<Page<FigureRow>> {
    const parameters: unknown[] = [before];
    const { where, since } = FOUND[rule];
    const source = `
      select need.id, need.title as label, need.id as "needId", need.region_code as code,
        (${since} at time zone 'Asia/Shanghai')::date::text as "on", null::float8 as amount
      from needs need where ${where} and ${withinReach('need.region_code', await this.regions.reachOf(regionCode), parameters)}`;
    const counted = [...parameters];
    const [on, id] = after ? fromCursor(after, 'day', 'id') : [];
    const further = after
      ? `where (row."on", row.id) < ($${parameters.push(on)}, $${parameters.push(id)}::uuid)`
      : '';
    const rows = await this.database.query<FigureRow>(
      `select row.*, community.name as community from (${source}) as row
       join regions community on community.code = row.code ${further}
       order by row."on" desc, row.id desc limit $${parameters.push(first + 1)}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      (row) => [row.on, row.id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select from (${source}) as row limit ${COUNT_LIMIT + 1}) as found`,
          counted,
        );
        return count?.n ?? 0;
      },
    );
  }

  /** Needs served by units in two months, each by its first day: `code month` tells how many. */
  async served(codes: readonly string[], months: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ code: string; month: string; served: number }>(SERVED, [
      ...reachParts(codes, await this.regions.successions()),
      months,
    ]);
    return new Map(rows.map(({ code, month, served }) => [`${code} ${month}`, served]));
  }
}
