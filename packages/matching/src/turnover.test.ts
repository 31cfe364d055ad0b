import { expect, it } from '@jest/globals';
import { Dual } from './dual.js';
import { Funding } from './funding.js';
import { Roster } from './roster.js';
import { componentsIn } from './split.js';
import { instance } from './testing/instances.js';
import { Turnover } from './turnover.js';
import { worthOf } from './worth.js';

const problem = instance({ needs: 60, volunteers: 500, seed: 3, times: 'windows', teams: true, funds: 3 });
const [component] = componentsIn(problem).toSorted((a, b) => b.heads.length - a.heads.length);

function turnoverWithAll(): Turnover {
  const counts = new Uint8Array(component.needsInProblem.length);
  const roster = new Roster(component, counts, new Uint8Array(component.rows.length));
  const funding = component.money ? new Funding(component.money) : null;
  const turnover = new Turnover(roster, funding, new Dual(component, component.gain));
  for (let i = 0; i < counts.length; i++) turnover.letIn(i);
  roster.settle();
  return turnover;
}

it('needs that are let in have the heads they must, and the roster is worth what its pairs say', () => {
  const { roster } = turnoverWithAll();
  expect(roster.worth).toBeGreaterThan(0);
  expect(roster.worth).toBe(worthOf(component, roster.seats.taken, component.gain));
  const counting = component.heads.map((_, r) => roster.counts[component.needOf[r]]);
  expect(component.least.every((least, r) => counting[r] === 0 || roster.filled[r] >= least)).toBe(true);
});

it('a change taken back leaves everybody where they were', () => {
  const turnover = turnoverWithAll();
  const { roster } = turnover;
  const before = { taken: roster.seats.taken.slice(), counts: roster.counts.slice(), worth: roster.worth };
  for (let i = 0; i < roster.counts.length; i++) {
    const mark = roster.mark;
    if (roster.counts[i] === 1) turnover.leave(i);
    else turnover.enter(i);
    roster.undo(mark);
    expect(roster.seats.taken).toEqual(before.taken);
    expect(roster.counts).toEqual(before.counts);
    expect(roster.worth).toBe(before.worth);
  }
});

it('no fund pays more than it has, and a need let in is paid in full', () => {
  const { roster, funding } = turnoverWithAll();
  const { money } = component;
  const spent = money?.amount.map(() => 0) ?? new Float64Array(0);
  money?.cost.forEach((cost, i) => {
    let paid = 0;
    for (let q = money.offsets[i]; q < money.offsets[i + 1]; q++) {
      paid += funding?.paid[q] ?? 0;
      spent[money.fund[q]] += funding?.paid[q] ?? 0;
    }
    expect(paid).toBe(roster.counts[i] === 1 ? cost : 0);
  });
  expect(spent.every((each, f) => each <= (money?.amount[f] ?? 0))).toBe(true);
});
