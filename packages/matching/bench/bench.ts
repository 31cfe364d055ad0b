// npm run bench in this package: the engine beside greedy, LEMON's network simplex and HiGHS, in one run. Ratios are of
// processor time. `npm run bench -- slots` measures one part; WUSHE_BENCH_SEEDS=1,2 names the seeds.
import { cpus } from 'node:os';
import { assign, verify, type AssignmentProblem, type Plan } from '../src/index.js';
import { instance, type InstanceOptions } from '../src/testing/instances.js';
import { cpu, greedy, highs, lemon, type Measured } from './baselines.js';

const SEEDS = (process.env['WUSHE_BENCH_SEEDS'] ?? '1,2,3,4,5').split(',').map(Number);
const ms = (value: number) => value.toFixed(0).padStart(7);
const percent = (value: number) => `${(100 * value).toFixed(3)} %`;

/** A plan with its processor time; a first one on another instance has warmed the code. */
function planned(problem: AssignmentProblem, targetGap: number): { plan: Plan; cpu: number } {
  const began = cpu();
  const plan = assign(problem, { targetGap });
  const taken = cpu() - began;
  const verdict = verify(problem, plan);
  if (!verdict.isRight) throw new Error(`the plan is wrong: ${JSON.stringify(verdict.faults.slice(0, 3))}`);
  return { plan, cpu: taken };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function race(
  title: string,
  options: Omit<InstanceOptions, 'seed'>,
  targetGap: number,
  yardstick: (problem: AssignmentProblem, engine: { plan: Plan; cpu: number }) => Measured | null,
): void {
  console.log(`\n${title}: ${options.needs} x ${options.volunteers}, target ${percent(targetGap)}`);
  assign(instance({ ...options, needs: 300, volunteers: 3000, seed: 99 }));
  const ratios: number[] = [];
  for (const seed of SEEDS) {
    const problem = instance({ ...options, seed });
    const engine = planned(problem, targetGap);
    const simple = options.teams || options.funds ? null : greedy(problem);
    const other = yardstick(problem, engine);
    const { plan } = engine;
    const parts = [
      `seed ${seed}`,
      `${problem.pairs.volunteer.length} pairs`,
      `engine ${ms(engine.cpu)} ms gap ${percent(plan.gap)}`,
    ];
    if (simple)
      parts.push(`greedy ${ms(simple.cpu)} ms ${percent(simple.objective / plan.bound)} of the bound`);
    if (other) {
      ratios.push(engine.cpu / other.cpu);
      const share = percent(plan.objective / other.objective);
      parts.push(
        `yardstick ${ms(other.cpu)} ms, engine is ${share} of it, CPU x ${(engine.cpu / other.cpu).toFixed(3)}`,
      );
    }
    console.log(parts.join('  '));
  }
  if (ratios.length > 0) console.log(`median CPU ratio ${median(ratios).toFixed(3)}`);
}

const SLOT_MINUTES = 270;
const slotOf = (start: number) =>
  Math.floor(start / 1440) * 3 + Math.floor(((start % 1440) - 480) / SLOT_MINUTES);

const parts: Readonly<Record<string, () => void>> = {
  slots: () =>
    race(
      'slots beside LEMON’s network simplex',
      { needs: 5000, volunteers: 50_000, times: 'slots' },
      0.0001,
      (problem) => lemon(problem, slotOf),
    ),
  windows: () =>
    race(
      'windows beside HiGHS’ LP',
      { needs: 5000, volunteers: 50_000, times: 'windows' },
      0.0005,
      (problem) => highs(problem, 'lp', 600),
    ),
  teams: () =>
    race(
      'teams and funds beside HiGHS’ MIP with 100 times the CPU',
      { needs: 1000, volunteers: 10_000, times: 'windows', teams: true, funds: 10 },
      0.0005,
      (problem, engine) => highs(problem, 'mip', Math.min(600, engine.cpu / 10)),
    ),
  small: () =>
    race(
      'teams and funds beside the optimum',
      { needs: 200, volunteers: 2000, times: 'windows', teams: true, funds: 4 },
      0,
      (problem) => highs(problem, 'mip', 120),
    ),
  large: () => race('large', { needs: 20_000, volunteers: 200_000, times: 'windows' }, 0.001, () => null),
  fairness: () => {
    console.log('\nfairness on and off: 5000 x 50000');
    for (const seed of SEEDS) {
      const problem = instance({ needs: 5000, volunteers: 50_000, times: 'windows', seed });
      const on = fills(problem, assign(problem));
      const off = fills(problem, assign({ ...problem, fairness: [] }));
      console.log(
        `seed ${seed}  worst tenth of communities filled ${percent(on.tenth)} with, ${percent(off.tenth)} without; heads ${on.heads} and ${off.heads}; weight ${percent(on.weight / off.weight)}`,
      );
    }
  },
};

function fills({ needs, roles, pairs }: AssignmentProblem, plan: Plan) {
  const asked = new Map<number, number>();
  const filled = new Map<number, number>();
  const add = (to: Map<number, number>, key: number, count: number) =>
    to.set(key, (to.get(key) ?? 0) + count);
  let weight = 0;
  const chosen = new Uint8Array(pairs.volunteer.length);
  for (const e of plan.pairs) chosen[e] = 1;
  for (let r = 0; r < roles.need.length; r++) {
    const community = needs.community[roles.need[r]];
    add(asked, community, roles.heads[r]);
    for (let e = pairs.offsets[r]; e < pairs.offsets[r + 1]; e++) {
      if (chosen[e] === 0) continue;
      add(filled, community, 1);
      weight += pairs.weight[e];
    }
  }
  const shares = [...asked]
    .map(([community, all]) => (filled.get(community) ?? 0) / all)
    .toSorted((a, b) => a - b);
  return { tenth: shares[Math.floor(shares.length / 10)], heads: plan.pairs.length, weight };
}

console.log(
  `${cpus().length} x ${cpus()[0].model}, Node ${process.versions.node}, seeds ${SEEDS.join(', ')}`,
);
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) part();
