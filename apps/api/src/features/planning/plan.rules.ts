import {
  addDays,
  countyOf,
  dayOf,
  isRegionCode,
  parseDay,
  startOfDay,
  weekdayOf,
  type Day,
} from '@wushe/values';
import { Refusal } from '../../platform/refusal.js';
import { Actions } from '../../platform/state-machine.js';

/** Where a plan stands. */
export const PlanState = {
  queued: 'queued',
  running: 'running',
  ready: 'ready',
  /** Its invitations are sent, or being sent. */
  confirmed: 'confirmed',
  discarded: 'discarded',
  failed: 'failed',
} as const;
export type PlanState = (typeof PlanState)[keyof typeof PlanState];

/** What can be done with a plan. */
export const PlanAction = {
  /** A process takes it up; once more when the first one died over it. */
  begin: 'begin',
  finish: 'finish',
  fail: 'fail',
  /** Ends the search: the best plan so far is taken. */
  stop: 'stop',
  /** Sends the invitations; once more for those that were not sent yet. */
  confirm: 'confirm',
  discard: 'discard',
} as const;
export type PlanAction = (typeof PlanAction)[keyof typeof PlanAction];

/** A plan's life. */
export const planActions = new Actions<PlanState, PlanAction>('queued', {
  begin: { from: ['queued', 'running'], to: 'running' },
  finish: { from: ['running'], to: 'ready' },
  fail: { from: ['queued', 'running'], to: 'failed' },
  stop: { from: ['queued', 'running'], to: null },
  confirm: { from: ['ready', 'confirmed'], to: 'confirmed' },
  discard: { from: ['queued', 'ready', 'failed'], to: 'discarded' },
});

/** The stages of a run. */
export const PlanStage = {
  collecting: 'collecting',
  pairing: 'pairing',
  solving: 'solving',
  comparing: 'comparing',
} as const;
export type PlanStage = (typeof PlanStage)[keyof typeof PlanStage];

/** What a plan changes against now. */
export const PlanChange = {
  /** Somebody is to be asked who is not asked yet. */
  added: 'added',
  /** Somebody who was asked for one need is to be asked for another instead. */
  moved: 'moved',
  /** Heads for whom there is nobody. */
  unfilled: 'unfilled',
  /** Somebody who is asked already stays. */
  unchanged: 'unchanged',
} as const;
export type PlanChange = (typeof PlanChange)[keyof typeof PlanChange];

/** What somebody decided about a line; the next run holds to it. */
export const PlanDecision = { pinned: 'pinned', excluded: 'excluded' } as const;
export type PlanDecision = (typeof PlanDecision)[keyof typeof PlanDecision];

/** Why heads stay unfilled. */
export const UnfilledReason = {
  /** Nobody has the skill, or a licence that holds. */
  nobodyQualified: 'nobodyQualified',
  /** Who has it lives too far away. */
  nobodyNear: 'nobodyNear',
  /** Who has it and lives near is not free then. */
  nobodyFree: 'nobodyFree',
  /** Who could come has been asked as often as a week allows, or has as many shifts as they take. */
  askedEnough: 'askedEnough',
  /** Who could come serves elsewhere, or has as many shifts as they take by this plan. */
  servingElsewhere: 'servingElsewhere',
  /** Everybody who fits serves here already. */
  allServeHere: 'allServeHere',
  /** Nobody else fits but those who agreed or declined already, or were excluded. */
  othersOut: 'othersOut',
} as const;
export type UnfilledReason = (typeof UnfilledReason)[keyof typeof UnfilledReason];

/** How far the invitation of a line is. */
export const PlanSendingState = {
  /** Confirming would send it. */
  toSend: 'toSend',
  sent: 'sent',
  refused: 'refused',
  agreed: 'agreed',
} as const;
export type PlanSendingState = (typeof PlanSendingState)[keyof typeof PlanSendingState];

/** What a what-if changes against the plan it stands beside. */
export const PlanDifferenceChange = { lost: 'lost', gained: 'gained' } as const;
export type PlanDifferenceChange = (typeof PlanDifferenceChange)[keyof typeof PlanDifferenceChange];

/** A need and a person as one text. */
export const pairKey = (needId: string, volunteerId: string): string => `${needId} ${volunteerId}`;

/** Where those live who may serve the needs of a region: in it, or in the whole county when it is smaller. */
export const homeOf = (regionCode: string): string =>
  isRegionCode(regionCode) && regionCode.length > 6 ? countyOf(regionCode) : regionCode;

/** A week in days. */
export const WEEK_DAYS = 7;
const MINUTE_MS = 60_000;

/** The Monday that a text names: weeks are planned from Monday to Sunday. INVALID_INPUT when it names none. */
export function mondayIn(text: string): Day {
  const on = parseDay(text);
  if (!on || weekdayOf(on) !== 1) throw new Refusal('INVALID_INPUT', { fields: ['weekOn'] });
  return on;
}

/** The first moment of a week and the first after it. */
export const weekOf = (weekOn: Day): { from: Date; to: Date } => ({
  from: startOfDay(weekOn),
  to: startOfDay(addDays(weekOn, WEEK_DAYS)),
});

/** The day whose weights a plan goes by: the first of its week, or today once it has begun. */
export function weightsDay(weekOn: Day, now: Date): Day {
  const today = dayOf(now);
  return today > weekOn ? today : weekOn;
}

/** What is left of a week: from its first moment, or from the next whole minute once it has begun. */
export function restOf(weekOn: Day, now: Date): { from: Date; to: Date } {
  const { from, to } = weekOf(weekOn);
  return { from: new Date(Math.max(from.getTime(), Math.ceil(now.getTime() / MINUTE_MS) * MINUTE_MS)), to };
}
