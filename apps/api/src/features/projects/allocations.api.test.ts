import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ALLOCATE, anAllocation, CONFIRM, RETURN } from '../../testing/allocations.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ACT_ON_CLAIM, aProject } from '../../testing/claims.js';
import { COMMUNITY } from '../../testing/needs.js';
import { aCharity, aFund, aLot, anOffer, RECEIVE_GIFT } from '../../testing/resources.js';

let api: TestApi;
let charity: string;
let giver: TestActor;
let project: Awaited<ReturnType<typeof aProject>>;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  ({ id: charity, manager: giver } = await aCharity(api));
  project = await aProject(api);
});

const balances = async (): Promise<object> => {
  const { rows } = await api.db.query<{ kind: string; balance: number }>(
    `select kind, sum(balance)::int as balance from fund_accounts where kind <> 'outside' group by kind`,
  );
  return Object.fromEntries(rows.map(({ kind, balance }) => [kind, balance]));
};
const give = (over: object) =>
  giver.isRefused(ALLOCATE, { input: { projectId: project.id, amount: 1, ...over }, key: randomUUID() });

test('money goes from the fund to the project, and counts once the receiver confirmed it', async () => {
  const fundId = await aFund(giver, charity, 1000, { purposeCategories: ['elder-care'] });
  const made = await anAllocation(giver, project.id, fundId, 600);
  expect(made).toMatchObject({ kind: 'money', state: 'made', amount: 600 });
  expect(await balances()).toEqual({ charityFund: 400, project: 600 });
  const confirmed = await project.manager.does(CONFIRM, { id: made.id, version: 1 });
  expect(confirmed).toEqual({ confirmAllocation: { state: 'confirmed', version: 2 } });
  expect(await api.eventsOf(made.id)).toEqual(['allocation.made', 'allocation.confirmed']);
  const { rows } = await api.db.query(
    `select body, region_code, root_id from events where type = 'allocation.confirmed'`,
  );
  expect(rows).toEqual([
    {
      body: { kind: 'money', amount: 600, projectId: project.id },
      region_code: COMMUNITY,
      root_id: project.need.id,
    },
  ]);
});

test('a fund for children pays no visits to older people, wherever it lies', async () => {
  const fundId = await aFund(giver, charity, 1000, { purposeCategories: ['child-care'] });
  expect((await give({ resourceId: fundId })).code).toBe('PURPOSE_DIFFERS');
  const elsewhere = await aLot(giver, charity, 5, { purposeRegions: ['320106'] });
  expect((await give({ resourceId: elsewhere })).code).toBe('PURPOSE_DIFFERS');
});

test('more than the fund holds is refused with what is left', async () => {
  const fundId = await aFund(giver, charity, 500);
  expect(await give({ resourceId: fundId, amount: 501 })).toEqual({
    code: 'INSUFFICIENT_FUNDS',
    details: { left: 500 },
  });
  expect(await balances()).toEqual({ charityFund: 500 });
});

test('goods leave their lot, a venue is booked for its time, and both come back', async () => {
  const lotId = await aLot(giver, charity, 30);
  const offerId = await anOffer(giver, charity, 1);
  const time = { startsAt: '2026-12-05T01:00:00Z', endsAt: '2026-12-05T04:00:00Z' };
  const goods = await anAllocation(giver, project.id, lotId, 12);
  const venue = await anAllocation(giver, project.id, offerId, 1, time);
  expect([goods.kind, venue.kind]).toEqual(['goods', 'venue']);
  expect(await give({ resourceId: offerId, ...time })).toEqual({
    code: 'NO_CAPACITY_LEFT',
    details: { left: 0 },
  });
  await giver.does(RETURN, { id: goods.id, version: 1 });
  await giver.does(RETURN, { id: venue.id, version: 1 });
  await anAllocation(giver, project.id, lotId, 30);
  await anAllocation(giver, project.id, offerId, 1, time);
});

test('a venue is not booked without a time, outside its days, nor after it was withdrawn', async () => {
  const days = { validFrom: '2026-12-01', validTo: '2026-12-10' };
  const resourceId = await anOffer(giver, charity, 1, days);
  const at = async (startsAt: string | null, endsAt: string | null) =>
    (await give({ resourceId, startsAt, endsAt })).details;
  expect(await at(null, null)).toEqual({ fields: ['startsAt', 'endsAt'] });
  expect(await at('2026-12-05T04:00:00Z', '2026-12-05T04:00:00Z')).toEqual({ fields: ['endsAt'] });
  expect(await at('2026-11-30T15:59:00Z', '2026-12-01T01:00:00Z')).toEqual({ fields: ['startsAt'] });
  expect(await at('2026-12-09T10:00:00Z', '2026-12-09T16:01:00Z')).toEqual({ fields: ['endsAt'] });
  const lastHour = { startsAt: '2026-12-09T15:00:00Z', endsAt: '2026-12-09T16:00:00Z' };
  await anAllocation(giver, project.id, resourceId, 1, lastHour);
  const withdraw = `mutation ($id: ID!) { withdrawOffer(id: $id, version: 1, isWithdrawn: true) { id } }`;
  await giver.does(withdraw, { id: resourceId });
  const next = { startsAt: '2026-12-08T01:00:00Z', endsAt: '2026-12-08T02:00:00Z' };
  expect((await give({ resourceId, ...next })).code).toBe('WRONG_STATE');
});

test('goods past their date are given to nobody', async () => {
  const resourceId = await aLot(giver, charity, 5, { expiresOn: '2026-11-30' });
  await api.setClock('2026-11-30T16:00:00Z');
  expect((await give({ resourceId })).code).toBe('GOODS_EXPIRED');
});

test('what was confirmed goes back only by the receiver and with a reason', async () => {
  const fundId = await aFund(giver, charity, 1000);
  const { id } = await anAllocation(giver, project.id, fundId, 600);
  await project.manager.does(CONFIRM, { id, version: 1 });
  expect((await giver.isRefused(RETURN, { id, version: 2, reason: '收回' })).code).toBe('NOT_ALLOWED');
  const back = { id, version: 2 };
  expect((await project.manager.isRefused(RETURN, back)).details).toEqual({ fields: ['reason'] });
  await project.manager.does(RETURN, { ...back, reason: '活动取消，余款退回' });
  expect(await balances()).toEqual({ charityFund: 1000, project: 0 });
  const { rows } = await api.db.query(
    `select kind, reverses_id is not null as reverses from transfers order by id desc limit 1`,
  );
  expect(rows).toEqual([{ kind: 'return', reverses: true }]);
  const again = { id, version: 3, reason: '再退一次' };
  expect((await project.manager.isRefused(RETURN, again)).code).toBe('WRONG_STATE');
});

test('when a project ends, what nobody confirmed goes back by itself; the rest its people return', async () => {
  const fundId = await aFund(giver, charity, 1000);
  const open = await anAllocation(giver, project.id, fundId, 600);
  const { id } = await anAllocation(giver, project.id, fundId, 100);
  await project.manager.does(CONFIRM, { id, version: 1 });
  const end = { id: project.claim.id, action: 'end', version: project.claim.version, reason: '人手不足' };
  await project.manager.does(ACT_ON_CLAIM, end);
  expect((await give({ resourceId: fundId })).code).toBe('WRONG_STATE');
  expect((await project.manager.isRefused(CONFIRM, { id: open.id, version: 1 })).code).toBe('WRONG_STATE');
  await api.settle();
  expect(await balances()).toEqual({ charityFund: 900, project: 100 });
  await project.manager.does(RETURN, { id, version: 2, reason: '项目结束' });
  expect(await balances()).toEqual({ charityFund: 1000, project: 0 });
});

test('another charity gives nothing out of this one’s fund', async () => {
  const resourceId = await aFund(giver, charity, 1000);
  const { manager } = await aCharity(api, '53640106MJX0000262');
  const input = { projectId: project.id, resourceId, amount: 1 };
  expect((await manager.isRefused(ALLOCATE, { input, key: randomUUID() })).code).toBe('NOT_ALLOWED');
});

test('what is given for a part counts in the need, never more than it wants, and comes out again', async () => {
  const parts = [
    { kind: 'people', name: '志愿者', unit: '人', quantity: 9 },
    { kind: 'money', name: '经费', unit: 'fen', quantity: 500 },
    { kind: 'goods', name: '血压计', unit: '台', quantity: 2 },
  ];
  const wanted = await aProject(api, { parts });
  const [people, money, goods] = wanted.need.parts.map(({ id }) => id);
  const fundId = await aFund(giver, charity, 1000);
  const lotId = await aLot(giver, charity, 30, { unit: '箱' });
  const refused = (resourceId: string, needPartId: string | undefined, amount: number) =>
    give({ projectId: wanted.id, resourceId, needPartId, amount });
  expect(await refused(fundId, money, 501)).toEqual({ code: 'MORE_THAN_WANTED', details: { left: 500 } });
  const made = await anAllocation(giver, wanted.id, fundId, 400, { needPartId: money });
  expect((await refused(fundId, money, 101)).details).toEqual({ left: 100 });
  const misfits = [
    [fundId, people],
    [lotId, goods],
    [fundId, project.need.parts[0]?.id],
  ] as const;
  for (const [resourceId, needPartId] of misfits) {
    expect((await refused(resourceId, needPartId, 1)).details).toEqual({ fields: ['needPartId'] });
  }
  const accepted = async (): Promise<unknown> =>
    (await api.db.query('select accepted from need_parts where id = $1', [money])).rows[0];
  expect(await accepted()).toEqual({ accepted: 400 });
  await giver.does(RETURN, { id: made.id, version: 1 });
  expect(await accepted()).toEqual({ accepted: 0 });
});

test('a charity finds the projects that its fund may serve, by purpose', async () => {
  const fitting = await aFund(giver, charity, 1, {
    purposeCategories: ['elder-care'],
    purposeRegions: ['6401'],
  });
  const other = await aFund(giver, charity, 1, { purposeCategories: ['child-care'] });
  const find = async (resourceId: string): Promise<object> =>
    giver.does(
      `query ($resourceId: ID!) { projectsForResource(resourceId: $resourceId) {
         edges { node { id need { title } community { name } } } } }`,
      { resourceId },
    );
  const node = { id: project.id, need: { title: '高龄独居老人每周探访' }, community: { name: '试二社区' } };
  expect(await find(fitting)).toEqual({ projectsForResource: { edges: [{ node }] } });
  expect(await find(other)).toEqual({ projectsForResource: { edges: [] } });
});

test('a gift is followed to the need it served, what was given first used first', async () => {
  const fundId = await aFund(giver, charity, 1000);
  const gift = await api.db.query<{ id: string }>(`select id from transfers where kind = 'gift'`);
  const back = await anAllocation(giver, project.id, fundId, 900);
  await giver.does(RETURN, { id: back.id, version: 1 });
  const { id } = await anAllocation(giver, project.id, fundId, 700);
  await project.manager.does(CONFIRM, { id, version: 1 });
  const trace = await giver.does(
    `query ($id: ID!) { giftTrace(transferId: $id) { left uses { amount allocation { id state project { need { title } } } } } }`,
    { id: gift.rows[0]?.id },
  );
  const allocation = { id, state: 'confirmed', project: { need: { title: '高龄独居老人每周探访' } } };
  expect(trace).toEqual({ giftTrace: { left: 300, uses: [{ amount: 700, allocation }] } });
});

test('the receiver sees on the project what came, and what to do with it', async () => {
  const lotId = await aLot(giver, charity, 30);
  await anAllocation(giver, project.id, lotId, 12);
  const query = `query ($id: ID!) { project(id: $id) { allocations {
    kind amount state resource { name } allowedActions { action isOpen wantsReason } } } }`;
  const actions = ['confirm', 'return'].map((action) => ({ action, isOpen: true, wantsReason: false }));
  const allocation = { kind: 'goods', amount: 12, state: 'made', resource: { name: '牛奶' } };
  expect(await project.manager.does(query, { id: project.id })).toEqual({
    project: { allocations: [{ ...allocation, allowedActions: actions }] },
  });
  const list = `{ allocationList { edges { node { state } } } }`;
  const found = { allocationList: { edges: [{ node: { state: 'made' } }] } };
  expect(await giver.does(list)).toEqual(found);
  expect(await project.manager.does(list)).toEqual(found);
  const stranger = await api.actor({ role: 'communityStaff', regionCode: '640106002001' });
  const one = 'query ($id: ID!) { allocation(id: $id) { state } }';
  const { rows } = await api.db.query<{ id: string }>('select id from allocations');
  expect(await giver.does(one, rows[0])).toEqual({ allocation: { state: 'made' } });
  expect(await stranger.does(one, rows[0])).toEqual({ allocation: null });
  expect(await stranger.does(list)).toEqual({ allocationList: { edges: [] } });
});

const code = (answer: { code: string }): string => answer.code;

test('a key that recorded a gift gives no money, and one that wrote goods off gives no goods', async () => {
  const key = randomUUID();
  const fundId = await aFund(giver, charity, 0);
  await giver.does(RECEIVE_GIFT, { fundId, amount: 100, key, donor: null, receipt: null });
  const money = { projectId: project.id, resourceId: fundId, amount: 900_000 };
  expect(code(await giver.isRefused(ALLOCATE, { input: money, key }))).toBe('KEY_USED_BEFORE');
  const small = { ...money, amount: 100 };
  expect(code(await giver.isRefused(ALLOCATE, { input: small, key }))).toBe('KEY_USED_BEFORE');
  const lotId = await aLot(giver, charity, 5);
  const other = randomUUID();
  await giver.does(
    `mutation ($lotId: ID!, $key: String!) {
      writeOffGoods(lotId: $lotId, quantity: 1, reason: "破损", idempotencyKey: $key) { id } }`,
    { lotId, key: other },
  );
  const goods = { projectId: project.id, resourceId: lotId, amount: 50_000 };
  expect(code(await giver.isRefused(ALLOCATE, { input: goods, key: other }))).toBe('KEY_USED_BEFORE');
  const { rows } = await api.db.query('select from allocations');
  expect(rows).toHaveLength(0);
});

test('the same form with another amount is no second gift and not the first one either', async () => {
  const fundId = await aFund(giver, charity, 1000);
  const key = randomUUID();
  const input = { projectId: project.id, resourceId: fundId, amount: 300 };
  const first = await giver.does<{ allocate: { id: string } }>(ALLOCATE, { input, key });
  expect(await giver.does(ALLOCATE, { input, key })).toEqual(first);
  const changed = { ...input, amount: 400 };
  expect(code(await giver.isRefused(ALLOCATE, { input: changed, key }))).toBe('KEY_USED_BEFORE');
  expect(await balances()).toEqual({ charityFund: 700, project: 300 });
});

test('who may not give from it is not told how a project stands', async () => {
  const fundId = await aFund(giver, charity, 1000);
  await api.db.query(`update projects set state = 'accepted'`);
  const stranger = await api.actor({ role: 'communityStaff', regionCode: '640106002001' });
  const input = { projectId: project.id, resourceId: fundId, amount: 1 };
  const told = code(await stranger.isRefused(ALLOCATE, { input, key: randomUUID() }));
  const missing = { ...input, projectId: randomUUID() };
  expect(code(await stranger.isRefused(ALLOCATE, { input: missing, key: randomUUID() }))).toBe(told);
});
