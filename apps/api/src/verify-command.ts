import { existsSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { checkSnapshot, ownPublicKeys, publicKeysIn } from './operations/check-snapshot.js';
import { readConfig, StartRefused } from './platform/config.js';
import { headsFolder, readNotedHeads } from './platform/events/noted-heads.js';
import { verifyEvents } from './platform/events/verify.js';
import { pathFrom, runCommand, say, refusing } from './operations/run-command.js';

// npm run verify: folds every chain of events again, beside the copies of its heads kept outside the database.
// npm run verify -- file.json [keys.json]: checks a signed snapshot, by our own keys or by a copy of the public ones.

const WORDS = {
  removed: '有事件被删除 / an event was removed',
  changed: '有事件被改动 / an event was changed',
  cutOff: '链尾被截断 / the chain was cut off',
  unsealed: '有事件既未封存也未排队 / events are neither sealed nor waiting',
} as const;

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
    } finally {
      await client.end();
    }
  });

const [file, keysFile] = process.argv.slice(2);
if (file === undefined) await verifyChains();
else await refusing(async () => verifySnapshot(file, keysFile));
