import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import type { TestActor } from '../../testing/api.js';
import {
  aBatch,
  aBudget,
  ACT_ON_BATCH,
  actsOnBatch,
  bankFile,
  batchOf,
  MAKE_BATCH,
  RECONCILE,
  reconciles,
  TAKE_FILE,
} from '../../testing/award-batches.js';
import {
  actsOnAward,
  anAwardOnNotice,
  aSenior,
  awardOf,
  IDENTITY,
  inXiamen,
  openProgramme,
  OTHER_IDENTITY,
  PROGRAMME,
} from '../../testing/awards.js';

const xiamen = inXiamen();

beforeEach(async () => {
  await openProgramme(xiamen.api);
});

/** So many approved awards of 80,000 yuan, at most two, with whose they are. */
async function approvedOf(count: number): Promise<{ id: string; worker: TestActor }[]> {
  const awards: { id: string; worker: TestActor }[] = [];
  for (const [at, identityNumber] of [IDENTITY, OTHER_IDENTITY].slice(0, count).entries()) {
    const { worker } = await aSenior(xiamen.api, { name: `获奖人${at + 1}` });
    const { id } = await anAwardOnNotice(worker, xiamen.who, {
      identityNumber,
      account: `622200000000000${at + 1}`,
    });
    awards.push({ id, worker });
  }
  await xiamen.api.setClock('2026-11-10T09:00:00+08:00');
  for (const { id } of awards) await actsOnAward(xiamen.who.city, id, 'approve');
  return awards;
}
const approved = async (count: number): Promise<string[]> => (await approvedOf(count)).map(({ id }) => id);

/** Net fen that left the budget for good or are on their way, by the ledger alone. */
const out = async (budgetId: string): Promise<number> => {
  const { rows } = await xiamen.api.db.query<{ out: string }>(
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
  const budgetId = await aBudget(xiamen.who.city, 20_000_000);
  const { id } = await aBatch(xiamen.who.second, budgetId, ids);
  await actsOnBatch(xiamen.who.city, id, 'approve');
  const once = await batchOf(xiamen.who.city, id);
  expect(
    (await xiamen.who.city.isRefused(ACT_ON_BATCH, { id, version: once?.version, action: 'approveAgain' }))
      .code,
  ).toBe('SECOND_PERSON_REQUIRED');
  expect(once?.budget.balance).toBe(20_000_000);
  const twice = await actsOnBatch(xiamen.who.second, id, 'approveAgain');
  expect(twice).toMatchObject({ state: 'approved', total: 16_000_000, budget: { balance: 4_000_000 } });
  const { takeAwardBatchFile: file } = await xiamen.who.city.does<{
    takeAwardBatchFile: { content: string };
  }>(TAKE_FILE, {
    id,
    version: twice.version,
  });
  const lines = file.content.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines.join('\n')).toContain('试验银行思明支行,6222000000000001,80000.00');
  const { rows: traces } = await xiamen.api.db.query(
    `select from personal_reads where matter = 'bankAccount'`,
  );
  expect(traces).toHaveLength(2);
  const order = (await batchOf(xiamen.who.city, id))?.payments ?? [];
  const answers = order.map(({ line, accountEnding }) => ({
    ...paidLine(line),
    account: `622200000000${accountEnding}`,
  }));
  const settled = await reconciles(xiamen.who.second, id, bankFile(answers));
  expect(settled.state).toBe('settled');
  for (const awardId of ids) expect((await awardOf(xiamen.who.city, awardId))?.state).toBe('paid');
  expect(await out(budgetId)).toBe(16_000_000);
  const { rows: faults } = await xiamen.api.db.query(
    `select fund.kind, fund.balance from fund_accounts fund where fund.kind in ('payeeClearing', 'outside') order by fund.kind`,
  );
  expect(faults).toEqual([
    { kind: 'outside', balance: '-4000000' },
    { kind: 'payeeClearing', balance: '0' },
  ]);
});

test('line by line: what differs moves nothing, what came back can be paid again in another batch, and no file pays twice', async () => {
  const [first = '', second = ''] = await approved(2);
  const budgetId = await aBudget(xiamen.who.city, 40_000_000);
  const batch = await aBatch(xiamen.who.second, budgetId, [first, second]);
  const { id } = batch;
  await actsOnBatch(xiamen.who.city, id, 'approve');
  await actsOnBatch(xiamen.who.second, id, 'approveAgain');
  const [one, two] = batch.payments;
  const told = (line: typeof one, over: object = {}) => ({
    ...paidLine(line?.line ?? 0),
    account: `622200000000${line?.accountEnding}`,
    ...over,
  });
  const wrong = await reconciles(
    xiamen.who.city,
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
  expect(wrong.lastAnswer).toEqual({ lines: 3, moved: 0, differing: 3 });
  const readable = bankFile([told(one), told(two, { result: '失败' })]);
  const half = await reconciles(xiamen.who.city, id, readable);
  expect(half.payments.map(({ state }) => state)).toEqual(['paid', 'returned']);
  expect(half.state).toBe('settled');
  expect(half.lastAnswer).toEqual({ lines: 2, moved: 2, differing: 0 });
  const asBefore = await reconciles(xiamen.who.city, id, readable);
  expect(asBefore.lastAnswer).toEqual({ lines: 2, moved: 0, differing: 0 });
  expect(await out(budgetId)).toBe(8_000_000);
  const states = async () =>
    new Set([
      (await awardOf(xiamen.who.city, first))?.state,
      (await awardOf(xiamen.who.city, second))?.state,
    ]);
  expect(await states()).toEqual(new Set(['approved', 'paid']));
  const open = (await awardOf(xiamen.who.city, first))?.state === 'approved' ? first : second;
  const paid = open === first ? second : first;
  expect(
    (
      await xiamen.who.city.isRefused(MAKE_BATCH, {
        programme: PROGRAMME,
        budgetId,
        applicationIds: [paid],
        key: randomUUID(),
      })
    ).code,
  ).toBe('IN_ANOTHER_BATCH');
  const again = await aBatch(xiamen.who.second, budgetId, [open]);
  expect(
    (
      await xiamen.who.city.isRefused(MAKE_BATCH, {
        programme: PROGRAMME,
        budgetId,
        applicationIds: [open],
        key: randomUUID(),
      })
    ).code,
  ).toBe('IN_ANOTHER_BATCH');
  await actsOnBatch(xiamen.who.city, again.id, 'cancel', '等新账号');
  expect((await aBatch(xiamen.who.second, budgetId, [open])).state).toBe('made');
});

test('a payment that the bank takes back after all leads the award back to approved and the money into the budget', async () => {
  const [id = ''] = await approved(1);
  const budgetId = await aBudget(xiamen.who.city, 8_000_000);
  const batch = await aBatch(xiamen.who.second, budgetId, [id]);
  await actsOnBatch(xiamen.who.city, batch.id, 'approve');
  await actsOnBatch(xiamen.who.second, batch.id, 'approveAgain');
  await reconciles(xiamen.who.city, batch.id, bankFile([paidLine(1)]));
  expect((await awardOf(xiamen.who.city, id))?.state).toBe('paid');
  await reconciles(xiamen.who.city, batch.id, bankFile([{ ...paidLine(1), result: '退回' }]));
  expect((await awardOf(xiamen.who.city, id))?.state).toBe('approved');
  expect((await batchOf(xiamen.who.city, batch.id))?.budget.balance).toBe(8_000_000);
  const contradicting = await reconciles(
    xiamen.who.city,
    batch.id,
    bankFile([{ ...paidLine(1), yuan: '80,000.00' }].map((line) => ({ ...line, yuan: '80000' }))),
  );
  expect(contradicting.bankLines.map(({ verdict }) => verdict)).toContain('contradicts');
  expect(await out(budgetId)).toBe(0);
});

test('a budget that does not hold the money lets no line of the batch go, and the unreadable file of a bank nothing', async () => {
  const ids = await approved(2);
  const budgetId = await aBudget(xiamen.who.city, 8_000_000);
  const { id } = await aBatch(xiamen.who.second, budgetId, ids);
  const { version } = await actsOnBatch(xiamen.who.city, id, 'approve');
  expect(await xiamen.who.second.isRefused(ACT_ON_BATCH, { id, version, action: 'approveAgain' })).toEqual({
    code: 'INSUFFICIENT_FUNDS',
    details: { left: 0 },
  });
  expect(await batchOf(xiamen.who.city, id)).toMatchObject({
    state: 'approvedOnce',
    budget: { balance: 8_000_000 },
  });
  expect((await xiamen.who.city.isRefused(RECONCILE, { id, version, content: '没有表头' })).code).toBe(
    'BANK_FILE_UNREADABLE',
  );
});

test('officials of a district, or of another city, neither make nor see the city’s batches', async () => {
  const [award = ''] = await approved(1);
  const budgetId = await aBudget(xiamen.who.city, 8_000_000);
  const { id, version } = await aBatch(xiamen.who.second, budgetId, [award]);
  expect(await batchOf(xiamen.who.district, id)).toBeNull();
  expect((await xiamen.who.district.isRefused(ACT_ON_BATCH, { id, version, action: 'approve' })).code).toBe(
    'NOT_FOUND',
  );
  expect(
    (
      await xiamen.who.district.isRefused(MAKE_BATCH, {
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
  const budgetId = await aBudget(xiamen.who.city, 80_000_000);
  const made = await Promise.allSettled(
    [xiamen.who.city, xiamen.who.second, xiamen.who.city, xiamen.who.second].map((one) =>
      aBatch(one, budgetId, [award]),
    ),
  );
  const batches = made.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(batches).toHaveLength(1);
  const id = batches[0]?.id ?? '';
  const third = await xiamen.api.actor({ role: 'official', regionCode: '3502', name: '试市三' });
  const { version } = await actsOnBatch(third, id, 'approve');
  const twice = await Promise.allSettled(
    [xiamen.who.second, xiamen.who.city, xiamen.who.second].map((one) =>
      one.does(ACT_ON_BATCH, { id, version, action: 'approveAgain' }),
    ),
  );
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const now = (await batchOf(xiamen.who.city, id))?.version;
  const told = await Promise.allSettled(
    [xiamen.who.city, xiamen.who.second, third].map((one) =>
      one.does(RECONCILE, { id, version: now, content: bankFile([paidLine(1)]) }),
    ),
  );
  expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await out(budgetId)).toBe(8_000_000);
});

const CORRECT = `mutation ($id: ID!, $version: Int!, $bank: String!, $account: String!) {
  correctAwardAccount(id: $id, version: $version, bank: $bank, account: $account) { id version } }`;

/** A batch of one award that two people approved, and its one line as the bank answers it. */
async function onTheWay(award: string, budgetId: string) {
  const batch = await aBatch(xiamen.who.second, budgetId, [award]);
  await actsOnBatch(xiamen.who.city, batch.id, 'approve');
  return actsOnBatch(xiamen.who.second, batch.id, 'approveAgain');
}

test('when the bank sent the money back the payee tells another account, which is paid; while money is on its way nobody changes it', async () => {
  const [{ id: award, worker: payee }] = (await approvedOf(1)) as [{ id: string; worker: TestActor }];
  const budgetId = await aBudget(xiamen.who.city, 8_000_000);
  const first = await onTheWay(award, budgetId);
  const telling = async () => ({
    id: award,
    version: (await awardOf(payee, award))?.version,
    bank: '试验银行湖里支行',
    account: '6222000000000007',
  });
  expect((await payee.isRefused(CORRECT, await telling())).code).toBe('IN_ANOTHER_BATCH');
  const back = bankFile([{ ...paidLine(1), result: '退回' }]);
  await reconciles(xiamen.who.city, first.id, back);
  await payee.does(CORRECT, await telling());
  const again = await onTheWay(award, budgetId);
  expect(again.payments).toMatchObject([{ accountEnding: '0007' }]);
  expect((await batchOf(xiamen.who.city, first.id))?.payments).toMatchObject([{ accountEnding: '0001' }]);
  const { takeAwardBatchFile: file } = await xiamen.who.city.does<{
    takeAwardBatchFile: { content: string };
  }>(TAKE_FILE, { id: again.id, version: again.version });
  expect(file.content).toContain('试验银行湖里支行,6222000000000007');
});

test('what the bank told of one batch moves nothing in another: neither its whole file nor one of its lines', async () => {
  const [award = ''] = await approved(1);
  const budgetId = await aBudget(xiamen.who.city, 8_000_000);
  const first = await onTheWay(award, budgetId);
  const back = bankFile([{ ...paidLine(1), result: '退回' }]);
  await reconciles(xiamen.who.city, first.id, back);
  const again = await onTheWay(award, budgetId);
  const { id, version } = again;
  expect((await xiamen.who.city.isRefused(RECONCILE, { id, version, content: back })).code).toBe(
    'BANK_FILE_OF_ANOTHER_BATCH',
  );
  const line = await reconciles(xiamen.who.city, id, `${back}\r\n`);
  expect(line.bankLines.map(({ verdict }) => verdict)).toEqual(['ofAnotherBatch']);
  expect(line.payments.map(({ state }) => state)).toEqual(['remitted']);
  expect(await out(budgetId)).toBe(8_000_000);
});

test('nothing is paid again while the bank’s last word is that the earlier payment arrived after all', async () => {
  const [award = ''] = await approved(1);
  const budgetId = await aBudget(xiamen.who.city, 16_000_000);
  const first = await onTheWay(award, budgetId);
  const back = bankFile([{ ...paidLine(1), result: '退回' }]);
  await reconciles(xiamen.who.city, first.id, back);
  const planned = await aBatch(xiamen.who.second, budgetId, [award]);
  const once = await actsOnBatch(xiamen.who.city, planned.id, 'approve');
  await reconciles(xiamen.who.city, first.id, bankFile([paidLine(1)]));
  const approving = { id: planned.id, version: once.version, action: 'approveAgain' };
  expect((await xiamen.who.second.isRefused(ACT_ON_BATCH, approving)).code).toBe('BANK_CONTRADICTS');
  await actsOnBatch(xiamen.who.city, planned.id, 'cancel', '等银行核实');
  const making = { programme: PROGRAMME, budgetId, applicationIds: [award], key: randomUUID() };
  expect((await xiamen.who.city.isRefused(MAKE_BATCH, making)).code).toBe('BANK_CONTRADICTS');
  await reconciles(xiamen.who.city, first.id, back);
  expect((await xiamen.who.city.isRefused(MAKE_BATCH, making)).code).toBe('BANK_CONTRADICTS');
  await reconciles(xiamen.who.city, first.id, `${back}\r\n`);
  expect((await xiamen.who.city.isRefused(MAKE_BATCH, making)).code).toBe('BANK_CONTRADICTS');
  await reconciles(xiamen.who.city, first.id, back.replace('S1', 'S7'));
  expect((await aBatch(xiamen.who.second, budgetId, [award])).state).toBe('made');
});

test('the file may be taken again, the same to the byte, until the bank has told of a line', async () => {
  const ids = await approved(2);
  const budgetId = await aBudget(xiamen.who.city, 16_000_000);
  const batch = await aBatch(xiamen.who.second, budgetId, ids);
  await actsOnBatch(xiamen.who.city, batch.id, 'approve');
  await actsOnBatch(xiamen.who.second, batch.id, 'approveAgain');
  const taking = async () => ({ id: batch.id, version: (await batchOf(xiamen.who.city, batch.id))?.version });
  const take = async () =>
    (
      await xiamen.who.city.does<{ takeAwardBatchFile: { content: string; sha256: string } }>(
        TAKE_FILE,
        await taking(),
      )
    ).takeAwardBatchFile;
  const first = await take();
  expect(await take()).toEqual(first);
  const ending = batch.payments[0]?.accountEnding ?? '';
  const half = bankFile([{ ...paidLine(1), account: `622200000000${ending}` }]);
  expect((await reconciles(xiamen.who.city, batch.id, half)).state).toBe('approved');
  expect((await xiamen.who.city.isRefused(TAKE_FILE, await taking())).code).toBe('WRONG_STATE');
});
