import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { ACT_ON_CLAIM, aClaim, aProject } from '../../testing/claims.js';
import { anOpenNeed, COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { aSocialWorker } from '../../testing/social-workers.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const ACT = `mutation ($id: ID!, $action: ProjectAction!, $version: Int!, $reason: String) {
  actOnProject(id: $id, action: $action, version: $version, reason: $reason) { state version }
}`;
const ACCEPT = `mutation ($id: ID!, $version: Int!, $servedCount: Int!) {
  acceptProject(id: $id, version: $version, servedCount: $servedCount) { state version servedCount }
}`;
const stateOf = async (needId: string): Promise<unknown> =>
  (await api.db.query('select state, project_id, served_count from needs where id = $1', [needId])).rows[0];

test('the first accepted claim makes the project, the rest of the need stays open for others', async () => {
  const need = await anOpenNeed(api);
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const { manager, id: organizationId } = await anOrganization(api);
  const claim = await aClaim(manager, need, 5);
  await station.does(ACT_ON_CLAIM, { id: claim.id, action: 'accept', version: 1 });
  const { manager: second } = await anOrganization(api);
  const more = await aClaim(second, need, 4);
  await station.does(ACT_ON_CLAIM, { id: more.id, action: 'accept', version: 1 });
  const seen = await second.does<{ projectList: { edges: { node: object }[] } }>(
    '{ projectList { edges { node { state need { id } organization { id } claims { id } } } } }',
  );
  expect(seen.projectList.edges.map(({ node }) => node)).toEqual([
    {
      state: 'underway',
      need: { id: need.id },
      organization: { id: organizationId },
      claims: [{ id: claim.id }, { id: more.id }],
    },
  ]);
});

test('when the last claim ends, the project ends and the need is open again; a new claim begins anew', async () => {
  const { id, need, claim, manager, station } = await aProject(api);
  const end = { id: claim.id, action: 'end', version: claim.version, reason: '人手不足' };
  await manager.does(ACT_ON_CLAIM, end);
  expect(await stateOf(need.id)).toEqual({ state: 'open', project_id: null, served_count: null });
  const again = await aClaim((await anOrganization(api)).manager, need, 9);
  await station.does(ACT_ON_CLAIM, { id: again.id, action: 'accept', version: 1 });
  const { rows } = await api.db.query<{ id: string; state: string }>(
    'select id, state from projects order by id',
  );
  expect(rows.map(({ state }) => state)).toEqual(['ended', 'underway']);
  expect(rows[0]?.id).toBe(id);
});

test('the organization delivers, the community sends back, then accepts with the number served', async () => {
  const { id, need, manager } = await aProject(api);
  const community = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  await manager.does(ACT, { id, action: 'deliver', version: 1 });
  const back = { id, action: 'rework', version: 2 };
  expect((await community.isRefused(ACT, back)).code).toBe('INVALID_INPUT');
  await community.does(ACT, { ...back, reason: '还有两户没有走到' });
  await manager.does(ACT, { id, action: 'deliver', version: 3 });
  expect((await manager.isRefused(ACCEPT, { id, version: 4, servedCount: 18 })).code).toBe('NOT_ALLOWED');
  expect(await community.does(ACCEPT, { id, version: 4, servedCount: 18 })).toEqual({
    acceptProject: { state: 'accepted', version: 5, servedCount: 18 },
  });
  expect(await stateOf(need.id)).toEqual({ state: 'accepted', project_id: id, served_count: 18 });
});

test('work that nobody delivered cannot be accepted, nor a claim on delivered work be ended', async () => {
  const { id, claim, manager } = await aProject(api);
  const community = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  expect((await community.isRefused(ACCEPT, { id, version: 1, servedCount: 1 })).code).toBe('WRONG_STATE');
  await manager.does(ACT, { id, action: 'deliver', version: 1 });
  const end = { id: claim.id, action: 'end', version: claim.version, reason: '结束' };
  expect((await manager.isRefused(ACT_ON_CLAIM, end)).code).toBe('WRONG_STATE');
});

test('a resident whose problem remains sends need and project back to work', async () => {
  const { id, need, manager } = await aProject(api);
  const community = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const { registerResident } = await community.does<{ registerResident: { code: string } }>(
    'mutation ($needId: ID!) { registerResident(needId: $needId, words: "请来看看") { code } }',
    { needId: need.id },
  );
  await manager.does(ACT, { id, action: 'deliver', version: 1 });
  await community.does(ACCEPT, { id, version: 2, servedCount: 18 });
  const rate = 'mutation ($code: String!) { rateNeed(code: $code, outcome: problemRemains) { state } }';
  await api.gql(rate, { code: registerResident.code });
  await api.settle();
  const { rows } = await api.db.query('select state from projects');
  expect(rows).toEqual([{ state: 'underway' }]);
  expect(await stateOf(need.id)).toMatchObject({ state: 'underway' });
});

test('the station puts a social worker in charge, one of another county is not found, one who is full is refused', async () => {
  const { id, station } = await aProject(api);
  const { id: second, station: secondStation } = await aProject(api);
  const ASSIGN = `mutation ($id: ID!, $version: Int!, $worker: ID!) {
    assignSocialWorker(id: $id, version: $version, socialWorkerId: $worker) { version socialWorker { id } }
  }`;
  const { id: worker } = await aSocialWorker(api, { capacity: 1 });
  const { id: far } = await aSocialWorker(api, {}, '320106001');
  expect((await station.isRefused(ASSIGN, { id, version: 1, worker: far })).code).toBe('NOT_FOUND');
  expect(await station.does(ASSIGN, { id, version: 1, worker })).toEqual({
    assignSocialWorker: { version: 2, socialWorker: { id: worker } },
  });
  const more = { id: second, version: 1, worker };
  expect((await secondStation.isRefused(ASSIGN, more)).code).toBe('CAPACITY_REACHED');
  expect(await api.eventsOf(id)).toContain('project.workerAssigned');
});
