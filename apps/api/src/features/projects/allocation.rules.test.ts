import { expect, test } from '@jest/globals';
import { allocationActions, AllocationState, partFault, wantsReason } from './allocation.rules.js';

test('an allocation is confirmed once, and goes back from either state', () => {
  expect(allocationActions.reachable()).toEqual(new Set(Object.values(AllocationState)));
  expect(() => allocationActions.next('confirmed', 'confirm')).toThrow('WRONG_STATE');
  expect(() => allocationActions.next('returned', 'confirm')).toThrow('WRONG_STATE');
  expect(() => allocationActions.next('returned', 'return')).toThrow('WRONG_STATE');
});

test('only what was confirmed needs a reason to go back', () => {
  expect(wantsReason('confirmed', 'return')).toBe(true);
  expect(wantsReason('made', 'return')).toBe(false);
  expect(wantsReason('made', 'confirm')).toBe(false);
});

test.each([
  ['the rest of the goods wanted', { kind: 'goods', unit: '台', amount: 2 }, null],
  ['more than is still wanted', { kind: 'goods', unit: '台', amount: 3 }, 'exceeds'],
  ['goods counted in another unit', { kind: 'goods', unit: '箱', amount: 1 }, 'misfit'],
  ['money for goods', { kind: 'money', unit: 'fen', amount: 1 }, 'misfit'],
] as const)('a part takes %s: %j', (_sentence, share, expected) => {
  const part = { kind: 'goods', unit: '台', quantity: 10, pending: 3, accepted: 5 };
  expect(partFault(part, share)).toBe(expected);
});
