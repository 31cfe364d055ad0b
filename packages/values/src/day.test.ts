import { describe, expect, it } from '@jest/globals';

import {
  addDays,
  addMonths,
  addYears,
  day,
  dayOf,
  daysBetween,
  parseDay,
  startOfDay,
  weekdayOf,
  wholeYearsBetween,
} from './day.js';

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '1880-02-29', '2026-12-31', '0099-01-01'])('%s is real', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-00-10',
    '2026-1-1',
    '0000-01-01',
    '20260101',
    '',
    '2026-01-01T00:00:00Z',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  it.each([
    ['2026-03-31T15:59:59.999Z', '2026-03-31'],
    ['2026-03-31T16:00:00.000Z', '2026-04-01'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2026-07-01T03:00:00.000Z', '2026-07-01'],
  ])('of the instant %s in Shanghai is %s', (instant, on) => {
    expect(dayOf(new Date(instant))).toBe(on);
  });

  it('agrees with the time zone database on every hour around a year end', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    for (let hour = 0; hour < 72; hour += 1) {
      const instant = new Date(Date.UTC(2026, 11, 30, hour, 30));
      expect(dayOf(instant)).toBe(format.format(instant));
    }
  });

  it('begins at midnight in Shanghai', () => {
    expect(startOfDay(day('2026-04-01')).toISOString()).toBe('2026-03-31T16:00:00.000Z');
  });

  it('counts days over month and year ends', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2026-01-01'), day('2025-12-31'))).toBe(-1);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 25, '2028-06-30'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %d months end on %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('of a term of years is the corresponding day, or the month end where there is none', () => {
    expect(addYears(day('2022-08-01'), 1)).toBe('2023-08-01');
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('completes a year only when the corresponding day is reached', () => {
    expect(wholeYearsBetween(day('2018-08-02'), day('2023-08-01'))).toBe(4);
    expect(wholeYearsBetween(day('2018-08-02'), day('2023-08-02'))).toBe(5);
    expect(wholeYearsBetween(day('2023-08-02'), day('2023-08-01'))).toBe(-1);
  });

  it('knows its weekday, Monday first', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(1);
    expect(weekdayOf(day('2026-11-29'))).toBe(7);
  });
});
