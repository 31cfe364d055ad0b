import { describe, expect, it } from '@jest/globals';
import { day } from '@wushe/values';

import { dayOfNumber, monthNumber } from './day-number.js';
import type { AgeCategoryFact } from './facts.js';
import { programmeNamed } from './testing/shipped.js';
import { both } from './timeline.js';
import { retirementMonths, workingDaysOf } from './working-age.js';

const { workingAge } = programmeNamed('xm-award-2022');

const category = (of: AgeCategoryFact['category'], over: Partial<AgeCategoryFact> = {}): AgeCategoryFact => ({
  category: of,
  from: day('1980-01-01'),
  to: null,
  source: 'category/1',
  ...over,
});

const retiresOn = (bornOn: string, of: AgeCategoryFact['category']) => {
  const { holds } = workingDaysOf(workingAge, { bornOn: day(bornOn), source: 'birth/1' }, [category(of)]);
  return dayOfNumber(holds.at(-1)!);
};

describe('the statutory working age ends', () => {
  it.each([
    // Men: one month more for every four months of birth from January 1965, to 63.
    ['1964-12-31', 'man', '2024-12-31'],
    ['1965-01-01', 'man', '2025-02-01'],
    ['1965-04-30', 'man', '2025-05-30'],
    ['1965-05-01', 'man', '2025-07-01'],
    ['1976-08-31', 'man', '2039-07-31'],
    ['1976-09-01', 'man', '2039-09-01'],
    ['1990-02-28', 'man', '2053-02-28'],
    // Women of 55: from January 1970, to 58.
    ['1969-12-31', 'woman55', '2024-12-31'],
    ['1970-01-15', 'woman55', '2025-02-15'],
    ['1971-04-10', 'woman55', '2026-08-10'],
    ['1981-09-01', 'woman55', '2039-09-01'],
    // Women of 50: one month for every two months of birth from January 1975, to 55.
    ['1974-12-31', 'woman50', '2024-12-31'],
    ['1975-01-15', 'woman50', '2025-02-15'],
    ['1975-03-15', 'woman50', '2025-05-15'],
    ['1984-10-15', 'woman50', '2039-09-15'],
    ['1984-11-15', 'woman50', '2039-11-15'],
    ['1990-11-15', 'woman50', '2045-11-15'],
  ] as const)('for one born %s (%s) with the day before %s', (bornOn, of, retired) => {
    expect(retiresOn(bornOn, of)).toBe(retired);
  });

  it('never earlier than before 2025, never beyond the most, and never falls for who is born later', () => {
    for (const { age } of workingAge.rows) {
      if (!age?.rises) continue;
      let last = age.months;
      for (let bornIn = monthNumber('1940-01'); bornIn < monthNumber('2020-01'); bornIn += 1) {
        const months = retirementMonths(age, bornIn);
        expect(months).toBeGreaterThanOrEqual(last);
        expect(months - last).toBeLessThanOrEqual(1);
        last = months;
      }
      expect(last).toBe(age.rises.mostMonths);
    }
  });
});

describe('the statutory working age', () => {
  const birth = { bornOn: day('1985-06-11'), source: 'birth/1' };

  it('begins at sixteen', () => {
    const { holds } = workingDaysOf(workingAge, { ...birth, bornOn: day('2001-06-11') }, [category('man')]);
    expect(dayOfNumber(holds[0]!)).toBe('2017-06-11');
  });

  it('is not known without a category, or where no source was read', () => {
    expect(workingDaysOf(workingAge, birth, [])).toEqual({ holds: [] });
    const unread = { ...workingAge, rows: workingAge.rows.map((row) => ({ ...row, age: null })) };
    expect(workingDaysOf(unread, birth, [category('man')])).toEqual({ holds: [] });
  });

  it('says nothing of days before its rows', () => {
    const later = { ...workingAge, rows: workingAge.rows.filter(({ from }) => from === '2025-01-01') };
    expect(dayOfNumber(workingDaysOf(later, birth, [category('man')]).holds[0]!)).toBe('2025-01-01');
  });

  it('follows a change of category from its day', () => {
    const born = { ...birth, bornOn: day('1972-01-10') };
    const moved = [
      category('woman50', { to: day('2021-01-01') }),
      category('woman55', { from: day('2021-01-01') }),
    ];
    expect(dayOfNumber(workingDaysOf(workingAge, born, moved).holds.at(-1)!)).toBe('2027-08-10');
    expect(dayOfNumber(workingDaysOf(workingAge, born, moved.slice(0, 1)).holds.at(-1)!)).toBe('2021-01-01');
  });
});

describe('of somebody born in a month of which the day is not known', () => {
  const born = (from: string, to: string) => ({ bornOn: day(from), bornBy: day(to), source: 'birth/1' });
  const days = (line: readonly number[]) => line.map(dayOfNumber);

  it('only those days count on which it is so whichever day it was', () => {
    const young = workingDaysOf(workingAge, born('1996-02-01', '1996-02-29'), [category('man')]);
    expect([days(young.holds)[0], days(young.mayHold!)[0]]).toEqual(['2012-02-29', '2012-02-01']);
    const old = workingDaysOf(workingAge, born('1964-02-01', '1964-02-29'), [category('man')]);
    expect([days(old.holds).at(-1), days(old.mayHold!).at(-1)]).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('every day of the month agrees with that, for each category', () => {
    for (const who of ['man', 'woman55', 'woman50'] as const) {
      const { holds, mayHold } = workingDaysOf(workingAge, born('1975-03-01', '1975-03-31'), [category(who)]);
      for (let date = 1; date <= 31; date += 1) {
        const bornOn = day(`1975-03-${String(date).padStart(2, '0')}`);
        const own = workingDaysOf(workingAge, { bornOn, source: 'birth/1' }, [category(who)]).holds;
        expect(both(own, holds)).toEqual(holds);
        expect(both(own, mayHold!)).toEqual(own);
      }
    }
  });
});
