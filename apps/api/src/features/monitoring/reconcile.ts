import { addDays, addMonths, day, daysBetween, type Day } from '@wushe/values';
import { monthOf } from './figure.rules.js';
import { COMPARISONS } from './recomputed.js';

/** One folded row that does not hold what the events say. */
export interface Drift {
  readonly table: string;
  readonly regionCode: string;
  /** What tells the row apart in its region: a day or month, and a bucket, a volunteer, a step. */
  readonly key: string;
  readonly expected: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<string, number>>;
}

/** What a reconciliation found. */
export interface Reconciled {
  readonly compared: number;
  readonly driftCount: number;
  /** The first 200 of each table and slice. */
  readonly drifts: readonly Drift[];
}

/** What one statement of COMPARISONS answers. */
export interface Compared {
  readonly table: string;
  readonly compared: number;
  readonly drifts: number;
  readonly told: readonly Omit<Drift, 'table'>[];
}

/** Runs one of them, within whatever transaction it was made for. */
export type Compare = (
  sql: string,
  days: readonly [from: string, to: string],
) => Promise<readonly Compared[]>;

/** Whole months by their first days. */
export interface Slice {
  readonly from: Day;
  readonly to: Day;
}

/** First days of the earliest and the latest month that any event counts for or any folded row stands in. */
export const SPAN = `
  select date_trunc('month', min("on"))::date::text as from, date_trunc('month', max("on"))::date::text as to from (
    select min(happened_on) as "on" from events
    union all select max(happened_on) from events
    union all select min(coalesce(event.body->>'countsOn', event.body->>'servedOn'))::date from events event
      where coalesce(event.body->>'countsOn', event.body->>'servedOn') is not null
    ${[
      ['region_month', 'month'],
      ['community_month', 'month'],
      ['day_facts', 'day'],
      ['claim_waits', 'month'],
      ['claim_wait_days', 'day'],
      ['volunteer_days', 'day'],
      ['volunteer_months', 'month'],
      ['volunteer_counts', 'month'],
      ['linkage_months', 'month'],
      ['linkage_days', 'day'],
    ]
      .map(
        ([table, on]) =>
          `union all select min(${on}) from ${table} union all select max(${on}) from ${table}`,
      )
      .join('\n    ')}) as every`;

/** The month of yesterday. */
export function lastSlice(today: Day): Slice {
  const month = day(monthOf(addDays(today, -1)));
  return { from: month, to: month };
}

/** An older month, another one each night, so that all come round; null when there is none before yesterday's. */
export function olderSlice(today: Day, earliest: string | null): Slice | null {
  const last = lastSlice(today).from;
  const months: Day[] = [];
  for (let month = day(monthOf(earliest ?? last)); month < last; month = addMonths(month, 1))
    months.push(month);
  const month = months[daysBetween(day('2020-01-01'), today) % Math.max(1, months.length)];
  return month ? { from: month, to: month } : null;
}

/**
 * Recomputes the folded rows of the slices from the sealed events and compares every table at every level. They must
 * read one instant, so that the fold may go on meanwhile.
 */
export async function reconcile(compare: Compare, slices: readonly Slice[]): Promise<Reconciled> {
  const drifts: Drift[] = [];
  let compared = 0;
  let driftCount = 0;
  for (const { from, to } of slices) {
    for (const comparison of COMPARISONS) {
      const [row] = await compare(comparison, [from, addDays(addMonths(to, 1), -1)]);
      if (!row) continue;
      compared += row.compared;
      driftCount += row.drifts;
      drifts.push(...row.told.map((told) => ({ ...told, table: row.table })));
    }
  }
  return { compared, driftCount, drifts };
}
