import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { COMMUNITY } from '../../testing/needs.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const FOLLOW = 'mutation ($code: String!) { followNeed(code: $code) { number } }';
const SIGN_IN = `mutation ($phone: String!) {
  signIn(phone: $phone, password: "Wrong-password-1") { hat { role } }
}`;
const ASK = `mutation ($key: String!) {
  askForHelp(regionCode: "${COMMUNITY}", category: "elder-care/medical-escort", urgency: pressing, words: "没人陪",
    idempotencyKey: $key) { code }
}`;

/** So many requests at once, each with the variables made for its number. */
const atOnce = async (count: number, query: string, variables: (n: number) => object) =>
  Promise.all(Array.from({ length: count }, (_, n) => api.gql(query, variables(n))));

test('sixty wrong codes at once are five tries', async () => {
  const answers = await atOnce(60, FOLLOW, (n) => ({ code: String(100_000_000_000 + n) }));
  expect(tally(answers)).toEqual({ CODE_UNKNOWN: 5, TOO_MANY_TRIES: 55 });
});

test('thirty wrong passwords for one phone at once are five tries', async () => {
  const answers = await atOnce(30, SIGN_IN, () => ({ phone: '13900000001' }));
  expect(tally(answers)).toEqual({ SIGN_IN_FAILED: 5, TOO_MANY_TRIES: 25 });
});

test('sixty phones tried from one network at once are fifty tries', async () => {
  const answers = await atOnce(60, SIGN_IN, (n) => ({ phone: String(13_900_000_000 + n) }));
  expect(tally(answers)).toEqual({ SIGN_IN_FAILED: 50, TOO_MANY_TRIES: 10 });
});

test('twenty requests for help at once from one network to one community are ten', async () => {
  expect(tally(await atOnce(20, ASK, () => ({ key: randomUUID() })))).toEqual({
    made: 10,
    TOO_MANY_TRIES: 10,
  });
  const { rows } = await api.db.query('select count(*)::int as n from needs');
  expect(rows).toEqual([{ n: 10 }]);
});

test('a right code costs no try, and a form sent again neither', async () => {
  const key = randomUUID();
  const { askForHelp } = (await api.gql<{ askForHelp: { code: string } }>(ASK, { key })).data;
  for (let times = 0; times < 12; times += 1) {
    expect(tally([await api.gql(ASK, { key }), await api.gql(FOLLOW, askForHelp)])).toEqual({ made: 2 });
  }
});

test('who is refused is told until when, and what is over is forgotten', async () => {
  await api.setClock('2026-12-01T02:00:00.000Z');
  for (let wrong = 0; wrong < 5; wrong += 1) await api.gql(FOLLOW, { code: '1' });
  const refused = await api.gql(FOLLOW, { code: '1' });
  const { minutes, until } = refused.errors![0]!.extensions.details;
  expect([minutes, String(until).slice(0, 16)]).toEqual([60, '2026-12-01T03:00']);
  await api.setClock('2026-12-01T03:01:00.000Z');
  await api.doChores();
  expect((await api.db.query('select count(*)::int as n from try_counts')).rows).toEqual([{ n: 0 }]);
});
