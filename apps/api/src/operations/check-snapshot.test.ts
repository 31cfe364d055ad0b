import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { canonicalText } from '@wushe/values';
import { Keys } from '../platform/keys.js';
import { checkSnapshot, publicKeysIn } from './check-snapshot.js';

const keys = Keys.parse(Keys.generate());
const content = canonicalText({ period: '2024', figures: [{ value: '79.9' }] });
const { keyVersion, signature } = keys.signPublication(content);
const sha256 = createHash('sha256').update(content).digest('hex');
const file = JSON.stringify({ content: JSON.parse(content), keyVersion, sha256, signature });

test('a file that was kept as it was signed is told from a changed one', () => {
  expect(checkSnapshot(file, keys.publicationKeys())).toBe('signed');
  expect(checkSnapshot(file.replace('79.9', '80.0'), keys.publicationKeys())).toBe('changed');
  const other = canonicalText({ period: '2024', figures: [{ value: '80.0' }] });
  const rehashed = file
    .replace('79.9', '80.0')
    .replace(sha256, createHash('sha256').update(other).digest('hex'));
  expect(checkSnapshot(rehashed, keys.publicationKeys())).toBe('changed');
  expect(checkSnapshot('{}', keys.publicationKeys())).toBe('notASnapshot');
  expect(checkSnapshot(file, [])).toBe('unknownKey');
});

test('the public keys are read from a copy of the file that shows them', () => {
  const shown = keys.publicationKeys().map(({ version, x }) => ({ kty: 'OKP', kid: String(version), x }));
  expect(publicKeysIn(JSON.stringify({ keys: shown }, null, 1))).toEqual(keys.publicationKeys());
  expect(publicKeysIn('nothing')).toEqual([]);
});
