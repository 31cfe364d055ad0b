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
  const ofPublicMoney: ResourceAction = 'keepBudget';
  const own = Object.values(ResourceAction).filter((action) => action !== ofPublicMoney);
  expect(may(wearing('charityManager', 'charity'))).toEqual(own);
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

test('the officials of its very region keep a public budget; those above read its ledger, charities do neither', () => {
  const budget = { organizationId: null, regionCode: '3502' };
  const official = (regionCode: string) => wearing('official', null, regionCode);
  expect(resourcePolicy.keepBudget(official('3502'), budget)).toBe(true);
  for (const regionCode of ['35', '350203', '64'])
    expect(resourcePolicy.keepBudget(official(regionCode), budget)).toBe(false);
  expect(resourcePolicy.readLedger(official('35'), budget)).toBe(true);
  expect(resourcePolicy.keepBudget(official('3502'), { ...budget, organizationId: 'charity' })).toBe(false);
});
