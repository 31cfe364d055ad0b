import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import {
  aBatch,
  aBudget,
  ACT_ON_BATCH,
  actsOnAward,
  actsOnBatch,
  anAwardOnNotice,
  aSenior,
  awardOf,
  bankFile,
  batchOf,
  clearXiamen,
  IDENTITY,
  MAKE_BATCH,
  openProgramme,
  OTHER_IDENTITY,
  plantXiamen,
  PROGRAMME,
  RECONCILE,
  reconciles,
  reviewers,
  TAKE_FILE,
} from '../../testing/awards.js';

let api: TestApi;
let who: Awaited<ReturnType<typeof reviewers>>;

beforeAll(async () => {
  api = await TestApi.start();
  await clearXiamen(api);
  await plantXiamen(api);
});
afterAll(async () => {
  await clearXiamen(api);
  await api.stop();
});
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-02T09:00:00+08:00');
  who = await reviewers(api);
  await openProgramme(api);
});

/** So many approved awards of 80,000 yuan, at most two. */
async function approved(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, identityNumber] of [IDENTITY, OTHER_IDENTITY].slice(0, count).entries()) {
    const { worker } = await aSenior(api, { name: `获奖人${at + 1}` });
    const { id } = await anAwardOnNotice(worker, who, {
      identityNumber,
      account: `622200000000000${at + 1}`,
    });
    ids.push(id);
  }
  await api.setClock('2026-11-10T09:00:00+08:00');
  for (const id of ids) await actsOnAward(who.city, id, 'approve');
  return ids;
}
/** Net fen that left the budget for good or are on their way, by the ledger alone. */
const out = async (budgetId: string): Promise<number> => {
  const { rows } = await api.db.query<{ out: string }>(
    `select coalesce(sum(case when debit_id = $1 then amount when kind = 'return' then -amount else 0 end), 0) as out
     from transfers where debit_id = $1 or credit_id = $1`,
    [budgetId],
  );
  return Number(rows[0]?.out);
};
const paidLine = (line: number) => ({
  line,
  account: `622200000000000${line}`,
  yuan: '80000.00',
  result: '成功',
});

test('two people approve, the file goes to the bank, and what the bank confirms is paid, to the fen in the ledger', async () => {
  const ids = await approved(2);
  const budgetId = await aBudget(who.city, 20_000_000);
  const { id } = await aBatch(who.city, budgetId, ids);
  await actsOnBatch(who.city, id, 'approve');
  const once = await batchOf(who.city, id);
  expect(
    (await who.city.isRefused(ACT_ON_BATCH, { id, version: once?.version, action: 'approveAgain' })).code,
  ).toBe('SECOND_PERSON_REQUIRED');
  expect(once?.budget.balance).toBe(20_000_000);
  const twice = await actsOnBatch(who.second, id, 'approveAgain');
  expect(twice).toMatchObject({ state: 'approved', total: 16_000_000, budget: { balance: 4_000_000 } });
  const { takeAwardBatchFile: file } = await who.city.does<{ takeAwardBatchFile: { content: string } }>(
    TAKE_FILE,
    {
      id,
      version: twice.version,
    },
  );
  const lines = file.content.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines.join('\n')).toContain('试验银行思明支行,6222000000000001,80000.00');
  const { rows: traces } = await api.db.query(`select from personal_reads where matter = 'bankAccount'`);
  expect(traces).toHaveLength(2);
  const order = (await batchOf(who.city, id))?.payments ?? [];
  const answers = order.map(({ line, accountEnding }) => ({
    ...paidLine(line),
    account: `622200000000${accountEnding}`,
  }));
  const settled = await reconciles(who.second, id, bankFile(answers));
  expect(settled.state).toBe('settled');
  for (const awardId of ids) expect((await awardOf(who.city, awardId))?.state).toBe('paid');
  expect(await out(budgetId)).toBe(16_000_000);
  const { rows: faults } = await api.db.query(
    `select fund.kind, fund.balance from fund_accounts fund where fund.kind in ('payeeClearing', 'outside') order by fund.kind`,
  );
  expect(faults).toEqual([
    { kind: 'outside', balance: '-4000000' },
    { kind: 'payeeClearing', balance: '0' },
  ]);
});

test('line by line: what differs moves nothing, what came back can be paid again in another batch, and no file pays twice', async () => {
  const [first = '', second = ''] = await approved(2);
  const budgetId = await aBudget(who.city, 40_000_000);
  const batch = await aBatch(who.city, budgetId, [first, second]);
  const { id } = batch;
  await actsOnBatch(who.city, id, 'approve');
  await actsOnBatch(who.second, id, 'approveAgain');
  const [one, two] = batch.payments;
  const told = (line: typeof one, over: object = {}) => ({
    ...paidLine(line?.line ?? 0),
    account: `622200000000${line?.accountEnding}`,
    ...over,
  });
  const wrong = await reconciles(
    who.city,
    id,
    bankFile([
      told(one, { yuan: '79999.99' }),
      told(two, { account: '6222000000009999' }),
      told(one, { line: 7 }),
    ]),
  );
  expect(wrong.bankLines.map(({ verdict }) => verdict)).toEqual([
    'amountDiffers',
    'accountDiffers',
    'unknown',
  ]);
  expect(wrong.payments.map(({ state }) => state)).toEqual(['remitted', 'remitted']);
  const readable = bankFile([told(one), told(two, { result: '失败' })]);
  const half = await reconciles(who.city, id, readable);
  expect(half.payments.map(({ state }) => state)).toEqual(['paid', 'returned']);
  expect(half.state).toBe('settled');
  await reconciles(who.city, id, readable);
  expect(await out(budgetId)).toBe(8_000_000);
  const states = async () =>
    new Set([(await awardOf(who.city, first))?.state, (await awardOf(who.city, second))?.state]);
  expect(await states()).toEqual(new Set(['approved', 'paid']));
  const open = (await awardOf(who.city, first))?.state === 'approved' ? first : second;
  const paid = open === first ? second : first;
  expect(
    (
      await who.city.isRefused(MAKE_BATCH, {
        programme: PROGRAMME,
        budgetId,
        applicationIds: [paid],
        key: randomUUID(),
      })
    ).code,
  ).toBe('IN_ANOTHER_BATCH');
  const again = await aBatch(who.second, budgetId, [open]);
  expect(
    (
      await who.city.isRefused(MAKE_BATCH, {
        programme: PROGRAMME,
        budgetId,
        applicationIds: [open],
        key: randomUUID(),
      })
    ).code,
  ).toBe('IN_ANOTHER_BATCH');
  await actsOnBatch(who.city, again.id, 'cancel', '等新账号');
  expect((await aBatch(who.city, budgetId, [open])).state).toBe('made');
});

test('a payment that the bank takes back after all leads the award back to approved and the money into the budget', async () => {
  const [id = ''] = await approved(1);
  const budgetId = await aBudget(who.city, 8_000_000);
  const batch = await aBatch(who.city, budgetId, [id]);
  await actsOnBatch(who.city, batch.id, 'approve');
  await actsOnBatch(who.second, batch.id, 'approveAgain');
  await reconciles(who.city, batch.id, bankFile([paidLine(1)]));
  expect((await awardOf(who.city, id))?.state).toBe('paid');
  await reconciles(who.city, batch.id, bankFile([{ ...paidLine(1), result: '退回' }]));
  expect((await awardOf(who.city, id))?.state).toBe('approved');
  expect((await batchOf(who.city, batch.id))?.budget.balance).toBe(8_000_000);
  const contradicting = await reconciles(
    who.city,
    batch.id,
    bankFile([{ ...paidLine(1), yuan: '80,000.00' }].map((line) => ({ ...line, yuan: '80000' }))),
  );
  expect(contradicting.bankLines.map(({ verdict }) => verdict)).toContain('contradicts');
  expect(await out(budgetId)).toBe(0);
});

test('a budget that does not hold the money lets no line of the batch go, and the unreadable file of a bank nothing', async () => {
  const ids = await approved(2);
  const budgetId = await aBudget(who.city, 8_000_000);
  const { id } = await aBatch(who.city, budgetId, ids);
  const { version } = await actsOnBatch(who.city, id, 'approve');
  expect(await who.second.isRefused(ACT_ON_BATCH, { id, version, action: 'approveAgain' })).toEqual({
    code: 'INSUFFICIENT_FUNDS',
    details: { left: 0 },
  });
  expect(await batchOf(who.city, id)).toMatchObject({
    state: 'approvedOnce',
    budget: { balance: 8_000_000 },
  });
  expect((await who.city.isRefused(RECONCILE, { id, version, content: '没有表头' })).code).toBe(
    'BANK_FILE_UNREADABLE',
  );
});

test('officials of a district, or of another city, neither make nor see the city’s batches', async () => {
  const [award = ''] = await approved(1);
  const budgetId = await aBudget(who.city, 8_000_000);
  const { id, version } = await aBatch(who.city, budgetId, [award]);
  expect(await batchOf(who.district, id)).toBeNull();
  expect((await who.district.isRefused(ACT_ON_BATCH, { id, version, action: 'approve' })).code).toBe(
    'NOT_FOUND',
  );
  expect(
    (
      await who.district.isRefused(MAKE_BATCH, {
        programme: PROGRAMME,
        budgetId,
        applicationIds: [award],
        key: randomUUID(),
      })
    ).code,
  ).toBe('NOT_FOUND');
});

test('of two batches made at one moment with the same award one is made; two second approvals at once pay once', async () => {
  const [award = ''] = await approved(1);
  const budgetId = await aBudget(who.city, 80_000_000);
  const made = await Promise.allSettled(
    [who.city, who.second, who.city, who.second].map((one) => aBatch(one, budgetId, [award])),
  );
  const batches = made.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(batches).toHaveLength(1);
  const id = batches[0]?.id ?? '';
  const { version } = await actsOnBatch(who.city, id, 'approve');
  const third = await api.actor({ role: 'official', regionCode: '3502', name: '试市三' });
  const twice = await Promise.allSettled(
    [who.second, third, who.second].map((one) =>
      one.does(ACT_ON_BATCH, { id, version, action: 'approveAgain' }),
    ),
  );
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const now = (await batchOf(who.city, id))?.version;
  const told = await Promise.allSettled(
    [who.city, who.second, third].map((one) =>
      one.does(RECONCILE, { id, version: now, content: bankFile([paidLine(1)]) }),
    ),
  );
  expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await out(budgetId)).toBe(8_000_000);
});
