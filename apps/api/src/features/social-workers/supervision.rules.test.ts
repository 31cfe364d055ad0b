import { expect, test } from '@jest/globals';
import { administrativeThousandths, minutesOfDays } from './supervision.rules.js';

const month = (professionalMinutes: number, administrativeMinutes: number) => ({
  professionalMinutes,
  administrativeMinutes,
});

test('the share of administrative work is of all time told, and of none there is no share', () => {
  expect(administrativeThousandths([month(600, 200), month(0, 200)])).toBe(400);
  expect(administrativeThousandths([month(2, 1)])).toBe(333);
  expect(administrativeThousandths([month(1, 2)])).toBe(667);
  expect(administrativeThousandths([])).toBeNull();
  expect(administrativeThousandths([month(0, 0)])).toBeNull();
  expect(minutesOfDays(28)).toBe(40_320);
});
