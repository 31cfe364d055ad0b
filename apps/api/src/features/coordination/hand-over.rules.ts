import { Actions } from '../../platform/state-machine.js';

/** Where a hand-over stands. */
export const HandOverState = {
  proposed: 'proposed',
  /** The matters are the receiver's; the protocol lists them. */
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
export type HandOverState = (typeof HandOverState)[keyof typeof HandOverState];

/** What can be done with a hand-over. */
export const HandOverAction = { accept: 'accept', decline: 'decline', withdraw: 'withdraw' } as const;
export type HandOverAction = (typeof HandOverAction)[keyof typeof HandOverAction];

/** A hand-over's life; the way back from an accepted one is another one. */
export const handOverActions = new Actions<HandOverState, HandOverAction>('proposed', {
  accept: { from: ['proposed'], to: 'accepted' },
  decline: { from: ['proposed'], to: 'declined' },
  withdraw: { from: ['proposed'], to: 'withdrawn' },
});
