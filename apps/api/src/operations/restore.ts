import { existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { StartRefused } from '../platform/config.js';
import { knownMigrations, migrateTo } from '../platform/db/data-source.js';
import { checkBackup, decode, type BackupHeader, type BackupPart } from './archive.js';
import { appliedMigrations, carriedTables, COPY_SETTINGS, copyTarget, type CarriedTable } from './tables.js';

async function refuseFilled(client: Client): Promise<void> {
  for (const { table } of await carriedTables(client)) {
    const { rows } = await client.query(`select from ${client.escapeIdentifier(table)} limit 1`);
    if (rows.length > 0) {
      throw new StartRefused(
        `数据库不是空的（${table} 有数据），请恢复到空库 / The database is not empty (${table} has rows); restore into an empty one.`,
      );
    }
  }
}

async function refuseOtherSchema(client: Client, { migrations }: BackupHeader): Promise<void> {
  const known = new Set(await knownMigrations());
  const unknown = migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new StartRefused(
      `备份来自更新的版本 / The backup has a newer schema than this Wushe (it does not know ${unknown.join(', ')}).`,
    );
  }
  const extra = (await appliedMigrations(client)).filter((name) => !migrations.includes(name));
  if (extra.length > 0) {
    throw new StartRefused(
      `数据库结构比备份新，请恢复到全新的库 / The database's schema is newer than the backup's; restore into a new one, which is then brought up to date.`,
    );
  }
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The rows of the table whose frames come next; ends with the table's own end. */
async function* rowsOfTable(
  parts: AsyncIterator<BackupPart>,
  told: { rows: number },
): AsyncGenerator<Buffer> {
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if (next.value.kind === 'rows') yield next.value.bytes;
    if (next.value.kind !== 'tableEnd') continue;
    told.rows = next.value.rows;
    return;
  }
}

async function copyTable(
  client: Client,
  carried: CarriedTable,
  parts: AsyncIterator<BackupPart>,
): Promise<number> {
  const told = { rows: 0 };
  const copy = client.query(copyFrom(`copy ${copyTarget(client, carried)} from stdin`));
  await pipeline(rowsOfTable(parts, told), copy);
  if (copy.rowCount !== told.rows) throw new Error(`${carried.table}: ${copy.rowCount} of ${told.rows} rows`);
  return told.rows;
}

/** Runs work without foreign keys and puts them back after it, which checks every row: tables may come in any order. */
async function withoutForeignKeys(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  await work();
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
}

/**
 * Fills an empty database from a backup, all or nothing, with the schema the backup had; returns how many rows. Refuses
 * a damaged file before anything is touched, a database with rows, and a schema this program does not know.
 */
export async function restore(ownerUrl: string, file: string): Promise<{ rows: number; madeAt: string }> {
  if (!existsSync(file)) throw new StartRefused(`没有文件 ${file} / There is no file ${file}.`);
  const { header } = await checkBackup(file);
  await withClient(ownerUrl, async (client) => {
    await refuseFilled(client);
    await refuseOtherSchema(client, header);
  });
  await migrateTo(ownerUrl, header.migrations);
  const rows = await withClient(ownerUrl, (client) => load(client, file));
  return { rows, madeAt: header.madeAt };
}

async function load(client: Client, file: string): Promise<number> {
  let rows = 0;
  await client.query(COPY_SETTINGS);
  await client.query('begin');
  await withoutForeignKeys(client, async () => {
    const parts = decode(file);
    for (let next = await parts.next(); !next.done; next = await parts.next()) {
      if (next.value.kind === 'table') rows += await copyTable(client, next.value, parts);
    }
  });
  await client.query('commit');
  await client.query('analyze');
  return rows;
}
