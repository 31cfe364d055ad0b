import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import { Role } from '../../platform/permissions/role.js';
import { actionItemPolicy } from './action-item.policy.js';
import { handOverPolicy } from './hand-over.policy.js';
import { meetingPolicy } from './meeting.policy.js';
import { referralPolicy } from './referral.policy.js';

const wearing = (role: Role, regionCode: string | null, personId = 'p1'): Actor => ({
  personId,
  sessionId: 's1',
  network: 'test',
  hat: { grantId: 'g1', role, regionCode, prefixes: regionCode ? [regionCode] : [], organizationId: null },
});
const inOrganization = (organizationId: string): Actor => ({
  ...wearing('organizationManager', null),
  hat: {
    grantId: 'g1',
    role: 'organizationManager',
    regionCode: '640106',
    prefixes: ['640106'],
    organizationId,
  },
});

/** Of all roles at a region those that may. */
const rolesThat = (may: (actor: Actor) => boolean, regionCode: string): Role[] =>
  Object.values(Role).filter((role) => may(wearing(role, regionCode)));

const COUNTY = '640106';
const meeting = {
  regionCode: COUNTY,
  caller: 'role:official:640106',
  attendees: ['role:communityStaff:640106001001', 'organization:o1'],
};

test('officials and stations call meetings in their own region, and watchers above read them', () => {
  expect(rolesThat((actor) => meetingPolicy.call(actor, meeting), COUNTY)).toEqual([
    'stationWorker',
    'official',
  ]);
  expect(meetingPolicy.call(wearing('official', '640104'), meeting)).toBe(false);
  expect(meetingPolicy.call(wearing('stationWorker', '640106001'), meeting)).toBe(false);
  expect(rolesThat((actor) => meetingPolicy.see(actor, meeting), '64')).toEqual([
    'stationWorker',
    'official',
    'administrator',
    'auditor',
  ]);
});

test('only the desk that called a meeting runs it; those invited read it, others do not', () => {
  const running = ['edit', 'writeMinutes', 'signOff', 'openItem', 'cancel', 'restore'] as const;
  for (const action of running) {
    expect(rolesThat((actor) => meetingPolicy[action](actor, meeting), COUNTY)).toEqual(['official']);
    expect(meetingPolicy[action](wearing('official', '6401'), meeting)).toBe(false);
    expect(meetingPolicy[action](inOrganization('o1'), meeting)).toBe(false);
  }
  expect(meetingPolicy.see(wearing('communityStaff', '640106001001'), meeting)).toBe(true);
  expect(meetingPolicy.see(inOrganization('o1'), meeting)).toBe(true);
  for (const stranger of [
    wearing('communityStaff', '640106001002'),
    inOrganization('o2'),
    wearing('official', '640104'),
  ])
    expect(meetingPolicy.see(stranger, meeting)).toBe(false);
});

test('the owner reports an action item, the desk of the meeting does the rest', () => {
  const item = { regionCode: COUNTY, owner: 'role:stationWorker:640106001', checker: 'role:official:640106' };
  const [owner, checker] = [wearing('stationWorker', '640106001'), wearing('official', COUNTY)];
  expect(actionItemPolicy.report(owner, item)).toBe(true);
  expect(actionItemPolicy.report(checker, item)).toBe(false);
  for (const action of ['confirm', 'sendBack', 'reopen', 'reschedule', 'drop', 'restore'] as const) {
    expect(actionItemPolicy[action](checker, item)).toBe(true);
    expect(actionItemPolicy[action](owner, item)).toBe(false);
    expect(actionItemPolicy[action](wearing('official', '6401'), item)).toBe(false);
  }
  expect(actionItemPolicy.see(wearing('stationWorker', '640106002'), item)).toBe(false);
  expect(actionItemPolicy.see(inOrganization('o1'), { ...item, owner: 'organization:o1' })).toBe(true);
});

test('the receiver answers a referral, the sender takes it back; both levels above read it', () => {
  const referral = {
    regionCode: COUNTY,
    toRegionCode: '640104',
    sender: 'role:official:640106',
    receiver: 'role:official:640104',
  };
  const [sender, receiver] = [wearing('official', COUNTY), wearing('official', '640104')];
  expect(rolesThat((actor) => referralPolicy.make(actor, referral), COUNTY)).toEqual([
    'stationWorker',
    'official',
  ]);
  for (const action of ['accept', 'refuse', 'complete', 'giveBack'] as const) {
    expect(referralPolicy[action](receiver, referral)).toBe(true);
    expect(referralPolicy[action](sender, referral)).toBe(false);
    expect(referralPolicy[action](wearing('official', '6401'), referral)).toBe(false);
  }
  for (const action of ['withdraw', 'sendAgain'] as const) {
    expect(referralPolicy[action](sender, referral)).toBe(true);
    expect(referralPolicy[action](receiver, referral)).toBe(false);
  }
  for (const watcher of [wearing('official', '6401'), wearing('auditor', '640104')])
    expect(referralPolicy.see(watcher, referral)).toBe(true);
  expect(referralPolicy.see(wearing('official', '640202'), referral)).toBe(false);
  expect(referralPolicy.see(wearing('communityStaff', '640106001001'), referral)).toBe(false);
});

test('a hand-over is proposed by who leaves or by who answers for the region, and taken by the receiver alone', () => {
  const facts = {
    regionCode: '640106001',
    fromPersonId: 'leaves',
    toPersonId: 'stays',
    proposedById: 'above',
  };
  const leaver = wearing('stationWorker', '640106001', 'leaves');
  const receiver = wearing('stationWorker', '640106001', 'stays');
  const official = wearing('official', COUNTY, 'above');
  expect([leaver, official].every((actor) => handOverPolicy.propose(actor, facts))).toBe(true);
  expect(handOverPolicy.propose(receiver, facts)).toBe(false);
  expect(handOverPolicy.propose(wearing('official', '640104', 'other'), facts)).toBe(false);
  for (const action of ['accept', 'decline'] as const) {
    expect(handOverPolicy[action](receiver, facts)).toBe(true);
    for (const other of [leaver, official]) expect(handOverPolicy[action](other, facts)).toBe(false);
  }
  expect([leaver, official].every((actor) => handOverPolicy.withdraw(actor, facts))).toBe(true);
  expect(handOverPolicy.withdraw(receiver, facts)).toBe(false);
  expect(handOverPolicy.see(wearing('stationWorker', '640106001', 'colleague'), facts)).toBe(false);
});
