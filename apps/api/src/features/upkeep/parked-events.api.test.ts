import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY } from '../../testing/needs.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let administrator: TestActor;

const mend = () => api.db.query('alter table notices drop constraint if exists refused_in_test');
const settle = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns += 1) await api.settle();
};

beforeAll(async () => {
  api = await TestApi.start();
});
beforeEach(async () => {
  await api.empty();
  // Notifications can write nothing: whatever happens is parked for them.
  await api.db.query('alter table notices add constraint refused_in_test check (false) not valid');
  administrator = await api.actor({ role: 'administrator', regionCode: '6401' });
});
afterEach(mend);
afterAll(() => api.stop());

const LIST = `query ($isWaiting: Boolean) { parkedList(isWaiting: $isWaiting) {
  totalCount edges { node { id handler type subjectType reason retriedAt region { code } } } } }`;
const RETRY = 'mutation ($id: ID!) { retryParked(id: $id) { retriedAt } }';
interface Row {
  readonly id: string;
  readonly handler: string;
  readonly reason: string;
}
const waiting = async (actor = administrator, isWaiting = true): Promise<Row[]> => {
  const { parkedList } = await actor.does<{ parkedList: { edges: readonly { node: Row }[] } }>(LIST, {
    isWaiting,
  });
  return parkedList.edges.map(({ node }) => node);
};
/** What happened to a need that notifications could not follow. */
async function aParkedEvent(): Promise<Row> {
  await anOpenNeed(api);
  await settle();
  const [row] = await waiting();
  if (!row) throw new Error('nothing was parked');
  return row;
}

test('an administrator sees what could not be followed, why, and where', async () => {
  expect(await aParkedEvent()).toMatchObject({
    handler: 'notifications',
    type: 'need.verified',
    subjectType: 'need',
    reason: expect.stringContaining('refused_in_test'),
    retriedAt: null,
    region: { code: COMMUNITY },
  });
});

test('once the cause is mended another try makes up for it, once, and the log tells who tried', async () => {
  const { id } = await aParkedEvent();
  await mend();
  const answers = await Promise.all([1, 2, 3].map(() => api.gql(RETRY, { id }, administrator.cookie)));
  expect(tally(answers)).toEqual({ made: 1, WRONG_STATE: 2 });
  const { rows } = await api.db.query<{ n: number }>('select count(*)::int as n from notices');
  expect(rows[0]?.n).toBeGreaterThan(0);
  expect((await waiting()).map((row) => row.id)).not.toContain(id);
  expect((await waiting(administrator, false)).map((row) => row.id)).toEqual([id]);
  expect(await api.eventsOf(id)).toEqual(['parkedEvent.retried']);
});

test('a try that fails again changes nothing but the reason', async () => {
  const { id } = await aParkedEvent();
  await mend();
  await api.db.query('alter table notices add constraint refused_in_test check (1 = 2) not valid');
  await api.db.query(`update parked_events set reason = 'before'`);
  expect((await administrator.isRefused(RETRY, { id })).code).toBe('STILL_FAILING');
  const row = (await waiting()).find((each) => each.id === id);
  expect(row?.reason).toContain('refused_in_test');
  expect(await api.eventsOf(id)).toEqual([]);
});

test('only administrators with the place in their reach see it and try again', async () => {
  const { id } = await aParkedEvent();
  const elsewhere = await api.actor({ role: 'administrator', regionCode: '6402' });
  expect(await waiting(elsewhere)).toEqual([]);
  expect((await elsewhere.isRefused(RETRY, { id })).code).toBe('NOT_FOUND');
  const official = await api.actor({ role: 'official', regionCode: '64' });
  expect((await official.isRefused(LIST)).code).toBe('NOT_ALLOWED');
  expect((await official.isRefused(RETRY, { id })).code).toBe('NOT_FOUND');
});
