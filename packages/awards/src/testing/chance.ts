import { addDays, day, type Day } from '@wushe/values';

/** The same numbers from 0 to below 1 for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const wholeBelow = (chance: () => number, end: number) => Math.floor(chance() * end);

export const oneOf = <T>(chance: () => number, choices: readonly T[]): T =>
  choices[wholeBelow(chance, choices.length)]!;

/** A day within so many days from another. */
export const dayAfter = (chance: () => number, from: string, days: number): Day =>
  addDays(day(from), wholeBelow(chance, days));
