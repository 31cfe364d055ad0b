import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  aNeed,
  anOpenNeed,
  COMMUNITY,
  needInput,
  POST,
  TOWNSHIP,
  type PostedNeed,
} from '../../testing/needs.js';

let api: TestApi;
let staff: TestActor;
let station: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  station = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
});

const ACT = `mutation ($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {
  actOnNeed(id: $id, action: $action, version: $version, reason: $reason) { id state version lastReason }
}`;
const LIST = `query ($regionCode: ID, $states: [NeedState!], $text: String, $first: Int, $after: String) {
  needList(regionCode: $regionCode, states: $states, text: $text, first: $first, after: $after) {
    edges { node { id title } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;
interface List {
  needList: {
    edges: { node: { id: string; title: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

test('a posted need waits for the station, and both postings are in its history', async () => {
  const need = await aNeed(staff);
  expect(need).toMatchObject({ state: 'submitted', number: expect.stringMatching(/^XQ-\d{4}-[2-9A-Z]{5}$/) });
  expect(await api.eventsOf(need.id)).toEqual(['need.drafted', 'need.submitted']);
});

test('the same idempotency key twice makes one need, also at once', async () => {
  const variables = { regionCode: COMMUNITY, input: needInput(), key: randomUUID() };
  const posted = await Promise.all(
    Array.from({ length: 5 }, () => staff.does<{ postNeed: PostedNeed }>(POST, variables)),
  );
  expect(new Set(posted.map(({ postNeed }) => postNeed.id)).size).toBe(1);
  const { rows } = await api.db.query('select count(*)::int as n from needs');
  expect(rows).toEqual([{ n: 1 }]);
});

test('a community outside the hat, an unknown region and a township are refused, and nothing is stored', async () => {
  const post = (regionCode: string) =>
    staff.isRefused(POST, { regionCode, input: needInput(), key: randomUUID() });
  expect((await post('640106002001')).code).toBe('NOT_ALLOWED');
  expect((await post('640106001999')).code).toBe('NOT_ALLOWED');
  expect((await post('640106001')).code).toBe('INVALID_INPUT');
  const { rows } = await api.db.query(
    'select (select count(*) from needs)::int + (select count(*) from events)::int as n',
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('a phone number in the title is refused by the field’s name', async () => {
  const refusal = await staff.isRefused(POST, {
    regionCode: COMMUNITY,
    input: needInput({ title: '请联系 138 1234 5678' }),
    key: randomUUID(),
  });
  expect(refusal).toEqual({ code: 'PERSONAL_DATA_IN_TEXT', details: { fields: ['title'] } });
});

test.each([
  ['no parts', { parts: [] }, 'parts'],
  ['an end before the start', { startsAt: '2026-12-05T02:00:00Z', endsAt: '2026-12-05T01:00:00Z' }, 'endsAt'],
  ['negative money', { budget: -1 }, 'input.budget'],
  ['a title too long', { title: '长'.repeat(61) }, 'input.title'],
  [
    'no heads',
    { parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity: 0 }] },
    'input.parts.0.quantity',
  ],
])('%s is refused', async (_what, over, field) => {
  const refusal = await staff.isRefused(POST, {
    regionCode: COMMUNITY,
    input: needInput(over),
    key: randomUUID(),
  });
  expect(refusal).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [field] } });
});

test('a stale version is refused and tells the present one', async () => {
  const need = await aNeed(staff);
  await station.does(ACT, {
    id: need.id,
    action: 'sendBack',
    version: need.version,
    reason: '有几户需要上门？',
  });
  const refusal = await station.isRefused(ACT, {
    id: need.id,
    action: 'reject',
    version: need.version,
    reason: '重复',
  });
  expect(refusal).toEqual({
    code: 'STALE_VERSION',
    details: { version: need.version + 1, state: 'returned' },
  });
});

test('what was sent back is posted again by the community, with the words kept for it', async () => {
  const need = await aNeed(staff);
  const { actOnNeed } = await station.does<{ actOnNeed: { version: number; lastReason: string } }>(ACT, {
    id: need.id,
    action: 'sendBack',
    version: need.version,
    reason: '有几户需要上门？',
  });
  expect(actOnNeed.lastReason).toBe('有几户需要上门？');
  const again = await staff.does<{ actOnNeed: { state: string } }>(ACT, {
    id: need.id,
    action: 'submit',
    version: actOnNeed.version,
  });
  expect(again.actOnNeed.state).toBe('submitted');
});

test('a rejection without words is refused', async () => {
  const need = await aNeed(staff);
  const refusal = await station.isRefused(ACT, { id: need.id, action: 'reject', version: need.version });
  expect(refusal).toEqual({ code: 'INVALID_INPUT', details: { fields: ['reason'] } });
});

test('a neighbour cannot tell a need it may not see from one that does not exist', async () => {
  const need = await aNeed(staff);
  const neighbour = await api.actor({ role: 'stationWorker', regionCode: '640106002' });
  const act = (id: string) => neighbour.isRefused(ACT, { id, action: 'verify', version: 2 });
  const reject = (id: string) =>
    neighbour.isRefused(ACT, { id, action: 'reject', version: 2, reason: '不归我管' });
  expect(await reject(need.id)).toEqual(await reject(randomUUID()));
  expect((await act(need.id)).code).toBe('INVALID_INPUT');
  const asked = await neighbour.does<{ need: unknown }>('query ($id: ID!) { need(id: $id) { id } }', {
    id: need.id,
  });
  expect(asked.need).toBeNull();
});

test('beyond what a hat sees its list holds published needs only', async () => {
  const neighbour = '640106001002';
  const other = await api.actor({ role: 'communityStaff', regionCode: neighbour });
  await aNeed(other, { title: '还没有核实的需求' }, neighbour);
  await anOpenNeed(api, { title: '已经公开的需求' }, neighbour);
  const listed = async (actor: TestActor): Promise<string[]> =>
    (await actor.does<List>(LIST)).needList.edges.map(({ node }) => node.title);
  expect(await listed(staff)).toEqual(['已经公开的需求']);
  expect(await listed(station)).toEqual(['已经公开的需求', '还没有核实的需求']);
});

test('the list reaches as far as the hat searches, page by page, newest first', async () => {
  const here = [await aNeed(staff), await aNeed(staff), await aNeed(staff)];
  const other = await api.actor({ role: 'communityStaff', regionCode: '320106001001' });
  await aNeed(other, {}, '320106001001');
  const first = await staff.does<List>(LIST, { first: 2 });
  expect(first.needList.edges.map(({ node }) => node.id)).toEqual([here[2]?.id, here[1]?.id]);
  expect(first.needList).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const rest = await staff.does<List>(LIST, { first: 2, after: first.needList.pageInfo.endCursor });
  expect(rest.needList.edges.map(({ node }) => node.id)).toEqual([here[0]?.id]);
  expect(rest.needList.pageInfo.hasNextPage).toBe(false);
});

test('somebody without a place finds what is public everywhere, and no more', async () => {
  await aNeed(staff);
  const open = await anOpenNeed(api);
  const volunteer = await api.actor({ role: 'volunteer' });
  const { needList } = await volunteer.does<List>(LIST, { regionCode: '64' });
  expect(needList.edges.map(({ node }) => node.id)).toEqual([open.id]);
});

test('an edit keeps the claimed part’s floor and drops what is left out', async () => {
  const need = await aNeed(staff, {
    parts: [
      { kind: 'people', name: '志愿者', unit: '人', quantity: 9 },
      { kind: 'goods', name: '药盒', unit: '个', quantity: 18 },
    ],
  });
  const people = need.parts[0];
  await api.db.query('update need_parts set accepted = 5 where id = $1', [people?.id]);
  const edit = `mutation ($id: ID!, $version: Int!, $input: NeedInput!) {
    editNeed(id: $id, version: $version, input: $input) { version parts { name quantity } }
  }`;
  const parts = (quantity: number) => [
    { id: people?.id, kind: 'people', name: '志愿者', unit: '人', quantity },
  ];
  const refusal = await staff.isRefused(edit, {
    id: need.id,
    version: need.version,
    input: needInput({ parts: parts(4) }),
  });
  expect(refusal).toEqual({ code: 'INVALID_INPUT', details: { fields: ['parts.0.quantity'], taken: 5 } });
  const done = await staff.does(edit, {
    id: need.id,
    version: need.version,
    input: needInput({ parts: parts(5) }),
  });
  expect(done).toMatchObject({ editNeed: { parts: [{ name: '志愿者', quantity: 5 }] } });
});

test('the clock of a need ends no later than its service begins, also after the time was edited', async () => {
  const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const [soon, later] = [inHours(2), inHours(3)];
  const need = await aNeed(staff, { startsAt: soon, endsAt: inHours(5) });
  const dueAt = async (): Promise<string> => {
    const one = 'query ($id: ID!) { need(id: $id) { dueAt } }';
    return (await staff.does<{ need: { dueAt: string } }>(one, { id: need.id })).need.dueAt;
  };
  expect(await dueAt()).toBe(soon);
  await staff.does(
    'mutation ($id: ID!, $version: Int!, $input: NeedInput!) { editNeed(id: $id, version: $version, input: $input) { id } }',
    { id: need.id, version: need.version, input: needInput({ startsAt: later, endsAt: inHours(5) }) },
  );
  expect(await dueAt()).toBe(later);
});
