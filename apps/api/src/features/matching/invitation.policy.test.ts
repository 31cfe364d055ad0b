import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { invitationPolicy } from './invitation.policy.js';

const actor = (
  personId: string,
  role: Role,
  regionCode: string | null,
  organizationId: string | null,
): Actor => ({
  personId,
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: regionCode ? [regionCode] : [], organizationId },
});
const toVolunteer = { regionCode: '640106001001', organizationId: null, personId: 'v1' };
const toOrganization = { regionCode: '640106001001', organizationId: 'o1', personId: null };

test('only whoever is invited answers', () => {
  const invited = actor('v1', 'volunteer', null, null);
  const other = actor('v2', 'volunteer', null, null);
  const staff = actor('c1', 'communityStaff', '640106001001', null);
  for (const action of ['accept', 'decline'] as const) {
    expect(invitationPolicy[action](invited, toVolunteer)).toBe(true);
    expect(invitationPolicy[action](other, toVolunteer)).toBe(false);
    expect(invitationPolicy[action](staff, toVolunteer)).toBe(false);
  }
  expect(invitationPolicy.see(other, toVolunteer)).toBe(false);
});

test('an organization’s manager answers for it, its members only look', () => {
  expect(invitationPolicy.accept(actor('m', 'organizationManager', null, 'o1'), toOrganization)).toBe(true);
  expect(invitationPolicy.accept(actor('m', 'organizationMember', null, 'o1'), toOrganization)).toBe(false);
  expect(invitationPolicy.see(actor('m', 'organizationMember', null, 'o1'), toOrganization)).toBe(true);
  expect(invitationPolicy.see(actor('m', 'organizationManager', null, 'o2'), toOrganization)).toBe(false);
});

test('the community and its own station send and take back; a neighbour does not', () => {
  for (const action of ['suggest', 'invite', 'withdraw'] as const) {
    expect(invitationPolicy[action](actor('c', 'communityStaff', '640106001001', null), toVolunteer)).toBe(
      true,
    );
    expect(invitationPolicy[action](actor('s', 'stationWorker', '640106001', null), toVolunteer)).toBe(true);
    expect(invitationPolicy[action](actor('n', 'communityStaff', '640106001002', null), toVolunteer)).toBe(
      false,
    );
  }
});

test('an official invites and takes back as a plan says, and gets no list of candidates', () => {
  const official = actor('o', 'official', '640106', null);
  expect(invitationPolicy.invite(official, toVolunteer)).toBe(true);
  expect(invitationPolicy.withdraw(official, toVolunteer)).toBe(true);
  expect(invitationPolicy.suggest(official, toVolunteer)).toBe(false);
  expect(invitationPolicy.invite(actor('o', 'official', '640105', null), toVolunteer)).toBe(false);
});
