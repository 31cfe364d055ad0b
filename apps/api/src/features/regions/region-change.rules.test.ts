import { expect, test } from '@jest/globals';
import {
  commonRegion,
  isWellFormed,
  regionChangeActions,
  RegionChangeState,
  type Pair,
  type Proposed,
} from './region-change.rules.js';
import { freeCode } from './region-codes.rules.js';
import { workOut, type TreeUnit } from './region-steps.rules.js';

const pair = (from: string | null, to: string, name: string | null = null): Pair => ({ from, to, name });
const change = (
  kind: Proposed['kind'],
  pairs: readonly Pair[],
  mainCode: string | null = null,
): Proposed => ({
  kind,
  pairs,
  mainCode,
});

test('every state of a change can be reached, and what is applied stays', () => {
  expect(regionChangeActions.reachable()).toEqual(new Set(Object.values(RegionChangeState)));
  for (const action of regionChangeActions.names)
    expect({ action, open: regionChangeActions.isOpen('applied', action) }).toEqual({ action, open: false });
});

const [A, B, C] = ['640106001', '640106002', '640106003'];
test.each([
  ['a renaming has a name', change('rename', [pair(A, A, '新街道')]), true],
  ['a renaming without a name is none', change('rename', [pair(A, A)]), false],
  ['a renaming keeps its code', change('rename', [pair(A, B, '新街道')]), false],
  ['one unit goes into another', change('merge', [pair(B, A)]), true],
  ['two units become a new one', change('merge', [pair(A, C, '新镇'), pair(B, C, '新镇')]), true],
  ['a unit alone merges with nothing', change('merge', [pair(A, A)]), false],
  ['a merger has one successor', change('merge', [pair(A, C), pair(B, '640106004')]), false],
  ['a split names its main successor', change('split', [pair(A, A), pair(A, B, '新街道')], A), true],
  ['a split without a main successor is none', change('split', [pair(A, B), pair(A, C)]), false],
  ['a unit that goes on keeps its rows', change('split', [pair(A, A), pair(A, B)], B), false],
  ['a unit moves', change('move', [pair(A, '640104002')]), true],
  ['a move names units below beside it', change('move', [pair(A, C), pair(`${A}001`, `${C}009`)]), true],
  ['a unit that moves nowhere does not', change('move', [pair(A, A)]), false],
  ['a new unit has a name and no past', change('found', [pair(null, C, '新镇')]), true],
  ['a new unit with a past is none', change('found', [pair(A, C, '新镇')]), false],
  ['provinces stay', change('move', [pair('64', '65')]), false],
  ['a pair stands once', change('merge', [pair(B, A), pair(B, A)]), false],
  ['no pair is no change', change('merge', []), false],
])('%s', (_, proposed, isIt) => {
  expect(isWellFormed(proposed)).toBe(isIt);
});

test.each([
  [[pair(A, B)], '640106'],
  [[pair(A, '640104002')], '6401'],
  [[pair('640106', '640206')], '64'],
  [[pair(A, '320106009')], null],
])('the region of a change holds all its units', (pairs, code) => {
  expect(commonRegion(pairs)).toBe(code);
});

test.each([
  ['640106001003', ['640106001001'], '640106001003'],
  ['640106001001', ['640106001001', '640106001004'], '640106001005'],
  ['640106001201', ['640106001001', '640106001201'], '640106001202'],
  [
    '640106001199',
    Array.from({ length: 199 }, (_, n) => `640106001${String(n + 1).padStart(3, '0')}`),
    '640106001200',
  ],
  ['640106', ['640106', '640122'], '640123'],
])('a code wished for that is taken gives the next of its block', (wished, used, free) => {
  expect(freeCode(wished, new Set(used))).toBe(free);
});

const unit = (code: string, over: Partial<TreeUnit> = {}): [string, TreeUnit] => [
  code,
  { code, name: `单位${code}`, validFrom: '2023-06-30', validTo: null, changedOn: null, ...over },
];
const tree = new Map([
  unit('640106'),
  unit(A),
  unit(`${A}001`),
  unit(`${A}002`),
  unit(B, { changedOn: '2026-03-01' }),
  unit(`${B}001`),
  unit('640106009', { validTo: '2025-01-01' }),
]);

test.each([
  ['REGION_UNKNOWN', '640106777', change('merge', [pair('640106777', A)])],
  ['REGION_UNKNOWN', '640106009', change('merge', [pair('640106009', A)])],
  ['REGION_UNKNOWN', '640188', change('move', [pair(A, '640188001')])],
  ['REGION_LEVEL_DIFFERS', `${A}001`, change('merge', [pair(B, `${A}001`)])],
  ['REGION_SUCCESSOR_CLOSED', '640106009', change('merge', [pair(A, '640106009')])],
  ['REGION_CODE_USED', B, change('move', [pair(A, B)])],
  ['REGION_CODE_USED', B, change('found', [pair(null, B, '新镇')])],
  ['REGION_CYCLE', A, change('move', [pair(A, C), pair(`${A}001`, `${A}001`)])],
  ['REGION_CYCLE', `${A}002`, change('merge', [pair(`${A}001`, `${A}002`), pair(`${A}002`, `${A}001`)])],
  ['REGION_CHANGE_TOO_EARLY', B, change('merge', [pair(B, A)])],
])('%s at %s: a change that cannot be', (code, about, proposed) => {
  expect(workOut(proposed, tree, '2026-02-28').fault).toEqual({ code, unit: about });
});

test('a unit lasts at least a day', () => {
  const young = new Map([unit('640106'), unit(A, { validFrom: '2026-03-01' }), unit(B)]);
  const merge = change('merge', [pair(A, B)]);
  expect(workOut(merge, young, '2026-03-01').fault).toEqual({ code: 'REGION_CHANGE_TOO_EARLY', unit: A });
  expect(workOut(merge, young, '2026-03-02').fault).toBeNull();
});

test('the units below a merged one follow it, with a free code where theirs is taken', () => {
  const { steps } = workOut(change('merge', [pair(B, A)]), tree, '2026-03-01');
  expect(steps.map(({ from, toCode, isNew }) => [from?.code, toCode, isNew])).toEqual([
    [B, A, false],
    [`${B}001`, `${A}003`, true],
  ]);
});

test('below a unit that goes on only those named leave', () => {
  const split = change('split', [pair(A, A), pair(A, C, '新街道'), pair(`${A}002`, `${C}001`)], A);
  const { steps } = workOut(split, tree, '2026-03-01');
  expect(steps.map(({ from, toCode, toName, isMain }) => [from?.code, toCode, toName, isMain])).toEqual([
    [A, A, `单位${A}`, true],
    [A, C, '新街道', false],
    [`${A}002`, `${C}001`, `单位${A}002`, true],
  ]);
});
