import { describe, expect, it, test } from '@jest/globals';
import * as highsModule from 'highs';
import { draws } from '../../testing/histories.js';
import { countedPart } from './counted-part.rules.js';
import { cellKey, LEAST_POSSIBLE, LEAST_SHOWN, Publication, YEAR, type Cell } from './publication.rules.js';
import { suppressing } from './suppression.rules.js';
import { sureCells } from './sure-cells.rules.js';

// The package ships one declaration for both module systems, which puts the loader one level too deep.
const load = highsModule.default as unknown as typeof highsModule.default.default;
const highs = await load();

type Counts = ReadonlyMap<string, number>;
const MANY = 1000;
/** To the end. */
const suppress = (...given: Parameters<typeof suppressing>): void => void [...suppressing(...given)];

const isBelow = (code: string, region: string): boolean => code !== region && code.startsWith(region);
const childrenOf = (regions: readonly string[], region: string): string[] =>
  regions.filter(
    (code) =>
      isBelow(code, region) && !regions.some((other) => isBelow(other, region) && isBelow(code, other)),
  );

/** A publication of some months of a year, every sum told unless hidden. */
function published(
  regions: readonly string[],
  months: readonly string[],
  hasTotals: boolean,
  counts: Counts,
): Publication {
  return new Publication({
    regions,
    months,
    hasTotals,
    countOf: (region, month) => counts.get(`${region} ${month}`) ?? 0,
  });
}

/** The least and the most a cell can be, by a general solver that knows the sums and what is told. */
function rangeOf(
  cell: Cell,
  {
    regions,
    months,
    hasTotals,
    publication,
  }: { regions: readonly string[]; months: readonly string[]; hasTotals: boolean; publication: Publication },
): [least: number, most: number] {
  const cells = publication.cells();
  const column = new Map(cells.map((each, index) => [cellKey(each), index]));
  const sums: { parts: Cell[]; whole: Cell }[] = [];
  for (const region of regions) {
    const below = childrenOf(regions, region);
    if (below.length > 0)
      for (const time of [...months, ...(hasTotals ? [YEAR] : [])])
        sums.push({ whole: { region, time }, parts: below.map((each) => ({ region: each, time })) });
    if (hasTotals)
      sums.push({ whole: { region, time: YEAR }, parts: months.map((time) => ({ region, time })) });
  }
  const entries = sums
    .flatMap(({ whole, parts }, row) => [
      { row, at: column.get(cellKey(whole))!, value: -1 },
      ...parts.map((part) => ({ row, at: column.get(cellKey(part))!, value: 1 })),
    ])
    .toSorted((a, b) => a.at - b.at || a.row - b.row);
  const starts = new Int32Array(cells.length + 1);
  for (const { at } of entries) starts[at + 1]! += 1;
  for (let at = 0; at < cells.length; at += 1) starts[at + 1]! += starts[at]!;
  const told = cells.map((each) => (publication.isHidden(each) ? null : publication.countOf(each)));
  const solved = (sense: number): number =>
    highs.withModel(
      {
        numCols: cells.length,
        numRows: sums.length,
        sense,
        colCost: Float64Array.from(cells, (each) => Number(cellKey(each) === cellKey(cell))),
        colLower: Float64Array.from(told, (value) => value ?? 0),
        colUpper: Float64Array.from(told, (value) => value ?? MANY),
        rowLower: new Float64Array(sums.length),
        rowUpper: new Float64Array(sums.length),
        matrix: {
          format: 'csc',
          numRows: sums.length,
          numCols: cells.length,
          starts,
          indices: Int32Array.from(entries, ({ row }) => row),
          values: Float64Array.from(entries, ({ value }) => value),
        },
      } as never,
      (model) => {
        model.options.set({ output_flag: false });
        model.run();
        return model.getObjectiveValue();
      },
    );
  const { minimize, maximize } = highs.constants.objectiveSense;
  return [Math.round(solved(minimize)), Math.round(solved(maximize))];
}

/** A tree of up to four levels below a province, small counts among large ones. */
function aTree(seed: number): { regions: string[]; months: string[]; counts: Map<string, number> } {
  const below = draws(seed);
  const regions = ['64'];
  for (let city = 1; city <= 1 + below(3); city += 1) {
    regions.push(`640${city}`);
    for (let county = 1; county <= below(4); county += 1) {
      regions.push(`640${city}0${county}`);
      for (let township = 1; township <= below(3); township += 1) {
        regions.push(`640${city}0${county}00${township}`);
        for (let community = 1; community <= below(3); community += 1)
          regions.push(`640${city}0${county}00${township}00${community}`);
      }
    }
  }
  const months = ['2026-01', '2026-02', '2026-03'].slice(0, 1 + below(3));
  const counts = new Map<string, number>();
  for (const region of regions)
    if (childrenOf(regions, region).length === 0)
      for (const month of months) counts.set(`${region} ${month}`, below(3) === 0 ? below(40) : below(7));
  return { regions, months, counts };
}

describe('withheld counts', () => {
  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'in random tree %i, month after month and then the year, a solver finds five values or more for each',
    (seed) => {
      const { regions, months, counts } = aTree(seed);
      const hidden: Cell[] = [];
      const told = new Set<string>();
      for (let step = 1; step <= months.length + 1; step += 1) {
        const so = {
          regions,
          months: months.slice(0, Math.min(step, months.length)),
          hasTotals: step > months.length,
        };
        const publication = published(so.regions, so.months, so.hasTotals, counts);
        for (const cell of hidden) publication.hide(cell);
        suppress(publication, (cell) => !told.has(cellKey(cell)));
        for (const cell of publication.cells()) {
          if (publication.isHidden(cell) && !told.has(cellKey(cell))) hidden.push(cell);
          told.add(cellKey(cell));
          expect(publication.isHidden(cell) || publication.countOf(cell) >= LEAST_SHOWN).toBe(true);
          if (!publication.isHidden(cell)) continue;
          const [least, most] = rangeOf(cell, { ...so, publication });
          expect(most - least + 1).toBeGreaterThanOrEqual(LEAST_POSSIBLE);
          expect(publication.possible(cell, 9)).toBe(Math.min(9, most - least + 1));
        }
      }
    },
  );

  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'of random tree %i with any cells withheld the network tells the same range as the solver',
    (seed) => {
      const { regions, months, counts } = aTree(seed + 100);
      const below = draws(seed);
      const so = { regions, months, hasTotals: below(2) === 0 };
      const publication = published(regions, months, so.hasTotals, counts);
      for (const cell of publication.cells()) if (below(2) === 0) publication.hide(cell);
      for (const cell of publication.cells()) {
        const [least, most] = rangeOf(cell, { ...so, publication });
        expect(publication.possible(cell, 9)).toBe(Math.min(9, most - least + 1));
      }
    },
  );
});

const hiddenOf = (publication: Publication): string[] =>
  publication
    .cells()
    .filter((cell) => publication.isHidden(cell))
    .map(cellKey)
    .toSorted();

test('a small count is not worked out from the one beside it and their sum: the first by code is withheld with it', () => {
  const counts = new Map([
    ['640104 m', 3],
    ['640105 m', 20],
    ['640106 m', 30],
  ]);
  const publication = published(['6401', '640104', '640105', '640106'], ['m'], false, counts);
  suppress(publication, () => true);
  expect(hiddenOf(publication)).toEqual(['640104 m', '640105 m']);
});

test('a small count is not worked out from the other months and the year', () => {
  const counts = new Map([
    ['64 m1', 2],
    ['64 m2', 50],
  ]);
  const before = published(['64'], ['m1'], false, counts);
  suppress(before, () => true);
  const publication = published(['64'], ['m1', 'm2'], true, counts);
  publication.hide({ region: '64', time: 'm1' });
  suppress(publication, ({ time }) => time !== 'm1');
  expect(hiddenOf(publication)).toEqual(['64 m1', `64 ${YEAR}`]);
});

test('zeros beside a sum that one count makes up are withheld, and so is that count', () => {
  const publication = published(['6401', '640104', '640105'], ['m'], false, new Map([['640104 m', 12]]));
  suppress(publication, () => true);
  expect(hiddenOf(publication)).toEqual(['640104 m', '640105 m']);
});

test('where nothing is small everything is told', () => {
  const counts = new Map([
    ['640104 m', 5],
    ['640105 m', 6],
  ]);
  const publication = published(['6401', '640104', '640105'], ['m'], false, counts);
  suppress(publication, () => true);
  expect(hiddenOf(publication)).toEqual([]);
});

test('the year of a wide province with few counts comes to its end with each withheld count looked at about once', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const places = (above: readonly string[], count: number, name: (at: number) => string): string[] =>
    above.flatMap((code) => Array.from({ length: count }, (_, at) => `${code}${name(at + 1)}`));
  const cities = places(['64'], 2, two);
  const counties = places(cities, 6, two);
  const townships = places(counties, 12, (at) => `0${two(at)}`);
  const months = Array.from({ length: 12 }, (_, at) => `2026-${two(at + 1)}`);
  const below = draws(7);
  const counts = new Map<string, number>();
  for (const month of months)
    for (const code of townships) if (below(20) === 0) counts.set(`${code} ${month}`, 1 + below(6));
  const regions = ['64', ...cities, ...counties, ...townships];
  const told = new Set<string>();
  for (const [at, month] of months.entries()) {
    const publication = published(regions, months.slice(0, at + 1), at === 11, counts);
    const isNew = ({ time }: Cell): boolean => time === month || time === YEAR;
    for (const cell of publication.cells())
      if (!isNew(cell) && !told.has(cellKey(cell))) publication.hide(cell);
    const steps = [...suppressing(publication, isNew)].length;
    const hidden = publication.cells().filter((cell) => publication.isHidden(cell));
    expect(steps).toBeLessThan(hidden.length * 1.5);
    for (const cell of publication.cells())
      if (isNew(cell) && !publication.isHidden(cell)) told.add(cellKey(cell));
  }
  expect(told.size).toBeGreaterThan(0);
});

describe('communities in which nothing was counted', () => {
  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'in random tree %i are withheld as safely by what the rest of the tree withholds',
    (seed) => {
      const { regions, months, counts } = aTree(seed + 200);
      const below = draws(seed);
      for (const key of counts.keys()) if (below(3) > 0) counts.set(key, 0);
      const counted = new Set(
        [...counts].filter(([, count]) => count > 0).map(([key]) => key.split(' ')[0] ?? ''),
      );
      const part = countedPart(regions, counted);
      if (part.length === 0) return;
      const small = published(part, months, true, counts);
      suppress(small, () => true);
      const whole = published(regions, months, true, counts);
      for (const cell of whole.cells())
        if (!part.includes(cell.region) || small.isHidden(cell)) whole.hide(cell);
      const isSafe = (cell: Cell): boolean =>
        whole.isHidden(cell)
          ? whole.possible(cell, LEAST_POSSIBLE) === LEAST_POSSIBLE
          : whole.countOf(cell) >= LEAST_SHOWN;
      const isSame = (cell: Cell): boolean =>
        whole.countOf(cell) === (part.includes(cell.region) ? small.countOf(cell) : 0);
      expect(whole.cells().filter((cell) => !isSafe(cell) || !isSame(cell))).toEqual([]);
    },
  );

  it('stand in the table once for all that lie side by side', () => {
    const regions = ['64', '6401', '640104', '640106', '640106001', '640106001001', '640106002', '6402'];
    expect(countedPart(regions, new Set(['640106001001'])).toSorted()).toEqual([
      '64',
      '6401',
      '640104',
      '640106',
      '640106001',
      '640106001001',
      '640106002',
      '6402',
    ]);
    const wide = [...regions, '640105', '640105001', '640106003', '6403', '640301'];
    expect(countedPart(wide, new Set(['640106001001'])).toSorted()).toEqual(regions);
  });
});

test.each(Array.from({ length: 60 }, (_, index) => index + 1))(
  'what one look at random tree %i shows to be open is open by the network too',
  (seed) => {
    const { regions, months, counts } = aTree(seed + 400);
    const below = draws(seed);
    const publication = published(regions, months, below(2) === 0, counts);
    const share = 2 + below(4);
    for (const cell of publication.cells()) if (below(share) > 0) publication.hide(cell);
    const sure = sureCells(publication, months);
    const open = publication.cells().filter((cell) => sure.has(cellKey(cell)));
    const shut = open.filter((cell) => publication.possible(cell, LEAST_POSSIBLE) < LEAST_POSSIBLE);
    expect(shut).toEqual([]);
  },
);
