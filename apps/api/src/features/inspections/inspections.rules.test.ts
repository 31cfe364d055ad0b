import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import { Role } from '../../platform/permissions/role.js';
import { findingActions, FindingState, OPEN_FINDINGS } from './finding.rules.js';
import { findingPolicy, inspectionPolicy } from './inspection.policy.js';
import { checklistFrom, inspectionActions, InspectionState, isComplete } from './inspection.rules.js';

const wearing = (role: Role, regionCode: string): Actor => ({
  personId: 'p1',
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: [regionCode], organizationId: null },
});
const open = <S extends string, A extends string>(
  state: S,
  actions: { names: readonly A[]; isOpen(s: S, a: A): boolean; next(s: S, a: A): S },
) =>
  Object.fromEntries(
    actions.names
      .filter((action) => actions.isOpen(state, action))
      .map((action) => [action, actions.next(state, action)]),
  );

test('an inspection is planned, carried out and closed; every end has its way back', () => {
  expect(Object.values(InspectionState).map((state) => [state, open(state, inspectionActions)])).toEqual([
    ['planned', { edit: 'planned', begin: 'underway', cancel: 'cancelled' }],
    ['underway', { recordVisit: 'underway', close: 'closed' }],
    ['closed', { reopen: 'underway' }],
    ['cancelled', { restore: 'planned' }],
  ]);
  expect(inspectionActions.reachable()).toEqual(new Set(Object.values(InspectionState)));
});

test('a finding is demanded, answered and verified, or goes back', () => {
  expect(Object.values(FindingState).map((state) => [state, open(state, findingActions)])).toEqual([
    ['noted', { demand: 'demanded', close: 'closed', withdraw: 'withdrawn' }],
    ['demanded', { answer: 'answered', withdraw: 'withdrawn' }],
    ['answered', { close: 'closed', sendBack: 'demanded' }],
    ['closed', { reopen: 'demanded' }],
    ['withdrawn', { reopen: 'demanded' }],
  ]);
  expect(findingActions.reachable()).toEqual(new Set(Object.values(FindingState)));
  const ended = Object.values(FindingState).filter((state) => !OPEN_FINDINGS.includes(state));
  expect(ended).toEqual(['closed', 'withdrawn']);
});

test('a checklist has no empty item and none twice, and a visit speaks of each', () => {
  expect(checklistFrom([' 台账 ', '消防'])).toEqual(['台账', '消防']);
  expect(checklistFrom(['台账', ' '])).toBeNull();
  expect(checklistFrom(['台账', ' 台账'])).toBeNull();
  expect(isComplete(['a', 'b'], ['met', 'notMet'])).toBe(true);
  expect(isComplete(['a', 'b'], ['met'])).toBe(false);
});

test('officials inspect their own region; those inspected answer and decide nothing', () => {
  const inspection = { regionCode: '640106', inspector: 'role:official:640106' };
  const finding = { ...inspection, regionCode: '640106001', inspected: 'role:stationWorker:640106001' };
  const plan = (role: Role, code: string) => inspectionPolicy.plan(wearing(role, code), inspection);
  expect(Object.values(Role).filter((role) => plan(role, '640106'))).toEqual(['official']);
  expect(plan('official', '640104')).toBe(false);
  for (const action of inspectionActions.names) {
    expect(inspectionPolicy[action](wearing('official', '640106'), inspection)).toBe(true);
    expect(inspectionPolicy[action](wearing('official', '6401'), inspection)).toBe(false);
  }
  const [inspector, station] = [wearing('official', '640106'), wearing('stationWorker', '640106001')];
  for (const action of findingActions.names) {
    expect(findingPolicy[action](inspector, finding)).toBe(action !== 'answer');
    expect(findingPolicy[action](station, finding)).toBe(action === 'answer');
  }
  expect(findingPolicy.see(wearing('stationWorker', '640106002'), finding)).toBe(false);
  expect(findingPolicy.see(wearing('communityStaff', '640106001001'), finding)).toBe(false);
  expect(inspectionPolicy.see(station, inspection)).toBe(false);
});
