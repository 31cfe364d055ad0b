import { expect, test } from '@jest/globals';
import {
  bucketOf,
  contributionsOf,
  hoursOfBucket,
  medianHours,
  monthAfter,
  monthOf,
  periodBefore,
} from './figure.rules.js';

const happened = (type: string, body: object = {}) => ({ type, body: { ...body } });

test('a need that is sent back and handed in again was posted once', () => {
  expect(contributionsOf(happened('need.submitted', { from: 'draft', to: 'submitted' }))).toEqual({
    posted: 1,
  });
  expect(contributionsOf(happened('need.submitted', { from: 'returned', to: 'submitted' }))).toEqual({});
});

test('a need is open from verification until it is accepted or taken back, whatever happens between', () => {
  const open = (type: string, from: string, to: string) =>
    contributionsOf(happened(type, { from, to })).open ?? 0;
  expect(open('need.verified', 'submitted', 'open')).toBe(1);
  expect(open('need.begun', 'open', 'underway')).toBe(0);
  expect(open('need.delivered', 'underway', 'delivered')).toBe(0);
  expect(open('need.accepted', 'delivered', 'accepted')).toBe(-1);
  expect(open('need.contested', 'accepted', 'underway')).toBe(1);
  expect(open('need.withdrawn', 'open', 'withdrawn')).toBe(-1);
  expect(open('need.withdrawn', 'draft', 'withdrawn')).toBe(0);
  expect(open('need.closed', 'accepted', 'closed')).toBe(0);
});

test('what a contested acceptance counted is taken back', () => {
  const accepted = contributionsOf(
    happened('need.accepted', { servedCount: 18, from: 'delivered', to: 'accepted' }),
  );
  const contested = contributionsOf(
    happened('need.contested', { servedCount: 18, from: 'accepted', to: 'underway' }),
  );
  expect(accepted).toEqual({ served: 1, peopleServed: 18, open: -1 });
  expect(contested).toEqual({ served: -1, peopleServed: -18, open: 1 });
});

test('only what was confirmed counts, and what is returned afterwards counts no more', () => {
  const money = { kind: 'money', amount: 4800 };
  expect(contributionsOf(happened('allocation.made', money))).toEqual({});
  expect(contributionsOf(happened('allocation.confirmed', money))).toEqual({ money: 4800 });
  expect(contributionsOf(happened('allocation.returned', { ...money, wasConfirmed: false }))).toEqual({});
  expect(contributionsOf(happened('allocation.returned', { ...money, wasConfirmed: true }))).toEqual({
    money: -4800,
  });
  expect(contributionsOf(happened('allocation.confirmed', { kind: 'venue', amount: 1 }))).toEqual({});
});

test('a reversal takes hours away', () => {
  expect(contributionsOf(happened('hours.entered', { minutes: -120 }))).toEqual({ minutes: -120 });
});

test('waiting is counted in hours to two days and in days above, and a bucket tells the hour it begins with', () => {
  expect([0, 47, 48, 49, 71, 72, 240].map(bucketOf)).toEqual([0, 47, 48, 49, 49, 50, 57]);
  expect([0, 48, 49, 50, 57].map(hoursOfBucket)).toEqual([0, 48, 48, 72, 240]);
  expect(bucketOf(1_000_000)).toBe(bucketOf(365 * 24));
});

test('the median is the lower one of two, and of nothing there is none', () => {
  expect(medianHours([])).toBeNull();
  expect(medianHours([{ bucket: 5, count: 1 }])).toBe(5);
  expect(
    medianHours([
      { bucket: 9, count: 2 },
      { bucket: 2, count: 2 },
    ]),
  ).toBe(2);
  expect(
    medianHours([
      { bucket: 50, count: 3 },
      { bucket: 2, count: 2 },
    ]),
  ).toBe(72);
});

test('a day belongs to its own month', () => {
  expect(monthOf('2026-11-30')).toBe('2026-11-01');
});

test('a period is compared with the equally long one before it, over the turn of the year', () => {
  expect(periodBefore({ from: '2026-01-01', to: '2026-03-01' })).toEqual({
    from: '2025-10-01',
    to: '2025-12-01',
  });
  expect(periodBefore({ from: '2026-11-01', to: '2026-11-01' })).toEqual({
    from: '2026-10-01',
    to: '2026-10-01',
  });
  expect(monthAfter('2025-12-01', 1)).toBe('2026-01-01');
});
