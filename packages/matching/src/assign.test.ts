import { describe, expect, it } from '@jest/globals';
import { assign, verify, type AssignmentProblem } from './index.js';
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

it('a volunteer in another component changes nothing here', () => {
  const here = instance({ needs: 60, volunteers: 400, seed: 5, times: 'windows' });
  const alone = assign(here);
  const there = beside(here);
  const both = assign(there);
  const mine = both.pairs.filter((e) => e < here.pairs.volunteer.length);
  expect([...mine]).toEqual([...alone.pairs]);
  expect(both.pairs.length).toBe(alone.pairs.length + 1);
});

it('with the last plan at hand nearly nobody moves, and inertia is no part of the objective', () => {
  const problem = instance({ needs: 400, volunteers: 4000, seed: 6, times: 'windows', demand: 'crowded' });
  const plan = assign(problem, { targetGap: 0 });
  const fewer = without(problem, 4);
  const kept = plan.pairs.filter((e) => fewer.rows[e] >= 0).map((e) => fewer.rows[e]);
  const again = assign({ ...fewer.problem, previous: kept, inertia: 30 }, { targetGap: 0 });
  const free = assign(fewer.problem, { targetGap: 0 });
  const same = kept.filter((e) => again.pairs.includes(e)).length;
  expect(same / kept.length).toBeGreaterThan(0.985);
  expect(again.objective).toBeGreaterThan(free.objective * 0.9998);
  expect(verify(fewer.problem, again).faults).toEqual([]);
});

it('fairness lifts the community that is served worst', () => {
  const problem = instance({ needs: 400, volunteers: 3000, seed: 7, times: 'windows' });
  const fair = worstFill(problem, assign(problem).pairs);
  const unfair = worstFill(problem, assign({ ...problem, fairness: [] }).pairs);
  expect(fair).toBeGreaterThan(unfair);
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

/** The problem without its last needs, and where each row of pairs went (-1: away). */
function without(problem: AssignmentProblem, count: number) {
  const { needs, roles, pairs } = problem;
  const left = needs.key.length - count;
  const kept = Array.from(roles.need.keys()).filter((r) => roles.need[r] < left);
  const rows = new Int32Array(pairs.volunteer.length).fill(-1);
  const offsets = [0];
  const from: number[] = [];
  for (const r of kept) {
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) rows[e] = from.push(e) - 1;
    offsets.push(from.length);
  }
  return {
    rows,
    problem: {
      ...problem,
      needs: {
        key: needs.key.slice(0, left),
        community: needs.community.slice(0, left),
        start: needs.start.slice(0, left),
        end: needs.end.slice(0, left),
      },
      roles: {
        need: Int32Array.from(kept, (r) => roles.need[r]),
        heads: Int32Array.from(kept, (r) => roles.heads[r]),
      },
      pairs: {
        offsets: Int32Array.from(offsets),
        volunteer: Int32Array.from(from, (e) => pairs.volunteer[e]),
        weight: Int32Array.from(from, (e) => pairs.weight[e]),
      },
    },
  };
}

/** The lowest share of heads filled in any community that has a candidate for each head. */
function worstFill({ needs, roles, pairs }: AssignmentProblem, chosen: Int32Array): number {
  const asked = new Map<number, number>();
  const filled = new Map<number, number>();
  for (let r = 0; r < roles.need.length; r++) {
    const community = needs.community[roles.need[r]];
    asked.set(community, (asked.get(community) ?? 0) + roles.heads[r]);
    for (const e of chosen) {
      if (e >= pairs.offsets[r] && e < pairs.offsets[r + 1])
        filled.set(community, (filled.get(community) ?? 0) + 1);
    }
  }
  const fills = [...asked].map(([community, all]) => (filled.get(community) ?? 0) / all);
  return fills
    .toSorted((a, b) => a - b)
    .slice(0, Math.ceil(fills.length / 10))
    .reduce((sum, each) => sum + each, 0);
}
