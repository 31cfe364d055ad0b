import { Actions } from '../../platform/state-machine.js';

/** Where a batch of payments stands. */
export const BatchState = {
  made: 'made',
  approvedOnce: 'approvedOnce',
  /** Two people approved it: the money is on its way, the file may go to the bank. */
  approved: 'approved',
  /** The bank has told of every line. */
  settled: 'settled',
  cancelled: 'cancelled',
} as const;
export type BatchState = (typeof BatchState)[keyof typeof BatchState];

/** What can be done with a batch. */
export const BatchAction = {
  approve: 'approve',
  /** By another person than the first. */
  approveAgain: 'approveAgain',
  sendBack: 'sendBack',
  cancel: 'cancel',
  /** Makes the file for the bank. */
  takeFile: 'takeFile',
  /** Compares with what the bank says, line by line. */
  reconcile: 'reconcile',
  settle: 'settle',
} as const;
export type BatchAction = (typeof BatchAction)[keyof typeof BatchAction];

/** The life of a batch. */
export const batchActions = new Actions<BatchState, BatchAction>('made', {
  approve: { from: ['made'], to: 'approvedOnce' },
  approveAgain: { from: ['approvedOnce'], to: 'approved' },
  sendBack: { from: ['approvedOnce'], to: 'made' },
  cancel: { from: ['made', 'approvedOnce'], to: 'cancelled' },
  /** Not once the bank has told of every line: a file handed in again would be paid again. */
  takeFile: { from: ['approved'], to: null },
  reconcile: { from: ['approved', 'settled'], to: null },
  settle: { from: ['approved'], to: 'settled' },
});

/** Where one payment of a batch stands. */
export const PaymentState = {
  planned: 'planned',
  /** Out of the budget, in clearing, on its way. */
  remitted: 'remitted',
  paid: 'paid',
  /** The bank sent it back; the application may stand in another batch. */
  returned: 'returned',
  /** Its batch was cancelled. */
  dropped: 'dropped',
} as const;
export type PaymentState = (typeof PaymentState)[keyof typeof PaymentState];

/** What happens to a payment. */
export const PaymentAction = { remit: 'remit', pay: 'pay', giveBack: 'giveBack', drop: 'drop' } as const;
export type PaymentAction = (typeof PaymentAction)[keyof typeof PaymentAction];

/** The life of a payment; what came back or was dropped never moves again. */
export const paymentActions = new Actions<PaymentState, PaymentAction>('planned', {
  remit: { from: ['planned'], to: 'remitted' },
  pay: { from: ['remitted'], to: 'paid' },
  giveBack: { from: ['remitted', 'paid'], to: 'returned' },
  drop: { from: ['planned'], to: 'dropped' },
});

/** States in which a payment holds its application: no second one is planned beside it. */
export const LIVE_PAYMENT: readonly PaymentState[] = ['planned', 'remitted', 'paid'];

/** A payment as our file names it. */
export interface OrderedLine {
  readonly paymentId: string;
  readonly line: number;
  readonly amount: number;
  readonly accountEnding: string;
  readonly state: PaymentState;
}

/** A line of the bank's answer. */
export interface BankLine {
  /** Our number of the line; null where the bank's text is no number. */
  readonly line: number | null;
  /** Fen; null where the text is no amount. */
  readonly amount: number | null;
  readonly accountEnding: string;
  /** Whether the bank says the money arrived; null where it says neither. */
  readonly isPaid: boolean | null;
  readonly reference: string;
  readonly reason: string;
}

/** What the comparison of one line says. */
export const BankVerdict = {
  /** As ordered, and the money arrived. */
  paid: 'paid',
  /** As ordered, and the money came back. */
  returned: 'returned',
  /** Told before: nothing moves. */
  known: 'known',
  /** Told before, of a payment of another batch: nothing moves. */
  ofAnotherBatch: 'ofAnotherBatch',
  /** It came back before, and now the bank says that it arrived: a person must look. */
  contradicts: 'contradicts',
  amountDiffers: 'amountDiffers',
  accountDiffers: 'accountDiffers',
  /** No such line was ordered. */
  unknown: 'unknown',
  /** The file has the line twice. */
  twice: 'twice',
  /** The line cannot be read. */
  unreadable: 'unreadable',
} as const;
export type BankVerdict = (typeof BankVerdict)[keyof typeof BankVerdict];

/** A line of the bank's with what it means for us. */
export interface Compared {
  readonly told: BankLine;
  readonly ordered: OrderedLine | null;
  readonly verdict: BankVerdict;
}

/** What one answer of the bank came to. */
export interface AnswerFigures {
  readonly lines: number;
  /** Lines that moved money with this comparison. */
  readonly moved: number;
  /** Lines that do not agree with ours; they moved nothing. */
  readonly differing: number;
}

const MOVES: readonly BankVerdict[] = ['paid', 'returned'];

/** Counts what an answer came to; what was told before agrees and moves nothing. */
export function figuresOf(compared: readonly Pick<Compared, 'verdict'>[]): AnswerFigures {
  const moved = compared.filter(({ verdict }) => MOVES.includes(verdict)).length;
  const known = compared.filter(({ verdict }) => verdict === 'known').length;
  return { lines: compared.length, moved, differing: compared.length - moved - known };
}

/** What tells a bank's lines apart, whichever file they come in; null for one without the bank's number. */
export const markOf = ({ reference, amount, accountEnding }: ToldElsewhere): string | null =>
  reference === '' ? null : `${reference} ${amount} ${accountEnding}`;

/** A line as the bank told it of another batch. */
export type ToldElsewhere = Pick<BankLine, 'reference' | 'amount' | 'accountEnding'>;

/** A line of the bank's as it was kept. */
export interface KeptLine {
  readonly verdict: BankVerdict;
  readonly reference: string;
}

/**
 * Whether the bank's last word about a payment that came back is that it arrived after all, by the lines kept of it,
 * oldest first. Only a line under a number that the bank had not used for this payment takes that back: an old answer
 * compared again is no new word.
 */
export function isContradicted(lines: readonly KeptLine[]): boolean {
  const numbers = new Set(['']);
  let isOpen = false;
  for (const { verdict, reference } of lines) {
    if (verdict === 'contradicts') isOpen = true;
    else if (verdict === 'known' && !numbers.has(reference)) isOpen = false;
    numbers.add(reference);
  }
  return isOpen;
}

interface Beside {
  readonly isTwice: boolean;
  readonly isElsewhere: boolean;
}

function verdictOf(
  told: BankLine,
  ordered: OrderedLine | undefined,
  { isTwice, isElsewhere }: Beside,
): BankVerdict {
  if (told.line === null || told.amount === null || told.isPaid === null) return 'unreadable';
  if (!ordered) return 'unknown';
  if (isTwice) return 'twice';
  if (isElsewhere) return 'ofAnotherBatch';
  if (told.amount !== ordered.amount) return 'amountDiffers';
  if (told.accountEnding !== ordered.accountEnding) return 'accountDiffers';
  if (told.isPaid && ordered.state === 'returned') return 'contradicts';
  const action = told.isPaid ? 'pay' : 'giveBack';
  if (!paymentActions.isOpen(ordered.state, action)) return 'known';
  return told.isPaid ? 'paid' : 'returned';
}

/**
 * Compares the bank's lines with ours: only a line that agrees in number, amount and account moves anything, and none
 * that the bank told of another batch before.
 */
export function compare(
  ordered: readonly OrderedLine[],
  told: readonly BankLine[],
  elsewhere: readonly ToldElsewhere[] = [],
): Compared[] {
  const byLine = new Map(ordered.map((each) => [each.line, each]));
  const marks = new Set(elsewhere.map(markOf));
  const counts = new Map<number | null, number>();
  for (const { line } of told) counts.set(line, (counts.get(line) ?? 0) + 1);
  return told.map((each) => {
    const own = each.line === null ? undefined : byLine.get(each.line);
    const mark = markOf(each);
    const isElsewhere = mark !== null && marks.has(mark);
    const verdict = verdictOf(each, own, { isTwice: (counts.get(each.line) ?? 0) > 1, isElsewhere });
    return { told: each, ordered: own ?? null, verdict };
  });
}
