import { Injectable } from '@nestjs/common';
import type { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Regions } from '../regions/index.js';
import { Figure, medianHours } from './figure.rules.js';
import { PARTS, reachParts } from './reach-parts.js';
import { byDaySql, parametersOf, wholeOf } from './figures-by-day.js';
import type { Days, Span } from './period.rules.js';

/** Which months, first days of each. */
export type Months = Days;

/** The figures of one region by their names, and its accepted projects by step. */
export interface Folded {
  readonly values: ReadonlyMap<Figure, number | null>;
  readonly linkage: readonly { readonly steps: number; readonly projects: number }[];
}

interface Sums {
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
type Waits = { readonly bucket: number; readonly count: number };
type Linkages = { readonly steps: number; readonly projects: number };

/** The folded rows of one region or month. */
interface Rows {
  readonly key: string;
  readonly sums: Sums | null;
  readonly waits: readonly Waits[] | null;
  readonly volunteers: number | null;
  readonly linkage: readonly Linkages[] | null;
}

/** What figures are told apart by: the region, or the month. */
type Key = 'region' | 'month';

/** Every folded row stands at every level, so that a region is read by its own code and those its reach adds or leaves out. */
const ALL_SUMS = ['community_month', 'region_month']
  .map(
    (
      table,
    ) => `select region, month, sign * posted as posted, sign * verified as verified, sign * open as open,
      sign * served as served, sign * people_wanted as people_wanted, sign * people_served as people_served,
      sign * minutes as minutes, sign * money as money, sign * goods as goods
      from part join ${table} on region_code = code where month <= $5::date`,
  )
  .join(' union all ');

const IN_PERIOD = 'month >= $4::date and month <= $5::date';
const within = (column: string): string => `coalesce(sum(${column}) filter (where month >= $4::date), 0)`;
/** Open needs are what all months so far have left; everything else belongs to the period. */
const sumsBy = (key: Key): string => `
  select key, json_build_object('posted', posted, 'verified', verified, 'served', served, 'peopleWanted', people_wanted,
    'peopleServed', people_served, 'minutes', minutes, 'money', money, 'goods', goods,
    'open', ${key === 'month' ? 'sum(open) over (order by key)' : 'open'}) as sums
  from (
    select ${key}::text as key, sum(open) as open, ${within('posted')} as posted, ${within('verified')} as verified,
      ${within('served')} as served, ${within('people_wanted')} as people_wanted,
      ${within('people_served')} as people_served, ${within('minutes')} as minutes, ${within('money')} as money,
      ${within('goods')} as goods
    from (${ALL_SUMS}) as every group by ${key}
  ) as summed`;
const waitsBy = (key: Key): string => `
  select key, json_agg(json_build_object('bucket', bucket, 'count', count)) as waits
  from (select ${key}::text as key, bucket, sum(sign * count) as count
    from part join claim_waits on region_code = code where ${IN_PERIOD}
    group by ${key}, bucket having sum(sign * count) > 0) as wait group by key`;
/** Everyone counts in their first active month of the period, see activeIn; whom another part knows is counted again. */
const volunteersBy = (key: Key): string => `
  select key, sum(volunteers)::int as volunteers from (
    select ${key}::text as key, sum(count) as volunteers
    from part join volunteer_counts on region_code = code where code = region and ${IN_PERIOD}
      and last_month < ${key === 'month' ? 'month' : '$4::date'} group by ${key}
    union all
    select ${key}::text, count(distinct volunteer_id) filter (where minutes > 0)
      - count(distinct volunteer_id) filter (where own > 0)
    from (
      select moved.region, moved.volunteer_id, month, sum(sign * minutes) as minutes,
        sum(minutes) filter (where code = part.region) as own
      from (select distinct region, volunteer_id from part join volunteer_months on region_code = code
        where code <> region and ${IN_PERIOD}) as moved
      join part on part.region = moved.region
      join volunteer_months served on served.region_code = code and served.volunteer_id = moved.volunteer_id
      where ${IN_PERIOD} group by 1, 2, 3
    ) as again group by ${key}
  ) as counted group by key`;
const linkagesBy = (key: Key): string => `
  select key, json_agg(json_build_object('steps', steps, 'projects', projects) order by steps) as linkage
  from (select ${key}::text as key, steps, sum(sign * count) as projects
    from part join linkage_months on region_code = code where ${IN_PERIOD}
    group by ${key}, steps having sum(sign * count) > 0) as linked group by key`;
const rowsBy = (key: Key): string => `
  with part as (select region, code, sign from ${PARTS})
  select key, sums, waits, volunteers, linkage from (${sumsBy(key)}) as sums
  full join (${waitsBy(key)}) as waits using (key)
  full join (${volunteersBy(key)}) as volunteers using (key)
  full join (${linkagesBy(key)}) as linkages using (key)`;
/** All folded rows of a period in one round trip. */
const ROWS: Readonly<Record<Key, string>> = { region: rowsBy('region'), month: rowsBy('month') };

/** Reads the folded figures of regions. */
@Injectable()
export class FigureReads {
  constructor(
    private readonly database: Database,
    private readonly regions: Regions,
  ) {}

  /** The figures of regions in a period, by code; as the tree stands today, or stood on a day. */
  async ofRegions(codes: readonly string[], span: Span, on?: string): Promise<ReadonlyMap<string, Folded>> {
    if (span.months && span.edges.length === 0) return this.by('region', codes, span.months, on);
    const parts = reachParts(codes, await this.regions.successions(), on);
    const rows = await this.database.query<Rows>(byDaySql(wholeOf(span)), parametersOf(parts, span));
    return new Map(rows.map((row) => [row.key, folded(row)]));
  }

  /** The figures of one region in each month of a period, by the month's first day; open needs as of its end. */
  course(code: string, months: Months, on?: string): Promise<ReadonlyMap<string, Folded>> {
    return this.by('month', [code], months, on);
  }

  private async by(
    key: Key,
    codes: readonly string[],
    { from, to }: Months,
    on: string | undefined,
  ): Promise<ReadonlyMap<string, Folded>> {
    const parts = reachParts(codes, await this.regions.successions(), on);
    const rows = await this.database.query<Rows>(ROWS[key], [...parts, from, to]);
    return new Map(rows.map((row) => [row.key, folded(row)]));
  }

  /** Until when everything is counted: now, or the oldest event that still waits for the fold. */
  async asOf(clock: Clock): Promise<Date> {
    const [row] = await this.database.query<{ at: Date | null }>(
      `select min(at) as at from (
         select event.at from event_queue queued join events event on event.id = queued.event_id
         union all
         select event.at from chain_heads head
         left join event_cursors seen on seen.chain = head.chain and seen.handler = 'figures'
         join event_seals seal on seal.chain = head.chain and seal.position = coalesce(seen.position, 0) + 1
         join events event on event.id = seal.event_id
         where head.position > coalesce(seen.position, 0)) as waiting`,
    );
    return row?.at ?? clock.now();
  }
}

const THOUSANDTHS = 1000;
const FIVE = 5;

function folded({ sums, waits, volunteers, linkage }: Rows): Folded {
  const projects = (linkage ?? []).reduce((sum, row) => sum + row.projects, 0);
  const steps = (linkage ?? []).reduce((sum, row) => sum + row.steps * row.projects, 0);
  const values = new Map<Figure, number | null>([
    [Figure.needsPosted, sums?.posted ?? 0],
    [Figure.needsVerified, sums?.verified ?? 0],
    [Figure.needsOpen, sums?.open ?? 0],
    [Figure.needsServed, sums?.served ?? 0],
    [Figure.hoursToFirstClaim, medianHours(waits ?? [])],
    [Figure.peopleWanted, sums?.peopleWanted ?? 0],
    [Figure.peopleServed, sums?.peopleServed ?? 0],
    [Figure.volunteersActive, volunteers ?? 0],
    [Figure.serviceMinutes, sums?.minutes ?? 0],
    [Figure.money, sums?.money ?? 0],
    [Figure.goods, sums?.goods ?? 0],
    [Figure.linkageIndex, projects === 0 ? null : Math.round((THOUSANDTHS * steps) / (FIVE * projects))],
  ]);
  return { values, linkage: linkage ?? [] };
}
