import type { AwardProgramme } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';

import { dayOfNumber, dayOrNull, NEVER, numberOf } from './day-number.js';
import {
  AwardOutcome,
  type CitedFact,
  type EligibilityExplanation,
  type RuleExplanation,
  type TierExplanation,
  type WindowExplanation,
} from './explanation.js';
import type { WorkerFacts } from './facts.js';
import { preparedFor } from './prepared.js';
import type { Judgement, Sighting } from './sighting.js';
import {
  failingOn,
  type Judged,
  nearest,
  outcomeOn,
  type RestsOn,
  type Standing,
  standingsOf,
  type Window,
} from './standing.js';
import { firstFrom, has, runWith } from './timeline.js';

/**
 * Whether somebody may apply on a day, and why: every tier and rule with the facts, their sources, the day it turned
 * true or will turn true as things stand, the amount and the window. A programme with parameters still to be filled
 * answers `notOpen` and names them.
 */
export function eligibility(
  programme: AwardProgramme,
  facts: WorkerFacts,
  on: Day,
  restsOn: RestsOn,
): EligibilityExplanation {
  const prepared = preparedFor(programme, on);
  const { opens, missing } = prepared;
  const today = numberOf(on);
  const standings = standingsOf(prepared, facts, restsOn);
  const answer = nearest(standings, today, opens);
  const entry = answer?.entry ?? null;
  const explained = explainerOf(today, opens);
  const tiers = standings.filter((each) => each.entry === entry).map(explained);
  const tier = answer && tiers[answer.place];
  return {
    programme: programme.code,
    name: programme.name,
    pack: programme.pack,
    since: programme.since,
    workerId: facts.workerId,
    on,
    outcome: tier?.outcome ?? AwardOutcome.notOpen,
    tier: tier?.code ?? null,
    amount: tier?.amount ?? null,
    window: tier?.window ?? null,
    mayApplyFrom: tier?.mayApplyFrom ?? null,
    mayApplyTo: tier?.mayApplyTo ?? null,
    daysUntil: tier?.mayApplyFrom ? numberOf(tier.mayApplyFrom) - today : null,
    failing: tier?.failing ?? [],
    missing,
    entry: entry && { employerId: entry.employerId, from: dayOfNumber(entry.from), source: entry.source },
    tiers,
  };
}

/** Explains tiers on one day; what tiers share is explained once. */
function explainerOf(on: number, opens: number): (standing: Standing) => TierExplanation {
  const known = new Map<Judged, RuleExplanation>();
  const ruleOf = (judged: Judged): RuleExplanation => {
    const rule = known.get(judged) ?? ruleExplained(judged, on);
    known.set(judged, rule);
    return rule;
  };
  return (standing) => {
    const { tier, judged, window, accepts } = standing;
    const from = firstFrom(accepts, Math.max(on, opens));
    const run = from === undefined ? undefined : runWith(accepts, from);
    return {
      code: tier.code,
      name: tier.name,
      outcome: outcomeOn(standing, on, opens),
      amount: tier.amount,
      window: window && windowExplained(window),
      mayApplyFrom: from === undefined ? null : dayOfNumber(from),
      mayApplyTo: run === undefined || run.to === NEVER ? null : dayOfNumber(run.to - 1),
      failing: failingOn(standing, on).map(({ rule }) => rule.code),
      rules: judged.map(ruleOf),
    };
  };
}

const windowExplained = ({ opens, closes, nominal }: Window): WindowExplanation => ({
  opensOn: dayOfNumber(opens),
  closesOn: dayOrNull(closes),
  nominalClosesOn: dayOrNull(nominal),
});

function ruleExplained({ rule, found }: Judged, on: number): RuleExplanation {
  const run = runWith(found.holds, on);
  const isUndecided = run === undefined && found.mayHold !== undefined && has(found.mayHold, on);
  return {
    code: rule.code,
    name: rule.name,
    counts: rule.counts,
    holds: run !== undefined,
    ...(isUndecided && { isUndecided }),
    facts: citedOn(found, on, run !== undefined).map(cited),
    parameters: rule.parameters,
    trueSince: run ? dayOrNull(run.from) : null,
    trueFrom: run ? null : dayOrNull(firstFrom(found.holds, on) ?? NEVER),
    trueUntil: run ? dayOrNull(run.to) : null,
    source: rule.source,
    evidence: rule.evidence,
  };
}

/** The facts of the day that make the rule hold, or that keep it from holding; without any the latest known. */
function citedOn({ seen, restsOnAll }: Judgement, on: number, holds: boolean): readonly Sighting[] {
  if (restsOnAll) return seen.toSorted((one, other) => one.from - other.from);
  const current = seen.filter(({ from, to }) => from <= on && on < to);
  const telling = current.filter(({ fits }) => fits === holds);
  if (telling.length > 0) return telling;
  return current.length > 0 ? current : latestOf(seen);
}

function latestOf(seen: readonly Sighting[]): readonly Sighting[] {
  const [first, ...others] = seen;
  return first ? [others.reduce((latest, each) => (each.from > latest.from ? each : latest), first)] : [];
}

const cited = ({ kind, says, from, to, source }: Sighting): CitedFact => ({
  kind,
  says,
  from: dayOfNumber(from),
  to: dayOrNull(to),
  source,
});
