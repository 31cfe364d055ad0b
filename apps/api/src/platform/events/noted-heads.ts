import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '@wushe/values';
import type { Config } from '../config.js';
import { dataFolder } from '../db/data-folder.js';

/** The position and hash that a chain had on some day. */
export interface NotedHead {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

/** Folder for the copies of the chains' heads: outside the database, so that its owner cannot rewrite both alike. */
export const headsFolder = (config: Config): string => join(dataFolder(config), 'chain-heads');

/** Copies the heads into the day's file, of which the first copy stays; false when there was no chain to copy yet. */
export async function noteHeads(
  folder: string,
  day: Day,
  readHeads: () => Promise<readonly NotedHead[]>,
): Promise<boolean> {
  const file = join(folder, `${day}.json`);
  if (existsSync(file)) return true;
  const heads = await readHeads();
  if (heads.length === 0) return false;
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(heads, null, 1)}\n`);
  renameSync(fresh, file);
  return true;
}

/** Every head that was ever copied into the folder. */
export function readNotedHeads(folder: string): NotedHead[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as NotedHead[]);
}
