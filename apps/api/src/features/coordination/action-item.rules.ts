import { isWithin } from '@wushe/values';
import type { PartyKey } from '../../platform/party.js';
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

/** Whether a meeting may choose among the people of a desk: one that attends, or one of its own line of regions. */
export const mayChooseAt = (
  meeting: { readonly regionCode: string; readonly attendees: readonly PartyKey[] },
  desk: { readonly key: PartyKey; readonly regionCode: string },
): boolean =>
  meeting.attendees.includes(desk.key) ||
  isWithin(desk.regionCode, meeting.regionCode) ||
  isWithin(meeting.regionCode, desk.regionCode);
