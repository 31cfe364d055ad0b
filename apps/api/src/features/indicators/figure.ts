import type { Region } from '../regions/index.js';
import type { PackRow } from './catalogue.js';
import type { IndicatorFigure } from './figures.view.js';
import { differenceOf, fractionOf, shown } from './fraction.rules.js';
import type { Indicator } from './indicator.view.js';
import { hasDenominator, type Measured } from './measure.rules.js';
import type { PeriodApproval } from './period-approval.entity.js';
import { progressOf, reachedBy, type Aim } from './progress.rules.js';
import type { TargetEntry } from './target-entry.entity.js';
import type { InForce } from './target.rules.js';

/** What a figure is made of. */
interface FigureParts {
  readonly packRow: PackRow;
  readonly region: Region;
  readonly period: string;
  readonly measured: Measured | null;
  readonly approved: PeriodApproval | null;
  readonly inForce: InForce<TargetEntry>;
  /** The row as it is known there. */
  readonly indicator: Indicator;
}

/** The figure of a row at a region: value, progress, and what was approved beside it. */
export function figureOf({
  packRow,
  region,
  period,
  measured,
  approved,
  inForce,
  indicator,
}: FigureParts): IndicatorFigure {
  const { row, pack } = packRow;
  const { unit, direction } = indicator;
  const aim: Aim = { status: inForce.status, values: inForce.values, unit, direction };
  const wholeCode = inForce.entry?.regionCode ?? pack.holdsIn;
  const progress = progressOf(measured, aim, {
    isRecorded: indicator.isRecorded,
    isReported: indicator.method === 'reported',
    isComplete: measured === null || measured.reported === measured.due,
    hasDenominator: hasDenominator(row),
    isOptional: indicator.isOptional,
    isPartOfWhole: unit === 'count' && !indicator.isEach && region.code !== wholeCode,
  });
  const reached = measured === null ? [] : reachedBy(measured, aim);
  const value = valueOf(packRow, indicator, measured);
  return {
    region,
    indicator,
    period,
    progress,
    value,
    numerator: measured?.numerator ?? null,
    denominator: measured?.denominator ?? null,
    targets: inForce.values.map((each, at) => ({ value: each, isMet: reached[at] ?? null })),
    targetYear: inForce.year,
    unitsShort: measured?.unitsShort ?? null,
    due: measured?.due ?? null,
    reported: measured?.reported ?? null,
    unsettled: measured?.unsettled ?? null,
    baseIds: measured?.baseIds ?? [],
    approved,
    difference:
      value !== null && approved !== null && approved.value !== null
        ? differenceOf(value, approved.value)
        : null,
  };
}

/** The figure as it is shown; null while a part of it is missing, and where there is nothing to divide by. */
function valueOf({ row }: PackRow, { unit }: Indicator, measured: Measured | null): string | null {
  if (unit === null || measured === null || measured.numerator === null) return null;
  if (hasDenominator(row) && measured.denominator === null) return null;
  const figure = fractionOf(unit, measured.numerator, hasDenominator(row) ? measured.denominator : null);
  return figure === null ? null : shown(figure, row.shownPlaces);
}
