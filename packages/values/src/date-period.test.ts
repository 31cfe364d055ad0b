import { describe, expect, it } from '@jest/globals';

import { datePeriod, periodContains, periodsOverlap } from './date-period.js';
import { day } from './day.js';

const year2025 = datePeriod(day('2025-01-01'), day('2026-01-01'));
const since2026 = datePeriod(day('2026-01-01'), null);

describe('a period of days', () => {
  it('contains its first day and not the day it ends before', () => {
    expect(periodContains(year2025, day('2025-01-01'))).toBe(true);
    expect(periodContains(year2025, day('2025-12-31'))).toBe(true);
    expect(periodContains(year2025, day('2026-01-01'))).toBe(false);
    expect(periodContains(year2025, day('2024-12-31'))).toBe(false);
  });

  it('never ends while it is open', () => {
    expect(periodContains(since2026, day('9999-12-31'))).toBe(true);
    expect(periodContains(since2026, day('2025-12-31'))).toBe(false);
  });

  it('does not overlap the one that begins where it ends', () => {
    expect(periodsOverlap(year2025, since2026)).toBe(false);
    expect(periodsOverlap(since2026, year2025)).toBe(false);
  });

  it('overlaps one that shares a single day', () => {
    const lastDay = datePeriod(day('2025-12-31'), null);
    expect(periodsOverlap(year2025, lastDay)).toBe(true);
    expect(periodsOverlap(lastDay, year2025)).toBe(true);
  });

  it('holds at least one day', () => {
    expect(() => datePeriod(day('2026-01-01'), day('2026-01-01'))).toThrow(RangeError);
    expect(datePeriod(day('2026-01-01'), day('2026-01-02')).to).toBe('2026-01-02');
  });
});
