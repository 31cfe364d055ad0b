import { formatMoney, fen, parseMoney } from '@wushe/values';
import { csvFile } from '../../platform/csv.js';
import type { BankLine } from './batch.rules.js';

/** A payment as the bank is asked to make it. */
export interface FileLine {
  readonly line: number;
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
  readonly amount: number;
  readonly purpose: string;
}

const HEAD = ['序号', '收款人', '开户银行', '账号', '金额', '用途'];

/** The file of a batch: one line a payment, amounts in yuan with two decimals and no grouping. */
export const paymentFile = (lines: readonly FileLine[]): string =>
  csvFile([
    HEAD,
    ...lines.map(({ line, holder, bank, account, amount, purpose }) => [
      String(line),
      holder,
      bank,
      account,
      formatMoney(fen(amount)).replaceAll(',', ''),
      purpose,
    ]),
  ]);

/** What banks call the columns of their answer. */
const COLUMNS = {
  line: ['序号', '编号', 'line'],
  account: ['账号', '收款账号', 'account'],
  amount: ['金额', '金额（元）', '金额(元)', 'amount'],
  result: ['结果', '状态', 'result'],
  reference: ['流水号', '交易流水号', 'reference'],
  reason: ['原因', '失败原因', 'reason'],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED: readonly Column[] = ['line', 'account', 'amount', 'result'];

const ARRIVED = ['成功', '已入账', 'paid', 'success'];
const CAME_BACK = ['失败', '退回', '退汇', 'returned', 'failed'];

const arrival = (text: string): boolean | null => {
  const plain = text.trim().toLowerCase();
  if (ARRIVED.includes(plain)) return true;
  return CAME_BACK.includes(plain) ? false : null;
};

/** The cells of a CSV text, line by line; a quoted cell may hold commas, quotes and line ends (RFC 4180). */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  const plain = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (isQuoted && sign === '"' && plain.charAt(at + 1) === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === ',') endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

/** The lines of a bank's answer by its column names; null when a needed column or every line is missing. */
export function bankLinesOf(text: string): BankLine[] | null {
  const [head, ...rows] = cellsOf(text);
  if (!head || rows.length === 0) return null;
  const place = (column: Column): number =>
    head.findIndex((name) => COLUMNS[column].some((known) => known === name.toLowerCase()));
  if (NEEDED.some((column) => place(column) < 0)) return null;
  return rows.map((row) => {
    const cell = (column: Column): string => row[place(column)] ?? '';
    const line = cell('line');
    const amount = parseMoney(cell('amount'));
    return {
      line: /^\d{1,6}$/.test(line) ? Number(line) : null,
      amount: amount ?? null,
      accountEnding: cell('account').replaceAll(/\D/g, '').slice(-4),
      isPaid: arrival(cell('result')),
      reference: cell('reference').slice(0, 60),
      reason: cell('reason').slice(0, 200),
    };
  });
}
