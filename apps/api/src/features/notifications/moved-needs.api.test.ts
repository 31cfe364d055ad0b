import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY, needInput, type PostedNeed } from '../../testing/needs.js';
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

const ACT = `mutation ($id: ID!, $action: InvitationAction!, $version: Int!) {
  actOnInvitation(id: $id, action: $action, version: $version, reason: "那天不在") { state }
}`;
const EDIT =
  'mutation ($id: ID!, $version: Int!, $input: NeedInput!) { editNeed(id: $id, version: $version, input: $input) { version } }';
const INBOX = `{ inbox(first: 20) { edges { node { kind need { startsAt endsAt place
  agreedTerms { startsAt endsAt place } } } } } }`;

const inHours = (hours: number): string =>
  new Date(Math.floor(Date.now() / 1000) * 1000 + hours * 3_600_000).toISOString();
const terms = { startsAt: inHours(20), endsAt: inHours(22), place: '社区活动室' };

/** What a need is edited to, one time after the other. */
async function edited(need: PostedNeed, ...changes: readonly object[]): Promise<void> {
  const { need: read } = await staff.does<{ need: { version: number } }>(
    'query ($id: ID!) { need(id: $id) { version } }',
    { id: need.id },
  );
  for (const [at, over] of changes.entries())
    await staff.does(EDIT, {
      id: need.id,
      version: read.version + at,
      input: needInput({ ...terms, ...over }),
    });
  await api.settle();
}

/** Volunteers invited to a need, each with the id of their invitation. */
async function invited(need: PostedNeed, count: number): Promise<{ sent: string; volunteer: TestActor }[]> {
  const people = await Promise.all(Array.from({ length: count }, () => aVolunteer(api)));
  const { id: viewId } = await suggestionsFor(staff, need.id, 'volunteer');
  const ids = people.map(({ id }) => id);
  const { invite } = await staff.does<{ invite: { id: string; inviteeId: string }[] }>(INVITE, {
    viewId,
    ids,
  });
  return people.map(({ id, volunteer }) => ({
    volunteer,
    sent: invite.find(({ inviteeId }) => inviteeId === id)?.id ?? '',
  }));
}

const movedTo = async (volunteer: TestActor): Promise<unknown[]> => {
  const { inbox } = await volunteer.does<{ inbox: { edges: { node: { kind: string; need: unknown } }[] } }>(
    INBOX,
  );
  return inbox.edges.flatMap(({ node }) => (node.kind === 'agreedNeedMoved' ? [node.need] : []));
};

test('who agreed hears what was and what is now when a need moves, and may take the yes back', async () => {
  const need = await anOpenNeed(api, terms);
  const [yes, no] = await invited(need, 2);
  await yes?.volunteer.does(ACT, { id: yes.sent, action: 'accept', version: 1 });
  await no?.volunteer.does(ACT, { id: no.sent, action: 'decline', version: 1 });
  await edited(need, { title: '换个名字' });
  expect(await movedTo(yes!.volunteer)).toEqual([]);
  const later = { startsAt: inHours(30), endsAt: inHours(32) };
  await edited(need, later);
  expect(await movedTo(yes!.volunteer)).toEqual([{ ...later, place: terms.place, agreedTerms: terms }]);
  await edited(need, { ...later, title: '再换个名字' });
  expect(await movedTo(yes!.volunteer)).toHaveLength(1);
  expect(await movedTo(no!.volunteer)).toEqual([]);
  expect(await yes?.volunteer.does(ACT, { id: yes.sent, action: 'decline', version: 2 })).toEqual({
    actOnInvitation: { state: 'declined' },
  });
  await edited(need, { ...later, place: '文化站' });
  expect(await movedTo(yes!.volunteer)).toHaveLength(1);
});

test('another place is told too; a need that moves back again by the time it is told is none that moved', async () => {
  const need = await anOpenNeed(api, terms);
  const [one] = await invited(need, 1);
  await one?.volunteer.does(ACT, { id: one.sent, action: 'accept', version: 1 });
  await edited(need, { place: '文化站' }, {});
  expect(await movedTo(one!.volunteer)).toEqual([]);
  await edited(need, { place: '文化站' });
  expect(await movedTo(one!.volunteer)).toEqual([{ ...terms, place: '文化站', agreedTerms: terms }]);
});

test('an invitation to hours that are no more is not accepted, though it has not been taken back yet', async () => {
  const need = await anOpenNeed(api, terms);
  const [one] = await invited(need, 1);
  const { rows } = await api.db.query<{ version: number }>('select version from needs where id = $1', [
    need.id,
  ]);
  await staff.does(EDIT, {
    id: need.id,
    version: rows[0]?.version,
    input: needInput({ ...terms, endsAt: inHours(23) }),
  });
  await api.db.query(`update invitations set state = 'sent', version = 1 where id = $1`, [one?.sent]);
  const refused = await one?.volunteer.isRefused(ACT, { id: one.sent, action: 'accept', version: 1 });
  expect(refused).toMatchObject({ code: 'WRONG_STATE', details: { state: 'withdrawn' } });
});
