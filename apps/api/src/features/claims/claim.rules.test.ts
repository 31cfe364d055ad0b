import { expect, test } from '@jest/globals';
import { claimActions, ClaimState, hoursOpen, leftOf, shareFault } from './claim.rules.js';

const part = (over: object = {}) => ({
  id: 'people',
  kind: 'people',
  quantity: 10,
  pending: 3,
  accepted: 5,
  ...over,
});

test('every state of a claim can be reached, and only waiting and accepted ones have a way on', () => {
  expect(claimActions.reachable()).toEqual(new Set(Object.values(ClaimState)));
  const live = Object.values(ClaimState).filter((state) =>
    claimActions.names.some((action) => claimActions.isOpen(state, action)),
  );
  expect(live).toEqual(['made', 'accepted']);
});

test('an accepted claim is ended, never withdrawn without words', () => {
  expect(() => claimActions.next('accepted', 'withdraw')).toThrow('WRONG_STATE');
  expect(claimActions.next('accepted', 'end')).toBe('ended');
});

test('what waits for an answer is no longer free', () => {
  expect(leftOf(part())).toBe(2);
  expect(shareFault([part()], [{ partId: 'people', quantity: 2 }])).toBeNull();
  expect(shareFault([part()], [{ partId: 'people', quantity: 3 }])).toBe('exceeds');
});

test('a part is named once and belongs to the need', () => {
  const one = { partId: 'people', quantity: 1 };
  expect(shareFault([part()], [one, one])).toBe('twice');
  expect(shareFault([part()], [{ partId: 'elsewhere', quantity: 1 }])).toBe('unknownPart');
});

test('hours to a claim are whole ones, rounded down', () => {
  const published = new Date('2026-11-23T00:00:00Z');
  expect(hoursOpen(published, new Date('2026-11-23T01:59:59Z'))).toBe(1);
  expect(hoursOpen(published, published)).toBe(0);
});
