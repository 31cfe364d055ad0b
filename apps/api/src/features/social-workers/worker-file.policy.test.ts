import { expect, test } from '@jest/globals';
import type { Actor } from '../../platform/actor.js';
import type { Role } from '../../platform/permissions/role.js';
import { WorkerFileAction, workerFilePolicy } from './worker-file.policy.js';

const facts = {
  regionCode: '640106001',
  personId: 'worker',
  organizationId: 'agency',
  supervisorPersonIds: ['supervisor'],
  hasLeft: false,
};
const who = (
  personId: string,
  role: Role,
  regionCode: string | null,
  organizationId: string | null = null,
): Actor => ({
  personId,
  sessionId: 's',
  network: 'n',
  hat: { grantId: 'g', role, regionCode, prefixes: regionCode ? [regionCode] : [], organizationId },
});
const may = (actor: Actor, over: Partial<typeof facts> = {}): string[] =>
  Object.values(WorkerFileAction).filter((action) => workerFilePolicy[action](actor, { ...facts, ...over }));

const READING = [
  'seeCertificates',
  'seeNumber',
  'seeParticulars',
  'seeHistory',
  'seeTies',
  'seeLearning',
  'seeWorkTime',
];

test('the person reads all of it, and writes nothing on which money or titles rest', () => {
  expect(may(who('worker', 'socialWorker', '640106001'))).toEqual([
    ...READING,
    'writeDeputy',
    'writeLearning',
    'writeWorkTime',
    'answerTie',
  ]);
});

test('a station worker who is the social worker confirms nothing of their own', () => {
  expect(may(who('worker', 'stationWorker', '640106001'))).toEqual([
    ...READING,
    'writeDeputy',
    'writeLearning',
    'writeWorkTime',
    'answerTie',
  ]);
});

test.each([
  ['stationWorker', '640106001'],
  ['official', '640106'],
  ['official', '64'],
  ['administrator', '6401'],
] as const)('the register, %s of %s, reads and writes all but the time of others', (role, regionCode) => {
  expect(may(who('other', role, regionCode))).toEqual(
    Object.values(WorkerFileAction).filter((action) => !['writeWorkTime', 'answerTie'].includes(action)),
  );
  expect(may(who('other', role, regionCode), { hasLeft: true })).toContain('answerTie');
});

test('the supervisor reads learning and time and records sessions', () => {
  expect(may(who('supervisor', 'socialWorker', '640104'))).toEqual([
    'seeTies',
    'seeLearning',
    'seeWorkTime',
    'writeSession',
  ]);
});

test('the employer reads certificates and learning, not what was before', () => {
  const manager = who('m', 'organizationManager', null, 'agency');
  expect(may(manager)).toEqual(['seeCertificates', 'seeTies', 'seeLearning']);
  expect(may(who('m', 'organizationManager', null, 'rival'))).toEqual([]);
  expect(may(who('m', 'organizationMember', null, 'agency'))).toEqual(['seeTies']);
});

test.each([
  ['socialWorker', '640106001', ['seeTies']],
  ['communityStaff', '640106001001', ['seeTies']],
  ['auditor', '64', ['seeTies']],
  ['stationWorker', '640106002', ['seeTies']],
  ['official', '640104', []],
  ['stationWorker', '640104001', []],
  ['socialWorker', '640104001', []],
  ['volunteer', null, []],
] as const)('a colleague, %s of %s, at most learns who stands in for whom', (role, regionCode, actions) => {
  expect(may(who('other', role, regionCode))).toEqual(actions);
});
