import { Actions } from '../../platform/state-machine.js';
import type { Need } from '../needs/index.js';

/** Where an activity stands. */
export const ActivityState = { open: 'open', finished: 'finished', cancelled: 'cancelled' } as const;
export type ActivityState = (typeof ActivityState)[keyof typeof ActivityState];

/** What can be done with an activity; `organize` is everything about its shifts and people. */
export const ActivityAction = {
  edit: 'edit',
  organize: 'organize',
  finish: 'finish',
  cancel: 'cancel',
} as const;
export type ActivityAction = (typeof ActivityAction)[keyof typeof ActivityAction];

/** An activity's life. */
export const activityActions = new Actions<ActivityState, ActivityAction>('open', {
  edit: { from: ['open'], to: null },
  organize: { from: ['open', 'finished'], to: null },
  finish: { from: ['open'], to: 'finished' },
  cancel: { from: ['open'], to: 'cancelled' },
});

/** Actions that must come with words for those who signed up. */
export const WANTS_REASON: readonly ActivityAction[] = ['cancel'];

/** States of a need in which activities are opened for it. */
export const SERVED_STATES: readonly Need['state'][] = ['open', 'underway'];

/** Where a shift stands. */
export const ShiftState = { open: 'open', cancelled: 'cancelled' } as const;
export type ShiftState = (typeof ShiftState)[keyof typeof ShiftState];

/** When something happens. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether two spans share a moment; one that begins as the other ends does not overlap it. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** A shift is at most this long, so that a day has an end. */
const LONGEST_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Nobody plans further ahead; a later year is a slip. */
const FURTHEST_DAYS = 366;

/** Whether a shift's times can be: it ends after it starts, within a day, has not begun yet and begins within a year. */
export const isSoundSpan = ({ startsAt, endsAt }: Span, now: Date): boolean =>
  startsAt < endsAt &&
  endsAt.getTime() - startsAt.getTime() <= LONGEST_HOURS * HOUR_MS &&
  startsAt > now &&
  startsAt.getTime() - now.getTime() <= FURTHEST_DAYS * 24 * HOUR_MS;
