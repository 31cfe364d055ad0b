import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aTeam, type Team } from '../../testing/cases.js';
import { COMMUNITY } from '../../testing/needs.js';
import { beforeAndAfter, workGroupActions, WorkGroupState } from './work-group.rules.js';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  team = await aTeam(api);
});

const GROUP = `id version state memberCount change { people came before after } sessions { topic headcount }
  members { id name before after attended } allowedActions { action isOpen } summary`;
const PLAN = `mutation ($regionCode: ID!, $method: WorkMethod!, $input: WorkGroupInput!, $key: String!) {
  planWorkGroup(regionCode: $regionCode, method: $method, input: $input, idempotencyKey: $key) { ${GROUP} } }`;
const ACT = `mutation ($id: ID!, $version: Int!, $action: WorkGroupAction!, $words: String) {
  actOnWorkGroup(id: $id, version: $version, action: $action, words: $words) { ${GROUP} } }`;
const ADD = `mutation ($id: ID!, $version: Int!, $names: [String!]!) {
  addWorkMembers(id: $id, version: $version, names: $names) { ${GROUP} } }`;
const HOLD = `mutation ($id: ID!, $version: Int!, $memberIds: [ID!], $headcount: Int, $heldOn: Day!) {
  holdWorkSession(id: $id, version: $version, heldOn: $heldOn, topic: "认识彼此", minutes: 90, memberIds: $memberIds,
    headcount: $headcount) { ${GROUP} } }`;
const MEASURE = `mutation ($id: ID!, $version: Int!, $memberId: ID, $before: Int, $after: Int) {
  measureWork(id: $id, version: $version, memberId: $memberId, before: $before, after: $after) { ${GROUP} } }`;

interface Group {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly memberCount: number;
  readonly change: { readonly people: number | null; readonly before: number; readonly after: number } | null;
  readonly sessions: readonly { readonly headcount: number }[];
  readonly members:
    | readonly { readonly id: string; readonly name: string; readonly attended: number }[]
    | null;
}
const input = {
  title: '丧偶老人支持小组',
  aim: '丧偶一年内的老人，互相陪伴',
  plannedSessions: 6,
  startsOn: '2026-12-01',
  measure: '孤独感量表，0 到 20',
};
async function does(who: TestActor, document: string, variables: object): Promise<Group> {
  const [answer] = Object.values(await who.does<Record<string, Group>>(document, variables));
  if (!answer) throw new Error('answered');
  return answer;
}
const plan = (method = 'groupWork', over: object = {}): Promise<Group> =>
  does(team.worker, PLAN, { regionCode: COMMUNITY, method, input, key: randomUUID(), ...over });

test('every state of group work can be reached', () => {
  expect(workGroupActions.reachable()).toEqual(new Set(Object.values(WorkGroupState)));
});

test('before and after count those who came and were measured twice', () => {
  expect(beforeAndAfter([{ before: 10, after: null, attended: 1 }])).toBeNull();
  expect(
    beforeAndAfter([
      { before: 12, after: 7, attended: 1 },
      { before: 15, after: 8, attended: 3 },
      { before: 20, after: null, attended: 2 },
      { before: 40, after: 1, attended: 0 },
    ]),
  ).toEqual({ people: 2, before: 1350, after: 750 });
});

test('a group is planned, met and measured; who takes part is read by the worker and the supervisor alone', async () => {
  const { worker, supervisor, official } = team;
  let group = await plan();
  const { id } = group;
  group = await does(worker, ADD, { id, version: group.version, names: ['甲', '乙', '丙'] });
  group = await does(worker, ACT, { id, version: group.version, action: 'begin' });
  const [one, two] = group.members ?? [];
  group = await does(worker, HOLD, {
    id,
    version: group.version,
    heldOn: '2026-11-29',
    memberIds: [one?.id, two?.id],
  });
  expect(group.sessions).toEqual([{ topic: '认识彼此', headcount: 2 }]);
  expect(group.members?.map(({ attended }) => attended)).toEqual([1, 1, 0]);
  group = await does(worker, MEASURE, { id, version: group.version, memberId: one?.id, before: 14 });
  group = await does(worker, MEASURE, { id, version: group.version, memberId: one?.id, after: 9 });
  expect(group.change).toEqual({ people: 1, came: 2, before: 1400, after: 900 });
  const seen = async (who: TestActor) =>
    does(who, `query ($id: ID!) { workGroup(id: $id) { ${GROUP} } }`, { id });
  expect((await seen(supervisor)).members).toHaveLength(3);
  expect(await seen(official)).toMatchObject({
    members: null,
    memberCount: 3,
    sessions: [{ headcount: 2 }],
    // A mean of one is that one's.
    change: null,
  });
  const { rows } = await api.db.query<{ text: string }>(
    'select row_to_json(m)::text as text from work_members m',
  );
  expect(rows.some(({ text }) => /甲|乙|丙/.test(text))).toBe(false);
  const elsewhere = await api.actor({ role: 'official', regionCode: '640104' });
  expect(await elsewhere.does('query ($id: ID!) { workGroup(id: $id) { id } }', { id })).toEqual({
    workGroup: null,
  });
  expect(
    (await supervisor.isRefused(ACT, { id, version: group.version, action: 'finish', words: '完' })).code,
  ).toBe('NOT_ALLOWED');
  expect((await worker.isRefused(ACT, { id, version: group.version, action: 'finish' })).details).toEqual({
    fields: ['words'],
  });
  expect(
    (await does(worker, ACT, { id, version: group.version, action: 'finish', words: '多数人不再失眠' }))
      .state,
  ).toBe('finished');
});

test('a community’s work counts heads and has two values of its own', async () => {
  const { worker } = team;
  let group = await plan('communityWork');
  const { id } = group;
  const refused = async (document: string, over: object) =>
    (await worker.isRefused(document, { id, version: group.version, ...over })).details;
  expect(await refused(ADD, { names: ['甲'] })).toEqual({ fields: ['names'] });
  group = await does(worker, ACT, { id, version: group.version, action: 'begin' });
  expect(await refused(HOLD, { heldOn: '2026-11-29' })).toEqual({ fields: ['headcount'] });
  expect(await refused(HOLD, { heldOn: '2026-11-30', headcount: 3 })).toEqual({ fields: ['heldOn'] });
  group = await does(worker, HOLD, { id, version: group.version, heldOn: '2026-11-29', headcount: 46 });
  group = await does(worker, MEASURE, { id, version: group.version, before: 31, after: 58 });
  expect(group).toMatchObject({
    sessions: [{ headcount: 46 }],
    change: { people: null, came: null, before: 3100, after: 5800 },
  });
});

test('members of another group do not come, and a stale plan is refused', async () => {
  const { worker } = team;
  const one = await plan();
  const other = await does(worker, ADD, { ...(await plan()), names: ['丁'] });
  const begun = await does(worker, ACT, { id: one.id, version: one.version, action: 'begin' });
  const foreign = {
    id: one.id,
    version: begun.version,
    heldOn: '2026-11-29',
    memberIds: [other.members?.[0]?.id],
  };
  expect((await worker.isRefused(HOLD, foreign)).code).toBe('NOT_FOUND');
  expect((await worker.isRefused(ADD, { id: one.id, version: 1, names: ['戊'] })).code).toBe('STALE_VERSION');
  for (const who of [team.official, await api.actor({ role: 'communityStaff', regionCode: COMMUNITY })])
    expect(
      (await who.isRefused(PLAN, { regionCode: COMMUNITY, method: 'groupWork', input, key: randomUUID() }))
        .code,
    ).toBe('NOT_ALLOWED');
});

test('officials read a mean of five members or more', async () => {
  const { worker, official } = team;
  let group = await plan();
  const { id } = group;
  group = await does(worker, ADD, { id, version: group.version, names: ['甲', '乙', '丙', '丁', '戊'] });
  group = await does(worker, ACT, { id, version: group.version, action: 'begin' });
  const memberIds = group.members?.map((member) => member.id);
  group = await does(worker, HOLD, { id, version: group.version, heldOn: '2026-11-29', memberIds });
  for (const member of group.members ?? []) {
    const measured = { id, version: group.version, memberId: member.id, before: 10, after: 6 };
    group = await does(worker, MEASURE, measured);
    const seen = await does(official, `query ($id: ID!) { workGroup(id: $id) { ${GROUP} } }`, { id });
    expect(seen.change).toEqual(group.change?.people === 5 ? group.change : null);
  }
  const nothing = { id, version: group.version, memberId: group.members?.[0]?.id };
  expect((await worker.isRefused(MEASURE, nothing)).details).toEqual({ fields: ['before', 'after'] });
});

test('a member’s name is erased on request, also after the end and by the supervisor; the numbers stay', async () => {
  const ERASE = `mutation ($id: ID!, $version: Int!, $memberId: ID!) {
    eraseWorkMember(id: $id, version: $version, memberId: $memberId) { ${GROUP} } }`;
  const { worker, supervisor, official } = team;
  let group = await plan();
  const { id } = group;
  group = await does(worker, ADD, { id, version: group.version, names: ['甲', '乙'] });
  group = await does(worker, ACT, { id, version: group.version, action: 'begin' });
  const [one, two] = group.members ?? [];
  const heldOn = '2026-11-29';
  group = await does(worker, HOLD, { id, version: group.version, heldOn, memberIds: [one?.id] });
  group = await does(worker, ACT, { id, version: group.version, action: 'finish', words: '多数人不再失眠' });
  const erasing = { id, version: group.version, memberId: one?.id };
  expect((await official.isRefused(ERASE, erasing)).code).toBe('NOT_ALLOWED');
  const other = await does(worker, ADD, { ...(await plan()), names: ['己'] });
  const foreign = { ...erasing, memberId: other.members?.[0]?.id };
  expect((await supervisor.isRefused(ERASE, foreign)).code).toBe('NOT_FOUND');
  group = await does(supervisor, ERASE, erasing);
  expect(group.members).toMatchObject([
    { id: one?.id, name: null, attended: 1 },
    { id: two?.id, name: '乙', attended: 0 },
  ]);
  const { rows } = await api.db.query('select name_sealed from work_members where id = $1', [one?.id]);
  expect(rows).toEqual([{ name_sealed: null }]);
  expect(await api.eventsOf(id)).toContain('workGroup.memberErased');
});
