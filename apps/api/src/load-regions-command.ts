import 'reflect-metadata';
import { provinceCodes } from '@wushe/regions';
import { loadRegions } from './features/regions/index.js';
import { readConfig, StartRefused } from './platform/config.js';
import { openDatabase } from './platform/db/open-database.js';

// npm run regions -- 33: loads another province, city or county into the database the environment names.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const codes = process.argv.slice(2);
  const unknown = codes.filter((code) => !provinceCodes().includes(code.slice(0, 2)));
  if (codes.length === 0 || unknown.length > 0) {
    throw new StartRefused(`用法 / usage: npm run regions -- 33 3502 …   (${provinceCodes().join(' ')})`);
  }
  const database = await openDatabase(readConfig(process.env));
  for (const code of codes) say(`${code}: ${await loadRegions(database.appUrl, code)} 个新区划 / new units`);
  await database.stop();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
