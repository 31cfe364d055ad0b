import { type AwardProgramme, awardsOn, loadPacks, type PolicyPack } from '@wushe/policy-packs';
import { day, type Day } from '@wushe/values';

import type { EmploymentFact, WorkerFacts } from '../facts.js';
import { fill } from '../programme.js';

export const packs: readonly PolicyPack[] = loadPacks();

/** A shipped programme of Xiamen by its code. */
export function programmeNamed(code: string): AwardProgramme {
  const found = awardsOn(packs, { regionCode: '3502', on: day('2026-07-01') }).find(
    (each) => each.code === code,
  );
  if (!found) throw new Error(`no programme ${code}`);
  return found;
}

/** A programme with parameters filled in as an administrator would. */
export function filled(code: string, values: Readonly<Record<string, string | number>>): AwardProgramme {
  const programme = programmeNamed(code);
  return fill(
    programme,
    Object.entries(values).map(([parameter, value]) => ({
      parameter,
      value,
      from: programme.since,
      source: '公报',
      evidence: 'read',
    })),
  );
}

/** Xiamen's award with a day in force. */
export const award = (inForceFrom = '2022-08-01') => filled('xm-award-2022', { inForceFrom });

export const neverRests = () => false;
export const weekends = (on: Day) => [0, 6].includes(new Date(on).getUTCDay());

export const employment = (over: Partial<EmploymentFact> = {}): EmploymentFact => ({
  employerId: 'heart-harbour',
  nature: 'socialOrganization',
  regionCode: '350203',
  workplaceCode: '350203',
  isAgency: true,
  from: day('2014-03-01'),
  to: null,
  source: 'employment/1',
  ...over,
});

/** Somebody for whom every rule of the award for seniors has held since 2019-03-01. */
export const senior = (over: Partial<WorkerFacts> = {}): WorkerFacts => ({
  workerId: 'lin',
  regionCode: '350203',
  birth: { bornOn: day('1985-06-11'), source: 'person/1' },
  ageCategories: [{ category: 'woman55', from: day('2007-07-01'), to: null, source: 'category/1' }],
  certificates: [{ grade: 'senior', approvedOn: day('2018-10-15'), source: 'certificate/1' }],
  registrations: [{ from: day('2018-12-01'), to: null, source: 'registration/1' }],
  employments: [employment()],
  insurance: [{ regionCode: '3502', from: day('2014-03-01'), to: null, source: 'insurance/1' }],
  titles: [],
  agencies: [{ employerId: 'heart-harbour', from: day('2012-01-01'), to: null, source: 'agency/1' }],
  badRecords: [],
  benefits: [],
  ...over,
});
