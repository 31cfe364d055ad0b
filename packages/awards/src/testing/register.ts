import { EmploymentNature, LicenceGrade } from '@wushe/policy-packs';
import { addDays, addYears, day } from '@wushe/values';

import type { EmploymentFact, WorkerFacts } from '../facts.js';
import { chanceOf, dayAfter, oneOf, wholeBelow } from './chance.js';
import { employment, senior } from './shipped.js';

const DISTRICTS = ['350203', '350205', '350206', '350211', '350212', '350213'];

/** A register of people of all kinds, the same for the same seed. */
export function drawnRegister(seed: number, count: number): readonly WorkerFacts[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, at) => drawn(chance, `worker-${at + 1}`));
}

function drawn(chance: () => number, workerId: string): WorkerFacts {
  const employments = careerOf(chance);
  const regionCode = oneOf(chance, DISTRICTS);
  const approvedOn = dayAfter(chance, '2010-06-15', 5500);
  return senior({
    workerId,
    regionCode,
    birth:
      chance() < 0.02
        ? null
        : { bornOn: dayAfter(chance, '1958-01-01', 14_000), source: `${workerId}/birth` },
    ageCategories: [
      {
        category: oneOf(chance, ['man', 'woman55', 'woman50']),
        from: day('1980-01-01'),
        to: null,
        source: `${workerId}/category`,
      },
    ],
    certificates: [
      { grade: oneOf(chance, Object.values(LicenceGrade)), approvedOn, source: `${workerId}/certificate` },
      ...(chance() < 0.3
        ? [
            {
              grade: LicenceGrade.senior,
              approvedOn: dayAfter(chance, '2016-01-01', 3600),
              source: `${workerId}/certificate2`,
            },
          ]
        : []),
    ],
    registrations: [
      {
        from: addDays(approvedOn, 60),
        to: chance() < 0.2 ? addYears(approvedOn, 6) : null,
        source: `${workerId}/registration`,
      },
    ],
    employments,
    insurance: employments.map(({ from, to }, at) => ({
      regionCode: chance() < 0.95 ? '3502' : '3505',
      from,
      to,
      source: `${workerId}/insurance/${at}`,
    })),
    titles:
      chance() < 0.05
        ? [
            {
              title: 'nationalLeader',
              from: dayAfter(chance, '2018-01-01', 2500),
              to: null,
              source: `${workerId}/title`,
            },
          ]
        : [],
    agencies: [
      {
        employerId: 'agency-1',
        from: day('2012-01-01'),
        to: chance() < 0.3 ? day('2021-07-01') : null,
        source: 'check',
      },
    ],
    badRecords:
      chance() < 0.03 ? [{ from: dayAfter(chance, '2018-01-01', 2000), to: null, source: 'record' }] : [],
    benefits:
      chance() < 0.05
        ? [
            {
              programme: 'xm-award-2022',
              grantedOn: dayAfter(chance, '2022-08-01', 900),
              month: null,
              source: 'grant',
            },
          ]
        : [],
  });
}

function careerOf(chance: () => number): readonly EmploymentFact[] {
  const career: EmploymentFact[] = [];
  let from = dayAfter(chance, '2008-01-01', 4000);
  for (let left = 1 + wholeBelow(chance, 4); left > 0; left -= 1) {
    const to = left === 1 || chance() < 0.1 ? null : addDays(from, 90 + wholeBelow(chance, 2500));
    career.push(
      employment({
        employerId: oneOf(chance, ['agency-1', 'agency-2', 'community-1', 'bureau']),
        nature: chance() < 0.7 ? 'socialOrganization' : oneOf(chance, Object.values(EmploymentNature)),
        isAgency: chance() < 0.6,
        regionCode: chance() < 0.9 ? oneOf(chance, DISTRICTS) : '350502',
        workplaceCode: chance() < 0.9 ? oneOf(chance, DISTRICTS) : '350502',
        from,
        to,
        source: `employment/${left}`,
      }),
    );
    from = addDays(to ?? addDays(from, 400), chance() < 0.5 ? 0 : wholeBelow(chance, 120));
  }
  return career;
}
