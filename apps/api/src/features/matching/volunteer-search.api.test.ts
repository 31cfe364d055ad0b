import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadPacks, parametersOn } from '@wushe/policy-packs';
import { day } from '@wushe/values';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY } from '../../testing/needs.js';
import { suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';
import { freeSpans, isLicensed, type WantedSkill } from '../volunteers/index.js';
import { metresBetween, valueOfReliability } from './score.rules.js';
import { scoreOfVolunteer, versedIn } from './volunteer-score.js';

let api: TestApi;
let staff: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.db.query('update regions set latitude = null, longitude = null');
  await api.db.query('update regions set latitude = $2, longitude = $3 where code = $1', [
    COMMUNITY,
    HERE.latitude,
    HERE.longitude,
  ]);
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
});

const HERE = { latitude: 38.49, longitude: 106.23 };
/** Monday; needs of these tests lie within its week. */
const MONDAY = '2026-11-30';
const { matching } = parametersOn(loadPacks(), { regionCode: COMMUNITY, on: day('2026-11-25') });
const NURSE: WantedSkill = { code: 'health/nurse', licence: true };
const ESCORT: WantedSkill = { code: 'care/medical-escort', licence: false };

interface Drawn {
  readonly id: string;
  readonly skills: string[];
  readonly licences: { skill: string; expiresOn: string | null; numberEnding: string; numberHash: string }[];
  readonly categories: string[];
  readonly weeklyHours: { weekday: number; fromMinute: number; toMinute: number }[];
  readonly exceptions: { on: string; fromMinute: number | null; toMinute: number | null }[];
  readonly point: { latitude: number; longitude: number } | null;
  readonly stars: number;
  readonly asked: number;
}

/** Whole numbers below `n`, the same every time. */
function numbers(seed: number): (n: number) => number {
  let at = seed;
  return (n) => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((at / 2 ** 32) * n);
  };
}

function drawn(pick: (n: number) => number): Drawn {
  const expiresOn = [null, '2099-01-01', '2026-11-28'][pick(3)] ?? null;
  const licence = { skill: NURSE.code, expiresOn, numberEnding: '0001', numberHash: 'h' };
  return {
    id: randomUUID(),
    skills: [[ESCORT.code], [], ['arts/music'], [ESCORT.code, 'arts/music']][pick(4)] ?? [],
    licences: pick(3) === 0 ? [licence] : [],
    categories: [[], ['elder-care'], ['elder-care/visiting'], ['child-care']][pick(4)] ?? [],
    weeklyHours: Array.from({ length: pick(4) }, () => {
      const fromMinute = 7 * 60 + pick(8) * 45;
      return { weekday: 1 + pick(7), fromMinute, toMinute: fromMinute + 60 + pick(9) * 50 };
    }),
    exceptions:
      pick(3) === 0
        ? [{ on: '2026-12-02', fromMinute: pick(2) === 0 ? null : 540, toMinute: 700 }].map((each) =>
            each.fromMinute === null ? { ...each, toMinute: null } : each,
          )
        : [],
    point:
      pick(8) === 0
        ? null
        : {
            latitude: HERE.latitude + (pick(300) - 150) / 1000,
            longitude: HERE.longitude + (pick(300) - 150) / 1000,
          },
    stars: pick(6),
    asked: pick(10),
  };
}

/** Writes the records of a volunteer; the home is a community without a point. */
async function write(one: Drawn): Promise<void> {
  const personId = randomUUID();
  await api.db.query(
    `insert into people (id, name, is_demo, created_at, version) values ($1, '试随机', false, now(), 1)`,
    [personId],
  );
  await api.db.query(
    `insert into volunteers (id, county_code, region_code, person_id, state, skills, licences, languages, categories,
       weekly_hours, exceptions, max_shifts_per_week, latitude, longitude, is_demo, created_at, version)
     values ($1, '640106', '640106002001', $2, 'active', $3, $4, '{}', $5, $6, $7, 7, $8, $9, false, now(), 1)`,
    [
      one.id,
      personId,
      one.skills,
      JSON.stringify(one.licences),
      one.categories,
      JSON.stringify(one.weeklyHours),
      JSON.stringify(one.exceptions),
      one.point?.latitude ?? null,
      one.point?.longitude ?? null,
    ],
  );
}

/** What the rules say of somebody for a need; null where a condition excludes them. */
function judged(one: Drawn, wanted: readonly WantedSkill[], from: number, to: number): number | null {
  const held = wanted.filter((skill) => isLicensed(one, [skill], '2026-12-02'));
  if (wanted.length > 0 && held.length === 0) return null;
  const metres = one.point && metresBetween(HERE, one.point);
  if (metres !== null && metres > matching.volunteer.withinMetres) return null;
  const spans = freeSpans(one, day(MONDAY), 7);
  if (!spans.some(({ start, end }) => start <= from && to <= end)) return null;
  const facts = { ...one, kept: 0, reliability: valueOfReliability(0, 0) };
  const versed = versedIn(wanted, held.find(({ licence }) => licence) ?? held[0] ?? null);
  return scoreOfVolunteer(facts, { metres, free: 1, days: 1 }, versed, 'elder-care/visiting', matching);
}

const people = (skills: readonly string[]) => ({
  kind: 'people',
  name: '帮手',
  unit: '人',
  quantity: 2,
  skills,
});

test.each([{ wanted: [] }, { wanted: [ESCORT] }, { wanted: [NURSE] }, { wanted: [NURSE, ESCORT] }])(
  'the database finds and scores exactly those whom the rules find: %j',
  async ({ wanted }) => {
    await api.setClock('2026-11-25T02:00:00Z');
    const pick = numbers(7);
    const all = Array.from({ length: 300 }, () => drawn(pick));
    for (const one of all) await write(one);
    await api.doChores();
    for (const { id, stars, asked } of all)
      await api.db.query('update volunteer_skills set stars = $2, asked = $3 where volunteer_id = $1', [
        id,
        stars,
        asked,
      ]);
    const need = await anOpenNeed(api, {
      category: 'elder-care/visiting',
      parts: [people(wanted.map(({ code }) => code))],
      startsAt: '2026-12-02T02:00:00Z',
      endsAt: '2026-12-02T03:20:00Z',
    });
    const [from, to] = [2 * 1440 + 600, 2 * 1440 + 680];
    const expected = new Map(
      all.flatMap((one) => {
        const score = judged(one, wanted, from, to);
        return score === null ? [] : [[one.id, score] as const];
      }),
    );
    const found = await suggestionsFor(staff, need.id, 'volunteer');
    expect(expected.size).toBeGreaterThan(5);
    expect(found.fitting).toBe(expected.size);
    expect(found.candidates.map(({ id, score }) => [id, score])).toEqual(
      found.candidates.map(({ id }) => [id, expected.get(id)]),
    );
    const best = [...expected.values()].toSorted((a, b) => b - a).slice(0, 20);
    expect(found.candidates.map(({ score }) => score)).toEqual(best);
    expect(found.excluded.reduce((sum, { count }) => sum + count, 0) + found.fitting).toBe(found.pool);
  },
);

test('a need over several days values the share of them on which somebody is free', async () => {
  const weekend = [6, 7].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 720 }));
  const { id } = await aVolunteer(api, { weeklyHours: weekend });
  const need = await anOpenNeed(api, { startsAt: '2026-12-03T01:00:00Z', endsAt: '2026-12-06T12:00:00Z' });
  const { candidates } = await suggestionsFor(staff, need.id, 'volunteer');
  expect(candidates[0]).toMatchObject({ id });
  expect(candidates[0]?.parts.find(({ part }) => part === 'time')).toMatchObject({ value: 500, amount: 2 });
});

test('a change of hours is found as soon as its event is handled', async () => {
  const { volunteer } = await aVolunteer(api);
  const need = await anOpenNeed(api, { startsAt: '2026-12-02T02:00:00Z', endsAt: '2026-12-02T03:00:00Z' });
  expect((await suggestionsFor(staff, need.id, 'volunteer')).fitting).toBe(1);
  await volunteer.does('mutation { actAsVolunteer(action: pause, version: 1) { id } }');
  await api.settle();
  const { fitting, excluded } = await suggestionsFor(staff, need.id, 'volunteer');
  expect(fitting).toBe(0);
  expect(excluded).toContainEqual({ condition: 'notActive', count: 1 });
});

test('of equal ones lots decide who is shown, and the chance each had is kept', async () => {
  const pick = numbers(3);
  for (let at = 0; at < 30; at++)
    await write({
      ...drawn(pick),
      skills: [],
      licences: [],
      categories: [],
      weeklyHours: [],
      exceptions: [],
      point: HERE,
    });
  await api.doChores();
  const need = await anOpenNeed(api, { parts: [people([])] });
  const first = await suggestionsFor(staff, need.id, 'volunteer');
  const second = await suggestionsFor(staff, need.id, 'volunteer');
  const idsOf = ({ candidates }: typeof first): string[] => candidates.map(({ id }) => id);
  expect([first.fitting, first.candidates.length]).toEqual([30, 20]);
  expect(idsOf(first)).not.toEqual(idsOf(second));
  const { rows } = await api.db.query<{ chances: number[]; seeds: number }>(
    `select array_agg(distinct (candidate->>'chance')::int) as chances, count(distinct seed)::int as seeds
     from suggestion_views cross join jsonb_array_elements(candidates) as candidate`,
  );
  expect(rows).toEqual([{ chances: [666_667], seeds: 2 }]);
});
