import { StartRefused, type Config } from '../config.js';

/** A database that answers, with the addresses of both logins. */
export interface OpenDatabase {
  readonly appUrl: string;
  /** null: the operator migrates in a step of its own. */
  readonly ownerUrl: string | null;
  stop(): Promise<void>;
}

/** The database the configuration names. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (!config.databaseUrl) throw new StartRefused('DATABASE_URL is not set.');
  return {
    appUrl: config.databaseUrl,
    ownerUrl: config.databaseOwnerUrl ?? null,
    stop: async () => undefined,
  };
}
