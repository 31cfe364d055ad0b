import {
  addDays,
  ancestorsOf,
  type Day,
  dayOf,
  type Hours,
  levelOf,
  type RegionCode,
  RegionLevel,
  startOfDay,
} from '@wushe/values';

import type { Parameters } from './in-force.js';
import type { Clock, EscalationRule } from './parameters.shape.js';
import { ClockStage, ClockUnit, Gate, Urgency } from './terms.js';

/** The clock for a stage of a need of the given urgency. */
export function clockFor(
  { needClocks }: Pick<Parameters, 'needClocks'>,
  urgency: Urgency,
  stage: ClockStage,
): Clock {
  return needClocks.byUrgency[urgency][stage];
}

/**
 * When the time of a stage is up; undefined for a planned one. Working days are counted from the day after the
 * start (Civil Code art. 201) and end with the last of them in Shanghai.
 */
export function dueAt(clock: Clock, startedAt: Date, isWorkingDay: (on: Day) => boolean): Date | undefined {
  if (clock.amount === null) return undefined;
  if (clock.unit === ClockUnit.hours) return new Date(startedAt.getTime() + clock.amount * 3_600_000);
  let on = dayOf(startedAt);
  for (let left = clock.amount; left > 0;) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left -= 1;
  }
  return startOfDay(addDays(on, 1));
}

const HOUR_MS = 3_600_000;

/**
 * The regions above the responsible one that should have seen a matter by now, lowest first: the next level once
 * `firstAfterHours` have passed since the limit, each further one `nextAfterHours` later, none above the rule's highest.
 */
export function dueSteps(
  { firstAfterHours, nextAfterHours, highest }: EscalationRule,
  { regionCode, dueAt: limit }: { readonly regionCode: string; readonly dueAt: Date },
  now: Date,
): readonly RegionCode[] {
  const over = now.getTime() - limit.getTime() - firstAfterHours * HOUR_MS;
  if (over < 0) return [];
  const steps = Math.floor(over / (nextAfterHours * HOUR_MS)) + 1;
  const levels = Object.values(RegionLevel);
  return ancestorsOf(regionCode)
    .filter((code) => levels.indexOf(levelOf(code)) >= levels.indexOf(highest))
    .toReversed()
    .slice(0, steps);
}

/** The star level, 0 to 5, that so much confirmed service has earned. */
export function starLevelFor({ starLevels }: Pick<Parameters, 'starLevels'>, served: Hours): number {
  return starLevels.hours.filter((hours) => served >= hours * 60).length;
}

/** What a need asks for, as far as the gates look at it. */
export type GatedNeed = {
  readonly categoryCode: string;
  readonly targetGroupCodes: readonly string[];
  readonly asksLicensedSkill: boolean;
};

/** The gates a need must pass, each once, in the order of the Gate list. */
export function gatesFor({ gates }: Pick<Parameters, 'gates'>, need: GatedNeed): readonly Gate[] {
  const asked = gates.rules.filter(
    ({ categories, targetGroups, licensedSkills }) =>
      categories.some((code) => need.categoryCode === code || need.categoryCode.startsWith(`${code}/`)) ||
      targetGroups.some((code) => need.targetGroupCodes.includes(code)) ||
      (licensedSkills && need.asksLicensedSkill),
  );
  return Object.values(Gate).filter((gate) => asked.some((rule) => rule.gate === gate));
}
