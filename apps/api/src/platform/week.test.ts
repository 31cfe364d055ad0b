import { expect, test } from '@jest/globals';
import { day } from '@wushe/values';
import { hoursOn, isWithinHours, plainWeek, weekFault } from './week.js';

/** 28 November 2026 is a Saturday. */
const saturday = day('2026-11-28');
const at = (time: string, on = '2026-11-28'): Date => new Date(`${on}T${time}+08:00`);
const week = {
  weeklyHours: [
    { weekday: 6, fromMinute: 540, toMinute: 720 },
    { weekday: 6, fromMinute: 840, toMinute: 1020 },
    { weekday: 7, fromMinute: 540, toMinute: 720 },
  ],
  exceptions: [] as const,
};

test('a day has the hours of its weekday', () => {
  expect(hoursOn(week, saturday).map(({ fromMinute }) => fromMinute)).toEqual([540, 840]);
  expect(hoursOn(week, day('2026-11-27'))).toEqual([]);
});

test('a day named apart has its own hours only, or none at all', () => {
  const own = { on: '2026-11-28', fromMinute: 600, toMinute: 660 };
  expect(hoursOn({ ...week, exceptions: [own] }, saturday)).toEqual([{ fromMinute: 600, toMinute: 660 }]);
  const none = { on: '2026-11-28', fromMinute: null, toMinute: null };
  expect(hoursOn({ ...week, exceptions: [none] }, saturday)).toEqual([]);
});

test.each([
  ['08:59:59', false],
  ['09:00:00', true],
  ['11:59:59', true],
  ['12:00:00', false],
  ['14:00:00', true],
  ['17:00:00', false],
])('at %s of that Saturday it is within hours: %s', (time, isIn) => {
  expect(isWithinHours(week, at(time))).toBe(isIn);
});

test('where no hours are stated nobody knows', () => {
  expect(isWithinHours({ weeklyHours: [], exceptions: [] }, at('10:00:00'))).toBeNull();
});

test('hours end after they begin, and a day apart is a real one with both ends or none', () => {
  const apart = (over: object) => ({ weeklyHours: [], exceptions: [{ on: '2026-11-28', ...over }] });
  expect(weekFault(week)).toBeNull();
  expect(weekFault({ weeklyHours: [{ weekday: 1, fromMinute: 600, toMinute: 600 }], exceptions: [] })).toBe(
    'weeklyHours',
  );
  expect(weekFault(apart({ on: '2026-02-30' }))).toBe('exceptions');
  expect(weekFault(apart({ fromMinute: 600 }))).toBe('exceptions');
  expect(weekFault(apart({ fromMinute: 600, toMinute: 540 }))).toBe('exceptions');
  expect(weekFault(apart({}))).toBeNull();
});

test('a stored week has nothing but its own fields', () => {
  expect(plainWeek({ weeklyHours: [], exceptions: [{ on: '2026-11-28' }] })).toEqual({
    weeklyHours: [],
    exceptions: [{ on: '2026-11-28', fromMinute: null, toMinute: null }],
  });
});
