import { expect, test } from '@jest/globals';
import { isSuchGoods, valueOfExpiry, valueOfPurpose } from './resource-score.js';

test('goods are such only in the same unit and with one name within the other', () => {
  expect(isSuchGoods({ name: '东北大米', unit: '袋' }, { name: '大米', unit: '袋' })).toBe(true);
  expect(isSuchGoods({ name: '大米', unit: '箱' }, { name: '大米', unit: '袋' })).toBe(false);
});

test.each([
  [null, 300],
  ['2028-02-25', 300],
  ['2027-02-25', 1000],
  ['2027-08-26', 651],
])('what expires on %s is worth %i', (expiresOn, value) => {
  expect(valueOfExpiry(expiresOn, '2027-02-25')).toBe(value);
});

test.each([
  [['elder-care/meals'], 1000],
  [['elder-care'], 800],
  [[], 600],
])('given for %j it is worth %i to meals for the old', (purposeCategories, value) => {
  expect(valueOfPurpose({ purposeCategories }, 'elder-care/meals')).toBe(value);
});
