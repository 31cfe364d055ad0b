import { randomBytes } from 'node:crypto';
import { dayOf } from '@wushe/values';

/** Letters and digits that cannot be mistaken for each other when read out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A readable number: XQ, year and month, five letters by chance; for talking about a need, never a key. */
export function newNeedNumber(now: Date): string {
  const letters = [...randomBytes(5)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `XQ-${dayOf(now).slice(2, 7).replace('-', '')}-${letters}`;
}
