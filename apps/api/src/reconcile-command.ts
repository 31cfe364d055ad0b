import { day } from '@wushe/values';
import { Client } from 'pg';
import {
  keepMended,
  mend,
  reconcile,
  SPAN,
  type Compared,
  type Reconciled,
  type Slice,
} from './features/monitoring/index.js';
import { runCommand, say } from './operations/run-command.js';
import { StartRefused } from './platform/config.js';

// npm run reconcile: recomputes every figure of every month and level from the sealed events, and names what differs;
// with --mend it also makes what differs hold what the events say.

async function sliceOf(client: Client): Promise<Slice[]> {
  const { rows } = await client.query<{ from: string | null; to: string | null }>(SPAN);
  const [span] = rows;
  return span?.from && span.to ? [{ from: day(span.from), to: day(span.to) }] : [];
}

const NOTHING: Reconciled = { compared: 0, driftCount: 0, drifts: [] };

function tell({ compared, drifts }: Reconciled, word: string): void {
  for (const { table, regionCode, key, expected, found } of drifts)
    say(`${table} ${regionCode} ${key}: ${JSON.stringify(found)}，${word} ${JSON.stringify(expected)}`);
  say(`核对 ${compared} 行汇总 / ${compared} folded rows compared with the events`);
}

async function mendAll(client: Client): Promise<void> {
  const startedAt = new Date();
  const run = async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query(sql, [...parameters])).rows;
  await client.query('begin');
  const [slice] = await sliceOf(client);
  const done = slice ? await mend(run, slice) : NOTHING;
  if (slice && done.driftCount > 0) await keepMended(run, slice, startedAt, done);
  await client.query('commit');
  tell(done, '改为 / now');
  say(`改正 ${done.driftCount} 行 / ${done.driftCount} rows mended`);
}

async function compareAll(client: Client): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  const compare = async (sql: string, days: readonly string[]) =>
    (await client.query<Compared>(sql, [...days])).rows;
  const done = await reconcile(compare, await sliceOf(client));
  tell(done, '应为 / should be');
  if (done.driftCount > 0)
    throw new StartRefused(
      `${done.driftCount} 行不符；npm run reconcile -- --mend 可改正 / ${done.driftCount} rows are not what the events say; npm run reconcile -- --mend mends them.`,
    );
  say('全部相符 / every figure is what the events say');
}

await runCommand({}, async ({ database, arguments: given }) => {
  const unknown = given.find((each) => each !== '--mend');
  if (unknown !== undefined)
    throw new StartRefused(
      `没有这个选项 ${unknown} / no such option: ${unknown}. npm run reconcile [-- --mend]`,
    );
  const client = new Client({ connectionString: database.ownerUrl ?? database.appUrl });
  await client.connect();
  try {
    await (given.includes('--mend') ? mendAll(client) : compareAll(client));
  } finally {
    await client.end();
  }
});
