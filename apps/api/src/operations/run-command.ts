import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig, StartRefused, type Config } from '../platform/config.js';
import { dataFolder } from '../platform/db/data-folder.js';
import { openRunningDatabase, type OpenDatabase } from '../platform/db/open-database.js';

/** Writes one line for the operator. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a command is handed: the database, the configuration, and the arguments after its name. */
export interface Order {
  readonly database: OpenDatabase;
  readonly config: Config;
  readonly arguments: readonly string[];
}

/** A path as seen from where the operator stands: npm itself goes to the project's folder. */
export const pathFrom = (given: string): string => resolve(process.env['INIT_CWD'] ?? '.', given);

function refuseMissing(config: Config): void {
  const folder = dataFolder(config);
  if (config.databaseUrl || existsSync(join(folder, 'postgres', 'PG_VERSION'))) return;
  throw new StartRefused(
    `${folder} 里没有数据库；可设 WUSHE_DATA 或 DATABASE_URL / There is no database in ${folder}; set WUSHE_DATA or DATABASE_URL.`,
  );
}

/**
 * Runs an operator's command on the database the environment names; a refusal is one sentence and exit code 1.
 * `usage` names the one argument it must have; `mayCreate` lets it begin an embedded database.
 */
export async function runCommand(
  { usage, mayCreate = false }: { usage?: string; mayCreate?: boolean },
  work: (order: Order) => Promise<void>,
): Promise<void> {
  await refusing(async () => {
    const config = readConfig(process.env);
    const given = process.argv.slice(2);
    if (usage && given.length === 0) throw new StartRefused(`用法 / usage: ${usage}`);
    if (!mayCreate) refuseMissing(config);
    const database = await openRunningDatabase(config);
    try {
      await work({ database, config, arguments: given });
    } finally {
      await database.stop();
    }
  });
}

/** Does work; a refusal is told in its one sentence, and the exit code is 1. */
export async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
