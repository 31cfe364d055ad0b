import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aShift, aSignUp, OPEN_ACTIVITY } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { COMMUNITY, anOpenNeed, TOWNSHIP, type PostedNeed } from '../../testing/needs.js';
import { ACT_ON_PLAN, aPlan, linesFor, onSaturday, people, planOf, WEEK_ON } from '../../testing/plans.js';
import { INVITE, suggestionsFor } from '../../testing/suggestions.js';
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
test('confirming sends each invitation once; the next plan counts those who wait as unchanged', async () => {
  const need = await saturday();
  const { volunteer } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn: WEEK_ON });
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
  const next = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(next.lines, need).map(({ change }) => change)).toEqual(['unchanged']);
});

test('who waits with one need is moved to a more urgent one, and the first invitation is taken back', async () => {
  const ordinary = await saturday({ urgency: 'ordinary' });
  const { id } = await aVolunteer(api);
  const before = await aPlan(official, { weekOn: WEEK_ON });
  await official.does(ACT_ON_PLAN, { id: before.id, action: 'confirm', version: before.version });
  const urgent = await saturday({ urgency: 'urgent' });
  const plan = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(plan.lines, urgent)).toMatchObject([
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
  const before = await aPlan(official, { weekOn: WEEK_ON });
  await official.does(ACT_ON_PLAN, { id: before.id, action: 'confirm', version: before.version });
  for (const hours of times) await saturday({ urgency: 'urgent' }, hours);
  const plan = await aPlan(official, { weekOn: WEEK_ON });
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
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(lines, need)).toMatchObject([{ change: 'unfilled', unfilledReason: 'askedEnough' }]);
  await aVolunteer(api);
  const more = await saturday(people(2), ['14:00', '16:00']);
  expect(linesFor((await aPlan(official, { weekOn: WEEK_ON })).lines, more)).toMatchObject([
    { heads: 1, unfilledReason: 'askedEnough' },
    { change: 'added' },
  ]);
});

const ANSWER = `mutation ($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {
  actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) { state } }`;

test('who declined a need is not planned for it again, nor invited from a plan made before', async () => {
  const need = await saturday(people(2));
  const { id, volunteer } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn: WEEK_ON });
  await official.does(ACT_ON_PLAN, { id: first.id, action: 'confirm', version: first.version });
  const { rows } = await api.db.query<{ id: string; version: number }>('select id, version from invitations');
  // A plan of the time when nobody had answered, confirmed after the answer.
  await api.db.query(`update invitations set state = 'withdrawn'`);
  const early = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(early.lines, need).map(({ volunteerId }) => volunteerId)).toEqual([null, id]);
  await api.db.query(`update invitations set state = 'sent'`);
  await volunteer.does(ANSWER, { ...rows[0], action: 'decline', reason: '那天有事' });
  await official.does(ACT_ON_PLAN, { id: early.id, action: 'confirm', version: early.version });
  const sent = await planOf(official, early.id);
  expect(sent.sending).toEqual({ toSend: 0, sent: 0, refused: 1, agreed: 0 });
  const later = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(later.lines, need)).toMatchObject([{ heads: 2, unfilledReason: 'othersOut' }]);
  await aVolunteer(api);
  const again = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(again.lines, need)).toMatchObject([
    { heads: 1, unfilledReason: 'othersOut' },
    { change: 'added' },
  ]);
  expect(linesFor(again.lines, need)[1]?.volunteerId).not.toBe(id);
});

test('who agreed to a need holds their place: no plan asks them for it again, nor one made before', async () => {
  const need = await saturday(people(2));
  const { id, volunteer } = await aVolunteer(api);
  const staff = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const early = await aPlan(official, { weekOn: WEEK_ON });
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const { invite } = await staff.does<{ invite: { id: string }[] }>(INVITE, { viewId, ids: [id] });
  await volunteer.does(ANSWER, { id: invite[0]?.id, action: 'accept', version: 1 });
  await official.does(ACT_ON_PLAN, { id: early.id, action: 'confirm', version: early.version });
  expect((await planOf(official, early.id)).sending).toMatchObject({ sent: 0, refused: 1 });
  const same = await saturday();
  const later = await saturday({}, ['14:00', '16:00']);
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(lines, need)).toMatchObject([{ heads: 1, volunteerId: null, unfilledReason: 'othersOut' }]);
  expect(linesFor(lines, same)).toMatchObject([{ volunteerId: null, unfilledReason: 'nobodyFree' }]);
  expect(linesFor(lines, later)).toMatchObject([{ volunteerId: id }]);
});

test('nobody is asked more often than a week allows, and who agreed gave that time away', async () => {
  const { id, volunteer } = await aVolunteer(api);
  const need = await saturday();
  const plan = await aPlan(official, { weekOn: WEEK_ON });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  const { rows } = await api.db.query<{ id: string; version: number }>('select id, version from invitations');
  await volunteer.does(
    'mutation ($id: ID!, $v: Int!) { actOnInvitation(id: $id, action: accept, version: $v) { state } }',
    { id: rows[0]?.id, v: rows[0]?.version },
  );
  const same = await saturday();
  const later = await saturday({}, ['14:00', '16:00']);
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(lines, need)).toEqual([]);
  expect(linesFor(lines, same)).toMatchObject([{ change: 'unfilled', unfilledReason: 'nobodyFree' }]);
  expect(linesFor(lines, later)).toMatchObject([{ change: 'added', volunteerId: id }]);
  await api.db.query(
    `insert into invitations select gen_random_uuid(), county_code, region_code, need_id, invitee_kind, invitee_id, person_id,
       organization_id, sent_by_id, null, 'declined', 'x', sent_at, expires_at, sent_at, 1, null
     from invitations cross join generate_series(1, 2)`,
  );
  const full = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(full.lines, later)).toMatchObject([{ change: 'unfilled', unfilledReason: 'askedEnough' }]);
});

test('who joined a shift that the community holds for its need is neither missing there nor asked for it', async () => {
  const need = await saturday(people(2));
  const { id, volunteer } = await aVolunteer(api);
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const { openActivity } = await staff.does<{ openActivity: { shifts: { id: string }[] } }>(OPEN_ACTIVITY, {
    needId: need.id,
    shifts: [{ startsAt: '2027-03-06T06:00:00Z', endsAt: '2027-03-06T08:00:00Z', capacity: 2 }],
    key: randomUUID(),
  });
  await aSignUp(volunteer, openActivity.shifts[0]?.id ?? '');
  const { lines } = await aPlan(official, { weekOn: WEEK_ON });
  expect(linesFor(lines, need)).toMatchObject([{ heads: 1, volunteerId: null, unfilledReason: 'othersOut' }]);
  expect(lines.some(({ volunteerId }) => volunteerId === id)).toBe(false);
});

test('who agreed and then joined the shift gave that time away once', async () => {
  const { id, volunteer } = await aVolunteer(api, { maxShiftsPerWeek: 2 });
  await saturday();
  const plan = await aPlan(official, { weekOn: WEEK_ON });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  const hours = { startsAt: '2027-03-06T01:00:00.000Z', endsAt: '2027-03-06T03:00:00.000Z' };
  const { shiftId, needId } = await aShift(api, hours);
  await api.db.query(`update invitations set state = 'accepted', need_id = $1`, [needId]);
  await aSignUp(volunteer, shiftId);
  const other = await saturday({}, ['14:00', '16:00']);
  expect(linesFor((await aPlan(official, { weekOn: WEEK_ON })).lines, other)).toMatchObject([
    { volunteerId: id },
  ]);
});
