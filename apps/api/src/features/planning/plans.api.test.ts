import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY, TOWNSHIP, type PostedNeed } from '../../testing/needs.js';
import { ACT_ON_PLAN, aPlan, linesFor, onSaturday, people, planOf, WEEK_ON } from '../../testing/plans.js';
import { suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let official: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.db.query('update regions set latitude = null, longitude = null');
  await api.setClock('2027-02-25T09:00:00+08:00');
  official = await api.actor({ role: 'official', regionCode: '640106' });
});

const saturday = (over?: object, hours?: [string, string]): Promise<PostedNeed> =>
  onSaturday(api, over, hours);

test('who is free and near is placed, whoever is missing is told with the reason', async () => {
  const need = await saturday(people(2));
  const nurse = await saturday(people(1, ['health/nurse']), ['14:00', '16:00']);
  const { id: volunteer } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn: WEEK_ON });
  expect(plan.state).toBe('ready');
  expect(
    linesFor(plan.lines, need).map(({ change, volunteerId, heads }) => [change, volunteerId, heads]),
  ).toEqual([
    ['unfilled', null, 1],
    ['added', volunteer, 1],
  ]);
  expect(linesFor(plan.lines, nurse)).toMatchObject([
    { change: 'unfilled', unfilledReason: 'nobodyQualified' },
  ]);
  expect(plan.lines.find(({ volunteerId }) => volunteerId)?.label).toBe('试＊＊');
  expect(plan.result).toMatchObject({ heads: 3, filled: 1 });
  expect(plan.result?.gapMillionths).toBeLessThanOrEqual(1);
});

test('plans of an area out of reach, and of one that is none, are not found alike', async () => {
  const asked =
    'query ($regionCode: ID!) { matchingPlans(regionCode: $regionCode, weekOn: "2027-03-01") { id } }';
  for (const regionCode of ['640105', '640106999'])
    expect((await official.isRefused(asked, { regionCode })).code).toBe('NOT_FOUND');
});

test('nobody is placed twice at one time: the more urgent need goes first, and the other says so', async () => {
  const ordinary = await saturday({ urgency: 'ordinary' });
  const urgent = await saturday({ urgency: 'urgent' });
  await aVolunteer(api);
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(lines, urgent).map(({ change }) => change)).toEqual(['added']);
  expect(linesFor(lines, ordinary)).toMatchObject([
    { change: 'unfilled', unfilledReason: 'servingElsewhere', blockedBy: 1, blockedByUrgency: 'urgent' },
  ]);
});

test('of a long time the hours are chosen in which somebody is free', async () => {
  const need = await anOpenNeed(api, {
    ...people(1),
    minutesEach: 120,
    startsAt: '2027-03-01T00:00:00+08:00',
    endsAt: '2027-03-20T00:00:00+08:00',
  });
  await aVolunteer(api, { weeklyHours: [{ weekday: 3, fromMinute: 840, toMinute: 960 }] });
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  const [line] = linesFor(lines, need);
  expect(new Date(line?.startsAt ?? 0).toISOString()).toBe('2027-03-03T06:00:00.000Z');
  expect(new Date(line?.endsAt ?? 0).toISOString()).toBe('2027-03-03T08:00:00.000Z');
});

test('once the week has begun nobody is placed at hours gone by, and a week that is over is not planned', async () => {
  const hours = [1, 4].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 720 }));
  await aVolunteer(api, { weeklyHours: hours });
  const monday = await saturday({
    startsAt: '2027-03-01T09:00:00+08:00',
    endsAt: '2027-03-01T11:00:00+08:00',
  });
  const long = await saturday({
    minutesEach: 120,
    startsAt: '2027-03-01T00:00:00+08:00',
    endsAt: '2027-03-07T20:00:00+08:00',
  });
  await api.setClock('2027-03-03T12:00:30+08:00');
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(lines, monday)).toEqual([]);
  expect(linesFor(lines, long).map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
    '2027-03-04T01:00:00.000Z',
  ]);
  await api.setClock('2027-03-08T00:00:00+08:00');
  const make = `mutation { makePlan(regionCode: "640106", weekOn: "${WEEK_ON}", idempotencyKey: "k") { id } }`;
  expect((await official.isRefused(make)).code).toBe('WEEK_OVER');
});

test('a plan scores a pair as the list of suggestions does, also where a language is asked for', async () => {
  const staff = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const need = await saturday({ languages: ['wu', 'mandarin'] });
  await api.db.query('update regions set latitude = 38.49, longitude = 106.23 where code = $1', [COMMUNITY]);
  const home = { latitude: 38.503, longitude: 106.23 };
  const { id } = await aVolunteer(api, { languages: ['mandarin'], ...home });
  const [candidate] = (await suggestionsFor(staff, need.id, 'volunteer')).candidates;
  expect(candidate?.parts.find(({ part }) => part === 'language')?.value).toBe(500);
  const [line] = linesFor((await aPlan(official, { weekOn: WEEK_ON })).lines, need);
  expect([line?.volunteerId, line?.score]).toEqual([id, candidate?.score]);
  // 1.4 km from home, told as less than 2.
  expect([line?.metres, candidate?.metres]).toEqual([2000, 2000]);
});

test('a plan of another county is nobody’s business', async () => {
  await saturday();
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn: WEEK_ON });
  const neighbour = await api.actor({ role: 'official', regionCode: '640105' });
  expect(
    (await neighbour.isRefused('query ($id: ID!) { matchingPlan(id: $id) { id } }', { id: plan.id })).code,
  ).toBe('NOT_FOUND');
  const auditor = await api.actor({ role: 'auditor', regionCode: '640106' });
  expect(
    (await auditor.isRefused(ACT_ON_PLAN, { id: plan.id, action: 'discard', version: plan.version })).code,
  ).toBe('NOT_ALLOWED');
});

test('who lives too far away is not placed, and the map has the community’s own point', async () => {
  await api.db.query('update regions set latitude = 38.4915, longitude = 106.2325 where code = $1', [
    COMMUNITY,
  ]);
  const need = await saturday();
  const far = { latitude: 38.7, longitude: 106.23 };
  await aVolunteer(api, far);
  const alone = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(alone.lines, need)).toMatchObject([{ change: 'unfilled', unfilledReason: 'nobodyNear' }]);
  expect(alone.places).toMatchObject([{ regionCode: COMMUNITY, latitude: 38.4915, filled: 0, missing: 1 }]);
  const { id } = await aVolunteer(api, { latitude: 38.5, longitude: 106.23 });
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(lines, need)).toMatchObject([{ change: 'added', volunteerId: id }]);
});

test('a plan is stale once a need changes after its data were read', async () => {
  await saturday();
  const plan = await aPlan(official, { weekOn: WEEK_ON });
  expect(plan.isStale).toBe(false);
  await saturday();
  expect((await planOf(official, plan.id)).isStale).toBe(true);
});

test('a plan is stale for what happens after however much elsewhere, and for a volunteer of the county', async () => {
  await saturday();
  const [township, county] = [
    await aPlan(official, { weekOn: WEEK_ON, regionCode: TOWNSHIP }),
    await aPlan(official, { weekOn: WEEK_ON }),
  ];
  const milliseconds = Date.now().toString(16).padStart(12, '0');
  await api.db.query(
    `insert into events select ($1 || lpad(to_hex(n), 12, '0'))::uuid, '640105', '640105001001', 'need.edited', subject_type,
       subject_id, root_id, person_id, role, at, happened_on, canonical, body
     from (select * from events limit 1) as event cross join generate_series(1, 5001) as n`,
    [`${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7000-8000-`],
  );
  const isStale = async ({ id }: { id: string }): Promise<boolean> => (await planOf(official, id)).isStale;
  expect([await isStale(county), await isStale(township)]).toEqual([false, false]);
  await aVolunteer(api, { regionCode: '640106002001' });
  expect([await isStale(county), await isStale(township)]).toEqual([true, true]);
});

test('a week counts the needs that somebody agreed to serve', async () => {
  const need = await saturday();
  await saturday({}, ['14:00', '16:00']);
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn: WEEK_ON });
  const chosen = linesFor(plan.lines, need).map(({ id }) => id);
  await official.does(ACT_ON_PLAN, {
    id: plan.id,
    action: 'confirm',
    version: plan.version,
    lineIds: chosen,
  });
  await api.db.query(`update invitations set state = 'accepted'`);
  const { weeklyCoverage } = await official.does<{ weeklyCoverage: unknown[] }>(
    `query ($on: Day!) { weeklyCoverage(regionCode: "640106", weekOn: $on, weeks: 1) { regionCode weekOn needs confirmed } }`,
    { on: WEEK_ON },
  );
  expect(weeklyCoverage).toEqual([
    { regionCode: COMMUNITY.slice(0, 9), weekOn: WEEK_ON, needs: 2, confirmed: 1 },
  ]);
});
