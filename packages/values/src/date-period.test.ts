import { describe, expect, it } from '@jest/globals';

import { type DatePeriod, periodContains } from './date-period.js';
import { day } from './day.js';

const year2025: DatePeriod = { from: day('2025-01-01'), to: day('2026-01-01') };
const since2026: DatePeriod = { from: day('2026-01-01'), to: null };

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
});
