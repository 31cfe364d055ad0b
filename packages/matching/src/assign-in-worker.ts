import { Worker } from 'node:worker_threads';
import { checkProblem } from './check.js';
import type { AssignmentProblem, Plan, Progress } from './problem.js';

/** How a plan made beside the caller's thread is steered. */
export interface WorkerOptions {
  readonly targetGap?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What the worker sends. */
export type Told = { readonly progress: Progress } | { readonly plan: Plan } | { readonly failed: string };

/**
 * As `assign`, in a thread of its own. An abort ends the run through shared memory: the best plan so far is returned.
 *
 * @throws MalformedProblem (the promise is rejected) before a thread is started
 */
export async function assignInWorker(problem: AssignmentProblem, options: WorkerOptions = {}): Promise<Plan> {
  checkProblem(problem);
  const { targetGap, signal, onProgress } = options;
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: { problem, stop, ...(targetGap !== undefined && { targetGap }) },
  });
  const abort = () => Atomics.store(stop, 0, 1);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return await new Promise<Plan>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('progress' in told) onProgress?.(told.progress);
      else if ('plan' in told) resolve(told.plan);
      else reject(new Error(told.failed));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the worker ended with code ${code}`)));
  }).finally(() => signal?.removeEventListener('abort', abort));
}
