import { assign, verify, type AssignmentProblem, type Plan } from '../src/index.js';
import { instance, type InstanceOptions } from '../src/testing/instances.js';
import { cpu, median, ms, percent, type Measured } from './measured.js';

/** A plan, the processor time it took in ms, and the most memory the process ever held until then, in MB. */
export interface Planned {
  readonly plan: Plan;
  readonly cpu: number;
  readonly memory: number;
}

/** Something the engine is measured beside; null where it is not installed or finds nothing in its time. */
export interface Yardstick {
  readonly name: string;
  readonly run: (problem: AssignmentProblem, engine: Planned) => Measured | null;
}

export interface Race {
  readonly title: string;
  readonly options: Omit<InstanceOptions, 'seed'>;
  readonly targetGap: number;
  readonly yardsticks: readonly Yardstick[];
}

/** Plans and reads the plan again with other eyes. */
export function planned(problem: AssignmentProblem, targetGap?: number): Planned {
  const began = cpu();
  const plan = assign(problem, targetGap === undefined ? {} : { targetGap });
  const taken = cpu() - began;
  const memory = process.resourceUsage().maxRSS / 1024;
  const verdict = verify(problem, plan);
  if (!verdict.isRight) throw new Error(`the plan is wrong: ${JSON.stringify(verdict.faults.slice(0, 3))}`);
  return { plan, cpu: taken, memory };
}

/** A line of the table for every seed and everybody who runs; ratios are of processor time. */
export function race({ title, options, targetGap, yardsticks }: Race, seeds: readonly number[]): void {
  console.log(`\n${title}: ${options.needs} x ${options.volunteers}, target ${percent(targetGap)}`);
  assign(instance({ ...options, needs: 300, volunteers: 3000, seed: 99 }));
  const ratios = new Map<string, number[]>();
  for (const seed of seeds) {
    const problem = instance({ ...options, seed });
    const engine = planned(problem, targetGap);
    const { plan } = engine;
    console.log(
      `seed ${seed}, ${problem.pairs.volunteer.length} pairs, ${engine.memory.toFixed(0)} MB at most`,
    );
    line('engine', { objective: plan.objective, cpu: engine.cpu }, `gap ${percent(plan.gap)}`);
    for (const { name, run } of yardsticks) {
      const other = run(problem, engine);
      if (other === null) {
        console.log(`  ${name.padEnd(22)} nothing`);
        continue;
      }
      const ratio = engine.cpu / other.cpu;
      ratios.set(name, [...(ratios.get(name) ?? []), ratio]);
      line(
        name,
        other,
        `${percent(other.objective / plan.bound)} of the bound; engine CPU x ${ratio.toFixed(3)}`,
      );
    }
  }
  for (const [name, own] of ratios) console.log(`median CPU ratio to ${name}: ${median(own).toFixed(3)}`);
}

function line(name: string, { objective, cpu: time }: Measured, note: string): void {
  console.log(`  ${name.padEnd(22)} ${objective.toFixed(0).padStart(10)} ${ms(time).padStart(10)}  ${note}`);
}
