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

/** Whether what was given for a purpose may go to a need: only to one of its categories, in one of its regions (Charity Law arts. 42 and 58). */
export const mayServe = (
  { purposeCategories, purposeRegions }: Purpose,
  asking: Asking,
  homeOf: HomeOf,
): boolean =>
  (purposeCategories.length === 0 ||
    purposeCategories.some((code) => asking.category === code || asking.category.startsWith(`${code}/`))) &&
  (purposeRegions.length === 0 ||
    purposeRegions.some((code) => isWithin(homeOf(asking.regionCode), homeOf(code))));

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
