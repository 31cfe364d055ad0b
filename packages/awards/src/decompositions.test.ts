import { describe, expect, it } from '@jest/globals';
import { addMoney, fen } from '@wushe/values';

import { decompositions } from './decompositions.js';

const yuan = (amount: number) => fen(amount * 100);

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

  it('come to 1,945,000 yuan with a national leader and twenty city leaders, however they are split', () => {
    for (const split of splits(154, 845_000)) {
      const paid = split.map((people, grade) => fen(people * amounts[grade]!));
      expect(addMoney(...paid, yuan(100_000), fen(20 * yuan(50_000)))).toBe(yuan(1_945_000));
    }
  });
});
