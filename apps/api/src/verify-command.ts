import 'reflect-metadata';
import { dayOf } from '@wushe/values';
import { Client } from 'pg';
import { checks, countAll } from './features/integrity/index.js';
import { StartRefused } from './platform/config.js';
import { headsFolder, readNotedHeads } from './platform/events/noted-heads.js';
import { verifyEvents } from './platform/events/verify.js';
import { runCommand, say } from './operations/run-command.js';

// npm run verify: folds every chain of events again, beside the copies of its heads kept outside the database, and looks
// through the data for what must never be so.

const WORDS = {
  removed: '有事件被删除 / an event was removed',
  changed: '有事件被改动 / an event was changed',
  cutOff: '链尾被截断 / the chain was cut off',
  unsealed: '有事件既未封存也未排队 / events are neither sealed nor waiting',
} as const;

/** Says what the integrity checks find; how many faults break a rule of the product. */
async function lookThrough(client: Client): Promise<number> {
  const now = new Date();
  const found = await countAll(async (sql, parameters) => (await client.query(sql, [...parameters])).rows, {
    now,
    today: dayOf(now),
  });
  let errors = 0;
  for (const { code, name, severity } of checks) {
    const count = found
      .filter(({ checkCode }) => checkCode === code)
      .reduce((sum, each) => sum + each.count, 0);
    if (count > 0) say(`${code}: ${count} (${severity}) ${name.zh} / ${name.en}`);
    if (severity === 'error') errors += count;
  }
  say(`${checks.length} 项数据检查 / ${checks.length} data checks`);
  return errors;
}

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
    const errors = await lookThrough(client);
    if (errors > 0) throw new StartRefused(`${errors} 处数据有误 / ${errors} rows break a rule.`);
  } finally {
    await client.end();
  }
});
