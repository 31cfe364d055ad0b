import { expect, test } from '@jest/globals';
import { cellsOf, dayOfNeed, minutesByDay, scarcestFirst, type OutlookNeed } from './outlook.rules.js';

const DAY = 1440;
const need = (over: Partial<OutlookNeed> = {}): OutlookNeed => ({
  category: 'elder-care/visiting',
  urgency: 'ordinary',
  window: { start: 600, end: 720 },
  parts: [{ skills: [], heads: 2 }],
  ...over,
});

test('a need belongs to its day until midnight; one that touches two days belongs to none', () => {
  expect(dayOfNeed(need({ window: { start: DAY + 60, end: 2 * DAY } }))).toBe(1);
  expect(dayOfNeed(need({ window: { start: DAY + 60, end: 2 * DAY + 1 } }))).toBe(null);
});

test('needs and heads add up by field, urgency and day', () => {
  const cells = cellsOf([
    need(),
    need({
      category: 'elder-care/meals',
      parts: [
        { skills: [], heads: 1 },
        { skills: ['a'], heads: 3 },
      ],
    }),
    need({ urgency: 'urgent' }),
  ]);
  expect(cells).toEqual([
    { category: 'elder-care', urgency: 'ordinary', day: 0, needs: 2, heads: 6 },
    { category: 'elder-care', urgency: 'urgent', day: 0, needs: 1, heads: 2 },
  ]);
});

test('what somebody gave away is taken off the day it lies on, not off hours they were never free', () => {
  const free = [
    { start: 480, end: 720 },
    { start: DAY + 480, end: DAY + 600 },
  ];
  expect(minutesByDay(free, [{ start: 600, end: 900 }]).slice(0, 3)).toEqual([120, 120, 0]);
});

test('the skill with the fewest shifts for each head comes first, and no shifts at all before any', () => {
  const skills = [
    { skill: 'plenty', wanted: 1, shifts: 9 },
    { skill: 'none', wanted: 2, shifts: 0 },
    { skill: 'half', wanted: 10, shifts: 5 },
  ];
  expect(scarcestFirst(skills).map(({ skill }) => skill)).toEqual(['none', 'half', 'plenty']);
});
