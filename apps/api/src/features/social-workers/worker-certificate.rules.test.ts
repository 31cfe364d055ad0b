import { expect, test } from '@jest/globals';
import { faultOf, plainNumber } from './worker-certificate.rules.js';
import { isBirthMonth } from './worker-particulars.rules.js';

const days = (approvedOn: string | null, registeredOn: string | null, validTo: string | null) => ({
  approvedOn,
  registeredOn,
  validTo,
});

test.each([
  [days('2020-10-01', '2020-12-01', '2023-12-01'), null],
  [days(null, null, null), null],
  [days('2026-11-30', null, null), 'approvedOn'],
  [days('2020-10-01', '2020-09-30', null), 'registeredOn'],
  [days(null, '2026-11-30', null), 'registeredOn'],
  [days('2020-10-01', '2020-12-01', '2020-12-01'), 'validTo'],
  [days('2020-10-01', null, '2020-10-01'), 'validTo'],
  [days(null, null, '2020-10-01'), null],
])('of the days %j the first that cannot be is %s', (told, fault) => {
  expect(faultOf(told, '2026-11-29')).toBe(fault);
});

test('a number is compared without spaces and in large letters', () => {
  expect(plainNumber(' ab12 34 ')).toBe('AB1234');
});

test.each([
  ['1990-05', true],
  ['2026-11', false],
  ['1990-13', false],
  ['1890-05', false],
])('%s is a month of birth: %s', (month, isOne) => {
  expect(isBirthMonth(month, '2026-11-29')).toBe(isOne);
});
