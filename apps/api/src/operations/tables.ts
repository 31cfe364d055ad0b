import type { Client } from 'pg';

/** A table that a backup carries, with the columns that are stored rather than computed. */
export interface CarriedTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** COPY writes and reads these types by the session's settings; both sides must have the same. */
export const COPY_SETTINGS = `set timezone to 'UTC'; set datestyle to 'ISO, YMD'; set intervalstyle to 'postgres';
  set extra_float_digits to 3; set client_encoding to 'UTF8'`;

/** Every table of ours but the list of migrations, which the restoring side writes itself. */
export async function carriedTables(client: Client): Promise<CarriedTable[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select class.relname as table, array_agg(attribute.attname::text order by attribute.attnum) as columns
    from pg_class class
    join pg_attribute attribute on attribute.attrelid = class.oid
    where class.relnamespace = 'public'::regnamespace and class.relkind = 'r' and class.relname <> 'migrations'
      and attribute.attnum > 0 and not attribute.attisdropped and attribute.attgenerated = ''
    group by class.relname order by class.relname`);
  return rows;
}

/** How COPY names a table with its columns. */
export const copyTarget = (client: Client, { table, columns }: CarriedTable): string =>
  `${client.escapeIdentifier(table)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})`;

/** Names of the migrations that a database has gone through, in their order; none where there is no schema. */
export async function appliedMigrations(client: Client): Promise<string[]> {
  const { rows: found } = await client.query(`select from pg_tables
    where schemaname = 'public' and tablename = 'migrations'`);
  if (found.length === 0) return [];
  const { rows } = await client.query<{ name: string }>('select name from migrations order by id');
  return rows.map(({ name }) => name);
}
