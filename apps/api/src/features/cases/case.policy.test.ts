import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import { Role } from '../../platform/permissions/role.js';
import { roleRules } from '../../platform/permissions/roles.js';
import { casePolicy, mayOpenCase, type CaseFacts } from './case.policy.js';
import { caseActions, type CaseAction } from './case.rules.js';
import { caseReferralPolicy } from './referral.policy.js';
import { workGroupPolicy } from './work-group.policy.js';

const REGION = '640106001001';
const LEVELS = { province: '64', city: '6401', county: '640106', township: '640106001', community: REGION };
const FACTS: CaseFacts = {
  regionCode: REGION,
  workers: ['worker', 'deputy'],
  supervisors: ['supervisor'],
  ownApprovers: [],
};

const actorOf = (personId: string, role: Role, regionCode: string | null): Actor => ({
  personId,
  sessionId: 's',
  network: 'n',
  hat: {
    grantId: 'g',
    role,
    regionCode,
    prefixes: regionCode === null ? [] : [regionCode],
    organizationId: regionCode === null ? 'o' : null,
  },
});
const social = (personId: string): Actor => actorOf(personId, 'socialWorker', LEVELS.township);
const ACTIONS: readonly (CaseAction | 'see' | 'referWithoutConsent')[] = [
  ...caseActions.names,
  'see',
  'referWithoutConsent',
];
const allowed = (actor: Actor, facts = FACTS) => ACTIONS.filter((action) => casePolicy[action](actor, facts));

/** Every role at every level it can be held at. */
const everybodyElse = Object.values(Role).flatMap((role) => {
  const { levels } = roleRules[role];
  const places = levels.length === 0 ? [null] : levels.map((level) => LEVELS[level]);
  return places.map((place) => [role, place ?? 'an organization', place] as const);
});

test.each(everybodyElse)(
  'a %s at %s may do nothing with the case of another, not even see it',
  (role, _, place) => {
    expect(allowed(actorOf('somebody', role, place))).toEqual([]);
  },
);

test('who works on it or supervises it may do so as a social worker only, not under another hat', () => {
  for (const role of Object.values(Role)) {
    if (role === 'socialWorker') continue;
    expect(allowed(actorOf('worker', role, LEVELS.county))).toEqual([]);
    expect(allowed(actorOf('supervisor', role, LEVELS.county))).toEqual([]);
  }
});

describe('the rights of each', () => {
  test('a worker writes and asks, and approves nothing', () => {
    const own = allowed(social('worker'));
    expect(own).toEqual(allowed(social('deputy')));
    for (const action of [
      'approvePlan',
      'approveClosure',
      'returnPlan',
      'assign',
      'erase',
      'referWithoutConsent',
    ])
      expect(own).not.toContain(action);
    expect(own).toContain('submitPlan');
  });

  test('a supervisor reads, answers, ends, gives on and erases, and writes no contact', () => {
    expect(new Set(allowed(social('supervisor')))).toEqual(
      new Set([
        'see',
        'followUp',
        'approvePlan',
        'returnPlan',
        'approveClosure',
        'returnClosure',
        'assign',
        'export',
        'erase',
        'referWithoutConsent',
      ]),
    );
  });

  test('one’s own approval is a separate right, and does not make a second person', () => {
    const alone = { ...FACTS, ownApprovers: ['worker'] };
    const own = allowed(social('worker'), alone);
    expect(own).toContain('approvePlan');
    expect(own).toContain('approveClosure');
    expect(own).not.toContain('erase');
    expect(own).not.toContain('referWithoutConsent');
    expect(allowed(social('deputy'), alone)).not.toContain('approvePlan');
  });

  test('a supervisor who works on the case approves it only with that right', () => {
    const both = { ...FACTS, supervisors: ['worker'] };
    expect(allowed(social('worker'), both)).not.toContain('approvePlan');
    expect(allowed(social('worker'), { ...both, ownApprovers: ['worker'] })).toContain('approvePlan');
  });
});

test('a case is opened by a social worker whose place it lies in, by nobody else', () => {
  expect(mayOpenCase(social('worker'), REGION)).toBe(true);
  expect(mayOpenCase(social('worker'), '640106002001')).toBe(false);
  const others = everybodyElse.filter(([role]) => role !== 'socialWorker');
  expect(others.filter(([role, , place]) => mayOpenCase(actorOf('x', role, place), REGION))).toEqual([]);
});

test('a referral is read by its two sides only: of an organization its managers', () => {
  const facts = {
    receivers: ['receiver'],
    organizationId: 'o',
    workers: ['worker'],
    supervisors: ['supervisor'],
  };
  const may = (actor: Actor) => caseReferralPolicy.read(actor, facts);
  expect([may(social('receiver')), may(social('worker')), may(social('supervisor'))]).toEqual([
    true,
    true,
    true,
  ]);
  expect(may(actorOf('m', 'organizationManager', null))).toBe(true);
  expect(may(actorOf('m', 'organizationMember', null))).toBe(false);
  const others = everybodyElse.filter(([role]) => role !== 'organizationManager');
  expect(others.filter(([role, , place]) => may(actorOf('x', role, place)))).toEqual([]);
  expect(caseReferralPolicy.accept(social('worker'), facts)).toBe(false);
  expect(caseReferralPolicy.withdraw(social('receiver'), facts)).toBe(false);
  expect(caseReferralPolicy.withdraw(social('supervisor'), facts)).toBe(true);
  const toOwnSupervisor = { ...facts, receivers: ['supervisor'] };
  expect(caseReferralPolicy.withdraw(social('supervisor'), toOwnSupervisor)).toBe(false);
});

test('staff of the region read a group’s plan and numbers, never who takes part', () => {
  const facts = { regionCode: REGION, workers: ['worker'], supervisors: ['supervisor'] };
  const official = actorOf('x', 'official', LEVELS.county);
  expect(workGroupPolicy.see(official, facts)).toBe(true);
  expect(workGroupPolicy.readMembers(official, facts)).toBe(false);
  expect(workGroupPolicy.see(actorOf('x', 'official', '640104'), facts)).toBe(false);
  expect(workGroupPolicy.see(actorOf('x', 'volunteer', null), facts)).toBe(false);
  expect(workGroupPolicy.readMembers(social('supervisor'), facts)).toBe(true);
  expect(workGroupPolicy.edit(social('supervisor'), facts)).toBe(false);
});
