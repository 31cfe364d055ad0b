import { randomBytes } from 'node:crypto';
import { dayOf } from '@wushe/values';

/** Letters and digits that cannot be mistaken for each other when read out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A readable number: GA, year and month, six letters by chance; for talking about a case, never a key. */
export function newCaseNumber(now: Date): string {
  const letters = [...randomBytes(6)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `GA-${dayOf(now).slice(2, 7).replace('-', '')}-${letters}`;
}
