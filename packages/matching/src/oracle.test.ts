import { describe, expect, it } from '@jest/globals';
import * as highsModule from 'highs';
import { assign } from './index.js';
import { exactFlow } from './testing/exact-flow.js';
import { instance } from './testing/instances.js';
import { linearModel } from './testing/linear-model.js';
import { slotFlow } from './testing/slot-flow.js';
import type { AssignmentProblem } from './problem.js';

// The package ships one declaration for both module systems, which puts the loader one level too deep.
const load = highsModule.default as unknown as typeof highsModule.default.default;
const highs = await load();

/** The exact optimum, by a general solver from a formulation of its own. */
function optimum(problem: AssignmentProblem): number {
  const { cost, upper, integral, rowLow, rowHigh, starts, index, value } = linearModel(problem);
  return highs.withModel(
    {
      numCols: cost.length,
      numRows: rowLow.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: cost,
      colLower: new Float64Array(cost.length),
      colUpper: upper,
      rowLower: rowLow,
      rowUpper: rowHigh,
      matrix: {
        format: 'csc',
        numRows: rowLow.length,
        numCols: cost.length,
        starts,
        indices: index,
        values: value,
      },
      integrality: Int32Array.from(integral),
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0 });
      model.run();
      return model.getObjectiveValue();
    },
  );
}

describe.each([
  { name: 'slots', times: 'slots', goal: 0.9999 },
  { name: 'windows', times: 'windows', goal: 0.998 },
  { name: 'teams', times: 'windows', teams: true, goal: 0.99 },
  { name: 'teams and funds', times: 'windows', teams: true, funds: 3, goal: 0.99 },
] as const)('against the exact optimum: $name', ({ goal, ...shape }) => {
  it.each([11, 12, 13])('seed %i', (seed) => {
    const problem = instance({ needs: 60, volunteers: 500, demand: 'crowded', seed, ...shape });
    const best = optimum(problem);
    const plan = assign(problem, { targetGap: 0 });
    expect(plan.objective).toBeLessThanOrEqual(best + 1e-6);
    expect(plan.bound).toBeGreaterThanOrEqual(best - 1e-6);
    expect(plan.objective).toBeGreaterThanOrEqual(best * goal);
  });
});

describe.each(['tight', 'crowded', 'easy'] as const)('against an exact flow: slots, %s', (demand) => {
  it.each([21, 22, 23])('seed %i', (seed) => {
    const problem = instance({ needs: 120, volunteers: 900, times: 'slots', demand, seed });
    const best = -exactFlow(slotFlow(problem));
    const plan = assign(problem, { targetGap: 0 });
    expect(plan.objective).toBeLessThanOrEqual(best);
    expect(plan.bound).toBeGreaterThanOrEqual(best - 1e-6);
    expect(plan.objective).toBeGreaterThanOrEqual(best * 0.9999);
    expect(plan.gap).toBeLessThan(0.0001);
  });
});

it('the exact flow and the general solver agree to the unit', () => {
  const problem = instance({ needs: 60, volunteers: 500, times: 'slots', demand: 'crowded', seed: 11 });
  expect(-exactFlow(slotFlow(problem))).toBeCloseTo(optimum(problem), 6);
});
