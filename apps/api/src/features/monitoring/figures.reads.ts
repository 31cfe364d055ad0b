import { Injectable } from '@nestjs/common';
import type { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
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
type Waits = { readonly key: string; readonly bucket: number; readonly count: number };
type Volunteers = { readonly key: string; readonly count: number };
type Linkages = { readonly key: string; readonly steps: number; readonly projects: number };

/** What figures are told apart by: the region, or the month. */
type Key = 'region_code' | 'month';

/** Every folded row stands at every level, so that a region is read by its own code alone. */
const ALL_SUMS = ['community_month', 'region_month']
  .map(
    (table) => `select region_code, month, posted, verified, open, served, people_wanted, people_served,
      minutes, money, goods from ${table} where region_code = any($1) and month <= $3::date`,
  )
  .join(' union all ');

/** Reads the folded figures of regions. */
@Injectable()
export class FigureReads {
  constructor(private readonly database: Database) {}

  /** The figures of regions in a period, by code. */
  ofRegions(codes: readonly string[], months: Months): Promise<ReadonlyMap<string, Folded>> {
    return this.by('region_code', codes, months);
  }

  /** The figures of one region in each month of a period, by the month's first day; open needs as of its end. */
  course(code: string, months: Months): Promise<ReadonlyMap<string, Folded>> {
    return this.by('month', [code], months);
  }

  private async by(key: Key, codes: readonly string[], months: Months): Promise<ReadonlyMap<string, Folded>> {
    const parameters = [codes, months.from, months.to];
    const [sums, waits, volunteers, linkages] = await Promise.all([
      this.sums(key, parameters),
      this.database.query<Waits>(
        `select ${key}::text as key, bucket, sum(count)::int as count from claim_waits
         where region_code = any($1) and month >= $2::date and month <= $3::date group by ${key}, bucket`,
        parameters,
      ),
      // Everyone counts in their first active month of the period, see activeIn.
      this.database.query<Volunteers>(
        `select ${key}::text as key, sum(count)::int as count from volunteer_counts
         where region_code = any($1) and month >= $2::date and month <= $3::date
           and last_month < ${key === 'month' ? 'month' : '$2::date'} group by ${key}`,
        parameters,
      ),
      this.database.query<Linkages>(
        `select ${key}::text as key, steps, sum(count)::int as projects from linkage_months
         where region_code = any($1) and month >= $2::date and month <= $3::date
         group by ${key}, steps having sum(count) > 0 order by steps`,
        parameters,
      ),
    ]);
    const found = {
      sums: groupBy(sums, (row) => row.key),
      waits: groupBy(waits, (row) => row.key),
      volunteers: groupBy(volunteers, (row) => row.key),
      linkages: groupBy(linkages, (row) => row.key),
    };
    const keys = new Set(Object.values(found).flatMap((rows) => [...rows.keys()]));
    return new Map(
      [...keys].map((each) => [
        each,
        folded(
          found.sums.get(each)?.[0],
          found.waits.get(each) ?? [],
          found.volunteers.get(each)?.[0]?.count ?? 0,
          found.linkages.get(each) ?? [],
        ),
      ]),
    );
  }

  /** Open needs are what all months so far have left; everything else belongs to the period. */
  private sums(key: Key, parameters: readonly unknown[]): Promise<Sums[]> {
    const within = (column: string): string =>
      `coalesce(sum(${column}) filter (where month >= $2::date), 0)::float8`;
    return this.database.query<Sums>(
      `select key, posted, verified, served, "peopleWanted", "peopleServed", minutes, money, goods,
         ${key === 'month' ? 'sum(open) over (order by key)' : 'open'}::float8 as open
       from (
         select ${key}::text as key, sum(open) as open, ${within('posted')} as posted, ${within('verified')} as verified,
           ${within('served')} as served, ${within('people_wanted')} as "peopleWanted",
           ${within('people_served')} as "peopleServed", ${within('minutes')} as minutes, ${within('money')} as money,
           ${within('goods')} as goods
         from (${ALL_SUMS}) as every group by ${key}
       ) as summed`,
      parameters,
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
