import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type SentMessage, type TestActor } from '../../testing/api.js';
import { tie } from '../../testing/cases.js';
import { kindsOf } from '../../testing/coordination.js';
import { aSocialWorker } from '../../testing/social-workers.js';

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

const STATION = '640106001';
const INVITE = `mutation ($role: Role!, $phone: String) {
  inviteToRole(name: "田试", role: $role, regionCode: "${STATION}", phone: $phone) { path } }`;
const ACCEPT = `mutation ($token: String!, $phone: String!) {
  acceptInvitation(token: $token, phone: $phone, password: "Helan-mountain-42", noticeVersion: "2026-01") {
    person { id } hat { id } } }`;
const MAKE = 'mutation ($personId: ID!) { makePasswordLink(personId: $personId) { path } }';
const SET = `mutation ($token: String!) {
  setPasswordByLink(token: $token, password: "Yellow-river-77") { person { id } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeGrant(id: $id) { id } }';

/** What was sent to phones last. */
const lastSent = async (): Promise<SentMessage | undefined> => (await api.messages()).at(-1);
const invite = async (role: string, phone?: string): Promise<string | null> =>
  (await county.does<{ inviteToRole: { path: string | null } }>(INVITE, { role, phone })).inviteToRole.path;
const linkFor = async (personId: string): Promise<string | null> =>
  (await county.does<{ makePasswordLink: { path: string | null } }>(MAKE, { personId })).makePasswordLink
    .path;
/** Somebody who took up a role by a link; sent to their phone where it was, else handed over. */
async function taken(role: string, { isSent }: { readonly isSent: boolean }) {
  const path = await invite(role, isSent ? '13900000007' : undefined);
  const token = /#([\w-]+)/.exec(path ?? (await lastSent())?.text ?? '')?.[1];
  const { data } = await api.gql<{
    acceptInvitation: { person: { id: string }; hat: { id: string } };
  }>(ACCEPT, { token, phone: '13900000007' });
  const { person, hat } = data.acceptInvitation;
  return { personId: person.id, grantId: hat.id };
}

test('the link to a social worker’s password goes to her own phone, never to whoever makes it', async () => {
  const { personId } = await taken('socialWorker', { isSent: true });
  await api.db.query('update person_contacts set phone_confirmed_at = null');
  expect(await linkFor(personId)).toBeNull();
  expect(await lastSent()).toMatchObject({ to: '13900000007' });
});

test('so it does when the role was taken back before: it could be given again afterwards', async () => {
  const { personId, grantId } = await taken('socialWorker', { isSent: true });
  await api.db.query('update person_contacts set phone_confirmed_at = null');
  await api.grant(personId, 'stationWorker', STATION);
  await county.does(REVOKE, { id: grantId });
  expect(await linkFor(personId)).toBeNull();
});

test('and to whoever’s phone is confirmed; only an unconfirmed one leaves the handing over', async () => {
  const { personId } = await taken('stationWorker', { isSent: false });
  expect(await linkFor(personId)).toMatch(/^\/w\/password#/);
  await api.db.query('update person_contacts set phone_confirmed_at = now()');
  expect(await linkFor(personId)).toBeNull();
});

test('a social worker without any phone gets no link that another one would hold', async () => {
  const worker = await api.actor({ role: 'socialWorker', regionCode: STATION });
  expect((await county.isRefused(MAKE, { personId: worker.personId })).code).toBe('INVALID_INPUT');
});

test('a role that opens case files is offered to a phone only, and whoever has that phone hears of it', async () => {
  expect(await county.isRefused(INVITE, { role: 'socialWorker' })).toEqual({
    code: 'INVALID_INPUT',
    details: { fields: ['phone'] },
  });
  expect(await invite('stationWorker')).toMatch(/^\/w\/join#/);
  const { personId } = await taken('stationWorker', { isSent: false });
  expect(await invite('socialWorker', '13900000007')).toBeNull();
  await api.settle();
  const { rows } = await api.db.query('select kind from notices where recipient = $1', [
    `person:${personId}`,
  ]);
  expect(rows).toEqual([{ kind: 'roleOffered' }]);
});

test('who gets a new password link hears of it, and so does who guides her', async () => {
  const { id, worker } = await aSocialWorker(api);
  const { id: other, worker: supervisor } = await aSocialWorker(api);
  await tie(county, 'supervisor', { id, other });
  await api.db.query(`update grants set role = 'stationWorker' where person_id = $1`, [worker.personId]);
  await linkFor(worker.personId);
  expect(await kindsOf(supervisor)).toContain('passwordLinkMade');
  const { rows } = await api.db.query('select kind from notices where recipient = $1', [
    `person:${worker.personId}`,
  ]);
  expect(rows).toContainEqual({ kind: 'passwordLinkMade' });
});

test('somebody confirms their own phone by a link that goes there, at most five a day', async () => {
  const { personId } = await taken('stationWorker', { isSent: false });
  const own = await api.actor();
  await api.db.query('update sessions set person_id = $1 where person_id = $2', [personId, own.personId]);
  for (let sent = 0; sent < 5; sent += 1) await own.does('mutation { confirmMyPhone }');
  expect((await own.isRefused('mutation { confirmMyPhone }')).code).toBe('TOO_MANY_TRIES');
  const sent = await lastSent();
  expect(sent?.to).toBe('13900000007');
  await api.gql(SET, { token: /#([\w-]+)/.exec(sent?.text ?? '')?.[1] });
  const { rows } = await api.db.query(
    `select phone_confirmed_at is not null as "isConfirmed" from person_contacts where person_id = $1`,
    [personId],
  );
  expect(rows).toEqual([{ isConfirmed: true }]);
});
