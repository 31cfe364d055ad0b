import { EmploymentNature, LicenceGrade, TalentTitle, WorkingAgeCategory } from './award.terms.js';
import {
  dayShape,
  type Held,
  listOf,
  mapOf,
  matching,
  nullable,
  oneOf,
  record,
  regionShape,
  scalar,
  text,
  truth,
  whole,
} from './shape.js';
import { kebab } from './statement.shape.js';

const lasting = { from: dayShape };
const ended = { to: nullable(dayShape), source: text };

const facts = {
  regionCode: regionShape,
  /** `bornBy` is the last day it can have been, where only the month is known. */
  birth: record({ bornOn: dayShape }, { bornBy: dayShape, source: text }),
  ageCategories: listOf(record({ category: oneOf(WorkingAgeCategory), ...lasting }, ended)),
  certificates: listOf(record({ grade: oneOf(LicenceGrade), approvedOn: dayShape }, { source: text })),
  registrations: listOf(record(lasting, ended)),
  employments: listOf(
    record(
      { employerId: text, nature: oneOf(EmploymentNature), regionCode: regionShape, ...lasting },
      {
        /** Where the work is done, when elsewhere than they are employed. */
        workplaceCode: regionShape,
        isAgency: truth,
        ...ended,
      },
    ),
  ),
  insurance: listOf(record({ regionCode: regionShape, ...lasting }, ended)),
  titles: listOf(record({ title: oneOf(TalentTitle), ...lasting }, ended)),
  agencies: listOf(record({ employerId: text, ...lasting }, ended)),
  badRecords: listOf(record(lasting, ended)),
  benefits: listOf(
    record(
      { programme: kebab, grantedOn: dayShape },
      { month: nullable(matching(/^\d{4}-\d{2}$/, 'a month as YYYY-MM')), source: text },
    ),
  ),
};

const someFacts = record({}, facts);
/** What a test case says of a person: lists left out are empty, ends left out are open. */
export type CaseFacts = Held<typeof someFacts>;

/** A test case in the shape policy people know from OpenFisca: a period, an input, an output. */
const awardCase = record({
  name: text,
  /** The day on which somebody applies. */
  period: dayShape,
  input: record(
    {
      /** One of the workers of the programme; what `with` says takes the place of the same list. */
      worker: text,
    },
    {
      with: someFacts,
      /** Parameters filled in for the case. */
      parameters: mapOf(scalar),
      /** Days of rest, for windows that roll over. */
      restDays: listOf(dayShape),
    },
  ),
  output: record(
    { outcome: text },
    {
      tier: kebab,
      amount: whole(0, Number.MAX_SAFE_INTEGER),
      opensOn: dayShape,
      closesOn: dayShape,
      mayApplyFrom: nullable(dayShape),
      daysUntil: whole(0, 100_000),
      failing: listOf(kebab),
      missing: listOf(text),
    },
  ),
});
export type AwardCase = Held<typeof awardCase>;

/** The test cases of one programme. */
export const awardCases = record({
  programme: kebab,
  /** The people of the cases, by name. */
  workers: mapOf(someFacts),
  cases: listOf(awardCase, 1),
});
export type AwardCases = Held<typeof awardCases>;
