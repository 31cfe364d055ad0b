import { day } from '@wushe/values';
import { Client } from 'pg';
import { SPAN, reconcile, type Compared } from './features/monitoring/index.js';
import { runCommand, say } from './operations/run-command.js';
import { StartRefused } from './platform/config.js';

// npm run reconcile: recomputes every figure of every month and level from the sealed events, and names what differs.

await runCommand({}, async ({ database }) => {
  const client = new Client({ connectionString: database.ownerUrl ?? database.appUrl });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ from: string | null; to: string | null }>(SPAN);
    const [span] = rows;
    const slices = span?.from && span.to ? [{ from: day(span.from), to: day(span.to) }] : [];
    const compare = async (sql: string, days: readonly string[]) =>
      (await client.query<Compared>(sql, [...days])).rows;
    const { compared, driftCount, drifts } = await reconcile(compare, slices);
    for (const { table, regionCode, key, expected, found } of drifts)
      say(
        `${table} ${regionCode} ${key}: ${JSON.stringify(found)}，应为 / should be ${JSON.stringify(expected)}`,
      );
    say(`核对 ${compared} 行汇总 / ${compared} folded rows compared with the events`);
    if (driftCount > 0)
      throw new StartRefused(`${driftCount} 行不符 / ${driftCount} rows are not what the events say.`);
    say('全部相符 / every figure is what the events say');
  } finally {
    await client.end();
  }
});
