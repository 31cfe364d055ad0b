import { RegionLevel } from '@wushe/values';

import { decimal, type Held, listOf, nullable, obeying, oneOf, record, text, whole } from './shape.js';
import { evidence, kebab, words } from './statement.shape.js';
import { Direction, IndicatorStatus, IndicatorUnit, TargetNature } from './terms.js';

const stated = record({ value: decimal, source: text, evidence });
const statedFor = record({ year: whole(1949, 2100), values: listOf(stated) });

const row = record({
  code: kebab,
  name: words,
  status: oneOf(IndicatorStatus),
  unit: nullable(oneOf(IndicatorUnit)),
  direction: nullable(oneOf(Direction)),
  nature: nullable(oneOf(TargetNature)),
  /** The level whose units are counted; null where the figure is one for the whole region. */
  countedLevel: nullable(oneOf(RegionLevel)),
  numerator: nullable(words),
  denominator: nullable(words),
  /** Decimal places shown; what follows is cut off, so that 79.9 never shows as 80. */
  shownPlaces: whole(0, 4),
  base: nullable(statedFor),
  target: statedFor,
  note: nullable(words),
});

function problemOf({ status, target, unit, direction }: Held<typeof row>): string | undefined {
  const values = new Set(target.values.map(({ value }) => value));
  if (status === IndicatorStatus.unverified) {
    return values.size > 0 ? 'is not verified, so it must have no target value' : undefined;
  }
  if (unit === null || direction === null) return 'has a target, so it needs a unit and a direction';
  if (status === IndicatorStatus.conflicting) {
    return values.size < 2 ? 'is conflicting, so it must have values that differ' : undefined;
  }
  return values.size === 1 ? undefined : 'is confirmed, so its target must have exactly one value';
}

/** One row of a policy's table of indicators, with every value its sources give. */
export const indicator = obeying(row, problemOf);
export type Indicator = Held<typeof indicator>;
