import { Injectable } from '@nestjs/common';
import type { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Figure, medianHours } from './figure.rules.js';

/** Which months, first days of each. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** The figures of one region by their names, and its accepted projects by step. */
export interface Folded {
  readonly values: ReadonlyMap<Figure, number | null>;
  readonly linkage: readonly { readonly steps: number; readonly projects: number }[];
}

interface Sums {
  readonly key: string;
  readonly posted: number;
  readonly verified: number;
  readonly open: number;
  readonly served: number;
  readonly peopleWanted: number;
  readonly peopleServed: number;
  readonly minutes: number;
  readonly money: number;
  readonly goods: number;
}

/** The key of a region's own row among those of its children. */
const OWN = '';

/** Reads the folded figures of a region and of what lies directly below it. */
@Injectable()
export class FigureReads {
  constructor(private readonly database: Database) {}

  /** By child code; the region's own stand under ''. `digits` are those of a child's code. */
  async below(regionCode: string, digits: number, months: Months): Promise<ReadonlyMap<string, Folded>> {
    const [sums, waits, volunteers, linkages] = await Promise.all([
      this.sums(regionCode, digits, months),
      this.waits(regionCode, digits, months),
      this.volunteers(regionCode, digits, months),
      this.linkages(regionCode, digits, months),
    ]);
    const keys = new Set([OWN, ...[sums, waits, volunteers, linkages].flat().map(({ key }) => key)]);
    return new Map(
      [...keys].map((key) => [
        key,
        folded(
          sums.find((row) => row.key === key),
          waits.filter((row) => row.key === key),
          volunteers.find((row) => row.key === key)?.count ?? 0,
          linkages.filter((row) => row.key === key),
        ),
      ]),
    );
  }

  private sums(regionCode: string, digits: number, months: Months): Promise<Sums[]> {
    const within = `filter (where month >= $3::date)`;
    return this.database.query<Sums>(
      `select coalesce(left(region_code, $5), '') as key,
         coalesce(sum(posted) ${within}, 0)::float8 as posted, coalesce(sum(verified) ${within}, 0)::float8 as verified,
         sum(open)::float8 as open, coalesce(sum(served) ${within}, 0)::float8 as served,
         coalesce(sum(people_wanted) ${within}, 0)::float8 as "peopleWanted",
         coalesce(sum(people_served) ${within}, 0)::float8 as "peopleServed",
         coalesce(sum(minutes) ${within}, 0)::float8 as minutes, coalesce(sum(money) ${within}, 0)::float8 as money,
         coalesce(sum(goods) ${within}, 0)::float8 as goods
       from community_month
       where region_code >= $1 and region_code < $2 and month <= $4::date
       group by grouping sets ((left(region_code, $5)), ())`,
      [regionCode, `${regionCode}~`, months.from, months.to, digits],
    );
  }

  private waits(
    regionCode: string,
    digits: number,
    months: Months,
  ): Promise<{ key: string; bucket: number; count: number }[]> {
    return this.database.query(
      `select coalesce(left(region_code, $5), '') as key, bucket, sum(count)::int as count
       from claim_waits
       where region_code >= $1 and region_code < $2 and month >= $3::date and month <= $4::date
       group by grouping sets ((left(region_code, $5), bucket), (bucket))`,
      [regionCode, `${regionCode}~`, months.from, months.to, digits],
    );
  }

  /** Each person once, however many months or communities they served in. */
  private volunteers(
    regionCode: string,
    digits: number,
    months: Months,
  ): Promise<{ key: string; count: number }[]> {
    return this.database.query(
      `select coalesce(left(region_code, $5), '') as key, count(distinct volunteer_id)::int as count
       from volunteer_months
       where region_code >= $1 and region_code < $2 and month >= $3::date and month <= $4::date and minutes > 0
       group by grouping sets ((left(region_code, $5)), ())`,
      [regionCode, `${regionCode}~`, months.from, months.to, digits],
    );
  }

  private linkages(
    regionCode: string,
    digits: number,
    months: Months,
  ): Promise<{ key: string; steps: number; projects: number }[]> {
    return this.database.query(
      `select coalesce(left(region_code, $5), '') as key, steps, count(*)::int as projects
       from project_linkages
       where region_code >= $1 and region_code < $2
         and accepted_on >= $3::date and accepted_on < $4::date + interval '1 month'
       group by grouping sets ((left(region_code, $5), steps), (steps))
       order by steps`,
      [regionCode, `${regionCode}~`, months.from, months.to, digits],
    );
  }

  /** Until when everything is counted: now, or the oldest event that still waits for the fold. */
  async asOf(clock: Clock): Promise<Date> {
    const [row] = await this.database.query<{ at: Date | null }>(
      `select min(at) as at from (
         select event.at from event_queue queued join events event on event.id = queued.event_id
         union all
         select event.at from event_cursors seen
         join chain_heads head on head.chain = seen.chain and head.position > seen.position
         join event_seals seal on seal.chain = seen.chain and seal.position = seen.position + 1
         join events event on event.id = seal.event_id
         where seen.handler = 'figures') as waiting`,
    );
    return row?.at ?? clock.now();
  }
}

const THOUSANDTHS = 1000;
const FIVE = 5;

function folded(
  sums: Sums | undefined,
  waits: readonly { bucket: number; count: number }[],
  volunteers: number,
  linkage: readonly { steps: number; projects: number }[],
): Folded {
  const projects = linkage.reduce((sum, row) => sum + row.projects, 0);
  const steps = linkage.reduce((sum, row) => sum + row.steps * row.projects, 0);
  const values = new Map<Figure, number | null>([
    [Figure.needsPosted, sums?.posted ?? 0],
    [Figure.needsVerified, sums?.verified ?? 0],
    [Figure.needsOpen, sums?.open ?? 0],
    [Figure.needsServed, sums?.served ?? 0],
    [Figure.hoursToFirstClaim, medianHours(waits)],
    [Figure.peopleWanted, sums?.peopleWanted ?? 0],
    [Figure.peopleServed, sums?.peopleServed ?? 0],
    [Figure.volunteersActive, volunteers],
    [Figure.serviceMinutes, sums?.minutes ?? 0],
    [Figure.money, sums?.money ?? 0],
    [Figure.goods, sums?.goods ?? 0],
    [Figure.linkageIndex, projects === 0 ? null : Math.round((THOUSANDTHS * steps) / (FIVE * projects))],
  ]);
  return { values, linkage: linkage.map((row) => ({ steps: row.steps, projects: row.projects })) };
}
