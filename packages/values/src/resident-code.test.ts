import { describe, expect, it } from '@jest/globals';

import { formatResidentCode, isResidentCode, parseResidentCode } from './resident-code.js';

describe("a resident's code", () => {
  it.each([
    '123456789012',
    '1234 5678 9012',
    '1234-5678-9012',
    ' 1234 5678-9012\n',
    '１２３４—５６７８—９０１２',
  ])('is read from %j', (text) => {
    expect(parseResidentCode(text)).toBe('123456789012');
  });

  it.each(['', '12345678901', '1234567890123', '1234 5678 901a', '1234.5678.9012'])('%j is none', (text) => {
    expect(parseResidentCode(text)).toBeUndefined();
  });

  it('is kept without its groups', () => {
    expect(isResidentCode('1234 5678 9012')).toBe(false);
    expect(isResidentCode('000000000000')).toBe(true);
  });

  it('is read out in three groups', () => {
    expect(formatResidentCode(parseResidentCode('123456789012')!)).toBe('1234 5678 9012');
  });
});
