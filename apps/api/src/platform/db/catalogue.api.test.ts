import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import '../../features/index.js';
import '../entities.js';
import { TestApi } from '../../testing/api.js';
import { SnakeNaming } from './naming.js';
import { declaredRights } from './rights.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const naming = new SnakeNaming();
const storage = getMetadataArgsStorage();

/** The columns that a record declares, its parents' among them. */
function columnsOf(target: unknown): string[] {
  const columns = storage.columns.filter(
    (column) =>
      column.target === target ||
      (typeof target === 'function' &&
        typeof column.target === 'function' &&
        target.prototype instanceof column.target),
  );
  return columns.map(({ propertyName, options }) => naming.columnName(propertyName, options.name)).toSorted();
}

test('every table has the columns its record declares, and none besides', async () => {
  const { rows } = await api.db.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns
     from information_schema.columns where table_schema = 'public' and table_name <> 'migrations' group by table_name`,
  );
  const stored = Object.fromEntries(rows.map(({ table, columns }) => [table, columns.toSorted()]));
  const declared = Object.fromEntries(
    storage.tables.map(({ name, target }) => [name ?? '', columnsOf(target)]),
  );
  expect(stored).toEqual(declared);
});

test('the application may change and remove exactly what the records say: all else is append-only', async () => {
  const { rows } = await api.db.query<{ table: string; rights: string[] }>(
    `select table_name as table, array_agg(privilege_type::text) as rights
     from information_schema.role_table_grants
     where table_schema = 'public' and table_name <> 'migrations' and grantee not in (
       select tableowner from pg_tables where schemaname = 'public')
     group by table_name`,
  );
  const granted = Object.fromEntries(rows.map(({ table, rights }) => [table, rights.toSorted()]));
  const declared = Object.fromEntries(
    [...declaredRights()].map(([table, rights]) => [
      table,
      [
        'INSERT',
        'SELECT',
        ...(rights.update ? ['UPDATE'] : []),
        ...(rights.delete ? ['DELETE'] : []),
      ].toSorted(),
    ]),
  );
  expect(granted).toEqual(declared);
});

test('no ledger and no log can be rewritten', () => {
  const rights = declaredRights();
  for (const ledger of [
    'events',
    'event_seals',
    'transfers',
    'goods_movements',
    'bookings',
    'hours_entries',
    'ticket_uses',
    'claim_shares',
    'personal_reads',
  ])
    expect({ ledger, rights: rights.get(ledger) }).toEqual({
      ledger,
      rights: { update: false, delete: false },
    });
});
