import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { TestApi } from '../testing/api.js';
import { readConfig } from './config.js';
import { refuseOpenMigrations } from './db/data-source.js';
import { openDatabase } from './db/open-database.js';
import { startEmbeddedPostgres } from './embedded-postgres/index.js';
import { refuseTakenPort } from './http/taken-port.js';
import { readKeys } from './read-keys.js';

// Every sentence stands in both languages.
const sentence = (english: RegExp): RegExp => new RegExp(`\\p{Script=Han}.* / .*${english.source}`, 'u');

const start = (dataDir: string): Promise<unknown> => startEmbeddedPostgres({ dataDir, log: () => undefined });

let folder: string;
let listener: Server;
let taken: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wushe-start-'));
  chmodSync(folder, 0o755);
  listener = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((done) => listener.once('listening', done));
  const address = listener.address();
  taken = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  listener.close();
  rmSync(folder, { recursive: true });
});

describe('A start is refused in one sentence', () => {
  it('on a data folder that another start is using', async () => {
    const api = await TestApi.start();
    const superuser = new URL(api.databaseUrl);
    superuser.username = 'wushe_super';
    const client = new Client({ connectionString: superuser.href });
    await client.connect();
    const { rows } = await client.query<{ dataDir: string }>(
      `select current_setting('data_directory') as "dataDir"`,
    );
    await client.end();
    await expect(start(rows[0]!.dataDir)).rejects.toThrow(sentence(/is in use by another Wushe/));
    expect((await api.db.query('select 1 as here')).rows).toEqual([{ here: 1 }]);
    await api.stop();
  });

  it('on a folder that holds something else', async () => {
    const dataDir = join(folder, 'full', 'postgres');
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'letter.txt'), 'keep me');
    await expect(start(dataDir)).rejects.toThrow(sentence(/belongs to another user|holds other files/));
  });

  it('where a file or the system itself is in the way of the folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(start(join(folder, 'file', 'postgres'))).rejects.toThrow(sentence(/is not writable/));
    await expect(start('/proc/wushe/postgres')).rejects.toThrow(sentence(/is not writable/));
  });

  it('on a port somebody listens on', async () => {
    const config = readConfig({ PORT: String(taken), HOST: '127.0.0.1' });
    await expect(refuseTakenPort(config)).rejects.toThrow(sentence(/cannot be used .*EADDRINUSE/));
  });

  it('when nobody answers at DATABASE_URL', async () => {
    const closed = readConfig({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' });
    await expect(openDatabase(closed)).rejects.toThrow(sentence(/does not answer.*ECONNREFUSED/));
  });

  it('by a login that may not migrate, on a database that nobody migrated', async () => {
    const api = await TestApi.start();
    const url = new URL(api.databaseUrl);
    url.pathname = `/wushe_bare_${process.env['JEST_WORKER_ID'] ?? '1'}`;
    await api.db.query(`create database ${url.pathname.slice(1)}`);
    url.username = 'wushe_app';
    const opened = await openDatabase(readConfig({ DATABASE_URL: url.href }));
    expect(opened.ownerUrl).toBeNull();
    await expect(refuseOpenMigrations(opened.appUrl)).rejects.toThrow(sentence(/lacks \d+ migrations/));
    await api.db.query(`drop database ${url.pathname.slice(1)}`);
    await api.stop();
  });

  it('when a setting cannot be meant', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://here/x' })).toThrow(sentence(/DATABASE_URL must/));
    expect(() => readConfig({ DATABASE_OWNER_URL: 'here' })).toThrow(sentence(/DATABASE_OWNER_URL must/));
    expect(() => readConfig({ PORT: '65536' })).toThrow(sentence(/PORT must/));
    expect(() => readConfig({ WUSHE_BEHIND_PROXY: 'yes' })).toThrow(sentence(/WUSHE_BEHIND_PROXY must/));
    expect(() => readConfig({ WUSHE_MODE: 'test' })).toThrow(sentence(/WUSHE_MODE must/));
  });

  it('in production without keys, or with keys that are none', () => {
    expect(() => readKeys(readConfig({ WUSHE_MODE: 'production' }))).toThrow(sentence(/needs WUSHE_KEYS/));
    const short = '{"current":1,"keys":{"1":"c2hvcnQ="}}';
    expect(() => readKeys(readConfig({ WUSHE_KEYS: short }))).toThrow(sentence(/must be JSON/));
  });
});
