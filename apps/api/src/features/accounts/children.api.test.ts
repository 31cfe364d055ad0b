import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const NOTICE = '2026-01';
const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }): string =>
  errors?.[0]?.extensions.code ?? 'done';
const childBornOn = (bornOn: string): string =>
  `mutation { registerChild(name: "小试", bornOn: "${bornOn}", noticeVersion: "${NOTICE}") { id } }`;

test('a guardian sees the children registered, each once, also when the form comes twice at once', async () => {
  const guardian = await api.actor();
  const other = await api.actor();
  const twice = await Promise.all([1, 2].map(() => api.gql(childBornOn('2020-01-01'), {}, guardian.cookie)));
  expect(twice.map(codeOf).toSorted()).toEqual(['ALREADY_REGISTERED', 'done']);
  const LIST = '{ myChildren { name } }';
  expect(await guardian.does(LIST)).toEqual({ myChildren: [{ name: '小试' }] });
  expect(await other.does(LIST)).toEqual({ myChildren: [] });
});

test.each([
  ['who is 14 today', '2012-12-01', 'GUARDIAN_NOT_NEEDED'],
  ['who is not born yet', '2026-12-02', 'INVALID_INPUT'],
  ['born on no real day', '2020-02-30', 'INVALID_INPUT'],
  ['born longer ago than anybody lives', '1895-12-01', 'INVALID_INPUT'],
])('nobody %s is registered as a child', async (_who, bornOn, code) => {
  await api.setClock('2026-12-01T02:00:00Z');
  const guardian = await api.actor();
  expect((await guardian.isRefused(childBornOn(bornOn))).code).toBe(code);
});

test('a child who turns 14 tomorrow is still registered by a guardian', async () => {
  await api.setClock('2026-12-01T02:00:00Z');
  const guardian = await api.actor();
  expect(codeOf(await api.gql(childBornOn('2012-12-02'), {}, guardian.cookie))).toBe('done');
});

test('a child is registered by a signed-in guardian only', async () => {
  const CHILD = childBornOn('2020-01-01');
  expect(codeOf(await api.gql(CHILD))).toBe('SIGN_IN_REQUIRED');
  const guardian = await api.actor();
  await guardian.does(CHILD);
  const { rows } = await api.db.query('select guardian_id from people where guardian_id is not null');
  expect(rows).toEqual([{ guardian_id: guardian.personId }]);
});
