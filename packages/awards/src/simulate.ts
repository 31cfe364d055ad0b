import type { AwardProgramme } from '@wushe/policy-packs';
import { fen } from '@wushe/values';

import { dayOfNumber, monthOf, numberOf, startOfMonth } from './day-number.js';
import type { WorkerFacts } from './facts.js';
import { type Prepared, preparedFor } from './prepared.js';
import type {
  AwardChange,
  Payout,
  SimulatedRow,
  Simulation,
  SimulationOf,
  WindowOver,
} from './simulation.js';
import { failingOn, nearest, type RestsOn, type Standing, standingsOf } from './standing.js';
import { firstFrom, has } from './timeline.js';

/**
 * What a draft would change against what holds now: who would get more or less, and what it costs, for all, by region
 * and by grade. A programme that pays once counts everybody who may apply on some day of the period with the best tier
 * they reach in it; a monthly one pays for each month whose first day lies in the period and on which its rules hold.
 * Parameters count as they are in force on the first day; RangeError while one of either programme has no value.
 */
export function simulate({ draft, current, register, period }: SimulationOf, restsOn: RestsOn): Simulation {
  const days = { from: numberOf(period.from), to: numberOf(period.to) };
  const after = payerOf(draft, period.from, days, restsOn);
  const before = current && payerOf(current, period.from, days, restsOn);
  const rows = { all: newTally(''), byRegion: new Map<string, Tally>(), byGrade: new Map<string, Tally>() };
  const changes: AwardChange[] = [];
  for (const facts of register) {
    const was = before?.pays(facts) ?? 0;
    const standings = after.standings(facts);
    const now = after.paysFor(standings);
    count(rows.all, was, now);
    count(tallyOf(rows.byRegion, facts.regionCode), was, now);
    count(tallyOf(rows.byGrade, gradeOn(facts, days.from)), was, now);
    if (was === now) continue;
    const { workerId, regionCode } = facts;
    const why = now < was ? after.whyNot(standings) : NOTHING_IN_THE_WAY;
    changes.push({ workerId, regionCode, before: fen(was), after: fen(now), ...why });
  }
  return {
    period,
    all: rowOf(rows.all),
    byRegion: inOrder(rows.byRegion),
    byGrade: inOrder(rows.byGrade),
    changes,
    shutOut: changes.filter(({ windowOver }) => windowOver !== null).length,
  };
}

const NOTHING_IN_THE_WAY: Pick<AwardChange, 'failing' | 'windowOver'> = { failing: [], windowOver: null };

interface Days {
  readonly from: number;
  readonly to: number;
}

/** A programme as it pays over some days. */
function payerOf(
  programme: AwardProgramme,
  on: SimulationOf['period']['from'],
  days: Days,
  restsOn: RestsOn,
) {
  const prepared: Prepared = preparedFor(programme, on);
  if (prepared.missing.length > 0)
    throw new RangeError(`${programme.code} has no value for ${prepared.missing.join(', ')}`);
  const payDays = programme.rhythm === 'monthly' ? firstsOfMonths(days) : null;
  const standings = (facts: WorkerFacts) => standingsOf(prepared, facts, restsOn);
  const paysFor = (all: readonly Standing[]): number =>
    payDays === null ? paidOnce(all, days) : payDays.reduce((sum, each) => sum + paidOn(all, each), 0);
  return {
    standings,
    paysFor,
    pays: (facts: WorkerFacts) => paysFor(standings(facts)),
    whyNot: (all: readonly Standing[]): typeof NOTHING_IN_THE_WAY => {
      const closest = nearest(all, days.from, prepared.inForceFrom);
      if (!closest) return NOTHING_IN_THE_WAY;
      const failing = failingOn(closest, days.from).map(({ rule }) => rule.code);
      return { failing, windowOver: windowOverOn(closest, days.from) };
    },
  };
}

/** The window of a standing where it was over before a day; null while it runs or there is none. */
function windowOverOn({ window }: Standing, on: number): WindowOver | null {
  if (window === null || window.closes >= on) return null;
  return { opensOn: dayOfNumber(window.opens), closesOn: dayOfNumber(window.closes) };
}

function firstsOfMonths({ from, to }: Days): readonly number[] {
  const firsts: number[] = [];
  for (let month = monthOf(from); startOfMonth(month) < to; month += 1)
    if (startOfMonth(month) >= from) firsts.push(startOfMonth(month));
  return firsts;
}

function paidOnce(standings: readonly Standing[], { from, to }: Days): number {
  return amountOf(standings.filter(({ accepts }) => (firstFrom(accepts, from) ?? to) < to));
}

function paidOn(standings: readonly Standing[], on: number): number {
  return amountOf(standings.filter(({ accepts }) => has(accepts, on)));
}

/** What the best of the tiers pays. */
function amountOf([first, ...others]: readonly Standing[]): number {
  if (!first) return 0;
  return others.reduce((best, each) => (each.place < best.place ? each : best), first).tier.amount;
}

/** The highest grade held on a day; `none` without a certificate. */
function gradeOn({ certificates }: WorkerFacts, on: number): string {
  let best = -1;
  for (const { grade, approvedOn } of certificates)
    if (numberOf(approvedOn) <= on) best = Math.max(best, GRADES.indexOf(grade));
  return GRADES[best] ?? 'none';
}
const GRADES = ['assistant', 'intermediate', 'senior'];

interface Tally {
  readonly key: string;
  peopleBefore: number;
  peopleAfter: number;
  costBefore: number;
  costAfter: number;
  winners: number;
  losers: number;
}

const newTally = (key: string): Tally => ({
  key,
  peopleBefore: 0,
  peopleAfter: 0,
  costBefore: 0,
  costAfter: 0,
  winners: 0,
  losers: 0,
});

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const made = newTally(key);
  tallies.set(key, made);
  return made;
}

function count(tally: Tally, was: number, now: number): void {
  if (was > 0) tally.peopleBefore += 1;
  if (now > 0) tally.peopleAfter += 1;
  tally.costBefore += was;
  tally.costAfter += now;
  if (now > was) tally.winners += 1;
  if (now < was) tally.losers += 1;
}

const payout = (people: number, cost: number): Payout => ({ people, cost: fen(cost) });

function rowOf({ key, winners, losers, ...sums }: Tally): SimulatedRow {
  const before = payout(sums.peopleBefore, sums.costBefore);
  return { key, before, after: payout(sums.peopleAfter, sums.costAfter), winners, losers };
}

const inOrder = (tallies: ReadonlyMap<string, Tally>): readonly SimulatedRow[] =>
  [...tallies.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(rowOf);
