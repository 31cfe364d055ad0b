import { type AwardProgramme, type AwardRule, LicenceGrade, type TermConvention } from '@wushe/policy-packs';
import { type Day, isWithin } from '@wushe/values';

import { completeFrom, lastOfTerm, monthNumber, NEVER, numberOf, startOfMonth } from './day-number.js';
import type { BenefitFact, EmploymentFact, InsuranceFact, WorkerFacts } from './facts.js';
import { inForce, parameterOf } from './programme.js';
import {
  daysOf,
  type Judge,
  type Judgement,
  NOTHING_SEEN,
  seen,
  type Sighting,
  unless,
  whenever,
} from './sighting.js';
import { daysFrom, joined, NO_DAY, runsOf, runWith, type Timeline } from './timeline.js';
import { workingDaysOf } from './working-age.js';

const GRADES: readonly string[] = Object.values(LicenceGrade);
/** As in YYYY-MM. */
const MONTH_CHARACTERS = 7;
const reaches = (held: LicenceGrade, asked: LicenceGrade) => GRADES.indexOf(held) >= GRADES.indexOf(asked);

/** How long on end, with which gaps, and when that is complete. */
interface Stay {
  readonly months: number;
  readonly gapDays: number;
  readonly convention: TermConvention;
}

/** Those days of each run that come once so many months of it are complete. */
function completed(line: Timeline, { months, convention }: Stay): Timeline {
  if (months === 0) return line;
  return joined(runsOf(line).map(({ from, to }) => ({ from: completeFrom(from, months, convention), to })));
}

/** The days on which the fitting facts have lasted long enough. */
function lasting(found: readonly Sighting[], stay: Stay): Judgement {
  const holds = completed(daysOf(found, stay.gapDays), stay);
  return { seen: found, holds, restsOnAll: stay.months > 0 };
}

const employedFor =
  (within: string, stay: Stay): Judge =>
  ({ employments }) => {
    const look = ({ regionCode }: EmploymentFact) => ({
      says: regionCode,
      fits: isWithin(regionCode, within),
    });
    return lasting(seen('employments', employments, look), stay);
  };

const worksIn =
  (within: string, stay: Stay): Judge =>
  ({ employments }) => {
    const look = ({ workplaceCode }: EmploymentFact) => ({
      says: workplaceCode,
      fits: isWithin(workplaceCode, within),
    });
    return lasting(seen('employments', employments, look), stay);
  };

const insuredIn =
  (within: string, stay: Stay): Judge =>
  ({ insurance }) => {
    const look = ({ regionCode }: InsuranceFact) => ({
      says: regionCode,
      fits: isWithin(regionCode, within),
    });
    return lasting(seen('insurance', insurance, look), stay);
  };

const ofWorkingAge =
  (workingAge: AwardProgramme['workingAge']): Judge =>
  ({ birth, ageCategories }) => {
    if (birth === null) return NOTHING_SEEN;
    const { bornOn, bornBy, source } = birth;
    const from = numberOf(bornOn);
    const says = bornBy === undefined ? bornOn : bornOn.slice(0, MONTH_CHARACTERS);
    const born: Sighting = { kind: 'birth', says, source, fits: true, from, to: NEVER };
    const categories = seen('ageCategories', ageCategories, ({ category }) => ({
      says: category,
      fits: true,
    }));
    return { seen: [born, ...categories], ...workingDaysOf(workingAge, birth, ageCategories) };
  };

function certificates(
  { certificates: held }: WorkerFacts,
  fits: (grade: LicenceGrade, approved: number) => boolean,
): Judgement {
  return whenever(
    held.map(({ grade, approvedOn, source }) => {
      const from = numberOf(approvedOn);
      return { kind: 'certificates', says: grade, source, fits: fits(grade, from), from, to: NEVER };
    }),
  );
}

const certified =
  (asked: LicenceGrade): Judge =>
  (facts) =>
    certificates(facts, (grade) => reaches(grade, asked));

const registered: Judge = ({ registrations }) =>
  whenever(seen('registrations', registrations, () => ({ says: '', fits: true })));

const notEmployedAs =
  (natures: readonly string[]): Judge =>
  ({ employments }) =>
    unless(
      seen('employments', employments, ({ nature }) => ({ says: nature, fits: !natures.includes(nature) })),
    );

const employedAs =
  (natures: readonly string[], within: string): Judge =>
  ({ employments }) => {
    const look = ({ nature, workplaceCode }: EmploymentFact) => ({
      says: nature,
      fits: natures.includes(nature) && isWithin(workplaceCode, within),
    });
    return whenever(seen('employments', employments, look));
  };

const titled =
  (asked: string): Judge =>
  ({ titles }) =>
    whenever(seen('titles', titles, ({ title }) => ({ says: title, fits: title === asked })));

const enteredSince =
  (since: number): Judge =>
  (_facts, entry) => {
    if (entry === null) return NOTHING_SEEN;
    const { employerId: says, source, from, to } = entry;
    const fits = from >= since;
    const found: Sighting = { kind: 'employments', says, source, fits, from, to };
    return { seen: [found], holds: fits ? daysFrom(from, NEVER) : NO_DAY };
  };

const stayedFor =
  (stay: Stay): Judge =>
  ({ employments }, entry) => {
    if (entry === null) return NOTHING_SEEN;
    const here = employments.filter(({ employerId }) => employerId === entry.employerId);
    const found = seen('employments', here, ({ employerId }) => ({ says: employerId, fits: true }));
    // Only the stay that began with the entry: who left and came back did not enter for the first time.
    const first = runWith(daysOf(found, stay.gapDays), entry.from);
    const days = first ? daysFrom(first.from, first.to) : NO_DAY;
    return { seen: found, holds: completed(days, stay), restsOnAll: true };
  };

const certifiedByEntry =
  (asked: LicenceGrade, months: number): Judge =>
  (facts, entry) => {
    const last = entry === null ? -Infinity : lastOfTerm(entry.from, months);
    return certificates(facts, (grade, approved) => reaches(grade, asked) && approved <= last);
  };

const agencyInOrder: Judge = ({ agencies }, entry) => {
  const entered = agencies.filter(({ employerId }) => employerId === entry?.employerId);
  return whenever(seen('agencies', entered, ({ employerId }) => ({ says: employerId, fits: true })));
};

const cleanRecord: Judge = ({ badRecords }) =>
  unless(seen('badRecords', badRecords, () => ({ says: '', fits: false })));

/** Not granted any of these programmes before; a grant for one month excludes only that month. */
export const notGranted =
  (programmes: readonly string[]): Judge =>
  ({ benefits }) => {
    const granted = benefits.filter(({ programme }) => programmes.includes(programme));
    return unless(granted.map(sightingOf));
  };

function sightingOf({ programme, grantedOn, month, source }: BenefitFact): Sighting {
  const found = { kind: 'benefits', says: programme, source, fits: false } as const;
  if (month === null) return { ...found, from: numberOf(grantedOn), to: NEVER };
  const paid = monthNumber(month);
  return { ...found, from: startOfMonth(paid), to: startOfMonth(paid + 1) };
}

/** A programme's rule with its parameters as they are in force on a day. */
export function judgeOf(rule: AwardRule, programme: AwardProgramme, on: Day): Judge {
  const months = (name: string) => inForce(parameterOf(programme, name, 'months').values, on);
  const stay = (onEnd: Extract<AwardRule, { readonly convention: string }>): Stay => ({
    months: months(onEnd.months),
    gapDays: inForce(parameterOf(programme, onEnd.gapDays, 'days').values, on),
    convention: inForce(parameterOf(programme, onEnd.convention, 'convention').values, on),
  });
  switch (rule.predicate) {
    case 'employedFor':
      return employedFor(rule.within, stay(rule));
    case 'worksIn':
      return worksIn(rule.within, stay(rule));
    case 'insuredIn':
      return insuredIn(rule.within, stay(rule));
    case 'ofWorkingAge':
      return ofWorkingAge(programme.workingAge);
    case 'certified':
      return certified(rule.grade);
    case 'registered':
      return registered;
    case 'notEmployedAs':
      return notEmployedAs(rule.natures);
    case 'employedAs':
      return employedAs(rule.natures, rule.within);
    case 'titled':
      return titled(rule.title);
    case 'enteredSince':
      return enteredSince(numberOf(inForce(parameterOf(programme, rule.since, 'day').values, on)));
    case 'stayedFor':
      return stayedFor(stay(rule));
    case 'certifiedByEntry':
      return certifiedByEntry(rule.grade, months(rule.months));
    case 'agencyInOrder':
      return agencyInOrder;
    case 'cleanRecord':
      return cleanRecord;
  }
}
