import { expect, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import { policyIf } from './what-if.rules.js';

const inForce = parametersOn(loadPacks(), { regionCode: '640106', on: day('2026-11-23') });

test('what is not tried stays as the policy has it', () => {
  expect(inForce.planning.fairness.length).toBeGreaterThan(0);
  expect(policyIf(inForce, {})).toEqual(inForce);
  expect(policyIf(inForce, { withoutFairness: false })).toEqual(inForce);
});

test('without fairness no community earns a bonus, and all else stays', () => {
  expect(policyIf(inForce, { withoutFairness: true })).toEqual({
    ...inForce,
    planning: { ...inForce.planning, fairness: [] },
  });
});
