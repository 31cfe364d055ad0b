import { join } from 'node:path';
import { Client } from 'pg';
import { StartRefused, type Config } from '../config.js';
import { runningEmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres/index.js';
import { dataFolder } from './data-folder.js';

/** A database that answers, with the addresses of both logins. */
export interface OpenDatabase {
  readonly appUrl: string;
  /** null: the operator migrates in a step of its own. */
  readonly ownerUrl: string | null;
  stop(): Promise<void>;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function refuseUnreachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartRefused(`数据库没有应答 / The database at DATABASE_URL does not answer: ${reason}`);
  }
}

/** Whether the tables are, or can only be, another login's: then the operator migrates as that one, in a step before. */
async function isMigratedByAnother(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ isAnother: boolean }>(`
      select not has_schema_privilege('public', 'create') or exists (select from pg_tables
        where schemaname = 'public' and tablename = 'migrations' and tableowner <> current_user) as "isAnother"`);
    return rows[0]?.isAnother ?? false;
  } finally {
    await client.end();
  }
}

/** The database the configuration names, or the embedded one, started. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl } = config;
  if (!databaseUrl) {
    const folder = dataFolder(config);
    say(`数据目录 / data folder  ${folder}`);
    return startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), log: say });
  }
  await refuseUnreachable(databaseUrl);
  const nothingToStop = async (): Promise<void> => undefined;
  if (databaseOwnerUrl) {
    await refuseUnreachable(databaseOwnerUrl);
    return { appUrl: databaseUrl, ownerUrl: databaseOwnerUrl, stop: nothingToStop };
  }
  if (await isMigratedByAnother(databaseUrl)) {
    return { appUrl: databaseUrl, ownerUrl: null, stop: nothingToStop };
  }
  say(
    '只有一个数据库账号，账本未受数据库权限保护 / One database login only: the ledgers are not protected by rights.',
  );
  return { appUrl: databaseUrl, ownerUrl: databaseUrl, stop: nothingToStop };
}

/** For a command beside the api: the embedded database that runs already if there is one, else as `openDatabase`. */
export async function openRunningDatabase(config: Config): Promise<OpenDatabase> {
  const running = config.databaseUrl
    ? null
    : await runningEmbeddedPostgres(join(dataFolder(config), 'postgres'));
  return running ?? openDatabase(config);
}
