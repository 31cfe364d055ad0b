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

function refuseForeign(dataDir: string): void {
  const { uid } = statSync(dataDir);
  const own = servingAccount()?.uid ?? process.getuid?.();
  if (own !== undefined && uid !== own && readdirSync(dataDir).length > 0) {
    throw new StartRefused(
      `数据目录 ${dataDir} 属于另一个用户 / The data folder ${dataDir} belongs to another user.`,
    );
  }
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
  try {
    mkdirSync(dirname(dataDir), { recursive: true });
    accessSync(dirname(dataDir), constants.W_OK);
  } catch {
    throw new StartRefused(`数据目录 ${dataDir} 不可写 / The data folder ${dataDir} is not writable.`);
  }
  if (existsSync(dataDir)) refuseForeign(dataDir);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
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
