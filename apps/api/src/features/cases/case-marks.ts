import type { Keys } from '../../platform/keys.js';
import type { MatchReason } from './case-match.rules.js';
import { plainName, soundOf } from './name-sound.js';

/** Who a person is, as far as search goes. */
export interface Marked {
  readonly name: string;
  readonly bornIn: number | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly household: string | null;
}

/** A household as it is compared: letters, digits and characters only. */
const plainHousehold = (household: string): string =>
  household
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** What marks a person, by kind. */
export function marksOf({ name, bornIn, idNumber, phone, household }: Marked): [MatchReason, string][] {
  const sound = soundOf(name);
  const marks: [MatchReason, string | null][] = [
    ['number', idNumber],
    ['phone', phone],
    ['household', household === null ? null : plainHousehold(household)],
    ['name', plainName(name)],
    ['sound', sound],
    ['soundYear', bornIn === null ? null : `${sound} ${bornIn}`],
  ];
  return marks.flatMap(([kind, value]) => (value === null || value === '' ? [] : [[kind, value]]));
}

/** Sixteen bytes of a keyed hash as a uuid: short to keep, and nothing follows from it without the key. */
function short(hash: string): string {
  const hex = Buffer.from(hash.slice(hash.indexOf('.') + 1), 'base64url').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** The hash under which a mark is kept. */
export const markToKeep = (keys: Keys, kind: MatchReason, value: string): string =>
  short(keys.hash(`case-${kind}`, value));

/** The hashes under which a mark may have been kept, one a key version. */
export const marksToFind = (keys: Keys, kind: MatchReason, value: string): string[] =>
  keys.lookup(`case-${kind}`, value).map(short);
