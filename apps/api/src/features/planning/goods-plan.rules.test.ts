import { expect, test } from '@jest/globals';
import { assign } from '@wushe/matching';
import {
  seatSize,
  weightOfSeat,
  type GoodsPolicy,
  type Stock,
  type WantedGoods,
} from './goods-plan.rules.js';
import { givenOf, goodsOfferOf } from './goods-problem.js';
import { scoreOfGoods } from './goods-score.js';

const policy: GoodsPolicy = {
  weights: { purpose: 350, distance: 150, expiry: 100 },
  withinMetres: 10_000,
  urgencyValues: { urgent: 8, pressing: 5, ordinary: 2, longTerm: 1 },
  fairness: [{ share: 500, bonus: 150 }],
};
const lot = (id: string, onHand: number, over: Partial<Stock> = {}): Stock => ({
  id,
  name: '大米',
  unit: '袋',
  onHand,
  expiresOn: null,
  purposeCategories: [],
  ...over,
});
const wants = (partId: string, open: number, over: Partial<WantedGoods> = {}): WantedGoods => ({
  needId: partId,
  partId,
  regionCode: '640106001001',
  category: 'elder-care/meals',
  urgency: 'ordinary',
  name: '大米',
  unit: '袋',
  open,
  ...over,
});
const TODAY = '2027-02-25';
const near = { metres: 1000, category: 'elder-care/meals', today: TODAY };

test('the sooner a lot expires, the nearer it lies and the narrower it was given, the more it is worth to give', () => {
  const score = (over: object, purposeCategories: string[] = [], expiresOn: string | null = null): number =>
    scoreOfGoods({ purposeCategories, expiresOn }, { ...near, ...over }, policy);
  expect(score({}, [], '2027-02-28')).toBeGreaterThan(score({}, [], '2027-06-05'));
  expect(score({}, [], '2028-02-25')).toBe(score({}));
  expect(score({ metres: 500 })).toBeGreaterThan(score({ metres: 5000 }));
  expect(score({ metres: null })).toBeLessThan(score({ metres: 9000 }));
  expect(score({}, ['elder-care/meals'])).toBeGreaterThan(score({}, ['elder-care']));
  expect(score({}, ['elder-care'])).toBeGreaterThan(score({}));
});

test('the first half of a request earns the bonus of sharing out, the rest does not', () => {
  const seat = (at: number): number => weightOfSeat(at, 4, { score: 500, urgency: 'ordinary' }, policy);
  expect([seat(0), seat(1), seat(2)]).toEqual([250, 250, 100]);
});

test('a unit is a seat until there would be too many', () => {
  expect([seatSize(2500, 2500), seatSize(2501, 2500)]).toEqual([1, 2]);
});

const planned = (parts: WantedGoods[], lots: Stock[]) => {
  const fits = parts.map(() => lots.map((_, at) => ({ lot: at, metres: 1000 })));
  const offer = goodsOfferOf(parts, lots, fits, policy, TODAY);
  return givenOf(
    offer,
    assign(offer.problem, { targetGap: 0.0005, budgetMs: 5000 }).pairs,
    parts,
    lots,
    fits,
  );
};

test('the urgent request gets all, and no lot gives more than it has', () => {
  const given = planned([wants('a', 4), wants('b', 4, { urgency: 'urgent' })], [lot('l', 5)]);
  expect(given).toEqual([
    { part: 0, lot: 0, quantity: 1 },
    { part: 1, lot: 0, quantity: 4 },
  ]);
});

test('between equal requests what there is is shared out; none is left with nothing', () => {
  const given = planned([wants('a', 4), wants('b', 4)], [lot('l', 4)]);
  expect(given.map(({ quantity }) => quantity)).toEqual([2, 2]);
});

test('what expires first is given first', () => {
  const lots = [lot('lasting', 3, { expiresOn: '2027-12-22' }), lot('soon', 2, { expiresOn: '2027-03-02' })];
  expect(planned([wants('a', 3)], lots)).toEqual([
    { part: 0, lot: 1, quantity: 2 },
    { part: 0, lot: 0, quantity: 1 },
  ]);
});

test('where a seat is several units, no lot gives more than it has and none is kept back that somebody lacks', () => {
  const parts = [wants('a', 4000), wants('b', 1001, { urgency: 'urgent' })];
  const given = planned(parts, [lot('l', 3001), lot('m', 1001)]);
  const sum = (of: 'part' | 'lot', at: number): number =>
    given.filter((one) => one[of] === at).reduce((all, { quantity }) => all + quantity, 0);
  expect([sum('lot', 0), sum('lot', 1)]).toEqual([3001, 1001]);
  expect(sum('part', 1)).toBe(1001);
});
