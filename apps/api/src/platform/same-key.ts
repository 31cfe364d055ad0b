import { Refusal } from './refusal.js';

/**
 * What a form's key made before, if it is the very thing asked for now. KEY_USED_BEFORE when the key made something
 * else: a row must never stand in for another one.
 */
export function madeByKey<Row extends object>(before: Row | null, wanted: Partial<Row>): Row | null {
  if (before === null) return null;
  const found = new Map(Object.entries(before));
  const isSame = Object.entries(wanted).every(([field, value]) => plain(found.get(field)) === plain(value));
  if (!isSame) throw new Refusal('KEY_USED_BEFORE');
  return before;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : (value ?? null));
