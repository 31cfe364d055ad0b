import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY, type PostedNeed } from '../../testing/needs.js';
import { ACT_ON_PLAN, aPlan, type MadePlan } from '../../testing/plans.js';
import { suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';
import {
  ACT_ON_DRAFT,
  aDraft,
  CHANGE_WEIGHTS,
  draftOf,
  DRAFT_WEIGHTS,
  SIMULATE,
  simulated,
  volunteersBy,
  weightsAt,
  type WeightValues,
} from '../../testing/weights.js';

let api: TestApi;
let official: TestActor;
let inForce: WeightValues;
const weekOn = '2027-03-01';

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-02-25T09:00:00+08:00');
  official = await api.actor({ role: 'official', regionCode: '640106' });
  ({ weights: inForce } = await weightsAt(official));
});

const saturday = (urgency: string): Promise<PostedNeed> =>
  anOpenNeed(api, {
    parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity: 1, skills: [] }],
    urgency,
    startsAt: '2027-03-06T09:00:00+08:00',
    endsAt: '2027-03-06T11:00:00+08:00',
  });
/** Long-term needs before urgent ones. */
const turned = (): WeightValues => ({
  ...inForce,
  urgencyValues: inForce.urgencyValues.map(({ urgency }) => ({
    urgency,
    value: urgency === 'longTerm' ? 100 : 1,
  })),
});
const publish = (draft: { id: string; version: number }) => ({
  id: draft.id,
  version: draft.version,
  action: 'publish',
});

test('a simulation shows both plans side by side, and stores no line and sends nothing', async () => {
  const urgent = await saturday('urgent');
  const later = await saturday('longTerm');
  await aVolunteer(api);
  const { simulation } = await simulated(official, await aDraft(official, turned()));
  expect(simulation?.comparison).toMatchObject({
    needs: 2,
    heads: 2,
    today: { filled: 1, served: 1, worst: { regionCode: COMMUNITY, asked: 2, today: 1, draft: 1 } },
    draft: { filled: 1, served: 1 },
    kept: 0,
    dropped: 1,
    added: 1,
  });
  const { rows } = await api.db.query(
    'select (select count(*)::int from plan_lines) as lines, (select count(*)::int from invitations) as sent',
  );
  expect(rows).toEqual([{ lines: 0, sent: 0 }]);
  const { lines } = await aPlan(official, { weekOn });
  expect(lines.filter(({ change }) => change === 'added').map(({ need }) => need.id)).toEqual([urgent.id]);
  expect(lines.filter(({ change }) => change === 'unfilled').map(({ need }) => need.id)).toEqual([later.id]);
});

test('a plan goes by the weights of its week’s first day, or of today once the week has begun', async () => {
  const urgent = await saturday('urgent');
  const later = await saturday('longTerm');
  await aVolunteer(api);
  const draft = await simulated(official, await aDraft(official, turned(), { fromOn: '2027-03-02' }));
  await official.does(ACT_ON_DRAFT, publish(draft));
  expect(await api.eventsOf(draft.id)).toEqual(['weights.drafted', 'weights.simulated', 'weights.published']);
  expect((await weightsAt(official)).weights).toEqual(inForce);
  const added = (plan: MadePlan) =>
    plan.lines.filter(({ change }) => change === 'added').map(({ need }) => need.id);
  const before = await aPlan(official, { weekOn });
  expect(added(before)).toEqual([urgent.id]);
  const since = async ({ id }: MadePlan): Promise<unknown> =>
    (await api.db.query(`select result ->> 'weightsSince' as since from matching_plans where id = $1`, [id]))
      .rows[0];
  const nextWeek = await aPlan(official, { weekOn: '2027-03-08' });
  expect(await since(nextWeek)).toEqual({ since: '2027-03-02' });
  await api.setClock('2027-03-02T00:00:01+08:00');
  expect(await weightsAt(official, COMMUNITY)).toMatchObject({
    weights: turned(),
    sinceOn: '2027-03-02',
    publishedFor: '640106',
  });
  const made = await aPlan(official, { weekOn });
  expect(added(made)).toEqual([later.id]);
  expect(await since(made)).toEqual({ since: '2027-03-02' });
});

test('suggestions go by the published weights, in the region that published them only', async () => {
  const need = await saturday('urgent');
  await aVolunteer(api);
  const draft = await simulated(
    official,
    await aDraft(official, volunteersBy(inForce, { language: 1000 }), { fromOn: '2027-02-26' }),
  );
  await official.does(ACT_ON_DRAFT, publish(draft));
  await api.setClock('2027-02-26T09:00:00+08:00');
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const { candidates } = await suggestionsFor(staff, need.id, 'volunteer');
  // The need asks for no language, and nothing else counts any more.
  expect(candidates.map(({ score }) => score)).toEqual([1000]);
  const neighbour = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await weightsAt(neighbour, '640104')).weights).toEqual(inForce);
});

test('only a draft simulated as it stands may be published', async () => {
  const draft = await aDraft(official, turned());
  expect((await official.isRefused(ACT_ON_DRAFT, publish(draft))).code).toBe('NOT_SIMULATED');
  const tried = await simulated(official, draft);
  await official.does(CHANGE_WEIGHTS, {
    id: draft.id,
    version: tried.version,
    fromOn: '2027-03-08',
    reason: '再改一点',
    weights: { ...turned(), bufferMinutes: 60 },
  });
  const changed = await draftOf(official, draft.id);
  expect(changed.isChangedSince).toBe(true);
  expect((await official.isRefused(ACT_ON_DRAFT, publish(changed))).code).toBe('NOT_SIMULATED');
  const again = await simulated(official, changed);
  await official.does(ACT_ON_DRAFT, publish(again));
  expect((await official.isRefused(SIMULATE, { id: draft.id, version: 99, weekOn })).code).toBe(
    'STALE_VERSION',
  );
});

test('a draft whose day has come while it waited is not published for the past', async () => {
  const draft = await simulated(official, await aDraft(official, turned(), { fromOn: '2027-02-26' }));
  await api.setClock('2027-02-26T00:00:01+08:00');
  expect((await official.isRefused(ACT_ON_DRAFT, publish(draft))).code).toBe('DATE_TOO_SOON');
});

test('weights that do not add up to 1000 are refused with the kind and its sum, and so is a date that is not later', async () => {
  const drafting = (over: object) =>
    official.isRefused(DRAFT_WEIGHTS, {
      regionCode: '640106',
      fromOn: '2027-03-08',
      reason: '试试',
      weights: inForce,
      key: 'a key of eight',
      ...over,
    });
  expect(await drafting({ weights: volunteersBy(inForce, { skills: 999 }) })).toMatchObject({
    code: 'WEIGHTS_NOT_A_THOUSAND',
    details: { sums: [{ kind: 'volunteer', sum: 999 }] },
  });
  expect((await drafting({ fromOn: '2027-02-25' })).code).toBe('DATE_TOO_SOON');
  const rising = {
    ...inForce,
    fairness: [
      { share: 500, bonus: 1 },
      { share: 800, bonus: 2 },
    ],
  };
  expect(await drafting({ weights: rising })).toMatchObject({
    code: 'INVALID_INPUT',
    details: { fields: ['planning.fairness'] },
  });
  const once = { ...inForce, kinds: inForce.kinds.slice(1) };
  expect((await drafting({ weights: once })).code).toBe('INVALID_INPUT');
  expect((await drafting({ regionCode: '640106001' })).code).toBe('INVALID_INPUT');
});

test('later weights supersede earlier ones from their own day on, and both stay to be read', async () => {
  const first = await simulated(official, await aDraft(official, turned(), { fromOn: '2027-02-26' }));
  await official.does(ACT_ON_DRAFT, publish(first));
  const second = await simulated(official, await aDraft(official, inForce, { fromOn: '2027-02-28' }));
  await official.does(ACT_ON_DRAFT, publish(second));
  await api.setClock('2027-02-27T09:00:00+08:00');
  expect((await weightsAt(official)).weights).toEqual(turned());
  await api.setClock('2027-02-28T09:00:00+08:00');
  expect((await weightsAt(official)).weights).toEqual(inForce);
  const { publishedWeights } = await official.does<{ publishedWeights: unknown[] }>(
    '{ publishedWeights(regionCode: "640106") { number fromOn publishedBy { name } } }',
  );
  expect(publishedWeights).toEqual([
    { number: 2, fromOn: '2027-02-28', publishedBy: { name: '测试人' } },
    { number: 1, fromOn: '2027-02-26', publishedBy: { name: '测试人' } },
  ]);
});

test('those who plan below read the weights; nobody sets them for another region; a simulation cannot be confirmed', async () => {
  const draft = await simulated(official, await aDraft(official, turned()));
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  expect(await weightsAt(staff, COMMUNITY)).toMatchObject({ weights: inForce, maySet: false });
  expect((await staff.isRefused(ACT_ON_DRAFT, publish(draft))).code).toBe('NOT_FOUND');
  const neighbour = await api.actor({ role: 'administrator', regionCode: '640104' });
  expect((await neighbour.isRefused(ACT_ON_DRAFT, publish(draft))).code).toBe('NOT_FOUND');
  const auditor = await api.actor({ role: 'auditor', regionCode: '640106' });
  expect((await auditor.isRefused(ACT_ON_DRAFT, publish(draft))).code).toBe('NOT_ALLOWED');
  const { rows } = await api.db.query<{ id: string; version: number }>(
    'select id, version from matching_plans',
  );
  const confirming = { id: rows[0]?.id, version: rows[0]?.version, action: 'confirm' };
  expect((await official.isRefused(ACT_ON_PLAN, confirming)).code).toBe('WRONG_STATE');
  const { matchingPlans } = await official.does<{ matchingPlans: unknown[] }>(
    `{ matchingPlans(regionCode: "640106", weekOn: "${weekOn}") { id } }`,
  );
  expect(matchingPlans).toEqual([]);
});
