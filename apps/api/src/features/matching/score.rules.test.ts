import { expect, test } from '@jest/globals';
import {
  metresBetween,
  roughMetres,
  partsOf,
  scoreOf,
  serves,
  sift,
  valueOfCapacity,
  valueOfCodes,
  valueOfDistance,
  valueOfLoad,
  valueOfPreference,
  valueOfReliability,
  valueOfService,
} from './score.rules.js';

const YINCHUAN = { latitude: 38.4872, longitude: 106.2309 };
const NANJING = { latitude: 32.0603, longitude: 118.7969 };

test('others learn of a distance from a home only what it is less than', () => {
  expect([0, 19, 499, 500, 999, 1000, 1999, 7300].map(roughMetres)).toEqual([
    500, 500, 500, 1000, 1000, 2000, 2000, 8000,
  ]);
});

test('distance goes along the great circle, the same both ways, and is nothing from a point to itself', () => {
  const metres = metresBetween(YINCHUAN, NANJING);
  expect(Math.abs(metres - 1_345_000)).toBeLessThan(20_000);
  expect(metresBetween(NANJING, YINCHUAN)).toBe(metres);
  expect(metresBetween(YINCHUAN, YINCHUAN)).toBe(0);
  expect(metresBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBe(111_195);
});

test('across Xiamen from west to east a degree is shorter than from south to north', () => {
  const haicang = { latitude: 24.48, longitude: 118.0 };
  const east = metresBetween(haicang, { ...haicang, longitude: 118.2 });
  const north = metresBetween(haicang, { ...haicang, latitude: 24.68 });
  expect(north).toBe(22_239);
  // Degrees taken for equal would put both at the same distance.
  expect(east).toBe(20_240);
});

test('the nearer the better; at the limit and beyond it is worth nothing, and so is what is not known', () => {
  expect(valueOfDistance(0, 10_000)).toBe(1000);
  expect(valueOfDistance(2500, 10_000)).toBe(750);
  expect(valueOfDistance(10_000, 10_000)).toBe(0);
  expect(valueOfDistance(30_000, 10_000)).toBe(0);
  expect(valueOfDistance(null, 10_000)).toBe(0);
});

test('who was asked often lately stands lower', () => {
  expect([0, 2, 8, 12].map((times) => valueOfLoad(times, 8))).toEqual([1000, 750, 0, 0]);
});

test('nobody begins at the bottom: no history is worth three of four', () => {
  expect(valueOfReliability(0, 0)).toBe(750);
  expect(valueOfReliability(0, 1)).toBe(600);
  expect(valueOfReliability(16, 0)).toBe(950);
});

test('a field covers its categories, but not one that only begins alike', () => {
  expect(serves(['elder-care'], 'elder-care/visiting')).toBe(true);
  expect(serves(['elder'], 'elder-care/visiting')).toBe(false);
  expect(valueOfService(['elder-care/visiting'], 'elder-care/visiting')).toBe(1000);
  expect(valueOfService(['elder-care'], 'elder-care/visiting')).toBe(800);
  expect(valueOfService(['child-care'], 'elder-care/visiting')).toBe(0);
});

test('an empty requirement asks for nothing, an empty preference prefers nothing', () => {
  expect(valueOfCodes([], [])).toBe(1000);
  expect(valueOfCodes(['a'], ['a', 'b'])).toBe(500);
  expect(valueOfPreference([], 'elder-care/visiting')).toBe(500);
  expect(valueOfPreference(['child-care'], 'elder-care/visiting')).toBe(0);
});

test('half a capacity free is worth half', () => {
  expect(valueOfCapacity(3, 6)).toBe(500);
  expect(valueOfCapacity(9, 6)).toBe(0);
});

test('a score is the weighted mean of its parts in whole thousandths, rounded down', () => {
  const parts = partsOf(
    { near: 333, able: 667 },
    { near: { value: 1000, amount: 0 }, able: { value: 1, amount: null } },
  );
  expect(parts.map(({ part }) => part)).toEqual(['near', 'able']);
  expect(scoreOf(parts)).toBe(333);
});

test('each candidate is counted once, under the first condition it fails', () => {
  const { left, excluded } = sift(
    [1, 2, 3, 4, 5, 6],
    [
      { name: 'even', holds: (n) => n % 2 === 0 },
      { name: 'small', holds: (n) => n < 5 },
    ],
  );
  expect(left).toEqual([2, 4]);
  expect(Object.fromEntries(excluded)).toEqual({ even: [1, 3, 5], small: [6] });
});
