import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import { parkedPolicy } from './parked.policy.js';

const wearing = (role: string, regionCode: string): Actor =>
  ({ personId: 'p', hat: { role, regionCode, prefixes: [regionCode] } }) as unknown as Actor;

test.each([
  ['administrator', '64', true],
  ['administrator', '640106', false],
  ['official', '64', false],
])('an %s at %s looks after what lies in no region: %s', (role, regionCode, may) => {
  expect(parkedPolicy.retry(wearing(role, regionCode), { regionCode: '000000' })).toBe(may);
});

test.each([
  ['64', true],
  ['640106', true],
  ['640104', false],
  ['32', false],
])('an administrator at %s looks after a community of 640106: %s', (regionCode, may) => {
  expect(parkedPolicy.retry(wearing('administrator', regionCode), { regionCode: '640106001001' })).toBe(may);
});
