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
import { missingIn } from './programme.js';
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
import { firstFrom, runWith } from './timeline.js';

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
  const { code, name, pack, since } = programme;
  const asked = { programme: code, name, pack, since, workerId: facts.workerId, on };
  const missing = missingIn(programme);
  if (missing.length > 0) return { ...asked, ...UNANSWERED, missing };
  const prepared = preparedFor(programme, on);
  const standings = standingsOf(prepared, facts, restsOn);
  const today = numberOf(on);
  const answer = nearest(standings, today, prepared.inForceFrom);
  if (!answer) return { ...asked, ...UNANSWERED, missing };
  const tiers = standings
    .filter(({ entry }) => entry === answer.entry)
    .map((standing) => explained(standing, today, prepared.inForceFrom));
  const {
    code: tier,
    outcome,
    amount,
    window,
    mayApplyFrom,
    mayApplyTo,
    failing,
  } = tiers.find((each) => each.code === answer.tier.code) ?? { ...UNANSWERED, code: null };
  return {
    ...asked,
    outcome,
    tier,
    amount,
    window,
    mayApplyFrom,
    mayApplyTo,
    daysUntil: mayApplyFrom && numberOf(mayApplyFrom) - today,
    failing,
    missing,
    entry: answer.entry && { ...answer.entry, from: dayOfNumber(answer.entry.from) },
    tiers,
  };
}

const UNANSWERED = {
  outcome: AwardOutcome.notOpen,
  tier: null,
  amount: null,
  window: null,
  mayApplyFrom: null,
  mayApplyTo: null,
  daysUntil: null,
  failing: [],
  entry: null,
  tiers: [],
};

function explained(standing: Standing, on: number, inForceFrom: number): TierExplanation {
  const { tier, judged, window, accepts } = standing;
  const from = firstFrom(accepts, on);
  const run = from === undefined ? undefined : runWith(accepts, from);
  return {
    code: tier.code,
    name: tier.name,
    outcome: outcomeOn(standing, on, inForceFrom),
    amount: tier.amount,
    window: window && windowExplained(window),
    mayApplyFrom: from === undefined ? null : dayOfNumber(from),
    mayApplyTo: run === undefined || run.to === NEVER ? null : dayOfNumber(run.to - 1),
    failing: failingOn(standing, on).map(({ rule }) => rule.code),
    rules: judged.map((each) => ruleExplained(each, on)),
  };
}

const windowExplained = ({ opens, closes, nominal }: Window): WindowExplanation => ({
  opensOn: dayOfNumber(opens),
  closesOn: dayOrNull(closes),
  nominalClosesOn: dayOrNull(nominal),
});

function ruleExplained({ rule, found }: Judged, on: number): RuleExplanation {
  const run = runWith(found.holds, on);
  return {
    code: rule.code,
    name: rule.name,
    counts: rule.counts,
    holds: run !== undefined,
    facts: citedOn(found, on).map(cited),
    parameters: rule.parameters,
    trueSince: run ? dayOrNull(run.from) : null,
    trueFrom: run ? null : dayOrNull(firstFrom(found.holds, on) ?? NEVER),
    trueUntil: run ? dayOrNull(run.to) : null,
    source: rule.source,
    evidence: rule.evidence,
  };
}

/** The facts that hold on the day, the fitting ones if there are any; without any the latest that was known. */
function citedOn({ seen, restsOnAll }: Judgement, on: number): readonly Sighting[] {
  if (restsOnAll) return seen.toSorted((one, other) => one.from - other.from);
  const current = seen.filter(({ from, to }) => from <= on && on < to);
  const fitting = current.filter(({ fits }) => fits);
  if (fitting.length > 0) return fitting;
  if (current.length > 0) return current;
  const latest = seen.reduce<Sighting | undefined>(
    (best, each) => (best && best.from >= each.from ? best : each),
    undefined,
  );
  return latest ? [latest] : [];
}

const cited = ({ kind, says, from, to, source }: Sighting): CitedFact => ({
  kind,
  says,
  from: dayOfNumber(from),
  to: dayOrNull(to),
  source,
});
