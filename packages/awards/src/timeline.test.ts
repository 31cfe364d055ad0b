import { describe, expect, it } from '@jest/globals';

import { EVER, NEVER } from './day-number.js';
import { chanceOf, wholeBelow } from './testing/chance.js';
import {
  both,
  daysFrom,
  EVERY_DAY,
  firstFrom,
  has,
  joined,
  NO_DAY,
  otherDays,
  type Run,
  runWith,
  type Timeline,
} from './timeline.js';

const HORIZON = 60;
const days = Array.from({ length: HORIZON }, (_, on) => on);
const held = (line: Timeline) => days.filter((on) => has(line, on));

function drawnRuns(chance: () => number): readonly Run[] {
  return Array.from({ length: wholeBelow(chance, 6) }, () => {
    const from = wholeBelow(chance, HORIZON);
    return { from, to: chance() < 0.1 ? NEVER : from + wholeBelow(chance, 12) };
  });
}

describe('days on which something holds', () => {
  const chance = chanceOf(7);
  const rounds = Array.from({ length: 500 }, () => [drawnRuns(chance), drawnRuns(chance)] as const);

  it('are those of any of its runs, in order and apart', () => {
    for (const [runs] of rounds) {
      const line = joined(runs);
      expect(held(line)).toEqual(days.filter((on) => runs.some(({ from, to }) => from <= on && on < to)));
      expect(line.every((at, place) => place === 0 || line[place - 1]! < at)).toBe(true);
    }
  });

  it('that two have are those that both have', () => {
    for (const [one, other] of rounds) {
      const [a, b] = [joined(one), joined(other)];
      expect(held(both(a, b))).toEqual(days.filter((on) => has(a, on) && has(b, on)));
    }
  });

  it('turned round are all the others', () => {
    for (const [runs] of rounds) {
      const line = joined(runs);
      expect(held(otherDays(line))).toEqual(days.filter((on) => !has(line, on)));
      expect(otherDays(otherDays(line))).toEqual(line);
    }
    expect(otherDays(NO_DAY)).toEqual(EVERY_DAY);
    expect(otherDays(EVERY_DAY)).toEqual(NO_DAY);
    expect(otherDays(daysFrom(EVER, 5))).toEqual([5, NEVER]);
  });

  it('begin, from a day on, with the first that is left', () => {
    const wrong: { readonly line: Timeline; readonly on: number }[] = [];
    for (const [runs] of rounds) {
      const line = joined(runs);
      for (const on of days) {
        const next = days.find((each) => each >= on && has(line, each));
        if (next !== undefined && firstFrom(line, on) !== next) wrong.push({ line, on });
      }
    }
    expect(wrong).toEqual([]);
    expect(firstFrom(NO_DAY, 3)).toBeUndefined();
    expect(firstFrom([1, 3], 3)).toBeUndefined();
  });

  it('join over a gap of as many days as are allowed, and no more', () => {
    const runs = [
      { from: 10, to: 20 },
      { from: 22, to: 30 },
    ];
    expect(joined(runs, 1)).toEqual([10, 20, 22, 30]);
    expect(joined(runs, 2)).toEqual([10, 30]);
  });

  it('tell the run a day lies in', () => {
    expect(runWith([1, 3, 5, 9], 6)).toEqual({ from: 5, to: 9 });
    expect(runWith([1, 3, 5, 9], 3)).toBeUndefined();
  });
});
