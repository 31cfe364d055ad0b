import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestApi } from './api.js';

const SERVER = fileURLToPath(new URL('../../dist/testing/test-server.js', import.meta.url));

/** A second process over the same database, as an operator may run one. */
export interface SecondApi {
  readonly setClock: (instant: string) => Promise<void>;
  readonly doChores: () => Promise<void>;
  readonly stop: () => void;
}

/** Starts a second process over an api's database. */
export async function startSecondApi({ databaseUrl }: TestApi): Promise<SecondApi> {
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the second process ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready (\S+)/.exec(chunk.toString())?.[1];
      if (found) resolve(found);
    });
  });
  const post = async (path: string, body: object): Promise<void> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
  };
  return {
    setClock: (instant) => post('/testing/clock', { instant }),
    doChores: () => post('/testing/chores', {}),
    stop: () => void child.kill('SIGTERM'),
  };
}
