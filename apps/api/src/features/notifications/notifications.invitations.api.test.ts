import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { OPEN_ACTIVITY, SHIFT } from '../../testing/activities.js';
import { anOpenNeed, COMMUNITY, TOWNSHIP } from '../../testing/needs.js';
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
const ACT_ON_NEED = `mutation ($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {
  actOnNeed(id: $id, action: $action, version: $version, reason: $reason) { id }
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
