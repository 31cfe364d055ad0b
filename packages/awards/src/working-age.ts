import type { AwardProgramme } from '@wushe/policy-packs';

import { endOf, lastOfTerm, monthNumber, monthOf, numberOf } from './day-number.js';
import type { AgeCategoryFact, BirthFact } from './facts.js';
import { joined, type Run, type Timeline } from './timeline.js';

type WorkingAge = AwardProgramme['workingAge'];
type Age = NonNullable<WorkingAge['rows'][number]['age']>;

/** The statutory retirement age in whole months of somebody born in a month (counted since the year 0). */
export function retirementMonths({ months, rises }: Age, bornIn: number): number {
  if (rises === null) return months;
  const late = bornIn - monthNumber(rises.bornFrom);
  if (late < 0) return months;
  return Math.min(months + Math.floor(late / rises.everyMonths) + 1, rises.mostMonths);
}

/**
 * The days on which somebody is of statutory working age: from the least age to the day before the retirement age is
 * reached, by the rows that hold on each day for the category the register gives; no day where a row has no age.
 */
export function workingDaysOf(
  { leastMonths, rows }: WorkingAge,
  { bornOn }: BirthFact,
  categories: readonly AgeCategoryFact[],
): Timeline {
  const born = numberOf(bornOn);
  const bornIn = monthOf(born);
  const grown = lastOfTerm(born, leastMonths);
  const runs: Run[] = [];
  for (const { category, from, to } of categories) {
    for (const row of rows) {
      if (row.category !== category || row.age === null) continue;
      const retired = lastOfTerm(born, retirementMonths(row.age, bornIn));
      runs.push({
        from: Math.max(grown, numberOf(from), numberOf(row.from)),
        to: Math.min(retired, endOf(to), endOf(row.to)),
      });
    }
  }
  return joined(runs);
}
