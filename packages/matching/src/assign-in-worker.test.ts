import { expect, it } from '@jest/globals';
import { assign, verify, type AssignmentProblem, type Plan, type Progress } from './index.js';
import { instance } from './testing/instances.js';

interface Built {
  assignInWorker(
    problem: AssignmentProblem,
    options?: { targetGap?: number; signal?: AbortSignal; onProgress?: (progress: Progress) => void },
  ): Promise<Plan>;
}

// A thread is started from a file: the package as it is built, not its sources.
const built = (await import(new URL('../dist/index.js', import.meta.url).href)) as Built;
const problem = instance({ needs: 200, volunteers: 2000, seed: 4, times: 'windows' });

it('a plan made in another thread is the same as one made here, and tells how far it is', async () => {
  const told: Progress[] = [];
  const plan = await built.assignInWorker(problem, { onProgress: (progress) => told.push(progress) });
  expect([...plan.pairs]).toEqual([...assign(problem).pairs]);
  expect(told.at(-1)?.objective).toBe(plan.objective);
});

it('an abort ends the run with a plan that stands', async () => {
  const plan = await built.assignInWorker(problem, { targetGap: 0, signal: AbortSignal.abort() });
  expect(verify(problem, plan).faults).toEqual([]);
  expect(plan.gap).toBeGreaterThan(0);
});

it('a malformed problem is refused before a thread is started', async () => {
  const wrong = { ...problem, bufferMinutes: -1 };
  await expect(built.assignInWorker(wrong)).rejects.toThrow(/bufferMinutes/);
});
