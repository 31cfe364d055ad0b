import { expect, test } from '@jest/globals';
import { day } from '@wushe/values';
import { isWorkingDay } from './working-day.js';

// The whole suite runs again in New York, where a day's midnight in UTC is still the evening before.
test.each([
  ['2026-11-27', true, 'a Friday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-29', false, 'a Sunday'],
  ['2026-11-30', true, 'a Monday'],
  ['2026-10-01', false, 'a public holiday on a Thursday'],
  ['2026-10-10', true, 'a Saturday worked for the holiday before it'],
])('%s works: %s (%s)', (on, isWorked) => {
  expect(isWorkingDay(day(on))).toBe(isWorked);
});
