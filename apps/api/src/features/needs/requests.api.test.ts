import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { aNeed, anOpenNeed, COMMUNITY, TOWNSHIP } from '../../testing/needs.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const ASK = `mutation ($regionCode: ID!, $words: String!, $phone: String, $key: String!) {
  askForHelp(regionCode: $regionCode, category: "elder-care/medical-escort", urgency: pressing, words: $words, phone: $phone,
    idempotencyKey: $key) { code number dueAt }
}`;
const FOLLOW = `mutation ($code: String!) {
  followNeed(code: $code) { number state reason canRate canWithdraw outcome timesRead steps { state } }
}`;
const RATE = `mutation ($code: String!, $outcome: RatingOutcome!, $stars: Int) {
  rateNeed(code: $code, outcome: $outcome, stars: $stars) { state outcome }
}`;
const WORDS = `mutation ($id: ID!) { openWords(needId: $id) { words phone } }`;

interface Receipt {
  askForHelp: { code: string; number: string; dueAt: string };
}

const ask = async (key = randomUUID()): Promise<Receipt['askForHelp']> => {
  const variables = { regionCode: COMMUNITY, words: '我妈周四要去医院，没人陪', phone: '138 1234 5678', key };
  return (await api.gql<Receipt>(ASK, variables)).data.askForHelp;
};
const code = async (
  answer: Promise<{ errors?: readonly { extensions: { code: string } }[] }>,
): Promise<string> => (await answer).errors?.[0]?.extensions.code ?? 'no refusal';

/** A need that waits for its resident's word, and the resident's code. */
async function anAcceptedRequest(): Promise<{ id: string; code: string }> {
  const need = await anOpenNeed(api);
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const { registerResident } = await staff.does<{ registerResident: { code: string } }>(
    `mutation ($id: ID!) { registerResident(needId: $id, words: "灯坏了") { code } }`,
    { id: need.id },
  );
  await api.db.query(`update needs set state = 'accepted' where id = $1`, [need.id]);
  return { id: need.id, code: registerResident.code };
}

test('a resident asks without an account and the code shows where it stands', async () => {
  const receipt = await ask();
  expect(receipt.code).toMatch(/^\d{4} \d{4} \d{4}$/);
  const { data } = await api.gql<{ followNeed: object }>(FOLLOW, { code: receipt.code.replaceAll(' ', '') });
  expect(data.followNeed).toEqual({
    number: receipt.number,
    state: 'asked',
    reason: null,
    canRate: false,
    canWithdraw: true,
    outcome: null,
    timesRead: 0,
    steps: [{ state: 'asked' }],
  });
});

test('the same form sent twice gives the same code and one need', async () => {
  const key = randomUUID();
  expect(await ask(key)).toEqual(await ask(key));
  const { rows } = await api.db.query('select count(*)::int as n from needs');
  expect(rows).toEqual([{ n: 1 }]);
});

test('neither words, phone nor code can be read in the database', async () => {
  const receipt = await ask();
  const { rows } = await api.db.query(
    `select (select string_agg(r::text, ' ') from need_requests r) || (select string_agg(e::text, ' ') from events e)
     || (select string_agg(n::text, ' ') from needs n) as everything`,
  );
  const { everything } = rows[0] as { everything: string };
  for (const secret of ['医院', '13812345678', receipt.code, receipt.code.replaceAll(' ', '')]) {
    expect(everything).not.toContain(secret);
  }
});

test('the words are opened by the handling staff only, and the resident sees how often', async () => {
  const receipt = await ask();
  const { rows } = await api.db.query('select id from needs');
  const { id } = rows[0] as { id: string };
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const opened = await staff.does(WORDS, { id });
  expect(opened).toEqual({ openWords: { words: '我妈周四要去医院，没人陪', phone: '13812345678' } });
  const official = await api.actor({ role: 'official', regionCode: '640106' });
  expect((await official.isRefused(WORDS, { id })).code).toBe('NOT_ALLOWED');
  const neighbour = await api.actor({ role: 'communityStaff', regionCode: '640106002001' });
  expect((await neighbour.isRefused(WORDS, { id })).code).toBe('NOT_FOUND');
  const { data } = await api.gql(FOLLOW, { code: receipt.code });
  expect(data).toMatchObject({ followNeed: { timesRead: 1 } });
});

test('after five wrong codes in an hour the right one is refused too, and works again later', async () => {
  const receipt = await ask();
  for (let wrong = 0; wrong < 5; wrong += 1) {
    expect(await code(api.gql(FOLLOW, { code: '000000000000' }))).toBe('CODE_UNKNOWN');
  }
  expect(await code(api.gql(FOLLOW, { code: receipt.code }))).toBe('TOO_MANY_TRIES');
  await api.setClock(new Date(Date.now() + 61 * 60_000).toISOString());
  expect(await code(api.gql(FOLLOW, { code: receipt.code }))).toBe('no refusal');
});

test('the resident’s “done” closes the need; a second word comes too late', async () => {
  const request = await anAcceptedRequest();
  const { data } = await api.gql(RATE, { code: request.code, outcome: 'done', stars: 5 });
  expect(data).toEqual({ rateNeed: { state: 'closed', outcome: 'done' } });
  expect(await code(api.gql(RATE, { code: request.code, outcome: 'nobodyCame' }))).toBe('WRONG_STATE');
});

test('a resident whom nobody visited sends the need back to work', async () => {
  const request = await anAcceptedRequest();
  const { data } = await api.gql(RATE, { code: request.code, outcome: 'nobodyCame' });
  expect(data).toEqual({ rateNeed: { state: 'underway', outcome: 'nobodyCame' } });
  expect((await api.eventsOf(request.id)).at(-1)).toBe('need.contested');
});

test('what a resident asked is posted only after staff wrote down what is wanted', async () => {
  await ask();
  const { rows } = await api.db.query('select id, version from needs');
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const submit = `mutation ($id: ID!, $version: Int!) { actOnNeed(id: $id, action: submit, version: $version) { state } }`;
  expect(await staff.isRefused(submit, rows[0] as object)).toEqual({
    code: 'INVALID_INPUT',
    details: { fields: ['parts'] },
  });
});

test('the public list holds the sentence and numbers of verified needs, and nothing else', async () => {
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  await aNeed(staff);
  await anOpenNeed(api, { targetCount: 18 });
  const { data } = await api.gql(`{ publicNeeds(regionCode: "6401") { totalCount edges { node {
    sentence category townshipCode townshipName targetCount peopleWanted peopleFound } } } }`);
  expect(data).toEqual({
    publicNeeds: {
      totalCount: 1,
      edges: [
        {
          node: {
            sentence: '十八户独居老人需要每周探访',
            category: 'elder-care/visiting',
            townshipCode: TOWNSHIP,
            townshipName: '满城北街街道',
            targetCount: 18,
            peopleWanted: 9,
            peopleFound: 0,
          },
        },
      ],
    },
  });
});

const MERGE = `mutation ($id: ID!, $intoId: ID!, $version: Int!) {
  mergeNeed(id: $id, intoId: $intoId, version: $version) { state } }`;

test('a station merges within its own township only, and a merged code withdraws nobody else’s need', async () => {
  const receipt = await ask();
  const { rows } = await api.db.query<{ id: string; version: number }>('select id, version from needs');
  const asked = rows[0] as { id: string; version: number };
  const station = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  const elsewhere = await anOpenNeed(api, {}, '640106002001');
  const across = { ...asked, intoId: elsewhere.id };
  expect((await station.isRefused(MERGE, across)).code).toBe('INVALID_INPUT');
  const here = await anOpenNeed(api);
  await station.does(MERGE, { ...asked, intoId: here.id });
  const { data } = await api.gql<{ followNeed: object }>(FOLLOW, { code: receipt.code });
  expect(data.followNeed).toMatchObject({ state: 'open', canWithdraw: false });
  const withdraw = 'mutation ($code: String!) { withdrawRequest(code: $code) { state } }';
  expect(await code(api.gql(withdraw, { code: receipt.code }))).toBe('WRONG_STATE');
  const { rows: states } = await api.db.query('select state from needs where id = $1', [here.id]);
  expect(states).toEqual([{ state: 'open' }]);
});

test('no resident is made up once the work is said to be done; a code from staff’s hands is marked', async () => {
  const request = await anAcceptedRequest();
  const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  const register = `mutation ($id: ID!) { registerResident(needId: $id, words: "后来补的") { code } }`;
  expect((await staff.isRefused(register, { id: request.id })).code).toBe('WRONG_STATE');
  await api.gql(RATE, { code: request.code, outcome: 'done', stars: 5 });
  const { rows } = await api.db.query('select is_staff_issued from need_ratings');
  expect(rows).toEqual([{ is_staff_issued: true }]);
});

test('a key without the words it was sent with gives no code', async () => {
  const key = randomUUID();
  const receipt = await ask(key);
  const variables = { regionCode: COMMUNITY, words: '别的话', key };
  const other = (await api.gql<Receipt>(ASK, variables)).data.askForHelp;
  expect(other.code).not.toBe(receipt.code);
});

test('one network asks ten times an hour in a community, then later again', async () => {
  for (let times = 0; times < 10; times += 1) await ask();
  const variables = { regionCode: COMMUNITY, words: '再问一次', key: randomUUID() };
  expect(await code(api.gql(ASK, variables))).toBe('TOO_MANY_TRIES');
  expect(await code(api.gql(ASK, { ...variables, regionCode: '640106001002' }))).toBe('no refusal');
  await api.setClock(new Date(Date.now() + 61 * 60_000).toISOString());
  expect(await code(api.gql(ASK, variables))).toBe('no refusal');
});
