import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefused } from '../config.js';

const GONE_AFTER_MS = 10_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Name and parent of a process, where the system tells them. */
function processOf(pid: number): { name: string; parent: number } | null {
  try {
    const [, name = '', parent = '0'] =
      /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, parent: Number(parent) };
  } catch {
    return null;
  }
}

function postmasterOf(dataDir: string): number | null {
  try {
    return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
}

/**
 * A PostgreSQL that still runs on the folder: one whose watchdog was killed is stopped; one that is watched belongs to
 * another start, which is refused.
 */
export async function settleRunning(dataDir: string): Promise<void> {
  const pid = postmasterOf(dataDir);
  if (!pid || !isAlive(pid)) return;
  const running = processOf(pid);
  if (!running || !running.name.startsWith('postgres')) return;
  const parent = processOf(running.parent);
  if (parent && running.parent !== 1 && parent.name.startsWith('node')) {
    throw new StartRefused(
      `数据目录 ${dirname(dataDir)} 正在被另一个五社进程使用 / The data folder ${dirname(dataDir)} is in use by another Wushe.`,
    );
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < GONE_AFTER_MS; waited += 100) await pause(100);
}
