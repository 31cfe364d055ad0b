import type { Role } from '../gql/enums.js';
import { desks, type RailEntry } from './desks.js';
import { workbenchPages } from './pages.js';

/** The rail entries of a role that have a page. */
export function openEntries(role: Role): readonly RailEntry[] {
  const paths = new Set(workbenchPages.map((page) => page.path));
  return desks[role]?.entries.filter((entry) => paths.has(entry.path)) ?? [];
}

/** The entry an address belongs to: the longest path that begins it. */
export function entryAt(entries: readonly RailEntry[], pathname: string): RailEntry | undefined {
  const within = pathname.replace(/^\/w\/?/, '');
  return entries
    .filter((entry) => within === entry.path || within.startsWith(`${entry.path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** The hook that counts what waits at a path. */
export function counterAt(path: string): (() => number | undefined) | undefined {
  return workbenchPages.find((page) => page.path === path)?.useCount;
}

/** Whether a feature has a page at a path. */
export function hasPage(path: string): boolean {
  return workbenchPages.some((page) => page.path === path);
}
