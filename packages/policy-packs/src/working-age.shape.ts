import { WorkingAgeCategory } from './award.terms.js';
import {
  dayShape,
  type Held,
  listOf,
  matching,
  nullable,
  obeying,
  oneOf,
  record,
  text,
  whole,
} from './shape.js';
import { evidence } from './statement.shape.js';

const month = matching(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as YYYY-MM in quotes');

const row = record({
  category: oneOf(WorkingAgeCategory),
  /** The days the row holds; null while nothing ended it. */
  from: dayShape,
  to: nullable(dayShape),
  /** The age in whole months, and how it rises with the month of birth; null while no source was read. */
  age: nullable(
    record({
      months: whole(1, 1200),
      /** From this month of birth on, every so many months of birth add one month of age, up to the most. */
      rises: nullable(record({ bornFrom: month, everyMonths: whole(1, 120), mostMonths: whole(1, 1200) })),
    }),
  ),
  source: text,
  evidence,
});
/** Until which age somebody of a category works by statute, on the days the row holds. */
export type WorkingAgeRow = Held<typeof row>;

/** The statutory working age: from which age, and until which by category and month of birth. */
export const workingAge = obeying(
  record({ leastMonths: whole(1, 1200), rows: listOf(row, 1), source: text, evidence }),
  ({ rows }) =>
    rows.every(({ age }) => age === null || age.rises === null || age.months < age.rises.mostMonths)
      ? undefined
      : 'has a row that rises to less than it begins with',
);
export type WorkingAge = Held<typeof workingAge>;
