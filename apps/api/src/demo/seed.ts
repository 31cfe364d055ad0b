import { SEED_REGIONS } from '@wushe/regions';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadRegions } from '../features/regions/index.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/db/database.js';
import { EventLoop } from '../platform/events/event-loop.js';
import { Demo } from './demo.js';
import { DemoNames } from './demo-names.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function hasPeople(database: Database): Promise<boolean> {
  const rows = await database.query('select from people limit 1');
  return rows.length > 0;
}

/** Each part of the tree is loaded whole or not at all, so a start that died in between goes on with the next one. */
async function loadSeedRegions(database: Database, appUrl: string): Promise<void> {
  const loaded = await database.query<{ code: string }>('select code from regions where code = any($1)', [
    SEED_REGIONS,
  ]);
  const open = SEED_REGIONS.filter((seedCode) => !loaded.some(({ code }) => code === seedCode));
  for (const code of open) say(`区划 / regions ${code}: ${await loadRegions(appUrl, code)}`);
}

/** What a first start puts into an empty database: regions, and in a demonstration invented people and needs. */
export async function seed(app: NestFastifyApplication, config: Config, appUrl: string): Promise<void> {
  const database = app.get(Database);
  await loadSeedRegions(database, appUrl);
  if (config.mode !== 'demo') return;
  // All or nothing, twice: a start that dies half-way leaves no half demonstration behind, and the next one goes on.
  if (!(await hasPeople(database))) {
    say('演示数据 / demonstration data …');
    await database.alone(() => app.get(Demo).make());
    await app.get(EventLoop).settle();
  }
  const names = app.get(DemoNames);
  if (!(await names.isTold())) await database.alone(() => names.make());
}
