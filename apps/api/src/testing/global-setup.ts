import 'reflect-metadata';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { migrate } from '../platform/db/data-source.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.js';
// Declares every entity, so that the rights of their tables are known.
import '../features/index.js';
import { plantRegionTree } from './region-tree.js';
import { databaseOf, WORKERS } from './workers.js';

/** Some 3 s on a quiet machine; many times that on one that others use. */
const START_LIMIT_MS = 180_000;
const SERVER = join(dirname(fileURLToPath(import.meta.url)), 'test-server.js');

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function asOwner(url: string, work: (owner: Client) => Promise<unknown>): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await work(owner);
  await owner.end();
}

/** Starts the api of one worker and waits for its address on standard output. */
function startApi(appUrl: string): Promise<{ process: ChildProcess; url: string }> {
  const api = spawn(process.execPath, ['--enable-source-maps', SERVER], {
    // One proxy in front, so that a test can come from another network.
    env: { ...process.env, DATABASE_URL: appUrl, WUSHE_BEHIND_PROXY: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      api.kill('SIGKILL');
      reject(new Error(`the api did not start in ${START_LIMIT_MS} ms`));
    }, START_LIMIT_MS);
    api.once('exit', (code) => reject(new Error(`the api ended with ${code}`)));
    api.stdout.on('data', (chunk: Buffer) => {
      const url = /ready (\S+)/.exec(chunk.toString())?.[1];
      if (!url) return;
      clearTimeout(limit);
      resolve({ process: api, url });
    });
  });
}

/** One PostgreSQL, one migrated template with a small region tree, and a database with an api for each worker. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-test-'));
  // As root PostgreSQL runs as nobody, who must be able to walk in.
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    dataDir: join(folder, 'data'),
    log: () => undefined,
    durable: false,
  });
  const { ownerUrl, appUrl } = postgres;
  await migrate(ownerUrl, appUrl);
  await asOwner(ownerUrl, plantRegionTree);
  const template = new URL(ownerUrl).pathname.slice(1);
  const admin = withDatabase(ownerUrl, 'postgres');
  const apis: ChildProcess[] = [];
  const addresses: Record<string, { url: string; databaseUrl: string }> = {};
  for (let worker = 1; worker <= WORKERS; worker += 1) {
    const database = databaseOf(worker);
    await asOwner(admin, (owner) => owner.query(`create database ${database} template ${template}`));
    const api = await startApi(withDatabase(appUrl, database));
    apis.push(api.process);
    addresses[worker] = { url: api.url, databaseUrl: withDatabase(ownerUrl, database) };
  }
  process.env['WUSHE_TEST_APIS'] = JSON.stringify(addresses);
  Object.assign(globalThis, {
    stopWushe: async () => {
      for (const api of apis) api.kill('SIGTERM');
      await Promise.all(apis.map((api) => new Promise((done) => api.once('exit', done))));
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
