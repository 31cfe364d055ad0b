import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import {
  ACT_ON_CASE,
  ACT_ON_REFERRAL,
  aCase,
  aClient,
  acts,
  aTeam,
  anActiveCase,
  OPEN_CASE,
  READ_CASE,
  readCase,
  REFER_CASE,
  type Team,
} from '../../testing/cases.js';
import { COMMUNITY } from '../../testing/needs.js';
import { aSocialWorker } from '../../testing/social-workers.js';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  team = await aTeam(api);
});

const outcomes = async (
  asked: readonly Promise<{ errors?: readonly { extensions: { code: string } }[] }>[],
) => (await Promise.all(asked)).map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').toSorted();

test('ten taps with one key open one file', async () => {
  const key = randomUUID();
  const open = { regionCode: COMMUNITY, client: aClient(), alias: '三楼', seen: [], words: '开案', key };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      api.gql<{ openCase: { code: string } }>(OPEN_CASE, open, team.worker.cookie),
    ),
  );
  const codes = answers.map(({ errors, data }) => errors?.[0]?.extensions.code ?? data.openCase.code);
  expect(new Set(codes).size).toBe(1);
  expect(codes[0]).toMatch(/^\d{12}$/);
  const { rows } = await api.db.query('select count(*)::int as n from case_files');
  expect(rows).toEqual([{ n: 1 }]);
});

test('of two who approve and return one plan at once one is told that it has changed', async () => {
  const { file } = await aCase(team.worker);
  await acts(team.worker, file.id, 'consent', { consentHow: 'signed' });
  await acts(team.worker, file.id, 'assess', { risk: 'low' });
  const { version } = await acts(team.worker, file.id, 'submitPlan', { goals: ['一'] });
  const act = (action: string) =>
    api.gql(ACT_ON_CASE, { id: file.id, action, version, words: '看过' }, team.supervisor.cookie);
  expect(await outcomes([act('approvePlan'), act('returnPlan')])).toEqual(['STALE_VERSION', 'done']);
});

test('a case accepted by its receiver and given on by the supervisor at once has one worker', async () => {
  const file = await anActiveCase(team);
  const receiver = await aSocialWorker(api);
  const third = await aSocialWorker(api);
  const { referCase } = await team.worker.does<{ referCase: { id: string; version: number } }>(REFER_CASE, {
    id: file.id,
    version: file.version,
    toWorkerId: receiver.id,
    isTransfer: true,
    consentHow: 'signed',
    letter: '搬家，请接手',
    key: randomUUID(),
  });
  const assign = `mutation ($id: ID!, $version: Int!, $to: ID!) {
    assignCase(id: $id, version: $version, toWorkerId: $to, reason: "转岗") { id } }`;
  await outcomes([
    api.gql(ACT_ON_REFERRAL, { ...referCase, action: 'accept' }, receiver.worker.cookie),
    api.gql(assign, { id: file.id, version: file.version + 1, to: third.id }, team.supervisor.cookie),
  ]);
  const opens = await outcomes(
    [team.worker, receiver.worker, third.worker].map(({ cookie }) =>
      api.gql(READ_CASE, { id: file.id }, cookie),
    ),
  );
  expect(opens).toEqual(['NOT_FOUND', 'NOT_FOUND', 'done']);
});

test('an erasure beside a contact leaves either a whole entry or an erased file, never an open one without its key', async () => {
  const { file } = await aCase(team.worker);
  await acts(team.worker, file.id, 'askErasure', { words: null });
  const { version } = await acts(team.worker, file.id, 'refuseConsent', { words: '不愿意' });
  const act = (action: string, cookie: string) =>
    api.gql(ACT_ON_CASE, { id: file.id, action, version, words: '记' }, cookie);
  const told = await outcomes([act('erase', team.supervisor.cookie), act('reopen', team.worker.cookie)]);
  expect(told).toEqual(['STALE_VERSION', 'done']);
  const { rows } = await api.db.query<{ state: string }>('select state from case_files');
  const { rowCount } = await api.db.query('select from case_keys');
  expect(rowCount).toBe(rows[0]?.state === 'erased' ? 0 : 1);
  if (rows[0]?.state !== 'erased') await readCase(team.worker, file.id);
});
