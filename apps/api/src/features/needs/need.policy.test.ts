import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { needPolicy, type NeedFacts } from './need.policy.js';

const wearing = (role: Role, regionCode: string): Actor => ({
  personId: 'p1',
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: [regionCode], organizationId: null },
});
const need = (over: Partial<NeedFacts> = {}): NeedFacts => ({
  regionCode: '640106001001',
  state: 'submitted',
  personId: 'somebody else',
  ...over,
});
const nobody: Actor = { personId: null, sessionId: null, hat: null, network: 'test' };

test('the community posts and closes, the station above it verifies; neither does the other’s part', () => {
  const community = wearing('communityStaff', '640106001001');
  const station = wearing('stationWorker', '640106001');
  expect(needPolicy.post(community, need())).toBe(true);
  expect(needPolicy.verify(community, need())).toBe(false);
  expect(needPolicy.verify(station, need())).toBe(true);
  expect(needPolicy.close(station, need({ state: 'accepted' }))).toBe(false);
  expect(needPolicy.close(community, need({ state: 'accepted' }))).toBe(true);
});

test('a neighbouring station neither verifies nor sees what is not public', () => {
  const neighbour = wearing('stationWorker', '640106002');
  expect(needPolicy.verify(neighbour, need())).toBe(false);
  expect(needPolicy.see(neighbour, need())).toBe(false);
  expect(needPolicy.see(neighbour, need({ state: 'open' }))).toBe(true);
});

test('officials and auditors see, and change nothing', () => {
  for (const role of ['official', 'auditor'] as const) {
    const actor = wearing(role, '64');
    expect(needPolicy.see(actor, need())).toBe(true);
    for (const action of ['post', 'edit', 'verify', 'reject', 'withdraw', 'accept', 'close'] as const) {
      expect(needPolicy[action](actor, need())).toBe(false);
    }
  }
});

test('a draft is its writer’s alone', () => {
  const colleague = wearing('communityStaff', '640106001001');
  expect(needPolicy.see(colleague, need({ state: 'draft' }))).toBe(false);
  expect(needPolicy.see(colleague, need({ state: 'draft', personId: 'p1' }))).toBe(true);
});

test('nobody signed in sees a need itself; the public has its own page', () => {
  expect(needPolicy.see(nobody, need({ state: 'open' }))).toBe(false);
});

test('only the product itself begins, delivers, accepts and rates', () => {
  const actor = wearing('administrator', '64');
  for (const action of ['begin', 'reopen', 'deliver', 'accept', 'rework', 'rate'] as const) {
    expect(needPolicy[action](actor, need({ state: 'open' }))).toBe(false);
  }
});
