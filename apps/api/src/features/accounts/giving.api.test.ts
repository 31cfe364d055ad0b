import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const INVITE = `mutation ($role: Role!, $regionCode: ID, $validTo: DateTime) {
  inviteToRole(name: "田试", role: $role, regionCode: $regionCode, validTo: $validTo) { path } }`;
const ACCEPT = `mutation ($token: String!, $phone: String, $password: String) {
  acceptInvitation(token: $token, phone: $phone, password: $password, noticeVersion: "2026-01") { hat { id } } }`;
const LEND = `mutation ($personId: ID!, $validTo: DateTime!) {
  appointDeputy(personId: $personId, validTo: $validTo) { id validTo } }`;
const MAKE = 'mutation ($personId: ID!) { makePasswordLink(personId: $personId) { path } }';
const SET = `mutation ($token: String!) {
  setPasswordByLink(token: $token, password: "Yellow-river-77") { person { name } } }`;

const tokenIn = (path: string): string => path.split('#')[1] ?? '';
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const endsIn = (who: TestActor, hours: number) =>
  api.db.query('update grants set valid_to = $2 where person_id = $1', [who.personId, inHours(hours)]);
const invitedBy = async (giver: TestActor, variables: object): Promise<string> =>
  tokenIn((await giver.does<{ inviteToRole: { path: string } }>(INVITE, variables)).inviteToRole.path);
const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }): string =>
  errors?.[0]?.extensions.code ?? 'done';
/** Somebody at a station who signs in with a password. */
async function aStationWorker(giver: TestActor, phone: string): Promise<string> {
  const token = await invitedBy(giver, { role: 'stationWorker', regionCode: '640106001' });
  await api.gql(ACCEPT, { token, phone, password: 'Long-enough-secret-9' });
  const { rows } = await api.db.query<{ id: string }>(
    'select person_id as id from person_contacts order by person_id desc limit 1',
  );
  return rows[0]?.id ?? '';
}

test('nothing given outlasts the role it was given by', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  await endsIn(county, 2);
  const wanted = { role: 'stationWorker', regionCode: '640106001' };
  const beyond = { ...wanted, validTo: inHours(3) };
  expect((await county.isRefused(INVITE, beyond)).code).toBe('GRANT_EXCEEDS_OWN');
  const token = await invitedBy(county, wanted);
  await api.gql(ACCEPT, { token, phone: '13900000001', password: 'Long-enough-secret-9' });
  const { rows } = await api.db.query(
    `select given.valid_to = own.valid_to as ends_with_it from grants given
     join grants own on own.person_id = $1 where given.role = 'stationWorker'`,
    [county.personId],
  );
  expect(rows).toEqual([{ ends_with_it: true }]);
});

test('nobody lends a role for longer than they hold it', async () => {
  const staff = await api.actor({ role: 'communityStaff', regionCode: '640106001001' });
  const colleague = await api.actor({ role: 'communityStaff', regionCode: '640106001001' });
  await endsIn(staff, 24);
  const { personId } = colleague;
  const longer = { personId, validTo: inHours(48) };
  expect((await staff.isRefused(LEND, longer)).code).toBe('GRANT_EXCEEDS_OWN');
  await staff.does(LEND, { personId, validTo: inHours(12) });
});

test('a deputy gives no role on, and nobody takes up what they offered themselves', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const wanted = { role: 'stationWorker', regionCode: '640106001' };
  const token = await invitedBy(county, wanted);
  expect((await county.isRefused(ACCEPT, { token })).code).toBe('NOT_ALLOWED');
  await api.db.query('update grants set deputy_of_id = id where person_id = $1', [county.personId]);
  expect((await county.isRefused(INVITE, wanted)).code).toBe('NOT_ALLOWED');
});

test('a password link made before a role was given opens nothing any more', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const personId = await aStationWorker(county, '13900000001');
  const { makePasswordLink } = await county.does<{ makePasswordLink: { path: string } }>(MAKE, { personId });
  const city = await api.actor({ role: 'administrator', regionCode: '6401' });
  const offer = await invitedBy(city, { role: 'administrator', regionCode: '640106' });
  const signedIn = await api.gql<object>(
    'mutation { signIn(phone: "13900000001", password: "Long-enough-secret-9") { person { id } } }',
  );
  expect(codeOf(signedIn)).toBe('done');
  await api.db.query(`update sessions set person_id = $1 where person_id = $2`, [personId, city.personId]);
  await city.does(ACCEPT, { token: offer });
  expect(codeOf(await api.gql(SET, { token: tokenIn(makePasswordLink.path) }))).toBe('LINK_NOT_VALID');
});

test('whoever changes the password takes open password links away with it', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const personId = await aStationWorker(county, '13900000001');
  const { makePasswordLink } = await county.does<{ makePasswordLink: { path: string } }>(MAKE, { personId });
  await api.db.query(`update sessions set person_id = $1 where person_id = $2`, [personId, county.personId]);
  await county.does(
    'mutation { changePassword(present: "Long-enough-secret-9", next: "Another-secret-10") }',
  );
  expect(codeOf(await api.gql(SET, { token: tokenIn(makePasswordLink.path) }))).toBe('LINK_NOT_VALID');
});
