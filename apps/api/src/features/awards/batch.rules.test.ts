import { expect, test } from '@jest/globals';
import { bankLinesOf, cellsOf, paymentFile } from './bank-file.rules.js';
import {
  batchActions,
  BatchState,
  compare,
  isContradicted,
  LIVE_PAYMENT,
  paymentActions,
  PaymentState,
  type BankLine,
  type KeptLine,
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

test('that the bank contradicts itself is taken back by a new word of it only, not by an old one compared again', () => {
  const back = { verdict: 'returned', reference: 'R1' } as const;
  const arrived = { verdict: 'contradicts', reference: 'R2' } as const;
  const again = (reference: string) => ({ verdict: 'known', reference }) as const;
  expect(isContradicted([back])).toBe(false);
  expect(isContradicted([back, arrived])).toBe(true);
  expect(isContradicted([back, arrived, again('R1')])).toBe(true);
  expect(isContradicted([back, arrived, again('')])).toBe(true);
  expect(isContradicted([back, arrived, again('R3')])).toBe(false);
  expect(isContradicted([back, arrived, again('R3'), arrived])).toBe(true);
});

interface Paid extends OrderedLine {
  readonly kept: readonly KeptLine[];
}

/** An award paid in one batch after another, a bank that changes its mind, and people who compare whatever answer with whatever batch. */
class AwardAndBank {
  readonly payments: Paid[] = [];
  /** How often the money really arrived, less how often it was taken back. */
  arrived = 0;
  private readonly said: { readonly of: number; readonly line: BankLine; isHeard: boolean }[] = [];

  constructor(private readonly random: () => number) {}

  /** A new batch, where nothing holds the award. */
  order(): void {
    const isHeld = this.payments.some(({ state }) => LIVE_PAYMENT.includes(state));
    if (isHeld || this.payments.some(({ kept }) => isContradicted(kept))) return;
    // People ask the bank for its last word before they pay again.
    if (this.said.some(({ isHeard }) => !isHeard)) return;
    this.payments.push({ ...ordered(1, { state: 'remitted' }), kept: [] });
  }

  /** The bank carries the newest order out or sends it back, once, and later may change its mind. */
  speak(): void {
    const of = this.payments.length - 1;
    if (of < 0) return;
    const before = this.said.findLast((each) => each.of === of);
    const isPaid = before ? before.line.isPaid !== true : this.random() < 0.5;
    this.arrived += isPaid ? 1 : before ? -1 : 0;
    this.said.push({ of, line: told(1, { isPaid, reference: `R${this.said.length}` }), isHeard: false });
  }

  /** An answer, mostly the next one, is compared with a batch, mostly its own. */
  compare(): void {
    const next = this.said.find(({ isHeard }) => !isHeard);
    const answer = this.random() < 0.6 ? next : this.said[Math.floor(this.random() * this.said.length)];
    if (!answer || (answer !== next && !answer.isHeard)) return;
    const at = this.random() < 0.7 ? answer.of : Math.floor(this.random() * this.payments.length);
    const payment = this.payments[at]!;
    if (at === answer.of) answer.isHeard = true;
    const elsewhere = this.said.filter(({ of, isHeard }) => of !== at && isHeard).map(({ line }) => line);
    const verdict = compare([payment], [answer.line], elsewhere)[0]!.verdict;
    const moved = verdict === 'paid' || verdict === 'returned' ? verdict : payment.state;
    const kept = [...payment.kept, { verdict, reference: answer.line.reference }];
    this.payments[at] = { ...payment, state: moved, kept };
  }
}

test('no path pays twice: whatever batches are made, the bank says and people compare, the money arrives once at most', () => {
  const faults: object[] = [];
  for (let seed = 1; seed <= 500; seed += 1) {
    const random = chance(seed);
    const one = new AwardAndBank(random);
    for (let step = 0; step < 80; step += 1) {
      const pick = random();
      if (pick < 0.25) one.order();
      else if (pick < 0.45) one.speak();
      else one.compare();
      const live = one.payments.filter(({ state }) => LIVE_PAYMENT.includes(state)).length;
      if (live > 1 || one.arrived > 1) faults.push({ seed, step, live, arrived: one.arrived });
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
