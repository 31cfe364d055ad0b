import { expect, test } from '@jest/globals';
import { Keys } from './keys.js';

const [one, two] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];
const old = Keys.parse(JSON.stringify({ current: 1, keys: { 1: one } }));
const rotated = Keys.parse(JSON.stringify({ current: 2, keys: { 1: one, 2: two } }));

test('what an old key encrypted opens after a new one became current', () => {
  expect(rotated.decrypt(old.encrypt('13800000000'))).toBe('13800000000');
});

test('equal texts encrypt differently, and a changed one does not open', () => {
  const sealed = old.encrypt('甲');
  expect(old.encrypt('甲')).not.toBe(sealed);
  const broken = sealed.slice(0, -2) + (sealed.endsWith('A') ? 'BB' : 'AA');
  expect(() => old.decrypt(broken)).toThrow('authenticate');
});

test('a value stored under an old key version is among the hashes it is looked up by', () => {
  expect(rotated.lookup('phone', '13800000000')).toContain(old.hash('phone', '13800000000'));
  expect(rotated.hash('phone', '13800000000')).not.toBe(old.hash('phone', '13800000000'));
});

test('the kind of a value is part of its hash', () => {
  expect(old.hash('phone', '1')).not.toBe(old.hash('code', '1'));
});

test('a signature holds for its message only, and under every known version', () => {
  expect(rotated.verify('shift 1', old.sign('shift 1'))).toBe(true);
  expect(rotated.verify('shift 2', old.sign('shift 1'))).toBe(false);
  expect(old.verify('shift 1', rotated.sign('shift 1'))).toBe(false);
});

test('a key of another length is refused with a sentence', () => {
  expect(() => Keys.parse('{"current":1,"keys":{"1":"AAAA"}}')).toThrow('WUSHE_KEYS');
});

test('what was published under an old key is checked with its public key, and by no other text', () => {
  const { keyVersion, signature } = old.signPublication('全文');
  expect(keyVersion).toBe(1);
  expect(rotated.isPublished('全文', keyVersion, signature)).toBe(true);
  expect(rotated.isPublished('全文。', keyVersion, signature)).toBe(false);
  expect(rotated.isPublished('全文', 2, signature)).toBe(false);
  expect(rotated.publicationKeys().map(({ version }) => version)).toEqual([2, 1]);
  expect(rotated.publicationKeys()[1]).toEqual(old.publicationKeys()[0]);
});
