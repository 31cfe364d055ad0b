import { expect, test } from '@jest/globals';
import { before, daysOf, isWholeAndOver, spanOf } from './period.rules.js';

const TODAY = '2026-12-10';

test('months and days name the same period in two ways', () => {
  expect(daysOf({ from: '2026-02', to: '2026-02' })).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(daysOf({ from: '2026-02-03', to: '2026-02-05' })).toEqual({ from: '2026-02-03', to: '2026-02-05' });
});

test('a period is read by its whole months and the days at its ends', () => {
  expect(spanOf({ from: '2026-09-20', to: '2026-11-05' }, TODAY)).toEqual({
    months: { from: '2026-10-01', to: '2026-10-01' },
    edges: [
      { from: '2026-09-20', to: '2026-09-30' },
      { from: '2026-11-01', to: '2026-11-05' },
    ],
    openMonth: '2026-10-01',
    openDays: { from: '2026-11-01', to: '2026-11-05' },
  });
  expect(spanOf({ from: '2026-10-01', to: '2026-11-30' }, TODAY)).toEqual({
    months: { from: '2026-10-01', to: '2026-11-01' },
    edges: [],
    openMonth: '2026-11-01',
    openDays: null,
  });
});

test('days of which no whole month lies between are read as days, also over the turn of a month', () => {
  const span = spanOf({ from: '2026-10-28', to: '2026-11-03' }, TODAY);
  expect(span).toMatchObject({ months: null, edges: [{ from: '2026-10-28', to: '2026-11-03' }] });
  expect(span.openDays).toEqual({ from: '2026-11-01', to: '2026-11-03' });
});

test('up to today the running month is whole', () => {
  const span = spanOf({ from: '2026-12-01', to: TODAY }, TODAY);
  expect(span).toMatchObject({ months: { from: '2026-12-01', to: '2026-12-01' }, edges: [], openDays: null });
  expect(spanOf({ from: '2026-12-01', to: '2026-12-09' }, TODAY).months).toBeNull();
});

test('whole months are compared with whole months, days with as many days', () => {
  expect(before({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(before({ from: '2026-03-02', to: '2026-03-31' })).toEqual({ from: '2026-01-31', to: '2026-03-01' });
});

test('what can be approved is whole months that are over', () => {
  expect(isWholeAndOver({ from: '2026-11-01', to: '2026-11-30' }, TODAY)).toBe(true);
  expect(isWholeAndOver({ from: '2026-12-01', to: '2026-12-31' }, '2026-12-31')).toBe(false);
  expect(isWholeAndOver({ from: '2026-11-02', to: '2026-11-30' }, TODAY)).toBe(false);
});
