import { expect, test } from '@jest/globals';
import { reaches } from '../../platform/reach.js';
import { workOut, type TreeUnit } from './region-steps.rules.js';
import type { Proposed } from './region-change.rules.js';
import { Successions, type Ended } from './succession.rules.js';

/** Whole numbers below a bound, the same for a seed. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const DAY = (n: number): string =>
  `2026-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
const own = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** A tree that random changes happen to, with every step kept. */
class Tree {
  readonly units = new Map<string, TreeUnit>();
  readonly steps: { from: string; to: string; isMain: boolean; on: string }[] = [];

  constructor(roll: (bound: number) => number) {
    this.add('64');
    for (let city = 1; city <= 3; city += 1) {
      this.add(`64${own(city, 2)}`);
      for (let county = 1; county <= 1 + roll(3); county += 1) {
        this.add(`64${own(city, 2)}${own(county, 2)}`);
        for (let town = 1; town <= 1 + roll(3); town += 1) {
          const code = `64${own(city, 2)}${own(county, 2)}${own(town, 3)}`;
          this.add(code);
          for (let community = 1; community <= 1 + roll(3); community += 1)
            this.add(`${code}${own(community, 3)}`);
        }
      }
    }
  }

  living(digits: number): string[] {
    return [...this.units.values()]
      .filter((each) => each.validTo === null && each.code.length === digits)
      .map(({ code }) => code);
  }

  /** Applies a change; false when it is impossible. */
  apply(proposed: Proposed, on: string): boolean {
    const { fault, steps } = workOut(proposed, this.units, on);
    if (fault) return false;
    for (const { from, toCode, isMain, isNew } of steps) {
      if (isNew && !this.units.has(toCode)) this.add(toCode, on);
      if (!from) continue;
      this.steps.push({ from: from.code, to: toCode, isMain, on });
      if (isMain && from.code !== toCode) this.units.set(from.code, { ...from, validTo: on });
    }
    return true;
  }

  private add(code: string, validFrom = '2023-06-30'): void {
    this.units.set(code, { code, name: code, validFrom, validTo: null, changedOn: null });
  }
}

/** A change of a random kind at a random level, mostly possible. */
function anyChange(tree: Tree, roll: (bound: number) => number): Proposed {
  const digits = [6, 9, 9, 12, 12][roll(5)] ?? 9;
  const units = tree.living(digits);
  const pick = (): string => units[roll(units.length)] ?? '';
  const parents = tree.living({ 6: 4, 9: 6, 12: 9 }[digits] ?? 6);
  const ownDigits = digits > 6 ? 3 : 2;
  const fresh = (): string => `${parents[roll(parents.length)]}${own(1 + roll(80), ownDigits)}`;
  const [a, b, to] = [pick(), pick(), fresh()];
  switch (roll(4)) {
    case 0:
      return { kind: 'move', pairs: [{ from: a, to, name: null }], mainCode: null };
    case 1:
      return { kind: 'merge', pairs: [{ from: a, to: b, name: null }], mainCode: null };
    case 2:
      return {
        kind: 'merge',
        pairs: [
          { from: a, to, name: null },
          { from: b, to, name: null },
        ],
        mainCode: null,
      };
    default: {
      const stays = roll(2) === 0;
      const main = stays ? a : fresh();
      const below = tree.living(digits + 3).filter((code) => code.startsWith(a));
      const leaving = below
        .filter(() => roll(2) === 0)
        .map((from, n) => ({ from, to: `${to}${own(n + 1, 3)}`, name: null }));
      return {
        kind: 'split',
        pairs: [
          { from: a, to: main, name: null },
          { from: a, to, name: null },
          ...(digits === 9 ? leaving : []),
        ],
        mainCode: main,
      };
    }
  }
}

/** Where the rows of a code belong on a day, told again step by step. */
function homeByHand(tree: Tree, code: string, on: string): string {
  let home = code;
  for (const step of tree.steps) {
    if (
      step.on <= on &&
      step.isMain &&
      step.from === home &&
      !tree.steps.some((other) => other.from === home && other.to === home && other.on === step.on)
    )
      home = step.to;
  }
  return home;
}

test.each(Array.from({ length: 30 }, (_, seed) => seed + 1))(
  'whatever becomes of regions, every row lies in the reach of exactly the units above its unit of today (seed %d)',
  (seed) => {
    const roll = dice(seed);
    const tree = new Tree(roll);
    let applied = 0;
    for (let n = 0; n < 25; n += 1) if (tree.apply(anyChange(tree, roll), DAY(n))) applied += 1;
    expect(applied).toBeGreaterThan(3);
    const ended: Ended[] = tree.steps
      .filter(({ from, isMain }) => isMain && tree.units.get(from)?.validTo !== null)
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, on }) => ({ code: from, successorCode: to, endedOn: on }));
    const successions = new Successions(ended);
    const codes = [...tree.units.keys()];
    const wrong: object[] = [];
    for (const on of [DAY(0), DAY(12), DAY(24)]) {
      const today = codes.filter((code) => {
        const unit = tree.units.get(code);
        return unit && unit.validFrom <= on && (unit.validTo === null || unit.validTo > on);
      });
      for (const code of codes.filter((each) => (tree.units.get(each)?.validFrom ?? '') <= on)) {
        const home = homeByHand(tree, code, on);
        const holding = today.filter((unit) => reaches(successions.reachOf(unit, on), code));
        const above = today.filter((unit) => home.startsWith(unit));
        if (successions.homeOf(code, on) !== home || holding.join() !== above.join())
          wrong.push({ on, code, home, holding, above });
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('the codes of a unit are its own and those whose rows came to it', () => {
  const successions = new Successions([
    { code: '640106002', successorCode: '640106001', endedOn: '2026-01-01' },
    { code: '640106001', successorCode: '640104009', endedOn: '2026-02-01' },
  ]);
  expect(successions.formsOf('640104009')).toEqual(['640104009', '640106001', '640106002']);
  expect(successions.reachOf('640104')).toEqual(['640104', '640106001', '640106002']);
  expect(successions.reachOf('640106')).toEqual(['640106', '-640106001', '-640106002']);
  expect(successions.reachOf('640106', '2026-01-15')).toEqual(['640106']);
});
