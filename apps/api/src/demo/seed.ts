import { SEED_REGIONS } from '@wushe/regions';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadRegions } from '../features/regions/index.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/db/database.js';
import { EventLoop } from '../platform/events/event-loop.js';
import { Demo } from './demo.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function isEmpty(database: Database, table: 'regions' | 'people'): Promise<boolean> {
  const rows = await database.query(`select from ${table} limit 1`);
  return rows.length === 0;
}

/** What a first start puts into an empty database: regions, and in a demonstration invented people and needs. */
export async function seed(app: NestFastifyApplication, config: Config, appUrl: string): Promise<void> {
  const database = app.get(Database);
  if (await isEmpty(database, 'regions')) {
    for (const code of SEED_REGIONS) say(`区划 / regions ${code}: ${await loadRegions(appUrl, code)}`);
  }
  if (config.mode !== 'demo' || !(await isEmpty(database, 'people'))) return;
  say('演示数据 / demonstration data …');
  // All or nothing: a start that dies half-way leaves no half demonstration behind.
  await database.transaction(() => app.get(Demo).make());
  await app.get(EventLoop).settle();
}
