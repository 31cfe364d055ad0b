import type { Branded } from './branded.js';

/** An amount in whole fen (1 yuan = 100 fen), negative for a debt; never a fraction. */
export type Money = Branded<number, 'Money'>;

const WRITTEN = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

function isWholeFen(amount: number): amount is Money {
  return Number.isSafeInteger(amount);
}

/** The amount of so many fen; RangeError for a fraction or beyond 90 trillion yuan, where fen no longer count exactly. */
export function fen(amount: number): Money {
  const plain = amount === 0 ? 0 : amount;
  if (!isWholeFen(plain)) throw new RangeError(`not a whole number of fen: ${amount}`);
  return plain;
}

/** The amount a person wrote in yuan, as in "1,234.50"; undefined when it is none or has more than two decimals. */
export function parseMoney(text: string): Money | undefined {
  const [, sign, yuan, decimals = ''] = WRITTEN.exec(text.normalize('NFKC').trim()) ?? [];
  if (yuan === undefined) return undefined;
  const amount = Number(`${sign}${yuan.replaceAll(',', '')}${decimals.padEnd(2, '0')}`);
  return Number.isSafeInteger(amount) ? fen(amount) : undefined;
}

/** The amount in yuan with two decimals and grouped thousands: "1,234.50". */
export function formatMoney(amount: Money): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`;
}

/** The sum; RangeError when it can no longer be counted exactly. */
export function addMoney(...amounts: readonly Money[]): Money {
  return amounts.reduce((sum, amount) => fen(sum + amount), fen(0));
}
