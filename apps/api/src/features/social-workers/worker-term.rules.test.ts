import { expect, test } from '@jest/globals';
import {
  holdsOn,
  isMonthEnd,
  isTerm,
  lastOfMonth,
  mayEndOn,
  overlapping,
  termsOverlap,
} from './worker-term.rules.js';

const term = (fromOn: string, toOn: string | null = null) => ({ fromOn, toOn });

test('a term holds on its first and last day and on none beside them', () => {
  const one = term('2026-03-01', '2026-03-31');
  expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) => holdsOn(one, on))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holdsOn(term('2026-03-01'), '2099-01-01')).toBe(true);
  expect(isTerm(term('2026-03-02', '2026-03-01'))).toBe(false);
  expect(isTerm(term('2026-03-01', '2026-03-01'))).toBe(true);
});

test('terms that follow each other have no day in common, those that share one have', () => {
  expect(termsOverlap(term('2026-01-01', '2026-01-31'), term('2026-02-01'))).toBe(false);
  expect(termsOverlap(term('2026-01-01', '2026-02-01'), term('2026-02-01'))).toBe(true);
  expect(termsOverlap(term('2026-01-01'), term('2027-01-01', '2027-01-02'))).toBe(true);
  const known = [term('2026-01-01', '2026-01-31'), term('2026-03-01', '2026-03-31')];
  expect(overlapping(known, term('2026-02-01', '2026-02-28'))).toBeUndefined();
  expect(overlapping(known, term('2026-02-01', '2026-03-01'))).toBe(known[1]);
});

test('a term ends within its days: a longer one is entered anew', () => {
  expect(mayEndOn(term('2026-03-01', '2026-03-31'), '2026-03-31')).toBe(true);
  expect(mayEndOn(term('2026-03-01', '2026-03-31'), '2026-04-01')).toBe(false);
  expect(mayEndOn(term('2026-03-01'), '2026-02-28')).toBe(false);
});

test('a month ends on its last day, in February of a leap year on the 29th', () => {
  expect(lastOfMonth('2024-02')).toBe('2024-02-29');
  expect(isMonthEnd('2026-02-28')).toBe(true);
  expect(isMonthEnd('2024-02-28')).toBe(false);
});
