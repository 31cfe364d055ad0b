import { EVER, NEVER } from './day-number.js';

/**
 * The days on which something holds, as numbers of days in pairs: the first day of each run, the first day after it.
 * Runs are in order, hold at least one day and never touch.
 */
export type Timeline = readonly number[];

export const NO_DAY: Timeline = [];
export const EVERY_DAY: Timeline = [EVER, NEVER];

/** The days from one to before another. */
export function daysFrom(from: number, to: number): Timeline {
  return from < to ? [from, to] : NO_DAY;
}

/** A run of days, before it is put in order with others. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The days of all runs; runs with at most so many days between them count as one. */
export function joined(runs: readonly Run[], gapDays = 0): Timeline {
  if (runs.length === 0) return NO_DAY;
  const sorted = runs.length === 1 ? runs : runs.toSorted((one, other) => one.from - other.from);
  const line: number[] = [];
  let end = -Infinity;
  for (const { from, to } of sorted) {
    if (from >= to) continue;
    if (from > end + gapDays) {
      line.push(from, to);
      end = to;
    } else if (to > end) {
      line[line.length - 1] = to;
      end = to;
    }
  }
  return line;
}

/** Its runs, in order. */
export function runsOf(line: Timeline): readonly Run[] {
  const runs: Run[] = [];
  for (let run = 0; run < line.length; run += 2) runs.push({ from: at(line, run), to: at(line, run + 1) });
  return runs;
}

/** The days that both have. */
export function both(one: Timeline, other: Timeline): Timeline {
  if (one === EVERY_DAY) return other;
  if (other === EVERY_DAY) return one;
  const line: number[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const aEnd = at(one, a + 1);
    const bEnd = at(other, b + 1);
    const from = Math.max(at(one, a), at(other, b));
    const to = Math.min(aEnd, bEnd);
    if (from < to) line.push(from, to);
    if (aEnd <= bEnd) a += 2;
    else b += 2;
  }
  return line;
}

/** All days that it does not have. */
export function otherDays(line: Timeline): Timeline {
  const turned = line[0] === EVER ? line.slice(1) : [EVER, ...line];
  return turned.at(-1) === NEVER ? turned.slice(0, -1) : [...turned, NEVER];
}

/** Whether it has the day. */
export function has(line: Timeline, on: number): boolean {
  return runAt(line, on) !== -1;
}

/** Where the run stands that has the day; -1 when none does. */
function runAt(line: Timeline, on: number): number {
  for (let run = 0; run < line.length && at(line, run) <= on; run += 2)
    if (on < at(line, run + 1)) return run;
  return -1;
}

/** The first of its days on or after a day; undefined when there is none. */
export function firstFrom(line: Timeline, on: number): number | undefined {
  for (let run = 0; run < line.length; run += 2)
    if (on < at(line, run + 1)) return Math.max(on, at(line, run));
  return undefined;
}

/** The run of days that has the day; undefined when none does. */
export function runWith(line: Timeline, on: number): Run | undefined {
  const run = runAt(line, on);
  return run === -1 ? undefined : { from: at(line, run), to: at(line, run + 1) };
}

function at(line: Timeline, place: number): number {
  return line[place] ?? NEVER;
}
