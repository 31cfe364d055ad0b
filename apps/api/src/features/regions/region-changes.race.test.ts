import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ACT_ON_CHANGE, aRegionChange, replantRegions } from '../../testing/region-changes.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let keeper: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await replantRegions(api);
  await api.setClock('2026-07-01T09:00:00+08:00');
  keeper = await api.actor({ role: 'administrator', regionCode: '64' });
});

const apply = ({ id, version }: { id: string; version: number }) =>
  api.gql(ACT_ON_CHANGE, { id, version, action: 'apply' }, keeper.cookie);
const count = async (sql: string): Promise<number> =>
  (await api.db.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? 0;

test('applied by many at once a change is applied once', async () => {
  const draft = await aRegionChange(keeper, {
    kind: 'merge',
    pairs: [{ from: '640106002', to: '640106001' }],
  });
  const answers = await Promise.all(Array.from({ length: 6 }, () => apply(draft)));
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 5 });
  expect(await count('region_successions')).toBe(2);
  expect(await count(`events where type = 'regionChange.applied'`)).toBe(1);
});

test('the schedule and a person who apply at one moment apply once', async () => {
  const draft = await aRegionChange(keeper, {
    kind: 'merge',
    pairs: [{ from: '640106002', to: '640106001' }],
  });
  await keeper.does(ACT_ON_CHANGE, { id: draft.id, version: 1, action: 'schedule' });
  await Promise.all([apply({ id: draft.id, version: 2 }), api.doChores(), api.doChores()]);
  expect(await count(`events where type = 'regionChange.applied'`)).toBe(1);
  expect(await count('region_successions')).toBe(2);
});

test('of two changes that meet in one unit the second finds the tree changed', async () => {
  const merge = await aRegionChange(keeper, {
    kind: 'merge',
    pairs: [{ from: '640106002', to: '640106001' }],
  });
  const into = await aRegionChange(keeper, {
    kind: 'merge',
    pairs: [{ from: '640106001', to: '640106002' }],
  });
  const answers = await Promise.all([apply(merge), apply(into)]);
  expect(tally(answers)).toMatchObject({ made: 1 });
  expect(await count('regions where valid_to is not null and length(code) = 9')).toBe(1);
});
