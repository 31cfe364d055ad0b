import { expect, test } from '@jest/globals';
import { chanceOf, drawOf, shortlisted } from './shortlist.rules.js';

const candidates = Array.from({ length: 12 }, (_, at) => ({ id: `c${at}`, score: at < 4 ? 900 : 500 }));
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

test('higher scores come first, and the same seed draws the same list of the equal ones', () => {
  const draw = drawOf(6, 0, 11);
  const list = shortlisted(candidates, draw);
  expect(list.map(({ score }) => score)).toEqual([900, 900, 900, 900, 500, 500]);
  expect(idsOf(shortlisted(candidates.toReversed(), draw))).toEqual(idsOf(list));
  expect(idsOf(shortlisted(candidates, drawOf(6, 0, 12)))).not.toEqual(idsOf(list));
});

test('an exploring share gives its places by lot to those whose score does not reach', () => {
  const list = shortlisted(candidates, drawOf(4, 500, 11));
  expect(drawOf(4, 500, 11)).toEqual({ seed: 11, best: 2, explored: 2 });
  expect(list).toHaveLength(4);
  expect(new Set(idsOf(list)).size).toBe(4);
  expect(shortlisted(candidates, drawOf(4, 0, 11))).toHaveLength(4);
});

test('the chances of all who fit add up to the places of the list', () => {
  for (const exploring of [0, 250, 500]) {
    const draw = drawOf(8, exploring, 5);
    const bestScores = shortlisted(candidates, draw)
      .slice(0, draw.best)
      .map(({ score }) => score);
    const alikeLast = candidates.filter(({ score }) => score === bestScores.at(-1)).length;
    const field = { fitting: candidates.length, bestScores, alikeLast };
    const sum = candidates.reduce((total, { score }) => total + chanceOf(score, field, draw), 0);
    expect(Math.abs(sum - 8_000_000)).toBeLessThan(candidates.length);
  }
});

test('whoever stands above the last place was sure to be shown', () => {
  const draw = drawOf(6, 0, 5);
  const field = { fitting: 12, bestScores: [900, 900, 900, 900, 500, 500], alikeLast: 8 };
  expect(chanceOf(900, field, draw)).toBe(1_000_000);
  expect(chanceOf(500, field, draw)).toBe(250_000);
  expect(chanceOf(100, field, draw)).toBe(0);
});
