import { describe, expect, it } from '@jest/globals';
import { type Day, day, hoursOfMinutes, weekdayOf } from '@wushe/values';

import { parametersOn } from './in-force.js';
import { loadPacks } from './load-packs.js';
import { clockFor, dueAt, dueSteps, gatesFor, starLevelFor } from './rules.js';
import { loadTaxonomies } from './taxonomies.js';

const defaults = parametersOn(loadPacks(), { regionCode: '64', on: day('2026-07-01') });
const taxonomies = loadTaxonomies();
const weekdays = (on: Day) => weekdayOf(on) <= 5;

describe('the clock of a stage', () => {
  // Wednesday noon in Shanghai.
  const noon = new Date('2026-11-25T04:00:00Z');

  it('of an urgent need rings two hours later, at night and on Sundays too', () => {
    expect(dueAt(clockFor(defaults, 'urgent', 'verify'), noon, () => false)?.toISOString()).toBe(
      '2026-11-25T06:00:00.000Z',
    );
  });

  it('of a pressing need ends with the third working day, the day it began not counted', () => {
    expect(dueAt(clockFor(defaults, 'pressing', 'verify'), noon, weekdays)?.toISOString()).toBe(
      '2026-11-30T16:00:00.000Z',
    );
  });

  it('of an ordinary need ends with the seventh working day', () => {
    expect(dueAt(clockFor(defaults, 'ordinary', 'claimAnswer'), noon, weekdays)?.toISOString()).toBe(
      '2026-12-04T16:00:00.000Z',
    );
  });

  it('begins with the day in Shanghai, not with that of Greenwich', () => {
    const afterMidnight = new Date('2026-11-24T16:30:00Z');
    const clock = clockFor(defaults, 'pressing', 'verify');
    expect(dueAt(clock, afterMidnight, weekdays)?.toISOString()).toBe('2026-11-30T16:00:00.000Z');
  });

  it('of a long-term need runs for its verification and never for what is planned', () => {
    expect(dueAt(clockFor(defaults, 'longTerm', 'acceptance'), noon, weekdays)).toBeUndefined();
    expect(dueAt(clockFor(defaults, 'longTerm', 'verify'), noon, weekdays)?.toISOString()).toBe(
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
      'childProtection',
    ],
    ['holiday care', 'child-care/day-care', [], 'childProtection'],
    ['opera for the children of new residents', 'culture/tradition', ['migrant-children'], 'childProtection'],
    ['carbon monoxide alarms', 'public-safety/home-safety', [], 'insurance'],
    ['a flood drill', 'public-safety/emergency', [], 'insurance'],
    ['balconies before a typhoon', 'public-safety/flood-and-typhoon', [], 'insurance'],
    ['a group in mental recovery', 'mental-health/mental-recovery', [], 'healthPrivacy'],
    ['an evening against stress', 'mental-health/emotional-support', ['young-people'], 'healthPrivacy'],
    ['bereavement counselling', 'mental-health/bereavement', [], 'healthPrivacy'],
    ['bereavement counselling', 'mental-health/bereavement', [], 'licence'],
    ['mediation with the property company', 'consultation/mediation', ['property-owners'], 'licence'],
    ['visits to older people', 'elder-care/visiting', ['older-people-living-alone'], 'hardshipPrivacy'],
    ['respite for carers', 'elder-care/carer-support', ['carers'], 'hardshipPrivacy'],
    ['meals brought home', 'elder-care/meals', [], 'hardshipPrivacy'],
    ['visits to households in hardship', 'social-assistance/home-visits', [], 'hardshipPrivacy'],
    ['clothes for households in hardship', 'social-assistance/goods', [], 'hardshipPrivacy'],
    ['company to the doctor', 'elder-care/medical-escort', ['bereaved-parents'], 'hardshipPrivacy'],
  ])('of %s (%s, %j) include %s', (_, category, groups, gate) => {
    expect(asked(category, groups)).toContain(gate);
  });

  it('are none for a feast among neighbours', () => {
    expect(asked('inclusion/neighbours', ['all-residents'])).toEqual([]);
  });

  it('ask for a licence wherever a licensed skill is wanted', () => {
    expect(asked('inclusion/neighbours', [], true)).toEqual(['licence']);
  });

  it('hold for a category of the first level and not for one that only begins alike', () => {
    expect(asked('child-care')).toEqual(['childProtection']);
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

describe('the escalation of what is past its limit', () => {
  const rule = { firstAfterHours: 2, nextAfterHours: 24, highest: 'county' } as const;
  const matter = { regionCode: '640106001001', dueAt: new Date('2026-11-25T00:00:00Z') };
  const seen = (at: string, over: object = {}) =>
    dueSteps({ ...rule, ...over }, matter, new Date(`2026-11-${at}Z`));

  it('waits for the hours after the limit, then tells the next level, then the one above', () => {
    expect(seen('25T01:59:59')).toEqual([]);
    expect(seen('25T02:00:00')).toEqual(['640106001']);
    expect(seen('26T01:59:59')).toEqual(['640106001']);
    expect(seen('26T02:00:00')).toEqual(['640106001', '640106']);
  });

  it('never goes above the highest level, nor above a province', () => {
    expect(seen('30T00:00:00')).toEqual(['640106001', '640106']);
    expect(seen('30T00:00:00', { highest: 'province' })).toEqual(['640106001', '640106', '6401', '64']);
    expect(dueSteps(rule, { ...matter, regionCode: '64' }, new Date('2026-12-30T00:00:00Z'))).toEqual([]);
  });

  it('is set for every kind of matter where no region sets its own', () => {
    expect(Object.keys(defaults.escalation.byMatter).toSorted()).toEqual([
      'actionItem',
      'finding',
      'need',
      'referral',
    ]);
  });
});
