import { Actions } from '../../platform/state-machine.js';

/** Where an action item stands. */
export const ActionItemState = {
  open: 'open',
  /** The owner says that it is done; whoever called the meeting checks. */
  done: 'done',
  closed: 'closed',
  dropped: 'dropped',
} as const;
export type ActionItemState = (typeof ActionItemState)[keyof typeof ActionItemState];

/** What can be done with an action item. */
export const ActionItemAction = {
  report: 'report',
  confirm: 'confirm',
  sendBack: 'sendBack',
  reopen: 'reopen',
  reschedule: 'reschedule',
  drop: 'drop',
  restore: 'restore',
} as const;
export type ActionItemAction = (typeof ActionItemAction)[keyof typeof ActionItemAction];

/** An action item's life. */
export const actionItemActions = new Actions<ActionItemState, ActionItemAction>('open', {
  report: { from: ['open'], to: 'done' },
  confirm: { from: ['done'], to: 'closed' },
  sendBack: { from: ['done'], to: 'open' },
  reopen: { from: ['closed'], to: 'open' },
  reschedule: { from: ['open'], to: null },
  drop: { from: ['open'], to: 'dropped' },
  restore: { from: ['dropped'], to: 'open' },
});

/** Actions that must come with words for those at the other end. */
export const ITEM_WANTS_WORDS: readonly ActionItemAction[] = [
  'report',
  'sendBack',
  'reopen',
  'reschedule',
  'drop',
];

/** Actions that set the clock anew: by a day told, else by the policy's. */
export const SETS_CLOCK: readonly ActionItemAction[] = ['sendBack', 'reopen', 'reschedule', 'restore'];
