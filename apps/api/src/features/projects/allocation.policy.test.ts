import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { allocationPolicy, type AllocationFacts } from './allocation.policy.js';

const wearing = (role: Role, organizationId: string | null, regionCode: string | null = null): Actor => ({
  personId: 'p1',
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: regionCode ? [regionCode] : [], organizationId },
});
const facts = (over: Partial<AllocationFacts> = {}): AllocationFacts => ({
  regionCode: '640106001001',
  state: 'made',
  giverId: 'charity',
  leadId: 'lead',
  partners: ['lead', 'partner'],
  madeById: 'somebody of the charity',
  ...over,
});
const charity = wearing('charityManager', 'charity');
const lead = wearing('organizationMember', 'lead');
const partner = wearing('organizationManager', 'partner');
const community = wearing('communityStaff', null, '640106001001');

test('the receiver confirms: the lead or the community, not the giver, a partner or a neighbour', () => {
  expect(allocationPolicy.confirm(lead, facts())).toBe(true);
  expect(allocationPolicy.confirm(community, facts())).toBe(true);
  for (const actor of [charity, partner, wearing('communityStaff', null, '640106001002')]) {
    expect(allocationPolicy.confirm(actor, facts())).toBe(false);
  }
});

test('who gave it does not confirm it, also when the charity leads the project', () => {
  const both = facts({ giverId: 'lead', madeById: 'p1' });
  expect(allocationPolicy.confirm(lead, both)).toBe(false);
  expect(allocationPolicy.confirm(lead, { ...both, madeById: 'p2' })).toBe(true);
});

test('the giver takes back only what nobody confirmed; the receiver sends back either', () => {
  expect(allocationPolicy.return(charity, facts())).toBe(true);
  expect(allocationPolicy.return(charity, facts({ state: 'confirmed' }))).toBe(false);
  expect(allocationPolicy.return(lead, facts({ state: 'confirmed' }))).toBe(true);
  expect(allocationPolicy.return(partner, facts())).toBe(false);
});

test('giver, partners and those above see it; strangers do not', () => {
  for (const actor of [charity, lead, partner, community, wearing('auditor', null, '64')]) {
    expect(allocationPolicy.see(actor, facts())).toBe(true);
  }
  expect(allocationPolicy.see(wearing('organizationManager', 'stranger'), facts())).toBe(false);
});
