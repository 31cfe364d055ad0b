import {
  type AwardProgramme,
  type AwardRule,
  parametersOfRule,
  RollOver,
  RuleCounts,
  type Words,
} from '@wushe/policy-packs';
import { type Day, fen, type Money } from '@wushe/values';

import { NEVER, numberOf } from './day-number.js';
import type { CitedParameter } from './explanation.js';
import { inForce, missingIn, opensOn, parameterOf, parameterOn } from './programme.js';
import { judgeOf, notGranted } from './rules.js';
import type { Judge } from './sighting.js';
import { notWithWords, onceWords } from './stacking.words.js';

/** A rule ready to be asked about many people. */
export interface PreparedRule extends Pick<AwardRule, 'code' | 'name' | 'counts' | 'source' | 'evidence'> {
  readonly judge: Judge;
  readonly parameters: readonly CitedParameter[];
}

export interface PreparedTier {
  readonly code: string;
  readonly name: Words;
  readonly amount: Money;
  /** Of this tier alone. */
  readonly rules: readonly PreparedRule[];
}

/** A programme with every parameter as it is in force on one day: made once, asked about many people. */
export interface Prepared {
  /** The parameters without a value: while there are any, nobody is judged. */
  readonly missing: readonly string[];
  readonly inForceFrom: number;
  /** The first day on which one may apply: in force, and every parameter has a value. */
  readonly opens: number;
  readonly window: { readonly months: number; readonly rollsOver: boolean } | null;
  readonly entryWithin: string | null;
  /** Rules of every tier. */
  readonly rules: readonly PreparedRule[];
  readonly tiers: readonly PreparedTier[];
  /** What excludes whom was granted something before; after all other rules. */
  readonly stacking: readonly PreparedRule[];
}

const kept = new WeakMap<AwardProgramme, { readonly on: Day; readonly prepared: Prepared }>();

/** The programme as it is in force on a day; without any tier while a parameter has no value. */
export function preparedFor(programme: AwardProgramme, on: Day): Prepared {
  const known = kept.get(programme);
  if (known?.on === on) return known.prepared;
  const prepared = prepare(programme, on);
  kept.set(programme, { on, prepared });
  return prepared;
}

const CLOSED = {
  inForceFrom: NEVER,
  opens: NEVER,
  window: null,
  entryWithin: null,
  rules: [],
  tiers: [],
  stacking: [],
};

function prepare(programme: AwardProgramme, on: Day): Prepared {
  const missing = missingIn(programme);
  if (missing.length > 0) return { ...CLOSED, missing };
  const ready = (rule: AwardRule) => preparedRule(rule, programme, on);
  const { window } = programme;
  const inForceFrom = numberOf(inForce(parameterOf(programme, programme.inForceFrom, 'day').values, on));
  const opens = opensOn(programme, on);
  return {
    missing,
    inForceFrom,
    opens: opens === null ? NEVER : numberOf(opens),
    window: window && {
      months: inForce(parameterOf(programme, window.months, 'months').values, on),
      rollsOver:
        inForce(parameterOf(programme, window.rollOver, 'rollOver').values, on) === RollOver.restDays,
    },
    entryWithin: programme.entryWithin,
    rules: programme.rules.map(ready),
    tiers: programme.tiers.map(({ code, name, amount, rules }) => ({
      code,
      name,
      amount: fen(inForce(parameterOf(programme, amount, 'fen').values, on)),
      rules: rules.map(ready),
    })),
    stacking: stackingRules(programme),
  };
}

function preparedRule(rule: AwardRule, programme: AwardProgramme, on: Day): PreparedRule {
  const { code, name, counts, source, evidence } = rule;
  const parameters = parametersOfRule(rule).flatMap(([each]) => {
    const value = parameterOn(programme, each, on);
    return value ? [{ name: each, ...value }] : [];
  });
  return { code, name, counts, source, evidence, parameters, judge: judgeOf(rule, programme, on) };
}

function stackingRules({ code, rhythm, stacking }: AwardProgramme): readonly PreparedRule[] {
  const { source, evidence, once, notWith } = stacking;
  const origin = { counts: RuleCounts.whenApplying, source, evidence, parameters: [] };
  const rules: PreparedRule[] = [];
  if (once || rhythm === 'monthly')
    rules.push({ ...origin, code: 'once', name: onceWords[rhythm], judge: notGranted([code]) });
  if (notWith.length > 0)
    rules.push({ ...origin, code: 'not-with', name: notWithWords, judge: notGranted(notWith) });
  return rules;
}
