import { Client } from 'pg';
import { StartRefused } from './platform/config.js';
import { headsFolder, readNotedHeads } from './platform/events/noted-heads.js';
import { verifyEvents } from './platform/events/verify.js';
import { runCommand, say } from './operations/run-command.js';

// npm run verify: folds every chain of events again, beside the copies of its heads kept outside the database.

const WORDS = {
  removed: '有事件被删除 / an event was removed',
  changed: '有事件被改动 / an event was changed',
  cutOff: '链尾被截断 / the chain was cut off',
  unsealed: '有事件既未封存也未排队 / events are neither sealed nor waiting',
} as const;

await runCommand({}, async ({ database, config }) => {
  const noted = readNotedHeads(headsFolder(config));
  const client = new Client({ connectionString: database.ownerUrl ?? database.appUrl });
  await client.connect();
  try {
    const { chains, events, faults } = await verifyEvents(client, noted);
    for (const { chain, position, fault } of faults) say(`${chain} #${position}: ${WORDS[fault]}`);
    say(
      `${chains} 条链、${events} 个事件，对照 ${noted.length} 条留存 / ${chains} chains, ${events} events, beside ${noted.length} noted heads`,
    );
    if (faults.length > 0)
      throw new StartRefused(`${faults.length} 条链不符 / ${faults.length} chains do not verify.`);
    say('全部相符 / every seal holds');
  } finally {
    await client.end();
  }
});
