import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import { approvalPolicy } from './approval.policy.js';

const wearing = (role: string, regionCode: string): Actor =>
  ({ personId: 'p', hat: { role, regionCode, prefixes: [regionCode] } }) as unknown as Actor;

test.each([
  ['official', '640106', true, true],
  ['official', '6401', true, false],
  ['official', '64', true, false],
  ['official', '640106001', false, false],
  ['official', '640104', false, false],
  ['administrator', '640106', true, false],
  ['auditor', '640106', true, false],
  ['stationWorker', '640106001', false, false],
  ['volunteer', '640106', false, false],
] as const)(
  '%s at %s: sees what 640106 approved %s, approves for it %s',
  (role, regionCode, sees, approves) => {
    const actor = wearing(role, regionCode);
    expect(approvalPolicy.see(actor, { regionCode: '640106' })).toBe(sees);
    expect(approvalPolicy.approve(actor, { regionCode: '640106' })).toBe(approves);
  },
);
