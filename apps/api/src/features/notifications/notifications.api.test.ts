import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_SIGN_UP,
  aShift,
  aSignUp,
  CONFIRM,
  OPEN_ACTIVITY,
  SHIFT,
  type Signed,
} from '../../testing/activities.js';
import { ACT_ON_CLAIM, aClaim, aProject } from '../../testing/claims.js';
import { aReport, step } from '../../testing/indicators.js';
import { aNeed, anOpenNeed, COMMUNITY, TOWNSHIP } from '../../testing/needs.js';
import { anOrganization, organizationInput, REGISTER } from '../../testing/organizations.js';
import { aSocialWorker } from '../../testing/social-workers.js';
import { INVITE, suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const INBOX = `query ($first: Int, $after: String) { inbox(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id kind urgency minutes need { id } organization { id } } }
} }`;
const COUNT = '{ inboxCount { tasks over news } }';
const READ = 'mutation ($ids: [ID!]!) { readNotices(ids: $ids) }';
const ACT_ON_NEED = `mutation ($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {
  actOnNeed(id: $id, action: $action, version: $version, reason: $reason) { id }
}`;
const ACT_ON_PROJECT = `mutation ($id: ID!, $action: ProjectAction!, $version: Int!, $reason: String) {
  actOnProject(id: $id, action: $action, version: $version, reason: $reason) { state version }
}`;

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly urgency: string;
  readonly need: { id: string } | null;
}
interface Inbox {
  readonly inbox: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: Line }[];
  };
}

const linesOf = async (actor: TestActor, variables: object = {}): Promise<Line[]> => {
  await api.settle();
  return (await actor.does<Inbox>(INBOX, variables)).inbox.edges.map(({ node }) => node);
};
const kindsOf = async (actor: TestActor): Promise<string[]> => (await linesOf(actor)).map(({ kind }) => kind);
const at = (role: string, regionCode: string): Promise<TestActor> => api.actor({ role, regionCode });

test('a posted need waits for its own station alone, and leaves when it is sent back to the community', async () => {
  const [staff, station, next, above] = await Promise.all([
    at('communityStaff', COMMUNITY),
    at('stationWorker', TOWNSHIP),
    at('stationWorker', '640106002'),
    at('official', '640106'),
  ]);
  const need = await aNeed(staff);
  expect(await linesOf(station)).toMatchObject([{ kind: 'needToVerify', need: { id: need.id } }]);
  expect([await kindsOf(staff), await kindsOf(next), await kindsOf(above)]).toEqual([[], [], []]);
  const back = { id: need.id, action: 'sendBack', version: need.version, reason: '请补充户数' };
  await station.does(ACT_ON_NEED, back);
  expect(await kindsOf(station)).toEqual([]);
  expect(await kindsOf(staff)).toEqual(['needToComplete']);
  await staff.does(ACT_ON_NEED, { id: need.id, action: 'submit', version: need.version + 1 });
  expect([await kindsOf(station), await kindsOf(staff)]).toEqual([['needToVerify'], []]);
});

test('a claim waits for the station; the organization hears the answer and reads it away', async () => {
  const need = await anOpenNeed(api);
  const { manager } = await anOrganization(api);
  const station = await at('stationWorker', TOWNSHIP);
  const claim = await aClaim(manager, need, 4);
  expect(await kindsOf(station)).toEqual(['claimToAnswer']);
  const no = { id: claim.id, action: 'decline', version: claim.version, reason: '时间不合适' };
  await station.does(ACT_ON_CLAIM, no);
  expect(await kindsOf(station)).toEqual([]);
  const [line] = await linesOf(manager);
  expect(line).toMatchObject({ kind: 'claimDeclined', urgency: 'news', need: { id: need.id } });
  const stranger = (await anOrganization(api)).manager;
  expect(await stranger.does(READ, { ids: [line?.id] })).toEqual({ readNotices: 0 });
  expect(await manager.does(READ, { ids: [line?.id] })).toEqual({ readNotices: 1 });
  expect(await kindsOf(manager)).toEqual([]);
});

test('a project asks the station for a social worker, and the community to accept until it sends back', async () => {
  const { id, manager, station } = await aProject(api);
  const staff = await at('communityStaff', COMMUNITY);
  expect(await kindsOf(station)).toEqual(['workerToAssign']);
  expect(await kindsOf(manager)).toEqual(['claimAccepted']);
  await manager.does(ACT_ON_PROJECT, { id, action: 'deliver', version: 1 });
  expect([await kindsOf(station), await kindsOf(staff)]).toEqual([[], ['workToAccept', 'needVerified']]);
  await staff.does(ACT_ON_PROJECT, { id, action: 'rework', version: 2, reason: '还有两户没去' });
  expect(await kindsOf(staff)).toEqual(['needVerified']);
  expect(await kindsOf(manager)).toEqual(['workToRedo', 'claimAccepted']);
});

test('a social worker hears of the project they are put in charge of', async () => {
  const { id, station } = await aProject(api);
  const { id: socialWorkerId, worker } = await aSocialWorker(api);
  await station.does(
    `mutation ($id: ID!, $socialWorkerId: ID!) {
      assignSocialWorker(id: $id, version: 1, socialWorkerId: $socialWorkerId) { id }
    }`,
    { id, socialWorkerId },
  );
  expect([await kindsOf(station), await kindsOf(worker)]).toEqual([[], ['workAssigned']]);
});

test('the organizer confirms the hours of a shift as one task, which lasts until the last is confirmed', async () => {
  const { shiftId, manager } = await aShift(api);
  const people = [await aVolunteer(api), await aVolunteer(api)];
  const signed = await Promise.all(people.map(({ volunteer }) => aSignUp(volunteer, shiftId)));
  const left: Signed[] = [];
  for (const { id, version } of signed) {
    await api.setClock('2026-12-05T00:30:00Z');
    await manager.does(ACT_ON_SIGN_UP, { id, version, action: 'checkIn' });
    await api.setClock('2026-12-05T03:00:00Z');
    const out = { id, version: version + 1, action: 'checkOut' };
    left.push((await manager.does<{ actOnSignUp: Signed }>(ACT_ON_SIGN_UP, out)).actOnSignUp);
  }
  const tasks = async (): Promise<string[]> =>
    (await kindsOf(manager)).filter((kind) => kind === 'hoursToConfirm');
  expect(await tasks()).toHaveLength(1);
  await manager.does(CONFIRM, { id: left[0]?.id, version: left[0]?.version });
  expect(await tasks()).toHaveLength(1);
  await manager.does(CONFIRM, { id: left[1]?.id, version: left[1]?.version });
  expect(await tasks()).toEqual([]);
  const [line] = await linesOf(people[0]?.volunteer ?? manager);
  expect(line).toMatchObject({ kind: 'hoursEntered', minutes: 120 });
});

test('whoever moves up from the waiting list, and everybody of a cancelled shift, is told', async () => {
  const { shiftId, manager } = await aShift(api, { capacity: 1 });
  const first = await aVolunteer(api);
  const second = await aVolunteer(api);
  const { id, version } = await aSignUp(first.volunteer, shiftId);
  await aSignUp(second.volunteer, shiftId);
  await first.volunteer.does(ACT_ON_SIGN_UP, { id, version, action: 'cancel' });
  expect([await kindsOf(first.volunteer), await kindsOf(second.volunteer)]).toEqual([[], ['placeGiven']]);
  await manager.does(`mutation ($id: ID!) { cancelShift(id: $id, reason: "下雨") { id } }`, { id: shiftId });
  expect(await kindsOf(second.volunteer)).toEqual(['shiftCancelled', 'placeGiven']);
});

test('a task is not read away', async () => {
  const staff = await at('communityStaff', COMMUNITY);
  const station = await at('stationWorker', TOWNSHIP);
  await aNeed(staff);
  const [line] = await linesOf(station);
  expect(await station.does(READ, { ids: [line?.id] })).toEqual({ readNotices: 0 });
  expect(await kindsOf(station)).toEqual(['needToVerify']);
});

test('what is over comes first, then what is due, then news; pages go on where they stopped', async () => {
  const staff = await at('communityStaff', COMMUNITY);
  const station = await at('stationWorker', TOWNSHIP);
  await api.setClock('2026-11-23T01:00:00Z');
  await aNeed(staff, { urgency: 'ordinary' });
  const urgent = await aNeed(staff, { urgency: 'urgent' });
  await api.setClock('2026-11-23T04:00:00Z');
  expect((await linesOf(station)).map(({ urgency }) => urgency)).toEqual(['over', 'later']);
  expect(await station.does(COUNT)).toEqual({ inboxCount: { tasks: 2, over: 1, news: 0 } });
  const [first] = await linesOf(station, { first: 1 });
  expect(first?.need?.id).toBe(urgent.id);
  const { inbox } = await station.does<Inbox>(INBOX, { first: 1 });
  expect(inbox).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const [second] = await linesOf(station, { first: 1, after: inbox.pageInfo.endCursor });
  expect(second?.urgency).toBe('later');
});

test('a county hears of organizations to confirm, and the organization of its decision', async () => {
  const founder = await api.actor();
  const { registerOrganization } = await founder.does<{ registerOrganization: { id: string } }>(REGISTER, {
    input: organizationInput(),
  });
  const { id } = registerOrganization;
  const county = await at('official', '640106');
  expect(await kindsOf(county)).toEqual(['organizationToConfirm']);
  await county.does(
    'mutation ($id: ID!) { actOnOrganization(id: $id, action: confirm, version: 1) { state } }',
    { id },
  );
  expect(await kindsOf(county)).toEqual([]);
  const manager = await api.actor({ role: 'organizationManager', organizationId: id });
  expect(await kindsOf(manager)).toEqual(['organizationDecided']);
});

test('who is nobody reads no inbox', async () => {
  await aVolunteer(api);
  const { errors } = await api.gql(COUNT);
  expect(errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
});

test('a figure waits for one level after the other, and comes back to the township it is of', async () => {
  await api.setClock('2026-03-02T09:00:00+08:00');
  const [township, county, city, administrator] = await Promise.all([
    at('stationWorker', '320106001'),
    at('official', '320106'),
    at('official', '3201'),
    at('administrator', '320106'),
  ]);
  const sent = await step(township, await aReport(township), 'submit');
  expect(await kindsOf(county)).toEqual(['reportToAccept']);
  // Whoever may take the step finds it: the administrator's menu counts it too.
  expect(await kindsOf(administrator)).toEqual(['reportToAccept']);
  expect(await kindsOf(city)).toEqual([]);
  const accepted = await step(county, sent, 'accept');
  expect(await kindsOf(county)).toEqual(['reportToApprove']);
  const approved = await step(county, accepted, 'approve');
  expect([await kindsOf(county), await kindsOf(city)]).toEqual([[], ['reportToAccept']]);
  const back = await step(city, approved, 'return', '请核对');
  expect([await kindsOf(city), await kindsOf(township)]).toEqual([[], ['reportToMend']]);
  await step(township, back, 'submit');
  expect([await kindsOf(township), await kindsOf(county)]).toEqual([[], ['reportToAccept']]);
});

test('the community hears who said yes and who said no; a station that invited hears it beside them', async () => {
  const [staff, station, other] = await Promise.all([
    at('communityStaff', COMMUNITY),
    at('stationWorker', TOWNSHIP),
    at('stationWorker', TOWNSHIP),
  ]);
  const answered = async (inviter: TestActor, action: string): Promise<void> => {
    const { id, volunteer } = await aVolunteer(api);
    const need = await anOpenNeed(api);
    const { id: viewId } = await suggestionsFor(inviter, need.id, 'volunteer');
    const { invite } = await inviter.does<{ invite: { id: string }[] }>(INVITE, { viewId, ids: [id] });
    await volunteer.does(
      `mutation ($id: ID!, $action: InvitationAction!) {
        actOnInvitation(id: $id, action: $action, version: 1, reason: "那天不在") { id } }`,
      { id: invite[0]?.id, action },
    );
  };
  const told = async (actor: TestActor): Promise<string[]> =>
    (await kindsOf(actor)).filter((kind) => kind.startsWith('invitation'));
  await answered(staff, 'accept');
  expect([await told(staff), await told(station)]).toEqual([['invitationAccepted'], []]);
  await answered(station, 'decline');
  expect(await told(staff)).toEqual(['invitationDeclined', 'invitationAccepted']);
  expect([await told(station), await told(other)]).toEqual([['invitationDeclined'], []]);
});

test('who agreed to a need hears of each shift opened for it, and nobody who declined or was not asked', async () => {
  const staff = await at('communityStaff', COMMUNITY);
  const need = await anOpenNeed(api);
  const people = [await aVolunteer(api), await aVolunteer(api), await aVolunteer(api)];
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const ids = people.slice(0, 2).map(({ id }) => id);
  await staff.does(INVITE, { viewId, ids });
  for (const [index, action] of ['accept', 'decline'].entries()) {
    const volunteer = people[index]?.volunteer;
    const mine = await volunteer?.does<{ invitationList: { edges: { node: { id: string } }[] } }>(
      '{ invitationList(isMine: true) { edges { node { id } } } }',
    );
    await volunteer?.does(
      `mutation ($id: ID!, $action: InvitationAction!) {
        actOnInvitation(id: $id, action: $action, version: 1, reason: "那天不在") { id } }`,
      { id: mine?.invitationList.edges[0]?.node.id, action },
    );
  }
  await staff.does(OPEN_ACTIVITY, { needId: need.id, shifts: [SHIFT], key: randomUUID() });
  const told = await Promise.all(
    people.map(async ({ volunteer }) => (await kindsOf(volunteer)).includes('shiftOpened')),
  );
  expect(told).toEqual([true, false, false]);
});

test('a need that is withdrawn takes back the invitations that wait, and tells who agreed', async () => {
  const staff = await at('communityStaff', COMMUNITY);
  const need = await anOpenNeed(api);
  const [yes, waits] = [await aVolunteer(api), await aVolunteer(api)];
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  await staff.does(INVITE, { viewId, ids: [yes.id, waits.id] });
  const { rows: sent } = await api.db.query<{ id: string }>(
    'select id from invitations where invitee_id = $1',
    [yes.id],
  );
  await yes.volunteer.does(
    'mutation ($id: ID!) { actOnInvitation(id: $id, action: accept, version: 1) { id } }',
    { id: sent[0]?.id },
  );
  expect(await kindsOf(waits.volunteer)).toContain('invitationToAnswer');
  const { need: read } = await staff.does<{ need: { version: number } }>(
    'query ($id: ID!) { need(id: $id) { version } }',
    { id: need.id },
  );
  await staff.does(ACT_ON_NEED, {
    id: need.id,
    action: 'withdraw',
    version: read.version,
    reason: '不需要了',
  });
  await api.settle();
  const { rows } = await api.db.query('select state from invitations order by state');
  expect(rows).toEqual([{ state: 'accepted' }, { state: 'withdrawn' }]);
  expect(await kindsOf(yes.volunteer)).toContain('agreedNeedWithdrawn');
  expect(await kindsOf(waits.volunteer)).toEqual([]);
});

/** What all inboxes hold, without what differs each time. */
const contentOf = async (): Promise<unknown[]> => {
  const { rows } = await api.db.query(
    `select recipient, kind, is_task, subject_type, subject_id, need_id, organization_id, minutes, due_at, created_at, done_at
     from notices order by subject_id, kind, recipient, created_at, done_at`,
  );
  return rows;
};
/** Forgets every notice and lets the handler read the events again: so many that it finds at once. */
const readAgain = async (atOnce: number): Promise<void> => {
  const { rows: events } = await api.db.query<{ id: string; chain: string }>(
    'select event_id as id, chain from event_seals order by position',
  );
  await api.db.query(
    `delete from notices; delete from event_cursors where handler = 'notifications'; delete from event_seals;
     delete from chain_heads`,
  );
  for (let from = 0; from < events.length; from += atOnce) {
    const some = events.slice(from, from + atOnce);
    await api.db.query(
      'insert into event_queue (event_id, chain) select * from unnest($1::uuid[], $2::text[])',
      [some.map(({ id }) => id), some.map(({ chain }) => chain)],
    );
    await api.settle();
  }
};

test('events read together leave the inboxes that they leave one by one', async () => {
  const { id, manager } = await aProject(api);
  const staff = await at('communityStaff', COMMUNITY);
  await manager.does(ACT_ON_PROJECT, { id, action: 'deliver', version: 1 });
  await staff.does(ACT_ON_PROJECT, { id, action: 'rework', version: 2, reason: '还有两户没去' });
  await manager.does(ACT_ON_PROJECT, { id, action: 'deliver', version: 3 });
  const need = await aNeed(staff);
  const station = await at('stationWorker', TOWNSHIP);
  const { id: needId, version } = need;
  await station.does(ACT_ON_NEED, { id: needId, action: 'sendBack', version, reason: '请补充' });
  await staff.does(ACT_ON_NEED, { id: needId, action: 'submit', version: version + 1 });
  await api.settle();
  await readAgain(1);
  const singly = await contentOf();
  expect(singly.length).toBeGreaterThan(8);
  await readAgain(1000);
  expect(await contentOf()).toEqual(singly);
});
