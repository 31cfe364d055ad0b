// npm run bench in this package: the engine beside greedy, a local search, an exact flow, LEMON's network simplex and
// HiGHS, in one run. `npm run bench -- slots` measures one part; WUSHE_BENCH_SEEDS=1,2 names the seeds.
import { cpus } from 'node:os';
import { fairness, stability } from './effects.js';
import { greedy, searched } from './greedy.js';
import { race } from './race.js';
import { highs, lemon, ownFlow } from './yardsticks.js';

const SEEDS = (process.env['WUSHE_BENCH_SEEDS'] ?? '1,2,3,4,5').split(',').map(Number);
const SIMPLE = [
  { name: 'greedy', run: greedy },
  { name: 'greedy, local search', run: searched },
];
const CITY = { needs: 5000, volunteers: 50_000 } as const;

const slots = () =>
  race(
    {
      title: 'slots beside exact flows',
      options: { ...CITY, times: 'slots' },
      targetGap: 0.0001,
      yardsticks: [...SIMPLE, { name: 'LEMON, simplex', run: lemon }, { name: 'exact flow', run: ownFlow }],
    },
    SEEDS,
  );

const windows = () =>
  race(
    {
      title: 'windows beside HiGHS’ LP',
      options: { ...CITY, times: 'windows' },
      targetGap: 0.0005,
      yardsticks: [...SIMPLE, { name: 'HiGHS, LP', run: (problem) => highs(problem, 'lp', 600) }],
    },
    SEEDS,
  );

const teams = () =>
  race(
    {
      title: 'teams and funds beside HiGHS’ MIP with 100 times the CPU',
      options: { needs: 1000, volunteers: 10_000, times: 'windows', teams: true, funds: 10 },
      targetGap: 0.0005,
      yardsticks: [
        {
          name: 'HiGHS, MIP',
          run: (problem, engine) => highs(problem, 'mip', Math.min(600, engine.cpu / 10)),
        },
      ],
    },
    SEEDS,
  );

/** No yardstick here: HiGHS finds no plan at this size, and greedy knows no whole teams. */
const city = () =>
  race(
    {
      title: 'teams and funds, a city',
      options: { ...CITY, times: 'windows', teams: true, funds: 20 },
      targetGap: 0.01,
      yardsticks: [],
    },
    SEEDS,
  );

const small = () =>
  race(
    {
      title: 'teams and funds beside the optimum',
      options: { needs: 200, volunteers: 2000, times: 'windows', teams: true, funds: 4 },
      targetGap: 0,
      yardsticks: [{ name: 'HiGHS, MIP', run: (problem) => highs(problem, 'mip', 120) }],
    },
    SEEDS,
  );

const large = () =>
  race(
    {
      title: 'large',
      options: { needs: 20_000, volunteers: 200_000, times: 'windows' },
      targetGap: 0.001,
      yardsticks: [{ name: 'greedy', run: greedy }],
    },
    SEEDS,
  );

const parts: Readonly<Record<string, () => void>> = {
  slots,
  windows,
  teams,
  city,
  small,
  large,
  stability: () => stability(SEEDS),
  fairness: () => fairness(SEEDS),
};

console.log(
  `${cpus().length} x ${cpus()[0].model}, Node ${process.versions.node}, seeds ${SEEDS.join(', ')}`,
);
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) part();
