import { RegionLevel } from '@wushe/values';

import { type Held, listOf, nullable, obeying, oneOf, record, text, whole } from './shape.js';
import { evidence, kebab, words } from './statement.shape.js';
import { DesignationFact } from './terms.js';

const criterion = record({
  code: kebab,
  name: words,
  /** What is counted; null where the applicant says in words how it is met. */
  fact: nullable(oneOf(DesignationFact)),
  /** In the unit of the fact; null exactly where there is none. */
  atLeast: nullable(whole(1, 1_000_000)),
  source: text,
  evidence,
});

const row = record({
  code: kebab,
  name: words,
  /** The level of the places that can be named. */
  level: oneOf(RegionLevel),
  /** The level of the region that names them. */
  decidedAt: oneOf(RegionLevel),
  /** The row of the same pack whose target counts the places named; null where the policy sets none. */
  goal: nullable(kebab),
  noticeDays: whole(1, 60),
  experts: whole(1, 9),
  termMonths: whole(1, 120),
  recheckMonths: whole(1, 60),
  /** The whole months before the application that the evidence is counted from. */
  evidenceMonths: whole(1, 36),
  criteria: listOf(criterion, 1),
  source: text,
  evidence,
});

/** A name that a region awards to places below it, with what it asks of them. */
export const designationKind = obeying(row, ({ criteria }) =>
  criteria.every(({ fact, atLeast }) => (fact === null) === (atLeast === null))
    ? undefined
    : 'has a criterion whose fact and least value do not go together',
);
export type DesignationKind = Held<typeof designationKind>;
