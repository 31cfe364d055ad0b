import type { Direction, IndicatorStatus, IndicatorUnit } from '@wushe/policy-packs';
import { fractionOf, reaches } from './fraction.rules.js';

/** How a figure stands to its target, in words. */
export const Progress = {
  met: 'met',
  notMet: 'notMet',
  /** The sources name different targets, and the figure reaches one of them only. */
  disputed: 'disputed',
  noTarget: 'noTarget',
  /** The target is one number for the policy's whole region, and this is only a part of it. */
  partOfWhole: 'partOfWhole',
  targetUnverified: 'targetUnverified',
  /** No module records it yet. */
  notRecorded: 'notRecorded',
  /** Nobody has reported for the period yet. */
  notReported: 'notReported',
  /** Not everybody has reported: the figure is shown, and judged once all are in. */
  incomplete: 'incomplete',
  /** The base figure it is divided by is missing. */
  noBase: 'noBase',
  /** Nothing to divide by: neither 0 nor 100 percent. */
  notApplicable: 'notApplicable',
  /** It may be missing without failing anything. */
  optional: 'optional',
} as const;
export type Progress = (typeof Progress)[keyof typeof Progress];

/** What was counted of a row at a region; `null` stands for what is not known. */
export interface Counted {
  readonly numerator: string | null;
  /** null when the row has none, or its base figure is missing. */
  readonly denominator: string | null;
  /** Units below the target each of them must reach; null when the target is for the whole. */
  readonly unitsShort: number | null;
}

/** What the target of a row is at a region on a day. */
export interface Aim {
  readonly status: IndicatorStatus;
  readonly values: readonly string[];
  readonly unit: IndicatorUnit | null;
  readonly direction: Direction | null;
}

/** How a row is counted, as far as progress asks. */
export interface Counting {
  readonly isRecorded: boolean;
  readonly isReported: boolean;
  /** Whether all who have to report did. */
  readonly isComplete: boolean;
  readonly hasDenominator: boolean;
  readonly isOptional: boolean;
  /** The target is one number for the policy's whole region, and this is only a part of it. */
  readonly isPartOfWhole: boolean;
}

/** How a figure stands to its target: by the exact quotient, never by the shown one. */
export function progressOf(counted: Counted | null, aim: Aim, counting: Counting): Progress {
  if (!counting.isRecorded) return 'notRecorded';
  if (counted === null || counted.numerator === null)
    return counting.isReported ? 'notReported' : 'notRecorded';
  if (counting.hasDenominator && counted.denominator === null) return 'noBase';
  const figure = aim.unit === null ? null : fractionOf(aim.unit, counted.numerator, counted.denominator);
  if (figure === null) return aim.unit === null ? 'targetUnverified' : 'notApplicable';
  if (!counting.isComplete) return 'incomplete';
  const reached = reachedBy(counted, aim);
  if (counting.isOptional) return reached.length > 0 && reached.every(Boolean) ? 'met' : 'optional';
  if (reached.length === 0 && aim.status === 'unverified') return 'targetUnverified';
  if (reached.length === 0) return 'noTarget';
  if (counting.isPartOfWhole) return 'partOfWhole';
  if (reached.every(Boolean)) return 'met';
  return reached.some(Boolean) ? 'disputed' : 'notMet';
}

/** Whether each value of the target is reached. */
export function reachedBy({ numerator, denominator, unitsShort }: Counted, aim: Aim): boolean[] {
  const { unit, direction } = aim;
  if (unit === null || direction === null || numerator === null) return [];
  const figure = fractionOf(unit, numerator, denominator);
  if (figure === null) return [];
  return aim.values.map((value) =>
    unitsShort === null ? reaches(figure, value, direction) : unitsShort === 0,
  );
}
