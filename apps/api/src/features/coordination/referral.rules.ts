import { Actions } from '../../platform/state-machine.js';

/** Where a referral between departments stands. */
export const ReferralState = {
  /** Waits for the receiver's answer. */
  made: 'made',
  accepted: 'accepted',
  refused: 'refused',
  completed: 'completed',
  withdrawn: 'withdrawn',
} as const;
export type ReferralState = (typeof ReferralState)[keyof typeof ReferralState];

/** What can be done with a referral. */
export const ReferralAction = {
  accept: 'accept',
  refuse: 'refuse',
  complete: 'complete',
  giveBack: 'giveBack',
  withdraw: 'withdraw',
  sendAgain: 'sendAgain',
} as const;
export type ReferralAction = (typeof ReferralAction)[keyof typeof ReferralAction];

/** A referral's life: who gives it back after accepting it refuses it late, and the sender may send it again. */
export const referralActions = new Actions<ReferralState, ReferralAction>('made', {
  accept: { from: ['made'], to: 'accepted' },
  refuse: { from: ['made'], to: 'refused' },
  complete: { from: ['accepted'], to: 'completed' },
  giveBack: { from: ['accepted'], to: 'refused' },
  withdraw: { from: ['made'], to: 'withdrawn' },
  sendAgain: { from: ['refused', 'completed', 'withdrawn'], to: 'made' },
});

/** Actions that must come with words for those at the other end. */
export const REFERRAL_WANTS_WORDS: readonly ReferralAction[] = [
  'refuse',
  'complete',
  'giveBack',
  'sendAgain',
];

/** The clock of the policy pack that runs in a state; none where nobody is waited for. */
export const REFERRAL_CLOCKS: Readonly<
  Partial<Record<ReferralState, 'referralAnswer' | 'referralCompletion'>>
> = { made: 'referralAnswer', accepted: 'referralCompletion' };

/** States in which the receiver is waited for. */
export const AWAITED: readonly ReferralState[] = ['made', 'accepted'];

/** Whether the same department of the same region would pass a matter to itself. */
export const isToItself = (referral: {
  readonly regionCode: string;
  readonly fromDepartment: string;
  readonly toRegionCode: string;
  readonly toDepartment: string;
}): boolean =>
  referral.regionCode === referral.toRegionCode && referral.fromDepartment === referral.toDepartment;
