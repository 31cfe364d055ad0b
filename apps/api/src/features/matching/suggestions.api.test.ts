import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift, aSignUp } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aClaim } from '../../testing/claims.js';
import { anOpenNeed, COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { aCharity, aFund, aLot } from '../../testing/resources.js';
import { aSocialWorker } from '../../testing/social-workers.js';
import { exclusionsOf, SUGGEST, suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let staff: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.db.query('update regions set latitude = null, longitude = null');
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
});

const SUGGEST_LIST = `mutation ($needId: ID!, $kind: CandidateKind!, $resourceList: ResourceList) {
  suggest(needId: $needId, kind: $kind, resourceList: $resourceList) { pool }
}`;

/** A home so many kilometres north of the community's own point. */
const PLACE = { latitude: 38.49, longitude: 106.23 };
const north = (kilometres: number): object => ({ ...PLACE, latitude: PLACE.latitude + kilometres / 111.195 });
const place = (code: string): Promise<unknown> =>
  api.db.query('update regions set latitude = $2, longitude = $3 where code = $1', [
    code,
    PLACE.latitude,
    PLACE.longitude,
  ]);

test('each organization is counted once under the first condition it fails', async () => {
  const need = await anOpenNeed(api);
  const { id } = await anOrganization(api);
  await anOrganization(api, { categories: ['child-care'] });
  await anOrganization(api, { servedRegions: ['640104'] });
  const { id: suspended } = await anOrganization(api, { categories: ['child-care'] });
  await api.db.query(`update organizations set state = 'suspended' where id = $1`, [suspended]);
  const { manager: full } = await anOrganization(api, { capacity: 1 });
  await aClaim(full, need, 1);
  await anOrganization(api, { regionCode: '320106', servedRegions: ['32'] });
  const found = await suggestionsFor(staff, need.id, 'organization');
  expect(found.pool).toBe(5);
  expect(exclusionsOf(found)).toEqual({ notActive: 1, otherService: 1, otherPlace: 1, full: 1 });
  expect(found.candidates.map((candidate) => candidate.id)).toEqual([id]);
});

test('the parts of a score are weighted by the policy and make up the score', async () => {
  const need = await anOpenNeed(api);
  await anOrganization(api, { grade: 'A4', gradeValidTo: '2099-01-01' });
  const { candidates } = await suggestionsFor(staff, need.id, 'organization');
  const [candidate] = candidates;
  const parts = candidate?.parts ?? [];
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(1000);
  const expected = parts.reduce((sum, { weight, value }) => sum + weight * value, 0);
  expect(candidate?.score).toBe(Math.floor(expected / 1000));
  expect(parts.find(({ part }) => part === 'grade')?.value).toBe(800);
});

test('whoever was asked often lately stands below an equal who was not', async () => {
  const need = await anOpenNeed(api);
  const { id: asked } = await anOrganization(api);
  const { id: rested } = await anOrganization(api);
  const view = await suggestionsFor(staff, need.id, 'organization');
  expect(new Set(view.candidates.map(({ id }) => id))).toEqual(new Set([asked, rested]));
  await staff.does('mutation ($v: ID!, $i: [ID!]!) { invite(viewId: $v, ids: $i) { id } }', {
    v: view.id,
    i: [asked],
  });
  const later = await suggestionsFor(staff, need.id, 'organization');
  expect(later.candidates.map(({ id }) => id)).toEqual([rested, asked]);
});

test('volunteers: resting, unable, unlicensed and far ones are counted, the nearer of the rest comes first', async () => {
  await place(COMMUNITY);
  const need = await anOpenNeed(api, {
    parts: [{ kind: 'people', name: '护士', unit: '人', quantity: 2, skills: ['health/nurse'] }],
  });
  const licensed = (expiresOn: string): object => ({
    skills: [],
    licences: [{ skill: 'health/nurse', number: '20260001', expiresOn }],
  });
  const { id: near } = await aVolunteer(api, { ...licensed('2099-01-01'), ...north(1.4) });
  const { id: nearer } = await aVolunteer(api, { ...licensed('2099-01-01'), ...north(0.2) });
  await aVolunteer(api, { ...licensed('2099-01-01'), ...north(30) });
  await aVolunteer(api, { ...licensed('2020-01-01'), ...north(1) });
  await aVolunteer(api, { skills: ['arts/music'], ...north(1) });
  const { volunteer: resting } = await aVolunteer(api, { ...licensed('2099-01-01'), ...north(1) });
  await resting.does('mutation { actAsVolunteer(action: pause, version: 1) { id } }');
  await aVolunteer(api, { ...licensed('2099-01-01'), regionCode: '640104001001' });
  const found = await suggestionsFor(staff, need.id, 'volunteer');
  expect(found.pool).toBe(6);
  expect(exclusionsOf(found)).toEqual({ notActive: 1, skills: 2, tooFar: 1 });
  expect(found.candidates.map(({ id, label }) => [id, label])).toEqual([
    [nearer, '试＊＊'],
    [near, '试＊＊'],
  ]);
  // Where they live is theirs: neither the metres nor what they are worth tell it finer.
  expect(
    found.candidates.map(({ metres, parts }) => [
      metres,
      parts.find(({ part }) => part === 'distance')?.amount,
      parts.find(({ part }) => part === 'distance')?.value,
    ]),
  ).toEqual([
    [500, 500, 950],
    [2000, 2000, 800],
  ]);
});

test('a volunteer who has no free hour in the time is excluded; who asks for no skill takes anybody', async () => {
  const need = await anOpenNeed(api, {
    startsAt: '2026-11-28T01:00:00Z',
    endsAt: '2026-11-28T03:00:00Z',
  });
  await aVolunteer(api, { weeklyHours: [{ weekday: 7, fromMinute: 0, toMinute: 1440 }] });
  const { id } = await aVolunteer(api, {
    skills: [],
    weeklyHours: [{ weekday: 6, fromMinute: 0, toMinute: 1440 }],
  });
  const found = await suggestionsFor(staff, need.id, 'volunteer');
  expect(exclusionsOf(found)).toEqual({ notFree: 1 });
  expect(found.candidates.map((candidate) => candidate.id)).toEqual([id]);
});

test('no distance is made up: without any point nobody is far, with a township’s point it is "about"', async () => {
  const need = await anOpenNeed(api);
  await aVolunteer(api, north(30));
  const [unknown] = (await suggestionsFor(staff, need.id, 'volunteer')).candidates;
  expect(unknown).toMatchObject({ metres: null, isDistanceAbout: true });
  await place('640106001');
  const found = await suggestionsFor(staff, need.id, 'volunteer');
  expect(exclusionsOf(found)).toEqual({ tooFar: 1 });
  const { id } = await aVolunteer(api, north(2));
  const [near] = (await suggestionsFor(staff, need.id, 'volunteer')).candidates;
  expect(near).toMatchObject({ id, isDistanceAbout: true });
  const { id: nowhere } = await aVolunteer(api, { regionCode: '640106002001' });
  const { candidates } = await suggestionsFor(staff, need.id, 'volunteer');
  expect(candidates.find((candidate) => candidate.id === nowhere)).toMatchObject({ metres: null });
});

test('social workers: certificate, field and load decide', async () => {
  const need = await anOpenNeed(api);
  const certificate = {
    grade: 'intermediate',
    certificateNumber: '20260002',
    certificateValidTo: '2099-01-01',
  };
  const { id } = await aSocialWorker(api, certificate);
  await aSocialWorker(api);
  await aSocialWorker(api, { ...certificate, certificateNumber: '20260003', specialties: ['child-care'] });
  const found = await suggestionsFor(staff, need.id, 'socialWorker');
  expect(exclusionsOf(found)).toEqual({ notCertified: 1, otherService: 1 });
  expect(found.candidates.map((candidate) => candidate.id)).toEqual([id]);
});

test('resources: what is not asked for, empty or given for another purpose is left out', async () => {
  const need = await anOpenNeed(api, {
    parts: [
      { kind: 'money', name: '经费', unit: 'fen', quantity: 480_000 },
      { kind: 'goods', name: '牛奶', unit: '箱', quantity: 10 },
    ],
  });
  const { id: charity, manager } = await aCharity(api);
  const fund = await aFund(manager, charity, 100_000);
  await aFund(manager, charity, 0);
  await aFund(manager, charity, 100_000, { purposeCategories: ['child-care'] });
  const milk = await aLot(manager, charity, 30);
  await aLot(manager, charity, 30, { name: '棉被' });
  const found = await suggestionsFor(staff, need.id, 'resource');
  expect(exclusionsOf(found)).toEqual({ notWanted: 1, usedUp: 1, otherPurpose: 1 });
  expect(new Set(found.candidates.map(({ id }) => id))).toEqual(new Set([fund, milk]));
});

test('funds, lots, venues and services each have a list of their own', async () => {
  const part = (kind: string, name: string, unit: string) => ({ kind, name, unit, quantity: 10 });
  const need = await anOpenNeed(api, {
    parts: [part('money', '经费', 'fen'), part('goods', '牛奶', '箱'), part('venue', '场地', '间')],
  });
  const { id: charity, manager } = await aCharity(api);
  const fund = await aFund(manager, charity, 100_000);
  const milk = await aLot(manager, charity, 30);
  const listOf = async (resourceList: string | null): Promise<unknown> => {
    const { suggest } = await staff.does<{ suggest: { pool: number; candidates: { id: string }[] } }>(
      `mutation ($needId: ID!, $resourceList: ResourceList) {
        suggest(needId: $needId, kind: resource, resourceList: $resourceList) { pool candidates { id } }
      }`,
      { needId: need.id, resourceList },
    );
    return [suggest.pool, suggest.candidates.map(({ id }) => id).toSorted()];
  };
  expect(await listOf('fund')).toEqual([1, [fund]]);
  expect(await listOf('lot')).toEqual([1, [milk]]);
  expect(await listOf('venue')).toEqual([0, []]);
  expect(await listOf('service')).toEqual([0, []]);
  expect(await listOf(null)).toEqual([2, [fund, milk].toSorted()]);
  const others = { needId: need.id, kind: 'volunteer', resourceList: 'fund' };
  expect((await staff.isRefused(SUGGEST_LIST, others)).code).toBe('INVALID_INPUT');
});

test('a language that is asked for ranks and excludes nobody; none asked for tells nobody apart', async () => {
  const speaks = async (languages: readonly string[]): Promise<string> =>
    (await aVolunteer(api, { languages })).id;
  const [none, wu, both] = [await speaks([]), await speaks(['wu']), await speaks(['wu', 'mandarin'])];
  const valuesFor = async (languages: readonly string[]): Promise<unknown> => {
    const need = await anOpenNeed(api, { languages });
    const { candidates } = await suggestionsFor(staff, need.id, 'volunteer');
    return candidates.map(({ id, parts }) => [id, parts.find(({ part }) => part === 'language')?.value]);
  };
  expect(await valuesFor(['mandarin', 'wu'])).toEqual([
    [both, 1000],
    [wu, 500],
    [none, 0],
  ]);
  expect(new Map(Object(await valuesFor([])))).toEqual(
    new Map([
      [none, 1000],
      [wu, 1000],
      [both, 1000],
    ]),
  );
});

test('each view is kept as one row for ninety days, then forgotten', async () => {
  const need = await anOpenNeed(api);
  await anOrganization(api);
  const { id } = await suggestionsFor(staff, need.id, 'organization');
  const { rows } = await api.db.query(
    `select jsonb_array_length(candidates) as n, kept_until - at = interval '90 days' as kept from suggestion_views where id = $1`,
    [id],
  );
  expect(rows).toEqual([{ n: 1, kept: true }]);
  const left = async (): Promise<number> => {
    await api.doChores();
    return (await api.db.query('select id from suggestion_views')).rows.length;
  };
  expect(await left()).toBe(1);
  await api.setClock(new Date(Date.now() + 91 * 86_400_000).toISOString());
  expect(await left()).toBe(0);
});

test('a neighbour, an official and an organization get no suggestions', async () => {
  const need = await anOpenNeed(api);
  const neighbour = await api.actor({ role: 'communityStaff', regionCode: '640106001002' });
  const official = await api.actor({ role: 'official', regionCode: '64' });
  const { manager } = await anOrganization(api);
  for (const actor of [neighbour, official, manager]) {
    const refusal = await actor.isRefused(SUGGEST, { needId: need.id, kind: 'organization' });
    expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(refusal.code);
  }
});

test('a volunteer who was absent stands below one who kept every shift', async () => {
  const { shiftId, manager } = await aShift(api, { startsAt: '2026-12-05T01:00:00Z', capacity: 5 });
  const [kept, failed] = [await aVolunteer(api), await aVolunteer(api)];
  for (const { volunteer } of [failed, kept]) await aSignUp(volunteer, shiftId);
  await api.setClock('2026-12-05T02:00:00Z');
  await manager.does(`mutation ($id: ID!) { actOnSignUp(id: $id, action: markAbsent, version: 1) { id } }`, {
    id: (await api.db.query('select id from sign_ups where volunteer_id = $1', [failed.id])).rows[0].id,
  });
  await api.db.query(`update sign_ups set state = 'confirmed' where volunteer_id = $1`, [kept.id]);
  const need = await anOpenNeed(api);
  const reliabilityOf = async (id: string): Promise<number | undefined> => {
    await api.doChores();
    const { candidates } = await suggestionsFor(staff, need.id, 'volunteer');
    const found = candidates.find((candidate) => candidate.id === id);
    return found?.parts.find(({ part }) => part === 'reliability')?.value;
  };
  expect([await reliabilityOf(kept.id), await reliabilityOf(failed.id)]).toEqual([800, 600]);
  const { candidates } = await suggestionsFor(staff, need.id, 'volunteer');
  expect(candidates.map(({ id }) => id)).toEqual([kept.id, failed.id]);

  // The way back: half a year later each counts half, a year later a quarter.
  await api.setClock('2027-06-03T02:00:00Z');
  expect([await reliabilityOf(kept.id), await reliabilityOf(failed.id)]).toEqual([778, 667]);
  await api.setClock('2027-11-30T02:00:00Z');
  expect(await reliabilityOf(failed.id)).toBe(706);
});
