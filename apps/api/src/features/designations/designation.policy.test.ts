import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { designationPolicy, type DesignationFacts } from './designation.policy.js';

const COMMUNITY = '640106001001';
const facts: DesignationFacts = {
  regionCode: COMMUNITY,
  level: 'community',
  decidedAt: 'province',
  state: 'inReview',
  appliedById: 'applicant',
  isExpert: false,
};
const wearing = (role: Role, regionCode: string, personId = 'p1'): Actor => ({
  personId,
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: [regionCode], organizationId: null },
});
const deciding = ['sendBack', 'review', 'notify', 'answer', 'name', 'reject', 'recheck', 'remove'] as const;

test('the province decides; the county, the auditor and another province do not', () => {
  for (const action of deciding) {
    expect(designationPolicy[action](wearing('official', '64'), facts)).toBe(true);
    for (const who of [wearing('official', '640106'), wearing('auditor', '64'), wearing('official', '32')])
      expect(designationPolicy[action](who, facts)).toBe(false);
  }
});

test('nobody decides on what they applied for', () => {
  for (const action of deciding)
    expect(designationPolicy[action](wearing('official', '64', 'applicant'), facts)).toBe(false);
});

test('the place itself applies, not its neighbour, nor the county for it', () => {
  const [own, neighbour] = [COMMUNITY, '640106001002'].map((code) => wearing('communityStaff', code));
  for (const action of ['edit', 'submit', 'withdraw'] as const) {
    expect(own && designationPolicy[action](own, facts)).toBe(true);
    expect(neighbour && designationPolicy[action](neighbour, facts)).toBe(false);
    expect(designationPolicy[action](wearing('official', '640106'), facts)).toBe(false);
    expect(
      designationPolicy[action](wearing('official', '640106'), {
        ...facts,
        regionCode: '640106',
        level: 'county',
      }),
    ).toBe(true);
  }
});

test('only its experts judge, and they see it wherever they work', () => {
  const elsewhere = wearing('socialWorker', '640104');
  expect(designationPolicy.see(elsewhere, facts)).toBe(false);
  expect(designationPolicy.judge(wearing('official', '64'), facts)).toBe(false);
  for (const action of ['see', 'judge'] as const)
    expect(designationPolicy[action](elsewhere, { ...facts, isExpert: true })).toBe(true);
});

test('the public sees it, and may object, once it is on notice', () => {
  const nobody: Actor = { personId: null, sessionId: null, hat: null, network: 'test' };
  for (const action of ['see', 'object'] as const) {
    expect(designationPolicy[action](nobody, facts)).toBe(false);
    expect(designationPolicy[action](nobody, { ...facts, state: 'onNotice' })).toBe(true);
  }
  expect(designationPolicy.readReview(nobody, { ...facts, state: 'named' })).toBe(false);
});
