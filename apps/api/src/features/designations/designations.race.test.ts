import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ACT_ON_DESIGNATION, acts, aJudged, APPLY, OBJECT } from '../../testing/designations.js';
import { COMMUNITY } from '../../testing/needs.js';
import { startSecondApi } from '../../testing/second-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const outcome = async (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'done',
    (error: Error) => /[A-Z_]{6,}/.exec(error.message)?.[0] ?? error.message,
  );
const staffOf = (): Promise<TestActor> => api.actor({ role: 'communityStaff', regionCode: COMMUNITY });

test('of two colleagues who apply for one name at one moment one begins it', async () => {
  const people = await Promise.all([staffOf(), staffOf()]);
  const outcomes = await Promise.all(
    people.map((who) =>
      outcome(
        who.does(APPLY, {
          regionCode: COMMUNITY,
          kind: 'five-society-demonstration',
          statement: '',
          key: randomUUID(),
        }),
      ),
    ),
  );
  expect(outcomes.toSorted()).toEqual(['NAME_SOUGHT_ALREADY', 'done']);
});

test('objections that come at one moment are all kept, and whoever names by what they read before hears of them', async () => {
  await api.setClock('2027-02-25T09:00:00+08:00');
  const staff = await staffOf();
  const official = await api.actor({ role: 'official', regionCode: '64' });
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'meets'] });
  const { version } = await acts(official, id, 'notify');
  // The last evening of the notice, and the first moment after it for whoever names.
  await api.setClock('2027-03-04T23:59:00+08:00');
  const objected = await Promise.all(
    Array.from({ length: 4 }, () => api.gql(OBJECT, { id, words: '请公布去年的志愿服务记录' })),
  );
  expect(objected.filter(({ errors }) => !errors)).toHaveLength(4);
  await api.setClock('2027-03-05T00:00:01+08:00');
  expect(await outcome(official.does(ACT_ON_DESIGNATION, { id, version, action: 'name' }))).toBe(
    'STALE_VERSION',
  );
  const { rows } = await api.db.query('select count(*)::int as n from designation_objections');
  expect(rows).toEqual([{ n: 4 }]);
});

test('two processes look at the calendar at once: the end of a notice is told once', async () => {
  await api.setClock('2027-02-25T09:00:00+08:00');
  const staff = await staffOf();
  const official = await api.actor({ role: 'official', regionCode: '64' });
  const { id } = await aJudged(api, { staff, official, verdicts: ['meets', 'meets', 'meets'] });
  await acts(official, id, 'notify');
  const after = '2027-03-05T09:00:00+08:00';
  const second = await startSecondApi(api);
  try {
    await Promise.all([api.setClock(after), second.setClock(after)]);
    await Promise.all([api.doChores(), second.doChores(), api.doChores(), second.doChores()]);
  } finally {
    second.stop();
  }
  const told = (await api.eventsOf(id)).filter((type) => type === 'designation.noticeEnded');
  expect(told).toHaveLength(1);
}, 120_000);
