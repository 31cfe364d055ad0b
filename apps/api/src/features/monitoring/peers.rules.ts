/** How the values of units of one kind lie: in the middle, and between which the middle half is. */
export interface Spread {
  readonly units: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Of fewer units the spread would tell single ones. */
const FEWEST_UNITS = 3;

/** The value a share of the way through sorted values, between two of them in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Median and quartiles of what can be said; null for fewer than three units. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (sorted.length < FEWEST_UNITS) return null;
  return {
    units: sorted.length,
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
  };
}
