import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aCase, READ_CASE, readCase } from '../../testing/cases.js';
import { kindsOf } from '../../testing/coordination.js';
import { ADD_DEPUTY, ADD_SUPERVISION, aSocialWorker, certifyAll } from '../../testing/social-workers.js';

let api: TestApi;
let county: TestActor;
let own: Awaited<ReturnType<typeof aSocialWorker>>;
let named: Awaited<ReturnType<typeof aSocialWorker>>;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
  own = await aSocialWorker(api);
  named = await aSocialWorker(api);
});

const ANSWER = `mutation ($kind: WorkerTermKind!, $id: ID!, $version: Int!, $isYes: Boolean!) {
  answerWorkerTie(kind: $kind, id: $id, version: $version, isYes: $isYes) { id } }`;
const DAYS = { fromOn: '2026-01-01', toOn: '2026-12-31' };
const guiding = () => ({ workerId: own.id, input: { ...DAYS, supervisorId: named.id } });
const standingIn = () => ({ workerId: own.id, input: { ...DAYS, deputyId: named.id } });
const supervise = async (): Promise<string> =>
  (await county.does<{ addSupervision: { id: string } }>(ADD_SUPERVISION, guiding())).addSupervision.id;
const deputize = async (): Promise<string> =>
  (await county.does<{ addDeputy: { id: string } }>(ADD_DEPUTY, standingIn())).addDeputy.id;
const answer = (kind: string, id: string, isYes: boolean): object => ({ kind, id, version: 1, isYes });
const isClosed = async (caseId: string): Promise<boolean> =>
  (await named.worker.isRefused(READ_CASE, { id: caseId })).code === 'NOT_FOUND';

test('a supervisor whom somebody else named reads nothing until the worker, who hears of it, says yes', async () => {
  await certifyAll(api);
  const { file } = await aCase(own.worker);
  const id = await supervise();
  await api.settle();
  expect(await kindsOf(own.worker)).toContain('tieToAnswer');
  expect(await isClosed(file.id)).toBe(true);
  expect(await named.worker.does('{ caseQueue { id } }')).toEqual({ caseQueue: [] });
  const yes = answer('supervision', id, true);
  for (const other of [county, named.worker])
    expect((await other.isRefused(ANSWER, yes)).code).toBe('NOT_ALLOWED');
  await own.worker.does(ANSWER, yes);
  expect((await readCase(named.worker, file.id)).client.name).toBe('马小兰');
  expect((await own.worker.isRefused(ANSWER, { ...yes, version: 2 })).code).toBe('WRONG_STATE');
});

test('a deputy whom somebody else named reads nothing before a yes, and never after a no; one’s own deputy at once', async () => {
  await certifyAll(api);
  const { file } = await aCase(own.worker);
  const id = await deputize();
  expect(await isClosed(file.id)).toBe(true);
  await own.worker.does(ANSWER, answer('deputy', id, false));
  expect(await isClosed(file.id)).toBe(true);
  await own.worker.does(ADD_DEPUTY, standingIn());
  expect((await readCase(named.worker, file.id)).client.name).toBe('马小兰');
});

test('of a worker who left a second one of the register says yes, whom neither the maker nor the named let in', async () => {
  await certifyAll(api);
  const { file } = await aCase(own.worker);
  await county.does(`mutation { actOnSocialWorker(id: "${own.id}", action: leave, version: 1) { id } }`);
  const yes = answer('supervision', await supervise(), true);
  expect(await isClosed(file.id)).toBe(true);
  expect((await county.isRefused(ANSWER, yes)).code).toBe('SECOND_PERSON_REQUIRED');
  const invented = await api.actor({ role: 'official', regionCode: '640106' });
  await api.db.query('update grants set given_by_id = $2 where person_id = $1', [
    invented.personId,
    county.personId,
  ]);
  expect((await invented.isRefused(ANSWER, yes)).code).toBe('ONE_HAND');
  const second = await api.actor({ role: 'official', regionCode: '640106' });
  await second.does(ANSWER, yes);
  expect((await readCase(named.worker, file.id)).client.name).toBe('马小兰');
});

test('who guides or stands in holds a certificate that has not ended, when named and when agreed to', async () => {
  expect((await county.isRefused(ADD_SUPERVISION, guiding())).code).toBe('CERTIFICATE_REQUIRED');
  await certifyAll(api);
  const ends = (on: string) => api.db.query('update worker_certificates set valid_to = $1', [on]);
  await ends('2026-11-29');
  expect((await county.isRefused(ADD_DEPUTY, standingIn())).code).toBe('CERTIFICATE_REQUIRED');
  await ends('2026-11-30');
  const id = await supervise();
  await ends('2026-11-29');
  expect((await own.worker.isRefused(ANSWER, answer('supervision', id, true))).code).toBe(
    'CERTIFICATE_REQUIRED',
  );
});
