import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { StartRefused } from '../config.js';
import { servingAccount } from './account.js';

/** Login that initdb makes; it only sets up the other two. */
export const SUPERUSER = 'wushe_super';

/** Whether a folder holds nothing; one that we may not read is taken to hold something. */
function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

function refuseForeign(dataDir: string): void {
  const uid = ownerOf(dataDir);
  const own = servingAccount()?.uid ?? process.getuid?.();
  if (uid === null || own === undefined || uid === own || isEmptyFolder(dataDir)) return;
  throw new StartRefused(
    `数据目录 ${dirname(dataDir)} 属于另一个用户 / The data folder ${dirname(dataDir)} belongs to another user.`,
  );
}

/** Who owns a folder; null when it is not there; of a closed place, who owns that. */
function ownerOf(folder: string): number | null {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.uid ?? null;
  } catch (error) {
    const isClosed = error instanceof Error && 'code' in error && error.code === 'EACCES';
    return isClosed ? ownerOf(dirname(folder)) : null;
  }
}

/** Makes a folder with those above it. (Node's own recursive mkdir never returns where a file system refuses.) */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Refuses with one sentence when the folder for the database and its keys cannot be made or written. */
function refuseUnwritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (statSync(folder).isDirectory()) return;
  } catch {
    // Falls through to the sentence.
  }
  throw new StartRefused(
    `数据目录 ${folder} 不可写，可用 WUSHE_DATA=… 换一个 / The data folder ${folder} is not writable; choose another with WUSHE_DATA=…`,
  );
}

function versionOf(bin: string): string {
  const told = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const version = / (\d+)/.exec(told.stdout ?? '')?.[1];
  if (!version)
    throw new StartRefused(
      `PostgreSQL 无法运行 / PostgreSQL cannot run from ${bin}: ${told.error ?? told.stderr}`,
    );
  return version;
}

function initialize(bin: string, dataDir: string): void {
  const account = servingAccount();
  const fresh = `${dataDir}.new-${randomBytes(4).toString('hex')}`;
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  if (account) chownSync(fresh, account.uid, account.gid);
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      fresh,
      '-U',
      SUPERUSER,
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-instructions',
      '--no-sync',
    ],
    { encoding: 'utf8', cwd: '/', ...account },
  );
  if (made.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new StartRefused(
      `无法建立数据库 / The database could not be made in ${dataDir}: ${made.stderr || made.error}`,
    );
  }
  try {
    renameSync(fresh, dataDir);
  } catch {
    // Another first start was quicker; the loser takes the winner's folder and is told so by its lock.
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Makes sure that a folder holds a database of ours of the right version; made whole or not at all. */
export function ensureCluster(bin: string, dataDir: string): void {
  refuseForeign(dataDir);
  refuseUnwritable(dirname(dataDir));
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    if (existsSync(dataDir) && !isEmptyFolder(dataDir)) {
      throw new StartRefused(`${dataDir} 里已有别的文件 / ${dataDir} holds other files and no database.`);
    }
    rmSync(dataDir, { recursive: true, force: true });
    initialize(bin, dataDir);
  }
  const held = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const version = versionOf(bin);
  if (held !== version) {
    throw new StartRefused(
      `数据目录是 PostgreSQL ${held} 的，现有 ${version} / The data folder is of PostgreSQL ${held}, this is ${version}.`,
    );
  }
}
