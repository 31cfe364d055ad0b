import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, type PostedNeed } from '../../testing/needs.js';
import { ACT_ON_PLAN, aPlan, DECIDE, planOf, type MadePlan } from '../../testing/plans.js';
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

const aShift = (hours: [string, string], over: object = {}): Promise<PostedNeed> =>
  anOpenNeed(api, {
    parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity: 1, skills: [] }],
    startsAt: `2027-03-06T${hours[0]}:00+08:00`,
    endsAt: `2027-03-06T${hours[1]}:00+08:00`,
    ...over,
  });
const differing = ({ differences }: MadePlan): (string | null)[][] =>
  differences.edges.map(({ node }) => [node.change, node.need.id, node.volunteerId]);

test('a what-if without somebody stands beside the plan as a difference, and takes nothing from it', async () => {
  const need = await aShift(['09:00', '11:00']);
  const { id: one } = await aVolunteer(api);
  const { id: other } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const placed = plan.lines[0]?.volunteerId;
  const tried = await aPlan(official, {
    weekOn,
    basedOnId: plan.id,
    whatIf: { withoutVolunteerIds: [placed] },
  });
  expect(differing(tried)).toEqual([
    ['lost', need.id, placed],
    ['gained', need.id, placed === one ? other : one],
  ]);
  expect(tried.comparison).toMatchObject({ heads: 1, kept: 0, dropped: 1, added: 1, draft: { filled: 1 } });
  const { matchingPlans } = await official.does<{ matchingPlans: { id: string }[] }>(
    'query ($weekOn: Day!) { matchingPlans(regionCode: "640106", weekOn: $weekOn) { id } }',
    { weekOn },
  );
  expect(matchingPlans).toEqual([{ id: plan.id }]);
  expect((await planOf(official, plan.id)).whatIfs).toEqual([{ id: tried.id }]);
  expect(
    (await official.isRefused(ACT_ON_PLAN, { id: tried.id, action: 'confirm', version: tried.version })).code,
  ).toBe('WRONG_STATE');
});

test('a shorter buffer, a need left out and more people for a skill change what is filled', async () => {
  const first = await aShift(['09:00', '11:00']);
  await aShift(['11:00', '12:00']);
  const nurse = await aShift(['14:00', '16:00'], {
    parts: [{ kind: 'people', name: '护士', unit: '人', quantity: 2, skills: ['health/nurse'] }],
  });
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  expect(plan.result).toMatchObject({ heads: 4, filled: 1 });
  const basedOnId = plan.id;
  const nearer = await aPlan(official, { weekOn, basedOnId, whatIf: { bufferMinutes: 0 } });
  expect(nearer.comparison).toMatchObject({ today: { filled: 1 }, draft: { filled: 2, served: 2 } });
  const fewer = await aPlan(official, { weekOn, basedOnId, whatIf: { withoutNeedIds: [first.id] } });
  expect(differing(fewer)).not.toContainEqual(['gained', first.id, expect.anything()]);
  expect(fewer.comparison?.draft.filled).toBe(1);
  const more = await aPlan(official, {
    weekOn,
    basedOnId,
    whatIf: { morePeople: [{ skill: 'health/nurse', count: 3 }] },
  });
  expect(differing(more).filter(([, id]) => id === nurse.id)).toEqual([
    ['gained', nurse.id, null],
    ['gained', nurse.id, null],
  ]);
});

test('a what-if honours what was excluded in the plan beside it', async () => {
  const need = await aShift(['09:00', '11:00']);
  const { id: one } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const [line] = plan.lines;
  await official.does(DECIDE, { planId: plan.id, lineIds: [line?.id], decision: 'excluded' });
  const { id: other } = await aVolunteer(api);
  const tried = await aPlan(official, { weekOn, basedOnId: plan.id, whatIf: { bufferMinutes: 0 } });
  expect(line?.volunteerId).toBe(one);
  expect(differing(tried)).toEqual([['gained', need.id, other]]);
});

test('what tries nothing, names an unknown skill or stands beside nothing is refused', async () => {
  await aShift(['09:00', '11:00']);
  const plan = await aPlan(official, { weekOn });
  const make = `mutation ($basedOnId: ID, $whatIf: WhatIfInput) {
    makePlan(regionCode: "640106", weekOn: "2027-03-01", basedOnId: $basedOnId, whatIf: $whatIf, idempotencyKey: "k") { id } }`;
  const refusal = async (basedOnId: string | null, whatIf: object): Promise<string> =>
    (await official.isRefused(make, { basedOnId, whatIf })).code;
  expect(await refusal(plan.id, { morePeople: [] })).toBe('INVALID_INPUT');
  expect(await refusal(null, { bufferMinutes: 0 })).toBe('INVALID_INPUT');
  expect(await refusal(plan.id, { morePeople: [{ skill: 'nothing', count: 1 }] })).toBe('CODE_UNKNOWN');
  const nurses = { skill: 'health/nurse', count: 1 };
  expect(await refusal(plan.id, { morePeople: [nurses, nurses] })).toBe('INVALID_INPUT');
});

test('what was pinned and no longer goes together does not keep a plan from being made', async () => {
  await aShift(['09:00', '11:00']);
  await aShift(['12:00', '13:00']);
  const { id } = await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  await official.does(DECIDE, {
    planId: plan.id,
    lineIds: plan.lines.map((line) => line.id),
    decision: 'pinned',
  });
  await api.db.query('update volunteers set max_shifts_per_week = 1 where id = $1', [id]);
  const again = await aPlan(official, { weekOn, basedOnId: plan.id });
  expect([again.state, again.result?.filled]).toEqual(['ready', 1]);
});
