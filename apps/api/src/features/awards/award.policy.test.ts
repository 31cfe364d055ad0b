import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { awardPolicy, type AwardFacts } from './award.policy.js';
import { AwardAction } from './award.rules.js';
import { batchPolicy } from './batch.policy.js';

const facts: AwardFacts = {
  regionCode: '350203010',
  personId: 'worker',
  organizationId: 'agency',
  applicant: 'worker',
  state: 'submitted',
  wasSubmitted: true,
  turn: 'employer',
  decider: 'city',
  readers: ['employer', 'district'],
  decidedByIds: [],
};
const wearing = (role: Role, regionCode: string | null, over: Partial<Actor> = {}): Actor => ({
  personId: `${role} ${regionCode}`,
  sessionId: 's',
  network: 'test',
  hat: { grantId: 'g', role, regionCode, prefixes: regionCode ? [regionCode] : [], organizationId: null },
  ...over,
});
const manager = (organizationId: string): Actor => ({
  personId: 'boss',
  sessionId: 's',
  network: 'test',
  hat: { grantId: 'g', role: 'organizationManager', regionCode: null, prefixes: [], organizationId },
});
const worker = wearing('socialWorker', '350203010', { personId: 'worker' });
const district = wearing('official', '350203');
const city = wearing('official', '3502');
const may = (actor: Actor, over: Partial<AwardFacts> = {}): string[] =>
  Object.values(AwardAction).filter((action) => awardPolicy[action](actor, { ...facts, ...over }));

test('the person writes, submits, withdraws and appeals, and decides nothing', () => {
  expect(may(worker)).toEqual(['edit', 'submit', 'withdraw', 'correctAccount', 'appeal']);
  expect(may(worker, { personId: 'another' })).toEqual([]);
});

test('where the employer applies the agency’s manager writes, and the person may still appeal', () => {
  expect(may(manager('agency'), { applicant: 'employer', turn: 'district' })).toEqual([
    'edit',
    'submit',
    'passEmployer',
    'withdraw',
    'correctAccount',
    'appeal',
  ]);
  expect(may(worker, { applicant: 'employer' })).toEqual(['appeal']);
  expect(may(manager('another'), { applicant: 'employer' })).toEqual([]);
});

test('each level acts in its turn: the district for its district, the city for its city, the province for neither', () => {
  expect(may(district, { turn: 'district' })).toEqual(['passDistrict', 'sendBack', 'reject']);
  expect(may(district, { turn: 'city' })).toEqual(['passDistrict']);
  expect(may(wearing('official', '350206'), { turn: 'district' })).toEqual([]);
  expect(may(wearing('official', '35'), { turn: 'city' })).toEqual([]);
  expect(may(city, { turn: 'city' })).toContain('passCity');
  expect(may(wearing('administrator', '3502'), { turn: 'city' })).toEqual([]);
});

test('of those whom communities employ the township’s station is the employer', () => {
  const station = wearing('stationWorker', '350203010');
  expect(may(station, { organizationId: null })).toEqual(['passEmployer', 'sendBack', 'reject']);
  expect(may(station)).toEqual([]);
  const ofCounty = { organizationId: null, regionCode: '350203' };
  expect(may(district, ofCounty)).toContain('passEmployer');
  expect(may(station, ofCounty)).toEqual([]);
});

test('nobody passes twice in a round, answers the appeal against their own rejection, or decides on their own award', () => {
  const again = { turn: 'city', decidedByIds: [city.personId ?? ''] } as const;
  for (const action of ['passCity', 'upholdAppeal', 'dismissAppeal'] as const) {
    expect(awardPolicy[action](city, { ...facts, ...again })).toBe(false);
    expect(awardPolicy[action](city, { ...facts, turn: 'city' })).toBe(true);
  }
  expect(may(city, { personId: city.personId ?? '' })).toEqual([
    'edit',
    'submit',
    'withdraw',
    'correctAccount',
    'appeal',
  ]);
});

test('papers are read by the person and by the reviewers whose turn it is or was, and by no other official', () => {
  const may = (actor: Actor) => awardPolicy.readPapers(actor, facts);
  expect([worker, manager('agency'), district].map(may)).toEqual([true, true, true]);
  const others = [city, manager('another'), wearing('official', '350206'), wearing('auditor', '350203')];
  expect(others.some(may)).toBe(false);
});

test('the public objects while the notice runs and sees nothing else; payment is nobody’s to take', () => {
  const nobody: Actor = { personId: null, sessionId: null, hat: null, network: 'test' };
  expect(may(nobody)).toEqual([]);
  expect(may(nobody, { state: 'onNotice' })).toEqual(['object']);
  expect(awardPolicy.see(nobody, { ...facts, state: 'onNotice' })).toBe(false);
  for (const action of ['pay', 'unpay', 'expire'] as const)
    expect(awardPolicy[action](city, facts)).toBe(false);
});

test('a payment is approved by two officials of the region that pays, never by those who are paid', () => {
  const batch = { regionCode: '3502', madeById: null, firstById: null, payeeIds: ['worker'] };
  expect(batchPolicy.approve(city, batch)).toBe(true);
  expect(batchPolicy.approve(city, { ...batch, madeById: city.personId })).toBe(false);
  expect(batchPolicy.approveAgain(city, { ...batch, firstById: city.personId })).toBe(false);
  expect(batchPolicy.approveAgain(city, { ...batch, firstById: 'another' })).toBe(true);
  expect(batchPolicy.approve(district, batch)).toBe(false);
  expect(batchPolicy.approve(city, { ...batch, payeeIds: [city.personId ?? ''] })).toBe(false);
});
