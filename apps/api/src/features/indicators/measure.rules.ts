import {
  Computation,
  IndicatorMethod,
  type Direction,
  type Indicator as Row,
  type ReportedDenominator,
} from '@wushe/policy-packs';
import type { RegionLevel } from '@wushe/values';

/** What was counted of a row at one region. */
export interface Measured {
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly unitsShort: number | null;
  /** How many had to report, and did; null for what is computed. */
  readonly due: number | null;
  readonly reported: number | null;
  /** How many of those have not passed every level yet; null for what is computed. */
  readonly unsettled: number | null;
  /** The base figures it is divided by, added up. */
  readonly baseIds: readonly string[];
}

/** Whether the figure is a quotient; a plain count stands alone, unless it is the mean of its units. */
export function hasDenominator({ unit, definition }: Row): boolean {
  if (definition.by === IndicatorMethod.reported) return definition.denominator !== 'none';
  if (definition.computation === Computation.facilitiesWithVolunteerStation) return true;
  return unit !== 'count' || definition.each === true;
}

/** How SQL says that a unit is short of a target. */
export const SHORT_OF: Readonly<Record<Direction, string>> = { atLeast: '<', moreThan: '<=', atMost: '>' };

const DIGITS: Readonly<Record<RegionLevel, number | null>> = {
  province: 4,
  city: 6,
  county: 9,
  township: 12,
  community: null,
};

/** How many digits the codes right below a level have; null for a community. */
export const digitsBelow = (level: RegionLevel): number | null => DIGITS[level];

/** What is divided by people or households, whose numbers are entered apart. */
type DividedByBase = Exclude<ReportedDenominator, 'none' | 'units' | 'reported'>;

/** Whether a reported figure is divided by people or households. */
export const isBaseKind = (denominator: ReportedDenominator | undefined): denominator is DividedByBase =>
  denominator !== undefined && !['none', 'units', 'reported'].includes(denominator);
