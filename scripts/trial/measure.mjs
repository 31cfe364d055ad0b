// Latency as a client sees it, and the processor time the server's process took for it.
import { readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Processor time a process has used, user and system, in milliseconds. */
export function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * Sends `count` requests by so many hands at once after a tenth as many to warm up; tells p50, p95 and the server's
 * processor time a request, in milliseconds.
 */
export async function measure({ pid, count, hands, request }) {
  const run = async (many) => {
    const times = [];
    let sent = 0;
    const hand = async () => {
      while (sent < many) {
        const number = (sent += 1);
        const began = performance.now();
        await request(number);
        times.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: hands }, hand));
    return times.toSorted((a, b) => a - b);
  };
  await run(Math.max(20, Math.ceil(count / 4)));
  const cpu = cpuOf(pid);
  const times = await run(count);
  return { p50: at(times, 0.5), p95: at(times, 0.95), cpu: (cpuOf(pid) - cpu) / count };
}
