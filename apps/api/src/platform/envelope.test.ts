import { expect, test } from '@jest/globals';
import { Envelope } from './envelope.js';
import { Keys } from './keys.js';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const keysOf = (current: number, ...versions: number[]): Keys =>
  Keys.parse(
    JSON.stringify({ current, keys: Object.fromEntries(versions.map((each) => [each, key(each)])) }),
  );

test('what one record sealed opens for this record only', () => {
  const keys = keysOf(1, 1);
  const { envelope, sealedKey } = Envelope.make(keys, 'case a');
  const sealed = envelope.seal('独居，腿脚不便');
  expect(Envelope.open(keys, sealedKey, 'case a').open(sealed)).toBe('独居，腿脚不便');
  expect(() => Envelope.open(keys, sealedKey, 'case b').open(sealed)).toThrow('unable to authenticate');
  expect(() => Envelope.make(keys, 'case a').envelope.open(sealed)).toThrow('unable to authenticate');
});

test('what was changed does not open', () => {
  const { envelope } = Envelope.make(keysOf(1, 1), 'case a');
  const bytes = Buffer.from(envelope.seal('原话'), 'base64url');
  bytes[30] = (bytes[30] ?? 0) ^ 1;
  expect(() => envelope.open(bytes.toString('base64url'))).toThrow('unable to authenticate');
});

test('a key sealed anew opens when the old version is gone; one that was not does not', () => {
  const { envelope, sealedKey } = Envelope.make(keysOf(1, 1), 'case a');
  const sealed = envelope.seal('原话');
  const rewrapped = Envelope.rewrap(keysOf(2, 1, 2), sealedKey);
  expect(Envelope.open(keysOf(2, 2), rewrapped, 'case a').open(sealed)).toBe('原话');
  expect(() => Envelope.open(keysOf(2, 2), sealedKey, 'case a')).toThrow('version 1 is missing');
});
