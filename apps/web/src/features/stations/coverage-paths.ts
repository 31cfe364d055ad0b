import type { ServiceTier } from '../../gql/enums.js';

/** The part of an address that names a region and a year; this year without one. */
const at = (regionCode: string, year: number | null): string =>
  `region=${regionCode}${year === null ? '' : `&year=${year}`}`;

/** Where a region's coverage opens. */
export const coveragePath = (regionCode: string, year: number | null): string =>
  `/w/stations/coverage?${at(regionCode, year)}`;

/** Where the units of a tier open: all of them, or those with or without. */
export const coveredPath = (
  tier: ServiceTier,
  regionCode: string,
  year: number | null,
  counted: 'yes' | 'no' | null,
): string =>
  `/w/stations/coverage/${tier}?${at(regionCode, year)}${counted === null ? '' : `&counted=${counted}`}`;

/** The year an address names; null for the present one. */
export function yearOf(address: URLSearchParams): number | null {
  const year = Number(address.get('year') ?? '');
  return Number.isInteger(year) && year > 0 ? year : null;
}
