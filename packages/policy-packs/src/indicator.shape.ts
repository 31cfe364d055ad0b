import { RegionLevel } from '@wushe/values';

import { decimal, type Held, listOf, nullable, obeying, oneOf, record, text, truth, whole } from './shape.js';
import { evidence, kebab, words } from './statement.shape.js';
import {
  Computation,
  Direction,
  Frequency,
  IndicatorMethod,
  IndicatorStatus,
  IndicatorUnit,
  ReportedDenominator,
  Setting,
  TargetNature,
} from './terms.js';

const stated = record({ value: decimal, source: text, evidence });
const statedFor = record({ year: whole(1949, 2100), values: listOf(stated) });

const anyDefinition = record(
  { by: oneOf(IndicatorMethod) },
  {
    computation: oneOf(Computation),
    /** Levels of the units that count. */
    levels: listOf(oneOf(RegionLevel), 1),
    /** Kind of station counted, in the words of the register of stations. */
    stationKind: text,
    /** Only communities of this setting. */
    setting: oneOf(Setting),
    /** Code of the naming that counts. */
    designation: kebab,
    /** The level that enters the figure once. */
    reportedBy: oneOf(RegionLevel),
    denominator: oneOf(ReportedDenominator),
    /** The target holds for each unit, not for their mean. */
    each: truth,
    /** Having none is no failure. */
    optional: truth,
  },
);
/** Where a row's figure comes from. */
export type Definition = Held<typeof anyDefinition>;

function problemOfDefinition(held: Definition): string | undefined {
  const { by, computation, reportedBy, denominator, levels, stationKind, designation } = held;
  if ((by === IndicatorMethod.computed) !== (computation !== undefined))
    return 'names a computation exactly when it is computed';
  if ((by === IndicatorMethod.reported) !== (reportedBy !== undefined && denominator !== undefined))
    return 'says who reports and over what exactly when it is reported';
  if (denominator === ReportedDenominator.units && levels === undefined)
    return 'counts units, so it needs levels';
  if (computation === Computation.unitsWithStation && (levels === undefined || stationKind === undefined))
    return 'counts stations, so it needs levels and a kind';
  if (computation === Computation.unitsNamed && (levels === undefined || designation === undefined))
    return 'counts namings, so it needs levels and the code of a designation';
  return undefined;
}

const definition = obeying(anyDefinition, problemOfDefinition);

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
  /** How often it is counted. */
  frequency: oneOf(Frequency),
  definition,
  /** Decimal places shown; what follows is cut off, so that 79.9 never shows as 80. */
  shownPlaces: whole(0, 4),
  base: nullable(statedFor),
  target: statedFor,
  note: nullable(words),
});

function problemOf({
  status,
  target,
  unit,
  direction,
  definition: { each },
}: Held<typeof row>): string | undefined {
  if (each === true && unit !== 'count') return 'has a target for each unit, so its own unit is a count';
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
