import 'reflect-metadata';
import { provinceCodes } from '@wushe/regions';
// Declares every entity, so that the rights of their tables are known.
import './features/index.js';
import { loadRegions } from './features/regions/index.js';
import { runCommand, say } from './operations/run-command.js';
import { StartRefused } from './platform/config.js';
import { migrate, refuseOpenMigrations } from './platform/db/data-source.js';

// npm run regions -- 33: loads another province, city or county into the database the environment names.

async function load(code: string, databaseUrl: string): Promise<void> {
  const started = Date.now();
  try {
    const added = await loadRegions(databaseUrl, code);
    say(`${code}: ${added} 个新区划 / new units (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new StartRefused(`没有区划 ${code} / There is no region ${code} in the edition we carry.`);
  }
}

const usage = `npm run regions -- 33 3502 …   (${provinceCodes().join(' ')})`;

await runCommand({ usage, mayCreate: true }, async ({ database, arguments: codes }) => {
  if (database.ownerUrl) await migrate(database.ownerUrl, database.appUrl);
  else await refuseOpenMigrations(database.appUrl);
  for (const code of codes) await load(code, database.appUrl);
});
