import type { Branded } from './branded.js';

/** Service time in whole minutes, negative in a reversal. */
export type Hours = Branded<number, 'Hours'>;

function isWholeMinutes(minutes: number): minutes is Hours {
  return Number.isSafeInteger(minutes);
}

/** The service time of so many minutes; RangeError for a fraction of a minute. */
export function hoursOfMinutes(minutes: number): Hours {
  const plain = minutes === 0 ? 0 : minutes;
  if (!isWholeMinutes(plain)) throw new RangeError(`not a whole number of minutes: ${minutes}`);
  return plain;
}
