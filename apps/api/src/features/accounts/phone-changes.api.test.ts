import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';

let api: TestApi;
let county: TestActor;
let second: TestActor;
let person: { readonly personId: string };

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
  second = await api.actor({ role: 'official', regionCode: '640106' });
  person = await taken();
});

const NEW = '13900000008';
const ASK = `mutation ($personId: ID!, $phone: String!) {
  askNewPhone(personId: $personId, phone: $phone, reason: "当面核对了证件") { id } }`;
const CONFIRM = 'mutation ($id: ID!) { confirmNewPhone(id: $id) { state } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawNewPhone(id: $id) { state } }';
const OPEN = '{ openPhoneChanges { id allowedActions person { id } } }';
const MAKE = 'mutation ($personId: ID!) { makePasswordLink(personId: $personId, bySending: true) { path } }';
const SET = `mutation ($token: String!) {
  setPasswordByLink(token: $token, password: "Yellow-river-77") { person { id } } }`;
const INVITE = `mutation { inviteToRole(name: "田试", role: stationWorker, regionCode: "640106001", phone: "13900000007") { path } }`;
const ACCEPT = `mutation ($token: String!) {
  acceptInvitation(token: $token, phone: "13900000007", password: "Helan-mountain-42", noticeVersion: "2026-01") {
    person { id } } }`;

/** The token that was sent last. */
async function token(): Promise<string> {
  const sent = await api.messages();
  return sent.flatMap(({ text }) => /#([\w-]+)/.exec(text)?.[1] ?? []).at(-1) ?? '';
}
/** Somebody of a station with a phone of their own, signed in. */
async function taken(): Promise<{ personId: string }> {
  await county.does(INVITE);
  const { data } = await api.gql<{ acceptInvitation: { person: { id: string } } }>(ACCEPT, {
    token: await token(),
  });
  return { personId: data.acceptInvitation.person.id };
}
/** The person of the account, without any hat on. */
async function themself(): Promise<TestActor> {
  const own = await api.actor();
  await api.db.query('update sessions set person_id = $1 where person_id = $2', [
    person.personId,
    own.personId,
  ]);
  return own;
}
const asks = async (who: TestActor, phone = NEW): Promise<string> =>
  (await who.does<{ askNewPhone: { id: string } }>(ASK, { personId: person.personId, phone })).askNewPhone.id;

test('a request falls with the role by which it was made', async () => {
  const id = await asks(county);
  await api.db.query('update grants set revoked_at = now() where person_id = $1', [county.personId]);
  const { openPhoneChanges } = await second.does<{ openPhoneChanges: object[] }>(OPEN);
  expect(openPhoneChanges).toMatchObject([{ id, allowedActions: ['withdraw'] }]);
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('WRONG_STATE');
});

test('a request ends after seven days, and another one is made', async () => {
  const id = await asks(county);
  await api.setClock('2026-12-06T02:05:00Z');
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('WRONG_STATE');
  expect(await second.does(OPEN)).toEqual({ openPhoneChanges: [] });
  await second.does(CONFIRM, { id: await asks(county, '13900000009') });
});

test('a request ends when the person sets a password by a link to the old phone', async () => {
  const id = await asks(county);
  await county.does(MAKE, { personId: person.personId });
  await api.gql(SET, { token: await token() });
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('WRONG_STATE');
  expect(await second.does(OPEN)).toEqual({ openPhoneChanges: [] });
});

test('a deputy helps nobody back into an account, neither by a link nor by another phone', async () => {
  const id = await asks(county);
  await api.db.query('update grants set deputy_of_id = $1 where person_id = $2', [
    county.grantId,
    second.personId,
  ]);
  const { personId } = person;
  expect((await second.isRefused(MAKE, { personId })).code).toBe('NOT_ALLOWED');
  expect((await second.isRefused(ASK, { personId, phone: NEW })).code).toBe('NOT_ALLOWED');
  expect((await second.isRefused(CONFIRM, { id })).code).toBe('NOT_ALLOWED');
  const { openPhoneChanges } = await second.does<{ openPhoneChanges: object[] }>(OPEN);
  expect(openPhoneChanges).toMatchObject([{ id, allowedActions: [] }]);
});

test('the person finds what was asked for their account and stops it; nobody else without a role finds it', async () => {
  const id = await asks(county);
  const own = await themself();
  const stranger = await api.actor();
  expect(await stranger.does(OPEN)).toEqual({ openPhoneChanges: [] });
  expect(await own.does(OPEN)).toEqual({
    openPhoneChanges: [{ id, allowedActions: ['withdraw'], person: { id: person.personId } }],
  });
  await own.does(WITHDRAW, { id });
  expect(await own.does(OPEN)).toEqual({ openPhoneChanges: [] });
});

test('another phone is asked for one person five times a day at most, by whomever', async () => {
  for (let asked = 0; asked < 5; asked += 1) await county.does(WITHDRAW, { id: await asks(county) });
  const again = { personId: person.personId, phone: NEW };
  expect((await second.isRefused(ASK, again)).code).toBe('TOO_MANY_TRIES');
  await api.setClock('2026-11-30T02:05:00Z');
  await asks(second);
});
