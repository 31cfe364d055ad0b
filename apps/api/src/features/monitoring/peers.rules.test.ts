import { expect, test } from '@jest/globals';
import { spreadOf } from './peers.rules.js';

test('the middle and the middle half lie between values in proportion, whatever their order', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ units: 4, low: 1.75, median: 2.5, high: 3.25 });
  expect(spreadOf([7, 7, 7])).toEqual({ units: 3, low: 7, median: 7, high: 7 });
});

test('units without a value are not units at zero, and two units have no spread', () => {
  expect(spreadOf([null, 10, 20, 30])).toMatchObject({ units: 3, median: 20 });
  expect(spreadOf([null, 10, 20])).toBeNull();
});
