import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { ACT_ON_CLAIM, aClaim, CLAIM } from '../../testing/claims.js';
import { anOpenNeed } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const asking = (quantity: number) => ({
  parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity }],
});
const counted = async (): Promise<unknown> =>
  (await api.db.query('select pending, accepted from need_parts')).rows[0];

test('fifty claims at once for ten places: ten are made, forty are told that nothing is left', async () => {
  const need = await anOpenNeed(api, asking(10));
  const shares = [{ partId: need.parts[0]?.id, quantity: 1 }];
  const organizations = await Promise.all(Array.from({ length: 50 }, () => anOrganization(api)));
  const answers = await Promise.all(
    organizations.map(({ manager }) =>
      api.gql(CLAIM, { needId: need.id, shares, key: randomUUID() }, manager.cookie),
    ),
  );
  expect(tally(answers)).toEqual({ made: 10, CLAIM_EXCEEDS: 40 });
  expect(await counted()).toEqual({ pending: 10, accepted: 0 });
});

test('one form sent twenty times at once makes one claim', async () => {
  const need = await anOpenNeed(api, asking(10));
  const shares = [{ partId: need.parts[0]?.id, quantity: 2 }];
  const { manager } = await anOrganization(api);
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      api.gql<{ claimNeed: { id: string } }>(CLAIM, { needId: need.id, shares, key }, manager.cookie),
    ),
  );
  expect(new Set(answers.map(({ data }) => data.claimNeed.id)).size).toBe(1);
  expect(await counted()).toEqual({ pending: 2, accepted: 0 });
});

test('an organization claims many needs at once, no more than it can carry', async () => {
  const { manager } = await anOrganization(api, { capacity: 3 });
  const needs = await Promise.all(Array.from({ length: 12 }, () => anOpenNeed(api, asking(2))));
  const answers = await Promise.all(
    needs.map((need) => {
      const shares = [{ partId: need.parts[0]?.id, quantity: 1 }];
      return api.gql(CLAIM, { needId: need.id, shares, key: randomUUID() }, manager.cookie);
    }),
  );
  expect(tally(answers)).toEqual({ made: 3, CAPACITY_REACHED: 9 });
});

test('accept and withdraw at once: one of them happens, and the numbers fit it', async () => {
  const need = await anOpenNeed(api, asking(10));
  const { manager } = await anOrganization(api);
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const claim = await aClaim(manager, need, 4);
  const answers = await Promise.all(
    [
      { action: 'accept', cookie: station.cookie },
      { action: 'withdraw', cookie: manager.cookie },
    ].map(({ action, cookie }) => api.gql(ACT_ON_CLAIM, { id: claim.id, action, version: 1 }, cookie)),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  const { rows } = await api.db.query<{ state: string }>('select state from claims');
  expect(await counted()).toEqual({ pending: 0, accepted: rows[0]?.state === 'accepted' ? 4 : 0 });
});

test('two stations’ clicks accept two claims at once: one project serves the need', async () => {
  const need = await anOpenNeed(api, asking(10));
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const claims = await Promise.all(
    Array.from({ length: 5 }, async () => aClaim((await anOrganization(api)).manager, need, 2)),
  );
  await Promise.all(claims.map(({ id }) => station.does(ACT_ON_CLAIM, { id, action: 'accept', version: 1 })));
  const { rows } = await api.db.query('select need_id from projects');
  expect(rows).toEqual([{ need_id: need.id }]);
  expect(await counted()).toEqual({ pending: 0, accepted: 10 });
});
