import { describe, expect, it } from '@jest/globals';
import { addDays, day } from '@wushe/values';

import { eligibility } from './eligibility.js';
import type { WorkerFacts } from './facts.js';
import { chanceOf, dayAfter, oneOf } from './testing/chance.js';
import { award, employment, neverRests, senior } from './testing/shipped.js';

const TODAY = day('2022-08-15');
const CONTINUED = day('2016-01-01');

/** What keeps somebody out who is otherwise qualified. */
const SHORTCOMINGS: Readonly<Record<string, (chance: () => number) => Partial<WorkerFacts>>> = {
  certificate: () => ({
    certificates: [{ grade: 'intermediate', approvedOn: day('2015-06-15'), source: 'c' }],
  }),
  registration: (chance) => ({
    registrations: [{ from: day('2017-01-01'), to: dayAfter(chance, '2019-01-01', 900), source: 'r' }],
  }),
  continuity: (chance) => ({
    employments: [
      employment({ to: dayAfter(chance, '2018-01-01', 500) }),
      employment({ from: dayAfter(chance, '2019-09-01', 900) }),
    ],
  }),
  workplace: () => ({ employments: [employment({ from: CONTINUED, workplaceCode: '350583' })] }),
  insurance: () => ({ insurance: [{ regionCode: '350583', from: CONTINUED, to: null, source: 'i' }] }),
  'working-age': (chance) => ({
    birth: { bornOn: dayAfter(chance, '1950-01-01', 4000), source: 'b' },
    ageCategories: [{ category: 'man', from: day('1980-01-01'), to: null, source: 'a' }],
  }),
  nature: (chance) => ({
    employments: [
      employment({ from: CONTINUED, nature: oneOf(chance, ['civilServant', 'quasiCivilEstablished']) }),
    ],
  }),
  once: (chance) => ({
    benefits: [
      { programme: 'xm-award-2022', grantedOn: dayAfter(chance, '2022-08-01', 14), month: null, source: 'g' },
    ],
  }),
};

/** Two thousand people of whom three lack nothing, somewhere among them. */
function madeRegister() {
  const chance = chanceOf(8844);
  const names = Object.keys(SHORTCOMINGS);
  const places = new Set([311, 902, 1777]);
  return Array.from({ length: 2000 }, (_, at) => {
    const lacking = places.has(at) ? null : oneOf(chance, names);
    const facts = senior({
      workerId: `worker-${at}`,
      employments: [employment({ from: addDays(CONTINUED, -Math.floor(chance() * 2000)) })],
      ...(lacking === null ? {} : SHORTCOMINGS[lacking]?.(chance)),
    });
    return { facts, lacking };
  });
}

describe('a register in which three people are entitled', () => {
  const register = madeRegister();
  const answers = register.map(({ facts, lacking }) => ({
    lacking,
    ...eligibility(award(), facts, TODAY, neverRests),
  }));

  it('has these three found on the day', () => {
    const found = answers.filter(({ outcome }) => outcome === 'eligible');
    expect(found.map(({ workerId }) => workerId)).toEqual(['worker-311', 'worker-902', 'worker-1777']);
    expect(found.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(24_000_000);
  });

  it('has everybody else told the one rule that stands in the way', () => {
    const others = answers.filter(({ lacking }) => lacking !== null);
    expect(others).toHaveLength(1997);
    expect(others.filter(({ lacking, failing }) => failing.join() !== lacking)).toEqual([]);
  });
});
