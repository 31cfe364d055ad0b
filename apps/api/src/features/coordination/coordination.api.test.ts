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
  INBOX,
  kindsOf,
  meetingInput,
  OPEN_ITEM,
  REFER,
  WRITE_MINUTES,
} from '../../testing/coordination.js';
import { aNeed, COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';

let api: TestApi;
let county: TestActor;
let station: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  county = await api.actor({ role: 'official', regionCode: '640106', name: '周启明' });
  station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
});

const MEETING = `query ($id: ID!) { meeting(id: $id) { id state agenda { words isStruck } actionItems { id }
  history { type } allowedActions { action isOpen } } }`;
const LISTS = `{ meetingList { edges { node { id } } } actionItemList { edges { node { id } } }
  own: actionItemList(isOwn: true) { edges { node { id } } }
  received: referralList(side: received) { edges { node { id } } }
  sent: referralList(side: sent) { edges { node { id } } } }`;
type Lists = Record<
  'meetingList' | 'actionItemList' | 'own' | 'received' | 'sent',
  { edges: { node: { id: string } }[] }
>;
const listed = async (actor: TestActor): Promise<Record<string, string[]>> => {
  const lists = await actor.does<Lists>(LISTS);
  return Object.fromEntries(
    Object.entries(lists).map(([name, { edges }]) => [name, edges.map(({ node }) => node.id)]),
  );
};

test('an agenda is drafted from what is overdue; the caller keeps, strikes and adds', async () => {
  await api.setClock('2027-03-01T02:00:00Z');
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const need = await aNeed(staff, { urgency: 'urgent' });
  await api.setClock('2027-03-01T04:30:00Z');
  const { draftAgenda } = await county.does<{ draftAgenda: unknown[] }>(
    `{ draftAgenda(regionCode: "640106") { subjectType subjectId title regionCode dueAt } }`,
  );
  expect(draftAgenda).toEqual([
    {
      subjectType: 'need',
      subjectId: need.id,
      title: `${need.number} 高龄独居老人每周探访`,
      regionCode: '640106001',
      dueAt: expect.stringMatching(/^2027-03-01T04:00:0/),
    },
  ]);
  const agenda = [{ subjectId: need.id, isStruck: true }, { words: '电梯加装' }];
  const meeting = await aMeeting(county, { agenda });
  expect(meeting.agenda.map(({ words, isStruck }) => [words, isStruck])).toEqual([
    [`${need.number} 高龄独居老人每周探访`, true],
    ['电梯加装', false],
  ]);
  const foreign = { agenda: [{ subjectId: randomUUID() }] };
  const variables = { regionCode: '640106', input: meetingInput(foreign), key: randomUUID() };
  expect((await county.isRefused(CALL, variables)).details).toEqual({ fields: ['agenda'] });
});

test('the same form calls one meeting, and its key stands in for no other', async () => {
  const variables = { regionCode: '640106', input: meetingInput(), key: randomUUID() };
  const first = await county.does<{ callMeeting: { id: string } }>(CALL, variables);
  expect(await county.does(CALL, variables)).toMatchObject({ callMeeting: { id: first.callMeeting.id } });
  const other = { ...variables, input: meetingInput({ title: '另一次会议' }) };
  expect((await county.isRefused(CALL, other)).code).toBe('KEY_USED_BEFORE');
});

test('minutes stand in versions; the chair signs, and an amended version waits for the chair again', async () => {
  await api.setClock('2027-03-05T01:59:59Z');
  const { id } = await aMeeting(county);
  const open = async (): Promise<boolean | undefined> => {
    const { meeting } = await county.does<{
      meeting: { allowedActions: { action: string; isOpen: boolean }[] };
    }>(MEETING, { id });
    return meeting.allowedActions.find(({ action }) => action === 'writeMinutes')?.isOpen;
  };
  expect(await open()).toBe(false);
  const first = { id, version: 1, words: '各方同意先行入户征询' };
  expect(await county.isRefused(WRITE_MINUTES, first)).toEqual({
    code: 'MEETING_NOT_BEGUN',
    details: { meetsAt: '2027-03-05T02:00:00.000Z' },
  });
  await api.setClock('2027-03-05T02:00:00Z');
  expect(await open()).toBe(true);
  await county.does(WRITE_MINUTES, first);
  await county.does(ACT_ON_MEETING, { id, action: 'signOff', version: 2 });
  await county.does(WRITE_MINUTES, { id, version: 3, words: '各方同意先行入户征询，十日内完成' });
  const { actOnMeeting } = await county.does<{ actOnMeeting: unknown }>(ACT_ON_MEETING, {
    id,
    action: 'signOff',
    version: 4,
  });
  expect(actOnMeeting).toMatchObject({
    state: 'signed',
    minutes: [
      { number: 2, signOff: { signedBy: { name: '周启明' } } },
      { number: 1, signOff: { signedBy: { name: '周启明' } } },
    ],
  });
  expect(await api.eventsOf(id)).toEqual([
    'meeting.called',
    'meeting.minuted',
    'meeting.signed',
    'meeting.minuted',
    'meeting.signed',
  ]);
  const late = await county.isRefused(ACT_ON_MEETING, { id, action: 'cancel', version: 5, reason: '撤' });
  expect(late.code).toBe('WRONG_STATE');
});

test('what is out of reach is not there: meetings, items and referrals of another county', async () => {
  const meeting = await aMeeting(county);
  const item = await anItem(county, meeting.id);
  const referral = await aReferral(county, { toRegionCode: '640106002', toDepartment: 'health' });
  for (const role of ['official', 'stationWorker', 'communityStaff', 'administrator', 'auditor']) {
    const stranger = await api.actor({
      role,
      regionCode: role === 'communityStaff' ? '640202001001' : '640202',
    });
    expect(await listed(stranger)).toEqual({
      meetingList: [],
      actionItemList: [],
      own: [],
      received: [],
      sent: [],
    });
    expect(await stranger.does(MEETING, { id: meeting.id })).toEqual({ meeting: null });
    const asked = [
      [WRITE_MINUTES, { id: meeting.id, version: 1, words: '不相干的纪要' }],
      [ACT_ON_MEETING, { id: meeting.id, version: 1, action: 'signOff' }],
      [ACT_ON_ITEM, { id: item.id, version: 1, action: 'report', words: '办好了' }],
      [ACT_ON_REFERRAL, { id: referral.id, version: 1, action: 'accept' }],
    ] as const;
    for (const [mutation, variables] of asked)
      expect((await stranger.isRefused(mutation, variables)).code).toBe('NOT_FOUND');
    const call = { regionCode: '640106', input: meetingInput(), key: randomUUID() };
    expect((await stranger.isRefused(CALL, call)).code).toBe('NOT_FOUND');
  }
  expect(await listed(station)).toMatchObject({ meetingList: [meeting.id], own: [item.id] });
  expect(await listed(county)).toMatchObject({ actionItemList: [item.id], own: [], sent: [referral.id] });
});

test('an action item is reported by its owner and closed by the meeting’s desk', async () => {
  await api.setClock('2027-03-01T02:00:00Z');
  const meeting = await aMeeting(county);
  const item = await anItem(county, meeting.id);
  // Ten working days by the platform's clock, to the end of the last.
  expect(item.dueAt).toBe('2027-03-15T16:00:00.000Z');
  expect((await county.isRefused(ACT_ON_ITEM, { id: item.id, action: 'confirm', version: 1 })).code).toBe(
    'WRONG_STATE',
  );
  expect((await station.isRefused(ACT_ON_ITEM, { id: item.id, action: 'confirm', version: 1 })).code).toBe(
    'NOT_ALLOWED',
  );
  const wordless = { id: item.id, action: 'report', version: 1 };
  expect((await station.isRefused(ACT_ON_ITEM, wordless)).details).toEqual({ fields: ['words'] });
  expect(await kindsOf(station)).toEqual(['actionItemToDo', 'meetingCalled']);
  await station.does(ACT_ON_ITEM, { ...wordless, words: '十户都已走访，两户需要复查' });
  expect(await kindsOf(station)).toEqual(['meetingCalled']);
  expect(await kindsOf(county)).toEqual(['actionItemToCheck']);
  const back = { id: item.id, action: 'sendBack', version: 2, words: '两户复查后再报', dueOn: '2027-03-20' };
  expect(await county.does(ACT_ON_ITEM, back)).toMatchObject({
    actOnActionItem: {
      state: 'open',
      dueAt: '2027-03-20T16:00:00.000Z',
      outcome: '十户都已走访，两户需要复查',
    },
  });
  await station.does(ACT_ON_ITEM, { id: item.id, action: 'report', version: 3, words: '复查完' });
  await county.does(ACT_ON_ITEM, { id: item.id, action: 'confirm', version: 4 });
  expect(await kindsOf(county)).toEqual([]);
  const stale = await county.isRefused(ACT_ON_ITEM, {
    id: item.id,
    action: 'reopen',
    version: 4,
    words: '再看',
  });
  expect(stale).toEqual({ code: 'STALE_VERSION', details: { version: 5, state: 'closed' } });
});

test('an item may be owned by an organization or by a person at a desk, and by nobody else', async () => {
  const meeting = await aMeeting(county);
  const { id: organizationId, manager } = await anOrganization(api);
  const own = await anItem(county, meeting.id, { owner: { organizationId } });
  await manager.does(ACT_ON_ITEM, { id: own.id, action: 'report', version: 1, words: '已派两名社工' });
  const named = { ownerPersonId: station.personId };
  expect((await anItem(county, meeting.id, named)).state).toBe('open');
  const variables = (over: object) => ({
    meetingId: meeting.id,
    title: '两周内走访十户',
    owner: { role: 'stationWorker', regionCode: '640106001' },
    key: randomUUID(),
    ...over,
  });
  const elsewhere = await api.actor({ role: 'stationWorker', regionCode: '640106002' });
  const faults: [object, string[]][] = [
    [{ ownerPersonId: elsewhere.personId }, ['ownerPersonId']],
    [{ owner: { organizationId, role: 'official', regionCode: '640106' } }, ['owner']],
    [{ owner: { role: 'communityStaff', regionCode: '640106' } }, ['owner']],
    [{ needId: randomUUID() }, ['needId']],
    [{ dueOn: '2020-01-01' }, ['dueOn']],
  ];
  for (const [over, fields] of faults)
    expect((await county.isRefused(OPEN_ITEM, variables(over))).details).toEqual({ fields });
});

test('a deputy does what the desk may do, until the last moment of the loan', async () => {
  await api.setClock('2027-03-01T02:00:00Z');
  const meeting = await aMeeting(county);
  const item = await anItem(county, meeting.id);
  const colleague = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const { appointDeputy } = await station.does<{ appointDeputy: { id: string } }>(
    `mutation ($personId: ID!, $validTo: DateTime!) { appointDeputy(personId: $personId, validTo: $validTo) { id } }`,
    { personId: colleague.personId, validTo: '2027-03-08T02:00:00Z' },
  );
  const report = { id: item.id, action: 'report', version: 1, words: '代为走访完毕' };
  expect((await colleague.isRefused(ACT_ON_ITEM, report)).code).toBe('NOT_FOUND');
  await colleague.does('mutation ($id: ID!) { takeHat(id: $id) { person { id } } }', {
    id: appointDeputy.id,
  });
  expect(await kindsOf(colleague)).toEqual(['actionItemToDo', 'meetingCalled']);
  await api.setClock('2027-03-08T02:00:01Z');
  expect((await colleague.isRefused(ACT_ON_ITEM, report)).code).toBe('NOT_FOUND');
  await api.setClock('2027-03-08T01:59:59Z');
  await colleague.does(ACT_ON_ITEM, report);
});

test('a referral is answered and finished by the other side, each step with its own clock', async () => {
  await api.setClock('2027-03-01T02:00:00Z');
  const receiver = await api.actor({ role: 'official', regionCode: '640104' });
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const need = await aNeed(staff);
  const referral = await aReferral(county, { needId: need.id });
  expect(referral.dueAt).toBe('2027-03-04T16:00:00.000Z');
  expect(await kindsOf(receiver)).toEqual(['referralToAnswer']);
  const act = (actor: TestActor, action: string, version: number, words?: string) =>
    actor.does<{ actOnReferral: unknown }>(ACT_ON_REFERRAL, { id: referral.id, action, version, words });
  expect(
    (await county.isRefused(ACT_ON_REFERRAL, { id: referral.id, action: 'accept', version: 1 })).code,
  ).toBe('NOT_ALLOWED');
  await act(receiver, 'refuse', 1, '床位已满');
  expect(await kindsOf(county)).toEqual(['referralAnswered']);
  await act(county, 'sendAgain', 2, '可转下月床位');
  expect(await act(receiver, 'accept', 3)).toMatchObject({
    actOnReferral: { state: 'accepted', dueAt: '2027-03-22T16:00:00.000Z' },
  });
  expect(await act(receiver, 'complete', 4, '已签约上门')).toMatchObject({
    actOnReferral: { state: 'completed', dueAt: null, outcome: '已签约上门' },
  });
  const events = await api.eventsOf(need.id);
  expect(events.filter((type) => type.startsWith('referral'))).toEqual([
    'referral.made',
    'referral.refused',
    'referral.sentAgain',
    'referral.accepted',
    'referral.completed',
  ]);
  // The other county reads of the matter, never the need itself.
  const asked = `query ($id: ID!) { referral(id: $id) { title need { id } } }`;
  expect(await receiver.does(asked, { id: referral.id })).toEqual({
    referral: { title: '失能老人家庭病床', need: null },
  });
});

test('a referral names departments the policies know, from within the own reach, not to itself', async () => {
  const base = {
    regionCode: '640106',
    fromDepartment: 'civil-affairs',
    toRegionCode: '640104',
    toDepartment: 'health',
    title: '失能老人家庭病床',
    reason: '需要家庭医生签约上门',
  };
  const refused = async (over: object) => {
    const { code, details } = await county.isRefused(REFER, { ...base, key: randomUUID(), ...over });
    return details['fields'] ?? code;
  };
  expect(await refused({ toDepartment: 'astrology' })).toEqual(['toDepartment']);
  expect(await refused({ toRegionCode: '640106', toDepartment: 'civil-affairs' })).toEqual(['toDepartment']);
  expect(await refused({ regionCode: '640104' })).toBe('REGION_OUT_OF_REACH');
  expect(await refused({ reason: '联系电话 13800138000' })).toEqual(['reason']);
  expect(await refused({ needId: randomUUID() })).toEqual(['needId']);
  expect((await api.db.query('select from referrals')).rows).toEqual([]);
});

test('titles of meetings, items and referrals stand in the inbox', async () => {
  const meeting = await aMeeting(county);
  await anItem(county, meeting.id);
  await api.settle();
  const { inbox } = await station.does<{ inbox: { edges: { node: { title: string } }[] } }>(INBOX);
  expect(inbox.edges.map(({ node }) => node.title)).toEqual(['两周内走访十户并回话', '老旧小区问题联席会议']);
});
