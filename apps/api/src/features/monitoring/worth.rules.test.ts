import { expect, test } from '@jest/globals';
import { isFarBelow } from './worth.rules.js';

const bounds = { unclaimedDays: 14, fewerThanThousandths: 500, fewestBefore: 5 };

test('a month is far below when it has less than the share of the year before, not just as much', () => {
  expect(isFarBelow(4, 10, bounds)).toBe(true);
  expect(isFarBelow(5, 10, bounds)).toBe(false);
});

test('a few needs the year before say nothing', () => {
  expect(isFarBelow(0, 5, bounds)).toBe(true);
  expect(isFarBelow(0, 4, bounds)).toBe(false);
});
