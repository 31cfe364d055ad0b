import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { projectPolicy } from './project.policy.js';

const project = { regionCode: '640106001001', partners: ['o1', 'o2'] };
const at = (role: Role, regionCode: string): Actor => ({
  personId: 'p1',
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: [regionCode], organizationId: null },
});
const inside = (role: Role, organizationId: string): Actor => ({
  personId: 'p1',
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode: null, prefixes: [], organizationId },
});

test('every partner works and delivers; a stranger does not even see', () => {
  expect(projectPolicy.work(inside('organizationMember', 'o2'), project)).toBe(true);
  expect(projectPolicy.deliver(inside('organizationManager', 'o2'), project)).toBe(true);
  expect(projectPolicy.deliver(inside('organizationMember', 'o2'), project)).toBe(false);
  expect(projectPolicy.see(inside('organizationManager', 'o3'), project)).toBe(false);
});

test('who did the work does not accept it; the community does', () => {
  expect(projectPolicy.accept(inside('organizationManager', 'o1'), project)).toBe(false);
  expect(projectPolicy.accept(at('communityStaff', '640106001001'), project)).toBe(true);
  expect(projectPolicy.accept(at('communityStaff', '640106001002'), project)).toBe(false);
  expect(projectPolicy.accept(at('official', '64'), project)).toBe(false);
});
