import { expect, test } from '@jest/globals';
import { leftBy, needActions, NeedState, seemsPersonal } from './need.rules.js';

test('every state of a need can be reached, and every state but the end has a way on', () => {
  expect(needActions.reachable()).toEqual(new Set(Object.values(NeedState)));
  const stuck = Object.values(NeedState).filter(
    (state) =>
      !needActions.names.some((action) => needActions.table[action].to && needActions.isOpen(state, action)),
  );
  expect(stuck).toEqual(['closed']);
});

test('a need is public only after the station verified it', () => {
  expect(needActions.next('submitted', 'verify')).toBe('open');
  expect(() => needActions.next('draft', 'verify')).toThrow('WRONG_STATE');
  expect(() => needActions.next('returned', 'verify')).toThrow('WRONG_STATE');
});

test('rejected, referred, merged and withdrawn needs can be taken up again', () => {
  for (const state of ['rejected', 'referred', 'merged', 'withdrawn'] as const) {
    expect(needActions.next(state, 'restore')).toBe('submitted');
  }
});

test.each([
  ['请联系 13812345678', true],
  ['电话 138 1234 5678', true],
  ['138-1234-5678', true],
  ['身份证 11010519491231002X', true],
  ['18 户老人，每周 2 次', false],
  ['药盒 18 个，报警器 46 个', false],
  ['编号 202611230001', false],
])('%s seems to hold personal data: %s', (text, expected) => {
  expect(seemsPersonal(text)).toBe(expected);
});

test('a clock does not run past the moment the service begins', () => {
  const since = new Date('2026-11-29T08:00:00Z');
  const due = new Date('2026-12-08T08:00:00Z');
  const begins = new Date('2026-12-01T01:00:00Z');
  expect(leftBy(due, begins, since)).toBe(begins);
  expect(leftBy(due, new Date('2026-12-20T01:00:00Z'), since)).toBe(due);
  expect(leftBy(due, new Date('2026-11-20T01:00:00Z'), since)).toBe(due);
  expect(leftBy(due, null, since)).toBe(due);
  expect(leftBy(null, begins, since)).toBeNull();
});
