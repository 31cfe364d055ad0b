import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client, type ClientConfig } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { StartRefused } from '../config.js';
// Declares the platform's entities, so that the rights of their tables are known; the features declare their own.
import '../entities.js';
import { SnakeNaming } from './naming.js';
import { grantRights } from './rights.js';

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), '../../migrations');

async function migrationClasses(): Promise<(new () => MigrationInterface)[]> {
  const files = readdirSync(MIGRATIONS).filter((file) => /^\d+-.*\.(js|ts)$/.test(file));
  const modules = await Promise.all(
    files.toSorted().map((file) => import(pathToFileURL(join(MIGRATIONS, file)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module) as (new () => MigrationInterface)[]);
}

/**
 * A connection that died tells the next query on it. TypeORM stops listening at the first error of a connection, and
 * pg sends a second one, which without a listener would end the process.
 */
class SteadyClient extends Client {
  constructor(options: ClientConfig) {
    super(options);
    this.on('error', () => undefined);
  }
}

/**
 * Options of the application's connections; they find entities through the features' modules. What is asked at once
 * within one transaction goes down its connection at once (pg's pipelining), answered in the order it was asked.
 */
export function applicationOptions(appUrl: string): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url: appUrl,
    autoLoadEntities: true,
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    retryAttempts: 3,
    extra: { max: 20, connectionTimeoutMillis: 15_000, Client: SteadyClient, pipeline: true },
  };
}

/** Names of the migrations this program brings, oldest first. */
export const knownMigrations = async (): Promise<string[]> =>
  (await migrationClasses()).map((migration) => migration.name);

async function withMigrations<T>(
  ownerUrl: string,
  migrations: (new () => MigrationInterface)[],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** Brings the schema up to date as the owner and gives the application's login its rights; then the owner is gone. */
export async function migrate(ownerUrl: string, appUrl: string): Promise<number> {
  const applied = await withMigrations(ownerUrl, await migrationClasses(), (source) =>
    source.runMigrations(),
  );
  const login = new URL(appUrl).username;
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    if (login !== new URL(ownerUrl).username) await grantRights(owner, decodeURIComponent(login));
  } finally {
    await owner.end();
  }
  return applied.length;
}

/** Applies the named migrations only: the schema that a backup was read from. */
export async function migrateTo(ownerUrl: string, names: readonly string[]): Promise<void> {
  const wanted = (await migrationClasses()).filter((migration) => names.includes(migration.name));
  await withMigrations(ownerUrl, wanted, (source) => source.runMigrations());
}

/** Refuses to start on a schema that is not ours to run: migrations open. */
export async function refuseOpenMigrations(appUrl: string): Promise<void> {
  const names = await knownMigrations();
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query(`select from pg_tables where tablename = 'migrations'`);
    const { rows } = tables.length
      ? await client.query<{ name: string }>('select name from migrations')
      : { rows: [] };
    const done = new Set(rows.map((row) => row.name));
    const open = names.filter((name) => !done.has(name));
    if (open.length > 0)
      throw new StartRefused(
        `数据库缺少 ${open.length} 个迁移，请先运行迁移 / The database lacks ${open.length} migrations; run the migrate step first.`,
      );
  } finally {
    await client.end();
  }
}
