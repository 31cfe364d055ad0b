import { assign, type AssignmentProblem, type Plan } from '../src/index.js';
import { withoutNeeds } from '../src/testing/fewer-needs.js';
import { fillsOf } from '../src/testing/fills.js';
import { instance } from '../src/testing/instances.js';
import { percent } from './measured.js';
import { planned } from './race.js';

const SIZE = { needs: 5000, volunteers: 50_000 } as const;
/** Thousandths of its weight that a pair of the last plan earns. */
const INERTIA = Number(process.env['WUSHE_BENCH_INERTIA'] ?? 30);
const WEEKS = [
  { times: 'windows', demand: 'tight' },
  { times: 'windows', demand: 'easy' },
  { times: 'slots', demand: 'tight' },
] as const;

/** Every hundredth need goes: who keeps the other shifts, with inertia and without, and what keeping them costs. */
export function stability(seeds: readonly number[]): void {
  for (const week of WEEKS) {
    const { times, demand } = week;
    console.log(
      `\nstability, ${times}, ${demand}: ${SIZE.needs} x ${SIZE.volunteers}, 1 % of the needs go, inertia ${INERTIA}`,
    );
    for (const seed of seeds) {
      const problem = instance({ ...SIZE, ...week, seed });
      const { plan } = planned(problem);
      const fewer = withoutNeeds(problem, (i) => i % 100 === 50);
      const previous = plan.pairs.filter((e) => fewer.rows[e] >= 0).map((e) => fewer.rows[e]);
      const free = planned(fewer.problem).plan;
      const again = planned({ ...fewer.problem, previous, inertia: INERTIA }).plan;
      const kept = (other: Plan) => {
        const chosen = new Set(other.pairs);
        return previous.filter((e) => chosen.has(e)).length / previous.length;
      };
      console.log(
        `seed ${seed}  kept ${percent(kept(again))} with inertia, ${percent(kept(free))} without; ` +
          `objective lost ${percent(1 - again.objective / free.objective)}`,
      );
    }
  }
}

/** What fairness does for the communities served worst, and what it costs. */
export function fairness(seeds: readonly number[]): void {
  console.log(`\nfairness on and off: ${SIZE.needs} x ${SIZE.volunteers}`);
  for (const seed of seeds) {
    const problem = instance({ ...SIZE, times: 'windows', seed });
    const on = figures(problem, assign(problem));
    const off = figures(problem, assign({ ...problem, fairness: [] }));
    console.log(
      `seed ${seed}  worst community ${percent(on.worst)} with, ${percent(off.worst)} without; ` +
        `10th percentile ${percent(on.tenth)}, ${percent(off.tenth)}; ` +
        `heads ${on.heads}, ${off.heads}; weight ${on.weight}, ${off.weight} (${percent(on.weight / off.weight - 1)})`,
    );
  }
}

function figures(problem: AssignmentProblem, plan: Plan) {
  const { shares, weight } = fillsOf(problem, plan.pairs);
  return {
    worst: shares[0],
    tenth: shares[Math.floor(shares.length / 10)],
    heads: plan.pairs.length,
    weight,
  };
}
