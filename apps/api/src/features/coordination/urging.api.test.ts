import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_REFERRAL,
  aReferral,
  INBOX,
  kindsOf,
  REFER,
  type Standing,
} from '../../testing/coordination.js';
import { aNeed, COMMUNITY } from '../../testing/needs.js';

const TOWNSHIP = '640106001';
const TO_URGE = `query ($id: ID!) { need(id: $id) { toUrge { code name } } }`;

let api: TestApi;
let county: TestActor;
let station: TestActor;
let staff: TestActor;
let needId: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-01T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
  station = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
  ({ id: needId } = await aNeed(staff, { urgency: 'urgent' }));
});

const choresAt = async (instant: string): Promise<void> => {
  await api.setClock(instant);
  await api.doChores();
  await api.settle();
};
const toUrge = async (who: TestActor): Promise<string | null | undefined> =>
  (await who.does<{ need: { toUrge: { code: string } | null } | null }>(TO_URGE, { id: needId })).need?.toUrge
    ?.code ?? null;
const urges = (who: TestActor, over: object = {}): Promise<Standing> =>
  aReferral(who, { toRegionCode: TOWNSHIP, title: '督办：高龄独居老人每周探访', needId, ...over });
const inbox = async (who: TestActor): Promise<object[]> =>
  (await who.does<{ inbox: { edges: { node: object }[] } }>(INBOX)).inbox.edges.map(({ node }) => node);

test('once the limit has passed officials above may urge whoever answers for the need, and nobody else', async () => {
  const city = await api.actor({ role: 'official', regionCode: '6401' });
  const auditor = await api.actor({ role: 'auditor', regionCode: '640106' });
  const elsewhere = await api.actor({ role: 'official', regionCode: '640104' });
  expect(await toUrge(county)).toBeNull();
  await choresAt('2027-03-01T05:00:00Z');
  expect([await toUrge(county), await toUrge(city)]).toEqual([TOWNSHIP, TOWNSHIP]);
  for (const who of [station, staff, auditor, elsewhere]) expect(await toUrge(who)).toBeNull();
  const asked = {
    regionCode: '640104',
    fromDepartment: 'civil-affairs',
    toRegionCode: TOWNSHIP,
    toDepartment: 'health',
    title: '督办：别区的事',
    reason: '请尽快办理并答复',
    needId,
    key: randomUUID(),
  };
  expect((await elsewhere.isRefused(REFER, asked)).details).toEqual({ fields: ['needId'] });
  const foreign = { ...asked, regionCode: '640106', key: randomUUID() };
  expect((await elsewhere.isRefused(REFER, foreign)).code).toBe('REGION_OUT_OF_REACH');
  expect((await staff.isRefused(REFER, { ...foreign, key: randomUUID() })).code).toBe('REGION_OUT_OF_REACH');
});

test('what the community owes is urged from the community, after the station has done its part', async () => {
  await station.does(
    `mutation ($id: ID!) { actOnNeed(id: $id, action: sendBack, version: 2, reason: "请补充几点到几点") { id } }`,
    { id: needId },
  );
  await choresAt('2027-03-20T05:00:00Z');
  expect(await toUrge(county)).toBe(COMMUNITY);
});

test('the urged station finds it with its limit, answers, and the county is told; until then it is not urged twice', async () => {
  await choresAt('2027-03-01T05:00:00Z');
  const urging = await urges(county);
  await api.settle();
  expect(await toUrge(county)).toBeNull();
  expect(await inbox(station)).toContainEqual(
    expect.objectContaining({
      kind: 'referralToAnswer',
      title: '督办：高龄独居老人每周探访',
      subjectId: urging.id,
      dueAt: urging.dueAt,
      need: { id: needId },
    }),
  );
  expect(
    (await county.isRefused(ACT_ON_REFERRAL, { id: urging.id, action: 'accept', version: 1 })).code,
  ).toBe('NOT_ALLOWED');
  await station.does(ACT_ON_REFERRAL, { id: urging.id, action: 'accept', version: 1 });
  expect(await kindsOf(station)).toContain('referralToComplete');
  const done = { id: urging.id, action: 'complete', version: 2, words: '今天上午已核实并发布' };
  await station.does(ACT_ON_REFERRAL, done);
  expect(await kindsOf(station)).not.toContain('referralToComplete');
  expect(await kindsOf(county)).toContain('referralAnswered');
  expect(await toUrge(county)).toBe(TOWNSHIP);
});

test('an urging that nobody answers comes before the county, the city and the province as every referral does', async () => {
  await choresAt('2027-03-01T05:00:00Z');
  const { id, dueAt } = await urges(county);
  const late = new Date(new Date(dueAt).getTime() + 60_000).toISOString();
  await choresAt(late);
  expect(await inbox(county)).toContainEqual(
    expect.objectContaining({ kind: 'matterEscalated', subjectType: 'referral', subjectId: id }),
  );
  await choresAt('2027-04-20T05:00:00Z');
  const { rows } = await api.db.query<{ code: string }>(
    `select to_region_code as code from escalations where subject_id = $1 order by id`,
    [id],
  );
  expect(rows.map(({ code }) => code)).toEqual(['640106', '6401', '64']);
  const second = await api.actor({ role: 'stationWorker', regionCode: TOWNSHIP });
  await second.does(ACT_ON_REFERRAL, { id, action: 'accept', version: 1 });
  await api.settle();
  expect(await inbox(county)).not.toContainEqual(
    expect.objectContaining({ kind: 'matterEscalated', subjectType: 'referral' }),
  );
});
