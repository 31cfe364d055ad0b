import { expect, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import {
  partsOfVolunteer,
  scoreOfVolunteer,
  versedIn,
  type Versed,
  type Visit,
  type VolunteerFacts,
} from './volunteer-score.js';

const { matching } = parametersOn(loadPacks(), { regionCode: '640106001001', on: day('2026-11-24') });
const NURSE = { code: 'health/nurse', licence: true };
const ESCORT = { code: 'care/medical-escort', licence: false };
const CATEGORY = 'elder-care/visiting';

const facts: VolunteerFacts = { categories: [], reliability: 750, kept: 0, stars: 0, asked: 0 };
const visit: Visit = { metres: 0, free: 1, days: 1 };
const all: Versed = { skills: 1000, qualification: 1000 };

const valueOf = (
  part: string,
  over: { facts?: object; visit?: object; versed?: object },
): number | undefined =>
  partsOfVolunteer(
    { ...facts, ...over.facts },
    { ...visit, ...over.visit },
    { ...all, ...over.versed },
    CATEGORY,
    matching,
  ).find((each) => each.part === part)?.value;

test('an empty requirement is fulfilled by everybody', () => {
  expect(versedIn([], null)).toEqual({ skills: 1000, qualification: 1000 });
  expect(valueOf('time', { visit: { free: null } })).toBe(1000);
  expect(valueOf('language', {})).toBe(1000);
});

test('one of several skills is enough; where one counts only with a licence, another is half the qualification', () => {
  expect(versedIn([ESCORT], ESCORT)).toEqual({ skills: 1000, qualification: 1000 });
  expect(versedIn([NURSE, ESCORT], NURSE)).toEqual({ skills: 1000, qualification: 1000 });
  expect(versedIn([NURSE, ESCORT], ESCORT)).toEqual({ skills: 1000, qualification: 500 });
  expect(versedIn([ESCORT], null)).toEqual({ skills: 400, qualification: 1000 });
});

test('distance falls by the kilometre to nothing at the limit of reach, so that no score tells where a home is', () => {
  const { withinMetres } = matching.volunteer;
  expect(
    [0, 19, 499, 500, 2000, 2999, withinMetres].map((metres) => valueOf('distance', { visit: { metres } })),
  ).toEqual([950, 950, 950, 900, 700, 700, 0]);
  expect(valueOf('distance', { visit: { metres: null } })).toBe(0);
});

test('time is the share of the days on which they are free', () => {
  expect(valueOf('time', { visit: { free: 2, days: 7 } })).toBe(286);
});

test('a star is a fifth, and who has none starts at nothing', () => {
  expect([0, 1, 5].map((stars) => valueOf('grade', { facts: { stars } }))).toEqual([0, 200, 1000]);
});

test('a preferred category is worth all, its field less, no preference half, another one nothing', () => {
  const values = [[CATEGORY], ['elder-care'], [], ['child-care']].map((categories) =>
    valueOf('preference', { facts: { categories } }),
  );
  expect(values).toEqual([1000, 800, 500, 0]);
});

test('whoever was asked often lately steps back, to nothing at a full load', () => {
  const { fullLoad } = matching;
  expect(
    [0, fullLoad / 2, fullLoad, fullLoad * 2].map((asked) => valueOf('recentLoad', { facts: { asked } })),
  ).toEqual([1000, 500, 0, 0]);
});

test('the score is the weighted mean of the parts that are shown', () => {
  const some = { ...facts, stars: 3, asked: 3, reliability: 812, categories: ['elder-care'] };
  const there = { metres: 1234, free: 2, days: 3 };
  const parts = partsOfVolunteer(some, there, { skills: 1000, qualification: 500 }, CATEGORY, matching);
  const mean = parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / 1000;
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(1000);
  expect(scoreOfVolunteer(some, there, { skills: 1000, qualification: 500 }, CATEGORY, matching)).toBe(
    Math.floor(mean),
  );
});
