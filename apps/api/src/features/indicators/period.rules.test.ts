import { expect, test } from '@jest/globals';
import { day } from '@wushe/values';
import { daysOf, isPeriod, periodAt, periodBefore, periodsTo } from './period.rules.js';

test.each([
  ['2025', '2025-01-01', '2025-12-31', '2024'],
  ['2025Q1', '2025-01-01', '2025-03-31', '2024Q4'],
  ['2024Q4', '2024-10-01', '2024-12-31', '2024Q3'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-01'],
  ['2025-01', '2025-01-01', '2025-01-31', '2024-12'],
])('%s runs from %s to %s, after %s', (period, from, to, before) => {
  expect(daysOf(period)).toEqual({ from, to });
  expect(periodBefore(period)).toBe(before);
});

test('a day lies in one period of each frequency', () => {
  const on = day('2026-09-30');
  expect([periodAt(on, 'year'), periodAt(on, 'quarter'), periodAt(on, 'month')]).toEqual([
    '2026',
    '2026Q3',
    '2026-09',
  ]);
});

test('a period must be written in its frequency', () => {
  expect(isPeriod('2025', 'year')).toBe(true);
  expect(isPeriod('2025', 'quarter')).toBe(false);
  expect(isPeriod('2025Q5', 'quarter')).toBe(false);
  expect(isPeriod('2025-13', 'month')).toBe(false);
  expect(isPeriod('0000', 'year')).toBe(false);
});

test('periods follow each other, the oldest first', () => {
  expect(periodsTo('2026Q1', 3)).toEqual(['2025Q3', '2025Q4', '2026Q1']);
});
