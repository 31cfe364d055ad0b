import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ALLOCATE, anAllocation, CONFIRM, RETURN } from '../../testing/allocations.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aProject } from '../../testing/claims.js';
import { aCharity, aFund, aLot, anOffer } from '../../testing/resources.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let charity: string;
let giver: TestActor;
let projects: string[];

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  ({ id: charity, manager: giver } = await aCharity(api));
  // Several projects, and no divisor of ten: it must be the resource’s lock that holds, not the project’s.
  projects = [];
  for (let count = 0; count < 7; count += 1) projects.push((await aProject(api)).id);
});

const fiftyTimes = (input: object) =>
  Promise.all(
    Array.from({ length: 50 }, (_, place) => {
      const projectId = projects[place % projects.length];
      return api.gql(ALLOCATE, { input: { ...input, projectId }, key: randomUUID() }, giver.cookie);
    }),
  );
const row = async (sql: string): Promise<unknown> => (await api.db.query(sql)).rows[0];

test('fifty allocations at once from a fund that covers ten: ten are made and the ledger adds up', async () => {
  const resourceId = await aFund(giver, charity, 1000);
  const answers = await fiftyTimes({ resourceId, amount: 100 });
  expect(tally(answers)).toEqual({ made: 10, INSUFFICIENT_FUNDS: 40 });
  const held = await row(
    `select sum(balance) filter (where kind = 'charityFund')::int as fund,
     sum(balance) filter (where kind = 'project')::int as projects,
     (select count(*)::int from allocations) as allocations, (select sum(amount)::int from transfers
       where kind = 'allocation') as moved from fund_accounts`,
  );
  expect(held).toEqual({ fund: 0, projects: 1000, allocations: 10, moved: 1000 });
});

test('fifty allocations at once from a lot of ten: ten are made', async () => {
  const resourceId = await aLot(giver, charity, 10);
  expect(tally(await fiftyTimes({ resourceId, amount: 1 }))).toEqual({ made: 10, INSUFFICIENT_GOODS: 40 });
  expect(await row('select on_hand from goods_lots')).toEqual({ on_hand: 0 });
});

test('fifty overlapping bookings at once of a room for ten: ten are made', async () => {
  const resourceId = await anOffer(giver, charity, 10);
  const time = { startsAt: '2026-12-05T01:00:00Z', endsAt: '2026-12-05T04:00:00Z' };
  const answers = await fiftyTimes({ resourceId, amount: 1, ...time });
  expect(tally(answers)).toEqual({ made: 10, NO_CAPACITY_LEFT: 40 });
  expect(await row('select count(*)::int as n from bookings')).toEqual({ n: 10 });
});

test('fifty allocations at once for a part that wants ten: ten are made and no goods leave for the rest', async () => {
  const parts = [
    { kind: 'people', name: '志愿者', unit: '人', quantity: 1 },
    { kind: 'goods', name: '牛奶', unit: '箱', quantity: 10 },
  ];
  const wanted = await aProject(api, { parts });
  const needPartId = wanted.need.parts[1]?.id;
  const resourceIds = [await aLot(giver, charity, 40), await aLot(giver, charity, 40)];
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, place) => {
      const resourceId = resourceIds[place % 2];
      const input = { projectId: wanted.id, resourceId, needPartId, amount: 1 };
      return api.gql(ALLOCATE, { input, key: randomUUID() }, giver.cookie);
    }),
  );
  expect(tally(answers)).toEqual({ made: 10, MORE_THAN_WANTED: 40 });
  expect(await row(`select accepted from need_parts where kind = 'goods'`)).toEqual({ accepted: 10 });
  expect(await row('select sum(on_hand)::int as n from goods_lots')).toEqual({ n: 70 });
});

test('one form sent twenty times at once gives once', async () => {
  const resourceId = await aFund(giver, charity, 1000);
  const variables = { input: { projectId: projects[0], resourceId, amount: 100 }, key: randomUUID() };
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      api.gql<{ allocate: { id: string } }>(ALLOCATE, variables, giver.cookie),
    ),
  );
  expect(new Set(answers.map(({ data }) => data.allocate.id)).size).toBe(1);
  expect(await row("select count(*)::int as n from transfers where kind = 'allocation'")).toEqual({ n: 1 });
});

test('confirmed and taken back at once: one of them happens, and the money is where it says', async () => {
  const resourceId = await aFund(giver, charity, 1000);
  const project = await aProject(api);
  const { id } = await anAllocation(giver, project.id, resourceId, 400);
  const answers = await Promise.all([
    api.gql(CONFIRM, { id, version: 1 }, project.manager.cookie),
    api.gql(RETURN, { id, version: 1 }, giver.cookie),
  ]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  const { rows } = await api.db.query<{ state: string; balance: number }>(
    `select state, (select balance::int from fund_accounts where id = resource_id) as balance from allocations`,
  );
  expect(rows).toEqual([
    rows[0]?.state === 'confirmed'
      ? { state: 'confirmed', balance: 600 }
      : { state: 'returned', balance: 1000 },
  ]);
});
