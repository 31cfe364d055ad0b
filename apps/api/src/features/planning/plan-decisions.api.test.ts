import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { type PostedNeed } from '../../testing/needs.js';
import { aPlan, DECIDE, linesFor, onSaturday, WEEK_ON } from '../../testing/plans.js';
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
test('a run again keeps what was pinned and leaves out what was excluded', async () => {
  const need = await saturday();
  const { id: one } = await aVolunteer(api);
  const { id: other } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn: WEEK_ON });
  expect(first.againstBase).toBe(null);
  const [line] = linesFor(first.lines, need);
  await official.does(DECIDE, { planId: first.id, lineIds: [line?.id], decision: 'excluded' });
  const second = await aPlan(official, { weekOn: WEEK_ON, basedOnId: first.id });
  const [next] = linesFor(second.lines, need);
  expect(next?.volunteerId).toBe(line?.volunteerId === one ? other : one);
  await official.does(DECIDE, { planId: second.id, lineIds: [next?.id], decision: 'pinned' });
  expect(second.againstBase).toEqual({ kept: 0, dropped: 1, added: 1 });
  expect(second.differences.edges.map(({ node }) => [node.change, node.volunteerId])).toEqual([
    ['lost', line?.volunteerId],
    ['gained', next?.volunteerId],
  ]);
  const third = await aPlan(official, { weekOn: WEEK_ON, basedOnId: second.id });
  expect(third.againstBase).toEqual({ kept: 1, dropped: 0, added: 0 });
  expect(linesFor(third.lines, need)).toMatchObject([{ volunteerId: next?.volunteerId, decision: 'pinned' }]);
});

test('who was excluded is told apart after later runs, and taken back they are placed again', async () => {
  const need = await saturday();
  const { id } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn: WEEK_ON });
  await official.does(DECIDE, { planId: first.id, lineIds: [first.lines[0]?.id], decision: 'excluded' });
  const second = await aPlan(official, { weekOn: WEEK_ON, basedOnId: first.id });
  expect(linesFor(second.lines, need)).toMatchObject([{ unfilledReason: 'othersOut' }]);
  const third = await aPlan(official, { weekOn: WEEK_ON, basedOnId: second.id });
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
  const fourth = await aPlan(official, { weekOn: WEEK_ON, basedOnId: third.id });
  expect(linesFor(fourth.lines, need)).toMatchObject([{ change: 'added', volunteerId: id }]);
});

test('a pinned line goes to the new hours of its need when that was moved', async () => {
  const need = await saturday();
  const { id } = await aVolunteer(api);
  const first = await aPlan(official, { weekOn: WEEK_ON });
  await official.does(DECIDE, { planId: first.id, lineIds: [first.lines[0]?.id], decision: 'pinned' });
  await api.db.query(
    `update needs set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = $1`,
    [need.id],
  );
  const [line] = linesFor((await aPlan(official, { weekOn: WEEK_ON, basedOnId: first.id })).lines, need);
  expect(line).toMatchObject({ volunteerId: id, decision: 'pinned' });
  expect(new Date(line?.startsAt ?? 0).toISOString()).toBe('2027-03-07T01:00:00.000Z');
});

test('a run again from a plan that was never made keeps what was decided in the one before', async () => {
  const need = await saturday();
  await aVolunteer(api);
  await aVolunteer(api);
  const first = await aPlan(official, { weekOn: WEEK_ON });
  const [line] = linesFor(first.lines, need);
  await official.does(DECIDE, { planId: first.id, lineIds: [line?.id], decision: 'excluded' });
  const lost = await aPlan(official, { weekOn: WEEK_ON, basedOnId: first.id });
  await api.db.query(`delete from plan_lines where plan_id = $1`, [lost.id]);
  await api.db.query(
    `update matching_plans set state = 'failed', result = null, excluded = '[]' where id = $1`,
    [lost.id],
  );
  const again = await aPlan(official, { weekOn: WEEK_ON, basedOnId: lost.id });
  expect(linesFor(again.lines, need).map(({ volunteerId }) => volunteerId)).not.toContain(line?.volunteerId);
  expect(again.againstBase).toEqual({ kept: 0, dropped: 1, added: 1 });
});
