import { expect, test } from '@jest/globals';
import { bankLinesOf, cellsOf, paymentFile } from './bank-file.rules.js';
import {
  batchActions,
  BatchState,
  compare,
  LIVE_PAYMENT,
  paymentActions,
  PaymentState,
  type BankLine,
  type OrderedLine,
} from './batch.rules.js';

const ordered = (line: number, over: Partial<OrderedLine> = {}): OrderedLine => ({
  paymentId: `p${line}`,
  line,
  amount: 8_000_000,
  accountEnding: '0001',
  state: 'remitted',
  ...over,
});
const told = (line: number | null, over: Partial<BankLine> = {}): BankLine => ({
  line,
  amount: 8_000_000,
  accountEnding: '0001',
  isPaid: true,
  reference: `R${line}`,
  reason: '',
  ...over,
});

test('every state of batches and payments can be reached, and what ended stays ended', () => {
  expect(batchActions.reachable()).toEqual(new Set(Object.values(BatchState)));
  expect(paymentActions.reachable()).toEqual(new Set(Object.values(PaymentState)));
  for (const state of ['returned', 'dropped'] as const)
    expect(paymentActions.names.filter((action) => paymentActions.isOpen(state, action))).toEqual([]);
});

test('money leaves the budget only after a second approval, and a cancelled batch never had any', () => {
  expect(batchActions.table.approveAgain.from).toEqual(['approvedOnce']);
  expect(batchActions.table.cancel.from).toEqual(['made', 'approvedOnce']);
  expect(paymentActions.table.drop.from).toEqual(['planned']);
});

test.each([
  [told(1), 'paid'],
  [told(1, { isPaid: false }), 'returned'],
  [told(1, { amount: 7_999_999 }), 'amountDiffers'],
  [told(1, { accountEnding: '0002' }), 'accountDiffers'],
  [told(9), 'unknown'],
  [told(null), 'unreadable'],
  [told(1, { amount: null }), 'unreadable'],
  [told(1, { isPaid: null }), 'unreadable'],
] as const)('a line of the bank as %j means %s', (line, verdict) => {
  expect(compare([ordered(1)], [line])[0]?.verdict).toBe(verdict);
});

test('a line told twice moves nothing, and one told before nothing more', () => {
  expect(compare([ordered(1)], [told(1), told(1)]).map(({ verdict }) => verdict)).toEqual(['twice', 'twice']);
  expect(compare([ordered(1, { state: 'paid' })], [told(1)])[0]?.verdict).toBe('known');
  expect(compare([ordered(1, { state: 'returned' })], [told(1, { isPaid: false })])[0]?.verdict).toBe(
    'known',
  );
});

test('a line that the bank told of another batch moves nothing here; one without the bank’s number cannot be told apart', () => {
  const before = [{ reference: 'R1', amount: 8_000_000, accountEnding: '0001' }];
  const verdict = (line: BankLine) => compare([ordered(1)], [line], before)[0]?.verdict;
  expect(verdict(told(1, { isPaid: false }))).toBe('ofAnotherBatch');
  expect(verdict(told(1, { reference: 'R9' }))).toBe('paid');
  expect(verdict(told(1, { reference: '' }))).toBe('paid');
});

test('a file is not taken again once the bank has told of every line', () => {
  expect(batchActions.isOpen('settled', 'takeFile')).toBe(false);
});

test('what was paid can still come back, and what came back is never paid by a later line', () => {
  expect(compare([ordered(1, { state: 'paid' })], [told(1, { isPaid: false })])[0]?.verdict).toBe('returned');
  expect(compare([ordered(1, { state: 'returned' })], [told(1)])[0]?.verdict).toBe('contradicts');
});

/** Pseudo-random numbers that are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test('no path pays twice: whatever people, banks and files do, of an award at most one payment is live and one amount out', () => {
  const faults: object[] = [];
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = chance(seed);
    const payments: OrderedLine[] = [];
    let out = 0;
    for (let step = 0; step < 60; step += 1) {
      const at = Math.floor(random() * payments.length);
      const payment = payments[at];
      const pick = Math.floor(random() * 5);
      const isHeld = payments.some(({ state }) => LIVE_PAYMENT.includes(state));
      if (pick === 0 && !isHeld) payments.push(ordered(payments.length + 1, { state: 'planned' }));
      if (!payment) continue;
      if (pick === 1 && paymentActions.isOpen(payment.state, 'remit')) {
        payments[at] = { ...payment, state: paymentActions.next(payment.state, 'remit') };
        out += payment.amount;
      }
      if (pick === 2 && paymentActions.isOpen(payment.state, 'drop'))
        payments[at] = { ...payment, state: paymentActions.next(payment.state, 'drop') };
      if (pick > 2) {
        const line = told(payment.line, {
          isPaid: random() < 0.5,
          amount: random() < 0.1 ? 1 : payment.amount,
        });
        const verdict = payment.state === 'planned' ? 'known' : compare(payments, [line])[0]?.verdict;
        if (verdict === 'paid')
          payments[at] = { ...payment, state: paymentActions.next(payment.state, 'pay') };
        if (verdict === 'returned') {
          payments[at] = { ...payment, state: paymentActions.next(payment.state, 'giveBack') };
          out -= payment.amount;
        }
      }
      const live = payments.filter(({ state }) => LIVE_PAYMENT.includes(state)).length;
      if (live > 1 || (out !== 0 && out !== 8_000_000)) faults.push({ seed, step, live, out });
    }
  }
  expect(faults).toEqual([]);
});

test('the file has one line a payment with amounts in yuan, and what the bank writes is read by its column names', () => {
  const file = paymentFile([
    {
      line: 1,
      holder: '林一',
      bank: '某银行, 某支行',
      account: '6222000000000001',
      amount: 8_000_000,
      purpose: '奖金',
    },
  ]);
  expect(cellsOf(file)).toEqual([
    ['序号', '收款人', '开户银行', '账号', '金额', '用途'],
    ['1', '林一', '某银行, 某支行', '6222000000000001', '80000.00', '奖金'],
  ]);
  const answer =
    '序号,账号,金额,结果,流水号,原因\r\n1,6222000000000001,"80,000.00",成功,S1,\r\n2,x,12,已退汇,,账号不符\r\n';
  expect(bankLinesOf(answer)).toEqual([
    { line: 1, amount: 8_000_000, accountEnding: '0001', isPaid: true, reference: 'S1', reason: '' },
    { line: 2, amount: 1200, accountEnding: '', isPaid: null, reference: '', reason: '账号不符' },
  ]);
  expect(bankLinesOf('序号,账号\n1,2')).toBeNull();
  expect(bankLinesOf('序号,账号,金额,结果\n')).toBeNull();
});
