import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { aNeed, anOpenNeed, COMMUNITY, TOWNSHIP } from '../../testing/needs.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const HISTORY = `query ($id: ID!) { need(id: $id) { history { type role organization { name } } } }`;
interface Read {
  need: { history: { type: string; role: string | null; organization: { name: string } | null }[] } | null;
}

/** An event of another record that has the need as its root. */
const recordBelow = (needId: string, type: string): Promise<unknown> =>
  api.db.query(
    `insert into events (id, county_code, region_code, type, subject_type, subject_id, root_id, at, happened_on, canonical, body)
     values ($1, '640106', $2, $3, 'claim', $4, $5, now(), current_date, '{}', '{}')`,
    ['ffffffff-ffff-7fff-8fff-ffffffffffff', COMMUNITY, type, randomUUID(), needId],
  );

test('staff read what happened to a need and to what hangs on it, newest first, by hats and not by names', async () => {
  const need = await anOpenNeed(api);
  await recordBelow(need.id, 'claim.made');
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const { need: read } = await staff.does<Read>(HISTORY, { id: need.id });
  expect(read?.history).toEqual([
    { type: 'claim.made', role: null, organization: null },
    { type: 'need.verified', role: 'stationWorker', organization: null },
    { type: 'need.submitted', role: 'communityStaff', organization: null },
    { type: 'need.drafted', role: 'communityStaff', organization: null },
  ]);
});

test('whoever may only read a published need sees its own steps since it was published', async () => {
  const need = await anOpenNeed(api);
  await recordBelow(need.id, 'claim.made');
  const stranger = await api.actor({ role: 'volunteer' });
  const { need: read } = await stranger.does<Read>(HISTORY, { id: need.id });
  expect(read?.history.map(({ type }) => type)).toEqual(['need.verified']);
});

test('anybody opens a published need by its address, and no other', async () => {
  const publicNeed = async (needId: string): Promise<unknown> =>
    (
      await api.gql<{ publicNeed: unknown }>(
        `query ($needId: ID!) { publicNeed(needId: $needId) { sentence townshipCode peopleWanted peopleFound } }`,
        { needId },
      )
    ).data.publicNeed;
  const open = await anOpenNeed(api);
  expect(await publicNeed(open.id)).toEqual({
    sentence: '十八户独居老人需要每周探访',
    townshipCode: TOWNSHIP,
    peopleWanted: 9,
    peopleFound: 0,
  });
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const waiting = await aNeed(staff);
  expect(await publicNeed(waiting.id)).toBeNull();
});
