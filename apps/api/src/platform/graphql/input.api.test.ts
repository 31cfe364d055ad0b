import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { toCursor } from './connection.js';

let api: TestApi;
let station: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
  station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
});
afterAll(() => api.stop());

const NUL = String.fromCodePoint(0);
const INBOX = 'query ($after: String!) { inbox(after: $after) { edges { cursor } } }';
const NEEDS = 'query ($after: String!) { publicNeeds(after: $after) { edges { cursor } } }';
const SHIFTS =
  'query ($after: String, $to: DateTime) { openShifts(after: $after, to: $to) { edges { cursor } } }';
const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

test.each([
  ['an id that is none', NEEDS, ['nothing']],
  ['a NUL within', NEEDS, [`${ID}${NUL}`]],
  ['a part too few', NEEDS, []],
  ['a list for an id', NEEDS, [[ID]]],
  ['a text for a rank', INBOX, ['first', 1, 1, ID]],
  ['a fraction for a number', INBOX, [0, 1.5, 1, ID]],
  ['a moment that is none', SHIFTS, ['yesterday', ID]],
  ['a year of five digits', SHIFTS, ['+12026-12-01T00:00:00Z', ID]],
])('a cursor with %s is refused as the input it is', async (_what, query, key) => {
  const after = toCursor(key as string[]);
  expect(await station.isRefused(query, { after })).toEqual({
    code: 'INVALID_INPUT',
    details: { fields: ['after'] },
  });
});

test('a cursor of ours is read', async () => {
  expect(await station.does(NEEDS, { after: toCursor([ID]) })).toBeTruthy();
  expect(await station.does(INBOX, { after: toCursor([0, 1e15, -1, ID]) })).toBeTruthy();
  expect(await station.does(SHIFTS, { after: toCursor(['2026-12-01T00:00:00.000Z', ID]) })).toBeTruthy();
});

test.each(['2026-12-01T00:00:00Z', '2026-12-01T08:00+08:00', '9999-12-30T00:00:00.000Z'])(
  '%s is a moment',
  async (to) => {
    expect(await station.does(SHIFTS, { to })).toBeTruthy();
  },
);

test.each([
  '+10000-01-01T00:00:00Z',
  '9999-12-31T23:59:00-08:00',
  '0000-05-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-12-01T25:00:00Z',
  '2026-12-01',
  'tomorrow',
  '',
])('%j is no moment', async (to) => {
  expect((await station.isRefused(SHIFTS, { to })).code).toBe('INVALID_INPUT');
  const literal = `{ openShifts(to: ${JSON.stringify(to)}) { edges { cursor } } }`;
  expect((await station.isRefused(literal)).code).toBe('INVALID_INPUT');
});

test('a text with a character that cannot be kept is refused wherever it stands', async () => {
  const refused = { code: 'INVALID_INPUT', details: { fields: ['code'] } };
  const FOLLOW = 'mutation ($code: String!) { followNeed(code: $code) { number } }';
  expect(await station.isRefused(FOLLOW, { code: `1${NUL}` })).toEqual(refused);
  expect(await station.isRefused(FOLLOW, { code: '1\ud800' })).toEqual(refused);
  expect((await station.isRefused('{ region(code: "64\\u0000") { name } }')).code).toBe('INVALID_INPUT');
  const text = { filter: { texts: ['一', `二${NUL}`] } };
  const WIDE = 'query ($first: Int) { publicNeeds(first: $first) { edges { cursor } } }';
  expect((await station.isRefused(WIDE, text)).details).toEqual({ fields: ['filter.texts'] });
  await station.does(WIDE, { note: '😀' });
});

test('an id that is none finds nothing', async () => {
  const ACTIVITY = 'query ($id: ID!) { activity(id: $id) { id } }';
  expect(await station.does(ACTIVITY, { id: 'nothing' })).toEqual({ activity: null });
});

test.each([
  ['missing', {}],
  ['of another kind', { first: 'ten' }],
])('a variable that is %s is refused as the input it is', async (_what, variables) => {
  const WIDE = 'query ($first: Int!) { publicNeeds(first: $first) { edges { cursor } } }';
  expect((await station.isRefused(WIDE, variables)).code).toBe('INVALID_INPUT');
});
