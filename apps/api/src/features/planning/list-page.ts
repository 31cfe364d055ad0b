import { Database } from '../../platform/db/database.js';
import { fromCursor, pageOf, type Page, type PageArgs } from '../../platform/graphql/connection.js';

/** The column that orders a list, and what a cursor holds of it. */
const FORMS = { id: 'id', place: 'number' } as const;

/** A list as SQL: its rows have the column that orders it. */
export interface List {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly by: keyof typeof FORMS;
}

/** One page of a list; how many rows it has is counted when asked. */
export async function pageOfList<Row extends object>(
  database: Database,
  { sql, parameters, by }: List,
  { first, after }: PageArgs,
): Promise<Page<Row>> {
  const paged = [...parameters];
  const since = after ? `where ${by} > $${paged.push(fromCursor(after, FORMS[by])[0])}` : '';
  const rows = await database.query<Row & Record<typeof by, string | number>>(
    `select * from (${sql}) as list ${since} order by ${by} limit $${paged.push(first + 1)}`,
    paged,
  );
  return pageOf<Row & Record<typeof by, string | number>>(
    rows,
    first,
    (row) => [row[by]],
    async () => {
      const [row] = await database.query<{ count: number }>(
        `select count(*)::int as count from (${sql}) as list`,
        parameters,
      );
      return row?.count ?? 0;
    },
  );
}

/** The same page with the records that its rows name. */
export async function withRecords<Kept>(
  page: Page<{ readonly id: string }>,
  read: (ids: readonly string[]) => Promise<readonly (Kept | null)[]>,
): Promise<Page<Kept>> {
  const records = await read(page.edges.map(({ node }) => node.id));
  return {
    edges: page.edges.flatMap(({ cursor }, at) => {
      const node = records[at] ?? null;
      return node === null ? [] : [{ cursor, node }];
    }),
    pageInfo: page.pageInfo,
    // A getter, so that nothing is counted for a query that does not ask.
    get totalCount() {
      return page.totalCount;
    },
  };
}
