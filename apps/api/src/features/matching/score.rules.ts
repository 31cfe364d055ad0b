/** Whole thousandths: the least and the most a part of a score can be worth before its weight. */
const MOST = 1000;
const MOST_STARS = 5;

/** A point on the earth, WGS-84 degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth in metres (IUGG). */
const EARTH_METRES = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in whole metres. */
export function metresBetween(a: Point, b: Point): number {
  const rise = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const run = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const half = rise + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * run;
  return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half))));
}

const thousandths = (share: number): number => Math.round(MOST * Math.min(1, Math.max(0, share)));

/** The nearer the better, nothing from the limit on; an unknown distance is worth nothing and excludes nobody. */
export const valueOfDistance = (metres: number | null, withinMetres: number): number =>
  metres === null ? 0 : thousandths(1 - metres / withinMetres);

const [NEXT_DOOR, KILOMETRE] = [500, 1000];

/**
 * Metres from a volunteer's home as others learn them and as they count: less than 500, less than 1,000, less than each
 * further thousand. By finer ones to several needs, or by what they are worth in a score, the home could be found.
 */
export const roughMetres = (metres: number): number =>
  metres < NEXT_DOOR ? NEXT_DOOR : (Math.floor(metres / KILOMETRE) + 1) * KILOMETRE;

/** Whoever was asked or served often lately stands lower; nothing from `fullLoad` times on. */
export const valueOfLoad = (times: number, fullLoad: number): number => thousandths(1 - times / fullLoad);

/** The share of what was begun that was kept; with no history three of four, so that a first failure does not ruin. */
export const valueOfReliability = (kept: number, failed: number): number =>
  thousandths((kept + 3) / (kept + failed + 4));

/** Star levels by the hours served, 0 to 5: each is a fifth. */
export const valueOfStars = (stars: number): number => thousandths(stars / MOST_STARS);

/** The share of a capacity that is still free. */
export const valueOfCapacity = (used: number, capacity: number): number => thousandths(1 - used / capacity);

/** A first-level code covers those below it. */
const covers = (code: string, wanted: string): boolean => wanted === code || wanted.startsWith(`${code}/`);

/** Whether somebody who offers these categories serves one. */
export const serves = (offered: readonly string[], wanted: string): boolean =>
  offered.some((code) => covers(code, wanted));

/** The very category is worth all, the field it belongs to 800. */
export function valueOfService(offered: readonly string[], wanted: string): number {
  if (offered.includes(wanted)) return MOST;
  return serves(offered, wanted) ? 800 : 0;
}

/** Who prefers nothing is worth half; a preferred field 800, the very category all. */
export const valueOfPreference = (preferred: readonly string[], wanted: string): number =>
  preferred.length === 0 ? 500 : valueOfService(preferred, wanted);

/** An empty requirement is fulfilled by everybody; else the share of the codes that are held. */
export const valueOfCodes = (held: readonly string[], wanted: readonly string[]): number =>
  wanted.length === 0
    ? MOST
    : thousandths(wanted.filter((code) => held.includes(code)).length / wanted.length);

/** A part of a score: its weight and its value, both in whole thousandths, and the number behind it. */
export interface PartScore<Part extends string = string> {
  readonly part: Part;
  readonly weight: number;
  readonly value: number;
  /** Metres, times, places or hours, as the part's words need it; null when nothing is known. */
  readonly amount: number | null;
}

/** What each part is worth, with the number its words need. */
export type Values<Part extends string> = Readonly<
  Record<Part, { readonly value: number; readonly amount: number | null }>
>;

/** The parts in the order of the policy's weights. */
export function partsOf<Part extends string>(
  weights: Readonly<Record<Part, number>>,
  values: Values<Part>,
): PartScore<Part>[] {
  const names = Object.keys(weights).filter((name): name is Part => name in values);
  return names.map((part) => ({ part, weight: weights[part], ...values[part] }));
}

/** The one score: the weighted mean of its parts in whole thousandths, rounded down. */
export const scoreOf = (parts: readonly PartScore[]): number =>
  Math.floor(parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / MOST);

/** A hard condition: whoever does not meet it is not suggested, and counted under its name. */
export interface Condition<T> {
  readonly name: string;
  readonly holds: (candidate: T) => boolean;
}

/** Each candidate is counted under the first condition it fails; the rest are left. */
export function sift<T>(
  pool: readonly T[],
  conditions: readonly Condition<T>[],
): { left: T[]; excluded: Map<string, T[]> } {
  const left: T[] = [];
  const excluded = new Map<string, T[]>();
  for (const candidate of pool) {
    const failed = conditions.find(({ holds }) => !holds(candidate));
    if (!failed) left.push(candidate);
    else {
      const found = excluded.get(failed.name);
      if (found) found.push(candidate);
      else excluded.set(failed.name, [candidate]);
    }
  }
  return { left, excluded };
}
