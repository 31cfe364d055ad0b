import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { migrateTo, knownMigrations } from '../platform/db/data-source.js';
import { verifyEvents } from '../platform/events/verify.js';
import { TestApi } from '../testing/api.js';
import { anOpenNeed } from '../testing/needs.js';
import { backUp } from './backup.js';
import { restore } from './restore.js';
import { carriedTables } from './tables.js';

let api: TestApi;
let folder: string;
let file: string;
let target: string;
const database = `wushe_restored_${process.env['JEST_WORKER_ID'] ?? '1'}`;

const withTarget = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: target });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Every row of every table as text, in one order. */
async function contentOf(client: Client): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for (const { table } of await carriedTables(client)) {
    const { rows } = await client.query(`select row::text from ${table} as row order by 1`);
    content[table] = rows;
  }
  return content;
}

const freshTarget = async (): Promise<void> => {
  await api.db.query(`drop database if exists ${database}`);
  await api.db.query(`create database ${database}`);
};

beforeAll(async () => {
  api = await TestApi.start();
  folder = mkdtempSync(join(tmpdir(), 'wushe-backup-'));
  file = join(folder, 'whole');
  const url = new URL(api.databaseUrl);
  url.pathname = `/${database}`;
  target = url.href;
  await anOpenNeed(api, { detail: '引号 " 反斜线 \\ 制表\t换行\n与 \\N 皆不走样' });
  await anOpenNeed(api, {}, '320106001001');
  await api.settle();
  await backUp(api.databaseUrl, file);
});
beforeEach(freshTarget);
afterAll(async () => {
  await api.db.query(`drop database if exists ${database}`);
  rmSync(folder, { recursive: true });
  await api.stop();
});

describe('A backup', () => {
  it('brings every row of every table back, and the seals verify', async () => {
    const before = await contentOf(api.db);
    const { rows } = await restore(target, file);
    const [after, verified] = await withTarget(async (client) => [
      await contentOf(client),
      await verifyEvents(client),
    ]);
    expect(after).toEqual(before);
    expect(rows).toBe(Object.values(before).flat().length);
    expect(verified).toMatchObject({ chains: 2, faults: [] });
    expect(verified.events).toBeGreaterThan(3);
  });

  it('keeps the foreign keys of the schema it is restored into', async () => {
    const count = `select count(*)::int as n from pg_constraint where contype = 'f'`;
    await restore(target, file);
    const { rows: expected } = await api.db.query(count);
    expect(await withTarget(async (client) => (await client.query(count)).rows)).toEqual(expected);
  });

  it('is never written over a file that is there', async () => {
    await expect(backUp(api.databaseUrl, file)).rejects.toThrow(/is there already/);
  });
});

describe('A restore is refused and stores nothing', () => {
  const isEmpty = async (): Promise<boolean> =>
    withTarget(async (client) => Object.values(await contentOf(client)).flat().length === 0);

  it('into a database that holds rows', async () => {
    await restore(target, file);
    await expect(restore(target, file)).rejects.toThrow(/is not empty/);
  });

  it('from a file that was cut short', async () => {
    const cut = join(folder, 'cut');
    const plain = gunzipSync(readFileSync(file));
    // The last frame is the end: five bytes of head and the JSON of its checksum.
    writeFileSync(cut, gzipSync(plain.subarray(0, plain.lastIndexOf('Z'))));
    await expect(restore(target, cut)).rejects.toThrow(/its end is missing/);
    expect(await isEmpty()).toBe(true);
  });

  it('from a file in which one letter of a row was changed', async () => {
    const changed = join(folder, 'changed');
    const plain = gunzipSync(readFileSync(file));
    plain.write('不', plain.indexOf('皆不走样'));
    writeFileSync(changed, gzipSync(plain));
    await expect(restore(target, changed)).rejects.toThrow(/checksum/);
    expect(await isEmpty()).toBe(true);
  });

  it('from a file that is no backup', async () => {
    const other = join(folder, 'other');
    writeFileSync(other, 'not a backup');
    await expect(restore(target, other)).rejects.toThrow(/is damaged/);
  });

  it('from a schema that this program does not know', async () => {
    const newer = join(folder, 'newer');
    await api.db.query(
      `insert into migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`,
    );
    await backUp(api.databaseUrl, newer);
    await api.db.query(`delete from migrations where name = 'Later9999999999999'`);
    await expect(restore(target, newer)).rejects.toThrow(/newer schema.*Later9999999999999/);
  });

  it('into a database whose schema is newer than the backup', async () => {
    const older = join(folder, 'older');
    const [first] = await knownMigrations();
    await migrateTo(target, [first ?? '']);
    await backUp(target, older);
    await migrateTo(target, await knownMigrations());
    await expect(restore(target, older)).rejects.toThrow(/newer than the backup/);
  });
});
