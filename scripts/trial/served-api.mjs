// An api of a trial's own: the built server on a data folder and a port of its own, spoken to as a browser would.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../set-up.mjs';

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once('error', reject);
    trial.listen(0, '127.0.0.1', () => {
      const { port } = trial.address();
      trial.close(() => resolve(port));
    });
  });
}

/** Starts the api; resolves when it is ready, with the seconds that took. Further options go into its environment. */
export async function startApi({ dataDir, port, nodeArguments = [], ...env }) {
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeArguments, join(root, 'apps/api/dist/main.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      WUSHE_DATA: dataDir,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  let output = '';
  // A trial that fails leaves nothing running.
  process.once('exit', () => child.kill('SIGKILL'));
  const gone = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('Ctrl-C')) resolve();
    });
    void gone.then((code) => reject(new Error(`the api ended with ${code}\n${output}`)));
  });
  const seconds = (performance.now() - began) / 1000;
  return {
    url,
    child,
    seconds,
    gone,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Process id of the PostgreSQL on a data folder; null when there is none. */
export function postmasterOf(dataDir) {
  try {
    return Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
}

/** Whether a process still is. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One GraphQL request; throws what the server refused. */
export async function gql(url, query, variables = {}, cookie = '') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) {
    throw Object.assign(new Error(JSON.stringify(answer.errors)), {
      code: answer.errors[0].extensions?.code,
    });
  }
  return { data: answer.data, cookie: response.headers.getSetCookie().map((line) => line.split(';')[0])[0] };
}

/**
 * Signs in as the first of the demonstration's people with a role, at a region of so many digits if that matters; tells
 * the cookie and the region of the hat.
 */
export async function signInAs(url, role, digits) {
  const { data } = await gql(url, '{ demoPeople { id } }');
  for (const { id } of data.demoPeople) {
    const answer = await gql(
      url,
      'mutation ($id: ID!) { signInAsDemo(id: $id) { hat { role region { code } } } }',
      { id },
    );
    const { hat } = answer.data.signInAsDemo;
    if (hat?.role !== role || (digits && hat.region.code.length !== digits)) continue;
    return { cookie: answer.cookie, regionCode: hat.region?.code ?? null };
  }
  throw new Error(`nobody of the demonstration is ${role}`);
}

export { pause };
