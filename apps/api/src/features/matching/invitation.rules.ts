import { Actions } from '../../platform/state-machine.js';

/** Where an invitation stands. */
export const InvitationState = {
  sent: 'sent',
  seen: 'seen',
  accepted: 'accepted',
  declined: 'declined',
  /** Nobody answered in time. */
  expired: 'expired',
  /** Whoever sent it took it back. */
  withdrawn: 'withdrawn',
} as const;
export type InvitationState = (typeof InvitationState)[keyof typeof InvitationState];

/** What can be done with an invitation. */
export const InvitationAction = {
  open: 'open',
  accept: 'accept',
  decline: 'decline',
  expire: 'expire',
  withdraw: 'withdraw',
} as const;
export type InvitationAction = (typeof InvitationAction)[keyof typeof InvitationAction];

/** An invitation's life. */
export const invitationActions = new Actions<InvitationState, InvitationAction>('sent', {
  open: { from: ['sent'], to: 'seen' },
  accept: { from: ['sent', 'seen'], to: 'accepted' },
  decline: { from: ['sent', 'seen'], to: 'declined' },
  expire: { from: ['sent', 'seen'], to: 'expired' },
  withdraw: { from: ['sent', 'seen'], to: 'withdrawn' },
});

/** Actions that must come with words for those at the other end. */
export const WANTS_REASON: readonly InvitationAction[] = ['decline'];

/** States in which an answer is still awaited. */
export const LIVE: readonly InvitationState[] = ['sent', 'seen'];

const WEEK_MS = 7 * 86_400_000;

/** The first moment that counts for the weekly limit. */
export const weekBefore = (now: Date): Date => new Date(now.getTime() - WEEK_MS);
