import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { COMMUNITY, TOWNSHIP } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { aSocialWorker, REGISTER_SOCIAL_WORKER, socialWorkerInput } from '../../testing/social-workers.js';

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

const OPEN = `query ($id: ID!) { socialWorker(id: $id) { name certificateEnding } }`;
const LIST = '{ socialWorkers { totalCount } }';
const EDIT = `mutation ($id: ID!, $version: Int!, $input: SocialWorkerInput!) {
  editSocialWorker(id: $id, version: $version, input: $input) { grade certificateEnding capacity }
}`;
const ACT = `mutation ($id: ID!, $action: SocialWorkerAction!, $version: Int!) {
  actOnSocialWorker(id: $id, action: $action, version: $version) { state }
}`;
const certified = { grade: 'intermediate', certificateNumber: '2021 064 00017' };

test('the county enters a holder of the role, who serves where the role is held', async () => {
  const worker = await api.actor({ role: 'socialWorker', regionCode: TOWNSHIP, name: '试社工' });
  const ask = '{ unregisteredSocialWorkers { personId name regionCode } }';
  const open = { personId: worker.personId, name: '试社工', regionCode: TOWNSHIP };
  expect(await county.does(ask)).toEqual({ unregisteredSocialWorkers: [open] });
  const input = socialWorkerInput(certified);
  const variables = { personId: worker.personId, input };
  expect(await county.does(REGISTER_SOCIAL_WORKER, variables)).toMatchObject({
    registerSocialWorker: { regionCode: TOWNSHIP, state: 'active', certificateEnding: '0017' },
  });
  expect(await county.does(ask)).toEqual({ unregisteredSocialWorkers: [] });
  expect((await county.isRefused(REGISTER_SOCIAL_WORKER, variables)).code).toBe('ALREADY_REGISTERED');
  const { rows } = await api.db.query('select certificate_hash as hash from social_workers');
  expect(rows[0].hash).not.toContain('202106400017');
});

test('somebody without the role, or of another county, is not entered', async () => {
  const nobody = await api.actor();
  const input = socialWorkerInput();
  const without = { personId: nobody.personId, input };
  expect((await county.isRefused(REGISTER_SOCIAL_WORKER, without)).code).toBe('NOT_FOUND');
  const far = await api.actor({ role: 'socialWorker', regionCode: '640104001' });
  const abroad = { personId: far.personId, input };
  expect((await county.isRefused(REGISTER_SOCIAL_WORKER, abroad)).code).toBe('NOT_FOUND');
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const near = await api.actor({ role: 'socialWorker', regionCode: TOWNSHIP });
  expect((await staff.isRefused(REGISTER_SOCIAL_WORKER, { personId: near.personId, input })).code).toBe(
    'NOT_ALLOWED',
  );
});

test('one certificate stands on one record', async () => {
  await aSocialWorker(api, certified);
  const { id } = await aSocialWorker(api);
  const other = {
    id,
    version: 1,
    input: socialWorkerInput({ ...certified, certificateNumber: '202106400017' }),
  };
  expect((await county.isRefused(EDIT, other)).code).toBe('ALREADY_REGISTERED');
});

test('an edit keeps the number it does not tell, and drops it with the grade', async () => {
  const { id } = await aSocialWorker(api, certified);
  const raised = { id, version: 1, input: socialWorkerInput({ grade: 'senior', capacity: 9 }) };
  expect(await county.does(EDIT, raised)).toEqual({
    editSocialWorker: { grade: 'senior', certificateEnding: '0017', capacity: 9 },
  });
  expect(await county.does(EDIT, { id, version: 2, input: socialWorkerInput() })).toMatchObject({
    editSocialWorker: { grade: null, certificateEnding: null },
  });
});

test('colleagues find a social worker, the certificate is for themselves and the register', async () => {
  const { id, worker } = await aSocialWorker(api, certified);
  const read = async (actor: TestActor): Promise<unknown> =>
    (await actor.does<{ socialWorker: unknown }>(OPEN, { id })).socialWorker;
  expect(await read(worker)).toEqual({ name: '试社工', certificateEnding: '0017' });
  expect(await read(county)).toEqual({ name: '试社工', certificateEnding: '0017' });
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  expect(await read(staff)).toEqual({ name: '试社工', certificateEnding: null });
  expect(await staff.does(LIST)).toEqual({ socialWorkers: { totalCount: 1 } });
  const stranger = await api.actor({ role: 'communityStaff', regionCode: '640104001001' });
  expect(await read(stranger)).toBeNull();
  expect(await stranger.does(LIST)).toEqual({ socialWorkers: { totalCount: 0 } });
});

test('an organization sees those it employs', async () => {
  const { id: organizationId, manager } = await anOrganization(api);
  const { id } = await aSocialWorker(api, { organizationId });
  expect(await manager.does(OPEN, { id })).toMatchObject({ socialWorker: { name: '试社工' } });
  expect(await manager.does(LIST)).toEqual({ socialWorkers: { totalCount: 1 } });
  const { manager: other } = await anOrganization(api);
  expect(await other.does(OPEN, { id })).toEqual({ socialWorker: null });
});

test('social workers take leave themselves, but only the register ends their record', async () => {
  const { id, worker } = await aSocialWorker(api);
  expect(await worker.does(ACT, { id, action: 'rest', version: 1 })).toEqual({
    actOnSocialWorker: { state: 'onLeave' },
  });
  expect((await worker.isRefused(ACT, { id, action: 'leave', version: 2 })).code).toBe('NOT_ALLOWED');
  await county.does(ACT, { id, action: 'leave', version: 2 });
  expect(await api.eventsOf(id)).toEqual([
    'socialWorker.registered',
    'socialWorker.rested',
    'socialWorker.left',
  ]);
});

test.each([
  ['a number without a grade', { certificateNumber: '12345' }, 'INVALID_INPUT'],
  ['a grade without a number', { grade: 'senior' }, 'INVALID_INPUT'],
  ['a day that is none', { ...certified, certificateValidTo: '2026-02-30' }, 'INVALID_INPUT'],
  ['an unknown specialty', { specialties: ['elder-care/flying'] }, 'CODE_UNKNOWN'],
  ['no capacity', { capacity: 0 }, 'INVALID_INPUT'],
])('%s is refused and nothing is stored', async (_what, over, code) => {
  const worker = await api.actor({ role: 'socialWorker', regionCode: TOWNSHIP });
  const variables = { personId: worker.personId, input: socialWorkerInput(over) };
  expect((await county.isRefused(REGISTER_SOCIAL_WORKER, variables)).code).toBe(code);
  const { rows } = await api.db.query('select count(*)::int as n from social_workers');
  expect(rows).toEqual([{ n: 0 }]);
});
