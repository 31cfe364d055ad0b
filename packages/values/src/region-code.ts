import type { Branded } from './branded.js';

/** A statistical region code of 2, 4, 6, 9 or 12 digits; a code is below every code it begins with. */
export type RegionCode = Branded<string, 'RegionCode'>;

/** The five levels of the region tree, widest first. */
export const RegionLevel = {
  province: 'province',
  city: 'city',
  county: 'county',
  township: 'township',
  community: 'community',
} as const;
export type RegionLevel = (typeof RegionLevel)[keyof typeof RegionLevel];

const LEVELS: readonly { readonly level: RegionLevel; readonly digits: number }[] = [
  { level: RegionLevel.province, digits: 2 },
  { level: RegionLevel.city, digits: 4 },
  { level: RegionLevel.county, digits: 6 },
  { level: RegionLevel.township, digits: 9 },
  { level: RegionLevel.community, digits: 12 },
];

const CODE = /^[1-9]\d(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/;
const PSEUDO_SEGMENT = /^(\d{6}|\d{9})[45]\d{2}$/;

/** Whether the text is a region code of one of the five levels; it does not say that the region exists. */
export function isRegionCode(text: string): text is RegionCode {
  return CODE.test(text);
}

/** The text as a region code; RangeError when it is none. */
export function regionCode(text: string): RegionCode {
  if (!isRegionCode(text)) throw new RangeError(`not a region code: ${JSON.stringify(text)}`);
  return text;
}

/** The level a code stands at, read from its length; RangeError when it is no region code. */
export function levelOf(code: string): RegionLevel {
  const digits = regionCode(code).length;
  const found = LEVELS.find((each) => each.digits === digits);
  if (!found) throw new RangeError(`no level has ${digits} digits`);
  return found.level;
}

/** The codes above this one, province first, itself left out. */
export function ancestorsOf(code: string): RegionCode[] {
  const own = regionCode(code);
  return LEVELS.filter(({ digits }) => digits < own.length).map(({ digits }) =>
    regionCode(own.slice(0, digits)),
  );
}

/** The code one level above, undefined for a province. */
export function parentOf(code: string): RegionCode | undefined {
  return ancestorsOf(code).at(-1);
}

/**
 * Whether the code is the region `prefix` itself or lies below it; RangeError when `prefix` is no region code,
 * because an empty or cut-off prefix would take in strangers.
 */
export function isWithin(code: string, prefix: string): boolean {
  return code.startsWith(regionCode(prefix));
}

/** The six-digit county a row is kept under; a city's or province's own code is padded with zeros. */
export function countyOf(code: string): RegionCode {
  return regionCode(regionCode(code).slice(0, 6).padEnd(6, '0'));
}

/**
 * Whether a township or community code stands for a development zone, farm or the like (own segment 4xx or 5xx),
 * which no count of its own level includes; an ordinary community below such a township is ordinary.
 */
export function isPseudoUnit(code: string): boolean {
  return PSEUDO_SEGMENT.test(regionCode(code));
}
