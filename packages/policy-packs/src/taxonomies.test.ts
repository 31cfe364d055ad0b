import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { loadTaxonomies, readTaxonomy } from './taxonomies.js';

const { needCategories, resourceCategories, skills, targetGroups, languages } = loadTaxonomies();

function upper(taxonomy: typeof skills): number {
  return taxonomy.terms.filter(({ parentCode }) => parentCode === null).length;
}

describe('the taxonomies', () => {
  it('have so many terms of the first level and in all', () => {
    expect([upper(needCategories), needCategories.terms.length]).toEqual([12, 54]);
    expect([upper(resourceCategories), resourceCategories.terms.length]).toEqual([7, 40]);
    expect([upper(skills), skills.terms.length]).toEqual([15, 67]);
  });

  it('give a lower term the code of its parent in front, and list the parent before it', () => {
    for (const { terms } of [needCategories, resourceCategories, skills, targetGroups, languages]) {
      terms.forEach(({ code, parentCode }, at) => {
        if (parentCode === null) return;
        expect(code.startsWith(`${parentCode}/`)).toBe(true);
        expect(terms.slice(0, at).map((term) => term.code)).toContain(parentCode);
      });
    }
  });

  it('ask for a licence exactly where one exists', () => {
    const licensed = skills.terms.filter(({ licence }) => licence).map(({ code }) => code);
    expect(licensed).toEqual([
      'social-work/supervision',
      'psychology/counselling',
      'psychology/crisis-intervention',
      'health/physician',
      'health/nurse',
      'health/first-aid',
      'health/rehabilitation',
      'care/care-worker',
      'education/teacher',
      'education/special-education',
      'law/lawyer',
      'law/mediator',
      'sports/coach',
      'sports/fitness-instructor',
      'repair/electrician',
      'languages/sign-language',
      'emergency/radio',
      'administration/finance',
      'driving/car',
      'driving/accessible-vehicle',
    ]);
  });

  it('treat belonging to a group in hardship or ill health as sensitive, age alone not', () => {
    const sensitive = targetGroups.terms.filter((term) => term.sensitive).map(({ code }) => code);
    expect(sensitive).toEqual(
      expect.arrayContaining(['patients', 'subsistence-allowance-households', 'bereaved-parents']),
    );
    expect(sensitive).not.toContain('older-people');
  });

  it('refuse a code that comes twice', () => {
    const yaml = readFileSync(new URL('../taxonomies/languages.yaml', import.meta.url), 'utf8');
    expect(() => readTaxonomy(yaml.replace('code: hakka', 'code: wu'), 'languages.yaml')).toThrow(
      'languages.yaml: wu is listed twice',
    );
  });
});
