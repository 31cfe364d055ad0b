import { describe, expect, it } from '@jest/globals';

import { addHours, formatHours, hoursBetween, hoursOfMinutes } from './hours.js';

describe('service time', () => {
  it.each([
    [150, '2 小时 30 分', '2 h 30 min'],
    [120, '2 小时', '2 h'],
    [45, '45 分', '45 min'],
    [0, '0 分', '0 min'],
    [-90, '-1 小时 30 分', '-1 h 30 min'],
    [6_001, '100 小时 1 分', '100 h 1 min'],
  ])('of %d minutes reads %s and %s', (minutes, zh, en) => {
    expect(formatHours(hoursOfMinutes(minutes), 'zh')).toBe(zh);
    expect(formatHours(hoursOfMinutes(minutes), 'en')).toBe(en);
  });

  it('counts only minutes that are complete', () => {
    const startsAt = new Date('2026-05-01T01:00:00Z');
    expect(hoursBetween(startsAt, new Date('2026-05-01T03:29:59Z'))).toBe(149);
    expect(hoursBetween(startsAt, new Date('2026-05-01T03:30:00Z'))).toBe(150);
  });

  it('adds up, reversals included', () => {
    expect(addHours(hoursOfMinutes(100), hoursOfMinutes(50), hoursOfMinutes(-100))).toBe(50);
    expect(addHours()).toBe(0);
  });

  it('has no fractions of a minute', () => {
    expect(() => hoursOfMinutes(1.5)).toThrow(RangeError);
  });
});
