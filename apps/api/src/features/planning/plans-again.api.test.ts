import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY, TOWNSHIP, type PostedNeed } from '../../testing/needs.js';
import {
  ACT_ON_PLAN,
  aPlan,
  DECIDE,
  onSaturday,
  people,
  planOf,
  WEEK_ON,
  type MadePlan,
} from '../../testing/plans.js';
import { INVITE, suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let official: TestActor;
const weekOn = WEEK_ON;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-02-25T09:00:00+08:00');
  official = await api.actor({ role: 'official', regionCode: '640106' });
});

const saturday = (): Promise<PostedNeed> => onSaturday(api);
const confirm = ({ id, version }: MadePlan) => ({ id, version, action: 'confirm' });
const placed = ({ lines }: MadePlan) => lines.map(({ change, volunteerId }) => [change, volunteerId]);
const states = async (): Promise<unknown[]> =>
  (await api.db.query('select invitee_id as id, state from invitations order by invitations.id')).rows;

test('whoever was invited keeps their place when the week is planned again, and the invitation is no load of theirs', async () => {
  await saturday();
  await aVolunteer(api);
  await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, confirm(first));
  const invited = first.lines[0]?.volunteerId;
  await api.db.query('update volunteer_skills set asked = 1 where volunteer_id = $1', [invited]);
  const again = await aPlan(official, { weekOn });
  expect(placed(again)).toEqual([['unchanged', invited]]);
  expect(again.lines[0]?.score).toBe(first.lines[0]?.score);
  await api.db.query('update volunteer_skills set reliability = 0 where volunteer_id = $1', [invited]);
  const third = await aPlan(official, { weekOn });
  expect(placed(third)).toEqual([['unchanged', invited]]);
  expect(third.takeBacks).toEqual([]);
});

test('whoever is out of the plan is named, and confirming takes their invitation back with the new one', async () => {
  const need = await saturday();
  await aVolunteer(api);
  await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, confirm(first));
  const invited = first.lines[0]?.volunteerId;
  const out = { volunteerId: invited, need: { id: need.id } };
  const second = await aPlan(official, { weekOn });
  const lineIds = [second.lines[0]?.id];
  await official.does(DECIDE, { planId: second.id, lineIds, decision: 'excluded' });
  expect((await planOf(official, second.id)).takeBacks).toEqual([out]);
  const third = await aPlan(official, { weekOn, basedOnId: second.id });
  const [next] = third.lines.flatMap(({ volunteerId }) => volunteerId ?? []);
  expect(next).not.toBe(invited);
  expect(third.takeBacks).toEqual([out]);
  expect(await states()).toEqual([{ id: invited, state: 'sent' }]);
  await official.does(ACT_ON_PLAN, confirm(third));
  expect(await states()).toEqual([
    { id: invited, state: 'withdrawn' },
    { id: next, state: 'sent' },
  ]);
});

test('an invitation somebody sent by hand, and one of another week, is not taken back by a plan', async () => {
  const need = await saturday();
  const { id } = await aVolunteer(api);
  const staff = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  await staff.does(INVITE, { viewId, ids: [id] });
  const plan = await aPlan(official, { weekOn });
  expect(placed(plan)).toEqual([['unchanged', id]]);
  await official.does(DECIDE, { planId: plan.id, lineIds: [plan.lines[0]?.id], decision: 'excluded' });
  expect((await planOf(official, plan.id)).takeBacks).toEqual([]);
  await api.db.query('update invitations set view_id = null, plan_line_id = $1', [plan.lines[0]?.id]);
  expect((await planOf(official, plan.id)).takeBacks).toHaveLength(1);
  await api.db.query(`update matching_plans set week_on = '2027-03-08' where id = $1`, [plan.id]);
  const later = await aPlan(official, { weekOn });
  await official.does(DECIDE, { planId: later.id, lineIds: [later.lines[0]?.id], decision: 'excluded' });
  expect((await planOf(official, later.id)).takeBacks).toEqual([]);
});

test('a plan is not confirmed once a newer one of its week stands; one that was given up does not count', async () => {
  await saturday();
  await aVolunteer(api);
  const first = await aPlan(official, { weekOn });
  const second = await aPlan(official, { weekOn });
  const newer = async () =>
    official.does('query ($id: ID!) { matchingPlan(id: $id) { newerPlanId } }', { id: first.id });
  const refused = await official.isRefused(ACT_ON_PLAN, confirm(first));
  expect([refused.code, refused.details]).toEqual(['PLAN_SUPERSEDED', { planId: second.id }]);
  expect(await newer()).toEqual({ matchingPlan: { newerPlanId: second.id } });
  await official.does(ACT_ON_PLAN, { ...confirm(second), action: 'discard' });
  expect(await newer()).toEqual({ matchingPlan: { newerPlanId: null } });
  await official.does(ACT_ON_PLAN, confirm(first));
  expect(await states()).toMatchObject([{ state: 'sent' }]);
});

const ABOVE = `query ($regionCode: ID!, $weekOn: Day!) { plansAbove(regionCode: $regionCode, weekOn: $weekOn) {
  region { code } needs { sent waiting agreed declined need { id } } } }`;

test('a community sees the plan of the county that invited for its needs, and no other community does', async () => {
  const need = await saturday();
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const asked = { regionCode: COMMUNITY, weekOn };
  expect(await staff.does(ABOVE, asked)).toEqual({ plansAbove: [] });
  await official.does(ACT_ON_PLAN, confirm(plan));
  const needs = [{ sent: 1, waiting: 1, agreed: 0, declined: 0, need: { id: need.id } }];
  expect(await staff.does(ABOVE, asked)).toEqual({ plansAbove: [{ region: { code: '640106' }, needs }] });
  expect(await staff.does(ABOVE, { ...asked, weekOn: '2027-03-08' })).toEqual({ plansAbove: [] });
  const elsewhere = { weekOn, regionCode: '640106002001' };
  const other = await api.actor({ role: 'communityStaff', regionCode: elsewhere.regionCode });
  expect(await other.does(ABOVE, elsewhere)).toEqual({ plansAbove: [] });
  expect((await other.isRefused(ABOVE, asked)).code).toBe('NOT_FOUND');
});

test('who could serve a need but is not free then is listed behind the reason', async () => {
  const need = await saturday();
  const { id } = await aVolunteer(api, { weeklyHours: [{ weekday: 3, fromMinute: 840, toMinute: 960 }] });
  await aVolunteer(api, { latitude: 38.9, longitude: 106.9 });
  await api.db.query('update regions set latitude = 38.4915, longitude = 106.2325 where code = $1', [
    COMMUNITY,
  ]);
  const { lines } = await aPlan(official, { weekOn });
  expect(lines).toMatchObject([{ unfilledReason: 'nobodyFree' }]);
  const { weekPeople } = await official.does<{ weekPeople: unknown }>(
    `query ($needId: ID!) { weekPeople(regionCode: "640106", weekOn: "${weekOn}", needId: $needId, first: 9) {
      edges { node { id freeMinutes } } } }`,
    { needId: need.id },
  );
  expect(weekPeople).toEqual({ edges: [{ node: { id, freeMinutes: 120 } }] });
});

test('a need without a time for which everybody agreed is neither counted nor listed as missing people', async () => {
  const { id } = await anOpenNeed(api, {
    parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity: 1, skills: [] }],
    startsAt: null,
    endsAt: null,
  });
  const volunteer = await aVolunteer(api);
  const staff = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const asked = `{ weekOutlook(regionCode: "640106", weekOn: "${weekOn}") { needsWithoutTime }
    weekNeeds(regionCode: "640106", weekOn: "${weekOn}", isWithoutTime: true, first: 9) { totalCount } }`;
  const open = { weekOutlook: { needsWithoutTime: 1 }, weekNeeds: { totalCount: 1 } };
  expect(await official.does(asked)).toEqual(open);
  const { id: viewId } = await suggestionsFor(staff, id, 'volunteer');
  await staff.does(INVITE, { viewId, ids: [volunteer.id] });
  await api.db.query(`update invitations set state = 'accepted'`);
  const none = { weekOutlook: { needsWithoutTime: 0 }, weekNeeds: { totalCount: 0 } };
  expect(await official.does(asked)).toEqual(none);
});

test('a community hears once that a plan above asks people for its needs, however many; others do not', async () => {
  await saturday();
  await saturday();
  await aVolunteer(api);
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const other = await api.actor({ role: 'communityStaff', regionCode: '640106002001' });
  const told = async (who: TestActor): Promise<object[]> => {
    await api.settle();
    const { inbox } = await who.does<{ inbox: { edges: { node: { kind: string } }[] } }>(
      '{ inbox(first: 50) { edges { node { kind title weekOn } } } }',
    );
    return inbox.edges.flatMap(({ node }) => (node.kind === 'planAboveConfirmed' ? [node] : []));
  };
  expect(await told(staff)).toEqual([]);
  await official.does(ACT_ON_PLAN, confirm(plan));
  await official.does(ACT_ON_PLAN, { ...confirm(plan), version: plan.version + 1 });
  expect(await told(staff)).toEqual([{ kind: 'planAboveConfirmed', title: '金凤区', weekOn }]);
  expect(await told(other)).toEqual([]);
  await onSaturday(api, { startsAt: '2027-03-13T09:00:00+08:00', endsAt: '2027-03-13T11:00:00+08:00' });
  const own = await aPlan(staff, { weekOn: '2027-03-08', regionCode: COMMUNITY });
  expect(own.result?.filled).toBe(1);
  await staff.does(ACT_ON_PLAN, confirm(own));
  expect(await told(staff)).toHaveLength(1);
});

test('the lines of one need are those whom the plan places there, without the heads it misses', async () => {
  const need = await onSaturday(api, people(2));
  await onSaturday(api, {}, ['14:00', '16:00']);
  const { id } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const { matchingPlan } = await official.does<{ matchingPlan: { lines: unknown } }>(
    `query ($id: ID!, $needId: ID!) { matchingPlan(id: $id) {
      lines(needId: $needId, first: 9) { edges { node { volunteerId score parts { weight value } } } } } }`,
    { id: plan.id, needId: need.id },
  );
  expect(plan.lines.length).toBeGreaterThan(1);
  expect(matchingPlan.lines).toMatchObject({ edges: [{ node: { volunteerId: id } }] });
});
