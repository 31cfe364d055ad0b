import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const NOTICE = '2026-01';
const GOOD = 'Helan-mountain-42';
const REGISTER = `mutation ($phone: String!, $password: String!, $bornOn: String!, $notice: String!) {
  register(name: "苏试", phone: $phone, password: $password, bornOn: $bornOn, noticeVersion: $notice) { person { name } }
}`;
const SIGN_IN = `mutation ($phone: String!, $password: String!) { signIn(phone: $phone, password: $password) { person { name } } }`;
const INVITE = `mutation ($role: Role!, $regionCode: ID, $organizationId: ID) {
  inviteToRole(name: "田试", role: $role, regionCode: $regionCode, organizationId: $organizationId) { path invitation { id } }
}`;
const ACCEPT = `mutation ($token: String!, $phone: String) {
  acceptInvitation(token: $token, phone: $phone, password: "${GOOD}", noticeVersion: "${NOTICE}") { hat { role region { code } } }
}`;

const registration = (over: object = {}): object => ({
  phone: '13900000001',
  password: GOOD,
  bornOn: '1990-01-01',
  notice: NOTICE,
  ...over,
});
const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }): string =>
  errors?.[0]?.extensions.code ?? 'done';
const tokenIn = (path: string): string => path.split('#')[1] ?? '';

/** A link that a giver hands over. */
async function linkFrom(giver: TestActor, variables: object): Promise<string> {
  const { inviteToRole } = await giver.does<{ inviteToRole: { path: string } }>(INVITE, variables);
  return tokenIn(inviteToRole.path);
}

test('who registers has agreed to the notice in force, is not yet confirmed, and can sign in', async () => {
  expect(codeOf(await api.gql(REGISTER, registration({ notice: '2019-01' })))).toBe('NOTICE_NOT_ACCEPTED');
  expect(codeOf(await api.gql(REGISTER, registration()))).toBe('done');
  expect(codeOf(await api.gql(SIGN_IN, { phone: '13900000001', password: GOOD }))).toBe('done');
  const { rows } = await api.db.query(
    `select consent.notice_version, contact.phone_confirmed_at, contact.phone_sealed like '%13900000001%' as clear
     from consents consent join person_contacts contact using (person_id)`,
  );
  expect(rows).toEqual([{ notice_version: NOTICE, phone_confirmed_at: null, clear: false }]);
});

test.each([
  ['a common password', { password: 'password123' }, 'PASSWORD_TOO_COMMON'],
  ['the own phone as password', { password: '13900000001' }, 'PASSWORD_TOO_COMMON'],
  ['a child under 14', { bornOn: '2020-01-01' }, 'GUARDIAN_REQUIRED'],
  ['a phone that is none', { phone: '12345' }, 'INVALID_INPUT'],
  ['a day that is none', { bornOn: '1990-02-30' }, 'INVALID_INPUT'],
])('%s is refused and nobody is stored', async (_what, over, code) => {
  expect(codeOf(await api.gql(REGISTER, registration(over)))).toBe(code);
  const { rows } = await api.db.query('select count(*)::int as n from people');
  expect(rows).toEqual([{ n: 0 }]);
});

test.each([
  ['1895-12-01', 'INVALID_INPUT'],
  ['1895-12-02', 'done'],
  ['2026-12-02', 'INVALID_INPUT'],
])('who says to be born on %s on 1 December 2026 is answered %s', async (bornOn, code) => {
  await api.setClock('2026-12-01T02:00:00Z');
  expect(codeOf(await api.gql(REGISTER, registration({ bornOn })))).toBe(code);
});

test('one phone belongs to one person, also when two register at once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => api.gql(REGISTER, registration())));
  expect(answers.map(codeOf).toSorted()).toEqual(['PHONE_TAKEN', 'PHONE_TAKEN', 'done']);
});

test('five wrong passwords for one phone close the door for that phone, not for its neighbour', async () => {
  await api.gql(REGISTER, registration());
  await api.gql(REGISTER, registration({ phone: '13900000002' }));
  const wrong = { phone: '13900000001', password: 'Wrong-password-1' };
  for (let tries = 0; tries < 5; tries += 1)
    expect(codeOf(await api.gql(SIGN_IN, wrong))).toBe('SIGN_IN_FAILED');
  expect(codeOf(await api.gql(SIGN_IN, { ...wrong, password: GOOD }))).toBe('TOO_MANY_TRIES');
  expect(codeOf(await api.gql(SIGN_IN, { phone: '13900000002', password: GOOD }))).toBe('done');
});

test('an unknown phone and a wrong password are answered by the same words', async () => {
  await api.gql(REGISTER, registration());
  const wrong = await api.gql(SIGN_IN, { phone: '13900000001', password: 'Wrong-password-1' });
  const unknown = await api.gql(SIGN_IN, { phone: '13900000009', password: 'Wrong-password-1' });
  expect(unknown.errors?.[0]?.extensions).toEqual(wrong.errors?.[0]?.extensions);
});

test('a role is taken up by its link once, and not after a day', async () => {
  const official = await api.actor({ role: 'official', regionCode: '640106' });
  const token = await linkFrom(official, { role: 'stationWorker', regionCode: '640106001' });
  const taken = await api.gql(ACCEPT, { token, phone: '13900000001' });
  expect(taken.data).toEqual({
    acceptInvitation: { hat: { role: 'stationWorker', region: { code: '640106001' } } },
  });
  expect(codeOf(await api.gql(ACCEPT, { token, phone: '13900000002' }))).toBe('LINK_NOT_VALID');
  const late = await linkFrom(official, { role: 'stationWorker', regionCode: '640106001' });
  await api.setClock(new Date(Date.now() + 24 * 3_600_000 + 1000).toISOString());
  expect(codeOf(await api.gql(ACCEPT, { token: late, phone: '13900000002' }))).toBe('LINK_NOT_VALID');
});

test('two who open one link at once: one has the role', async () => {
  const official = await api.actor({ role: 'official', regionCode: '640106' });
  const token = await linkFrom(official, { role: 'stationWorker', regionCode: '640106001' });
  const answers = await Promise.all(
    [1, 2, 3].map((each) => api.gql(ACCEPT, { token, phone: `1390000001${each}` })),
  );
  expect(answers.map(codeOf).toSorted()).toEqual(['LINK_NOT_VALID', 'LINK_NOT_VALID', 'done']);
  const { rows } = await api.db.query('select count(*)::int as n from person_contacts');
  expect(rows).toEqual([{ n: 1 }]);
});

test('a giver never exceeds himself: no higher role, no other place, no other organization', async () => {
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const staff = await api.actor({ role: 'communityStaff', regionCode: '640106001001' });
  const refused = async (giver: TestActor, role: string, regionCode: string): Promise<string> =>
    (await giver.isRefused(INVITE, { role, regionCode })).code;
  expect(await refused(station, 'stationWorker', '640106001')).toBe('GRANT_EXCEEDS_OWN');
  expect(await refused(station, 'communityStaff', '640106002001')).toBe('GRANT_EXCEEDS_OWN');
  expect(await refused(county, 'administrator', '640106')).toBe('GRANT_EXCEEDS_OWN');
  expect(await refused(county, 'official', '6401')).toBe('GRANT_EXCEEDS_OWN');
  expect(await refused(county, 'communityStaff', '640106001')).toBe('INVALID_INPUT');
  expect(await refused(staff, 'communityStaff', '640106001001')).toBe('NOT_ALLOWED');
});

test('a revoked role is gone at the next request, with the link that it had handed out', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const token = await linkFrom(station, { role: 'communityStaff', regionCode: '640106001001' });
  const hat = '{ viewer { hat { role } } }';
  expect(await station.does(hat)).toEqual({ viewer: { hat: { role: 'stationWorker' } } });
  await county.does('mutation ($id: ID!) { revokeGrant(id: $id) { id } }', { id: station.grantId });
  expect(await station.does(hat)).toEqual({ viewer: { hat: null } });
  expect(codeOf(await api.gql(ACCEPT, { token, phone: '13900000001' }))).toBe('LINK_NOT_VALID');
});

test('a forgotten password: whoever may give the role hands a link over, once; other sessions end', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const token = await linkFrom(county, { role: 'stationWorker', regionCode: '640106001' });
  await api.gql(ACCEPT, { token, phone: '13900000001' });
  const { rows } = await api.db.query<{ id: string }>('select person_id as id from person_contacts');
  const personId = rows[0]?.id;
  const MAKE = 'mutation ($personId: ID!) { makePasswordLink(personId: $personId) { path } }';
  const neighbour = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await neighbour.isRefused(MAKE, { personId })).code).toBe('NOT_FOUND');
  const { makePasswordLink } = await county.does<{ makePasswordLink: { path: string } }>(MAKE, { personId });
  const SET =
    'mutation ($token: String!, $password: String!) { setPasswordByLink(token: $token, password: $password) { person { name } } }';
  const fresh = { token: tokenIn(makePasswordLink.path), password: 'Yellow-river-77' };
  expect(codeOf(await api.gql(SET, { ...fresh, password: '12345678' }))).toBe('PASSWORD_TOO_COMMON');
  expect(codeOf(await api.gql(SET, fresh))).toBe('done');
  expect(codeOf(await api.gql(SET, fresh))).toBe('LINK_NOT_VALID');
  expect(codeOf(await api.gql(SIGN_IN, { phone: '13900000001', password: 'Yellow-river-77' }))).toBe('done');
  expect(codeOf(await api.gql(SIGN_IN, { phone: '13900000001', password: GOOD }))).toBe('SIGN_IN_FAILED');
});

test('a deputy holds the lent role until its end and lends nothing on', async () => {
  const staff = await api.actor({ role: 'communityStaff', regionCode: '640106001001' });
  const colleague = await api.actor({ role: 'communityStaff', regionCode: '640106001001' });
  const stranger = await api.actor({ role: 'communityStaff', regionCode: '640104001001' });
  const LEND =
    'mutation ($personId: ID!, $validTo: DateTime!) { appointDeputy(personId: $personId, validTo: $validTo) { id } }';
  const validTo = new Date(Date.now() + 3 * 86_400_000).toISOString();
  expect((await staff.isRefused(LEND, { personId: stranger.personId, validTo })).code).toBe('NOT_FOUND');
  const tooLong = new Date(Date.now() + 100 * 86_400_000).toISOString();
  expect((await staff.isRefused(LEND, { personId: colleague.personId, validTo: tooLong })).code).toBe(
    'INVALID_INPUT',
  );
  await staff.does(LEND, { personId: colleague.personId, validTo });
  const hats = async (): Promise<number> =>
    (await colleague.does<{ viewer: { hats: object[] } }>('{ viewer { hats { id } } }')).viewer.hats.length;
  expect(await hats()).toBe(2);
  await api.setClock(new Date(Date.now() + 4 * 86_400_000).toISOString());
  expect(await hats()).toBe(1);
});

test('failures from elsewhere do not lock somebody out: phone and network count together', async () => {
  await api.gql(REGISTER, registration());
  const wrong = { phone: '13900000001', password: 'Wrong-password-1' };
  for (let tries = 0; tries < 5; tries += 1) await api.gqlFrom('203.0.113.9', SIGN_IN, wrong);
  expect(codeOf(await api.gql(SIGN_IN, { ...wrong, password: GOOD }))).toBe('done');
});

test('whoever makes up a forwarded address before the proxy’s own is still counted', async () => {
  await api.gql(REGISTER, registration());
  const wrong = { phone: '13900000001', password: 'Wrong-password-1' };
  const from = (made: number): string => `198.51.${made}.1, 203.0.113.9`;
  for (let tries = 0; tries < 5; tries += 1) await api.gqlFrom(from(tries), SIGN_IN, wrong);
  expect(codeOf(await api.gqlFrom(from(5), SIGN_IN, wrong))).toBe('TOO_MANY_TRIES');
});

test('a phone counts as confirmed once its owner used a link that was sent to it', async () => {
  const PHONE = `mutation ($role: Role!, $regionCode: ID, $phone: String) {
    inviteToRole(name: "田试", role: $role, regionCode: $regionCode, phone: $phone) { path }
  }`;
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const place = { role: 'stationWorker', regionCode: '640106001' };
  const handed = await linkFrom(county, place);
  await api.gql(ACCEPT, { token: handed, phone: '13900000001' });
  const { inviteToRole } = await county.does<{ inviteToRole: { path: string | null } }>(PHONE, {
    ...place,
    phone: '139 0000 0002',
  });
  expect(inviteToRole.path).toBeNull();
  const message = (await api.messages()).findLast(({ to }) => to === '13900000002');
  expect(message).toBeDefined();
  const token = /#([\w-]+)/.exec(message?.text ?? '')?.[1];
  await api.gql(ACCEPT, { token, phone: '13900000002' });
  const list = `{ grantList(first: 10, role: stationWorker) { edges { node { person { isPhoneConfirmed } } } } }`;
  const { grantList } = await county.does<{ grantList: { edges: readonly object[] } }>(list);
  expect(grantList.edges).toEqual([
    { node: { person: { isPhoneConfirmed: true } } },
    { node: { person: { isPhoneConfirmed: false } } },
  ]);
});

test('signing out everywhere ends every session of one’s own and nobody else’s', async () => {
  const person = await api.actor();
  const other = await api.actor();
  await api.db.query(
    `insert into sessions (id, token_hash, person_id, created_at, expires_at)
     values (gen_random_uuid(), 'other-device', $1, now(), now() + interval '1 day')`,
    [person.personId],
  );
  await person.does('mutation { signOutEverywhere }');
  const { rows } = await api.db.query('select person_id from sessions');
  expect(rows).toEqual([{ person_id: other.personId }]);
});

test('colleagues are those at the same place, above or below; a deputy shows until taken back', async () => {
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const below = await api.actor({ role: 'communityStaff', regionCode: '640106001001', name: '甲' });
  await api.actor({ role: 'official', regionCode: '640106', name: '乙' });
  await api.actor({ role: 'communityStaff', regionCode: '640106002001', name: '丙' });
  const NAMES = '{ colleagues { person { name } } deputies { person { name } } }';
  expect(await station.does(NAMES)).toEqual({
    colleagues: [{ person: { name: '乙' } }, { person: { name: '甲' } }],
    deputies: [],
  });
  const { appointDeputy } = await station.does<{ appointDeputy: { id: string } }>(
    'mutation ($personId: ID!, $validTo: DateTime!) { appointDeputy(personId: $personId, validTo: $validTo) { id } }',
    { personId: below.personId, validTo: new Date(Date.now() + 86_400_000).toISOString() },
  );
  expect(await station.does(NAMES)).toMatchObject({ deputies: [{ person: { name: '甲' } }] });
  await station.does('mutation ($id: ID!) { revokeGrant(id: $id) { id } }', { id: appointDeputy.id });
  expect(await station.does(NAMES)).toMatchObject({ deputies: [] });
});
