import { expect, test } from '@jest/globals';
import type { Actor, Hat } from '../../platform/actor.js';
import { stationPolicy, type StationFacts } from './station.policy.js';

const hat = (role: Hat['role'], regionCode: string | null, organizationId: string | null = null): Actor => ({
  personId: 'p',
  sessionId: 's',
  hat: { grantId: 'g', role, regionCode, prefixes: regionCode ? [regionCode] : [], organizationId },
  network: '',
});
const nobody: Actor = { personId: null, sessionId: null, hat: null, network: '' };
const station: StationFacts = { regionCode: '640106001', organizationId: 'org' };
const own: StationFacts = { regionCode: '640106001', organizationId: null };
type Action = keyof typeof stationPolicy;
const actions = Object.keys(stationPolicy).filter((key): key is Action => key in stationPolicy);
const allowed = (actor: Actor, facts = station): Action[] =>
  actions.filter((action) => stationPolicy[action](actor, facts)).toSorted();

const REGISTER: Action[] = ['close', 'edit', 'entrust', 'register', 'reopen', 'support'];
const KEEP: Action[] = ['describe', 'staff'];
const LOOK: Action[] = ['see', 'seeStaff'];

test.each([
  ['official', '640106'],
  ['administrator', '64'],
] as const)('a %s of %s does everything', (role, regionCode) => {
  expect(allowed(hat(role, regionCode))).toEqual([...REGISTER, ...KEEP, ...LOOK].toSorted());
});

test.each([
  ['official', '640106001'],
  ['stationWorker', '640106001'],
] as const)('a %s of %s keeps hours and staff, and no register', (role, regionCode) => {
  expect(allowed(hat(role, regionCode))).toEqual([...KEEP, ...LOOK].toSorted());
});

test('a community keeps the hours and staff of its own room, not of the township’s station', () => {
  expect(allowed(hat('communityStaff', '640106001001'))).toEqual(['see']);
  const room = { ...own, regionCode: '640106001001' };
  expect(allowed(hat('communityStaff', '640106001001'), room)).toEqual([...KEEP, ...LOOK].toSorted());
});

test('who runs it keeps hours and staff while it is entrusted to them', () => {
  expect(allowed(hat('organizationManager', null, 'org'))).toEqual([...KEEP, ...LOOK].toSorted());
  expect(allowed(hat('organizationMember', null, 'org'))).toEqual(LOOK);
  expect(allowed(hat('organizationManager', null, 'other'))).toEqual(['see']);
  expect(allowed(hat('organizationManager', null, 'org'), own)).toEqual(['see']);
});

test.each([
  ['socialWorker', '640106001', LOOK],
  ['auditor', '64', LOOK],
  ['official', '640104', ['see']],
  ['stationWorker', '640106002', ['see']],
] as const)('a %s of %s only looks', (role, regionCode, expected) => {
  expect(allowed(hat(role, regionCode))).toEqual(expected);
});

test('everybody knows of it and nobody outside reads the names of its staff', () => {
  expect(allowed(nobody)).toEqual(['see']);
});
