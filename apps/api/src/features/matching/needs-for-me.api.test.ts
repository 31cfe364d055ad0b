import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift, aSignUp } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aClaim } from '../../testing/claims.js';
import { anOpenNeed, COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { aSocialWorker } from '../../testing/social-workers.js';
import { INVITE, suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';
import { roughMetres } from './score.rules.js';

let api: TestApi;
let staff: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-25T02:00:00Z');
  await api.db.query('update regions set latitude = null, longitude = null');
  await place(COMMUNITY, 0);
  await place(NEIGHBOUR, 3);
  staff = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
});

const NEIGHBOUR = '640106001002';
const HERE = { latitude: 38.49, longitude: 106.23 };
const north = (kilometres: number): typeof HERE => ({
  ...HERE,
  latitude: HERE.latitude + kilometres / 111.195,
});
const place = (code: string, kilometres: number): Promise<unknown> =>
  api.db.query('update regions set latitude = $2, longitude = $3 where code = $1', [
    code,
    north(kilometres).latitude,
    HERE.longitude,
  ]);

const MINE = `query ($kind: CandidateKind!) { needsForMe(kind: $kind) {
  isPersonal pool fitting
  needs { score metres isDistanceAbout need { id } shift { id } parts { part weight value amount } }
} }`;

const ANSWER = `mutation ($id: ID!, $action: InvitationAction!, $version: Int!) {
  actOnInvitation(id: $id, action: $action, version: $version, reason: "那天不在") { id }
}`;

interface Mine {
  readonly isPersonal: boolean;
  readonly pool: number;
  readonly fitting: number;
  readonly needs: readonly {
    readonly score: number | null;
    readonly metres: number | null;
    readonly isDistanceAbout: boolean;
    readonly need: { readonly id: string };
    readonly shift: { readonly id: string } | null;
    readonly parts: readonly object[];
  }[];
}

async function mine(actor: TestActor, kind = 'volunteer'): Promise<Mine> {
  const { needsForMe } = await actor.does<{ needsForMe: Mine }>(MINE, { kind });
  return needsForMe;
}
const idsOf = ({ needs }: Mine): string[] => needs.map(({ need }) => need.id);

const people = (skills: readonly string[], name = '帮手') => ({
  kind: 'people',
  name,
  unit: '人',
  quantity: 2,
  skills,
});
const NURSE = {
  licences: [{ skill: 'health/nurse', number: '20260001', expiresOn: '2026-12-03' }],
};

/** Needs that differ in every part of a score: skills, licence, place, time, category, language. */
const VARIOUS: readonly (readonly [object, string])[] = [
  [{}, COMMUNITY],
  [{ parts: [people(['care/medical-escort'])], category: 'child-care/day-care' }, NEIGHBOUR],
  [{ parts: [people(['health/nurse', 'care/medical-escort'])], languages: ['mandarin', 'wu'] }, COMMUNITY],
  [
    { parts: [people(['health/nurse'])], startsAt: '2026-12-02T02:00:00Z', endsAt: '2026-12-02T03:20:00Z' },
    NEIGHBOUR,
  ],
  [
    {
      parts: [people(['arts/music']), people([])],
      startsAt: '2026-12-03T01:00:00Z',
      endsAt: '2026-12-07T12:00:00Z',
    },
    COMMUNITY,
  ],
  [
    { parts: [people(['arts'])], startsAt: '2026-12-05T15:30:00Z', endsAt: '2026-12-05T17:30:00Z' },
    COMMUNITY,
  ],
  [{ parts: [people([])], startsAt: '2026-12-04T16:00:00Z', endsAt: '2026-12-05T04:00:00Z' }, NEIGHBOUR],
];

test('a need scores for a volunteer what the volunteer scores for the need, part by part, and is left out both ways', async () => {
  const needs: string[] = [];
  for (const [over, code] of VARIOUS) needs.push((await anOpenNeed(api, over, code)).id);
  const hours = (weekday: number, from: number, to: number) => ({ weekday, fromMinute: from, toMinute: to });
  const overs = [
    { skills: ['care/medical-escort'], ...north(1) },
    { skills: ['arts/music'], languages: ['mandarin'], categories: ['elder-care'], ...north(2.5) },
    {
      skills: [],
      ...NURSE,
      languages: ['wu', 'mandarin'],
      weeklyHours: [hours(3, 540, 780), hours(6, 0, 1440)],
    },
    {
      skills: ['care/medical-escort'],
      weeklyHours: [hours(4, 600, 720), hours(5, 600, 720)],
      categories: ['child-care'],
    },
    { skills: [], exceptions: [{ on: '2026-12-05', fromMinute: 0, toMinute: 1440 }], ...north(9.5) },
    { skills: ['arts/music'], ...north(12) },
  ];
  let pairs = 0;
  for (const over of overs) {
    const { id, volunteer } = await aVolunteer(api, over);
    await api.db.query('update volunteer_skills set asked = 3, stars = 2 where volunteer_id = $1', [id]);
    const own = await mine(volunteer);
    for (const needId of needs) {
      const { candidates } = await suggestionsFor(staff, needId, 'volunteer');
      const forward = candidates.find((candidate) => candidate.id === id);
      const back = own.needs.find(({ need }) => need.id === needId);
      const metres = typeof back?.metres === 'number' ? roughMetres(back.metres) : back?.metres;
      expect({ needId, score: back?.score, parts: back?.parts, metres }).toEqual({
        needId,
        score: forward?.score,
        parts: forward?.parts,
        metres: forward?.metres,
      });
      if (back) pairs += 1;
    }
    expect(own.fitting).toBe(own.needs.length);
    expect(own.needs.map(({ score }) => score)).toEqual(
      own.needs.map(({ score }) => score).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
  }
  expect(pairs).toBeGreaterThan(12);
});

test('what nobody can be taken for any more is not shown, but a shift with a place is', async () => {
  const taken = await anOpenNeed(api);
  await api.db.query('update need_parts set accepted = quantity where need_id = $1', [taken.id]);
  const goods = await anOpenNeed(api, { parts: [{ kind: 'goods', name: '牛奶', unit: '箱', quantity: 3 }] });
  const { shiftId, needId } = await aShift(api, { capacity: 1 });
  await api.db.query('update need_parts set accepted = quantity where need_id = $1', [needId]);
  const { volunteer } = await aVolunteer(api);
  const own = await mine(volunteer);
  expect(idsOf(own)).not.toContain(goods.id);
  expect(own.needs.map(({ need, shift }) => [need.id, shift?.id])).toEqual([[needId, shiftId]]);
  const { volunteer: first } = await aVolunteer(api);
  await aSignUp(first, shiftId);
  expect(idsOf(await mine(volunteer))).toEqual([]);
});

test('what somebody is asked for or has answered stands with their invitations and is not suggested again', async () => {
  const asked = await anOpenNeed(api);
  const other = await anOpenNeed(api);
  const { id, volunteer } = await aVolunteer(api);
  const { id: viewId } = await suggestionsFor(staff, asked.id, 'volunteer');
  expect(idsOf(await mine(volunteer)).toSorted()).toEqual([asked.id, other.id].toSorted());
  const { invite } = await staff.does<{ invite: { id: string }[] }>(INVITE, { viewId, ids: [id] });
  expect(idsOf(await mine(volunteer))).toEqual([other.id]);
  for (const [version, action] of [[1, 'accept'] as const, [2, 'decline'] as const]) {
    await volunteer.does(ANSWER, { id: invite[0]?.id, action, version });
    expect(idsOf(await mine(volunteer))).toEqual([other.id]);
  }
});

test('a shift whose licence gate somebody does not pass is not offered, nor a need that asks for that licence', async () => {
  await anOpenNeed(api, { parts: [people(['health/nurse'])] });
  const { shiftId, needId } = await aShift(api, { skills: ['health/nurse'] });
  await api.db.query('update need_parts set accepted = quantity where need_id = $1', [needId]);
  const { volunteer } = await aVolunteer(api);
  expect(idsOf(await mine(volunteer))).toEqual([]);
  const { volunteer: nurse } = await aVolunteer(api, {
    skills: [],
    licences: [{ skill: 'health/nurse', number: '20260009', expiresOn: null }],
  });
  const own = await mine(nurse);
  expect(own.fitting).toBe(2);
  expect(own.needs.find(({ need }) => need.id === needId)?.shift?.id).toBe(shiftId);
});

test('a need scores for an organization what it scores for the need; what it has claimed is not offered again', async () => {
  const near = await anOpenNeed(api);
  const far = await anOpenNeed(api, { category: 'elder-care/meals' }, NEIGHBOUR);
  await anOpenNeed(api, { category: 'child-care/day-care' });
  const { id, manager } = await anOrganization(api, {
    categories: ['elder-care', 'elder-care/meals'],
    capacity: 4,
    grade: 'A3',
    gradeValidTo: '2099-01-01',
    ...north(1),
  });
  const own = await mine(manager, 'organization');
  expect(new Set(idsOf(own))).toEqual(new Set([near.id, far.id]));
  for (const { need, score, parts, metres } of own.needs) {
    const { candidates } = await suggestionsFor(staff, need.id, 'organization');
    const forward = candidates.find((candidate) => candidate.id === id);
    expect({ score, parts, metres }).toEqual({
      score: forward?.score,
      parts: forward?.parts,
      metres: forward?.metres,
    });
  }
  await aClaim(manager, near, 1);
  expect(idsOf(await mine(manager, 'organization'))).toEqual([far.id]);
});

test('a need scores for a social worker what the worker scores for the need', async () => {
  const plain = await anOpenNeed(api);
  const spoken = await anOpenNeed(api, { languages: ['mandarin'] }, NEIGHBOUR);
  const certificate = {
    grade: 'intermediate',
    certificateNumber: '20260002',
    certificateValidTo: '2099-01-01',
  };
  const { id, worker } = await aSocialWorker(api, { ...certificate, specialties: ['elder-care'] });
  const own = await mine(worker, 'socialWorker');
  expect(new Set(idsOf(own))).toEqual(new Set([plain.id, spoken.id]));
  for (const { need, score, parts } of own.needs) {
    const { candidates } = await suggestionsFor(staff, need.id, 'socialWorker');
    const forward = candidates.find((candidate) => candidate.id === id);
    expect({ score, parts }).toEqual({ score: forward?.score, parts: forward?.parts });
  }
});

test('who switches personal ranking off gets the soonest first without any score, and the choice is dated', async () => {
  const later = await anOpenNeed(api, {
    category: 'elder-care/visiting',
    startsAt: '2026-12-09T02:00:00Z',
    endsAt: '2026-12-09T03:00:00Z',
  });
  const soon = await anOpenNeed(
    api,
    { category: 'child-care/day-care', startsAt: '2026-12-02T02:00:00Z', endsAt: '2026-12-02T03:00:00Z' },
    NEIGHBOUR,
  );
  const { volunteer } = await aVolunteer(api, { categories: ['elder-care'], ...HERE });
  expect(idsOf(await mine(volunteer))).toEqual([later.id, soon.id]);
  const choice = await volunteer.does(
    'mutation { chooseRanking(isPersonal: false) { isPersonal chosenAt } }',
  );
  expect(choice).toEqual({
    chooseRanking: { isPersonal: false, chosenAt: expect.stringMatching(/^2026-11-25T02:0/) },
  });
  const plain = await mine(volunteer);
  expect(plain.isPersonal).toBe(false);
  expect(idsOf(plain)).toEqual([soon.id, later.id]);
  expect(plain.needs.map(({ score, parts }) => [score, parts])).toEqual([
    [null, []],
    [null, []],
  ]);
  expect(plain.needs[0]?.metres).toBe(3000);
  await volunteer.does('mutation { chooseRanking(isPersonal: true) { isPersonal } }');
  expect(idsOf(await mine(volunteer))).toEqual([later.id, soon.id]);
  const { rows } = await api.db.query('select count(*)::int as n from ranking_choices');
  expect(rows).toEqual([{ n: 2 }]);
});

test('who is no such candidate gets no list, and nobody gets one for resources', async () => {
  const actor = await api.actor({ role: 'official', regionCode: '64' });
  for (const kind of ['volunteer', 'organization', 'socialWorker'])
    expect(await mine(actor, kind)).toBeNull();
  expect((await actor.isRefused(MINE, { kind: 'resource' })).code).toBe('INVALID_INPUT');
});
