import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ACT_ON_CLAIM, aClaim } from '../../testing/claims.js';
import { anOpenNeed, aNeed, COMMUNITY } from '../../testing/needs.js';
import { anOrganization } from '../../testing/organizations.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const LIST = `query ($regionCode: ID, $readerId: ID, $text: String, $matter: PersonalMatter, $from: String, $to: String) {
  readList(first: 10, regionCode: $regionCode, readerId: $readerId, text: $text, matter: $matter, from: $from, to: $to) {
    totalCount edges { node { matter role subjectType reader { name } person { name } region { code } } } } }`;
interface List {
  readList: { totalCount: number; edges: readonly { node: { matter: string } }[] };
}
const auditor = (regionCode: string): Promise<TestActor> => api.actor({ role: 'auditor', regionCode });
const count = async (actor: TestActor, filter: object = {}): Promise<number> =>
  (await actor.does<List>(LIST, filter)).readList.totalCount;

/** Staff open a resident's words in a community; returns who did. */
async function openWords(name: string, regionCode = COMMUNITY): Promise<TestActor> {
  const staff = await api.actor({ role: 'communityStaff', regionCode, name });
  const need = await aNeed(staff, {}, regionCode);
  await staff.does(`mutation ($id: ID!) { registerResident(needId: $id, words: "灯坏了") { code } }`, need);
  await staff.does(`mutation ($id: ID!) { openWords(needId: $id) { words } }`, need);
  return staff;
}

test('an auditor reads who opened a resident’s words and whose phone, also when an organization did', async () => {
  await openWords('马晓读');
  const need = await anOpenNeed(api);
  const { manager } = await anOrganization(api);
  const claim = await aClaim(manager, need, 1);
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  await station.does(ACT_ON_CLAIM, { id: claim.id, action: 'accept', version: 1 });
  await manager.does('mutation ($id: ID!) { openClaimContacts(id: $id) { community { name } } }', claim);
  const region = { code: COMMUNITY };
  const words = {
    matter: 'requesterWords',
    role: 'communityStaff',
    subjectType: 'need',
    person: null,
    region,
  };
  const phone = { matter: 'phone', role: 'organizationManager', subjectType: 'claim', region };
  expect(await (await auditor('64')).does(LIST)).toEqual({
    readList: {
      totalCount: 2,
      edges: [
        { node: { ...phone, reader: { name: '测试人' }, person: { name: '测试人' } } },
        { node: { ...words, reader: { name: '马晓读' } } },
      ],
    },
  });
});

test('an auditor’s reach ends at the own region, whatever is asked for', async () => {
  await openWords('甲', '640106001001');
  await openWords('乙', '640106002001');
  expect(await count(await auditor('640106'))).toBe(2);
  const township = await auditor('640106002');
  expect(await count(township)).toBe(1);
  expect(await count(await auditor('32'))).toBe(0);
  const above = await township.isRefused(LIST, { regionCode: '640106' });
  expect(above.code).toBe('REGION_OUT_OF_REACH');
  expect(await count(await auditor('64'), { regionCode: '640106001' })).toBe(1);
});

test.each(['official', 'administrator'])('an %s of the region does not list readings', async (role) => {
  const actor = await api.actor({ role, regionCode: '64' });
  expect((await actor.isRefused(LIST)).code).toBe('NOT_ALLOWED');
});

test('the list is narrowed by reader, by name, by matter and by day in China', async () => {
  await api.setClock('2026-12-01T15:59:00Z');
  const first = await openWords('甲某');
  await api.setClock('2026-12-01T16:00:00Z');
  await openWords('乙某');
  const reader = await auditor('64');
  expect(await count(reader, { readerId: first.personId })).toBe(1);
  expect(await count(reader, { text: '某' })).toBe(2);
  expect(await count(reader, { text: '乙' })).toBe(1);
  expect(await count(reader, { matter: 'phone' })).toBe(0);
  expect(await count(reader, { to: '2026-12-01' })).toBe(1);
  expect(await count(reader, { from: '2026-12-02' })).toBe(1);
  const noDay = await reader.isRefused(LIST, { from: '2026-02-30' });
  expect(noDay).toEqual({ code: 'INVALID_INPUT', details: { fields: ['from'] } });
});
