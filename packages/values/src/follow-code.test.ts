import { describe, expect, it } from '@jest/globals';

import { formatFollowCode, isFollowCode, parseFollowCode } from './follow-code.js';

describe('a follow code', () => {
  it.each([
    '123456789012',
    '1234 5678 9012',
    '1234-5678-9012',
    ' 1234 5678-9012\n',
    '１２３４—５６７８—９０１２',
  ])('is read from %j', (text) => {
    expect(parseFollowCode(text)).toBe('123456789012');
  });

  it.each(['', '12345678901', '1234567890123', '1234 5678 901a', '1234.5678.9012'])('%j is none', (text) => {
    expect(parseFollowCode(text)).toBeUndefined();
  });

  it('is kept without its groups', () => {
    expect(isFollowCode('1234 5678 9012')).toBe(false);
    expect(isFollowCode('000000000000')).toBe(true);
  });

  it('is read out in three groups', () => {
    expect(formatFollowCode(parseFollowCode('123456789012')!)).toBe('1234 5678 9012');
  });
});
