import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSignedText } from '@wushe/values';
import { StartRefused, type Config } from '../platform/config.js';
import { dataFolder } from '../platform/db/data-folder.js';
import { Keys, type PublicationKey } from '../platform/keys.js';

/** What checking a snapshot file came to. */
export type SnapshotFinding = 'signed' | 'changed' | 'notASnapshot' | 'unknownKey';

/** Whether a snapshot file is as one of these keys signed it. */
export function checkSnapshot(text: string, keys: readonly PublicationKey[]): SnapshotFinding {
  const file = parseSignedText(text);
  if (!file) return 'notASnapshot';
  if (createHash('sha256').update(file.text, 'utf8').digest('hex') !== file.sha256) return 'changed';
  const key = keys.find(({ version }) => version === file.keyVersion);
  if (!key) return 'unknownKey';
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' });
  const signature = Buffer.from(file.signature, 'base64url');
  return verify(null, Buffer.from(file.text, 'utf8'), publicKey, signature) ? 'signed' : 'changed';
}

/** Our own public keys, from `WUSHE_KEYS` or a demonstration's key file; never made anew. */
export function ownPublicKeys(config: Config): PublicationKey[] {
  const file = join(dataFolder(config), 'keys.json');
  if (!config.keys && !existsSync(file))
    throw new StartRefused(
      '没有密钥可核对；可设 WUSHE_KEYS，或在文件名后给出 /open-data/keys.json 的副本 / No key to check with; set WUSHE_KEYS, or name a copy of /open-data/keys.json after the file.',
    );
  return Keys.parse(config.keys ?? readFileSync(file, 'utf8')).publicationKeys();
}

/** The keys of a copy of /open-data/keys.json; none for a text that is none. */
export function publicKeysIn(text: string): PublicationKey[] {
  const found = [...text.matchAll(/\{[^{}]*\}/g)].map(([object]) => object);
  return found.flatMap((object) => {
    const version = /"kid"\s*:\s*"(\d{1,9})"/.exec(object)?.[1];
    const x = /"x"\s*:\s*"([\w-]{43})"/.exec(object)?.[1];
    return version && x ? [{ version: Number(version), x }] : [];
  });
}
