import { Actions } from '../../platform/state-machine.js';

/** Where another phone in place of a lost one stands. */
export const PhoneChangeState = {
  /** Waits for a second person. */
  asked: 'asked',
  /** A link went to the new phone. */
  confirmed: 'confirmed',
  used: 'used',
  withdrawn: 'withdrawn',
} as const;
export type PhoneChangeState = (typeof PhoneChangeState)[keyof typeof PhoneChangeState];

/** What can be done with it. */
export const PhoneChangeAction = { confirm: 'confirm', withdraw: 'withdraw', use: 'use' } as const;
export type PhoneChangeAction = (typeof PhoneChangeAction)[keyof typeof PhoneChangeAction];

/** The life of a phone change; confirming once more sends another link. */
export const phoneChangeActions = new Actions<PhoneChangeState, PhoneChangeAction>('asked', {
  confirm: { from: ['asked', 'confirmed'], to: 'confirmed' },
  withdraw: { from: ['asked', 'confirmed'], to: 'withdrawn' },
  use: { from: ['confirmed'], to: 'used' },
});

/** Days after which a request that was not used has ended: by then somebody asks and makes sure anew. */
export const PHONE_CHANGE_DAYS = 7;
const DAY_MS = 86_400_000;

/** The moment since which a request must have been made to hold still. */
export const phoneChangesSince = (now: Date): Date => new Date(now.getTime() - PHONE_CHANGE_DAYS * DAY_MS);
