import { expect, test } from '@jest/globals';
import { day } from '@wushe/values';
import {
  freeSpans,
  isLicensed,
  volunteerActions,
  VolunteerState,
  type Availability,
} from './volunteer.rules.js';

const NURSE = { code: 'health/nurse', licence: true };
const ESCORT = { code: 'care/medical-escort', licence: false };
const nurse = { skills: ['health/nurse'], licences: [{ skill: 'health/nurse', expiresOn: '2026-11-22' }] };

/** Saturday 28 November 2026 in Shanghai. */
const saturday = (time: string): Date => new Date(`2026-11-28T${time}:00+08:00`);
const free = (over: Partial<Availability> = {}): Availability => ({
  weeklyHours: [
    { weekday: 6, fromMinute: 540, toMinute: 720 },
    { weekday: 6, fromMinute: 720, toMinute: 900 },
  ],
  exceptions: [],
  ...over,
});

/** Whether one of their free stretches from that Saturday on holds all of it. */
function isFreeAt(availability: Availability, from: Date, to: Date): boolean {
  const minute = (at: Date): number => (at.getTime() - saturday('00:00').getTime()) / 60_000;
  const spans = freeSpans(availability, day('2026-11-28'), 7);
  return spans.some(({ start, end }) => start <= minute(from) && minute(to) <= end);
}

test('every state of a volunteer can be reached, and who left may come back', () => {
  expect(volunteerActions.reachable()).toEqual(new Set(Object.values(VolunteerState)));
  expect(volunteerActions.next('left', 'resume')).toBe('active');
});

test('a licence holds through its last day and not on the day after', () => {
  expect(isLicensed(nurse, [NURSE], '2026-11-22')).toBe(true);
  expect(isLicensed(nurse, [NURSE], '2026-11-23')).toBe(false);
  expect(
    isLicensed({ ...nurse, licences: [{ skill: NURSE.code, expiresOn: null }] }, [NURSE], '2040-01-01'),
  ).toBe(true);
});

test('a skill that wants a licence does not count without one', () => {
  expect(isLicensed({ ...nurse, licences: [] }, [NURSE], '2026-11-22')).toBe(false);
});

test('one of several skills suffices, and where none is asked everybody may', () => {
  expect(isLicensed({ skills: ['care/medical-escort'], licences: [] }, [NURSE, ESCORT], '2026-11-22')).toBe(
    true,
  );
  expect(isLicensed({ skills: [], licences: [] }, [ESCORT], '2026-11-22')).toBe(false);
  expect(isLicensed({ skills: [], licences: [] }, [], '2026-11-22')).toBe(true);
});

test('hours that touch count as one, up to their last minute', () => {
  expect(isFreeAt(free(), saturday('09:00'), saturday('15:00'))).toBe(true);
  expect(isFreeAt(free(), saturday('08:59'), saturday('15:00'))).toBe(false);
  expect(isFreeAt(free(), saturday('09:00'), saturday('15:01'))).toBe(false);
});

test('a gap between two stretches is not free', () => {
  const weeklyHours = [
    { weekday: 6, fromMinute: 780, toMinute: 900 },
    { weekday: 6, fromMinute: 540, toMinute: 720 },
  ];
  expect(isFreeAt(free({ weeklyHours }), saturday('10:00'), saturday('14:00'))).toBe(false);
});

test('the hours of a date replace those of its weekday', () => {
  const away = { on: '2026-11-28', fromMinute: null, toMinute: null };
  expect(isFreeAt(free({ exceptions: [away] }), saturday('10:00'), saturday('11:00'))).toBe(false);
  const evening = { on: '2026-11-28', fromMinute: 1140, toMinute: 1260 };
  expect(isFreeAt(free({ exceptions: [evening] }), saturday('19:00'), saturday('21:00'))).toBe(true);
  expect(isFreeAt(free({ exceptions: [evening] }), saturday('10:00'), saturday('11:00'))).toBe(false);
});

test('who states no hours is free at any, but for the days they are away', () => {
  const away = { on: '2026-11-29', fromMinute: null, toMinute: null };
  const open = free({ weeklyHours: [], exceptions: [away] });
  expect(isFreeAt(open, saturday('20:00'), new Date('2026-11-29T00:00:00+08:00'))).toBe(true);
  expect(isFreeAt(open, saturday('20:00'), new Date('2026-11-29T00:01:00+08:00'))).toBe(false);
});

test('a night shift asks for both days', () => {
  const night = [
    { weekday: 6, fromMinute: 1320, toMinute: 1440 },
    { weekday: 7, fromMinute: 0, toMinute: 120 },
  ];
  const until = new Date('2026-11-29T02:00:00+08:00');
  expect(isFreeAt(free({ weeklyHours: night }), saturday('22:00'), until)).toBe(true);
  expect(isFreeAt(free({ weeklyHours: night.slice(0, 1) }), saturday('22:00'), until)).toBe(false);
});
