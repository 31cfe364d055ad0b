/** Stands for "not active before": earlier than any month. */
export const NEVER = '1900-01-01';

/** So many volunteers were active in a month and had last been active in another. */
export interface VolunteerCounts {
  readonly month: string;
  readonly lastMonth: string;
  readonly count: number;
}

/** What one volunteer counts for: each active month points back to the active one before it. */
function countsOf(months: readonly string[], by: 1 | -1): VolunteerCounts[] {
  return months
    .toSorted()
    .map((month, at, sorted) => ({ month, lastMonth: sorted[at - 1] ?? NEVER, count: by }));
}

/** How the counts change when a volunteer's active months become others; what stays the same is left out. */
export function countChanges(before: readonly string[], after: readonly string[]): VolunteerCounts[] {
  const changes = [...countsOf(before, -1), ...countsOf(after, 1)];
  return changes.filter(
    (change) =>
      !changes.some(
        (other) =>
          other.month === change.month &&
          other.lastMonth === change.lastMonth &&
          other.count === -change.count,
      ),
  );
}

/**
 * How many different volunteers were active from one month to another: everyone is counted in their first active
 * month of the period, the one whose last active month lies before it. `volunteer_counts` is read by the same rule.
 */
export function activeIn(
  counts: readonly VolunteerCounts[],
  { from, to }: { readonly from: string; readonly to: string },
): number {
  return counts
    .filter(({ month, lastMonth }) => month >= from && month <= to && lastMonth < from)
    .reduce((sum, { count }) => sum + count, 0);
}
