import { describe, expect, it } from '@jest/globals';
import { type Day, day, hoursOfMinutes, weekdayOf } from '@wushe/values';

import { parametersOn } from './in-force.js';
import { loadPacks } from './load-packs.js';
import { clockFor, dueAt, gatesFor, starLevelFor } from './rules.js';
import { loadTaxonomies } from './taxonomies.js';

const defaults = parametersOn(loadPacks(), { regionCode: '64', on: day('2026-07-01') });
const taxonomies = loadTaxonomies();
const weekdays = (on: Day) => weekdayOf(on) <= 5;

describe('the clock of a stage', () => {
  // Wednesday noon in Shanghai.
  const noon = new Date('2026-11-25T04:00:00Z');

  it('of an urgent need rings two hours later, at night and on Sundays too', () => {
    expect(dueAt(clockFor(defaults, 'URGENT', 'VERIFY'), noon, () => false)?.toISOString()).toBe(
      '2026-11-25T06:00:00.000Z',
    );
  });

  it('of a pressing need ends with the third working day, the day it began not counted', () => {
    expect(dueAt(clockFor(defaults, 'PRESSING', 'VERIFY'), noon, weekdays)?.toISOString()).toBe(
      '2026-11-30T16:00:00.000Z',
    );
  });

  it('of an ordinary need ends with the seventh working day', () => {
    expect(dueAt(clockFor(defaults, 'ORDINARY', 'CLAIM_ANSWER'), noon, weekdays)?.toISOString()).toBe(
      '2026-12-04T16:00:00.000Z',
    );
  });

  it('begins with the day in Shanghai, not with that of Greenwich', () => {
    const afterMidnight = new Date('2026-11-24T16:30:00Z');
    const clock = clockFor(defaults, 'PRESSING', 'VERIFY');
    expect(dueAt(clock, afterMidnight, weekdays)?.toISOString()).toBe('2026-11-30T16:00:00.000Z');
  });

  it('of a long-term need runs for its verification and never for what is planned', () => {
    expect(dueAt(clockFor(defaults, 'LONG_TERM', 'ACCEPTANCE'), noon, weekdays)).toBeUndefined();
    expect(dueAt(clockFor(defaults, 'LONG_TERM', 'VERIFY'), noon, weekdays)?.toISOString()).toBe(
      '2026-12-04T16:00:00.000Z',
    );
  });
});

describe('the star level', () => {
  it.each([
    [-60, 0],
    [0, 0],
    [99 * 60 + 54, 0],
    [100 * 60, 1],
    [299 * 60 + 54, 1],
    [300 * 60, 2],
    [600 * 60, 3],
    [1000 * 60, 4],
    [1500 * 60, 5],
  ])('of %d minutes is %d', (minutes, level) => {
    expect(starLevelFor(defaults, hoursOfMinutes(minutes))).toBe(level);
  });
});

describe('the gates', () => {
  const asked = (categoryCode: string, targetGroupCodes: readonly string[] = [], asksLicensedSkill = false) =>
    gatesFor(defaults, { categoryCode, targetGroupCodes, asksLicensedSkill });

  it.each([
    [
      'lessons for left-behind children',
      'child-care/study-support',
      ['left-behind-children'],
      'CHILD_PROTECTION',
    ],
    ['holiday care', 'child-care/day-care', [], 'CHILD_PROTECTION'],
    [
      'opera for the children of new residents',
      'culture/tradition',
      ['migrant-children'],
      'CHILD_PROTECTION',
    ],
    ['carbon monoxide alarms', 'public-safety/home-safety', [], 'INSURANCE'],
    ['a flood drill', 'public-safety/emergency', [], 'INSURANCE'],
    ['balconies before a typhoon', 'public-safety/flood-and-typhoon', [], 'INSURANCE'],
    ['a group in mental recovery', 'mental-health/mental-recovery', [], 'HEALTH_PRIVACY'],
    ['an evening against stress', 'mental-health/emotional-support', ['young-people'], 'HEALTH_PRIVACY'],
    ['bereavement counselling', 'mental-health/bereavement', [], 'HEALTH_PRIVACY'],
    ['bereavement counselling', 'mental-health/bereavement', [], 'LICENCE'],
    ['mediation with the property company', 'consultation/mediation', ['property-owners'], 'LICENCE'],
    ['visits to older people', 'elder-care/visiting', ['older-people-living-alone'], 'HARDSHIP_PRIVACY'],
    ['respite for carers', 'elder-care/carer-support', ['carers'], 'HARDSHIP_PRIVACY'],
    ['meals brought home', 'elder-care/meals', [], 'HARDSHIP_PRIVACY'],
    ['visits to households in hardship', 'social-assistance/home-visits', [], 'HARDSHIP_PRIVACY'],
    ['clothes for households in hardship', 'social-assistance/goods', [], 'HARDSHIP_PRIVACY'],
    ['company to the doctor', 'elder-care/medical-escort', ['bereaved-parents'], 'HARDSHIP_PRIVACY'],
  ])('of %s (%s, %j) include %s', (_, category, groups, gate) => {
    expect(asked(category, groups)).toContain(gate);
  });

  it('are none for a feast among neighbours', () => {
    expect(asked('inclusion/neighbours', ['all-residents'])).toEqual([]);
  });

  it('ask for a licence wherever a licensed skill is wanted', () => {
    expect(asked('inclusion/neighbours', [], true)).toEqual(['LICENCE']);
  });

  it('hold for a category of the first level and not for one that only begins alike', () => {
    expect(asked('child-care')).toEqual(['CHILD_PROTECTION']);
    expect(asked('child-careers')).toEqual([]);
  });

  it('name only categories and target groups that exist', () => {
    const categories = taxonomies.needCategories.terms.map(({ code }) => code);
    const groups = taxonomies.targetGroups.terms.map(({ code }) => code);
    for (const rule of defaults.gates.rules) {
      expect(categories).toEqual(expect.arrayContaining([...rule.categories]));
      expect(groups).toEqual(expect.arrayContaining([...rule.targetGroups]));
    }
  });
});
