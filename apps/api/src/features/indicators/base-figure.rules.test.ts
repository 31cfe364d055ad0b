import { expect, test } from '@jest/globals';
import { basesOf, sumOf, type BaseUnit } from './base-figure.rules.js';

const unit = (code: string, over: Partial<BaseUnit> = {}): BaseUnit => ({
  code,
  since: '2000-01-01',
  endedOn: null,
  successorCode: null,
  isSplit: false,
  partCameOn: null,
  own: null,
  ...over,
});
const told = (value: number, asOn = '2024-12-31') => ({ id: `${value}`, value, asOn, source: '统计局' });
const ended = (code: string, successorCode: string, over: Partial<BaseUnit> = {}): BaseUnit =>
  unit(code, { endedOn: '2026-06-01', successorCode, ...over });
const born = (code: string, over: Partial<BaseUnit> = {}): BaseUnit =>
  unit(code, { since: '2026-06-01', ...over });
const sum = (code: string, ...units: BaseUnit[]): number | null =>
  sumOf(basesOf(code, new Map(units.map((each) => [each.code, each]))));

test('a unit under another code has the people of before, through every change', () => {
  const first = ended('a', 'b', { endedOn: '2025-03-01', own: told(900) });
  const second = ended('b', 'c', { since: '2025-03-01' });
  expect(sum('c', first, second, born('c'))).toBe(900);
  expect(sum('c', first, second, born('c', { own: told(950, '2026-12-31') }))).toBe(950);
});

test('several that came together are added up, and nothing is told while one of them is not', () => {
  const both = [ended('a', 'c', { own: told(900) }), ended('b', 'c', { own: told(700) })];
  expect(sum('c', ...both, born('c'))).toBe(1600);
  expect(sum('c', ended('a', 'c', { own: told(900) }), ended('b', 'c'), born('c'))).toBeNull();
});

test('a unit that goes on adds what it took over after the day of its own figure, and no earlier one', () => {
  const taken = ended('a', 'c', { own: told(100) });
  expect(sum('c', taken, unit('c', { own: told(900) }))).toBe(1000);
  expect(sum('c', taken, unit('c', { own: told(1020, '2026-06-01') }))).toBe(1020);
  // Without an entry of its own its people are not told by those it took over.
  expect(sum('c', taken, unit('c'))).toBeNull();
});

test('what was split among several, or came as a part, follows nobody', () => {
  expect(sum('c', ended('a', 'c', { own: told(900), isSplit: true }), born('c'))).toBeNull();
  const whole = ended('a', 'c', { own: told(900) });
  expect(sum('c', whole, born('c', { partCameOn: '2026-06-01' }))).toBeNull();
  expect(sum('c', whole, unit('c', { own: told(50), partCameOn: '2026-06-01' }))).toBe(50);
});
