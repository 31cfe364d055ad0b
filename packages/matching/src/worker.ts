import { parentPort, workerData } from 'node:worker_threads';
import { assign } from './assign.js';
import type { Told } from './assign-in-worker.js';

const { problem, targetGap } = workerData;
const stop: Int32Array = workerData.stop;
const tell = (told: Told) => parentPort?.postMessage(told);
try {
  const plan = assign(problem, {
    ...(targetGap !== undefined && { targetGap }),
    shouldStop: () => Atomics.load(stop, 0) === 1,
    onProgress: (progress) => tell({ progress }),
  });
  tell({ plan });
} catch (error) {
  tell({ failed: String(error) });
}
