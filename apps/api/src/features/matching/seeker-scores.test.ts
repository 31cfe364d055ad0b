import { expect, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import { partsOfOrganization, type OrganizationFacts } from './organization-score.js';
import { partsOfWorker, type WorkerFacts } from './worker-score.js';

const ON = '2026-11-24';
const { matching } = parametersOn(loadPacks(), { regionCode: '640106001001', on: day(ON) });

const organization: OrganizationFacts = {
  id: 'o',
  regionCode: '640106',
  state: 'active',
  registrationType: 'registered',
  isOnCreditList: false,
  grade: 'A4',
  gradeValidTo: '2027-01-01',
  categories: ['elder-care', 'child-care/day-care'],
  servedRegions: ['6401'],
  capacity: 4,
  latitude: null,
  longitude: null,
  live: 1,
  kept: 4,
  failed: 0,
  asked: 2,
};
const worker: WorkerFacts = {
  id: 'w',
  regionCode: '640106001',
  state: 'active',
  grade: 'intermediate',
  certificateValidTo: '2027-01-01',
  specialties: ['elder-care'],
  capacity: 3,
  live: 1,
  asked: 1,
};

test('each part of an organization’s score is what its words say', () => {
  const { withinMetres } = matching.organization;
  const parts = partsOfOrganization(organization, 'elder-care/meals', withinMetres / 4, matching, ON);
  expect(Object.fromEntries(parts.map(({ part, value }) => [part, value]))).toEqual({
    service: 800,
    distance: 750,
    capacity: 750,
    reliability: 875,
    grade: 800,
    recentLoad: 1000 - (1000 * 2) / matching.fullLoad,
  });
  const [service] = partsOfOrganization(organization, 'child-care/day-care', null, matching, ON);
  expect(service).toMatchObject({ part: 'service', value: 1000 });
  const later = partsOfOrganization(organization, 'elder-care', null, matching, '2027-01-01');
  expect(later.find(({ part }) => part === 'grade')?.value).toBe(0);
});

test('each part of a social worker’s score is what its words say; no language asked for costs nothing', () => {
  const need = { category: 'elder-care/meals', languages: [] };
  const valuesOf = (languages: readonly string[]): object => {
    const parts = partsOfWorker(worker, { ...need, languages }, null, matching, ON);
    return Object.fromEntries(parts.map(({ part, value }) => [part, value]));
  };
  const known = {
    skills: 800,
    qualification: 800,
    distance: 0,
    recentLoad: 1000 - (1000 * 2) / matching.fullLoad,
  };
  expect(valuesOf([])).toEqual({ ...known, language: 1000 });
  expect(valuesOf(['wu'])).toEqual({ ...known, language: 0 });
});
