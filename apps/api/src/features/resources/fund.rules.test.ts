import { expect, test } from '@jest/globals';
import { available, sharesOf } from './fund.rules.js';

const rows = (...amounts: number[]) => amounts.map((amount, place) => ({ transferId: `t${place}`, amount }));

test('what was given first is used first, and one outgoing transfer may use several gifts', () => {
  const gifts = rows(100, 50, 200);
  const spent = [
    { transferId: 'a', amount: 120 },
    { transferId: 'b', amount: 60 },
  ];
  expect(sharesOf('t0', gifts, spent)).toEqual({ shares: [{ transferId: 'a', amount: 100 }], left: 0 });
  expect(sharesOf('t1', gifts, spent)).toEqual({
    shares: [
      { transferId: 'a', amount: 20 },
      { transferId: 'b', amount: 30 },
    ],
    left: 0,
  });
  expect(sharesOf('t2', gifts, spent)).toEqual({ shares: [{ transferId: 'b', amount: 30 }], left: 170 });
});

test('a gift that nobody used yet lies whole in the fund; one taken back has gone nowhere', () => {
  expect(sharesOf('t0', rows(100), [])).toEqual({ shares: [], left: 100 });
  expect(sharesOf('gone', rows(100), rows(10))).toEqual({ shares: [], left: 0 });
});

test('only the world outside may go below zero', () => {
  expect(available({ kind: 'charityFund', balance: 5 })).toBe(5);
  expect(available({ kind: 'project', balance: 0 })).toBe(0);
  expect(available({ kind: 'outside', balance: -5 })).toBe(Number.MAX_SAFE_INTEGER);
});
