import { expect, test } from '@jest/globals';
import { activeIn, countChanges, NEVER } from './active-volunteers.rules.js';

const MONTHS = Array.from({ length: 6 }, (_, index) => `2026-0${index + 1}-01`);

/** A small volunteer service kept twice: who was active when, and the counts that changes made of it. */
class Service {
  private readonly active = new Map<string, Set<string>>();
  private readonly counts = new Map<string, { month: string; lastMonth: string; count: number }>();

  turn(volunteer: string, month: string): void {
    const own = this.active.get(volunteer) ?? new Set();
    this.active.set(volunteer, own);
    const before = [...own];
    if (!own.delete(month)) own.add(month);
    for (const change of countChanges(before, [...own])) {
      const key = `${change.month} ${change.lastMonth}`;
      const row = this.counts.get(key) ?? { ...change, count: 0 };
      this.counts.set(key, { ...row, count: row.count + change.count });
    }
  }

  counted = (period: { from: string; to: string }): number => activeIn([...this.counts.values()], period);

  distinct = ({ from, to }: { from: string; to: string }): number =>
    [...this.active.values()].filter((own) => [...own].some((month) => month >= from && month <= to)).length;
}

test('who is active in three months is one person in the three and one in each', () => {
  const service = new Service();
  for (const month of ['2026-03-01', '2026-01-01', '2026-05-01']) service.turn('one', month);
  expect(service.counted({ from: '2026-01-01', to: '2026-06-01' })).toBe(1);
  expect(service.counted({ from: '2026-03-01', to: '2026-03-01' })).toBe(1);
  expect(service.counted({ from: '2026-04-01', to: '2026-04-01' })).toBe(0);
});

test('however activity comes and goes, the counts give the distinct people of every period', () => {
  const service = new Service();
  // A fixed walk: numbers from a small generator, the same at every run.
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let turn = 0; turn < 400; turn += 1) {
    service.turn(`volunteer ${next(9)}`, MONTHS[next(6)] ?? '');
    const [a, b] = [MONTHS[next(6)] ?? '', MONTHS[next(6)] ?? ''].toSorted();
    const period = { from: a ?? '', to: b ?? '' };
    expect(service.counted(period)).toBe(service.distinct(period));
  }
});

test('whoever was never active before points to no real month', () => {
  expect(countChanges([], ['2026-03-01'])).toEqual([{ month: '2026-03-01', lastMonth: NEVER, count: 1 }]);
});
