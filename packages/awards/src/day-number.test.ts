import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, day } from '@wushe/values';

import {
  completeFrom,
  dayOfNumber,
  dayOrNull,
  lastOfTerm,
  monthNumber,
  monthOf,
  NEVER,
  numberOf,
} from './day-number.js';
import { chanceOf, wholeBelow } from './testing/chance.js';

describe('the number of a day', () => {
  it('counts from 1970-01-01 and leads back, for every day from 1899 to 2101', () => {
    const first = Date.UTC(1899, 11, 30) / 86_400_000;
    const wrong = Array.from({ length: 73_500 }, (_, at) => first + at).filter((number) => {
      const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
      const on = dayOfNumber(number);
      return on !== text || numberOf(on) !== number || monthOf(number) !== monthNumber(text);
    });
    expect(wrong).toEqual([]);
  });

  it('is no day beyond all days', () => {
    expect(dayOrNull(NEVER)).toBeNull();
    expect(dayOrNull(0)).toBe('1970-01-01');
  });
});

describe('a term of months', () => {
  it('ends where the Civil Code ends it, as the values say', () => {
    const chance = chanceOf(2022);
    const terms = Array.from({ length: 2000 }, () => ({
      from: addDays(day('1950-01-01'), wholeBelow(chance, 40_000)),
      months: wholeBelow(chance, 900),
    }));
    expect(
      terms.filter(
        ({ from, months }) => dayOfNumber(lastOfTerm(numberOf(from), months)) !== addMonths(from, months),
      ),
    ).toEqual([]);
  });
});

describe('years of work are complete', () => {
  it.each([
    // Begun on a day, the fifth year is complete when the day before its fifth return has ended.
    ['2018-08-02', 60, 'firstDayCounts', '2023-08-02'],
    ['2018-08-02', 60, 'firstDayDoesNotCount', '2023-08-03'],
    ['2019-03-01', 60, 'firstDayCounts', '2024-03-01'],
    ['2020-02-29', 12, 'firstDayCounts', '2021-03-01'],
    ['2020-02-29', 12, 'firstDayDoesNotCount', '2021-03-01'],
    ['2020-02-29', 48, 'firstDayCounts', '2024-02-29'],
    ['2020-08-31', 6, 'firstDayCounts', '2021-03-01'],
    ['2020-08-31', 3, 'firstDayCounts', '2020-12-01'],
    ['2020-12-31', 12, 'firstDayCounts', '2021-12-31'],
  ] as const)('begun on %s after %i months, where %s: from %s on', (from, months, convention, on) => {
    expect(dayOfNumber(completeFrom(numberOf(day(from)), months, convention))).toBe(on);
  });
});
