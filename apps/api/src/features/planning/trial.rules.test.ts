import { expect, test } from '@jest/globals';
import { changedPairs, fillsOf, leastFilled, outcomeOf } from './trial.rules.js';

const pair = (needId: string, volunteerId: string) => ({ needId, volunteerId });

test('a need counts as served once, however many people it gets', () => {
  expect(outcomeOf([pair('a', '1'), pair('a', '2'), pair('b', '1')])).toEqual({ filled: 3, served: 2 });
});

test('a pair is the same only with the same person at the same need', () => {
  const today = [pair('a', '1'), pair('b', '2')];
  const draft = [pair('a', '1'), pair('b', '1'), pair('c', '2')];
  expect(changedPairs(today, draft)).toEqual({ kept: 1, dropped: 1, added: 2 });
});

test('a community that nobody serves is there with nothing, not left out', () => {
  const asked = [
    { community: 'x', heads: 2 },
    { community: 'y', heads: 1 },
    { community: 'x', heads: 1 },
  ];
  expect(fillsOf(asked, ['y'], ['y', 'x'])).toEqual([
    { community: 'x', asked: 3, today: 0, draft: 1 },
    { community: 'y', asked: 1, today: 1, draft: 1 },
  ]);
});

test('the worst community has the lowest share, not the fewest heads', () => {
  const many = { community: 'many', asked: 10, today: 5, draft: 4 };
  const few = { community: 'few', asked: 3, today: 1, draft: 2 };
  expect([many, few].toSorted(leastFilled('today'))[0]).toBe(few);
  expect([many, few].toSorted(leastFilled('draft'))[0]).toBe(many);
});
