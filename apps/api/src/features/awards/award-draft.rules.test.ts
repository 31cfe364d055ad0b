import { expect, test } from '@jest/globals';
import { awardDraftActions, AwardDraftState, publishingFault } from './award-draft.rules.js';

test('a draft is kept, published or discarded, and stays what it became', () => {
  expect(awardDraftActions.reachable()).toEqual(new Set(Object.values(AwardDraftState)));
  for (const state of ['published', 'discarded'] as const)
    expect(awardDraftActions.names.filter((action) => awardDraftActions.isOpen(state, action))).toEqual([]);
});

test.each([
  ['tomorrow', { fromOn: '2026-11-03' }, null],
  ['today', { fromOn: '2026-11-02' }, 'DATE_TOO_SOON'],
  ['an earlier day, which opens the programme', { fromOn: '2022-08-01', isOpen: false }, null],
  ['tomorrow, when other rules hold than it was tried against', { inForce: 'other' }, 'SIMULATION_OUTDATED'],
] as const)('a draft that is to hold from %s: %j gives %s', (_when, over, fault) => {
  const publishing = {
    triedAgainst: 'one',
    inForce: 'one',
    fromOn: '2026-11-03',
    today: '2026-11-02',
    isOpen: true,
  };
  expect(publishingFault({ ...publishing, ...over })).toBe(fault);
});
