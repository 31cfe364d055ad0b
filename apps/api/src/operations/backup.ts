import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { StartRefused } from '../platform/config.js';
import { encode, type BackupPart } from './archive.js';
import { appliedMigrations, carriedTables, COPY_SETTINGS, copyTarget } from './tables.js';

/** How much a backup carries. */
export interface BackupSize {
  tables: number;
  rows: number;
}

async function* partsOf(client: Client, size: BackupSize): AsyncGenerator<BackupPart> {
  const { rows } = await client.query<{ madeAt: Date; postgres: string }>(
    `select now() as "madeAt", current_setting('server_version') as postgres`,
  );
  const [{ madeAt, postgres } = { madeAt: new Date(), postgres: '' }] = rows;
  const migrations = await appliedMigrations(client);
  yield { kind: 'header', madeAt: madeAt.toISOString(), postgres, migrations };
  for (const carried of await carriedTables(client)) {
    yield { kind: 'table', ...carried };
    const copy = client.query(copyTo(`copy ${copyTarget(client, carried)} to stdout`));
    for await (const bytes of copy) yield { kind: 'rows', bytes };
    yield { kind: 'tableEnd', rows: copy.rowCount };
    size.tables += 1;
    size.rows += copy.rowCount;
  }
}

/**
 * Writes every table as it stood at one instant into a file that only we may read; the file appears whole or not at
 * all. Refuses a file that is there already.
 */
export async function backUp(databaseUrl: string, file: string): Promise<BackupSize> {
  if (existsSync(file)) {
    throw new StartRefused(`文件 ${file} 已存在 / The file ${file} is there already; choose another name.`);
  }
  const size: BackupSize = { tables: 0, rows: 0 };
  const fresh = `${file}.part-${process.pid}`;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(COPY_SETTINGS);
    await client.query('begin isolation level repeatable read read only');
    const handle = await openFresh(fresh);
    await pipeline(
      Readable.from(encode(partsOf(client, size))),
      createGzip({ level: 3 }),
      handle.createWriteStream({ flush: true }),
    );
    await rename(fresh, file);
    return size;
  } finally {
    await client.end();
    await rm(fresh, { force: true });
  }
}

async function openFresh(file: string): ReturnType<typeof open> {
  try {
    return await open(file, 'wx', 0o600);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartRefused(`无法写入备份 / The backup cannot be written: ${reason}`);
  }
}
