import { describe, expect, it } from '@jest/globals';
import { assign, verify, type AssignmentProblem, type Plan } from './index.js';
import { withoutNeeds } from './testing/fewer-needs.js';
import { fillsOf } from './testing/fills.js';
import { instance } from './testing/instances.js';
import { seeded } from './testing/seeded.js';
import { pairsByKey, shuffled } from './testing/shuffle.js';

const shapes = [
  { name: 'slots', times: 'slots' },
  { name: 'windows', times: 'windows' },
  { name: 'teams', times: 'windows', teams: true },
  { name: 'funds', times: 'windows', funds: 4 },
  { name: 'teams and funds', times: 'windows', teams: true, funds: 4 },
] as const;

describe.each(shapes)('a plan with $name', (shape) => {
  const problems = [1, 2, 3, 4].map((seed) => instance({ needs: 60, volunteers: 400, seed, ...shape }));

  it('is feasible, worth what it says, and below the bound that its prices prove', () => {
    for (const problem of problems) {
      const plan = assign(problem);
      expect(verify(problem, plan)).toMatchObject({ isRight: true, faults: [] });
      expect(plan.bound).toBeGreaterThanOrEqual(plan.objective);
      expect(plan.pairs.length).toBeGreaterThan(0);
    }
  });

  it('is the same by key in whatever order the records come', () => {
    for (const [n, problem] of problems.entries()) {
      const other = shuffled(problem, seeded(100 + n));
      const plan = assign(problem, { budgetBids: 20_000 });
      const again = assign(other, { budgetBids: 20_000 });
      expect(pairsByKey(other, again.pairs)).toEqual(pairsByKey(problem, plan.pairs));
      expect(again.objective).toBe(plan.objective);
    }
  });

  it('is the same by key, run to its target', () => {
    for (const [n, problem] of problems.slice(0, 2).entries()) {
      const other = shuffled(problem, seeded(200 + n));
      const again = assign(other);
      expect(pairsByKey(other, again.pairs)).toEqual(pairsByKey(problem, assign(problem).pairs));
    }
  });

  it('keeps what is settled', () => {
    for (const problem of problems) {
      const settled = assign(problem).pairs.filter((_, index) => index % 7 === 0);
      const changed = { ...problem, pinned: settled };
      const plan = assign(changed);
      expect(verify(changed, plan).faults).toEqual([]);
      expect(settled.every((e) => plan.pairs.includes(e))).toBe(true);
    }
  });

  it('ends early with a plan that stands', () => {
    for (const problem of problems) {
      const plan = assign(problem, { budgetBids: 40 });
      expect(verify(problem, plan).faults).toEqual([]);
      const stopped = assign(problem, { shouldStop: () => true });
      expect(verify(problem, stopped).faults).toEqual([]);
    }
  });
});

it.each(['slots', 'windows'] as const)(
  'a volunteer in another component changes nothing here: %s',
  (times) => {
    const here = instance({ needs: 60, volunteers: 400, seed: 5, times });
    const alone = assign(here);
    const both = assign(beside(here));
    const mine = both.pairs.filter((e) => e < here.pairs.volunteer.length);
    expect([...mine]).toEqual([...alone.pairs]);
    expect(both.pairs.length).toBe(alone.pairs.length + 1);
  },
);

it.each(['slots', 'windows'] as const)('who takes no shift gets none: %s', (times) => {
  const problem = instance({ needs: 60, volunteers: 400, seed: 8, times });
  const maxShifts = problem.volunteers.maxShifts.map((most, j) => (j % 3 === 0 ? 0 : most));
  const changed = { ...problem, volunteers: { ...problem.volunteers, maxShifts } };
  const plan = assign(changed);
  expect(verify(changed, plan).faults).toEqual([]);
  expect(plan.pairs.length).toBeGreaterThan(0);
});

it('with the last plan at hand nearly nobody moves, and inertia is no part of the objective', () => {
  const problem = instance({ needs: 400, volunteers: 4000, seed: 6, times: 'windows', demand: 'crowded' });
  const plan = assign(problem, { targetGap: 0 });
  const fewer = withoutNeeds(problem, (i) => i % 100 === 50);
  const kept = plan.pairs.filter((e) => fewer.rows[e] >= 0).map((e) => fewer.rows[e]);
  const again = assign({ ...fewer.problem, previous: kept, inertia: 30 }, { targetGap: 0 });
  const free = assign(fewer.problem, { targetGap: 0 });
  const same = kept.filter((e) => again.pairs.includes(e)).length;
  expect(same / kept.length).toBeGreaterThan(0.985);
  expect(again.objective).toBeGreaterThan(free.objective * 0.9998);
  expect(verify(fewer.problem, again).faults).toEqual([]);
});

it('fairness lifts the communities that are served worst', () => {
  const problem = instance({ needs: 400, volunteers: 3000, seed: 7, times: 'windows' });
  const worstTenth = (plan: Plan) => {
    const { shares } = fillsOf(problem, plan.pairs);
    return shares.slice(0, Math.ceil(shares.length / 10)).reduce((sum, each) => sum + each, 0);
  };
  expect(worstTenth(assign(problem))).toBeGreaterThan(worstTenth(assign({ ...problem, fairness: [] })));
});

it('nothing to plan is planned at once', () => {
  const none: AssignmentProblem = {
    needs: {
      key: new BigInt64Array(0),
      community: new Int32Array(0),
      start: new Int32Array(0),
      end: new Int32Array(0),
    },
    roles: { need: new Int32Array(0), heads: new Int32Array(0) },
    volunteers: { key: new BigInt64Array(0), maxShifts: new Int32Array(0) },
    pairs: { offsets: new Int32Array(1), volunteer: new Int32Array(0), weight: new Int32Array(0) },
    bufferMinutes: 0,
    fairness: [],
  };
  expect(assign(none)).toMatchObject({ objective: 0, bound: 0, gap: 0 });
});

/** The problem and, apart from it, one need more with one volunteer of its own. */
function beside(problem: AssignmentProblem): AssignmentProblem {
  const { needs, roles, volunteers, pairs } = problem;
  const rows = pairs.volunteer.length;
  return {
    ...problem,
    needs: {
      key: BigInt64Array.from([...needs.key, 9n]),
      community: Int32Array.from([...needs.community, 9999]),
      start: Int32Array.from([...needs.start, 0]),
      end: Int32Array.from([...needs.end, 60]),
    },
    roles: {
      need: Int32Array.from([...roles.need, needs.key.length]),
      heads: Int32Array.from([...roles.heads, 1]),
    },
    volunteers: {
      key: BigInt64Array.from([...volunteers.key, 1n]),
      maxShifts: Int32Array.from([...volunteers.maxShifts, 1]),
    },
    pairs: {
      offsets: Int32Array.from([...pairs.offsets, rows + 1]),
      volunteer: Int32Array.from([...pairs.volunteer, volunteers.key.length]),
      weight: Int32Array.from([...pairs.weight, 500]),
    },
  };
}
