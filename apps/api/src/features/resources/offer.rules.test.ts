import { expect, test } from '@jest/globals';
import { peakOf } from './offer.rules.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 11, 1, hour));
const taken = (from: number, to: number, quantity = 1) => ({ startsAt: at(from), endsAt: at(to), quantity });

test('nothing is taken where nothing is booked', () => {
  expect(peakOf([], taken(1, 2))).toBe(0);
});

test('bookings that only touch do not add up', () => {
  expect(peakOf([taken(1, 2), taken(3, 4)], taken(2, 3))).toBe(0);
});

test('two bookings one after the other take one place, two at once take two', () => {
  expect(peakOf([taken(1, 2), taken(2, 3)], taken(1, 3))).toBe(1);
  expect(peakOf([taken(1, 3), taken(2, 4)], taken(1, 4))).toBe(2);
});

test('a booking that began before counts, and quantities add up', () => {
  expect(peakOf([taken(0, 9, 3), taken(5, 6, 2), taken(7, 8, 1)], taken(4, 9))).toBe(5);
});

test('what lies outside the asked time does not count', () => {
  expect(peakOf([taken(0, 9), taken(1, 2, 5)], taken(4, 9))).toBe(1);
});
