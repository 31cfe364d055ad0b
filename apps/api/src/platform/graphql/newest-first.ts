import type { Type } from '@nestjs/common';
import { Database } from '../db/database.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page, type PageArgs } from './connection.js';

/**
 * One page of the records of a table that fulfil the conditions, newest first: ids are made in the order of time.
 * `where` are SQL conditions on the table's columns, joined by "and"; `parameters` are theirs.
 */
export async function newestFirst<T extends { id: string }>(
  database: Database,
  entity: Type<T>,
  where: readonly string[],
  parameters: readonly unknown[],
  { first, after }: PageArgs,
): Promise<Page<T>> {
  const { tablePath } = database.repository(entity).metadata;
  const conditions = where.join(' and ');
  const given = [...parameters];
  const below = after ? ` and id < $${given.push(fromCursor(after, 'id')[0])}::uuid` : '';
  const ids = await database.query<{ id: string }>(
    `select id from ${tablePath} where ${conditions}${below} order by id desc limit $${given.push(first + 1)}`,
    given,
  );
  const found = await database.findMany(
    entity,
    ids.map(({ id }) => id),
  );
  return pageOf(
    found.filter((row) => row !== null),
    first,
    (row) => [row.id],
    async () => {
      const [count] = await database.query<{ n: number }>(
        `select count(*)::int as n from (select from ${tablePath} where ${conditions} limit ${COUNT_LIMIT + 1}) as found`,
        parameters,
      );
      return count?.n ?? 0;
    },
  );
}
