import { expect, test } from '@jest/globals';
import { isWithinPurpose, mayServe } from './purpose.rules.js';

const asNamed = (code: string): string => code;
const visiting = { category: 'elder-care/visiting', regionCode: '640106001001' };

test.each([
  ['a gift for older people serves a visit to them', ['elder-care'], [], true],
  ['a gift for exactly this kind serves it', ['elder-care/visiting'], [], true],
  ['a gift for meals does not pay visits', ['elder-care/meals'], [], false],
  ['a gift for a category that only begins alike does not', ['elder'], [], false],
  ['a gift for the county serves its communities', [], ['640106'], true],
  ['a gift for the next county does not', [], ['640104'], false],
  ['the category alone is not enough when a region is named too', ['elder-care'], ['640104'], false],
  ['a gift for either of two purposes serves both', ['child-care', 'elder-care'], [], true],
  ['a gift without a purpose serves every need', [], [], true],
])('%s', (_sentence, purposeCategories, purposeRegions, expected) => {
  expect(mayServe({ purposeCategories, purposeRegions }, visiting, asNamed)).toBe(expected);
});

const purpose = (purposeCategories: string[], purposeRegions: string[] = []) => ({
  purposeCategories,
  purposeRegions,
});

test.each([
  ['from free money to any purpose', purpose(['elder-care']), purpose([]), true],
  ['from a purpose to a narrower one', purpose(['elder-care/meals']), purpose(['elder-care']), true],
  ['from a county to its township', purpose([], ['640106001']), purpose([], ['640106']), true],
  ['not from a purpose to free money', purpose([]), purpose(['elder-care']), false],
  [
    'not from a purpose to a wider one',
    purpose(['elder-care', 'child-care']),
    purpose(['elder-care']),
    false,
  ],
  [
    'not from a purpose bound to a place to one that is not',
    purpose(['elder-care']),
    purpose(['elder-care'], ['64']),
    false,
  ],
])('money passes on %s', (_sentence, inner, outer, expected) => {
  expect(isWithinPurpose(inner, outer, asNamed)).toBe(expected);
});

test('a purpose that names a unit of its day serves the successor, and no longer what was handed on', () => {
  const homes: Record<string, string> = { '640104': '640123', '640106001001': '640107001001' };
  const homeOf = (code: string): string => homes[code] ?? code;
  const there = { category: 'elder-care/visiting', regionCode: '640123001001' };
  expect(mayServe(purpose([], ['640104']), there, homeOf)).toBe(true);
  expect(mayServe(purpose([], ['640106']), visiting, homeOf)).toBe(false);
  expect(mayServe(purpose([], ['640107']), visiting, homeOf)).toBe(true);
  expect(isWithinPurpose(purpose([], ['640123001']), purpose([], ['640104']), homeOf)).toBe(true);
});
