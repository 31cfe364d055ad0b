import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, TOWNSHIP, type PostedNeed } from '../../testing/needs.js';
import { ACT_ON_PLAN, aPlan } from '../../testing/plans.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let official: TestActor;
const weekOn = '2027-03-01';
const week = { regionCode: '640106', weekOn };

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-02-25T09:00:00+08:00');
  official = await api.actor({ role: 'official', regionCode: '640106' });
});

const wants = (quantity: number, skills: string[] = []): object => ({
  parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity, skills }],
});
const saturday = (over: object = {}): Promise<PostedNeed> =>
  anOpenNeed(api, {
    ...wants(1),
    startsAt: '2027-03-06T09:00:00+08:00',
    endsAt: '2027-03-06T11:00:00+08:00',
    ...over,
  });
const ids = async (query: string, variables: object): Promise<string[]> => {
  const { list } = await official.does<{ list: { totalCount: number; edges: { node: { id: string } }[] } }>(
    query,
    { ...week, ...variables },
  );
  expect(list.totalCount).toBe(list.edges.length);
  return list.edges.map(({ node }) => node.id);
};
const NEEDS = `query ($regionCode: ID!, $weekOn: Day!, $on: Day, $isAnyDay: Boolean, $isWithoutTime: Boolean, $category: String,
  $urgency: Urgency, $skill: String) { list: weekNeeds(regionCode: $regionCode, weekOn: $weekOn, on: $on, isAnyDay: $isAnyDay,
  isWithoutTime: $isWithoutTime, category: $category, urgency: $urgency, skill: $skill) { totalCount edges { node { id } } } }`;
const PEOPLE = `query ($regionCode: ID!, $weekOn: Day!, $on: Day, $skill: String) {
  list: weekPeople(regionCode: $regionCode, weekOn: $weekOn, on: $on, skill: $skill) { totalCount edges { node { id freeMinutes } } } }`;

test('before any plan a week shows needs, who is free, and the skill that is scarce; each figure opens its list', async () => {
  const dated = await saturday(wants(2));
  const nurse = await saturday({
    ...wants(1, ['health/nurse']),
    urgency: 'urgent',
    category: 'health-services/first-aid',
  });
  const anyDay = await saturday({ endsAt: '2027-03-20T09:00:00+08:00' });
  const timeless = await saturday({ startsAt: null, endsAt: null });
  const { id } = await aVolunteer(api, { weeklyHours: [{ weekday: 6, fromMinute: 540, toMinute: 720 }] });
  const { weekOutlook: outlook } = await official.does<{ weekOutlook: Record<string, unknown> }>(
    `query ($regionCode: ID!, $weekOn: Day!) { weekOutlook(regionCode: $regionCode, weekOn: $weekOn) {
      needs heads needsWithoutTime people cells { category urgency on needs heads } days { on people minutes }
      skills { skill wanted people shifts } } }`,
    week,
  );
  expect(outlook).toMatchObject({ needs: 3, heads: 4, needsWithoutTime: 1, people: 1 });
  expect(outlook['cells']).toContainEqual({
    category: 'health-services',
    urgency: 'urgent',
    on: '2027-03-06',
    needs: 1,
    heads: 1,
  });
  expect(outlook['days']).toContainEqual({ on: '2027-03-06', people: 1, minutes: 180 });
  expect(outlook['skills']).toEqual([
    { skill: 'health/nurse', wanted: 1, people: 0, shifts: 0 },
    { skill: '', wanted: 3, people: 1, shifts: 3 },
  ]);
  expect(await ids(NEEDS, { on: '2027-03-06' })).toEqual([dated.id, nurse.id].toSorted());
  expect(await ids(NEEDS, { isAnyDay: true })).toEqual([anyDay.id]);
  expect(await ids(NEEDS, { isWithoutTime: true })).toEqual([timeless.id]);
  expect(await ids(NEEDS, { category: 'health-services' })).toEqual([nurse.id]);
  expect(await ids(NEEDS, { urgency: 'urgent' })).toEqual([nurse.id]);
  expect(await ids(NEEDS, { skill: '' })).toEqual([dated.id, anyDay.id].toSorted());
  expect(await ids(PEOPLE, { on: '2027-03-06' })).toEqual([id]);
  expect(await ids(PEOPLE, { on: '2027-03-05' })).toEqual([]);
  expect(await ids(PEOPLE, { skill: 'health/nurse' })).toEqual([]);
});

test('the figures of a plan open to its needs and its people', async () => {
  const need = await saturday(wants(2));
  const other = await saturday(wants(1, ['health/nurse']));
  const { id } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const of = (
    list: string,
    fields: string,
  ): Promise<{ matchingPlan: { list: { edges: { node: unknown }[] } } }> =>
    official.does(
      `query ($id: ID!) { matchingPlan(id: $id) { list: ${list} { edges { node { ${fields} } } } } }`,
      {
        id: plan.id,
      },
    );
  const rows = async (list: string, fields: string): Promise<unknown[]> =>
    (await of(list, fields)).matchingPlan.list.edges.map(({ node }) => node);
  expect(await rows(`needs(regionCode: "${TOWNSHIP}")`, 'id heads filled fitting')).toEqual(
    [
      { id: need.id, heads: 2, filled: 1, fitting: 1 },
      { id: other.id, heads: 1, filled: 0, fitting: 0 },
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  expect(await rows('needs(skill: "health/nurse")', 'id')).toEqual([{ id: other.id }]);
  expect(await rows('people(isPlaced: true)', 'id shifts label')).toEqual([
    { id, shifts: 1, label: '试＊＊' },
  ]);
  expect(await rows('people(isPlaced: false)', 'id')).toEqual([]);
  expect(await rows('people(skill: "health/nurse")', 'id')).toEqual([]);
  expect(await rows('lines(sending: toSend)', 'volunteerId')).toEqual([{ volunteerId: id }]);
  expect(await rows('lines(sending: sent)', 'volunteerId')).toEqual([]);
});

test('a figure of the weekly coverage opens to the needs with somebody confirmed, and to those without', async () => {
  const need = await saturday();
  const bare = await saturday(wants(1, ['health/nurse']));
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  await official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  await api.db.query(`update invitations set state = 'accepted'`);
  const COVERED = `query ($regionCode: ID!, $weekOn: Day!, $is: Boolean) {
    list: coveredNeeds(regionCode: $regionCode, weekOn: $weekOn, isConfirmed: $is) { totalCount edges { node { id heads } } } }`;
  expect(await ids(COVERED, { is: true })).toEqual([need.id]);
  expect(await ids(COVERED, { is: false })).toEqual([bare.id]);
  expect(await ids(COVERED, {})).toEqual([need.id, bare.id].toSorted());
  // Who agreed is missing no more, here as in the figures of the week.
  const { list } = await official.does<{ list: { edges: { node: { id: string; heads: number } }[] } }>(
    COVERED,
    week,
  );
  const headsOf = Object.fromEntries(list.edges.map(({ node }) => [node.id, node.heads]));
  expect(headsOf).toEqual({ [need.id]: 0, [bare.id]: 1 });
  const neighbour = await api.actor({ role: 'official', regionCode: '640105' });
  expect((await neighbour.isRefused(COVERED, week)).code).toBe('NOT_FOUND');
});

test('who could come is counted once, with the urgency of the need that has them', async () => {
  const urgent = await saturday({ ...wants(2), urgency: 'urgent' });
  const ordinary = await saturday({ ...wants(3), urgency: 'ordinary' });
  await aVolunteer(api);
  await aVolunteer(api);
  const { lines } = await aPlan(official, { weekOn });
  expect(lines.find((line) => line.need.id === ordinary.id)).toMatchObject({
    unfilledReason: 'servingElsewhere',
    blockedBy: 2,
    blockedByUrgency: 'urgent',
    servedInstead: [{ people: 2, need: { id: urgent.id } }],
    fitting: 2,
  });
});

test('when all who fit serve here already, the line says that more fit nowhere', async () => {
  const need = await saturday(wants(3));
  await aVolunteer(api);
  const { lines } = await aPlan(official, { weekOn });
  expect(lines.find((line) => line.need.id === need.id && line.change === 'unfilled')).toMatchObject({
    heads: 2,
    unfilledReason: 'allServeHere',
    blockedBy: null,
  });
});
