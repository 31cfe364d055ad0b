import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readRegions } from '@wushe/regions';
import { isWellFormed, type Pair } from './region-change.rules.js';
import { proposeChanges, type Proposal } from './region-diff.rules.js';
import { readRegionFile, trimmedCode } from './region-file.rules.js';
import { workOut, type TreeUnit } from './region-steps.rules.js';

type Names = ReadonlyMap<string, string>;

/** The releases of 2022 and 2023 for a province, as the bureau published them. */
function releases(province: string): { before: Names; after: Names } {
  const after = new Map(readRegions(province).map(({ code, name }) => [code, name]));
  const before = new Map(after);
  const text = readFileSync(
    new URL('../../../../../packages/regions/testdata/2022-to-2023.tsv', import.meta.url),
    'utf8',
  );
  for (const line of text.trimEnd().split('\n')) {
    const [code = '', then = ''] = line.split('\t');
    if (!code.startsWith(province)) continue;
    if (then === '') before.delete(code);
    else before.set(code, then);
  }
  return { before, after };
}

const kinds = (proposals: readonly Proposal[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind, certainty } of proposals)
    counts[`${kind} ${certainty}`] = (counts[`${kind} ${certainty}`] ?? 0) + 1;
  return counts;
};

/** Settles what is open as a person would: what left no trace goes to the first unit that stays beside it, or where its township went. */
function settled(proposals: readonly Proposal[], after: Names): Proposal[] {
  const firstBelow = (above: string, digits: number): string | undefined =>
    [...after.keys()].find((each) => each.length === digits && each.startsWith(above));
  return proposals.map((proposal) => {
    const pairs: Proposal['pairs'][number][] = [];
    for (const pair of proposal.pairs) {
      const { from } = pair;
      const went = pairs.find(
        (each) => each.from !== null && each.from !== from && from?.startsWith(each.from),
      );
      const beside = went?.to ?? from?.slice(0, from.length > 6 ? -3 : -2) ?? '';
      pairs.push(
        pair.to !== null || from === null ? pair : { ...pair, to: firstBelow(beside, from.length) ?? null },
      );
    }
    return { ...proposal, pairs };
  });
}

/** The tree after the proposals, and those that the rules refuse. */
function applied(
  before: Names,
  proposals: readonly Proposal[],
): { names: Map<string, string>; refused: string[] } {
  const units = new Map<string, TreeUnit>(
    [...before].map(([code, name]) => [
      code,
      { code, name, validFrom: '2022-10-31', validTo: null, changedOn: null },
    ]),
  );
  const refused: string[] = [];
  for (const { kind, mainCode, pairs } of proposals) {
    const change = {
      kind,
      mainCode,
      pairs: pairs.map(({ from, to, name }): Pair => ({ from, to: to ?? '', name })),
    };
    const named = pairs.flatMap(({ from, to }) => [from ?? '', to ?? '']).filter((code) => code !== '');
    const isNear = (code: string): boolean =>
      named.some((each) => code.startsWith(each) || each.startsWith(code));
    const near = new Map([...units].filter(([code]) => isNear(code)));
    const worked = isWellFormed(change) ? workOut(change, near, '2023-06-30') : null;
    if (!worked || worked.fault)
      refused.push(`${kind} ${pairs[0]?.from} ${pairs[0]?.to}: ${worked?.fault?.code}`);
    for (const { from, toCode, toName, isMain } of worked?.steps ?? []) {
      const unit = units.get(toCode);
      units.set(toCode, {
        code: toCode,
        name: toName,
        validFrom: unit?.validFrom ?? '2023-06-30',
        validTo: null,
        changedOn: null,
      });
      if (from && isMain && from.code !== toCode) units.set(from.code, { ...from, validTo: '2023-06-30' });
    }
  }
  const living = [...units.values()].filter(({ validTo }) => validTo === null);
  return { names: new Map(living.map(({ code, name }) => [code, name])), refused };
}

test('the real releases of Ningxia: renamings by code, the rest for a person', () => {
  const { before, after } = releases('64');
  const proposals = proposeChanges(before, after);
  expect(kinds(proposals)).toEqual({
    'rename code': 9,
    'move name': 3,
    'merge below': 1,
    'merge open': 2,
    'found open': 5,
  });
});

test.each(['64', '32'])(
  'settled and applied, the differences of %s turn one release into the other',
  (province) => {
    const { before, after } = releases(province);
    const { names, refused } = applied(before, settled(proposeChanges(before, after), after));
    expect(refused).toEqual([]);
    const missing = [...after].filter(([code, name]) => names.get(code) !== name);
    const tooMuch = [...names.keys()].filter((code) => !after.has(code));
    expect({ missing, tooMuch }).toEqual({ missing: [], tooMuch: [] });
  },
);

test('a township that went where its communities went is proposed as merged, one by one', () => {
  const before = new Map([
    ['640106', '金凤区'],
    ['640106001', '甲街道'],
    ['640106001001', '一社区居委会'],
    ['640106002', '乙街道'],
    ['640106002001', '二社区居委会'],
  ]);
  const after = new Map([
    ['640106', '金凤区'],
    ['640106001', '甲街道'],
    ['640106001001', '一社区居委会'],
    ['640106001005', '二社区居委会'],
  ]);
  expect(proposeChanges(before, after)).toEqual([
    {
      kind: 'merge',
      certainty: 'below',
      mainCode: null,
      pairs: [
        { from: '640106002', fromName: '乙街道', to: '640106001', name: null },
        { from: '640106002001', fromName: '二社区居委会', to: '640106001005', name: null },
      ],
    },
  ]);
});

test.each([
  ['640000000000', '64'],
  ['640100000000', '6401'],
  ['640106000000', '640106'],
  ['640106001000', '640106001'],
  ['640106001001', '640106001001'],
  ['640106100201', '640106100201'],
  ['640106', '640106'],
])('the bureau’s twelve digits %s stand for %s', (filled, code) => {
  expect(trimmedCode(filled)).toBe(code);
});

test('a file is read by tab or comma, with headings or none; what is no code is counted', () => {
  const { names, unread } = readRegionFile(
    '\uFEFF统计用区划代码,名称\r\n"640106000000","金凤区"\n640106001\t甲街道\n不是代码,某地\n320106,鼓楼区\n',
    '64',
  );
  expect([...names]).toEqual([
    ['640106', '金凤区'],
    ['640106001', '甲街道'],
  ]);
  expect(unread).toBe(1);
});
