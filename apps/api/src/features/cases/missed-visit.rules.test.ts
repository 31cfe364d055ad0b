import { expect, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import { inFives, stepsReached } from './missed-visit.rules.js';

const rhythm = parametersOn(loadPacks(), { regionCode: '640106', on: day('2026-11-29') }).casework;
const reached = (risk: 'high' | 'critical' | null, today: string): string[] =>
  stepsReached({ dueOn: '2026-12-01', risk, rhythm }, today);

test('a missed visit comes before the supervisor the next day, then before unit and county in the days of its risk', () => {
  expect(reached('high', '2026-12-01')).toEqual([]);
  expect(reached('high', '2026-12-03')).toEqual(['supervisor']);
  expect(reached('high', '2026-12-04')).toEqual(['supervisor', 'unit']);
  expect(reached('high', '2026-12-07')).toEqual(['supervisor', 'unit']);
  expect(reached('high', '2026-12-08')).toEqual(['supervisor', 'unit', 'county']);
  expect(reached('critical', '2026-12-04')).toEqual(['supervisor', 'unit', 'county']);
  // Not assessed counts as medium.
  expect(reached(null, '2026-12-08')).toEqual(['supervisor', 'unit']);
});

test('officials are told in fives, fewer than five without a number', () => {
  expect([1, 4, 5, 9, 10].map(inFives)).toEqual([0, 0, 5, 5, 10]);
});
