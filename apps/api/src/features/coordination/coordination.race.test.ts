import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_ITEM,
  ACT_ON_MEETING,
  ACT_ON_REFERRAL,
  aMeeting,
  anItem,
  aReferral,
  CALL,
  meetingInput,
  WRITE_MINUTES,
} from '../../testing/coordination.js';
import { aNeed, COMMUNITY } from '../../testing/needs.js';
import { startSecondApi } from '../../testing/second-api.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

const many = <T>(count: number, make: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, make));
const count = async (table: string): Promise<number> =>
  (await api.db.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;

test('two processes escalate at once: each level hears of each matter once', async () => {
  await api.setClock('2027-03-01T02:00:00Z');
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  for (let made = 0; made < 12; made += 1) await aNeed(staff, { urgency: 'urgent' });
  const later = '2027-03-05T02:00:00Z';
  const second = await startSecondApi(api);
  try {
    await Promise.all([api.setClock(later), second.setClock(later)]);
    await Promise.all([api.doChores(), second.doChores(), api.doChores(), second.doChores()]);
  } finally {
    second.stop();
  }
  expect(await count('escalations')).toBe(24);
  expect(await count(`events where type = 'need.escalated'`)).toBe(24);
}, 120_000);

test('the owner reports while the clock escalates: the level above hears of it before, or not at all', async () => {
  await api.setClock('2027-03-01T02:00:00Z');
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const meeting = await aMeeting(county);
  const items = await many(8, () => anItem(county, meeting.id, { dueOn: '2027-03-02' }));
  await api.setClock('2027-03-04T02:00:00Z');
  await Promise.all([
    api.doChores(),
    ...items.map(({ id }) =>
      station.does(ACT_ON_ITEM, { id, action: 'report', version: 1, words: '办好了' }),
    ),
  ]);
  const { rows } = await api.db.query(
    `select from events told join events done on done.subject_id = told.subject_id and done.type = 'actionItem.reported'
     where told.type = 'actionItem.escalated' and told.id > done.id`,
  );
  expect(rows).toEqual([]);
  await api.doChores();
  expect(await count('escalations')).toBe(await count(`events where type = 'actionItem.escalated'`));
});

test('accept and refuse at once: one of them happens', async () => {
  const referral = await aReferral(county, { toRegionCode: '640106001', toDepartment: 'other' });
  const receivers = await many(2, () => api.actor({ role: 'stationWorker', regionCode: '640106001' }));
  const answers = await Promise.all(
    receivers.map(({ cookie }, at) => {
      const action = at === 0 ? 'accept' : 'refuse';
      return api.gql(ACT_ON_REFERRAL, { id: referral.id, action, version: 1, words: '理由' }, cookie);
    }),
  );
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 1 });
});

test('one form sent ten times at once calls one meeting', async () => {
  const variables = { regionCode: '640106', input: meetingInput(), key: randomUUID() };
  await many(10, () => county.does(CALL, variables));
  expect(await count('meetings')).toBe(1);
});

test('the chair signs while others write: a signature never stands under minutes nobody had read', async () => {
  const { id } = await aMeeting(county, { meetsAt: '2026-01-05T02:00:00Z' });
  await county.does(WRITE_MINUTES, { id, version: 1, words: '第一稿' + '。'.repeat(4) });
  const answers = await Promise.all([
    api.gql(ACT_ON_MEETING, { id, action: 'signOff', version: 2 }, county.cookie),
    ...Array.from({ length: 4 }, () =>
      api.gql(WRITE_MINUTES, { id, version: 2, words: '另一稿，增加一条' }, county.cookie),
    ),
  ]);
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 4 });
  expect((await count('meeting_minutes')) + (await count('minutes_sign_offs'))).toBe(2);
});

test('a hand-over accepted twice at once moves everything once', async () => {
  const [leaver, receiver] = await many(2, () =>
    api.actor({ role: 'stationWorker', regionCode: '640106001' }),
  );
  if (!leaver || !receiver) throw new Error('two were made');
  for (let made = 0; made < 5; made += 1) await aNeed(leaver);
  const { proposeHandOver } = await leaver.does<{ proposeHandOver: { id: string } }>(
    `mutation ($grantId: ID!, $to: ID!) { proposeHandOver(grantId: $grantId, toPersonId: $to) { id } }`,
    { grantId: leaver.grantId, to: receiver.personId },
  );
  const accept = `mutation ($id: ID!) { actOnHandOver(id: $id, action: accept, version: 1) { id } }`;
  const answers = await many(6, () => api.gql(accept, { id: proposeHandOver.id }, receiver.cookie));
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 5 });
  expect(await count('hand_over_lines')).toBe(5);
});
