import { expect, test } from '@jest/globals';
import { activityActions, ActivityState, isSoundSpan, overlaps } from './activity.rules.js';
import {
  BINDING,
  countedMinutes,
  HOLDING,
  isTimeToCheckIn,
  isTimeToCheckOut,
  signUpActions,
  SignUpState,
} from './sign-up.rules.js';

const at = (time: string): Date => new Date(`2026-12-05T${time}:00+08:00`);
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const SHIFT = span('09:00', '11:00');
const counting = { minimumShareThousandths: 600 };

test('every state of activities and sign-ups can be reached, and confirmed hours stay', () => {
  expect(activityActions.reachable()).toEqual(new Set(Object.values(ActivityState)));
  expect(signUpActions.reachable()).toEqual(new Set(Object.values(SignUpState)));
  expect(signUpActions.names.filter((action) => signUpActions.isOpen('confirmed', action))).toEqual([]);
  expect(() => signUpActions.next('checkedIn', 'cancel')).toThrow('WRONG_STATE');
});

test('who waits holds their time but no place; who was absent held a place and no time', () => {
  expect(BINDING).toContain('waiting');
  expect(HOLDING).not.toContain('waiting');
  expect(HOLDING).toContain('absent');
  expect(BINDING).not.toContain('absent');
});

test('shifts that touch do not overlap', () => {
  expect(overlaps(SHIFT, span('11:00', '12:00'))).toBe(false);
  expect(overlaps(SHIFT, span('10:59', '12:00'))).toBe(true);
  expect(overlaps(span('08:00', '12:00'), SHIFT)).toBe(true);
});

test('a shift ends after it starts, within a day, and lies ahead', () => {
  expect(isSoundSpan(SHIFT, at('08:59'))).toBe(true);
  expect(isSoundSpan(SHIFT, at('09:00'))).toBe(false);
  expect(isSoundSpan(span('11:00', '11:00'), at('08:00'))).toBe(false);
  expect(
    isSoundSpan({ startsAt: at('09:00'), endsAt: new Date('2026-12-06T09:01:00+08:00') }, at('08:00')),
  ).toBe(false);
});

test('a shift begins within a year', () => {
  const beginsIn = (days: number) =>
    isSoundSpan(SHIFT, new Date(SHIFT.startsAt.getTime() - days * 24 * 3_600_000));
  expect([beginsIn(366), beginsIn(367)]).toEqual([true, false]);
});

test('check-in from an hour before until the end, check-out from the start until three hours after', () => {
  expect(isTimeToCheckIn(SHIFT, at('07:59'))).toBe(false);
  expect(isTimeToCheckIn(SHIFT, at('08:00'))).toBe(true);
  expect(isTimeToCheckIn(SHIFT, at('11:00'))).toBe(false);
  expect(isTimeToCheckOut(SHIFT, at('08:59'))).toBe(false);
  expect(isTimeToCheckOut(SHIFT, at('14:00'))).toBe(true);
  expect(isTimeToCheckOut(SHIFT, at('14:01'))).toBe(false);
});

test('only minutes within the shift count, and from three fifths of it on', () => {
  expect(countedMinutes(SHIFT, span('08:30', '11:30'), counting)).toBe(120);
  expect(countedMinutes(SHIFT, span('09:00', '10:12'), counting)).toBe(72);
  expect(countedMinutes(SHIFT, span('09:00', '10:11'), counting)).toBe(0);
  expect(countedMinutes(SHIFT, span('12:00', '13:00'), counting)).toBe(0);
});
