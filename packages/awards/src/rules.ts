import { type AwardProgramme, type AwardRule, LicenceGrade, type TermConvention } from '@wushe/policy-packs';
import { type Day, isWithin } from '@wushe/values';

import { completeFrom, lastOfTerm, NEVER, numberOf, startOfMonth, monthNumber } from './day-number.js';
import type { WorkerFacts } from './facts.js';
import { inForce, parameterOf } from './programme.js';
import { daysOf, type Judge, type Judgement, seen, type Sighting } from './sighting.js';
import { daysFrom, EVERY_DAY, joined, NO_DAY, otherDays, type Timeline, runWith } from './timeline.js';
import { workingDaysOf } from './working-age.js';

const GRADES: readonly string[] = Object.values(LicenceGrade);
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
  const runs = [];
  for (let run = 0; run < line.length; run += 2) {
    const [from = NEVER, to = NEVER] = line.slice(run, run + 2);
    runs.push({ from: completeFrom(from, months, convention), to });
  }
  return joined(runs);
}

/** The days on which the fitting facts have lasted long enough; how long it takes decides which facts matter. */
function stayed(found: readonly Sighting[], stay: Stay): Judgement {
  const holds = completed(daysOf(found, stay.gapDays), stay);
  return { seen: found, holds, restsOnAll: stay.months > 0 };
}

const employedFor =
  (within: string, stay: Stay): Judge =>
  ({ employments }) =>
    stayed(
      seen(
        'employments',
        employments,
        ({ regionCode }) => regionCode,
        ({ regionCode }) => isWithin(regionCode, within),
      ),
      stay,
    );

const worksIn =
  (within: string, stay: Stay): Judge =>
  ({ employments }) =>
    stayed(
      seen(
        'employments',
        employments,
        ({ workplaceCode }) => workplaceCode,
        ({ workplaceCode }) => isWithin(workplaceCode, within),
      ),
      stay,
    );

const insuredIn =
  (within: string, stay: Stay): Judge =>
  ({ insurance }) =>
    stayed(
      seen(
        'insurance',
        insurance,
        ({ regionCode }) => regionCode,
        ({ regionCode }) => isWithin(regionCode, within),
      ),
      stay,
    );

const ofWorkingAge =
  (workingAge: AwardProgramme['workingAge']): Judge =>
  ({ birth, ageCategories }) => {
    if (birth === null) return { seen: [], holds: NO_DAY };
    const born: Sighting = {
      kind: 'birth',
      says: birth.bornOn,
      source: birth.source,
      fits: true,
      from: numberOf(birth.bornOn),
      to: NEVER,
    };
    const categories = seen(
      'ageCategories',
      ageCategories,
      ({ category }) => category,
      () => true,
    );
    return { seen: [born, ...categories], holds: workingDaysOf(workingAge, birth, ageCategories) };
  };

function certificates(
  { certificates: held }: WorkerFacts,
  fits: (grade: LicenceGrade, approved: number) => boolean,
): Judgement {
  const found = held.map(({ grade, approvedOn, source }): Sighting => {
    const from = numberOf(approvedOn);
    return { kind: 'certificates', says: grade, source, fits: fits(grade, from), from, to: NEVER };
  });
  return { seen: found, holds: daysOf(found) };
}

const certified =
  (asked: LicenceGrade): Judge =>
  (facts) =>
    certificates(facts, (grade) => reaches(grade, asked));

const registered: Judge = ({ registrations }) => {
  const found = seen(
    'registrations',
    registrations,
    () => '',
    () => true,
  );
  return { seen: found, holds: daysOf(found) };
};

const notEmployedAs =
  (natures: readonly string[]): Judge =>
  ({ employments }) => {
    const found = seen(
      'employments',
      employments,
      ({ nature }) => nature,
      ({ nature }) => !natures.includes(nature),
    );
    return { seen: found, holds: otherDays(joined(found.filter(({ fits }) => !fits))) };
  };

const employedAs =
  (natures: readonly string[], within: string): Judge =>
  ({ employments }) => {
    const found = seen(
      'employments',
      employments,
      ({ nature }) => nature,
      ({ nature, workplaceCode }) => natures.includes(nature) && isWithin(workplaceCode, within),
    );
    return { seen: found, holds: daysOf(found) };
  };

const titled =
  (title: string): Judge =>
  ({ titles }) => {
    const found = seen(
      'titles',
      titles,
      (fact) => fact.title,
      (fact) => fact.title === title,
    );
    return { seen: found, holds: daysOf(found) };
  };

const enteredSince =
  (since: number): Judge =>
  (_facts, entry) => {
    if (entry === null) return { seen: [], holds: NO_DAY };
    const { employerId: says, source, from } = entry;
    const fits = from >= since;
    const found: Sighting = { kind: 'employments', says, source, fits, from, to: NEVER };
    return { seen: [found], holds: fits ? daysFrom(from, NEVER) : NO_DAY };
  };

const stayedFor =
  (stay: Stay): Judge =>
  ({ employments }, entry) => {
    if (entry === null) return { seen: [], holds: NO_DAY };
    const here = employments.filter(({ employerId }) => employerId === entry.employerId);
    const found = seen(
      'employments',
      here,
      ({ employerId }) => employerId,
      () => true,
    );
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
  const found = seen(
    'agencies',
    agencies,
    ({ employerId }) => employerId,
    ({ employerId }) => employerId === entry?.employerId,
  );
  return { seen: found.filter(({ fits }) => fits), holds: daysOf(found) };
};

const cleanRecord: Judge = ({ badRecords }) => {
  const found = seen(
    'badRecords',
    badRecords,
    () => '',
    () => false,
  );
  return { seen: found, holds: otherDays(joined(found)) };
};

/** A programme's rule with its parameters as they are in force on a day. */
export function judgeOf(rule: AwardRule, programme: AwardProgramme, on: Day): Judge {
  const months = (name: string) => inForce(parameterOf(programme, name, 'months').values, on);
  const stay = (named: {
    readonly months: string;
    readonly gapDays: string;
    readonly convention: string;
  }) => ({
    months: months(named.months),
    gapDays: inForce(parameterOf(programme, named.gapDays, 'days').values, on),
    convention: inForce(parameterOf(programme, named.convention, 'convention').values, on),
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

/** Not granted any of these programmes before; a grant for one month excludes only that month. */
export const notGranted =
  (programmes: readonly string[]): Judge =>
  ({ benefits }) => {
    const found = benefits
      .filter(({ programme }) => programmes.includes(programme))
      .map(({ programme, grantedOn, month, source }): Sighting => {
        const days =
          month === null
            ? { from: numberOf(grantedOn), to: NEVER }
            : { from: startOfMonth(monthNumber(month)), to: startOfMonth(monthNumber(month) + 1) };
        return { kind: 'benefits', says: programme, source, fits: false, ...days };
      });
    return { seen: found, holds: found.length === 0 ? EVERY_DAY : otherDays(joined(found)) };
  };
