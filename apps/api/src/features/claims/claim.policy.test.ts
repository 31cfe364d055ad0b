import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { claimPolicy } from './claim.policy.js';

const claim = { regionCode: '640106001001', organizationId: 'o1' };
const wearing = (role: Role, place: { regionCode?: string; organizationId?: string }): Actor => ({
  personId: 'p1',
  sessionId: 's1',
  network: 'test',
  hat: {
    grantId: 'g1',
    role,
    regionCode: place.regionCode ?? null,
    prefixes: place.regionCode ? [place.regionCode] : [],
    organizationId: place.organizationId ?? null,
  },
});

test('the organization’s manager makes and withdraws, its members only look', () => {
  const manager = wearing('organizationManager', { organizationId: 'o1' });
  const member = wearing('organizationMember', { organizationId: 'o1' });
  for (const action of ['make', 'withdraw', 'end'] as const) {
    expect(claimPolicy[action](manager, claim)).toBe(true);
    expect(claimPolicy[action](member, claim)).toBe(false);
  }
  expect(claimPolicy.see(member, claim)).toBe(true);
});

test('another organization neither sees nor touches it', () => {
  const other = wearing('organizationManager', { organizationId: 'o2' });
  for (const action of ['see', 'make', 'accept', 'decline', 'withdraw', 'end', 'openContacts'] as const) {
    expect(claimPolicy[action](other, claim)).toBe(false);
  }
});

test('the township’s station answers; the community, a neighbour and the county only see or not even that', () => {
  const station = wearing('stationWorker', { regionCode: '640106001' });
  const neighbour = wearing('stationWorker', { regionCode: '640106002' });
  const community = wearing('communityStaff', { regionCode: '640106001001' });
  const county = wearing('official', { regionCode: '640106' });
  expect(claimPolicy.accept(station, claim)).toBe(true);
  expect(claimPolicy.decline(station, claim)).toBe(true);
  expect(claimPolicy.see(neighbour, claim)).toBe(false);
  for (const actor of [neighbour, community, county]) expect(claimPolicy.accept(actor, claim)).toBe(false);
  for (const actor of [community, county]) expect(claimPolicy.see(actor, claim)).toBe(true);
});
