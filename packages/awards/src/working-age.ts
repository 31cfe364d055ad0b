import type { AwardProgramme } from '@wushe/policy-packs';

import { endOf, lastOfTerm, monthNumber, monthOf, numberOf } from './day-number.js';
import type { AgeCategoryFact, BirthFact } from './facts.js';
import { both, joined, type Run, runsOf, type Timeline } from './timeline.js';

type WorkingAge = AwardProgramme['workingAge'];
type Age = NonNullable<WorkingAge['rows'][number]['age']>;

/** The statutory retirement age in whole months of somebody born in a month (counted since the year 0). */
export function retirementMonths({ months, rises }: Age, bornIn: number): number {
  if (rises === null) return months;
  const late = bornIn - monthNumber(rises.bornFrom);
  if (late < 0) return months;
  return Math.min(months + Math.floor(late / rises.everyMonths) + 1, rises.mostMonths);
}

/** The days on which somebody is of statutory working age for certain, and those on which they may be. */
export interface WorkingDays {
  readonly holds: Timeline;
  /** Left out where the day of birth is known. */
  readonly mayHold?: Timeline;
}

/**
 * The days on which somebody is of statutory working age: from the least age to the day before the retirement age is
 * reached, by the rows that hold on each day for the category the register gives; no day where a row has no age. Where
 * only the month of birth is known, the days on which it is so whichever day of the month it was, and apart from them
 * the days on which it is so for some.
 */
export function workingDaysOf(
  workingAge: WorkingAge,
  { bornOn, bornBy }: BirthFact,
  categories: readonly AgeCategoryFact[],
): WorkingDays {
  const first = daysOfBornOn(workingAge, numberOf(bornOn), categories);
  if (bornBy === undefined) return { holds: first };
  const last = daysOfBornOn(workingAge, numberOf(bornBy), categories);
  return { holds: both(first, last), mayHold: joined([...runsOf(first), ...runsOf(last)]) };
}

function daysOfBornOn(
  { leastMonths, rows }: WorkingAge,
  born: number,
  categories: readonly AgeCategoryFact[],
): Timeline {
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
