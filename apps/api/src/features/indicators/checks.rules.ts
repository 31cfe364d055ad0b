import type { IndicatorUnit } from '@wushe/policy-packs';
import { agreementOf, fractionOf, parseDecimal } from './fraction.rules.js';

/** What asks for a second look at a reported figure. */
export const ReportFinding = {
  numeratorAboveDenominator: 'numeratorAboveDenominator',
  missingBase: 'missingBase',
  jump: 'jump',
  statedDiffers: 'statedDiffers',
  statedRounded: 'statedRounded',
  standsOut: 'standsOut',
} as const;
export type ReportFinding = (typeof ReportFinding)[keyof typeof ReportFinding];

/** A reported figure as the checks see it. */
export interface Checked {
  readonly unit: IndicatorUnit | null;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly hasDenominator: boolean;
  /** The figure as its own unit published it. */
  readonly stated: string | null;
  readonly before: { readonly numerator: string; readonly denominator: string | null } | null;
}

const isAbove = (one: string, other: string): boolean => {
  const a = parseDecimal(one);
  const b = parseDecimal(other);
  return a.numerator * b.denominator > b.numerator * a.denominator;
};

/** What is to be looked at again in one figure; `jumpPercent` is the change from which on it is a jump. */
export function findingsOf(figure: Checked, jumpPercent: number): ReportFinding[] {
  const { unit, numerator, denominator, hasDenominator, stated } = figure;
  if (hasDenominator && denominator === null) return ['missingBase'];
  const findings: ReportFinding[] = [];
  if (unit === 'percent' && denominator !== null && isAbove(numerator, denominator))
    findings.push('numeratorAboveDenominator');
  if (isJump(figure, jumpPercent)) findings.push('jump');
  const own = unit === null ? null : fractionOf(unit, numerator, denominator);
  if (stated !== null && own !== null) {
    const agreement = agreementOf(stated, own);
    if (agreement === 'rounded') findings.push('statedRounded');
    if (agreement === 'differs') findings.push('statedDiffers');
  }
  return findings;
}

function isJump(
  { unit, numerator, denominator, hasDenominator, before }: Checked,
  jumpPercent: number,
): boolean {
  if (before === null || unit === null) return false;
  // What was divided by nothing known then cannot be compared.
  if (hasDenominator && before.denominator === null) return false;
  const now = fractionOf(unit, numerator, denominator);
  const then = fractionOf(unit, before.numerator, before.denominator);
  if (now === null || then === null) return false;
  const a = now.numerator * then.denominator;
  const b = then.numerator * now.denominator;
  if (b === 0n) return a !== 0n;
  const apart = a > b ? a - b : b - a;
  return apart * 100n > b * BigInt(jumpPercent);
}

const median = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};
const medianOf = (values: readonly number[]): number => median(values.toSorted((a, b) => a - b));

/** Makes the median deviation comparable with a standard deviation (Iglewicz and Hoaglin 1993). */
const MEDIAN_SCALE = 0.6745;
/** The same for the mean deviation, where more than half of the values are equal. */
const MEAN_SCALE = 1.253_314;

/** The modified z-score of each value among its peers; all zero when none differs. */
export function modifiedScores(values: readonly number[]): number[] {
  const middle = medianOf(values);
  const deviations = values.map((value) => Math.abs(value - middle));
  const typical = medianOf(deviations);
  if (typical > 0) return values.map((value) => (MEDIAN_SCALE * (value - middle)) / typical);
  const mean = deviations.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
  return values.map((value) => (mean === 0 ? 0 : (value - middle) / (MEAN_SCALE * mean)));
}

/** Which of the peers stand out, by their place in the list; none when they are too few to say. */
export function standingOut(
  values: readonly number[],
  { fewestPeers, scoreHundredths }: { readonly fewestPeers: number; readonly scoreHundredths: number },
): { readonly at: number; readonly score: number }[] {
  if (values.length < fewestPeers) return [];
  return modifiedScores(values)
    .map((score, at) => ({ at, score }))
    .filter(({ score }) => Math.abs(score) * 100 > scoreHundredths);
}
