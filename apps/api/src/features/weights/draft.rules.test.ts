import { expect, test } from '@jest/globals';
import { maySetWeights, publishFault, weightDraftActions, WeightDraftState } from './draft.rules.js';

const draft = { revision: 3, fromOn: '2026-12-01' };
const tried = { revision: 3, isReady: true, against: 'platform-defaults' };
const now = { today: '2026-11-30', inForce: 'platform-defaults' };

test('every state of a draft can be reached, and what is published stays as it is', () => {
  expect(weightDraftActions.reachable()).toEqual(new Set(Object.values(WeightDraftState)));
  const open = weightDraftActions.names.filter((name) => weightDraftActions.isOpen('published', name));
  expect(open).toEqual([]);
});

test.each([
  ['as it was simulated, from tomorrow on', draft, tried, now, null],
  ['never simulated', draft, { ...tried, revision: null }, now, 'NOT_SIMULATED'],
  ['changed since its simulation', { ...draft, revision: 4 }, tried, now, 'NOT_SIMULATED'],
  ['while its simulation runs', draft, { ...tried, isReady: false }, now, 'NOT_SIMULATED'],
  ['for today', draft, tried, { ...now, today: '2026-12-01' }, 'DATE_TOO_SOON'],
  ['after others came into force', draft, tried, { ...now, inForce: 'others' }, 'SIMULATION_OUTDATED'],
] as const)('a draft is published only when it may be: %s', (_sentence, one, trial, at, fault) => {
  expect(publishFault(one, trial, at)).toBe(fault);
});

test('weights are set from the county up, so that neighbours in one plan are scored alike', () => {
  expect(['64', '6401', '640106'].every(maySetWeights)).toBe(true);
  expect(['640106001', '640106001001'].some(maySetWeights)).toBe(false);
});
