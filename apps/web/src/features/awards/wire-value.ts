import { parseMoney } from '@wushe/values';

/** The value as the api takes it: amounts in fen, all else as it stands; null for no amount. */
export function wireValue(kind: string, text: string): string | null {
  if (kind !== 'fen') return text.trim() || null;
  const amount = parseMoney(text);
  return amount === undefined ? null : String(amount);
}
