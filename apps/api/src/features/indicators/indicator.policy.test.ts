import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { indicatorPolicy, reportPolicy } from './indicator.policy.js';

const actor = (role: Role, regionCode: string): Actor => ({
  personId: 'p',
  sessionId: 's',
  hat: { grantId: 'g', role, regionCode, prefixes: [regionCode], organizationId: null },
  network: 'n',
});
const place = { regionCode: '640106' };

test.each([
  ['administrator', '64', 'supersede', true],
  ['administrator', '640106', 'supersede', true],
  ['administrator', '640106001', 'supersede', false],
  ['official', '64', 'supersede', false],
  ['official', '640106', 'enterBase', true],
  ['official', '6401', 'enterBase', true],
  ['stationWorker', '640106001', 'enterBase', false],
  ['auditor', '64', 'enterBase', false],
  ['official', '640106', 'approvePeriod', true],
  ['administrator', '640106', 'approvePeriod', true],
  ['official', '6401', 'approvePeriod', false],
  ['auditor', '640106', 'approvePeriod', false],
  ['auditor', '64', 'see', true],
  ['official', '32', 'see', false],
] as const)('a %s of %s: %s is %s', (role, regionCode, action, may) => {
  expect(indicatorPolicy[action](actor(role, regionCode), place)).toBe(may);
});

const draft = { state: 'draft', regionCode: '640106001', heldCode: '640106001', topCode: '64' } as const;
const handedIn = { ...draft, state: 'submitted' } as const;

test.each([
  ['stationWorker', '640106001', 'save', true],
  ['official', '640106001', 'save', true],
  ['socialWorker', '640106001', 'save', false],
  ['auditor', '640106001', 'save', false],
  ['official', '640106', 'save', false],
  ['stationWorker', '640106002', 'save', false],
] as const)('a %s of %s: beginning a report of the township is %s', (role, regionCode, action, may) => {
  expect(reportPolicy[action](actor(role, regionCode), draft)).toBe(may);
});

test.each([
  ['official', '640106', true],
  ['administrator', '640106', true],
  ['auditor', '640106', false],
  ['official', '6401', false],
  ['official', '640104', false],
] as const)('a %s of %s: accepting it is %s', (role, regionCode, may) => {
  expect(reportPolicy.accept(actor(role, regionCode), handedIn)).toBe(may);
});
