import { expect, test } from '@jest/globals';
import type { AwardReviewer } from '@wushe/policy-packs';
import {
  approvalFault,
  appealEnd,
  awardActions,
  AwardState,
  benefitsOf,
  HOLDS_PLACE,
  isInOrder,
  noticeEnd,
  reviewerOf,
  tellingOf,
} from './award.rules.js';

const ALL: readonly AwardReviewer[] = ['employer', 'district', 'city'];

test('every state can be reached, and what is withdrawn or expired stays so', () => {
  expect(awardActions.reachable()).toEqual(new Set(Object.values(AwardState)));
  for (const state of ['withdrawn', 'expired'] as const)
    expect(awardActions.names.filter((action) => awardActions.isOpen(state, action))).toEqual([]);
});

test('an application is approved only from its notice, and paid only when approved', () => {
  const into = (target: AwardState) =>
    awardActions.names.filter((action) => awardActions.table[action].to === target);
  expect(into('approved')).toEqual(['approve', 'unpay']);
  expect(awardActions.table.approve.from).toEqual(['onNotice']);
  expect(into('paid')).toEqual(['pay']);
  expect(awardActions.table.pay.from).toEqual(['approved']);
});

test.each([
  [ALL, 'submitted', 'employer'],
  [ALL, 'employerPassed', 'district'],
  [ALL, 'districtPassed', 'city'],
  [ALL, 'cityPassed', null],
  [['district', 'city'], 'submitted', 'district'],
  [['employer', 'district'], 'districtPassed', null],
  [ALL, 'draft', null],
  [ALL, 'onNotice', null],
] as const)('of %j an application that is %s waits for %s', (reviewers, state, turn) => {
  expect(reviewerOf(reviewers, state)).toBe(turn);
});

test('no reviewer is passed over, and nothing is shown to the public before the last one', () => {
  expect(isInOrder(ALL, 'submitted', 'passEmployer')).toBe(true);
  expect(isInOrder(ALL, 'submitted', 'passDistrict')).toBe(false);
  expect(isInOrder(['district', 'city'], 'submitted', 'passDistrict')).toBe(true);
  expect(isInOrder(ALL, 'districtPassed', 'notify')).toBe(false);
  expect(isInOrder(ALL, 'cityPassed', 'notify')).toBe(true);
  expect(isInOrder(['employer', 'district'], 'districtPassed', 'notify')).toBe(true);
});

test.each([
  ['2026-11-08', '2026-11-08', 0, 'NOTICE_RUNS'],
  ['2026-11-08', '2026-11-09', 0, null],
  ['2026-11-08', '2026-11-09', 1, 'OBJECTIONS_OPEN'],
  [null, '2026-11-09', 0, 'NOTICE_RUNS'],
] as const)('a notice until %s, on %s, with %i objections: %s', (ends, today, open, fault) => {
  expect(approvalFault(ends, today, open)).toBe(fault);
});

test('the day of the notice or of the rejection does not count', () => {
  expect(noticeEnd('2026-11-01', 7)).toBe('2026-11-08');
  expect(approvalFault(noticeEnd('2026-11-01', 1), '2026-11-01', 0)).toBe('NOTICE_RUNS');
  expect(approvalFault(noticeEnd('2026-11-01', 0), '2026-11-01', 0)).toBeNull();
  expect(appealEnd('2026-11-01', 60)).toBe('2026-12-31');
});

test.each([
  ['2027-06-01', '2028-05-31', '2026-12-02', null],
  ['2027-06-01', '2028-05-31', '2026-12-03', 'ahead'],
  ['2027-06-01', '2028-05-31', '2027-05-31', 'ahead'],
  ['2027-06-01', '2028-05-31', '2027-06-01', 'open'],
  ['2027-06-01', '2028-05-31', '2028-04-30', 'open'],
  ['2027-06-01', '2028-05-31', '2028-05-01', 'closing'],
  ['2027-06-01', '2028-05-31', '2028-05-31', 'closing'],
  ['2027-06-01', '2028-05-31', '2028-06-01', null],
  ['2027-06-01', null, '2030-01-01', 'open'],
] as const)('of a window from %s to %s on %s is told: %s', (opensOn, closesOn, today, telling) => {
  expect(tellingOf({ opensOn, closesOn }, today, { aheadDays: 180, closingDays: 30 })).toBe(telling);
});

const stacked = (code: string, ...notWith: string[]) => ({ code, stacking: { once: true, notWith } });

test('two programmes that exclude each other take up one benefit in common, whichever of them says so', () => {
  const [one, other, third] = [stacked('leader', 'senior'), stacked('senior'), stacked('monthly')];
  const all = [one, other, third];
  expect(benefitsOf(one, all, null)).toEqual(['leader', 'leader+senior']);
  expect(benefitsOf(other, all, null)).toEqual(['senior', 'leader+senior']);
  expect(benefitsOf(third, all, '2026-11')).toEqual(['monthly 2026-11']);
});

test('what ends without payment gives its place up, and nothing else does', () => {
  expect(Object.values(AwardState).filter((state) => !HOLDS_PLACE.includes(state))).toEqual([
    'draft',
    'rejected',
    'expired',
    'withdrawn',
  ]);
});
