import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/db/database.js';
import { Keys } from '../../platform/keys.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ADD_DEPUTY,
  agreeToTies,
  certifyAll,
  ADD_EMPLOYMENT,
  ADD_INSURANCE,
  ADD_SUPERVISION,
  aSocialWorker,
  employmentInput,
} from '../../testing/social-workers.js';
import { WorkerRecords } from './worker-records.reads.js';
import { WorkerTies } from './worker-ties.reads.js';

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

const certified = {
  grade: 'intermediate',
  certificateNumber: '2021 064 00017',
  certificateApprovedOn: '2021-10-01',
  certificateRegisteredOn: '2021-12-01',
  certificateValidTo: '2024-12-01',
};
const CERTIFICATES = `query ($id: ID!) { socialWorker(id: $id) {
  grade certificateValidTo certificates { id grade numberEnding approvedOn registeredOn validTo version }
} }`;
const NUMBER = 'query ($id: ID!) { certificateNumber(id: $id) }';
const RENEW = `mutation ($id: ID!, $version: Int!, $days: CertificateDaysInput!) {
  renewCertificate(id: $id, version: $version, days: $days) { certificateValidTo }
}`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!) { withdrawCertificate(id: $id, version: $version) { grade } }`;
interface Read {
  readonly socialWorker: { readonly certificates: { id: string }[] | null } | null;
}
const certificateOf = async (id: string): Promise<string> =>
  (await county.does<Read>(CERTIFICATES, { id })).socialWorker?.certificates?.[0]?.id ?? '';
const readsOf = async (personId: string): Promise<string[]> => {
  const { rows } = await api.db.query<{ matter: string }>(
    'select matter from personal_reads where person_id = $1 order by id',
    [personId],
  );
  return rows.map(({ matter }) => matter);
};

test('the whole number is for the person and the register, whose reading is logged', async () => {
  const { id, worker } = await aSocialWorker(api, certified);
  const certificate = await certificateOf(id);
  expect(await worker.does(NUMBER, { id: certificate })).toEqual({ certificateNumber: '202106400017' });
  expect(await readsOf(worker.personId)).toEqual([]);
  expect(await county.does(NUMBER, { id: certificate })).toEqual({ certificateNumber: '202106400017' });
  expect(await readsOf(worker.personId)).toEqual(['certificate']);
  const { worker: colleague } = await aSocialWorker(api);
  expect((await colleague.isRefused(NUMBER, { id: certificate })).code).toBe('NOT_ALLOWED');
  const stranger = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await stranger.isRefused(NUMBER, { id: certificate })).code).toBe('NOT_FOUND');
  expect(await colleague.does(CERTIFICATES, { id })).toMatchObject({ socialWorker: { certificates: null } });
});

test('a renewal moves the end, a withdrawal leaves the next grade to count', async () => {
  const { id } = await aSocialWorker(api, certified);
  const certificate = await certificateOf(id);
  const days = { approvedOn: '2021-10-01', registeredOn: '2021-12-01', validTo: '2027-12-01' };
  const renew = { id: certificate, version: 1, days };
  expect(await county.does(RENEW, renew)).toEqual({ renewCertificate: { certificateValidTo: '2027-12-01' } });
  expect((await county.isRefused(RENEW, renew)).code).toBe('STALE_VERSION');
  const backwards = { ...renew, version: 2, days: { ...days, validTo: '2021-12-01' } };
  expect((await county.isRefused(RENEW, backwards)).code).toBe('INVALID_INPUT');
  await county.does(
    `mutation ($workerId: ID!) { enterCertificate(workerId: $workerId, input: { grade: assistant, number: "20150001" }) { id } }`,
    { workerId: id },
  );
  expect(await county.does(WITHDRAW, { id: certificate, version: 2 })).toEqual({
    withdrawCertificate: { grade: 'assistant' },
  });
  expect((await county.isRefused(WITHDRAW, { id: certificate, version: 3 })).code).toBe('NOT_FOUND');
  // The number is free again for the record it belongs to.
  await aSocialWorker(api, certified);
});

const TELL = `mutation ($workerId: ID!, $input: ParticularsInput!) {
  tellWorkerParticulars(workerId: $workerId, input: $input) { number birthMonth }
}`;
const PARTICULARS =
  'query ($id: ID!) { workerParticulars(id: $id) { number sex birthMonth retirementCategory } }';
const born = { after: 0, sex: 'female', birthMonth: '1975-06', retirementCategory: 'managerial' };

test('what the working age goes by is told by the register, kept encrypted, and read on the record', async () => {
  const { id, worker } = await aSocialWorker(api);
  expect(await worker.does(PARTICULARS, { id })).toEqual({ workerParticulars: null });
  expect((await worker.isRefused(TELL, { workerId: id, input: born })).code).toBe('NOT_ALLOWED');
  await county.does(TELL, { workerId: id, input: born });
  expect((await county.isRefused(TELL, { workerId: id, input: born })).code).toBe('STALE_VERSION');
  const future = { ...born, after: 1, birthMonth: '2026-11' };
  expect((await county.isRefused(TELL, { workerId: id, input: future })).code).toBe('INVALID_INPUT');
  await county.does(TELL, { workerId: id, input: { ...born, after: 1, birthMonth: '1976-06' } });
  const read = { workerParticulars: { ...born, number: 2, birthMonth: '1976-06', after: undefined } };
  expect(await worker.does(PARTICULARS, { id })).toEqual(JSON.parse(JSON.stringify(read)));
  expect(await readsOf(worker.personId)).toEqual([]);
  await county.does(PARTICULARS, { id });
  expect(await readsOf(worker.personId)).toEqual(['identity']);
  const { rows } = await api.db.query('select birth_month_sealed as kept from worker_particulars');
  expect(rows[0].kept).not.toContain('1975');
  const { worker: colleague } = await aSocialWorker(api);
  expect((await colleague.isRefused(PARTICULARS, { id })).code).toBe('NOT_ALLOWED');
});

const IMPORT = `mutation ($rows: [CertificateRowInput!]!) {
  importCertificates(rows: $rows) { row outcome grade refusal workerId }
}`;

test('a list is entered row by row, whatever its source calls the grades, and sent again it changes nothing', async () => {
  const named = async (name: string): Promise<string> => {
    const { id, worker } = await aSocialWorker(api);
    await api.db.query('update people set name = $2 where id = $1', [worker.personId, name]);
    return id;
  };
  const first = await named('甲一');
  const second = await named('乙二');
  await named('丙三');
  await named('丙三');
  const row = (name: string, grade: string, number: string, over: object = {}): object => ({
    name,
    grade,
    number,
    ...over,
  });
  const rows = [
    row('甲一', '中级社会工作者', '20210001', { approvedOn: '2021-10-01' }),
    row('甲一', '助理社会工作者', '20150001'),
    row('乙二', '高级 社会工作师', '20220002'),
    row('乙二', '社工', '20220003'),
    row('丁四', '社会工作师', '20220004'),
    row('丙三', '社会工作师', '20220005'),
    row('乙二', '社会工作者', '20210001'),
    row('乙二', '社会工作者', '20210009', { approvedOn: '2099-01-01' }),
  ];
  interface Imported {
    readonly importCertificates: { outcome: string; grade: string; refusal: string; workerId: string }[];
  }
  const { importCertificates } = await county.does<Imported>(IMPORT, { rows });
  expect(importCertificates.map(({ outcome, grade, refusal }) => [outcome, grade, refusal])).toEqual([
    ['entered', 'intermediate', null],
    ['entered', 'assistant', null],
    ['entered', 'senior', null],
    ['gradeUnknown', null, null],
    ['personUnknown', 'intermediate', null],
    ['personUnclear', 'intermediate', null],
    ['refused', 'intermediate', 'ALREADY_REGISTERED'],
    ['refused', 'intermediate', 'INVALID_INPUT'],
  ]);
  expect(importCertificates.slice(0, 3).map(({ workerId }) => workerId)).toEqual([first, first, second]);
  const again = await county.does<Imported>(IMPORT, { rows: rows.slice(0, 3) });
  expect(again.importCertificates.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
  const stranger = await api.actor({ role: 'official', regionCode: '640104' });
  const far = await stranger.does<Imported>(IMPORT, { rows: [row('甲一', '高级', '20230001')] });
  expect(far.importCertificates.map(({ outcome }) => outcome)).toEqual(['personUnknown']);
});

/** The api's database through the test's own connection. */
const database = (): Database =>
  ({
    query: async (sql: string, parameters: unknown[]) => (await api.db.query(sql, parameters)).rows,
    findMany: async (_entity: unknown, ids: string[]) => ids.map((id) => ({ id })),
  }) as unknown as Database;

test('records for rules hold all certificates, employments and months that stand, of many in one reading', async () => {
  const { id, worker } = await aSocialWorker(api, certified);
  const { id: other } = await aSocialWorker(api, {}, '640106002');
  await county.does(ADD_EMPLOYMENT, { workerId: id, input: employmentInput() });
  await county.does(ADD_INSURANCE, {
    workerId: id,
    input: { placeCode: '6401', fromMonth: '2025-01-01', toMonth: '2025-12-01' },
  });
  const { addEmployment } = await county.does<{ addEmployment: { id: string } }>(ADD_EMPLOYMENT, {
    workerId: id,
    input: employmentInput({ employer: '写错的' }),
  });
  await county.does(
    `mutation ($id: ID!) { withdrawWorkerTerm(kind: employment, id: $id, version: 1) { id } }`,
    { id: addEmployment.id },
  );
  const keys = Keys.parse(Keys.generate());
  await api.db.query(
    `insert into worker_particulars (id, county_code, social_worker_id, number, sex, birth_month_sealed, retirement_category, entered_by_id, entered_at)
     values (gen_random_uuid(), '640106', $1, 1, 'female', $2, 'managerial', $3, now())`,
    [id, keys.encrypt('1975-06'), county.personId],
  );
  const records = new WorkerRecords(database(), keys);
  const [one] = await records.read({ workerIds: [id] });
  expect(one).toMatchObject({
    workerId: id,
    personId: worker.personId,
    sex: 'female',
    birthMonth: '1975-06',
    retirementCategory: 'managerial',
    certificates: [
      { grade: 'intermediate', approvedOn: '2021-10-01', registeredOn: '2021-12-01', validTo: '2024-12-01' },
    ],
    employments: [
      {
        employer: '试社会工作服务中心',
        workplaceCode: '640106',
        nature: 'socialOrganization',
        fromOn: '2020-01-01',
        toOn: null,
      },
    ],
    insured: [{ placeCode: '6401', fromOn: '2025-01-01', toOn: '2025-12-31' }],
  });
  const ids = async (whose: Parameters<WorkerRecords['read']>[0]) =>
    (await records.read(whose)).map(({ workerId }) => workerId);
  expect(await ids({ prefixes: ['640106'], limit: 10 })).toEqual([id, other].toSorted());
  expect(await ids({ prefixes: ['640106'], after: [id, other].toSorted()[0] ?? null, limit: 10 })).toEqual(
    [id, other].toSorted().slice(1),
  );
  expect(await ids({ prefixes: ['640106002'], limit: 10 })).toEqual([other]);
});

test('supervisors and deputies are those of the day, without who left and what was withdrawn', async () => {
  const { id } = await aSocialWorker(api);
  const { id: guide } = await aSocialWorker(api);
  const { id: gone } = await aSocialWorker(api);
  await certifyAll(api);
  const pair = (supervisorId: string, fromOn: string, toOn: string | null): Promise<unknown> =>
    county.does(ADD_SUPERVISION, { workerId: id, input: { supervisorId, fromOn, toOn } });
  await pair(guide, '2026-01-01', '2026-06-30');
  await pair(gone, '2026-03-01', null);
  await county.does(ADD_DEPUTY, {
    workerId: id,
    input: { deputyId: guide, fromOn: '2026-07-01', toOn: '2026-07-14' },
  });
  await agreeToTies(api);
  const ties = new WorkerTies(database(), new Clock());
  const on = async (day: string) => (await ties.supervisorsOf(id, day)).map((each) => each.id);
  expect(await on('2026-04-01')).toEqual([guide, gone]);
  await county.does(`mutation { actOnSocialWorker(id: "${gone}", action: leave, version: 1) { id } }`);
  expect(await on('2025-12-31')).toEqual([]);
  expect(await on('2026-06-30')).toEqual([guide]);
  expect(await on('2026-07-01')).toEqual([]);
  const deputies = async (day: string) => (await ties.deputiesOf(id, day)).map((each) => each.id);
  expect(await deputies('2026-07-14')).toEqual([guide]);
  expect(await deputies('2026-07-15')).toEqual([]);
  expect(await ties.supervisedBy(guide, '2026-01-01')).toEqual([id]);
  expect(await ties.deputizedBy(guide, '2026-07-01')).toEqual([id]);
  await api.db.query('update supervision_pairs set withdrawn_at = now()');
  expect(await on('2026-06-30')).toEqual([]);
});
