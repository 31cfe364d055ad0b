import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import type { TestApi } from './api.js';

const SERVER = fileURLToPath(new URL('../../dist/testing/test-server.js', import.meta.url));

/** A second process over the same database, as an operator may run one. */
export interface SecondApi {
  /** The same database asked through this process. */
  readonly api: TestApi;
  readonly setClock: (instant: string) => Promise<void>;
  readonly doChores: () => Promise<void>;
  readonly stop: () => void;
  /** Ends it in the middle of whatever it does; done when it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a second process over an api's database, with keys of its own unless they are given. */
export async function startSecondApi(api: TestApi, keys?: string): Promise<SecondApi> {
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, DATABASE_URL: api.databaseUrl, ...(keys && { WUSHE_TEST_KEYS: keys }) },
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
    api: api.through(url),
    setClock: (instant) => post('/testing/clock', { instant }),
    doChores: () => post('/testing/chores', {}),
    stop: () => void child.kill('SIGTERM'),
    kill: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
