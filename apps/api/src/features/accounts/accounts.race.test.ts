import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { TestActor, TestApi } from '../../testing/api.js';

let api: TestApi;
let resetting: Client;

beforeAll(async () => {
  api = await TestApi.start();
  resetting = new Client({ connectionString: api.databaseUrl });
  await resetting.connect();
});
afterAll(async () => {
  await resetting.end();
  await api.stop();
});
beforeEach(() => api.empty());

const PHONE = '13900000001';
const OLD = 'Helan-mountain-42';
const NEW = 'Yellow-river-77';
const INVITE = `mutation { inviteToRole(name: "田试", role: stationWorker, regionCode: "640106001") { path } }`;
const ACCEPT = `mutation ($token: String!) { acceptInvitation(token: $token, phone: "${PHONE}", password: "${OLD}",
  noticeVersion: "2026-01") { person { id } } }`;
const MAKE = 'mutation ($personId: ID!) { makePasswordLink(personId: $personId) { path } }';
const SET = `mutation ($token: String!) { setPasswordByLink(token: $token, password: "${NEW}") { person { id } } }`;
const SIGN_IN = `mutation ($password: String!) { signIn(phone: "${PHONE}", password: $password) { person { id } } }`;
const CHANGE = `mutation { changePassword(present: "${OLD}", next: "Thief-river-7788") }`;
const SIGN_INS = 25;
const APART_MS = 12;

const tokenIn = (path: string): string => path.split('#')[1] ?? '';
const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }): string =>
  errors?.[0]?.extensions.code ?? 'done';
/** Somebody with the old password, and the token of a link that sets a new one. */
async function somebody(): Promise<{ personId: string; token: string }> {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const { inviteToRole } = await county.does<{ inviteToRole: { path: string } }>(INVITE);
  const { data } = await api.gql<{ acceptInvitation: { person: { id: string } } }>(ACCEPT, {
    token: tokenIn(inviteToRole.path),
  });
  const personId = data.acceptInvitation.person.id;
  const { makePasswordLink } = await county.does<{ makePasswordLink: { path: string } }>(MAKE, { personId });
  return { personId, token: tokenIn(makePasswordLink.path) };
}
const sessionsOf = async (personId: string): Promise<number> =>
  (await api.db.query('select from sessions where person_id = $1', [personId])).rows.length;

test('of those who sign in by the old password around its reset nobody stays signed in', async () => {
  const { personId, token } = await somebody();
  const signIn = async (at: number): Promise<void> => {
    await wait(at * APART_MS);
    await api.gqlFrom(`203.0.113.${at}`, SIGN_IN, { password: OLD });
  };
  const reset = async (): Promise<string> => {
    await wait((SIGN_INS / 2) * APART_MS);
    return codeOf(await api.gql(SET, { token }));
  };
  const [answer] = await Promise.all([reset(), ...Array.from({ length: SIGN_INS }, (_, at) => signIn(at))]);
  expect(answer).toBe('done');
  expect(await sessionsOf(personId)).toBe(1);
  expect(codeOf(await api.gql(SIGN_IN, { password: NEW }))).toBe('done');
});

/** What is asked while a reset is about to be committed, after it was. */
async function around(personId: string, ask: () => Promise<string>): Promise<string> {
  await resetting.query('begin');
  await resetting.query(`update passwords set hash = 'replaced' where person_id = $1`, [personId]);
  await resetting.query('delete from sessions where person_id = $1', [personId]);
  const answer = ask();
  await Promise.race([answer, wait(500)]);
  await resetting.query('commit');
  return answer;
}

test('who was checked against a password that is replaced before they come in stays outside', async () => {
  const { personId } = await somebody();
  const answer = await around(personId, async () => codeOf(await api.gql(SIGN_IN, { password: OLD })));
  expect(answer).toBe('SIGN_IN_FAILED');
  expect(await sessionsOf(personId)).toBe(0);
});

test('who changes the old password while it is reset changes nothing', async () => {
  const { personId } = await somebody();
  const own = await api.actor();
  await api.db.query('update sessions set person_id = $1 where person_id = $2', [personId, own.personId]);
  const thief = new TestActor(api, personId, own.cookie, null);
  expect(await around(personId, async () => (await thief.isRefused(CHANGE)).code)).toBe('SIGN_IN_FAILED');
  const { rows } = await api.db.query('select hash from passwords where person_id = $1', [personId]);
  expect(rows).toEqual([{ hash: 'replaced' }]);
});
