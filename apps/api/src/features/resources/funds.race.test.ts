import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aCharity, aFund, aLot, RECEIVE_GIFT } from '../../testing/resources.js';
import { tally } from '../../testing/tally.js';

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

const MOVE = `mutation ($fromId: ID!, $toId: ID!, $amount: Money!, $key: String!) {
  moveMoney(fromId: $fromId, toId: $toId, amount: $amount, idempotencyKey: $key) { id }
}`;
const WRITE_OFF = `mutation ($lotId: ID!, $key: String!) {
  writeOffGoods(lotId: $lotId, quantity: 1, reason: "破损", idempotencyKey: $key) { id }
}`;
const times = (count: number) => Array.from({ length: count }, (_, place) => place);

/** Balances of the charity's funds, and what the rows of the ledger add up to. */
async function balances(): Promise<{ id: string; kept: number; folded: number }[]> {
  const { rows } = await api.db.query<{ id: string; kept: number; folded: number }>(
    `select fund.id, balance::int as kept, (
       select coalesce(sum(case when credit_id = fund.id then amount else -amount end), 0)::int
       from transfers where fund.id in (credit_id, debit_id)) as folded
     from fund_accounts fund where kind <> 'outside' order by fund.id`,
  );
  return rows;
}

test('fifty transfers at once from a fund that covers ten: ten are made and nothing is left', async () => {
  const fromId = await aFund(manager, charity, 1000);
  const toId = await aFund(manager, charity, 0);
  const answers = await Promise.all(
    times(50).map(() => api.gql(MOVE, { fromId, toId, amount: 100, key: randomUUID() }, manager.cookie)),
  );
  expect(tally(answers)).toEqual({ made: 10, INSUFFICIENT_FUNDS: 40 });
  expect(await balances()).toEqual([
    { id: fromId, kept: 0, folded: 0 },
    { id: toId, kept: 1000, folded: 1000 },
  ]);
});

test('money moved both ways at once neither gets lost nor waits for itself', async () => {
  const one = await aFund(manager, charity, 1000);
  const other = await aFund(manager, charity, 1000);
  const answers = await Promise.all(
    times(40).map((place) => {
      const [fromId, toId] = place % 2 ? [one, other] : [other, one];
      return api.gql(MOVE, { fromId, toId, amount: 30, key: randomUUID() }, manager.cookie);
    }),
  );
  expect(tally(answers)).toEqual({ made: 40 });
  expect(await balances()).toEqual([
    { id: one, kept: 1000, folded: 1000 },
    { id: other, kept: 1000, folded: 1000 },
  ]);
});

test('one gift form sent twenty times at once records one gift', async () => {
  const fundId = await aFund(manager, charity, 0);
  const gift = { fundId, amount: 500, key: randomUUID(), receipt: 'R1' };
  const answers = await Promise.all(
    times(20).map(() =>
      api.gql<{ receiveGift: { transfer: { id: string }; code: string } }>(
        RECEIVE_GIFT,
        gift,
        manager.cookie,
      ),
    ),
  );
  expect(new Set(answers.map(({ data }) => data.receiveGift.transfer.id)).size).toBe(1);
  expect(new Set(answers.map(({ data }) => data.receiveGift.code)).size).toBe(1);
  expect(await balances()).toEqual([{ id: fundId, kept: 500, folded: 500 }]);
});

test('two gifts with one receipt at once: one is recorded', async () => {
  const funds = [await aFund(manager, charity, 0), await aFund(manager, charity, 0)];
  const answers = await Promise.all(
    times(10).map((place) => {
      const gift = { fundId: funds[place % 2], amount: 500, key: randomUUID(), receipt: 'R1' };
      return api.gql(RECEIVE_GIFT, gift, manager.cookie);
    }),
  );
  expect(tally(answers)).toEqual({ made: 1, RECEIPT_RECORDED: 9 });
});

test('fifty times one box at once from a lot of ten: ten are taken and none is left', async () => {
  const lotId = await aLot(manager, charity, 10);
  const answers = await Promise.all(
    times(50).map(() => api.gql(WRITE_OFF, { lotId, key: randomUUID() }, manager.cookie)),
  );
  expect(tally(answers)).toEqual({ made: 10, INSUFFICIENT_GOODS: 40 });
  const { rows } = await api.db.query(
    `select on_hand, (select sum(change)::int from goods_movements where lot_id = lot.id) as folded from goods_lots lot`,
  );
  expect(rows).toEqual([{ on_hand: 0, folded: 0 }]);
});

test('one write-off sent twenty times at once takes one box', async () => {
  const lotId = await aLot(manager, charity, 10);
  const key = randomUUID();
  const answers = await Promise.all(times(20).map(() => api.gql(WRITE_OFF, { lotId, key }, manager.cookie)));
  expect(tally(answers)).toEqual({ made: 20 });
  const { rows } = await api.db.query('select on_hand from goods_lots');
  expect(rows).toEqual([{ on_hand: 9 }]);
});
