import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ACT_ON_SIGN_UP, aShift, aSignUp, CONFIRM, type Signed } from '../../testing/activities.js';
import { ACT_ON_CLAIM, aClaim, aProject } from '../../testing/claims.js';
import { aReport, step } from '../../testing/indicators.js';
import { aNeed, anOpenNeed, COMMUNITY, TOWNSHIP } from '../../testing/needs.js';
import { anOrganization, organizationInput, REGISTER } from '../../testing/organizations.js';
import { aSocialWorker } from '../../testing/social-workers.js';
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
