import { beforeAll, describe, expect, test } from '@jest/globals';
import { type RegionRow, provinceCodes, readRegions, SEED_REGIONS } from './index.js';

const count = (rows: readonly RegionRow[], level: string, real = false): number =>
  rows.filter((row) => row.level === level && (!real || row.isAdministrative)).length;

const levels = ['province', 'city', 'county', 'township', 'community'] as const;

describe('the whole country', () => {
  const seen = new Set<string>();
  const totals = { province: 0, city: 0, county: 0, township: 0, community: 0 };
  let rows = 0;
  let orphans = 0;
  let nameless = 0;

  beforeAll(() => {
    for (const province of provinceCodes()) {
      for (const row of readRegions(province)) {
        rows += 1;
        totals[row.level] += 1;
        if (row.parentCode !== null && !seen.has(row.parentCode)) orphans += 1;
        if (row.name === '' || row.pinyin === '' || row.initials === '') nameless += 1;
        seen.add(row.code);
      }
    }
  });

  test('has as many units at each level as the bureau published', () => {
    expect(totals).toEqual({ province: 31, city: 342, county: 2978, township: 41_352, community: 620_573 });
  });

  test('has no unit without the unit above it, none twice, and none without a name', () => {
    expect({ orphans, duplicates: rows - seen.size, nameless }).toEqual({
      orphans: 0,
      duplicates: 0,
      nameless: 0,
    });
  });
});

test.each([
  ['64', [1, 5, 22, 259, 2912]],
  ['32', [1, 13, 104, 1487, 21_958]],
  ['3502', [1, 1, 6, 54, 555]],
])('%s is loaded whole, with the units above it', (code, expected) => {
  const rows = readRegions(code);
  expect(levels.map((level) => count(rows, level))).toEqual(expected);
  expect(SEED_REGIONS).toContain(code);
});

test('zones, farms and other pseudo-units are left out of the denominators of their own level', () => {
  expect(count(readRegions('64'), 'county', true)).toBe(22);
  expect(count(readRegions('64'), 'township', true)).toBe(243);
  expect(count(readRegions('32'), 'county', true)).toBe(95);
  expect(count(readRegions('32'), 'township', true)).toBe(1200);
  expect(count(readRegions('3502'), 'township', true)).toBe(45);
});

test('an ordinary community below a flagged township still counts', () => {
  const rows = readRegions('64');
  const flagged = new Set(
    rows.filter((row) => row.level === 'township' && !row.isAdministrative).map(({ code }) => code),
  );
  const below = rows.filter(
    (row) => row.level === 'community' && row.parentCode !== null && flagged.has(row.parentCode),
  );
  expect(below.some((row) => row.isAdministrative)).toBe(true);
});

test.each([
  ['640106001', '满城北街街道', 'manchengbeijiejiedao', 'mcbjjd'],
  ['640121104', '闽宁镇', 'minningzhen', 'mnz'],
  ['320583108', '千灯镇', 'qiandengzhen', 'qdz'],
  ['350206004', '江头街道', 'jiangtoujiedao', 'jtjd'],
])('%s is %s and is found by its sound', (code, name, pinyin, initials) => {
  expect(readRegions(code)).toContainEqual(expect.objectContaining({ code, name, pinyin, initials }));
});
