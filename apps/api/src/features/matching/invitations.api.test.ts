import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY, needInput } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';
import { INVITE, suggestionsFor } from '../../testing/suggestions.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let staff: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
});

const ACT = `mutation ($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {
  actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) { state reason version }
}`;
const EDIT_NEED =
  'mutation ($id: ID!, $version: Int!, $input: NeedInput!) { editNeed(id: $id, version: $version, input: $input) { id } }';
const MINE =
  '{ invitationList { edges { node { id state need { id } allowedActions { action isOpen } } } } }';

interface Sent {
  readonly id: string;
  readonly version: number;
}

/** A volunteer invited to a new need. */
async function invite(volunteerId: string): Promise<Sent> {
  const need = await anOpenNeed(api);
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const answer = await staff.does<{ invite: Sent[] }>(INVITE, { viewId, ids: [volunteerId] });
  if (!answer.invite[0]) throw new Error('nobody was invited');
  return answer.invite[0];
}

test('a volunteer sees the invitation, declines with a reason, and the answer stands', async () => {
  const { id, volunteer } = await aVolunteer(api);
  const sent = await invite(id);
  expect(await volunteer.does(MINE)).toMatchObject({
    invitationList: { edges: [{ node: { id: sent.id, state: 'sent' } }] },
  });
  const decline = { id: sent.id, action: 'decline', version: 1 };
  expect((await volunteer.isRefused(ACT, decline)).code).toBe('INVALID_INPUT');
  await volunteer.does(ACT, { ...decline, reason: '那几天不在本地' });
  expect(await volunteer.does('{ invitationList { edges { node { isYesTakenBack } } } }')).toEqual({
    invitationList: { edges: [{ node: { isYesTakenBack: false } }] },
  });
  const accept = { id: sent.id, action: 'accept', version: 2 };
  expect((await volunteer.isRefused(ACT, accept)).code).toBe('WRONG_STATE');
  expect(await api.eventsOf(sent.id)).toEqual(['invitation.sent', 'invitation.declined']);
});

test('a yes is taken back with a reason until the service is over; a no from an older window changes nothing', async () => {
  const { id, volunteer } = await aVolunteer(api);
  const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const need = await anOpenNeed(api, { startsAt: inHours(20), endsAt: inHours(22) });
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const { invite: sent } = await staff.does<{ invite: Sent[] }>(INVITE, { viewId, ids: [id] });
  const one = sent[0]?.id ?? '';
  await volunteer.does(ACT, { id: one, action: 'accept', version: 1 });
  const decline = { id: one, action: 'decline', version: 1, reason: '那天要值班' };
  expect(await volunteer.isRefused(ACT, decline)).toEqual({
    code: 'STALE_VERSION',
    details: { version: 2, state: 'accepted' },
  });
  await api.setClock(inHours(23));
  expect((await volunteer.isRefused(ACT, { ...decline, version: 2 })).code).toBe('WRONG_STATE');
  await api.setClock(inHours(1));
  expect(await volunteer.does(ACT, { ...decline, version: 2 })).toEqual({
    actOnInvitation: { state: 'declined', reason: '那天要值班', version: 3 },
  });
  expect(await volunteer.does('{ invitationList { edges { node { isYesTakenBack } } } }')).toEqual({
    invitationList: { edges: [{ node: { isYesTakenBack: true } }] },
  });
  const { need: read } = await staff.does<{ need: { history: { type: string }[] } }>(
    'query ($id: ID!) { need(id: $id) { history { type } } }',
    { id: need.id },
  );
  expect(read.history[0]).toEqual({ type: 'invitation.yesTakenBack' });
  expect(await api.eventsOf(one)).toEqual(['invitation.sent', 'invitation.accepted', 'invitation.declined']);
});

test('nobody is asked more often a week than the policy allows, and nothing is sent then', async () => {
  const { id } = await aVolunteer(api);
  const needs = await Promise.all([1, 2, 3, 4].map(() => anOpenNeed(api)));
  const views = [];
  for (const need of needs) views.push(await suggestionsFor(staff, need.id, 'volunteer'));
  const answers = await Promise.all(
    views.map((view) => api.gql(INVITE, { viewId: view.id, ids: [id] }, staff.cookie)),
  );
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
  expect(codes.filter((code) => code === 'INVITED_OFTEN')).toHaveLength(1);
  const { rows } = await api.db.query('select count(*)::int as n from invitations');
  expect(rows).toEqual([{ n: 3 }]);
  await api.settle();
  const again = await suggestionsFor(staff, needs[0]?.id ?? '', 'volunteer');
  expect(again.excluded).toContainEqual({ condition: 'askedOften', count: 1 });
});

test('who waits for an answer on a need is not asked twice', async () => {
  const need = await anOpenNeed(api);
  const { id: organization } = await anOrganization(api);
  const { id: viewId } = await suggestionsFor(staff, need.id, 'organization');
  const both = { viewId, ids: [organization] };
  const answers = await Promise.all([1, 2, 3].map(() => staff.does<{ invite: Sent[] }>(INVITE, both)));
  expect(answers.map(({ invite: sent }) => sent.length).toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
});

test('only candidates of the own view can be invited', async () => {
  const need = await anOpenNeed(api);
  const { id } = await aVolunteer(api);
  const view = await suggestionsFor(staff, need.id, 'organization');
  expect((await staff.isRefused(INVITE, { viewId: view.id, ids: [id] })).code).toBe('INVALID_INPUT');
  const colleague = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  expect((await colleague.isRefused(INVITE, { viewId: view.id, ids: [id] })).code).toBe('NOT_FOUND');
});

test('an invitation nobody answers expires, and cannot be accepted once its time is over', async () => {
  const { id, volunteer } = await aVolunteer(api);
  const sent = await invite(id);
  await api.setClock(new Date(Date.now() + 73 * 3_600_000).toISOString());
  const accept = { id: sent.id, action: 'accept', version: 1 };
  expect((await volunteer.isRefused(ACT, accept)).code).toBe('WRONG_STATE');
  await api.doChores();
  const { rows } = await api.db.query('select state from invitations');
  expect(rows).toEqual([{ state: 'expired' }]);
});

test('an invitation to a service that begins before the limit is answered before it begins', async () => {
  const { id, volunteer } = await aVolunteer(api);
  const startsAt = new Date(Date.now() + 20 * 3_600_000).toISOString();
  const endsAt = new Date(Date.now() + 22 * 3_600_000).toISOString();
  const need = await anOpenNeed(api, { startsAt, endsAt });
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  await staff.does(INVITE, { viewId, ids: [id] });
  expect(await volunteer.does('{ invitationList { edges { node { expiresAt } } } }')).toEqual({
    invitationList: { edges: [{ node: { expiresAt: startsAt } }] },
  });
});

test('whoever is invited reads why they were chosen', async () => {
  const { id, volunteer } = await aVolunteer(api);
  await invite(id);
  const { invitationList: list } = await volunteer.does<{
    invitationList: { edges: { node: { reasons: { parts: { part: string; weight: number }[] } } }[] };
  }>(
    '{ invitationList { edges { node { reasons { metres isDistanceAbout parts { part weight value } } } } } }',
  );
  const parts = list.edges[0]?.node.reasons.parts ?? [];
  expect(parts.map(({ part }) => part)).toContain('distance');
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(1000);
});

test('an urgent need is answered within its own clock, not days later', async () => {
  await api.setClock('2027-03-01T09:00:00+08:00');
  const { id, volunteer } = await aVolunteer(api);
  const need = await anOpenNeed(api, { urgency: 'urgent' });
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  await staff.does(INVITE, { viewId, ids: [id] });
  expect(
    JSON.stringify(await volunteer.does('{ invitationList { edges { node { expiresAt } } } }')),
  ).toContain('"2027-03-01T03:00:0');
});

test('a need moved to other hours takes back what is unanswered; a yes stays, and other edits end nothing', async () => {
  const [yes, silent] = [await aVolunteer(api), await aVolunteer(api)];
  const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const same = { startsAt: inHours(20), endsAt: inHours(22) };
  const need = await anOpenNeed(api, same);
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const { invite: sent } = await staff.does<{ invite: (Sent & { inviteeId: string })[] }>(INVITE, {
    viewId,
    ids: [yes.id, silent.id],
  });
  const agreed = sent.find(({ inviteeId }) => inviteeId === yes.id)?.id;
  await yes.volunteer.does(ACT, { id: agreed, action: 'accept', version: 1 });
  const edit = (version: number, over: object) =>
    staff.does(EDIT_NEED, { id: need.id, version, input: needInput(over) });
  const states = async (): Promise<unknown> => {
    await api.settle();
    const { rows } = await api.db.query('select invitee_id as id, state from invitations');
    return new Map(rows.map(({ id, state }) => [id, state]));
  };
  await edit(need.version + 1, { ...same, title: '换个名字' });
  expect(await states()).toEqual(
    new Map([
      [yes.id, 'accepted'],
      [silent.id, 'sent'],
    ]),
  );
  await edit(need.version + 2, { ...same, endsAt: inHours(23) });
  expect(await states()).toEqual(
    new Map([
      [yes.id, 'accepted'],
      [silent.id, 'withdrawn'],
    ]),
  );
});

test('the sender takes an invitation back, another volunteer does not find it', async () => {
  const { id } = await aVolunteer(api);
  const { volunteer: other } = await aVolunteer(api);
  const sent = await invite(id);
  const withdraw = { id: sent.id, action: 'withdraw', version: 1 };
  expect((await other.isRefused(ACT, withdraw)).code).toBe('NOT_FOUND');
  expect(await other.does(MINE)).toEqual({ invitationList: { edges: [] } });
  expect(await staff.does(ACT, withdraw)).toMatchObject({ actOnInvitation: { state: 'withdrawn' } });
});

test('a person who agreed, or declined within the week, is not asked for the same need again', async () => {
  await api.setClock('2027-03-01T09:00:00+08:00');
  const [yes, no] = [await aVolunteer(api), await aVolunteer(api)];
  const { id: needId } = await anOpenNeed(api);
  const { id: viewId } = await suggestionsFor(staff, needId, 'volunteer');
  const ask = (...ids: string[]) =>
    staff.does<{ invite: { id: string; inviteeId: string }[] }>(INVITE, { viewId, ids });
  const { invite } = await ask(yes.id, no.id);
  const of = (id: string) => invite.find(({ inviteeId }) => inviteeId === id)?.id;
  await yes.volunteer.does(ACT, { id: of(yes.id), action: 'accept', version: 1 });
  await no.volunteer.does(ACT, { id: of(no.id), action: 'decline', version: 1, reason: '不在本地' });
  expect((await staff.isRefused(INVITE, { viewId, ids: [yes.id, no.id] })).code).toBe('ANSWERED_ALREADY');
  const other = await aVolunteer(api);
  const { id: later } = await suggestionsFor(staff, needId, 'volunteer');
  const again = { viewId: later, ids: [yes.id, other.id] };
  expect((await staff.does<{ invite: unknown[] }>(INVITE, again)).invite).toMatchObject([
    { inviteeId: other.id },
  ]);
  await api.setClock('2027-03-09T09:00:00+08:00');
  const { id: nextWeek } = await suggestionsFor(staff, needId, 'volunteer');
  const both = { viewId: nextWeek, ids: [yes.id, no.id] };
  expect((await staff.does<{ invite: unknown[] }>(INVITE, both)).invite).toMatchObject([
    { inviteeId: no.id },
  ]);
});

const OF_NEED = `query ($id: ID!) { need(id: $id) { invitationAnswers { accepted declined waiting ended } } }`;
const MINE_ONLY = `query ($needId: ID, $isMine: Boolean!) {
  invitationList(needId: $needId, isMine: $isMine) { edges { node { id inviteeName } } }
}`;

test('the need’s own community reads how the invited answered; a volunteer does not', async () => {
  const need = await anOpenNeed(api);
  const invited = await Promise.all([1, 2, 3, 4].map(() => aVolunteer(api)));
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const ids = invited.map(({ id }) => id);
  const { invite: sent } = await staff.does<{ invite: (Sent & { inviteeId: string })[] }>(INVITE, {
    viewId,
    ids,
  });
  const of = (volunteerId: string | undefined): Sent => {
    const found = sent.find(({ inviteeId }) => inviteeId === volunteerId);
    if (!found) throw new Error('not invited');
    return found;
  };
  const [yes, no, back] = invited;
  await yes?.volunteer.does(ACT, { id: of(yes.id).id, action: 'accept', version: 1 });
  await no?.volunteer.does(ACT, { id: of(no.id).id, action: 'decline', version: 1, reason: '不在本地' });
  await staff.does(ACT, { id: of(back?.id).id, action: 'withdraw', version: 1 });
  const id = { id: need.id };
  expect(await staff.does(OF_NEED, id)).toEqual({
    need: { invitationAnswers: { accepted: 1, declined: 1, waiting: 1, ended: 1 } },
  });
  expect(await yes?.volunteer.does(OF_NEED, id)).toEqual({ need: { invitationAnswers: null } });
  // Asked once more, the one taken back counts as waiting.
  await staff.does(INVITE, { viewId, ids: [back?.id] });
  expect(await staff.does(OF_NEED, id)).toMatchObject({
    need: { invitationAnswers: { waiting: 2, ended: 0 } },
  });
});

test('the own invitations are told apart from those within the reach, and a need’s from all others', async () => {
  const { id } = await aVolunteer(api);
  const first = await invite(id);
  const second = await invite(id);
  const { rows } = await api.db.query<{ needId: string }>(
    'select need_id as "needId" from invitations where id = $1',
    [second.id],
  );
  const needId = rows[0]?.needId ?? '';
  type Listed = { invitationList: { edges: { node: { id: string; inviteeName: string } }[] } };
  const list = async (variables: object): Promise<string[]> =>
    (await staff.does<Listed>(MINE_ONLY, variables)).invitationList.edges.map(({ node }) => node.id);
  expect(await list({ isMine: false })).toEqual([second.id, first.id]);
  expect(await list({ isMine: false, needId })).toEqual([second.id]);
  expect(await list({ isMine: true })).toEqual([]);
  const named = await staff.does<Listed>(MINE_ONLY, { isMine: false, needId });
  expect(named.invitationList.edges[0]?.node.inviteeName).toMatch(/^.＊＊$/);
});
