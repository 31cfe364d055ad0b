import { expect, test } from '@jest/globals';
import { leftOut, reaches, withinReach } from './reach.js';

const handedOn = ['6401', leftOut('640122'), '640122003', leftOut('640122003002'), '640202001'];

test.each([
  ['6401', true],
  ['640121', true],
  ['640122', false],
  ['640122001', false],
  ['640122003', true],
  ['640122003001', true],
  ['640122003002', false],
  ['640202001005', true],
  ['640202002', false],
  ['64', false],
])('of a reach with what was handed on and taken over, the nearest prefix decides: %s %s', (code, isIn) => {
  expect(reaches(handedOn, code)).toBe(isIn);
});

test('the ranges of a query hold the same codes as the reach', () => {
  const parameters: unknown[] = [];
  const sql = withinReach('code', handedOn, parameters);
  expect(sql.match(/code >=/g)).toHaveLength(5);
  const holds = (code: string): boolean =>
    Array.from({ length: parameters.length / 2 }, (_, n) => n * 2).some(
      (at) => code >= String(parameters[at]) && code < String(parameters[at + 1]),
    );
  for (const code of ['64', '6401', '640121', '640122', '640122001', '640122003', '640122003001'])
    expect({ code, holds: holds(code) }).toEqual({ code, holds: reaches(handedOn, code) });
  for (const code of [
    '640122003002',
    '640122003003',
    '640123',
    '6402',
    '640202001',
    '640202001005',
    '640202002',
  ])
    expect({ code, holds: holds(code) }).toEqual({ code, holds: reaches(handedOn, code) });
});

test('a reach of nothing holds no row, and no cut-off prefix opens the country', () => {
  expect(withinReach('code', [], [])).toBe('false');
  expect(() => reaches([''], '640106')).toThrow(RangeError);
});
