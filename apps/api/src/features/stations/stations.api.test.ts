import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOrganization } from '../../testing/organizations.js';
import { aStation, REGISTER_STATION, stationInput } from '../../testing/stations.js';

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

const EDIT = `mutation ($id: ID!, $version: Int!, $input: StationInput!) {
  editStation(id: $id, version: $version, input: $input) { name version }
}`;
const ACT = `mutation ($id: ID!, $action: StationAction!, $version: Int!) {
  actOnStation(id: $id, action: $action, version: $version) { state closedOn version }
}`;
const ENTRUST = `mutation ($id: ID!, $organizationId: ID, $mode: OperationMode, $version: Int!) {
  entrustStation(id: $id, organizationId: $organizationId, mode: $mode, version: $version) { operator { id } operationMode version }
}`;
const LIST = `query ($regionCode: ID, $kind: StationKind, $state: StationState, $text: String) {
  stations(regionCode: $regionCode, kind: $kind, state: $state, text: $text) { totalCount edges { node { name } } }
}`;
test('the county registers its centre, a station below it, and closes and reopens it', async () => {
  const parentId = await aStation(county, { name: '指导中心', kind: 'guidanceCentre', regionCode: '640106' });
  const { registerStation } = await county.does<{ registerStation: { id: string; parent: object } }>(
    REGISTER_STATION,
    { input: stationInput({ parentId }) },
  );
  expect(registerStation.parent).toEqual({ name: '指导中心' });
  const { id } = registerStation;
  await api.setClock('2026-11-23T17:00:00Z');
  expect(await county.does(ACT, { id, action: 'close', version: 1 })).toEqual({
    actOnStation: { state: 'closed', closedOn: '2026-11-24', version: 2 },
  });
  expect((await county.isRefused(EDIT, { id, version: 2, input: stationInput() })).code).toBe('WRONG_STATE');
  await county.does(ACT, { id, action: 'reopen', version: 2 });
  expect(await api.eventsOf(id)).toEqual(['station.registered', 'station.closed', 'station.reopened']);
});

test.each([
  ['official', '640104'],
  ['official', '640106001'],
  ['stationWorker', '640106001'],
  ['communityStaff', '640106001001'],
])('a %s of %s keeps no register', async (role, regionCode) => {
  const other = await api.actor({ role, regionCode });
  expect((await other.isRefused(REGISTER_STATION, { input: stationInput() })).code).toBe('NOT_ALLOWED');
  const id = await aStation(county);
  expect((await other.isRefused(ACT, { id, action: 'close', version: 1 })).code).toBe('NOT_ALLOWED');
});

test.each([
  ['a station in a county', { regionCode: '640106' }, 'INVALID_INPUT'],
  ['an unknown township', { regionCode: '640106099' }, 'REGION_UNKNOWN'],
  ['a day to come', { openedOn: '2999-01-01' }, 'INVALID_INPUT'],
  ['a day that is none', { openedOn: '2025-02-30' }, 'INVALID_INPUT'],
  ['a station above that does not exist', { parentId: randomUUID() }, 'INVALID_INPUT'],
])('%s is refused and nothing is stored', async (_what, over, code) => {
  expect((await county.isRefused(REGISTER_STATION, { input: stationInput(over) })).code).toBe(code);
  const { rows } = await api.db.query('select count(*)::int as n from service_stations');
  expect(rows).toEqual([{ n: 0 }]);
});

test('a room under the station of another township is refused', async () => {
  const parentId = await aStation(county, { regionCode: '640106002' });
  const input = stationInput({ kind: 'communityRoom', regionCode: '640106001001', parentId });
  expect((await county.isRefused(REGISTER_STATION, { input })).details).toEqual({ fields: ['parentId'] });
});

test('kind and region of an entry stay, and a stale edit is refused', async () => {
  const id = await aStation(county);
  const moved = { id, version: 1, input: stationInput({ regionCode: '640106002' }) };
  expect((await county.isRefused(EDIT, moved)).details).toEqual({ fields: ['regionCode'] });
  const renamed = { id, version: 1, input: stationInput({ name: '改名的站' }) };
  expect(await county.does(EDIT, renamed)).toEqual({ editStation: { name: '改名的站', version: 2 } });
  expect((await county.isRefused(EDIT, renamed)).code).toBe('STALE_VERSION');
});

test('a station is entrusted to a confirmed organization only, and taken back', async () => {
  const id = await aStation(county);
  const { id: organizationId } = await anOrganization(api);
  expect(await county.does(ENTRUST, { id, organizationId, version: 1 })).toEqual({
    entrustStation: { operator: { id: organizationId }, operationMode: 'commissioned', version: 2 },
  });
  expect(await county.does(ENTRUST, { id, organizationId, mode: 'mixed', version: 2 })).toEqual({
    entrustStation: { operator: { id: organizationId }, operationMode: 'mixed', version: 3 },
  });
  expect(await county.does(ENTRUST, { id, organizationId: null, version: 3 })).toEqual({
    entrustStation: { operator: null, operationMode: 'direct', version: 4 },
  });
  const alone = { id, organizationId: null, mode: 'mixed', version: 4 };
  expect((await county.isRefused(ENTRUST, alone)).details).toEqual({ fields: ['mode'] });
  await api.db.query(`update organizations set state = 'suspended'`);
  expect((await county.isRefused(ENTRUST, { id, organizationId, version: 4 })).code).toBe('INVALID_INPUT');
});

test('the list narrows by region, kind, state and name, for everybody', async () => {
  await aStation(county, { name: '甲站' });
  await aStation(county, { name: '乙室', kind: 'communityRoom', regionCode: '640106002001' });
  const names = async (variables: object): Promise<string[]> => {
    const { data } = await api.gql<{ stations: { edges: { node: { name: string } }[] } }>(LIST, variables);
    return data.stations.edges.map(({ node }) => node.name);
  };
  expect(await names({})).toEqual(['乙室', '甲站']);
  expect(await names({ regionCode: '640106001' })).toEqual(['甲站']);
  expect(await names({ kind: 'communityRoom' })).toEqual(['乙室']);
  expect(await names({ state: 'closed' })).toEqual([]);
  expect(await names({ text: '甲' })).toEqual(['甲站']);
});

test('leaders are offered from the region and above, the nearest first, and no closed one', async () => {
  const LEADERS = `query ($kind: StationKind!, $regionCode: ID!) { stationLeaders(kind: $kind, regionCode: $regionCode) { name } }`;
  const leaders = async (kind: string, regionCode: string): Promise<string[]> => {
    const { data } = await api.gql<{ stationLeaders: { name: string }[] }>(LEADERS, { kind, regionCode });
    return data.stationLeaders.map(({ name }) => name);
  };
  await aStation(county, { name: '甲站' });
  await aStation(county, { name: '邻站', regionCode: '640106002' });
  const closed = await aStation(county, { name: '旧站' });
  await county.does(ACT, { id: closed, action: 'close', version: 1 });
  await aStation(county, { name: '甲室', kind: 'communityRoom', regionCode: '640106001001' });
  const city = await api.actor({ role: 'official', regionCode: '6401' });
  await aStation(city, { name: '市基地', kind: 'incubationBase', regionCode: '6401' });
  expect(await leaders('communityRoom', '640106001001')).toEqual(['甲站']);
  expect(await leaders('volunteerStation', '640106001001')).toEqual(['甲室', '甲站']);
  expect(await leaders('incubationBase', '640106')).toEqual(['市基地']);
  expect(await leaders('incubationBase', '6401')).toEqual([]);
});

test('the list finds what stands right below a station', async () => {
  const parentId = await aStation(county, { name: '甲站' });
  await aStation(county, { name: '甲室', kind: 'communityRoom', regionCode: '640106001001', parentId });
  await aStation(county, { name: '乙室', kind: 'communityRoom', regionCode: '640106001002' });
  const BELOW = 'query ($parentId: ID!) { stations(parentId: $parentId) { edges { node { name } } } }';
  const { data } = await api.gql(BELOW, { parentId });
  expect(data).toEqual({ stations: { edges: [{ node: { name: '甲室' } }] } });
});

test('an organization finds the stations it runs', async () => {
  const id = await aStation(county, { name: '甲站' });
  await aStation(county, { name: '乙站', regionCode: '640106002' });
  const { id: organizationId } = await anOrganization(api);
  await county.does(ENTRUST, { id, organizationId, version: 1 });
  const RUN =
    'query ($organizationId: ID!) { stations(organizationId: $organizationId) { edges { node { name } } } }';
  const { data } = await api.gql(RUN, { organizationId });
  expect(data).toEqual({ stations: { edges: [{ node: { name: '甲站' } }] } });
});
