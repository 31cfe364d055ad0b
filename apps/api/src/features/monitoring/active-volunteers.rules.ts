/** Stands for "not active before": earlier than any month. */
export const NEVER = '1900-01-01';

/** The months around one in which a volunteer was active in the same region. */
export interface Neighbours {
  readonly last: string | null;
  readonly next: string | null;
}

/** So many more volunteers active in a month whose last active month was another. */
export interface CountChange {
  readonly month: string;
  readonly lastMonth: string;
  readonly by: number;
}

/**
 * How the counts change when a volunteer becomes active in a month (`by` 1) or ceases to be (-1): the month itself
 * points back to the active one before it, and the next active one points to it.
 */
export function countChanges(month: string, { last, next }: Neighbours, by: 1 | -1): CountChange[] {
  const before = last ?? NEVER;
  const own = { month, lastMonth: before, by };
  if (next === null) return [own];
  return [own, { month: next, lastMonth: before, by: -by }, { month: next, lastMonth: month, by }];
}

/**
 * How many different volunteers were active from one month to another: everyone is counted in their first active
 * month of the period, the one whose last active month lies before it. `volunteer_counts` is read by the same rule.
 */
export function activeIn(
  counts: readonly { readonly month: string; readonly lastMonth: string; readonly count: number }[],
  { from, to }: { readonly from: string; readonly to: string },
): number {
  return counts
    .filter(({ month, lastMonth }) => month >= from && month <= to && lastMonth < from)
    .reduce((sum, { count }) => sum + count, 0);
}
