import { expect, test } from '@jest/globals';
import { loadPacks } from '@wushe/policy-packs';
import { ServiceTier, tierDefinitions } from './coverage.rules.js';

const rows = loadPacks().flatMap(({ indicators = [], goals = [] }) => [...indicators, ...goals]);

test.each([
  ['guidanceCentre', 'guidance-centre-coverage'],
  ['socialWorkStation', 'station-coverage'],
  ['communityRoom', 'room-coverage'],
  ['incubationBase', 'incubation-coverage'],
  ['volunteerStation', 'volunteer-station-coverage'],
  ['professionalService', 'professional-social-work-coverage'],
] as const)('%s is counted as the policies count it that ask for it', (tier, code) => {
  expect(rows.find((row) => row.code === code)?.definition).toEqual(tierDefinitions[tier]);
});

test('rooms are optional, and nothing else is', () => {
  const optional = Object.values(ServiceTier).filter((tier) => tierDefinitions[tier].optional);
  expect(optional).toEqual(['communityRoom']);
});
