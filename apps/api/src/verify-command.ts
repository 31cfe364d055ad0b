import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { dayOf } from '@wushe/values';
import { Client } from 'pg';
import { checks, countAll } from './features/integrity/index.js';
import { checkSnapshot, ownPublicKeys, publicKeysIn } from './operations/check-snapshot.js';
import { readConfig, StartRefused } from './platform/config.js';
import { headsFolder, readNotedHeads } from './platform/events/noted-heads.js';
import { verifyEvents } from './platform/events/verify.js';
import { pathFrom, runCommand, say, refusing } from './operations/run-command.js';

// npm run verify: folds every chain of events again, beside the copies of its heads kept outside the database, and looks
// through the data for what must never be so.
// npm run verify -- file.json [keys.json]: checks a signed snapshot, by our own keys or by a copy of the public ones.

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

const FINDINGS = {
  signed: '签名有效，与审定时一致 / the signature holds, as it was approved',
  changed: '内容或签名被改动过 / the content or the signature was changed',
  notASnapshot: '不是签名快照文件 / no signed snapshot',
  unknownKey: '签名用的不是这些密钥 / signed with none of these keys',
} as const;

function verifySnapshot(file: string, keysFile: string | undefined): void {
  const read = (path: string): string => {
    if (!existsSync(pathFrom(path))) throw new StartRefused(`没有文件 ${path} / There is no file ${path}.`);
    return readFileSync(pathFrom(path), 'utf8');
  };
  const keys = keysFile ? publicKeysIn(read(keysFile)) : ownPublicKeys(readConfig(process.env));
  const finding = checkSnapshot(read(file), keys);
  if (finding !== 'signed') throw new StartRefused(FINDINGS[finding]);
  say(FINDINGS[finding]);
}

const verifyChains = (): Promise<void> =>
  runCommand({}, async ({ database, config }) => {
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

const [file, keysFile] = process.argv.slice(2);
if (file === undefined) await verifyChains();
else await refusing(async () => verifySnapshot(file, keysFile));
