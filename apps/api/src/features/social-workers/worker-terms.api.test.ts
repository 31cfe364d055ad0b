import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { TOWNSHIP } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import {
  ADD_DEPUTY,
  ADD_EMPLOYMENT,
  ADD_INSURANCE,
  ADD_SUPERVISION,
  agreeToTies,
  aSocialWorker,
  certifyAll,
  employmentInput,
} from '../../testing/social-workers.js';

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

const FILE = `query ($id: ID!) { socialWorker(id: $id) {
  fileActions
  employments { employer fromOn toOn nature version }
  insurance { fromOn toOn place { name } }
  postings { kind fromOn place { name } }
  supervision { supervisorName fromOn toOn sessions { minutes form heldOn } mayRecord }
  guides { workerName }
  deputies { deputyName fromOn toOn }
  standsInFor { workerName }
} }`;
const END = `mutation ($kind: WorkerTermKind!, $id: ID!, $version: Int!, $on: Day!) {
  endWorkerTerm(kind: $kind, id: $id, version: $version, on: $on) { employments { toOn version } }
}`;
const WITHDRAW = `mutation ($kind: WorkerTermKind!, $id: ID!, $version: Int!) {
  withdrawWorkerTerm(kind: $kind, id: $id, version: $version) { id }
}`;
const POST = `mutation ($workerId: ID!, $input: PostingInput!) {
  addPosting(workerId: $workerId, input: $input) { id kind station { name } place { name } }
}`;
const file = async (who: TestActor, id: string): Promise<Record<string, unknown> | null> =>
  (await who.does<{ socialWorker: Record<string, unknown> | null }>(FILE, { id })).socialWorker;
const employ = (workerId: string, over: object = {}): Promise<{ addEmployment: { id: string } }> =>
  county.does(ADD_EMPLOYMENT, { workerId, input: employmentInput(over) });

test('the county enters employments, the person reads them, colleagues and strangers do not', async () => {
  const { id, worker } = await aSocialWorker(api);
  await employ(id, {
    fromOn: '2018-08-02',
    toOn: '2020-12-31',
    nature: 'communityWorker',
    employer: '某社区',
  });
  await employ(id, { fromOn: '2021-01-01' });
  const own = await file(worker, id);
  expect(own?.['employments']).toEqual([
    {
      employer: '试社会工作服务中心',
      fromOn: '2021-01-01',
      toOn: null,
      nature: 'socialOrganization',
      version: 1,
    },
    { employer: '某社区', fromOn: '2018-08-02', toOn: '2020-12-31', nature: 'communityWorker', version: 1 },
  ]);
  const { worker: colleague } = await aSocialWorker(api);
  expect(await file(colleague, id)).toMatchObject({ employments: null, insurance: null, postings: null });
  const stranger = await api.actor({ role: 'official', regionCode: '640104' });
  expect(await file(stranger, id)).toBeNull();
  const input = employmentInput({ employer: '另一家' });
  expect((await stranger.isRefused(ADD_EMPLOYMENT, { workerId: id, input })).code).toBe('NOT_FOUND');
  expect((await colleague.isRefused(ADD_EMPLOYMENT, { workerId: id, input })).code).toBe('NOT_ALLOWED');
  expect((await worker.isRefused(ADD_EMPLOYMENT, { workerId: id, input })).code).toBe('NOT_ALLOWED');
  expect(await api.eventsOf(id)).toEqual([
    'socialWorker.registered',
    'socialWorker.termEntered',
    'socialWorker.termEntered',
  ]);
});

test('a manager sees whom the organization employs, not where they were before', async () => {
  const { id: organizationId, manager } = await anOrganization(api);
  const { id } = await aSocialWorker(api, { organizationId });
  await county.does(ADD_EMPLOYMENT, { workerId: id, input: employmentInput({ organizationId }) });
  expect(await file(manager, id)).toMatchObject({ employments: null, deputies: [] });
});

test('one employer twice on a day is refused, the next day after the end is not', async () => {
  const { id } = await aSocialWorker(api);
  await employ(id, { fromOn: '2020-01-01', toOn: '2020-12-31' });
  const again = { workerId: id, input: employmentInput({ fromOn: '2020-12-31' }) };
  expect(await county.isRefused(ADD_EMPLOYMENT, again)).toMatchObject({
    code: 'PERIODS_OVERLAP',
    details: { fromOn: '2020-01-01', toOn: '2020-12-31' },
  });
  await employ(id, { fromOn: '2021-01-01' });
});

test.each([
  ['a last day before the first', { toOn: '2019-12-31' }, 'INVALID_INPUT'],
  ['a workplace of a whole city', { workplaceCode: '6401' }, 'INVALID_INPUT'],
  ['a workplace that is none', { workplaceCode: '640199' }, 'REGION_UNKNOWN'],
  ['an employer of one letter', { employer: '某' }, 'INVALID_INPUT'],
  [
    'an organization that is none',
    { organizationId: '019a0000-0000-7000-8000-000000000009' },
    'INVALID_INPUT',
  ],
])('an employment with %s is refused', async (_what, over, code) => {
  const { id } = await aSocialWorker(api);
  const variables = { workerId: id, input: employmentInput(over) };
  expect((await county.isRefused(ADD_EMPLOYMENT, variables)).code).toBe(code);
});

test('an employment ends within its days, by who read it as it stands, or is withdrawn as a mistake', async () => {
  const { id, worker } = await aSocialWorker(api);
  const { addEmployment } = await employ(id);
  const end = { kind: 'employment', id: addEmployment.id, version: 1, on: '2026-11-30' };
  expect((await county.isRefused(END, { ...end, on: '2019-12-31' })).code).toBe('INVALID_INPUT');
  expect((await worker.isRefused(END, end)).code).toBe('NOT_ALLOWED');
  expect(await county.does(END, end)).toEqual({
    endWorkerTerm: { employments: [{ toOn: '2026-11-30', version: 2 }] },
  });
  expect((await county.isRefused(END, end)).code).toBe('STALE_VERSION');
  const longer = { ...end, version: 2, on: '2026-12-31' };
  expect((await county.isRefused(END, longer)).code).toBe('INVALID_INPUT');
  const mistake = { kind: 'employment', id: addEmployment.id, version: 2 };
  await county.does(WITHDRAW, mistake);
  expect((await county.isRefused(WITHDRAW, { ...mistake, version: 3 })).code).toBe('NOT_FOUND');
  expect((await county.isRefused(WITHDRAW, { ...mistake, kind: 'posting' })).code).toBe('NOT_FOUND');
  expect(await file(worker, id)).toMatchObject({ employments: [] });
});

test('insurance is told in whole months that have begun, and a month counts once', async () => {
  const { id, worker } = await aSocialWorker(api);
  const insure = (fromMonth: string, toMonth: string | null = null): object => ({
    workerId: id,
    input: { placeCode: '6401', fromMonth, toMonth },
  });
  await county.does(ADD_INSURANCE, insure('2025-01-01', '2026-02-01'));
  expect((await county.isRefused(ADD_INSURANCE, insure('2026-02-01'))).code).toBe('PERIODS_OVERLAP');
  expect((await county.isRefused(ADD_INSURANCE, insure('2026-03-02'))).code).toBe('INVALID_INPUT');
  expect((await county.isRefused(ADD_INSURANCE, insure('2026-12-01'))).code).toBe('INVALID_INPUT');
  expect((await county.isRefused(ADD_INSURANCE, insure('2026-03-01', '2026-12-01'))).code).toBe(
    'INVALID_INPUT',
  );
  const { addInsurance } = await county.does<{ addInsurance: { id: string } }>(
    ADD_INSURANCE,
    insure('2026-03-01'),
  );
  const end = { kind: 'insurance', id: addInsurance.id, version: 1 };
  expect((await county.isRefused(END, { ...end, on: '2026-09-29' })).code).toBe('INVALID_INPUT');
  await county.does(END, { ...end, on: '2026-09-30' });
  expect((await file(worker, id))?.['insurance']).toMatchObject([
    { fromOn: '2026-03-01', toOn: '2026-09-30' },
    { fromOn: '2025-01-01', toOn: '2026-02-28' },
  ]);
});

test('a posting names its region, and a station only where it lies in it', async () => {
  const { id } = await aSocialWorker(api);
  const input = { kind: 'sentDown', placeCode: '640106001001', fromOn: '2026-01-01', toOn: null };
  expect(await county.does(POST, { workerId: id, input })).toMatchObject({
    addPosting: { kind: 'sentDown', station: null },
  });
  expect((await county.isRefused(POST, { workerId: id, input })).code).toBe('PERIODS_OVERLAP');
  const stationId = '019a0000-0000-7000-8000-000000000009';
  const nowhere = { ...input, placeCode: '640106002', stationId };
  expect((await county.isRefused(POST, { workerId: id, input: nowhere })).code).toBe('INVALID_INPUT');
});

test('both sides of a supervision know each other, and nobody guides their own supervisor', async () => {
  const { id, worker } = await aSocialWorker(api);
  const { id: supervisorId, worker: supervisor } = await aSocialWorker(api, {}, '640106');
  await certifyAll(api);
  const pair = { workerId: id, input: { supervisorId, fromOn: '2026-01-01', toOn: null } };
  expect((await worker.isRefused(ADD_SUPERVISION, pair)).code).toBe('NOT_ALLOWED');
  await county.does(ADD_SUPERVISION, pair);
  expect((await county.isRefused(ADD_SUPERVISION, pair)).code).toBe('PERIODS_OVERLAP');
  const back = { workerId: supervisorId, input: { supervisorId: id, fromOn: '2026-06-01', toOn: null } };
  expect((await county.isRefused(ADD_SUPERVISION, back)).code).toBe('SUPERVISES_BACK');
  const before = { ...back, input: { ...back.input, fromOn: '2025-01-01', toOn: '2025-12-31' } };
  await county.does(ADD_SUPERVISION, before);
  const self = { workerId: id, input: { supervisorId: id, fromOn: '2026-01-01', toOn: null } };
  expect((await county.isRefused(ADD_SUPERVISION, self)).code).toBe('INVALID_INPUT');
  await agreeToTies(api);
  expect((await file(worker, id))?.['supervision']).toMatchObject([
    { supervisorName: '试社工', mayRecord: false },
  ]);
  expect((await file(supervisor, id))?.['supervision']).toMatchObject([{ mayRecord: true }]);
  expect((await file(supervisor, supervisorId))?.['guides']).toEqual([{ workerName: '试社工' }]);
});

test('who left, or lies out of reach, becomes nobody’s supervisor or deputy', async () => {
  const { id } = await aSocialWorker(api);
  const { id: far } = await aSocialWorker(api, {}, '320106001');
  const { id: gone } = await aSocialWorker(api);
  await county.does(`mutation { actOnSocialWorker(id: "${gone}", action: leave, version: 1) { id } }`);
  const pair = (supervisorId: string): object => ({
    workerId: id,
    input: { supervisorId, fromOn: '2026-01-01', toOn: null },
  });
  expect((await county.isRefused(ADD_SUPERVISION, pair(far))).code).toBe('NOT_FOUND');
  expect((await county.isRefused(ADD_SUPERVISION, pair(gone))).code).toBe('WRONG_STATE');
});

test('social workers name who stands in for them, with dates, and colleagues see it', async () => {
  const { id, worker } = await aSocialWorker(api);
  const { id: deputyId, worker: deputy } = await aSocialWorker(api);
  await certifyAll(api);
  const input = { deputyId, fromOn: '2026-12-01', toOn: '2026-12-14' };
  expect(await worker.does(ADD_DEPUTY, { workerId: id, input })).toMatchObject({
    addDeputy: { deputyName: '试社工' },
  });
  expect((await deputy.isRefused(ADD_DEPUTY, { workerId: id, input })).code).toBe('NOT_ALLOWED');
  const backwards = { ...input, toOn: '2026-11-30' };
  expect((await worker.isRefused(ADD_DEPUTY, { workerId: id, input: backwards })).code).toBe('INVALID_INPUT');
  expect(await file(deputy, deputyId)).toMatchObject({ standsInFor: [{ workerName: '试社工' }] });
  const colleague = await api.actor({ role: 'communityStaff', regionCode: `${TOWNSHIP}001` });
  expect(await file(colleague, id)).toMatchObject({
    deputies: [{ deputyName: '试社工', fromOn: '2026-12-01', toOn: '2026-12-14' }],
    fileActions: ['seeTies'],
  });
});

test('who keeps the register opens nobody’s cases by naming themself as supervisor or deputy', async () => {
  const { id } = await aSocialWorker(api);
  const { id: own } = await aSocialWorker(api);
  await certifyAll(api);
  await api.db.query('update social_workers set person_id = $2 where id = $1', [own, county.personId]);
  const days = { fromOn: '2026-01-01', toOn: '2026-12-31' };
  const asked = (input: object): object => ({ workerId: id, input: { ...days, ...input } });
  expect((await county.isRefused(ADD_SUPERVISION, asked({ supervisorId: own }))).code).toBe('NOT_ALLOWED');
  expect((await county.isRefused(ADD_DEPUTY, asked({ deputyId: own }))).code).toBe('NOT_ALLOWED');
  const other = await api.actor({ role: 'official', regionCode: '640106' });
  await other.does(ADD_DEPUTY, asked({ deputyId: own }));
});
