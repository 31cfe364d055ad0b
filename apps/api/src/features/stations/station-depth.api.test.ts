import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aProject } from '../../testing/claims.js';
import { anOrganization } from '../../testing/organizations.js';
import { aCharity, aFund, anOffer } from '../../testing/resources.js';
import { aSocialWorker } from '../../testing/social-workers.js';
import {
  ACT_ON_SUPPORT,
  aStaffMember,
  aSupport,
  CANDIDATES,
  DEPTH,
  DESCRIBE,
  GRANT_SUPPORT,
  POST_STAFF,
  RELIEVE,
  supportInput,
} from '../../testing/station-depth.js';
import { aStation } from '../../testing/stations.js';

const TOWNSHIP = '640106001';

let api: TestApi;
let county: TestActor;
let stationId: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  // A Monday morning.
  await api.setClock('2026-11-23T09:30:00+08:00');
  county = await api.actor({ role: 'official', regionCode: '640106' });
  stationId = await aStation(county);
});

interface Depth {
  readonly staffCount: number;
  readonly licensedStaffCount: number;
  readonly staff:
    | readonly { id: string; duty: string; toOn: string | null; person: { name: string } }[]
    | null;
  readonly supports: readonly { id: string; kind: string; state: string; source: object | null }[];
}
const depthFor = async (actor: TestActor | null): Promise<Depth> =>
  (await api.gql<{ station: Depth }>(DEPTH, { id: stationId }, actor?.cookie)).data.station;

test('the township tells its station’s hours and space, and everybody reads whether it is open', async () => {
  const township = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const input = {
    weeklyHours: [{ weekday: 1, fromMinute: 540, toMinute: 720 }],
    exceptions: [{ on: '2026-11-30' }],
    floorArea: 180,
    seats: 40,
    isStepFree: true,
  };
  expect(await township.does(DESCRIBE, { id: stationId, version: 1, input })).toEqual({
    describeStation: {
      ...input,
      exceptions: [{ on: '2026-11-30', fromMinute: null, toMinute: null }],
      isOpenNow: true,
      version: 2,
    },
  });
  const isOpen = async (): Promise<unknown> =>
    (await api.gql(`query ($id: ID!) { station(id: $id) { isOpenNow } }`, { id: stationId })).data;
  await api.setClock('2026-11-23T12:00:00+08:00');
  expect(await isOpen()).toEqual({ station: { isOpenNow: false } });
  await api.setClock('2026-11-30T09:30:00+08:00');
  expect(await isOpen()).toEqual({ station: { isOpenNow: false } });
  expect((await township.isRefused(DESCRIBE, { id: stationId, version: 1, input })).code).toBe(
    'STALE_VERSION',
  );
  expect(await api.eventsOf(stationId)).toEqual(['station.registered', 'station.described']);
});

test.each([
  [{ weeklyHours: [{ weekday: 1, fromMinute: 720, toMinute: 540 }] }, 'weeklyHours'],
  [{ exceptions: [{ on: '2026-02-30' }] }, 'exceptions'],
])('hours that cannot be are refused: %j', async (input, field) => {
  const refused = await county.isRefused(DESCRIBE, { id: stationId, version: 1, input });
  expect(refused.details).toEqual({ fields: [field] });
});

test('holders of a role there or above, and who runs it, can be on its staff; others cannot', async () => {
  const here = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP, name: '本站人' });
  await api.actor({ role: 'socialWorker', regionCode: '640106', name: '区社工' });
  await api.actor({ role: 'communityStaff', regionCode: '640106001001', name: '社区人' });
  const elsewhere = await api.actor({ role: 'stationWorker', regionCode: '640106002', name: '邻站人' });
  const operator = await anOrganization(api);
  const names = async (): Promise<string[]> =>
    (
      await county.does<{ staffCandidates: { name: string }[] }>(CANDIDATES, { id: stationId })
    ).staffCandidates.map(({ name }) => name);
  expect((await names()).toSorted()).toEqual(['区社工', '本站人', '社区人'].toSorted());
  await api.db.query(
    `update service_stations set operator_organization_id = $1, operation_mode = 'commissioned'`,
    [operator.id],
  );
  expect(await names()).toContain('测试人');
  const stranger = { stationId, personId: elsewhere.personId, duty: 'assistant', fromOn: '2026-01-05' };
  expect((await county.isRefused(POST_STAFF, stranger)).details).toEqual({ fields: ['personId'] });
  expect((await elsewhere.isRefused(CANDIDATES, { id: stationId })).code).toBe('NOT_ALLOWED');
  const { staffCandidates } = await here.does<{ staffCandidates: object[] }>(CANDIDATES, { id: stationId });
  expect(staffCandidates).toHaveLength(5);
  expect(staffCandidates).toContainEqual({
    personId: here.personId,
    name: '本站人',
    roles: ['stationWorker'],
    places: ['满城北街街道'],
  });
});

test('a head is put in place, one at a time, and leaves as of today; names are for those who work there', async () => {
  const first = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP, name: '甲' });
  const second = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP, name: '乙' });
  const head = await aStaffMember(county, stationId, first.personId, 'head');
  const other = { stationId, personId: second.personId, duty: 'head', fromOn: '2026-01-05' };
  expect((await county.isRefused(POST_STAFF, other)).code).toBe('STATION_HAS_HEAD');
  const twice = { ...other, personId: first.personId, duty: 'assistant' };
  expect((await county.isRefused(POST_STAFF, twice)).code).toBe('ON_STAFF_ALREADY');
  expect(await county.does(RELIEVE, { id: head.id, version: 1 })).toEqual({
    relieveStationStaff: { toOn: '2026-11-23', version: 2 },
  });
  expect((await county.isRefused(RELIEVE, { id: head.id, version: 2 })).code).toBe('WRONG_STATE');
  await county.does(POST_STAFF, other);
  const seen = await depthFor(second);
  expect(seen.staff?.map(({ duty, toOn, person }) => [duty, toOn, person.name])).toEqual([
    ['head', null, '乙'],
    ['head', '2026-11-23', '甲'],
  ]);
  expect(await depthFor(null)).toMatchObject({ staffCount: 1, staff: null });
  const neighbour = await api.actor({ role: 'stationWorker', regionCode: '640106002' });
  expect((await depthFor(neighbour)).staff).toBeNull();
  expect((await neighbour.isRefused(RELIEVE, { id: head.id, version: 2 })).code).toBe('NOT_FOUND');
  expect((await neighbour.isRefused(RELIEVE, { id: randomUUID(), version: 2 })).code).toBe('NOT_FOUND');
  expect(await api.eventsOf(head.id)).toEqual(['stationStaff.posted', 'stationStaff.left']);
});

test.each([
  ['before it opened', '2024-04-30'],
  ['a day to come', '2026-11-24'],
])('nobody is on the staff from %s', async (_what, fromOn) => {
  const { personId } = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const refused = await county.isRefused(POST_STAFF, { stationId, personId, duty: 'head', fromOn });
  expect(refused.details).toEqual({ fields: ['fromOn'] });
});

test('whoever loses the role that put them there is on the staff no longer', async () => {
  const worker = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const staff = await aStaffMember(county, stationId, worker.personId);
  await county.does('mutation ($id: ID!) { revokeGrant(id: $id) { id } }', { id: worker.grantId });
  await api.settle();
  expect((await depthFor(county)).staffCount).toBe(0);
  expect(await api.eventsOf(staff.id)).toEqual(['stationStaff.posted', 'stationStaff.left']);
});

test('whose role has run out is on the staff no longer, unless another one fits', async () => {
  const deputy = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const both = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  await api.grant(both.personId, 'socialWorker', TOWNSHIP);
  const gone = await aStaffMember(county, stationId, deputy.personId);
  const kept = await aStaffMember(county, stationId, both.personId, 'assistant');
  for (const { grantId } of [deputy, both])
    await api.db.query(`update grants set valid_to = '2026-11-24T00:00:00+08:00' where id = $1`, [grantId]);
  const ends = async (): Promise<(string | null)[]> => {
    await api.doChores();
    const { rows } = await api.db.query<{ on: string | null }>(
      'select to_on::text as on from station_staff where id = any($1) order by id',
      [[gone.id, kept.id]],
    );
    return rows.map(({ on }) => on);
  };
  expect(await ends()).toEqual([null, null]);
  await api.setClock('2026-11-24T00:30:00+08:00');
  expect(await ends()).toEqual(['2026-11-24', null]);
  expect(await api.eventsOf(gone.id)).toEqual(['stationStaff.posted', 'stationStaff.left']);
});

test('with the organization that ran the place its people leave the staff, the place’s own stay', async () => {
  const entrust = `mutation ($id: ID!, $organizationId: ID, $version: Int!) {
    entrustStation(id: $id, organizationId: $organizationId, mode: null, version: $version) { version } }`;
  const first = await anOrganization(api);
  const next = await anOrganization(api, { name: '后来的服务中心' });
  await county.does(entrust, { id: stationId, organizationId: first.id, version: 1 });
  const theirs = await aStaffMember(county, stationId, first.manager.personId, 'head');
  const own = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  await aStaffMember(county, stationId, own.personId);
  await county.does(entrust, { id: stationId, organizationId: next.id, version: 2 });
  await api.settle();
  expect((await depthFor(county)).staffCount).toBe(1);
  expect(await api.eventsOf(theirs.id)).toEqual(['stationStaff.posted', 'stationStaff.left']);
});

test('licensed staff are social workers at work whose certificate holds today', async () => {
  const licensed = { grade: 'senior', certificateNumber: '2021 064 00018' };
  const { worker } = await aSocialWorker(api, licensed, TOWNSHIP);
  const plain = await aSocialWorker(api, {}, TOWNSHIP);
  await aStaffMember(county, stationId, worker.personId);
  await aStaffMember(county, stationId, plain.worker.personId, 'assistant');
  expect(await depthFor(county)).toMatchObject({ staffCount: 2, licensedStaffCount: 1 });
  await api.db.query(`update social_workers set certificate_valid_to = '2026-11-23'`);
  expect(await depthFor(county)).toMatchObject({ staffCount: 2, licensedStaffCount: 0 });
});

test('a venue, a fund and a project support a station; the money is read where it is counted', async () => {
  const charity = await aCharity(api);
  const fundId = await aFund(charity.manager, charity.id, 5000, { purposeRegions: ['640106'] });
  const { id: projectId } = await aProject(api);
  await aSupport(county, stationId);
  const { grantSupport } = await county.does<{ grantSupport: object }>(GRANT_SUPPORT, {
    stationId,
    input: { kind: 'fund', sourceId: fundId, givenOn: '2026-02-01' },
    key: randomUUID(),
  });
  expect(grantSupport).toMatchObject({ source: { name: '试验为老基金', balance: 5000 } });
  await aSupport(county, stationId, { kind: 'project', sourceId: projectId, giver: null, floorArea: null });
  const { supports } = await depthFor(county);
  expect(supports.map(({ kind }) => kind)).toEqual(['project', 'fund', 'venue']);
  // Nobody outside reads whose money it is.
  expect((await depthFor(null)).supports.map(({ source }) => source)).toEqual([null, null, null]);
  const { rows } = await api.db.query<{ column: string }>(
    `select column_name as column from information_schema.columns where table_name = 'support_grants'`,
  );
  expect(rows.filter(({ column }) => /amount|balance|fen/.test(column))).toEqual([]);
});

test('a source of another kind, out of sight, or given for other places supports nothing', async () => {
  const charity = await aCharity(api);
  const elsewhere = await aFund(charity.manager, charity.id, 100, { purposeRegions: ['640104'] });
  const service = { kind: 'service', category: 'service/legal' };
  const offer = await anOffer(charity.manager, charity.id, 1, service);
  const refusalOf = async (over: object): Promise<string> =>
    (
      await county.isRefused(GRANT_SUPPORT, {
        stationId,
        input: supportInput({ giver: null, floorArea: null, ...over }),
        key: randomUUID(),
      })
    ).code;
  expect(await refusalOf({ kind: 'fund', sourceId: elsewhere })).toBe('PURPOSE_DIFFERS');
  expect(await refusalOf({ kind: 'venue', sourceId: offer })).toBe('INVALID_INPUT');
  expect(await refusalOf({ kind: 'fund', sourceId: offer })).toBe('INVALID_INPUT');
  expect(await refusalOf({ kind: 'project', sourceId: randomUUID() })).toBe('INVALID_INPUT');
  const { id: projectId } = await aProject(api, {}, '640106002001');
  expect(await refusalOf({ kind: 'project', sourceId: projectId })).toBe('INVALID_INPUT');
  expect(await refusalOf({ giver: '电话13800138000的人' })).toBe('PERSONAL_DATA_IN_TEXT');
  expect(await refusalOf({ giver: '某街道', givenOn: '2026-11-24' })).toBe('INVALID_INPUT');
});

test('one source supports a station once at a time, and a form sent twice grants once', async () => {
  const charity = await aCharity(api);
  const sourceId = await aFund(charity.manager, charity.id, 100);
  const input = supportInput({ kind: 'fund', sourceId, giver: null, floorArea: null });
  const key = randomUUID();
  const grant = (over: object): Promise<{ grantSupport: { id: string; version: number } }> =>
    county.does(GRANT_SUPPORT, { stationId, input, key, ...over });
  const { grantSupport: first } = await grant({});
  expect((await grant({})).grantSupport.id).toBe(first.id);
  const other = { stationId, input, key: randomUUID() };
  expect((await county.isRefused(GRANT_SUPPORT, other)).code).toBe('SUPPORTED_ALREADY');
  const end = { id: first.id, action: 'end', version: 1 };
  expect((await county.isRefused(ACT_ON_SUPPORT, end)).details).toEqual({ fields: ['reason'] });
  expect(await county.does(ACT_ON_SUPPORT, { ...end, reason: '到期收回' })).toEqual({
    actOnSupport: { state: 'ended', lastReason: '到期收回', version: 2 },
  });
  await county.does(GRANT_SUPPORT, other);
  const restore = { id: first.id, action: 'restore', version: 2 };
  expect((await county.isRefused(ACT_ON_SUPPORT, restore)).code).toBe('SUPPORTED_ALREADY');
  expect(await api.eventsOf(first.id)).toEqual(['supportGrant.given', 'supportGrant.ended']);
});

test('only the county grants support, and a closed station gets none', async () => {
  const township = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const variables = { stationId, input: supportInput(), key: randomUUID() };
  expect((await township.isRefused(GRANT_SUPPORT, variables)).code).toBe('NOT_ALLOWED');
  await api.db.query(`update service_stations set state = 'closed', closed_on = '2026-11-20'`);
  expect((await county.isRefused(GRANT_SUPPORT, variables)).code).toBe('WRONG_STATE');
});
