import { expect, it } from '@jest/globals';
import { cellOf } from '../../platform/csv.js';
import { gapText, percent } from './percent.js';
import { mondayOf } from './weeks.js';

it('rounds so that nothing reads better than it is', () => {
  expect(percent(799, 1000)).toBe('79%');
  expect(gapText(431)).toBe('0.044%');
  expect(percent(0, 0)).toBe('–');
});

it('keeps a spreadsheet from taking a cell for a formula', () => {
  expect(cellOf('=1+1')).toBe("'=1+1");
  expect(cellOf('一, "二"')).toBe('"一, ""二"""');
});

it('begins a week on Monday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-30')).toBe('2026-11-30');
});
