import { expect, test } from '@jest/globals';
import { Refusal } from './refusal.js';
import { Actions } from './state-machine.js';

const door = new Actions<'shut' | 'open' | 'walled', 'push' | 'knock'>('shut', {
  push: { from: ['shut'], to: 'open' },
  knock: { from: ['shut', 'open'], to: null },
});

test('an action leads to the state of its row, or leaves the state as it is', () => {
  expect(door.next('shut', 'push')).toBe('open');
  expect(door.next('open', 'knock')).toBe('open');
});

test('a state refuses the action it does not know and says which', () => {
  expect(() => door.next('open', 'push')).toThrow(
    expect.objectContaining({ code: 'WRONG_STATE', details: { state: 'open', action: 'push' } }),
  );
  expect(new Refusal('WRONG_STATE')).toBeInstanceOf(Error);
});

test('states that no row leads to are not reachable', () => {
  expect([...door.reachable()]).toEqual(['shut', 'open']);
});
