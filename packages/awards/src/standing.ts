import { RuleCounts } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';

import { dayOfNumber, lastOfTerm, NEVER } from './day-number.js';
import { type Entry, entriesOf } from './entry.js';
import { AwardOutcome } from './explanation.js';
import type { WorkerFacts } from './facts.js';
import type { Prepared, PreparedRule, PreparedTier } from './prepared.js';
import type { Judgement } from './sighting.js';
import { both, daysFrom, EVERY_DAY, firstFrom, has, NO_DAY, type Timeline } from './timeline.js';

/** Whether a day is one of rest, for windows that roll over (Civil Code art. 203). */
export type RestsOn = (on: Day) => boolean;

/** A rule with what it found about somebody. */
export interface Judged {
  readonly rule: PreparedRule;
  readonly found: Judgement;
}

/** The numbers of the first and last day of a window. */
export interface Window {
  readonly opens: number;
  readonly closes: number;
  /** The last day before rolling over. */
  readonly nominal: number;
}

/** Where somebody stands with one tier, on every day at once. */
export interface Standing {
  readonly tier: PreparedTier;
  /** The place of the tier in its programme, 0 for the best. */
  readonly place: number;
  readonly entry: Entry | null;
  readonly judged: readonly Judged[];
  /** null when the rules that open it never hold together. */
  readonly window: Window | null;
  /** The days on which an application is accepted. */
  readonly accepts: Timeline;
  /** The same days, and those on which it depends on the day of birth. */
  readonly mayAccept: Timeline;
}

/** Where somebody stands with every tier, the best first; for a programme about entries, with every entry. */
export function standingsOf(prepared: Prepared, facts: WorkerFacts, restsOn: RestsOn): readonly Standing[] {
  const { entryWithin } = prepared;
  if (entryWithin === null) return standingsWith(prepared, facts, { entry: null, restsOn });
  const entries = entriesOf(facts, entryWithin);
  if (entries.length === 0) return standingsWith(prepared, facts, { entry: null, restsOn });
  return entries.flatMap((entry) => standingsWith(prepared, facts, { entry, restsOn }));
}

interface Asked {
  readonly entry: Entry | null;
  readonly restsOn: RestsOn;
}

function standingsWith(prepared: Prepared, facts: WorkerFacts, { entry, restsOn }: Asked) {
  const judge = (rule: PreparedRule): Judged => ({ rule, found: rule.judge(facts, entry) });
  const shared = prepared.rules.map(judge);
  const stacking = prepared.stacking.map(judge);
  return prepared.tiers.map((tier, place): Standing => {
    const judged = [...shared, ...tier.rules.map(judge), ...stacking];
    const window = windowOf(prepared, judged, restsOn);
    const days = window
      ? daysFrom(window.opens, window.closes === NEVER ? NEVER : window.closes + 1)
      : NO_DAY;
    const accepts = together(judged, days);
    const isSure = judged.every(({ found }) => found.mayHold === undefined);
    const mayAccept = isSure ? accepts : together(judged, days, ({ mayHold, holds }) => mayHold ?? holds);
    return { tier, place, entry, judged, window, accepts, mayAccept };
  });
}

function together(
  judged: readonly Judged[],
  within: Timeline,
  daysOf = ({ holds }: Judgement): Timeline => holds,
): Timeline {
  let days = within;
  for (const { found } of judged) {
    if (days.length === 0) return days;
    days = both(days, daysOf(found));
  }
  return days;
}

/** The window opens on the first day in force on which every rule that counts towards it holds. */
function windowOf(
  { inForceFrom, window }: Prepared,
  judged: readonly Judged[],
  restsOn: RestsOn,
): Window | null {
  const counting = judged.filter(({ rule }) => rule.counts === RuleCounts.towardsWindow);
  const opens = firstFrom(together(counting, EVERY_DAY), inForceFrom);
  if (opens === undefined) return null;
  if (window === null) return { opens, closes: NEVER, nominal: NEVER };
  const nominal = lastOfTerm(opens, window.months);
  let closes = nominal;
  while (window.rollsOver && restsOn(dayOfNumber(closes))) closes += 1;
  return { opens, closes, nominal };
}

/** What a tier answers on a day. */
export function outcomeOn({ window, accepts, mayAccept }: Standing, on: number, opens: number): AwardOutcome {
  if (on < opens) return AwardOutcome.notInForce;
  if (has(accepts, on)) return AwardOutcome.eligible;
  if (has(mayAccept, on)) return AwardOutcome.dayNeeded;
  if (window === null) return AwardOutcome.ruleFailed;
  if (on > window.closes) return AwardOutcome.tooLate;
  if (on < window.opens && firstFrom(accepts, on) !== undefined) return AwardOutcome.tooEarly;
  return AwardOutcome.ruleFailed;
}

/** The rules that stand in the way on a day: those that do not hold, or that will no longer hold when the window opens. */
export function failingOn({ judged, window }: Standing, on: number): readonly Judged[] {
  const opens = window === null || window.opens < on ? on : window.opens;
  return judged.filter(({ found }) => !has(found.holds, on) || !has(found.holds, opens));
}

const NEARNESS: Readonly<Record<AwardOutcome, number>> = {
  eligible: 0,
  dayNeeded: 1,
  tooEarly: 2,
  tooLate: 3,
  ruleFailed: 4,
  notInForce: 5,
  notOpen: 6,
};

/**
 * The standing that answers for the programme: of those that accept the best tier, else the one that comes nearest: by
 * its outcome, then by how many rules hold. Among equals it is the best tier whose own rules hold; where none of them
 * do, the one that asks least.
 */
export function nearest(standings: readonly Standing[], on: number, opens: number): Standing | undefined {
  const ranked = standings.map((standing) => ({ standing, rank: rankOf(standing, on, opens) }));
  return ranked.toSorted((one, other) => byRank(one.rank, other.rank))[0]?.standing;
}

function rankOf(standing: Standing, on: number, opens: number): readonly number[] {
  const { tier, judged, place } = standing;
  const outcome = outcomeOn(standing, on, opens);
  if (outcome === AwardOutcome.eligible || outcome === AwardOutcome.dayNeeded)
    return [NEARNESS[outcome], place];
  const failing = judged.filter(({ found }) => !has(found.holds, on));
  const isReached = !failing.some(({ rule }) => tier.rules.includes(rule));
  const held = judged.length - failing.length;
  return [NEARNESS[outcome], -held, isReached ? 0 : 1, isReached ? place : -place];
}

function byRank(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < one.length; place += 1) {
    const apart = (one[place] ?? 0) - (other[place] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
