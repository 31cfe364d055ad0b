import { describe, expect, it } from '@jest/globals';
import { addDays, addMoney, addMonths, day, type Day, fen } from '@wushe/values';

import { eligibility } from './eligibility.js';
import { fill } from './programme.js';
import { simulate } from './simulate.js';
import { drawnRegister } from './testing/register.js';
import {
  award,
  employment,
  filled,
  neverRests,
  programmeNamed,
  senior,
  weekends,
} from './testing/shipped.js';

const register = drawnRegister(16_74, 150);
const year = { from: day('2023-01-01'), to: day('2023-03-01') };

describe('a draft tried on the register', () => {
  const current = award();
  const draft = filled('xm-award-2022', {
    inForceFrom: '2022-08-01',
    seniorAmount: 9_000_000,
    continuousMonths: 36,
  });

  it.each([
    ['the award', draft, '2023-01-01'],
    ['the new-hire subsidy', programmeNamed('xm-newhire-2017'), '2020-01-01'],
  ])('pays exactly those whom the rules of %s let apply on some day of the period', (_name, tried, first) => {
    const period = { from: day(first), to: addMonths(day(first), 2) };
    const { all, changes } = simulate({ draft: tried, current: null, register, period }, weekends);
    const expected = register.map((facts) => {
      let best = 0;
      for (let on: Day = period.from; on < period.to; on = addDays(on, 1)) {
        const { outcome, amount } = eligibility(tried, facts, on, weekends);
        if (outcome === 'eligible') best = Math.max(best, amount ?? 0);
      }
      return best;
    });
    expect(expected.filter((amount) => amount > 0).length).toBeGreaterThan(2);
    expect(all.after).toEqual({
      people: expected.filter((amount) => amount > 0).length,
      cost: addMoney(...expected.map(fen)),
    });
    expect(changes.map(({ workerId, after }) => [workerId, after])).toEqual(
      register.flatMap(({ workerId }, at) => (expected[at]! > 0 ? [[workerId, expected[at]]] : [])),
    );
  });

  it('has winners and losers against what holds now', () => {
    const stricter = filled('xm-award-2022', {
      inForceFrom: '2022-08-01',
      seniorAmount: 9_000_000,
      continuousMonths: 84,
    });
    const people = [
      senior({ workerId: 'long', employments: [employment({ from: day('2010-01-01') })] }),
      senior({
        workerId: 'short',
        employments: [employment({ from: day('2017-06-01') })],
        regionCode: '350206',
      }),
      senior({ workerId: 'out', certificates: [] }),
    ];
    const result = simulate({ draft: stricter, current, register: people, period: year }, neverRests);
    expect(result.changes).toEqual([
      {
        workerId: 'long',
        regionCode: '350203',
        before: 8_000_000,
        after: 9_000_000,
        failing: [],
        windowOver: null,
      },
      {
        workerId: 'short',
        regionCode: '350206',
        before: 8_000_000,
        after: 0,
        failing: ['continuity'],
        windowOver: null,
      },
    ]);
    expect(result.all).toEqual({
      key: '',
      before: { people: 2, cost: 16_000_000 },
      after: { people: 1, cost: 9_000_000 },
      winners: 1,
      losers: 1,
    });
    expect(result.byRegion.map(({ key, winners, losers }) => [key, winners, losers])).toEqual([
      ['350203', 1, 0],
      ['350206', 0, 1],
    ]);
    expect(result.byGrade.map(({ key, before }) => [key, before.people])).toEqual([
      ['none', 0],
      ['senior', 2],
    ]);
  });

  it('says of who is shut out because the eased rule held long ago that their window is over, and counts them', () => {
    const eased = filled('xm-award-2022', { inForceFrom: '2015-01-01', continuousMonths: 12 });
    const held = filled('xm-award-2022', { inForceFrom: '2015-01-01' });
    const long = senior({ employments: [employment({ from: day('2018-01-01') })] });
    const { changes, shutOut } = simulate(
      { draft: eased, current: held, register: [long], period: year },
      neverRests,
    );
    const { window } = eligibility(eased, long, year.from, neverRests);
    expect(changes).toEqual([
      expect.objectContaining({
        before: 8_000_000,
        after: 0,
        failing: [],
        windowOver: { opensOn: window?.opensOn, closesOn: window?.closesOn },
      }),
    ]);
    expect(shutOut).toBe(1);
  });

  it('changes nothing when it is what holds now', () => {
    const result = simulate({ draft: current, current, register, period: year }, weekends);
    expect(result.changes).toEqual([]);
    expect(result.all.before).toEqual(result.all.after);
  });

  it('adds up over regions and over grades', () => {
    const { all, byRegion, byGrade } = simulate({ draft, current, register, period: year }, weekends);
    for (const rows of [byRegion, byGrade]) {
      expect(addMoney(...rows.map(({ after }) => after.cost))).toBe(all.after.cost);
      expect(addMoney(...rows.map(({ before }) => before.cost))).toBe(all.before.cost);
      expect(rows.reduce((sum, { winners }) => sum + winners, 0)).toBe(all.winners);
      expect(rows.reduce((sum, { losers }) => sum + losers, 0)).toBe(all.losers);
    }
  });

  it('pays a monthly allowance for every month that begins while its rules hold', () => {
    const allowance = filled('xm-licence-allowance', {
      assistantAmount: 10_000,
      intermediateAmount: 20_000,
      seniorAmount: 30_000,
    });
    const worker = senior({
      employments: [
        employment({ nature: 'communityWorker', from: day('2023-02-15'), to: day('2023-06-01') }),
      ],
      certificates: [
        { grade: 'assistant', approvedOn: day('2020-01-01'), source: 'c' },
        { grade: 'intermediate', approvedOn: day('2023-04-20'), source: 'c' },
      ],
    });
    const period = { from: day('2023-01-01'), to: addMonths(day('2023-01-01'), 12) };
    const { all } = simulate({ draft: allowance, current: null, register: [worker], period }, neverRests);
    // March and April as an assistant, May with the next grade.
    expect(all.after).toEqual({ people: 1, cost: 40_000 });
    const later = { ...period, from: day('2023-03-15') };
    const rest = simulate({ draft: allowance, current: null, register: [worker], period: later }, neverRests);
    expect(rest.all.after.cost).toBe(30_000);
  });

  it('is not tried while a parameter has no value', () => {
    const open = programmeNamed('xm-award-2022');
    expect(() => simulate({ draft: open, current: null, register: [], period: year }, neverRests)).toThrow(
      /no value/,
    );
    expect(() => fill(open, [])).not.toThrow();
  });
});
