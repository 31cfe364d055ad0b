import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root; then it runs as nobody. */
const NOBODY = 65_534;

/** The account PostgreSQL runs under when the process is root; undefined: our own. */
export const servingAccount = (): { uid: number; gid: number } | undefined =>
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

const OTHERS_ENTER = 0o001;

/** What is known of a place, or null where nothing is (a file in the middle of the path included). */
function statOf(place: string): Stats | null {
  try {
    return statSync(place);
  } catch {
    return null;
  }
}

/** Whether an account that is neither owner nor group can walk to this folder. */
export function isReachableByOthers(folder: string): boolean {
  for (let place = folder; ; place = dirname(place)) {
    const found = statOf(place);
    // A file in the way is no question of rights; whoever makes the folder will say so.
    if (found?.isDirectory() && (found.mode & OTHERS_ENTER) === 0) return false;
    if (place === dirname(place)) return true;
  }
}
