import { isWithin } from '@wushe/values';

/** What a gift, a lot or an offer was given for; an empty list binds to nothing. */
export interface Purpose {
  /** Codes of need categories; below counts. */
  readonly purposeCategories: readonly string[];
  /** Codes of regions; below counts. */
  readonly purposeRegions: readonly string[];
}

/** The need that asks for a resource. */
export interface Asking {
  readonly category: string;
  readonly regionCode: string;
}

/** The unit of today that a code stands for: a purpose names units of its day. */
export type HomeOf = (code: string) => string;

/** Whether a purpose takes in a region; one that names none takes in all. */
export const servesIn = (
  { purposeRegions }: Pick<Purpose, 'purposeRegions'>,
  regionCode: string,
  homeOf: HomeOf,
): boolean =>
  purposeRegions.length === 0 || purposeRegions.some((code) => isWithin(homeOf(regionCode), homeOf(code)));

/** Whether what was given for a purpose may go to a need: only to one of its categories, in one of its regions (Charity Law arts. 42 and 58). */
export const mayServe = (purpose: Purpose, { category, regionCode }: Asking, homeOf: HomeOf): boolean =>
  (purpose.purposeCategories.length === 0 ||
    purpose.purposeCategories.some((code) => category === code || category.startsWith(`${code}/`))) &&
  servesIn(purpose, regionCode, homeOf);

/** Whether a purpose lies within another: then money may pass on to it and still serves what it was given for. */
export const isWithinPurpose = (inner: Purpose, outer: Purpose, homeOf: HomeOf): boolean =>
  isNarrower(inner.purposeCategories, outer.purposeCategories, (code, prefix) =>
    code.startsWith(`${prefix}/`),
  ) &&
  isNarrower(inner.purposeRegions, outer.purposeRegions, (code, prefix) =>
    isWithin(homeOf(code), homeOf(prefix)),
  );

const isNarrower = (
  inner: readonly string[],
  outer: readonly string[],
  isBelow: (code: string, prefix: string) => boolean,
): boolean =>
  outer.length === 0 ||
  (inner.length > 0 &&
    inner.every((code) => outer.some((prefix) => code === prefix || isBelow(code, prefix))));
