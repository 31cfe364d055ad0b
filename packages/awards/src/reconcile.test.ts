import { describe, expect, it } from '@jest/globals';
import { fen } from '@wushe/values';

import {
  agreementOf,
  decompositions,
  impliedPopulation,
  impliedTotal,
  perTenThousand,
  totalOf,
} from './reconcile.js';

const yuan = (amount: number) => fen(amount * 100);

describe('licensed workers of Xiamen', () => {
  it('are 8,844: assistants, intermediate and senior together', () => {
    expect(6444 + 2394 + 6).toBe(8844);
  });

  it.each([
    [8844, 5_283_154, '16.74'],
    [8844, 5_280_000, '16.75'],
    [0, 5_280_000, '0.00'],
    [1, 20_000_000, '0.00'],
    [1, 2_000_000, '0.01'],
    [1005, 10_000, '1005.00'],
  ])('%i in a population of %i are %s per 10,000', (count, population, figure) => {
    expect(perTenThousand(count, population)).toBe(figure);
  });

  it('are of nobody without a population', () => {
    expect(() => perTenThousand(1, 0)).toThrow(RangeError);
  });

  it('imply the population that 16.74 was worked out from, to a hundredth', () => {
    const { nearest, least, most } = impliedPopulation(8844, '16.74');
    expect([nearest, least, most]).toEqual([5_283_154, 5_281_577, 5_284_732]);
    expect([least - 1, least, most, most + 1].map((people) => perTenThousand(8844, people))).toEqual([
      '16.75',
      '16.74',
      '16.74',
      '16.73',
    ]);
  });

  it('are 33 % of a province of about 26,800', () => {
    expect(impliedTotal(8844, '33')).toEqual({ nearest: 26_800, least: 26_400, most: 27_212 });
  });

  it('imply nothing from a share of nothing or from what is no figure', () => {
    expect(() => impliedTotal(8844, '0')).toThrow(RangeError);
    expect(() => impliedTotal(8844, 'a third')).toThrow(RangeError);
  });

  it.each([
    ['16.74', '16.74', 'same'],
    ['16.74', '16.75', 'withinTolerance'],
    ['16.74', '16.76', 'apart'],
    ['16.74', '16.7', 'apart'],
  ])('published as %s and counted as %s are %s at a hundredth', (published, computed, agreement) => {
    expect(agreementOf(published, computed, '0.01')).toBe(agreement);
  });
});

describe('subsidies to 154 people, 845,000 yuan in all', () => {
  const amounts = [yuan(5000), yuan(10_000), yuan(20_000)];
  const splits = (people: number, total: number) => decompositions({ amounts, people, total: yuan(total) });

  it('can be split over the grades in six ways', () => {
    expect(splits(154, 845_000).toSorted((one, other) => one[0]! - other[0]!)).toEqual([
      [139, 15, 0],
      [141, 12, 1],
      [143, 9, 2],
      [145, 6, 3],
      [147, 3, 4],
      [149, 0, 5],
    ]);
  });

  it.each([
    ['half a step beside', 154, 846_000],
    ['less than all as assistants', 154, 765_000],
    ['more than all as seniors', 154, 3_090_000],
    ['somebody paid nothing', 154, 0],
    ['nobody paid something', 0, 5000],
  ])('contradict each other: %s', (_why, people, total) => {
    expect(splits(people, total)).toEqual([]);
  });

  it('are one way only at either end', () => {
    expect(splits(154, 770_000)).toEqual([[154, 0, 0]]);
    expect(splits(154, 3_080_000)).toEqual([[0, 0, 154]]);
  });

  it('mean 5,487.01 yuan each', () => {
    expect(Math.round(yuan(845_000) / 154)).toBe(548_701);
  });
});

describe('five years of payments', () => {
  it('come to 1,945,000 yuan: a national leader, twenty city leaders and the subsidies', () => {
    expect(
      totalOf([
        { people: 1, amount: yuan(100_000) },
        { people: 20, amount: yuan(50_000) },
        { people: 1, amount: yuan(845_000) },
      ]),
    ).toBe(yuan(1_945_000));
  });

  it('leave 240,000 yuan owed to three seniors', () => {
    expect(totalOf([{ people: 3, amount: yuan(80_000) }])).toBe(yuan(240_000));
  });
});
