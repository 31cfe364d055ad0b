import { Injectable } from '@nestjs/common';
import { countyOf } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { countChanges } from './active-volunteers.rules.js';
import { addUp, type Addition } from './fold.rules.js';

/** Columns of the measures, in the order in which a fold adds them. */
export const SUMS = [
  'posted',
  'verified',
  'open',
  'served',
  'people_wanted',
  'people_served',
  'minutes',
  'money',
  'goods',
] as const;

/** A folded table: what its rows are told apart by after the region, and what is added up in them. */
export interface Folded {
  readonly name: string;
  readonly keys: readonly (readonly [column: string, type: string])[];
  readonly sums: readonly string[];
}

const month = ['month', 'date'] as const;
const day = ['day', 'date'] as const;
const bucket = ['bucket', 'int'] as const;
const steps = ['steps', 'int'] as const;
const volunteer = ['volunteer_id', 'uuid'] as const;

/** Every table that the fold adds to. */
export const FOLDED = {
  communityMonth: { name: 'community_month', keys: [month], sums: SUMS },
  regionMonth: { name: 'region_month', keys: [month], sums: SUMS },
  dayFacts: { name: 'day_facts', keys: [day], sums: SUMS },
  claimWaits: { name: 'claim_waits', keys: [month, bucket], sums: ['count'] },
  claimWaitDays: { name: 'claim_wait_days', keys: [day, bucket], sums: ['count'] },
  volunteerDays: { name: 'volunteer_days', keys: [day, volunteer], sums: ['minutes'] },
  volunteerMonths: { name: 'volunteer_months', keys: [month, volunteer], sums: ['minutes'] },
  volunteerCounts: { name: 'volunteer_counts', keys: [month, ['last_month', 'date']], sums: ['count'] },
  linkageMonths: { name: 'linkage_months', keys: [month, steps], sums: ['count'] },
  linkageDays: { name: 'linkage_days', keys: [day, steps], sums: ['count'] },
} as const satisfies Readonly<Record<string, Folded>>;

/** SQL after which, until the transaction ends, nobody else folds. */
export const LOCK_FOLD = `insert into leases as lease (name, holder, until) values ('figures.fold', '', now())
  on conflict (name) do update set until = excluded.until`;

/** What came of adding minutes of a volunteer in a region and a month. */
interface MonthOfService {
  readonly code: string;
  readonly month: string;
  readonly volunteerId: string;
  readonly minutes: number;
}

/** The folded tables as the fold writes them: many rows in one statement, in the order of their keys. */
@Injectable()
export class FoldedRows {
  constructor(private readonly database: Database) {}

  /** Until the transaction ends nobody else folds: a volunteer's months above the county belong to several chains. */
  async lock(): Promise<void> {
    await this.database.query(LOCK_FOLD);
  }

  /** Adds to the rows of a table; those that are not there yet begin at zero. */
  async add(table: Folded, additions: readonly Addition[]): Promise<void> {
    if (additions.length > 0) await this.database.query(addTo(table), valuesOf(table, additions));
  }

  /** Adds minutes at every level; where a volunteer becomes active by them, or ceases to be, the counts follow. */
  async addService(additions: readonly Addition[]): Promise<void> {
    if (additions.length === 0) return;
    const table = FOLDED.volunteerMonths;
    const added = new Map(additions.map(([key, [minutes = 0]]) => [key.join('|'), minutes]));
    const rows = await this.database.query<MonthOfService>(
      `${addTo(table)} returning region_code as code, month::text, volunteer_id as "volunteerId", minutes`,
      valuesOf(table, additions),
    );
    const turned = rows.filter((row) => {
      const before = row.minutes - (added.get(`${row.code}|${row.month}|${row.volunteerId}`) ?? 0);
      return row.minutes > 0 !== before > 0;
    });
    await this.add(FOLDED.volunteerCounts, await this.changesOf(turned));
  }

  private async changesOf(turned: readonly MonthOfService[]): Promise<Addition[]> {
    const turnedBy = new Map<string, MonthOfService[]>();
    for (const row of turned) {
      const own = turnedBy.get(`${row.code}|${row.volunteerId}`);
      if (own) own.push(row);
      else turnedBy.set(`${row.code}|${row.volunteerId}`, [row]);
    }
    const pairs = [...turnedBy.values()].flatMap(([row]) => (row ? [row] : []));
    const known = await this.database.query<{ code: string; volunteerId: string; months: string[] }>(
      `select pair.code, pair.volunteer as "volunteerId",
         coalesce(array_agg(served.month::text) filter (where served.minutes > 0), '{}') as months
       from unnest($1::text[], $2::uuid[]) as pair (code, volunteer)
       join volunteer_months served on served.region_code = pair.code and served.volunteer_id = pair.volunteer
       group by 1, 2`,
      [pairs.map(({ code }) => code), pairs.map(({ volunteerId }) => volunteerId)],
    );
    const changes = known.flatMap(({ code, volunteerId, months }) => {
      const own = (turnedBy.get(`${code}|${volunteerId}`) ?? []).map((row) => row.month);
      const before = [
        ...months.filter((each) => !own.includes(each)),
        ...own.filter((each) => !months.includes(each)),
      ];
      return countChanges(before, months).map((change) => ({ code, ...change }));
    });
    return addUp(changes.map(({ code, month: of, lastMonth, count }) => [[code, of, lastMonth], [count]]));
  }
}

const addTo = (table: Folded): string => written(table, (sum) => `${table.name}.${sum} + excluded.${sum}`);

/** SQL that makes rows hold what is given, whatever they held; its parameters are those of valuesOf. */
export const setTo = (table: Folded): string => written(table, (sum) => `excluded.${sum}`);

function written({ name, keys, sums }: Folded, result: (sum: string) => string): string {
  const columns = ['region_code', ...keys.map(([column]) => column), 'county_code', ...sums].join(', ');
  const types = ['text', ...keys.map(([, type]) => type), 'text', ...sums.map(() => 'bigint')];
  const lists = types.map((type, index) => `$${index + 1}::${type}[]`).join(', ');
  return `insert into ${name} (${columns}) select * from unnest(${lists})
    on conflict (region_code, ${keys.map(([column]) => column).join(', ')}) do update set
    ${sums.map((sum) => `${sum} = ${result(sum)}`).join(', ')}`;
}

/** One list a column, all of equal length. */
export function valuesOf({ keys, sums }: Folded, additions: readonly Addition[]): unknown[] {
  return [
    ...['region', ...keys].map((_, index) => additions.map(([key]) => key[index])),
    additions.map(([[code = '']]) => countyOf(code)),
    ...sums.map((_, index) => additions.map(([, amounts]) => amounts[index])),
  ];
}
