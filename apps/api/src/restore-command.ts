import 'reflect-metadata';
import { Client } from 'pg';
// Declares every entity, so that the rights of their tables are known.
import './features/index.js';
import { StartRefused } from './platform/config.js';
import { migrate } from './platform/db/data-source.js';
import { verifyEvents } from './platform/events/verify.js';
import { pathFrom, runCommand, say } from './operations/run-command.js';
import { restore } from './operations/restore.js';

// npm run restore FILE: fills the empty database the environment names, embedded or server, and verifies its seals.

async function refuseBrokenSeals(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { events, faults } = await verifyEvents(client);
    if (faults.length > 0) {
      throw new StartRefused(
        `数据已恢复，但事件封存有 ${faults.length} 处不符，请运行 npm run verify / Restored, but ${faults.length} chains of events do not verify: npm run verify tells where.`,
      );
    }
    say(`事件封存完好 / the seals of ${events} events verify`);
  } finally {
    await client.end();
  }
}

const usage = 'npm run restore FILE';

await runCommand({ usage, mayCreate: true }, async ({ database, arguments: [given = ''] }) => {
  const { ownerUrl, appUrl } = database;
  if (!ownerUrl) {
    throw new StartRefused('恢复需要 DATABASE_OWNER_URL / To restore, DATABASE_OWNER_URL is needed.');
  }
  const { rows, madeAt } = await restore(ownerUrl, pathFrom(given));
  await migrate(ownerUrl, appUrl);
  say(`已恢复 ${rows} 行 / ${rows} rows restored as they stood at ${madeAt}`);
  await refuseBrokenSeals(ownerUrl);
});
