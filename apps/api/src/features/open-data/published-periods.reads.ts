import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { COUNT_LIMIT, toCursor, type Page } from '../../platform/graphql/connection.js';
import { belowCode } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import type { OpenDataPeriod, OpenDataPeriodsArgs } from './open-data.view.js';

/** Where the next page begins: a period and a region's code. */
const PLACE = /^(\d{4}(?:Q[1-4]|-\d{2})?) (\d{2,12})$/;

/** Which regions approved figures for which periods. */
@Injectable()
export class PublishedPeriods {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** Regions and periods with approved figures, the latest period first, then in the order of codes. */
  async list({ regionCode, first, after }: OpenDataPeriodsArgs): Promise<Page<OpenDataPeriod>> {
    const parameters: unknown[] = [];
    const where = ['true'];
    if (regionCode) {
      await this.regions.existing(regionCode);
      where.push(belowCode('region_code', regionCode, parameters));
    }
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (after) {
      const [period, code] = placeOf(after);
      const [at, of] = [parameters.push(period), parameters.push(code)];
      where.push(`(period < $${at} or (period = $${at} and region_code > $${of}))`);
    }
    const rows = await this.database.query<OpenDataPeriod>(
      `select period, region_code as "regionCode", count(distinct (pack, indicator))::int as "figureCount",
         max(approved_at) as "approvedAt",
         bool_or((select is_demo from people where people.id = approved_by_id)) as "isDemo"
       from period_approvals where ${where.join(' and ')} group by period, region_code
       order by period desc, region_code limit $${parameters.push(first + 1)}`,
      parameters,
    );
    const edges = rows
      .slice(0, first)
      .map((node) => ({ cursor: toCursor([`${node.period} ${node.regionCode}`]), node }));
    const count = async (): Promise<number> => {
      const [row] = await this.database.query<{ n: number }>(
        `select count(*)::int as n from (select from period_approvals where ${counted.where}
         group by period, region_code limit ${COUNT_LIMIT + 1}) as found`,
        counted.parameters,
      );
      return row?.n ?? 0;
    };
    return {
      edges,
      pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      get totalCount() {
        return count();
      },
    };
  }
}

function placeOf(cursor: string): readonly [string, string] {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, period, code] = PLACE.exec(text.slice(2, -2)) ?? [];
  if (period === undefined || code === undefined) throw new Refusal('INVALID_INPUT', { fields: ['after'] });
  return [period, code];
}
