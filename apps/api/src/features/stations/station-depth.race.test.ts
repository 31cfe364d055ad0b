import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aCharity, aFund } from '../../testing/resources.js';
import { DESCRIBE, GRANT_SUPPORT, POST_STAFF, supportInput } from '../../testing/station-depth.js';
import { aStation } from '../../testing/stations.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let county: TestActor;
let stationId: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-23T09:30:00+08:00');
  county = await api.actor({ role: 'official', regionCode: '640106' });
  stationId = await aStation(county);
});

const times = (count: number) => Array.from({ length: count }, (_, place) => place);

test('of many heads put in place at once one is', async () => {
  const people = await Promise.all(
    times(8).map(() => api.actor({ role: 'stationWorker', regionCode: '640106001' })),
  );
  const answers = await Promise.all(
    people.map(({ personId }) =>
      api.gql(POST_STAFF, { stationId, personId, duty: 'head', fromOn: '2026-01-05' }, county.cookie),
    ),
  );
  expect(tally(answers)).toEqual({ made: 1, STATION_HAS_HEAD: 7 });
});

test('a fund granted many times at once is granted once', async () => {
  const charity = await aCharity(api);
  const sourceId = await aFund(charity.manager, charity.id, 100);
  const input = supportInput({ kind: 'fund', sourceId, giver: null, floorArea: null });
  const answers = await Promise.all(
    times(8).map(() => api.gql(GRANT_SUPPORT, { stationId, input, key: randomUUID() }, county.cookie)),
  );
  expect(tally(answers)).toEqual({ made: 1, SUPPORTED_ALREADY: 7 });
});

test('two who tell the hours at once: the second is told that it read an old version', async () => {
  const answers = await Promise.all(
    times(2).map((place) =>
      api.gql(DESCRIBE, { id: stationId, version: 1, input: { seats: 10 + place } }, county.cookie),
    ),
  );
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 1 });
});
