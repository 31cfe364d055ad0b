import type { Day } from './day.js';

/** A run of days: `from` is its first day, `to` the first day after it, null while it is open. */
export type DatePeriod = { readonly from: Day; readonly to: Day | null };

/** The period from its first day to the first day after it; RangeError when it would hold no day. */
export function datePeriod(from: Day, to: Day | null): DatePeriod {
  if (to !== null && to <= from) throw new RangeError(`a period from ${from} cannot end before ${to}`);
  return { from, to };
}

/** Whether the day is one of the period's days. */
export function periodContains({ from, to }: DatePeriod, on: Day): boolean {
  return from <= on && (to === null || on < to);
}

/** Whether the two periods have a day in common; periods that only touch have none. */
export function periodsOverlap(one: DatePeriod, other: DatePeriod): boolean {
  return (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to);
}
