import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { StartRefused } from '../config.js';
import { servingAccount } from './account.js';
import { postgresBin } from './binaries.js';
import { ensureCluster, SUPERUSER } from './cluster.js';
import { settleRunning } from './orphan.js';

/** What the embedded PostgreSQL is told. */
export interface EmbeddedOptions {
  /** Folder of the cluster. */
  readonly dataDir: string;
  /** Gets a line when the database had to be started again. */
  readonly log: (line: string) => void;
  /** false trades safety against a power cut for speed: tests only. */
  readonly durable?: boolean;
}

/** A running PostgreSQL with its two logins. */
export interface EmbeddedPostgres {
  /** Login that owns the database and migrates it. */
  readonly ownerUrl: string;
  /** Login of the application; owns nothing. */
  readonly appUrl: string;
  /** Stops it in order. */
  stop(): Promise<void>;
}

const WATCHDOG = join(dirname(fileURLToPath(import.meta.url)), 'watchdog.js');
const READY_AFTER_MS = 60_000;
const RESTART_PAUSE_MS = 200;
const OWNER = 'wushe_owner';
const APP = 'wushe_app';
const DATABASE = 'wushe';

const urlOf = (login: string, socketDir: string, database: string): string =>
  `postgres://${login}@localhost/${database}?host=${encodeURIComponent(socketDir)}`;

/** The path of a socket may not be longer than 107 bytes, so it never lies below the data folder. */
function makeSocketDir(): string {
  const socketDir = mkdtempSync('/tmp/wushe-');
  const account = servingAccount();
  if (account) chownSync(socketDir, account.uid, account.gid);
  return socketDir;
}

function launch(bin: string, socketDir: string, { dataDir, durable = true }: EmbeddedOptions): ChildProcess {
  const settings = ['max_connections=60', 'shared_buffers=128MB', 'timezone=UTC', 'log_min_messages=fatal'];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const order = {
    program: join(bin, 'postgres'),
    arguments: ['-D', dataDir, '-k', socketDir, '-h', '', ...settings.flatMap((setting) => ['-c', setting])],
    socketDir,
    account: servingAccount(),
  };
  const log = openSync(`${dataDir}.log`, 'a');
  const watchdog = spawn(process.execPath, [WATCHDOG, JSON.stringify(order)], {
    stdio: ['pipe', 'ignore', log],
    detached: true,
  });
  closeSync(log);
  return watchdog;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function untilReady(url: string, watchdog: ChildProcess, dataDir: string): Promise<void> {
  for (let waited = 0; waited < READY_AFTER_MS; waited += 50) {
    if (await answers(url)) return;
    if (watchdog.exitCode !== null) break;
    await pause(50);
  }
  throw new StartRefused(
    `PostgreSQL 未能启动，见 ${dataDir}.log / PostgreSQL did not start, see ${dataDir}.log.`,
  );
}

/** Makes the two logins and the database once. */
async function ensureLogins(socketDir: string): Promise<void> {
  const admin = new Client({ connectionString: urlOf(SUPERUSER, socketDir, 'postgres') });
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount) return;
    await admin.query(`drop role if exists ${OWNER}`);
    await admin.query(`drop role if exists ${APP}`);
    await admin.query(`create role ${OWNER} login createdb`);
    await admin.query(`create role ${APP} login`);
    await admin.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await admin.end();
  }
}

/** Starts the embedded PostgreSQL on a folder; if it dies while we live it is started again on the same socket. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const bin = postgresBin();
  ensureCluster(bin, options.dataDir);
  await settleRunning(options.dataDir);
  const socketDir = makeSocketDir();
  let watchdog = launch(bin, socketDir, options);
  let isStopping = false;

  const startAgain = async (): Promise<void> => {
    if (isStopping) return;
    options.log('PostgreSQL 中断，正在重新启动 / PostgreSQL died and is started again.');
    await settleRunning(options.dataDir);
    // Its children may hold the folder for a moment longer; and one that cannot start must not eat the processor.
    await pause(RESTART_PAUSE_MS);
    if (isStopping) return;
    watchdog = launch(bin, socketDir, options);
    watch();
  };
  const watch = (): void => void watchdog.once('exit', () => void startAgain());

  await untilReady(urlOf(SUPERUSER, socketDir, 'postgres'), watchdog, options.dataDir);
  watch();
  await ensureLogins(socketDir);
  return {
    ownerUrl: urlOf(OWNER, socketDir, DATABASE),
    appUrl: urlOf(APP, socketDir, DATABASE),
    async stop() {
      isStopping = true;
      const gone = watchdog.exitCode === null ? new Promise((done) => watchdog.once('exit', done)) : null;
      watchdog.stdin?.end();
      await gone;
    },
  };
}

/** The PostgreSQL that another process of ours runs on a folder, or null; to stop it is not our business. */
export async function runningEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres | null> {
  const socketDir = socketDirOf(dataDir);
  if (!socketDir || !(await answers(urlOf(OWNER, socketDir, DATABASE)))) return null;
  return {
    ownerUrl: urlOf(OWNER, socketDir, DATABASE),
    appUrl: urlOf(APP, socketDir, DATABASE),
    stop: async () => undefined,
  };
}

/** Fifth line of the lock file: where the running server's socket lies. */
function socketDirOf(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[4];
  } catch {
    return undefined;
  }
}
