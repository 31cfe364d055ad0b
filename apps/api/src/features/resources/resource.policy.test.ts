import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { ResourceAction, resourcePolicy } from './resource.policy.js';

const wearing = (role: Role, organizationId: string | null, regionCode: string | null = null): Actor => ({
  personId: 'p1',
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: regionCode ? [regionCode] : [], organizationId },
});
const fund = { organizationId: 'charity', regionCode: '640106' };
const may = (actor: Actor): string[] =>
  Object.values(ResourceAction).filter((action) => resourcePolicy[action](actor, fund));

test('the charity’s manager does everything with its own, and nothing with another’s', () => {
  expect(may(wearing('charityManager', 'charity'))).toEqual(Object.values(ResourceAction));
  expect(may(wearing('charityManager', 'another'))).toEqual([]);
});

test('an organization offers its own venue but takes in no gifts', () => {
  expect(may(wearing('organizationManager', 'charity'))).toEqual([
    'offer',
    'allocate',
    'withdraw',
    'readLedger',
  ]);
});

test('staff find a resource without its ledger; the authority above it and auditors read that too', () => {
  const staff = wearing('communityStaff', null, '640106001001');
  expect([resourcePolicy.see(staff, fund), may(staff)]).toEqual([true, []]);
  for (const role of ['official', 'auditor'] as const) {
    expect(may(wearing(role, null, '64'))).toEqual(['readLedger']);
    expect(may(wearing(role, null, '32'))).toEqual([]);
  }
});

test('a volunteer finds no resources, nor does anybody find the account of the world outside', () => {
  expect(resourcePolicy.see(wearing('volunteer', null), fund)).toBe(false);
  const nobodys = { organizationId: null, regionCode: '640106' };
  expect(resourcePolicy.see(wearing('communityStaff', null, '640106001001'), nobodys)).toBe(false);
});
