import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_ITEM,
  ACT_ON_REFERRAL,
  aMeeting,
  anItem,
  aReferral,
  INBOX,
  kindsOf,
} from '../../testing/coordination.js';
import { aNeed, COMMUNITY } from '../../testing/needs.js';
import { changed, replantRegions } from '../../testing/region-changes.js';

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-01T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

const choresAt = async (instant: string): Promise<void> => {
  await api.setClock(instant);
  await api.doChores();
};
const escalated = async (): Promise<string[]> => {
  const { rows } = await api.db.query<{ line: string }>(
    `select subject_type || ' ' || to_region_code as line from escalations order by id`,
  );
  return rows.map(({ line }) => line);
};
const staff = () => api.actor({ role: 'communityStaff', regionCode: COMMUNITY });

test('a need that its station lets lie comes before the county, then the city, and no further', async () => {
  const need = await aNeed(await staff(), { urgency: 'urgent' });
  await choresAt('2027-03-01T03:59:59Z');
  expect(await escalated()).toEqual([]);
  await choresAt('2027-03-01T04:00:01Z');
  expect(await escalated()).toEqual(['need 640106']);
  await api.doChores();
  expect(await escalated()).toEqual(['need 640106']);
  await choresAt('2027-03-04T03:59:59Z');
  expect(await escalated()).toEqual(['need 640106']);
  await choresAt('2027-03-04T04:00:01Z');
  await choresAt('2027-04-04T04:00:01Z');
  expect(await escalated()).toEqual(['need 640106', 'need 6401']);
  expect((await api.eventsOf(need.id)).filter((type) => type === 'need.escalated')).toHaveLength(2);
});

test('the level above finds it in its inbox until somebody acts, and the need’s history tells of it', async () => {
  const poster = await staff();
  const need = await aNeed(poster, { urgency: 'urgent' });
  await choresAt('2027-03-01T05:00:00Z');
  await api.settle();
  const { inbox } = await county.does<{ inbox: { edges: { node: object }[] } }>(INBOX);
  expect(inbox.edges.map(({ node }) => node)).toMatchObject([
    { kind: 'matterEscalated', urgency: 'over', isTask: true, subjectType: 'need', need: { id: need.id } },
  ]);
  const asked = `query ($id: ID!) { need(id: $id) { history { type role } escalations { toRegion { name } } } }`;
  expect(await poster.does(asked, { id: need.id })).toMatchObject({
    need: {
      history: [{ type: 'need.escalated', role: null }, {}, {}],
      escalations: [{ toRegion: { name: '金凤区' } }],
    },
  });
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  await station.does(
    `mutation ($id: ID!) { actOnNeed(id: $id, action: reject, version: 2, reason: "不属于本站") { id } }`,
    { id: need.id },
  );
  expect(await kindsOf(county)).toEqual([]);
  await choresAt('2027-03-20T05:00:00Z');
  expect(await escalated()).toEqual(['need 640106']);
});

test('items and referrals escalate from the side that is waited for; a new clock begins anew', async () => {
  const meeting = await aMeeting(county);
  const item = await anItem(county, meeting.id, { dueOn: '2027-03-02' });
  const referral = await aReferral(county);
  await choresAt('2027-03-05T02:00:00Z');
  expect(await escalated()).toEqual(['actionItem 640106', 'referral 6401']);
  const receiver = await api.actor({ role: 'official', regionCode: '640104' });
  await receiver.does(ACT_ON_REFERRAL, { id: referral.id, action: 'accept', version: 1 });
  const later = { id: item.id, action: 'reschedule', version: 1, words: '等消防意见', dueOn: '2027-03-08' };
  await county.does(ACT_ON_ITEM, later);
  await choresAt('2027-03-09T02:00:00Z');
  expect(await escalated()).toEqual(['actionItem 640106', 'referral 6401', 'actionItem 640106']);
});

test('an overdue item stands on the next agenda and past its limit in its owner’s inbox', async () => {
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const meeting = await aMeeting(county);
  const item = await anItem(county, meeting.id, { dueOn: '2027-03-02' });
  await choresAt('2027-03-05T02:00:00Z');
  const { draftAgenda } = await county.does<{ draftAgenda: { subjectId: string }[] }>(
    `{ draftAgenda(regionCode: "640106") { subjectId } }`,
  );
  expect(draftAgenda.map(({ subjectId }) => subjectId)).toEqual([item.id]);
  await api.settle();
  const { inbox } = await station.does<{ inbox: { edges: { node: object }[] } }>(INBOX);
  expect(inbox.edges[0]?.node).toMatchObject({ kind: 'actionItemToDo', urgency: 'over', subjectId: item.id });
});

test('what lies in a county that went to another city comes before that city, and before no level twice', async () => {
  await aNeed(await staff(), { urgency: 'urgent' });
  await choresAt('2027-03-01T04:00:01Z');
  expect(await escalated()).toEqual(['need 640106']);
  const keeper = await api.actor({ role: 'administrator', regionCode: '64' });
  await changed(keeper, { kind: 'move', pairs: [{ from: '640106', to: '640206' }] }, '2027-03-01');
  await choresAt('2027-03-04T04:00:01Z');
  expect(await escalated()).toEqual(['need 640106', 'need 6402']);
});

test('what its station lets lie in a community that went to another township alone comes before that one’s county', async () => {
  await replantRegions(api);
  await api.setClock('2027-03-01T02:00:00Z');
  await aNeed(await staff(), { urgency: 'urgent' });
  const keeper = await api.actor({ role: 'administrator', regionCode: '64' });
  await changed(keeper, { kind: 'move', pairs: [{ from: COMMUNITY, to: '640104001090' }] }, '2027-03-01');
  await choresAt('2027-03-01T04:00:01Z');
  expect(await escalated()).toEqual(['need 640104']);
  const drafted = async (township: string) => {
    const official = await api.actor({ role: 'official', regionCode: township.slice(0, 6) });
    const asked = 'query ($code: ID!) { draftAgenda(regionCode: $code) { regionCode } }';
    return (await official.does<{ draftAgenda: object[] }>(asked, { code: township })).draftAgenda;
  };
  expect(await drafted('640104001')).toEqual([{ regionCode: '640104001' }]);
  expect(await drafted('640106001')).toEqual([]);
});
