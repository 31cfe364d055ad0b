import { expect, test } from '@jest/globals';
import { findingsOf, modifiedScores, standingOut, type Checked } from './checks.rules.js';

const figure = (over: Partial<Checked>): Checked => ({
  unit: 'percent',
  numerator: '8',
  denominator: '10',
  hasDenominator: true,
  stated: null,
  before: null,
  ...over,
});

test.each([
  ['an ordinary figure', {}, []],
  ['a part above its whole', { numerator: '11' }, ['numeratorAboveDenominator']],
  ['a mean above one', { numerator: '11', unit: 'count' as const }, []],
  ['a figure whose base is missing', { denominator: null }, ['missingBase']],
  ['half as much again', { before: { numerator: '5', denominator: '10' } }, ['jump']],
  ['exactly half as much again', { numerator: '9', before: { numerator: '6', denominator: '10' } }, []],
  ['half of before and less', { numerator: '2', before: { numerator: '8', denominator: '10' } }, ['jump']],
  ['a figure whose base was missing before', { before: { numerator: '5', denominator: null } }, []],
  ['something after nothing', { before: { numerator: '0', denominator: '10' } }, ['jump']],
  [
    'a stated figure a rounding away',
    { numerator: '1', denominator: '3', stated: '33.4' },
    ['statedRounded'],
  ],
  ['a stated figure that is another', { stated: '85.0' }, ['statedDiffers']],
])('%s', (_, over, findings) => {
  expect(findingsOf(figure(over), 50)).toEqual(findings);
});

test('one figure far from its peers stands out by the modified z-score', () => {
  const values = [10, 11, 12, 11, 10, 60];
  expect(modifiedScores(values).at(-1)).toBeCloseTo(33.05, 2);
  expect(standingOut(values, { fewestPeers: 5, scoreHundredths: 350 }).map(({ at }) => at)).toEqual([5]);
});

test('where most are equal the mean deviation takes over, and nothing stands out among equals', () => {
  expect(modifiedScores([5, 5, 5, 5, 25]).map((score) => Math.round(score * 10) / 10)).toEqual([
    0, 0, 0, 0, 4,
  ]);
  expect(modifiedScores([5, 5, 5])).toEqual([0, 0, 0]);
});

test('few peers say nothing about each other', () => {
  expect(standingOut([1, 1, 1, 90], { fewestPeers: 5, scoreHundredths: 350 })).toEqual([]);
});
