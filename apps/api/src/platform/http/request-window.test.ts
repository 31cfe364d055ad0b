import { expect, test } from '@jest/globals';
import { RequestWindow } from './request-window.js';

test('of one network so many a minute are free, another network and the next minute are free again', () => {
  const window = new RequestWindow(2);
  expect([window.take('a', 1000), window.take('a', 2000), window.take('a', 20_000)]).toEqual([0, 0, 40]);
  expect(window.take('b', 20_000)).toBe(0);
  expect(window.take('a', 60_000)).toBe(0);
});
