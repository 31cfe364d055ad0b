import { Actions } from '../../platform/state-machine.js';
import type { Span } from './activity.rules.js';

/** Where a volunteer stands with a shift. */
export const SignUpState = {
  signedUp: 'signedUp',
  /** All places are taken; moves up in order when one gets free. */
  waiting: 'waiting',
  cancelled: 'cancelled',
  checkedIn: 'checkedIn',
  checkedOut: 'checkedOut',
  /** The organizer confirmed the hours; they stand in the ledger. */
  confirmed: 'confirmed',
  absent: 'absent',
} as const;
export type SignUpState = (typeof SignUpState)[keyof typeof SignUpState];

/** What can be done with a sign-up. */
export const SignUpAction = {
  promote: 'promote',
  cancel: 'cancel',
  checkIn: 'checkIn',
  checkOut: 'checkOut',
  confirm: 'confirm',
  markAbsent: 'markAbsent',
  undoAbsent: 'undoAbsent',
} as const;
export type SignUpAction = (typeof SignUpAction)[keyof typeof SignUpAction];

/** A sign-up's life. */
export const signUpActions = new Actions<SignUpState, SignUpAction>('waiting', {
  promote: { from: ['waiting'], to: 'signedUp' },
  cancel: { from: ['waiting', 'signedUp'], to: 'cancelled' },
  checkIn: { from: ['signedUp'], to: 'checkedIn' },
  checkOut: { from: ['checkedIn'], to: 'checkedOut' },
  confirm: { from: ['checkedOut'], to: 'confirmed' },
  markAbsent: { from: ['signedUp'], to: 'absent' },
  undoAbsent: { from: ['absent'], to: 'signedUp' },
});

/** States that hold a place of the shift. */
export const HOLDING: readonly SignUpState[] = ['signedUp', 'checkedIn', 'checkedOut', 'confirmed', 'absent'];

/** States that hold the volunteer's time: nothing else may overlap. */
export const BINDING: readonly SignUpState[] = [
  'waiting',
  'signedUp',
  'checkedIn',
  'checkedOut',
  'confirmed',
];

const MINUTE_MS = 60_000;
/** Who comes early may check in an hour before; who stays on may check out three hours after. */
const EARLY_MS = 60 * MINUTE_MS;
const LATE_MS = 180 * MINUTE_MS;

/** Whether somebody may check in now. */
export const isTimeToCheckIn = ({ startsAt, endsAt }: Span, now: Date): boolean =>
  now.getTime() >= startsAt.getTime() - EARLY_MS && now < endsAt;

/** Whether somebody may check out now. */
export const isTimeToCheckOut = ({ startsAt, endsAt }: Span, now: Date): boolean =>
  now >= startsAt && now.getTime() <= endsAt.getTime() + LATE_MS;

/** How presence is counted, from the policy in force (Measures for volunteer service records, order 67). */
export interface Counting {
  /** The share of a shift below which a presence is no service, in whole thousandths. */
  readonly minimumShareThousandths: number;
}

/**
 * The minutes of service between check-in and check-out, within the shift and rounded down. A presence below the
 * policy's share of the shift counts nothing.
 */
export function countedMinutes(shift: Span, present: Span, { minimumShareThousandths }: Counting): number {
  const from = Math.max(shift.startsAt.getTime(), present.startsAt.getTime());
  const to = Math.min(shift.endsAt.getTime(), present.endsAt.getTime());
  const minutes = Math.max(0, Math.floor((to - from) / MINUTE_MS));
  return minutes >= leastMinutes(shift, { minimumShareThousandths }) ? minutes : 0;
}

/** The fewest whole minutes of presence in a shift that count. */
export function leastMinutes({ startsAt, endsAt }: Span, { minimumShareThousandths }: Counting): number {
  return Math.ceil((((endsAt.getTime() - startsAt.getTime()) / MINUTE_MS) * minimumShareThousandths) / 1000);
}
