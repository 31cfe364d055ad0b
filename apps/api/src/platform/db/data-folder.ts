import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { isReachableByOthers, servingAccount, STATE_FOLDER } from '../embedded-postgres/index.js';

/**
 * The folder for the embedded database and the demo's keys: `WUSHE_DATA`, else `.data` where the process was started;
 * for root, a folder under /var/lib/wushe when nobody, whom PostgreSQL then runs as, cannot reach that.
 */
export function dataFolder(config: Config): string {
  const wanted = resolve(config.dataDir ?? '.data');
  if (!servingAccount() || isReachableByOthers(wanted)) return wanted;
  return join(STATE_FOLDER, createHash('sha256').update(wanted).digest('hex').slice(0, 12));
}
