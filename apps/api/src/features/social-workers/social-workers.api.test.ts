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
const ENTER = `mutation ($workerId: ID!, $input: CertificateInput!) {
  enterCertificate(workerId: $workerId, input: $input) { grade certificateEnding certificates { id grade version } }
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
  const certificate = { grade: 'intermediate', number: '2021 064 00017' };
  const variables = { personId: worker.personId, input: socialWorkerInput(), certificate };
  expect(await county.does(REGISTER_SOCIAL_WORKER, variables)).toMatchObject({
    registerSocialWorker: { regionCode: TOWNSHIP, state: 'active', certificateEnding: '0017' },
  });
  expect(await county.does(ask)).toEqual({ unregisteredSocialWorkers: [] });
  expect((await county.isRefused(REGISTER_SOCIAL_WORKER, variables)).code).toBe('ALREADY_REGISTERED');
  const { rows } = await api.db.query('select number_hash || number_sealed as kept from worker_certificates');
  expect(rows[0].kept).not.toContain('202106400017');
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

test('one certificate stands on one record, of a grade one on each, and the highest counts', async () => {
  await aSocialWorker(api, certified);
  const { id: workerId } = await aSocialWorker(api);
  const twice = { workerId, input: { grade: 'senior', number: '202106400017' } };
  expect((await county.isRefused(ENTER, twice)).code).toBe('ALREADY_REGISTERED');
  const enter = (grade: string, number: string): Promise<unknown> =>
    county.does(ENTER, { workerId, input: { grade, number } });
  await enter('senior', '2026 0001');
  expect(await enter('assistant', '2010 0002')).toMatchObject({
    enterCertificate: { grade: 'senior', certificateEnding: '0001' },
  });
  const again = { workerId, input: { grade: 'senior', number: '2026 0009' } };
  expect((await county.isRefused(ENTER, again)).code).toBe('ALREADY_REGISTERED');
});

test('an edit leaves the certificate alone', async () => {
  const { id } = await aSocialWorker(api, certified);
  const raised = { id, version: 2, input: socialWorkerInput({ capacity: 9 }) };
  expect(await county.does(EDIT, raised)).toEqual({
    editSocialWorker: { grade: 'intermediate', certificateEnding: '0017', capacity: 9 },
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
  ['a number of three characters', {}, { grade: 'senior', number: '123' }, 'INVALID_INPUT'],
  [
    'approval after today',
    {},
    { grade: 'senior', number: '12345', approvedOn: '2099-01-01' },
    'INVALID_INPUT',
  ],
  ['a day that is none', {}, { grade: 'senior', number: '12345', validTo: '2026-02-30' }, 'INVALID_INPUT'],
  ['an unknown specialty', { specialties: ['elder-care/flying'] }, null, 'CODE_UNKNOWN'],
  ['no capacity', { capacity: 0 }, null, 'INVALID_INPUT'],
])('%s is refused and nothing is stored', async (_what, over, certificate, code) => {
  const worker = await api.actor({ role: 'socialWorker', regionCode: TOWNSHIP });
  const variables = { personId: worker.personId, input: socialWorkerInput(over), certificate };
  expect((await county.isRefused(REGISTER_SOCIAL_WORKER, variables)).code).toBe(code);
  const { rows } = await api.db.query('select count(*)::int as n from social_workers');
  expect(rows).toEqual([{ n: 0 }]);
});
