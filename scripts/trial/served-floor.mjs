import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../set-up.mjs';

/** The floor in a process of its own: node:http with one SQL an answer. */
export async function startFloor(appUrl) {
  const child = spawn(process.execPath, [join(root, 'scripts/trial/floor.mjs'), appUrl], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await new Promise((resolve) => {
    child.stdout.on('data', (chunk) => resolve(/ready (\d+)/.exec(chunk)[1]));
  });
  const ask = async (path) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST' });
    const body = await response.text();
    if (!response.ok) throw new Error(body);
    return body;
  };
  return { child, ask };
}
