import { Actions } from '../../platform/state-machine.js';

/** Where a case's referral stands. */
export const CaseReferralState = {
  made: 'made',
  accepted: 'accepted',
  refused: 'refused',
  withdrawn: 'withdrawn',
  /** The receiver says what was done. */
  completed: 'completed',
} as const;
export type CaseReferralState = (typeof CaseReferralState)[keyof typeof CaseReferralState];

/** What can be done with a case's referral. */
export const CaseReferralAction = {
  accept: 'accept',
  refuse: 'refuse',
  withdraw: 'withdraw',
  complete: 'complete',
} as const;
export type CaseReferralAction = (typeof CaseReferralAction)[keyof typeof CaseReferralAction];

/** The life of a case's referral; who refuses says why, who completes says what was done. */
export const caseReferralActions = new Actions<CaseReferralState, CaseReferralAction>('made', {
  accept: { from: ['made'], to: 'accepted' },
  refuse: { from: ['made'], to: 'refused' },
  withdraw: { from: ['made', 'accepted'], to: 'withdrawn' },
  complete: { from: ['accepted'], to: 'completed' },
});

/** Actions that are not taken without words. */
export const WANTS_WORDS: readonly CaseReferralAction[] = ['refuse', 'complete', 'withdraw'];
