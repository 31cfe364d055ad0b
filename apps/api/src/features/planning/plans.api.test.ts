import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift, aSignUp } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY, TOWNSHIP, type PostedNeed } from '../../testing/needs.js';
import { ACT_ON_PLAN, aPlan, DECIDE, planOf, type Line } from '../../testing/plans.js';
import { INVITE, suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let official: TestActor;
const weekOn = '2027-03-01';

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

const people = (quantity: number, skills: string[] = []): object => ({
  parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity, skills }],
});
/** A need on the week's Saturday from 9 to 11. */
const saturday = (over: object = {}, hours: [string, string] = ['09:00', '11:00']): Promise<PostedNeed> =>
  anOpenNeed(api, {
    ...people(1),
    startsAt: `2027-03-06T${hours[0]}:00+08:00`,
    endsAt: `2027-03-06T${hours[1]}:00+08:00`,
    ...over,
  });
const at = (lines: readonly Line[], need: PostedNeed): Line[] =>
  lines.filter((line) => line.need.id === need.id);

test('who is free and near is placed, whoever is missing is told with the reason', async () => {
  const need = await saturday(people(2));
  const nurse = await saturday(people(1, ['health/nurse']), ['14:00', '16:00']);
  const { id: volunteer } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  expect(plan.state).toBe('ready');
  expect(at(plan.lines, need).map(({ change, volunteerId, heads }) => [change, volunteerId, heads])).toEqual([
    ['unfilled', null, 1],
    ['added', volunteer, 1],
  ]);
  expect(at(plan.lines, nurse)).toMatchObject([{ change: 'unfilled', unfilledReason: 'nobodyQualified' }]);
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
  const { lines } = await aPlan(official, { weekOn });
  expect(at(lines, urgent).map(({ change }) => change)).toEqual(['added']);
  expect(at(lines, ordinary)).toMatchObject([
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
  const { lines } = await aPlan(official, { weekOn });
  const [line] = at(lines, need);
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
  const { lines } = await aPlan(official, { weekOn });
  expect(at(lines, monday)).toEqual([]);
  expect(at(lines, long).map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
    '2027-03-04T01:00:00.000Z',
  ]);
  await api.setClock('2027-03-08T00:00:00+08:00');
  const make = `mutation { makePlan(regionCode: "640106", weekOn: "${weekOn}", idempotencyKey: "k") { id } }`;
  expect((await official.isRefused(make)).code).toBe('WEEK_OVER');
});

test('a run again keeps what was pinned and leaves out what was excluded', async () => {
  const need = await saturday();
  const { id: one } = await aVolunteer(api);
  const { id: other } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  expect(first.againstBase).toBe(null);
  const [line] = at(first.lines, need);
  await official.does(DECIDE, { planId: first.id, lineIds: [line?.id], decision: 'excluded' });
  const second = await aPlan(official, { weekOn, basedOnId: first.id });
  const [next] = at(second.lines, need);
  expect(next?.volunteerId).toBe(line?.volunteerId === one ? other : one);
  await official.does(DECIDE, { planId: second.id, lineIds: [next?.id], decision: 'pinned' });
  expect(second.againstBase).toEqual({ kept: 0, dropped: 1, added: 1 });
  expect(second.differences.edges.map(({ node }) => [node.change, node.volunteerId])).toEqual([
    ['lost', line?.volunteerId],
    ['gained', next?.volunteerId],
  ]);
  const third = await aPlan(official, { weekOn, basedOnId: second.id });
  expect(third.againstBase).toEqual({ kept: 1, dropped: 0, added: 0 });
  expect(at(third.lines, need)).toMatchObject([{ volunteerId: next?.volunteerId, decision: 'pinned' }]);
});

test('who was excluded is told apart after later runs, and taken back they are placed again', async () => {
  const need = await saturday();
  const { id } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  await official.does(DECIDE, { planId: first.id, lineIds: [first.lines[0]?.id], decision: 'excluded' });
  const second = await aPlan(official, { weekOn, basedOnId: first.id });
  expect(at(second.lines, need)).toMatchObject([{ unfilledReason: 'othersOut' }]);
  const third = await aPlan(official, { weekOn, basedOnId: second.id });
  const asked = `query ($id: ID!) { matchingPlan(id: $id) { excluded { volunteerId label need { id } }
    differences(first: 9, change: lost) { edges { node { isExcluded volunteerId } } } } }`;
  const pair = { volunteerId: id, label: '试＊＊', need: { id: need.id } };
  expect(await official.does(asked, { id: second.id })).toEqual({
    matchingPlan: {
      excluded: [pair],
      differences: { edges: [{ node: { isExcluded: true, volunteerId: id } }] },
    },
  });
  expect(await official.does(asked, { id: third.id })).toMatchObject({ matchingPlan: { excluded: [pair] } });
  const back = `mutation ($planId: ID!, $needId: ID!, $volunteerId: ID!) {
    allowAgain(planId: $planId, needId: $needId, volunteerId: $volunteerId) { excluded { id } } }`;
  const variables = { planId: third.id, needId: need.id, volunteerId: id };
  const auditor = await api.actor({ role: 'auditor', regionCode: '640106' });
  expect((await auditor.isRefused(back, variables)).code).toBe('NOT_ALLOWED');
  expect(await official.does(back, variables)).toEqual({ allowAgain: { excluded: [] } });
  const fourth = await aPlan(official, { weekOn, basedOnId: third.id });
  expect(at(fourth.lines, need)).toMatchObject([{ change: 'added', volunteerId: id }]);
});

test('a pinned line goes to the new hours of its need when that was moved', async () => {
  const need = await saturday();
  const { id } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  await official.does(DECIDE, { planId: first.id, lineIds: [first.lines[0]?.id], decision: 'pinned' });
  await api.db.query(
    `update needs set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = $1`,
    [need.id],
  );
  const [line] = at((await aPlan(official, { weekOn, basedOnId: first.id })).lines, need);
  expect(line).toMatchObject({ volunteerId: id, decision: 'pinned' });
  expect(new Date(line?.startsAt ?? 0).toISOString()).toBe('2027-03-07T01:00:00.000Z');
});

test('a run again from a plan that was never made keeps what was decided in the one before', async () => {
  const need = await saturday();
  await aVolunteer(api);
  await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  const [line] = at(first.lines, need);
  await official.does(DECIDE, { planId: first.id, lineIds: [line?.id], decision: 'excluded' });
  const lost = await aPlan(official, { weekOn, basedOnId: first.id });
  await api.db.query(`delete from plan_lines where plan_id = $1`, [lost.id]);
  await api.db.query(
    `update matching_plans set state = 'failed', result = null, excluded = '[]' where id = $1`,
    [lost.id],
  );
  const again = await aPlan(official, { weekOn, basedOnId: lost.id });
  expect(at(again.lines, need).map(({ volunteerId }) => volunteerId)).not.toContain(line?.volunteerId);
  expect(again.againstBase).toEqual({ kept: 0, dropped: 1, added: 1 });
});

test('a plan scores a pair as the list of suggestions does, also where a language is asked for', async () => {
  const staff = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const need = await saturday({ languages: ['wu', 'mandarin'] });
  await api.db.query('update regions set latitude = 38.49, longitude = 106.23 where code = $1', [COMMUNITY]);
  const home = { latitude: 38.503, longitude: 106.23 };
  const { id } = await aVolunteer(api, { languages: ['mandarin'], ...home });
  const [candidate] = (await suggestionsFor(staff, need.id, 'volunteer')).candidates;
  expect(candidate?.parts.find(({ part }) => part === 'language')?.value).toBe(500);
  const [line] = at((await aPlan(official, { weekOn })).lines, need);
  expect([line?.volunteerId, line?.score]).toEqual([id, candidate?.score]);
  // 1.4 km from home, told as less than 2.
  expect([line?.metres, candidate?.metres]).toEqual([2000, 2000]);
});

test('confirming sends each invitation once; the next plan counts those who wait as unchanged', async () => {
  const need = await saturday();
  const { volunteer } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  expect(plan.sending).toEqual({ toSend: 1, sent: 0, refused: 0, agreed: 0 });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  const sent = await planOf(official, plan.id);
  expect(sent.sending).toEqual({ toSend: 0, sent: 1, refused: 0, agreed: 0 });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: sent.version });
  expect((await planOf(official, plan.id)).version).toBe(sent.version);
  expect(await api.eventsOf(plan.id)).toEqual(['plan.confirmed']);
  const { rows } = await api.db.query('select state, need_id from invitations');
  expect(rows).toEqual([{ state: 'sent', need_id: need.id }]);
  const { invitationList } = await volunteer.does<{ invitationList: { edges: unknown[] } }>(
    '{ invitationList { edges { node { id need { id } } } } }',
  );
  expect(invitationList.edges).toHaveLength(1);
  const next = await aPlan(official, { weekOn });
  expect(at(next.lines, need).map(({ change }) => change)).toEqual(['unchanged']);
});

test('who waits with one need is moved to a more urgent one, and the first invitation is taken back', async () => {
  const ordinary = await saturday({ urgency: 'ordinary' });
  const { id } = await aVolunteer(api);
  const before = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, { id: before.id, action: 'confirm', version: before.version });
  const urgent = await saturday({ urgency: 'urgent' });
  const plan = await aPlan(official, { weekOn });
  expect(at(plan.lines, urgent)).toMatchObject([
    { change: 'moved', volunteerId: id, fromNeed: { id: ordinary.id } },
  ]);
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  const { rows } = await api.db.query('select state, need_id from invitations order by id');
  expect(rows).toEqual([
    { state: 'withdrawn', need_id: ordinary.id },
    { state: 'sent', need_id: urgent.id },
  ]);
});

test('who waits with as many needs as a week allows can be moved from each of them', async () => {
  const times: [string, string][] = [
    ['09:00', '10:00'],
    ['12:00', '13:00'],
    ['15:00', '16:00'],
  ];
  for (const hours of times) await saturday({ urgency: 'ordinary' }, hours);
  await aVolunteer(api);
  const before = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, { id: before.id, action: 'confirm', version: before.version });
  for (const hours of times) await saturday({ urgency: 'urgent' }, hours);
  const plan = await aPlan(official, { weekOn });
  expect(plan.changes).toContainEqual({ change: 'moved', count: 3 });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  expect((await planOf(official, plan.id)).sending).toMatchObject({ sent: 3, refused: 0 });
});

test('who waits for an answer elsewhere as often as a week allows is not placed', async () => {
  const { id } = await aVolunteer(api);
  const staff = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  for (let times = 0; times < 3; times += 1) {
    const { id: viewId } = await suggestionsFor(staff, (await anOpenNeed(api)).id, 'volunteer');
    await staff.does(INVITE, { viewId, ids: [id] });
  }
  const need = await saturday();
  const { lines } = await aPlan(official, { weekOn });
  expect(at(lines, need)).toMatchObject([{ change: 'unfilled', unfilledReason: 'askedEnough' }]);
  await aVolunteer(api);
  const more = await saturday(people(2), ['14:00', '16:00']);
  expect(at((await aPlan(official, { weekOn })).lines, more)).toMatchObject([
    { heads: 1, unfilledReason: 'askedEnough' },
    { change: 'added' },
  ]);
});

const ANSWER = `mutation ($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {
  actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) { state } }`;

test('who declined a need is not planned for it again, nor invited from a plan made before', async () => {
  const need = await saturday(people(2));
  const { id, volunteer } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, { id: first.id, action: 'confirm', version: first.version });
  const { rows } = await api.db.query<{ id: string; version: number }>('select id, version from invitations');
  // A plan of the time when nobody had answered, confirmed after the answer.
  await api.db.query(`update invitations set state = 'withdrawn'`);
  const early = await aPlan(official, { weekOn });
  expect(at(early.lines, need).map(({ volunteerId }) => volunteerId)).toEqual([null, id]);
  await api.db.query(`update invitations set state = 'sent'`);
  await volunteer.does(ANSWER, { ...rows[0], action: 'decline', reason: '那天有事' });
  await official.does(ACT_ON_PLAN, { id: early.id, action: 'confirm', version: early.version });
  const sent = await planOf(official, early.id);
  expect(sent.sending).toEqual({ toSend: 0, sent: 0, refused: 1, agreed: 0 });
  const later = await aPlan(official, { weekOn });
  expect(at(later.lines, need)).toMatchObject([{ heads: 2, unfilledReason: 'othersOut' }]);
  await aVolunteer(api);
  const again = await aPlan(official, { weekOn });
  expect(at(again.lines, need)).toMatchObject([
    { heads: 1, unfilledReason: 'othersOut' },
    { change: 'added' },
  ]);
  expect(at(again.lines, need)[1]?.volunteerId).not.toBe(id);
});

test('who agreed to a need holds their place: no plan asks them for it again, nor one made before', async () => {
  const need = await saturday(people(2));
  const { id, volunteer } = await aVolunteer(api);
  const staff = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const early = await aPlan(official, { weekOn });
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const { invite } = await staff.does<{ invite: { id: string }[] }>(INVITE, { viewId, ids: [id] });
  await volunteer.does(ANSWER, { id: invite[0]?.id, action: 'accept', version: 1 });
  await official.does(ACT_ON_PLAN, { id: early.id, action: 'confirm', version: early.version });
  expect((await planOf(official, early.id)).sending).toMatchObject({ sent: 0, refused: 1 });
  const same = await saturday();
  const later = await saturday({}, ['14:00', '16:00']);
  const { lines } = await aPlan(official, { weekOn });
  expect(at(lines, need)).toMatchObject([{ heads: 1, volunteerId: null, unfilledReason: 'othersOut' }]);
  expect(at(lines, same)).toMatchObject([{ volunteerId: null, unfilledReason: 'nobodyFree' }]);
  expect(at(lines, later)).toMatchObject([{ volunteerId: id }]);
});

test('nobody is asked more often than a week allows, and who agreed gave that time away', async () => {
  const { id, volunteer } = await aVolunteer(api);
  const need = await saturday();
  const plan = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  const { rows } = await api.db.query<{ id: string; version: number }>('select id, version from invitations');
  await volunteer.does(
    'mutation ($id: ID!, $v: Int!) { actOnInvitation(id: $id, action: accept, version: $v) { state } }',
    { id: rows[0]?.id, v: rows[0]?.version },
  );
  const same = await saturday();
  const later = await saturday({}, ['14:00', '16:00']);
  const { lines } = await aPlan(official, { weekOn });
  expect(at(lines, need)).toEqual([]);
  expect(at(lines, same)).toMatchObject([{ change: 'unfilled', unfilledReason: 'nobodyFree' }]);
  expect(at(lines, later)).toMatchObject([{ change: 'added', volunteerId: id }]);
  await api.db.query(
    `insert into invitations select gen_random_uuid(), county_code, region_code, need_id, invitee_kind, invitee_id, person_id,
       organization_id, sent_by_id, null, 'declined', 'x', sent_at, expires_at, sent_at, 1, null
     from invitations cross join generate_series(1, 2)`,
  );
  const full = await aPlan(official, { weekOn });
  expect(at(full.lines, later)).toMatchObject([{ change: 'unfilled', unfilledReason: 'askedEnough' }]);
});

test('who agreed and then joined the shift gave that time away once', async () => {
  const { id, volunteer } = await aVolunteer(api, { maxShiftsPerWeek: 2 });
  await saturday();
  const plan = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  const hours = { startsAt: '2027-03-06T01:00:00.000Z', endsAt: '2027-03-06T03:00:00.000Z' };
  const { shiftId, needId } = await aShift(api, hours);
  await api.db.query(`update invitations set state = 'accepted', need_id = $1`, [needId]);
  await aSignUp(volunteer, shiftId);
  const other = await saturday({}, ['14:00', '16:00']);
  expect(at((await aPlan(official, { weekOn })).lines, other)).toMatchObject([{ volunteerId: id }]);
});

test('a plan of another county is nobody’s business', async () => {
  await saturday();
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
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
  const alone = await aPlan(official, { weekOn });
  expect(at(alone.lines, need)).toMatchObject([{ change: 'unfilled', unfilledReason: 'nobodyNear' }]);
  expect(alone.places).toMatchObject([{ regionCode: COMMUNITY, latitude: 38.4915, filled: 0, missing: 1 }]);
  const { id } = await aVolunteer(api, { latitude: 38.5, longitude: 106.23 });
  const { lines } = await aPlan(official, { weekOn });
  expect(at(lines, need)).toMatchObject([{ change: 'added', volunteerId: id }]);
});

test('a plan is stale once a need changes after its data were read', async () => {
  await saturday();
  const plan = await aPlan(official, { weekOn });
  expect(plan.isStale).toBe(false);
  await saturday();
  expect((await planOf(official, plan.id)).isStale).toBe(true);
});

test('a plan is stale for what happens after however much elsewhere, and for a volunteer of the county', async () => {
  await saturday();
  const [township, county] = [
    await aPlan(official, { weekOn, regionCode: TOWNSHIP }),
    await aPlan(official, { weekOn }),
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
  const plan = await aPlan(official, { weekOn });
  const chosen = at(plan.lines, need).map(({ id }) => id);
  await official.does(ACT_ON_PLAN, {
    id: plan.id,
    action: 'confirm',
    version: plan.version,
    lineIds: chosen,
  });
  await api.db.query(`update invitations set state = 'accepted'`);
  const { weeklyCoverage } = await official.does<{ weeklyCoverage: unknown[] }>(
    `query ($on: Day!) { weeklyCoverage(regionCode: "640106", weekOn: $on, weeks: 1) { regionCode weekOn needs confirmed } }`,
    { on: weekOn },
  );
  expect(weeklyCoverage).toEqual([{ regionCode: COMMUNITY.slice(0, 9), weekOn, needs: 2, confirmed: 1 }]);
});
