import { expect, test } from '@jest/globals';
import { canonicalText, parseSignedText } from './canonical-text.js';

test('equal content is equal text, whatever the order of its keys', () => {
  expect(canonicalText({ b: [1, 'x', null], a: { d: true, c: '数' } })).toBe(
    '{"a":{"c":"数","d":true},"b":[1,"x",null]}',
  );
  expect(canonicalText({ a: { c: '数', d: true }, b: [1, 'x', null] })).toBe(
    canonicalText({ b: [1, 'x', null], a: { d: true, c: '数' } }),
  );
});

test('a number with a fraction has no one text, and is refused', () => {
  expect(() => canonicalText({ a: 79.9 })).toThrow(RangeError);
});

test('a file is read with what was signed; spaces between do not matter, a missing part does', () => {
  const whole = { content: { b: 1, a: '79.9' }, keyVersion: 1, sha256: 'a'.repeat(64), signature: 'x' };
  expect(parseSignedText(JSON.stringify(whole, null, 2))?.text).toBe('{"a":"79.9","b":1}');
  for (const part of Object.keys(whole)) {
    const { [part]: _left, ...rest }: Record<string, unknown> = whole;
    expect(parseSignedText(JSON.stringify(rest))).toBeUndefined();
  }
  expect(parseSignedText('not JSON')).toBeUndefined();
});
