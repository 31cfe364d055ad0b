import type { Day } from './day.js';

/** A run of days: `from` is its first day, `to` the first day after it, null while it is open. */
export type DatePeriod = { readonly from: Day; readonly to: Day | null };

/** Whether the day is one of the period's days. */
export function periodContains({ from, to }: DatePeriod, on: Day): boolean {
  return from <= on && (to === null || on < to);
}
