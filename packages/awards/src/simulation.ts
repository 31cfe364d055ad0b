import type { AwardProgramme } from '@wushe/policy-packs';
import type { Day, Money } from '@wushe/values';

import type { WorkerFacts } from './facts.js';

/** What one programme would pay whom. */
export interface Payout {
  /** People who may apply on at least one of the days. */
  readonly people: number;
  /** What they would be paid: once each, or for every month in which they qualify. */
  readonly cost: Money;
}

/** One person for whom a draft makes a difference. */
export interface AwardChange {
  readonly workerId: string;
  readonly regionCode: string;
  readonly before: Money;
  readonly after: Money;
  /** Of the rules that keep them out of the draft's tiers, those of the nearest one; empty for who gets more. */
  readonly failing: readonly string[];
  /** The window that the draft gives who gets less, where it was over before the first day; null otherwise. */
  readonly windowOver: WindowOver | null;
}

/** The days of a window that is over. */
export interface WindowOver {
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** A row of a simulation: what holds now beside the draft, for all or for one region or grade. */
export interface SimulatedRow {
  /** Region code or grade (`none` without a certificate); empty for all. */
  readonly key: string;
  readonly before: Payout;
  readonly after: Payout;
  readonly winners: number;
  readonly losers: number;
}

/** What a draft would change against what holds now, over the days from `period.from` to before `period.to`. */
export interface Simulation {
  readonly period: { readonly from: Day; readonly to: Day };
  readonly all: SimulatedRow;
  /** By the region each person is counted in, in the order of the codes. */
  readonly byRegion: readonly SimulatedRow[];
  /** By the highest grade held on the first day. */
  readonly byGrade: readonly SimulatedRow[];
  /** Everybody who would get more or less than now, in the order of the register. */
  readonly changes: readonly AwardChange[];
  /** How many of those who would get less do so because their window would have been over before the first day. */
  readonly shutOut: number;
}

/** What a draft is tried against. */
export interface SimulationOf {
  readonly draft: AwardProgramme;
  /** The programme as it holds now; null for one that is new. */
  readonly current: AwardProgramme | null;
  readonly register: Iterable<WorkerFacts>;
  /** From the first day to before `to`. */
  readonly period: { readonly from: Day; readonly to: Day };
}
