import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root; then it runs as nobody. */
const NOBODY = 65_534;

/** The account PostgreSQL runs under when the process is root; undefined: our own. */
export const servingAccount = (): { uid: number; gid: number } | undefined =>
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

const OTHERS_ENTER = 0o001;

/** Whether an account that is neither owner nor group can walk to this folder. */
export function isReachableByOthers(folder: string): boolean {
  for (let place = folder; ; place = dirname(place)) {
    const mode = statSync(place, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & OTHERS_ENTER) === 0) return false;
    if (place === dirname(place)) return true;
  }
}
