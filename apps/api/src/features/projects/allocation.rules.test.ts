import { expect, test } from '@jest/globals';
import { allocationActions, AllocationState, wantsReason } from './allocation.rules.js';

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
