import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import { Role } from '../../platform/permissions/role.js';
import { bodyActions, BodyState, fitsTerm, isTerm } from './body.rules.js';
import {
  chosen,
  consultationActions,
  ConsultationState,
  counted,
  optionsFrom,
  participationFault,
} from './consultation.rules.js';
import { bodyPolicy, consultationPolicy, trackEntryPolicy } from './governance.policy.js';
import { trackEntryActions, TrackEntryState } from './track-entry.rules.js';

const open = <S extends string, A extends string>(
  state: S,
  actions: { names: readonly A[]; isOpen(s: S, a: A): boolean; next(s: S, a: A): S },
) =>
  Object.fromEntries(
    actions.names
      .filter((action) => actions.isOpen(state, action))
      .map((action) => [action, actions.next(state, action)]),
  );

test('a consultation is planned, held and decided; only a decision leads to needs', () => {
  expect(Object.values(ConsultationState).map((state) => [state, open(state, consultationActions)])).toEqual([
    ['planned', { edit: 'planned', hold: 'held', cancel: 'cancelled' }],
    ['held', { decide: 'decided' }],
    ['decided', { linkNeed: 'decided', reopen: 'held' }],
    ['cancelled', { restore: 'planned' }],
  ]);
  expect(consultationActions.reachable()).toEqual(new Set(Object.values(ConsultationState)));
});

test('bodies end and entries are withdrawn, and both have a way back', () => {
  const kept = { rename: 'serving', beginTerm: 'serving', seat: 'serving', unseat: 'serving', end: 'ended' };
  expect(Object.values(BodyState).map((state) => open(state, bodyActions))).toEqual([
    kept,
    { restore: 'serving' },
  ]);
  expect(Object.values(TrackEntryState).map((state) => open(state, trackEntryActions))).toEqual([
    { withdraw: 'withdrawn' },
    { restore: 'entered' },
  ]);
});

test('a seat lies within the term of its body', () => {
  const term = { startsOn: '2025-01-01', endsOn: '2029-12-31' };
  expect(isTerm({ startsOn: '2025-01-01', endsOn: '2025-01-01' })).toBe(false);
  expect(fitsTerm(term, term)).toBe(true);
  expect(fitsTerm({ ...term, startsOn: '2024-12-31' }, term)).toBe(false);
  expect(fitsTerm({ ...term, endsOn: '2030-01-01' }, term)).toBe(false);
});

test('options differ, and no more are for one than came', () => {
  const options = optionsFrom([' 按楼层 ', '按面积']) ?? [];
  expect(options.map(({ words }) => words)).toEqual(['按楼层', '按面积']);
  expect(optionsFrom(['按楼层', '按楼层 '])).toBeNull();
  expect(optionsFrom(['按楼层', ''])).toBeNull();
  const held = { invited: 60, attended: 41, votes: [30, 41] };
  expect(participationFault(options, held)).toBeNull();
  expect(participationFault(options, { ...held, votes: [] })).toBeNull();
  expect(participationFault(options, { ...held, votes: [42, 0] })).toBe('votes');
  expect(participationFault(options, { ...held, votes: [-1, 0] })).toBe('votes');
  expect(participationFault(options, { ...held, votes: [1] })).toBe('votes');
  expect(participationFault(options, { ...held, attended: 0 })).toBe('attended');
  expect(counted(options, held).map(({ votes }) => votes)).toEqual([30, 41]);
  expect(chosen(options, 1).map(({ isChosen }) => isChosen)).toEqual([false, true]);
  expect(chosen(options, null).map(({ isChosen }) => isChosen)).toEqual([false, false]);
});

test('the community and its station keep the record; those above read it, neighbours do not', () => {
  const wearing = (role: Role, regionCode: string): Actor => ({
    personId: 'p1',
    sessionId: 's1',
    network: 'test',
    hat: { grantId: 'g1', role, regionCode, prefixes: [regionCode], organizationId: null },
  });
  const here = { regionCode: '640106001001' };
  for (const policy of [bodyPolicy, consultationPolicy, trackEntryPolicy]) {
    const { see, ...rest } = policy;
    for (const may of Object.values(rest)) {
      const roles = Object.values(Role).filter((role) => may(wearing(role, here.regionCode), here));
      expect(roles).toEqual(['communityStaff', 'stationWorker']);
      expect(may(wearing('communityStaff', '640106001002'), here)).toBe(false);
    }
    const readers = Object.values(Role).filter((role) => see(wearing(role, here.regionCode), here));
    expect(readers).toEqual([
      'communityStaff',
      'stationWorker',
      'socialWorker',
      'official',
      'administrator',
      'auditor',
    ]);
    expect(see(wearing('official', '640104'), here)).toBe(false);
  }
});
