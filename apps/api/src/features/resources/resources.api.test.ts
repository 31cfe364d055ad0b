import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOrganization } from '../../testing/organizations.js';
import {
  aCharity,
  aFund,
  aLot,
  anOffer,
  OFFER,
  OPEN_FUND,
  RECEIVE_GIFT,
  RECEIVE_GOODS,
  resourceInput,
} from '../../testing/resources.js';

let api: TestApi;
let manager: TestActor;
let charity: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  ({ id: charity, manager } = await aCharity(api));
});

const LEDGER = `query ($fundId: ID!) { fundLedger(fundId: $fundId) {
  totalCount edges { node { kind amount donorName receiptNumber reason takenBackBy { id } credit { id } debit { kind } } } } }`;
const TAKE_BACK = `mutation ($id: ID!, $reason: String!, $key: String!) {
  takeBackGift(id: $id, reason: $reason, idempotencyKey: $key) { kind amount reversesId }
}`;
const MOVE = `mutation ($fromId: ID!, $toId: ID!, $amount: Money!, $key: String!) {
  moveMoney(fromId: $fromId, toId: $toId, amount: $amount, idempotencyKey: $key) { id }
}`;
const LIST = `query ($kind: ResourceKind, $category: String, $isAvailable: Boolean, $text: String, $first: Int, $after: String) {
  resourceList(kind: $kind, category: $category, isAvailable: $isAvailable, text: $text, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { __typename id name organization { id } allowedActions ... on FundAccount { balance } ... on GoodsLot { onHand } } } } }`;
interface List {
  resourceList: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { __typename: string; id: string } }[];
  };
}

const balanceOf = async (id: string): Promise<number> => {
  const { rows } = await api.db.query<{ balance: string }>(
    'select balance from fund_accounts where id = $1',
    [id],
  );
  return Number(rows[0]?.balance);
};
interface GiftAnswer {
  receiveGift: { transfer: { id: string }; code: string };
}
const aGift = async (fundId: string, amount: number, receipt?: string): Promise<string> => {
  const variables = { fundId, amount, key: randomUUID(), donor: '热心企业', receipt };
  return (await manager.does<GiftAnswer>(RECEIVE_GIFT, variables)).receiveGift.transfer.id;
};

test('a gift to the host charity stands in the fund’s ledger with donor and receipt', async () => {
  const fundId = await aFund(manager, charity, 0);
  const id = await aGift(fundId, 100_000, '6401-0001');
  expect(await balanceOf(fundId)).toBe(100_000);
  const { fundLedger } = await manager.does<{ fundLedger: object }>(LEDGER, { fundId });
  expect(fundLedger).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          kind: 'gift',
          amount: 100_000,
          donorName: '热心企业',
          receiptNumber: '6401-0001',
          reason: null,
          takenBackBy: null,
          credit: { id: fundId },
          debit: { kind: 'outside' },
        },
      },
    ],
  });
  expect(await api.eventsOf(id)).toEqual(['gift.received']);
});

test('a receipt number is recorded once, and again after the wrong entry was taken back', async () => {
  const fundId = await aFund(manager, charity, 0);
  const id = await aGift(fundId, 500, 'R1');
  const again = { fundId, amount: 500, key: randomUUID(), receipt: 'R1' };
  expect((await manager.isRefused(RECEIVE_GIFT, again)).code).toBe('RECEIPT_RECORDED');
  expect(await balanceOf(fundId)).toBe(500);
  const back = await manager.does(TAKE_BACK, { id, reason: '金额记错', key: randomUUID() });
  expect(back).toEqual({ takeBackGift: { kind: 'reversal', amount: 500, reversesId: id } });
  await manager.does(RECEIVE_GIFT, { ...again, amount: 50_000 });
  expect(await balanceOf(fundId)).toBe(50_000);
});

test('a gift is taken back once, and only while the fund holds it', async () => {
  const fundId = await aFund(manager, charity, 0);
  const otherId = await aFund(manager, charity, 0, { purposeCategories: ['elder-care'] });
  const id = await aGift(fundId, 500);
  const moved = { fromId: fundId, toId: otherId, amount: 400, key: randomUUID() };
  await manager.does(MOVE, moved);
  const takeBack = () => manager.isRefused(TAKE_BACK, { id, reason: '记错了', key: randomUUID() });
  expect(await takeBack()).toEqual({ code: 'INSUFFICIENT_FUNDS', details: { left: 100 } });
  await aGift(fundId, 400);
  await manager.does(TAKE_BACK, { id, reason: '记错了', key: randomUUID() });
  await aGift(fundId, 900);
  expect((await takeBack()).code).toBe('WRONG_STATE');
});

test('money passes on only to a narrower purpose of the same charity', async () => {
  const freeId = await aFund(manager, charity, 1000);
  const boundId = await aFund(manager, charity, 0, { purposeCategories: ['elder-care'] });
  const move = { fromId: freeId, toId: boundId, amount: 600, key: randomUUID() };
  await manager.does(MOVE, move);
  const back = { fromId: boundId, toId: freeId, amount: 600, key: randomUUID() };
  expect((await manager.isRefused(MOVE, back)).code).toBe('PURPOSE_DIFFERS');
  expect([await balanceOf(freeId), await balanceOf(boundId)]).toEqual([400, 600]);
});

test('only a charity’s manager records gifts, and a body that is none holds no fund', async () => {
  const fundId = await aFund(manager, charity, 0);
  const gift = { fundId, amount: 100, key: randomUUID() };
  const staff = await api.actor({ role: 'communityStaff', regionCode: '640106001001' });
  expect((await staff.isRefused(RECEIVE_GIFT, gift)).code).toBe('NOT_ALLOWED');
  const other = await aCharity(api, '53640106MJX0000262');
  expect((await other.manager.isRefused(RECEIVE_GIFT, gift)).code).toBe('NOT_ALLOWED');
  const volunteer = await api.actor({ role: 'volunteer' });
  expect((await volunteer.isRefused(RECEIVE_GIFT, gift)).code).toBe('NOT_FOUND');
  const { id } = await anOrganization(api);
  const notCharity = await api.actor({ role: 'charityManager', organizationId: id });
  const open = { input: resourceInput(id), key: randomUUID() };
  expect((await notCharity.isRefused(OPEN_FUND, open)).code).toBe('NOT_A_CHARITY');
});

test('a suspended charity takes in nothing', async () => {
  const fundId = await aFund(manager, charity, 0);
  await api.db.query(`update organizations set state = 'suspended' where id = $1`, [charity]);
  const gift = { fundId, amount: 100, key: randomUUID() };
  expect((await manager.isRefused(RECEIVE_GIFT, gift)).code).toBe('WRONG_STATE');
});

test.each([
  ['no amount', { amount: 0 }, 'INVALID_INPUT'],
  ['a negative amount', { amount: -5 }, 'INVALID_INPUT'],
  ['a name too long', { donor: '长'.repeat(61) }, 'INVALID_INPUT'],
])('a gift with %s is refused', async (_what, over, code) => {
  const fundId = await aFund(manager, charity, 0);
  const refusal = await manager.isRefused(RECEIVE_GIFT, { fundId, amount: 1, key: randomUUID(), ...over });
  expect(refusal.code).toBe(code);
});

test('staff find money, goods and offers in one list, and what may serve their need', async () => {
  const fundId = await aFund(manager, charity, 1000, { purposeCategories: ['elder-care'] });
  const lotId = await aLot(manager, charity, 30);
  const offerId = await anOffer(manager, charity, 2, { purposeCategories: ['child-care'] });
  const staff = await api.actor({ role: 'communityStaff', regionCode: '640106001001' });
  const ids = async (variables: object): Promise<string[]> =>
    (await staff.does<List>(LIST, variables)).resourceList.edges.map(({ node }) => node.id);
  expect(await ids({})).toEqual([offerId, lotId, fundId]);
  expect(await ids({ kind: 'goods' })).toEqual([lotId]);
  expect(await ids({ category: 'elder-care/visiting' })).toEqual([lotId, fundId]);
  expect(await ids({ text: '活动' })).toEqual([offerId]);
  const first = await staff.does<List>(LIST, { first: 2 });
  expect(first.resourceList).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(await ids({ after: first.resourceList.pageInfo.endCursor })).toEqual([fundId]);
  const volunteer = await api.actor({ role: 'volunteer' });
  expect((await volunteer.does<List>(LIST)).resourceList.totalCount).toBe(0);
});

test('what is empty, past its date or withdrawn is not available', async () => {
  await aFund(manager, charity, 0);
  await aLot(manager, charity, 5, { expiresOn: '2026-11-30' });
  const offerId = await anOffer(manager, charity, 1);
  await api.setClock('2026-11-30T15:59:00Z');
  const count = async (): Promise<number> =>
    (await manager.does<List>(LIST, { isAvailable: true })).resourceList.totalCount;
  expect(await count()).toBe(2);
  await api.setClock('2026-11-30T16:01:00Z');
  expect(await count()).toBe(1);
  const withdraw = `mutation ($id: ID!) { withdrawOffer(id: $id, version: 1, isWithdrawn: true) { isWithdrawn } }`;
  await manager.does(withdraw, { id: offerId });
  expect(await count()).toBe(0);
});

test('an organization that is no charity offers its room, but only its own', async () => {
  const { id, manager: owner } = await anOrganization(api);
  await anOffer(owner, id, 1);
  const input = resourceInput(charity, {
    kind: 'venue',
    category: 'venue/kitchen',
    unit: '间',
    capacity: 1,
    validFrom: '2026-01-01',
  });
  expect((await owner.isRefused(OFFER, { input, key: randomUUID() })).code).toBe('NOT_ALLOWED');
});

test.each([
  ['an unknown category', RECEIVE_GOODS, { category: 'goods/gold' }, 'CODE_UNKNOWN'],
  ['a date that is none', RECEIVE_GOODS, { expiresOn: '2026-02-30' }, 'INVALID_INPUT'],
  ['no quantity', RECEIVE_GOODS, { quantity: 0 }, 'INVALID_INPUT'],
  ['an unknown region of purpose', RECEIVE_GOODS, { purposeRegions: ['999999'] }, 'REGION_UNKNOWN'],
  ['an unknown purpose', RECEIVE_GOODS, { purposeCategories: ['nothing'] }, 'CODE_UNKNOWN'],
])('goods with %s are refused and nothing is stored', async (_what, mutation, over, code) => {
  const goods = { name: '牛奶', category: 'goods/food', unit: '箱', quantity: 3 };
  const input = resourceInput(charity, { ...goods, ...over });
  expect((await manager.isRefused(mutation, { input, key: randomUUID() })).code).toBe(code);
  const { rows } = await api.db.query('select count(*)::int as n from goods_lots');
  expect(rows).toEqual([{ n: 0 }]);
});

test('the same form sent twice opens one fund, makes one lot and one offer', async () => {
  const key = randomUUID();
  const lot = resourceInput(charity, { name: '牛奶', category: 'goods/food', unit: '箱', quantity: 3 });
  const offer = resourceInput(charity, {
    kind: 'venue',
    category: 'venue/kitchen',
    unit: '间',
    capacity: 1,
    validFrom: '2026-01-01',
  });
  for (const [mutation, input] of [
    [OPEN_FUND, resourceInput(charity)],
    [RECEIVE_GOODS, lot],
    [OFFER, offer],
  ] as const) {
    const made = await Promise.all([1, 2, 3].map(() => manager.does<object>(mutation, { input, key })));
    expect(new Set(made.map((answer) => JSON.stringify(answer))).size).toBe(1);
  }
  const { rows } = await api.db.query(
    `select (select count(*) from fund_accounts where kind = 'charityFund')::int as funds,
     (select count(*) from goods_lots)::int as lots, (select count(*) from goods_movements)::int as movements,
     (select count(*) from resource_offers)::int as offers`,
  );
  expect(rows).toEqual([{ funds: 1, lots: 1, movements: 1, offers: 1 }]);
});

test('a stranger’s ledger cannot be told from one that does not exist', async () => {
  const fundId = await aFund(manager, charity, 100);
  const volunteer = await api.actor({ role: 'volunteer' });
  const { rows } = await api.db.query<{ id: string }>('select id from transfers');
  const one = 'query ($id: ID!) { transfer(id: $id) { amount } }';
  expect(await manager.does(one, rows[0])).toEqual({ transfer: { amount: 100 } });
  expect(await volunteer.does(one, rows[0])).toEqual({ transfer: null });
  const read = (id: string) => volunteer.isRefused(LEDGER, { fundId: id });
  expect(await read(fundId)).toEqual(await read(randomUUID()));
});

test('the nightly check names a balance that its rows do not add up to', async () => {
  const fundId = await aFund(manager, charity, 100);
  const lotId = await aLot(manager, charity, 5);
  const auditor = await api.actor({ role: 'auditor', regionCode: '64' });
  const faults = async (): Promise<object> =>
    (await auditor.does<{ ledgerFaults: object }>('{ ledgerFaults { ledger id kept folded } }')).ledgerFaults;
  expect(await faults()).toEqual([]);
  await api.db.query('update fund_accounts set balance = 90 where id = $1', [fundId]);
  await api.db.query('update goods_lots set on_hand = 4 where id = $1', [lotId]);
  expect(await faults()).toEqual([
    { ledger: 'money', id: fundId, kept: 90, folded: 100 },
    { ledger: 'goods', id: lotId, kept: 4, folded: 5 },
  ]);
  expect((await manager.isRefused('{ ledgerFaults { id } }')).code).toBe('NOT_ALLOWED');
});

test('the ledgers cannot be rewritten by the application’s login', async () => {
  const { rows } = await api.db.query(
    `select table_name as name, string_agg(privilege_type, ' ' order by privilege_type) as rights
     from information_schema.role_table_grants
     where table_name in ('transfers', 'goods_movements', 'bookings', 'booking_releases')
     and grantee not in (select tableowner from pg_tables where tablename = 'transfers')
     group by table_name, grantee order by table_name`,
  );
  expect(rows.map(({ rights }) => rights)).toEqual(Array.from({ length: 4 }, () => 'INSERT SELECT'));
});
