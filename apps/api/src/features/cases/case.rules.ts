import type { CaseRisk } from '@wushe/policy-packs';
import { addDays, daysBetween, day, type Day } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';

/** Where a case file stands. */
export const CaseState = {
  /** Opened; nothing is done before the person has agreed. */
  intake: 'intake',
  assessing: 'assessing',
  planning: 'planning',
  /** The plan waits for the supervisor. */
  planSubmitted: 'planSubmitted',
  active: 'active',
  /** The closure waits for the supervisor. */
  closureSubmitted: 'closureSubmitted',
  /** Closed; the person is asked once more later. */
  followUp: 'followUp',
  ended: 'ended',
  /** What it said of the person is gone for ever. */
  erased: 'erased',
} as const;
export type CaseState = (typeof CaseState)[keyof typeof CaseState];

/** What can be done with a case file. */
export const CaseAction = {
  open: 'open',
  consent: 'consent',
  refuseConsent: 'refuseConsent',
  withdrawConsent: 'withdrawConsent',
  assess: 'assess',
  reassess: 'reassess',
  submitPlan: 'submitPlan',
  approvePlan: 'approvePlan',
  returnPlan: 'returnPlan',
  contact: 'contact',
  submitClosure: 'submitClosure',
  approveClosure: 'approveClosure',
  returnClosure: 'returnClosure',
  followUp: 'followUp',
  resume: 'resume',
  reopen: 'reopen',
  refer: 'refer',
  /** Sets right who the person is and how they are reached. */
  correct: 'correct',
  /** Gives it to another worker. */
  assign: 'assign',
  /** Writes out everything it holds, for the person. */
  export: 'export',
  askExport: 'askExport',
  askErasure: 'askErasure',
  erase: 'erase',
} as const;
export type CaseAction = (typeof CaseAction)[keyof typeof CaseAction];

const CONSENTED: readonly CaseState[] = [
  'assessing',
  'planning',
  'planSubmitted',
  'active',
  'closureSubmitted',
  'followUp',
];
const KEPT: readonly CaseState[] = ['intake', ...CONSENTED, 'ended'];

/** The life of a case: consent, assessment, plan, contacts, closure, follow-up. */
export const caseActions = new Actions<CaseState, CaseAction>('intake', {
  open: { from: [], to: null },
  consent: { from: ['intake'], to: 'assessing' },
  refuseConsent: { from: ['intake'], to: 'ended' },
  withdrawConsent: { from: CONSENTED, to: 'ended' },
  assess: { from: ['assessing'], to: 'planning' },
  reassess: { from: ['planning', 'planSubmitted', 'active'], to: null },
  submitPlan: { from: ['planning', 'active'], to: 'planSubmitted' },
  approvePlan: { from: ['planSubmitted'], to: 'active' },
  returnPlan: { from: ['planSubmitted'], to: 'planning' },
  contact: { from: CONSENTED, to: null },
  submitClosure: { from: ['active'], to: 'closureSubmitted' },
  approveClosure: { from: ['closureSubmitted'], to: 'followUp' },
  returnClosure: { from: ['closureSubmitted'], to: 'active' },
  followUp: { from: ['followUp'], to: 'ended' },
  resume: { from: ['followUp'], to: 'active' },
  // Whoever comes back is asked for consent again.
  reopen: { from: ['ended'], to: 'intake' },
  refer: { from: CONSENTED, to: null },
  correct: { from: KEPT, to: null },
  assign: { from: KEPT, to: null },
  export: { from: KEPT, to: null },
  askExport: { from: KEPT, to: null },
  askErasure: { from: KEPT, to: null },
  erase: { from: ['ended'], to: 'erased' },
});

/** The states in which somebody still works on it. */
export const OPEN_STATES: readonly CaseState[] = ['intake', ...CONSENTED];

/** The states in which visits are owed. */
export const VISITED_STATES: readonly CaseState[] = [
  'planning',
  'planSubmitted',
  'active',
  'closureSubmitted',
];

/** How somebody said yes. */
export const ConsentHow = { signed: 'signed', spoken: 'spoken', guardian: 'guardian' } as const;
export type ConsentHow = (typeof ConsentHow)[keyof typeof ConsentHow];

/** How the worker met the person, or tried to. */
export const ContactManner = { visit: 'visit', office: 'office', phone: 'phone', online: 'online' } as const;
export type ContactManner = (typeof ContactManner)[keyof typeof ContactManner];

/** What came of a case by the worker's word. */
export const CaseOutcome = {
  goalsMet: 'goalsMet',
  partlyMet: 'partlyMet',
  notMet: 'notMet',
  leftArea: 'leftArea',
} as const;
export type CaseOutcome = (typeof CaseOutcome)[keyof typeof CaseOutcome];

/** What an action may say beside its words. */
export const CaseDetail = {
  words: 'words',
  risk: 'risk',
  consentHow: 'consentHow',
  goals: 'goals',
  on: 'on',
  manner: 'manner',
  isMade: 'isMade',
  minutes: 'minutes',
  outcome: 'outcome',
} as const;
export type CaseDetail = (typeof CaseDetail)[keyof typeof CaseDetail];

/** Actions taken by a form of the case page, each with what it wants; the others have a way of their own. */
export const WRITTEN: Readonly<Partial<Record<CaseAction, readonly CaseDetail[]>>> = {
  consent: ['consentHow'],
  refuseConsent: ['words'],
  withdrawConsent: ['words'],
  assess: ['risk', 'words'],
  reassess: ['risk', 'words'],
  submitPlan: ['goals', 'words'],
  approvePlan: [],
  returnPlan: ['words'],
  contact: ['on', 'manner', 'isMade', 'minutes', 'words'],
  submitClosure: ['outcome', 'words'],
  approveClosure: [],
  returnClosure: ['words'],
  followUp: ['words'],
  resume: ['words'],
  reopen: ['words'],
  askExport: [],
  askErasure: [],
  erase: [],
};

/** Of the details an action wants those that are missing. */
export function missingDetails(
  action: CaseAction,
  given: Readonly<Partial<Record<CaseDetail, unknown>>>,
): readonly CaseDetail[] {
  const isMissing = (detail: CaseDetail): boolean => {
    const value = given[detail];
    if (typeof value === 'string') return value.trim() === '';
    return Array.isArray(value) ? value.length === 0 : value === undefined || value === null;
  };
  return (WRITTEN[action] ?? []).filter(isMissing);
}

/** What the policy in force says of one risk, in days and the weight of a day late. */
export interface RiskRhythm {
  readonly visitEveryDays: number;
  readonly weight: number;
  readonly unitAfterDays: number;
  readonly countyAfterDays: number;
  readonly visitsBeforeClosure: number;
}

/** What the policy in force says of the rhythm of casework. */
export interface Rhythm {
  readonly byRisk: Readonly<Record<CaseRisk, RiskRhythm>>;
  /** The risk that a case counts with before it is assessed. */
  readonly unassessedAs: CaseRisk;
  readonly consentDays: number;
  readonly assessmentDays: number;
  readonly planDays: number;
  readonly approvalDays: number;
  readonly followUpDays: number;
  readonly requestDays: number;
  readonly referralAnswerDays: number;
}

/** The days that each state may take, by the policy; null: no limit. */
function daysOf(state: CaseState, rhythm: Rhythm): number | null {
  switch (state) {
    case 'intake':
      return rhythm.consentDays;
    case 'assessing':
      return rhythm.assessmentDays;
    case 'planning':
      return rhythm.planDays;
    case 'planSubmitted':
    case 'closureSubmitted':
      return rhythm.approvalDays;
    case 'followUp':
      return rhythm.followUpDays;
    case 'active':
    case 'ended':
    case 'erased':
      return null;
  }
}

/** The day by which a state that begins now should be left; null for one without a limit. */
export function stateDueOn(state: CaseState, since: string, rhythm: Rhythm): Day | null {
  const days = daysOf(state, rhythm);
  return days === null ? null : addDays(day(since), days);
}

/**
 * The day of the next visit: so many days after the last one as the risk sets, counted from the day the risk was
 * assessed where there was none; null in states without visits. A raised risk brings it forward, never back.
 */
export function nextVisitOn(
  facts: {
    readonly state: CaseState;
    readonly risk: CaseRisk | null;
    readonly lastContactOn: string | null;
    readonly assessedOn: string | null;
  },
  { byRisk }: Pick<Rhythm, 'byRisk'>,
): Day | null {
  const { state, risk, lastContactOn, assessedOn } = facts;
  const from = lastContactOn ?? assessedOn;
  if (!VISITED_STATES.includes(state) || risk === null || from === null) return null;
  return addDays(day(from), byRisk[risk].visitEveryDays);
}

/** Of fewer people nothing is counted for those outside casework, as of all sensitive groups. */
export const LEAST_TOLD = 5;

/** What somebody must do. */
export const CaseDueKind = {
  consentDue: 'consentDue',
  assessmentDue: 'assessmentDue',
  planDue: 'planDue',
  visitDue: 'visitDue',
  followUpDue: 'followUpDue',
  referralToAnswer: 'referralToAnswer',
  /** The receiver let the day pass, or has left: the case cannot be closed before. */
  referralUnanswered: 'referralUnanswered',
  exportAsked: 'exportAsked',
  planToApprove: 'planToApprove',
  closureToApprove: 'closureToApprove',
  visitMissed: 'visitMissed',
  /** Nobody has it any more. */
  workerGone: 'workerGone',
  erasureAsked: 'erasureAsked',
} as const;
export type CaseDueKind = (typeof CaseDueKind)[keyof typeof CaseDueKind];

/** Something due, as far as its place in a queue goes; each with the rhythm of its place. */
export interface Due {
  readonly caseId: string;
  readonly risk: CaseRisk | null;
  readonly dueOn: string;
  readonly rhythm: Pick<Rhythm, 'byRisk' | 'unassessedAs'>;
}

/** How many days something is late, 0 on its day and before. */
export const daysLate = (dueOn: string, today: string): number =>
  Math.max(0, daysBetween(day(dueOn), day(today)));

const weightOf = ({ risk, rhythm }: Due): number => rhythm.byRisk[risk ?? rhythm.unassessedAs].weight;

/** What is late goes by the weight of its risk times the days it is late, the rest by its day, then by its risk. */
export function inQueueOrder<T extends Due>(dues: readonly T[], today: string): T[] {
  const score = (due: Due): number => weightOf(due) * daysLate(due.dueOn, today);
  const early = (a: Due, b: Due): number => daysBetween(day(b.dueOn), day(a.dueOn));
  return dues.toSorted(
    (a, b) =>
      score(b) - score(a) || early(a, b) || weightOf(b) - weightOf(a) || (a.caseId < b.caseId ? -1 : 1),
  );
}
