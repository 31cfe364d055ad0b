import { expect, test } from '@jest/globals';
import type { AwardReviewer } from '@wushe/policy-packs';
import {
  approvalFault,
  appealEnd,
  awardActions,
  AwardState,
  excludedBy,
  heldAgainst,
  isInOrder,
  noticeEnd,
  readersOf,
  reviewerOf,
  tellingOf,
  turnOf,
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

test('what is approved is neither withdrawn nor rejected: its money may be on the way', () => {
  for (const state of ['approved', 'paid'] as const)
    for (const action of ['withdraw', 'reject', 'sendBack', 'edit'] as const)
      expect(awardActions.isOpen(state, action)).toBe(false);
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

test.each([
  ['submitted', 'employer'],
  ['employerPassed', 'district'],
  ['cityPassed', 'city'],
  ['onNotice', 'city'],
  ['draft', null],
  ['approved', null],
  ['rejected', null],
] as const)('an application that is %s stands on the desk of %s', (state, turn) => {
  expect(turnOf(ALL, state)).toBe(turn);
});

test.each([
  ['draft', []],
  ['submitted', ['employer']],
  ['employerPassed', ['employer', 'district']],
  ['districtPassed', ['employer', 'district', 'city']],
  ['onNotice', ['city']],
  ['rejected', ['city']],
  ['withdrawn', []],
] as const)('the papers of an application that is %s are read by %j', (state, readers) => {
  expect(readersOf(ALL, state)).toEqual(readers);
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

const stacked = (code: string, ...notWith: string[]) => ({ code, stacking: { notWith } });

test('two programmes exclude each other, whichever of them says so', () => {
  const [one, other, third] = [stacked('leader', 'senior'), stacked('senior'), stacked('monthly', 'gone')];
  const all = [one, other, third];
  expect(all.map((each) => excludedBy(each, all))).toEqual([['senior'], ['leader'], ['gone']]);
});

test.each([
  ['the same programme', null, ['senior'], 'senior'],
  ['one that excludes it', null, ['other', 'leader'], 'leader'],
  ['one that excludes it, for the month of the application', null, ['leader 2026-11'], 'leader 2026-11'],
  ['one that excludes it, for another month', null, ['leader 2026-10'], null],
  ['the same programme for the same month', '2026-11', ['senior 2026-11'], 'senior 2026-11'],
  ['the same programme for the month before', '2026-11', ['senior 2026-10'], null],
  ['another programme', null, ['other'], null],
  ['nothing', null, [], null],
] as const)('somebody who holds %s (for the month %s: %j) is refused for %j', (_what, month, held, by) => {
  const sought = { code: 'senior', month, on: '2026-11-02', excluded: ['leader'] };
  expect(heldAgainst(sought, held)).toBe(by);
});
