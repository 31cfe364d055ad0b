import { describe, expect, it } from '@jest/globals';

import { addMoney, fen, formatMoney, parseMoney } from './money.js';

describe('money', () => {
  it.each([
    ['1,234.50', 123_450],
    ['1234.5', 123_450],
    ['0.07', 7],
    ['100000', 10_000_000],
    ['-12.30', -1_230],
    [' １２．３４ ', 1_234],
    ['-0', 0],
    ['90,071,992,547,409.91', 9_007_199_254_740_991],
  ])('reads %j yuan as %d fen', (text, amount) => {
    expect(parseMoney(text)).toBe(amount);
  });

  it.each(['', '1.234', '1,23', '12,34.00', '1 234', '.5', '5.', '1e3', '--1', '¥5', '90071992547409.92'])(
    'does not read %j',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );

  it.each([
    [123_450, '1,234.50'],
    [7, '0.07'],
    [0, '0.00'],
    [-1_230, '-12.30'],
    [-5, '-0.05'],
    [100_000_000, '1,000,000.00'],
    [99_999, '999.99'],
    [9_007_199_254_740_991, '90,071,992,547,409.91'],
  ])('writes %d fen as %s', (amount, text) => {
    expect(formatMoney(fen(amount))).toBe(text);
  });

  it('adds to the fen what floats would miss', () => {
    expect(addMoney(fen(10), fen(20))).toBe(30);
    expect(addMoney()).toBe(0);
    expect(formatMoney(addMoney(...Array.from({ length: 154 }, () => fen(54_870))))).toBe('84,499.80');
  });

  it('refuses fractions of a fen and amounts that no longer count exactly', () => {
    expect(() => fen(0.5)).toThrow(RangeError);
    expect(() => fen(Number.NaN)).toThrow(RangeError);
    expect(() => addMoney(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(RangeError);
  });
});
