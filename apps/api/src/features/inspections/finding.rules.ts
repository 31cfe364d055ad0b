import { Actions } from '../../platform/state-machine.js';

/** How grave a finding is. */
export const Severity = { minor: 'minor', serious: 'serious', grave: 'grave' } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

/** Where a finding stands. */
export const FindingState = {
  noted: 'noted',
  /** It is to be put right by a day. */
  demanded: 'demanded',
  /** Those inspected say that it is put right. */
  answered: 'answered',
  closed: 'closed',
  withdrawn: 'withdrawn',
} as const;
export type FindingState = (typeof FindingState)[keyof typeof FindingState];

/** What can be done with a finding. */
export const FindingAction = {
  demand: 'demand',
  answer: 'answer',
  close: 'close',
  sendBack: 'sendBack',
  withdraw: 'withdraw',
  reopen: 'reopen',
} as const;
export type FindingAction = (typeof FindingAction)[keyof typeof FindingAction];

/** A finding's life. */
export const findingActions = new Actions<FindingState, FindingAction>('noted', {
  demand: { from: ['noted'], to: 'demanded' },
  answer: { from: ['demanded'], to: 'answered' },
  close: { from: ['noted', 'answered'], to: 'closed' },
  sendBack: { from: ['answered'], to: 'demanded' },
  withdraw: { from: ['noted', 'demanded'], to: 'withdrawn' },
  reopen: { from: ['closed', 'withdrawn'], to: 'demanded' },
});

/** Findings that keep an inspection from being closed. */
export const OPEN_FINDINGS: readonly FindingState[] = ['noted', 'demanded', 'answered'];

/** Actions that must come with words for those at the other end. */
export const FINDING_WANTS_WORDS: readonly FindingAction[] = ['answer', 'sendBack', 'withdraw', 'reopen'];

/** Actions that set the clock: by a day told, else by the policy's. */
export const FINDING_SETS_CLOCK: readonly FindingAction[] = ['demand', 'sendBack', 'reopen'];
