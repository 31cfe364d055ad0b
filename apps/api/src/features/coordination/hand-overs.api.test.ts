import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aMeeting, anItem, kindsOf } from '../../testing/coordination.js';
import { aNeed } from '../../testing/needs.js';

let api: TestApi;
let county: TestActor;
let leaver: TestActor;
let receiver: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  county = await api.actor({ role: 'official', regionCode: '640106' });
  leaver = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  receiver = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
});

const MATTERS = 'matters { subjectType subjectId title }';
const PROPOSE = `mutation ($grantId: ID!, $toPersonId: ID!) {
  proposeHandOver(grantId: $grantId, toPersonId: $toPersonId, note: "下月调离") { id state version ${MATTERS} } }`;
const ACT = `mutation ($id: ID!, $action: HandOverAction!, $version: Int!, $reason: String) {
  actOnHandOver(id: $id, action: $action, version: $version, reason: $reason) { id state version ${MATTERS} } }`;
interface Proposed {
  proposeHandOver: { id: string; state: string; matters: { subjectType: string; subjectId: string }[] };
}
const propose = async (by = leaver): Promise<Proposed['proposeHandOver']> =>
  (await by.does<Proposed>(PROPOSE, { grantId: leaver.grantId, toPersonId: receiver.personId }))
    .proposeHandOver;

test('everything open passes with the receiver’s yes, and both read the protocol', async () => {
  const need = await aNeed(leaver);
  const meeting = await aMeeting(leaver, {}, '640106001');
  const called = await aMeeting(county);
  const mine = await anItem(county, called.id, { ownerPersonId: leaver.personId });
  const desk = await anItem(county, called.id);
  const handOver = await propose();
  expect(handOver.matters.map(({ subjectType, subjectId }) => [subjectType, subjectId])).toEqual([
    ['actionItem', mine.id],
    ['meeting', meeting.id],
    ['need', need.id],
  ]);
  expect(await kindsOf(receiver)).toContain('handOverToAnswer');
  await receiver.does(ACT, { id: handOver.id, action: 'accept', version: 1 });
  const rows = async (sql: string) => (await api.db.query(sql)).rows;
  expect(await rows('select posted_by_id as id from needs')).toEqual([{ id: receiver.personId }]);
  expect(await rows(`select chair_id as id from meetings where id = '${meeting.id}'`)).toEqual([
    { id: receiver.personId },
  ]);
  expect(await rows(`select owner_person_id as id from action_items where id = '${mine.id}'`)).toEqual([
    { id: receiver.personId },
  ]);
  expect(await rows(`select owner_person_id as id from action_items where id = '${desk.id}'`)).toEqual([
    { id: null },
  ]);
  const asked = `query ($id: ID!) { handOver(id: $id) { state ${MATTERS} } }`;
  for (const who of [leaver, receiver, county]) {
    const answer = await who.does<{ handOver: { matters: unknown[] } }>(asked, { id: handOver.id });
    expect(answer.handOver).toMatchObject({ state: 'accepted' });
    expect(answer.handOver.matters).toHaveLength(3);
  }
  const stranger = await api.actor({ role: 'stationWorker', regionCode: '640106002' });
  expect(await stranger.does(asked, { id: handOver.id })).toEqual({ handOver: null });
  expect((await stranger.isRefused(ACT, { id: handOver.id, action: 'accept', version: 2 })).code).toBe(
    'NOT_FOUND',
  );
  expect(await kindsOf(leaver)).toContain('handOverAnswered');
});

test('a declined hand-over moves nothing, and wants words', async () => {
  await aNeed(leaver);
  const { id } = await propose();
  expect((await receiver.isRefused(ACT, { id, action: 'decline', version: 1 })).details).toEqual({
    fields: ['reason'],
  });
  await receiver.does(ACT, { id, action: 'decline', version: 1, reason: '手上已满' });
  expect((await api.db.query('select posted_by_id as id from needs')).rows).toEqual([
    { id: leaver.personId },
  ]);
  expect((await receiver.isRefused(ACT, { id, action: 'accept', version: 2 })).code).toBe('WRONG_STATE');
});

test('it goes to who holds the same role at the same place; an official above may propose it for somebody', async () => {
  const elsewhere = await api.actor({ role: 'stationWorker', regionCode: '640106002' });
  const asked = (toPersonId: string, by = leaver) =>
    by.isRefused(PROPOSE, { grantId: leaver.grantId, toPersonId });
  for (const id of [elsewhere.personId, county.personId, leaver.personId])
    expect((await asked(id)).details).toEqual({ fields: ['toPersonId'] });
  expect((await asked(receiver.personId, elsewhere)).code).toBe('NOT_FOUND');
  const first = await propose(county);
  expect((await asked(receiver.personId)).code).toBe('WRONG_STATE');
  await county.does(ACT, { id: first.id, action: 'withdraw', version: 1 });
  await propose();
  const { handOverReceivers } = await leaver.does<{ handOverReceivers: { person: { id: string } }[] }>(
    `query ($id: ID!) { handOverReceivers(grantId: $id) { person { id } } }`,
    { id: leaver.grantId },
  );
  expect(handOverReceivers.map(({ person }) => person.id)).toEqual([receiver.personId]);
});

test('who has lost the role takes nothing over', async () => {
  await aNeed(leaver);
  const { id } = await propose();
  await api.db.query('update grants set revoked_at = now() where id = $1', [receiver.grantId]);
  expect((await receiver.isRefused(ACT, { id, action: 'accept', version: 1 })).code).toBe('NOT_ALLOWED');
});
