import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aNeed, anOpenNeed, COMMUNITY } from '../../testing/needs.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-12-01T00:00:00Z');
});

const official = (regionCode: string): Promise<TestActor> => api.actor({ role: 'official', regionCode });

const COURSE = `query ($regionCode: ID!, $figure: Figure!, $months: Int) {
  figureCourse(regionCode: $regionCode, figure: $figure, to: "2026-12", months: $months) { month value }
}`;
const PEERS = `query ($regionCode: ID!) {
  figurePeers(regionCode: $regionCode, from: "2026-12", to: "2026-12", figure: needsPosted) {
    parent { code } own spread { units median } units { region { code } value }
  }
}`;
const WORTH = `query ($regionCode: ID!) {
  worthALook(regionCode: $regionCode) { kind bound pack month compared fewestBefore units { region { code } count before } }
}`;
const WORTH_LIST = `query ($regionCode: ID!, $kind: Worth!) {
  worthList(regionCode: $regionCode, kind: $kind) { totalCount edges { node { label community needId } } }
}`;
const EVENTS = `query ($regionCode: ID!) { latestEvents(regionCode: $regionCode) { type place } }`;

interface Looks {
  readonly worthALook: readonly {
    kind: string;
    bound: number | null;
    month: string | null;
    units: readonly { region: { code: string }; count: number; before: number | null }[];
  }[];
}
const looks = async (who: TestActor, regionCode: string) =>
  Object.fromEntries(
    (await who.does<Looks>(WORTH, { regionCode })).worthALook.map(({ kind, units }) => [
      kind,
      units.map(({ region, count }) => `${region.code} ${count}`),
    ]),
  );

/** Writes what months of work would have folded. */
const servedIn = (regionCode: string, month: string, served: number) =>
  api.db.query(
    `insert into region_month (region_code, county_code, month, posted, verified, open, served, people_wanted,
       people_served, minutes, money, goods)
     values ($1, rpad($1, 6, '0'), $2::date, $3, $3, 0, $3, 0, 0, 0, 0, 0)`,
    [regionCode, month, served],
  );

test('the course of a figure has as many months as asked, the last one named, and keeps open needs open', async () => {
  await anOpenNeed(api);
  await api.settle();
  const who = await official('64');
  const course = async (figure: string, months?: number) =>
    (
      await who.does<{ figureCourse: { month: string; value: number }[] }>(COURSE, {
        regionCode: '6401',
        figure,
        ...(months && { months }),
      })
    ).figureCourse;
  const posted = await course('needsPosted');
  expect(posted).toHaveLength(24);
  expect([posted[0]?.month, posted.at(-1)]).toEqual(['2025-01', { month: '2026-12', value: 1 }]);
  expect((await course('needsOpen', 2)).map(({ value }) => value)).toEqual([0, 1]);
  expect(await who.isRefused(COURSE, { regionCode: '6401', figure: 'needsOpen', months: 37 })).toMatchObject({
    code: 'INVALID_INPUT',
  });
});

test('an official sees how the own unit lies among its peers, and single values only of units in reach', async () => {
  await anOpenNeed(api);
  await aNeed(await api.actor({ role: 'communityStaff', regionCode: '640106002001' }), {}, '640106002001');
  await api.settle();
  type Peers = {
    figurePeers: {
      own: number;
      spread: { units: number; median: number };
      units: { region: { code: string } }[];
    };
  };
  const county = await (await official('640106')).does<Peers>(PEERS, { regionCode: '640106001' });
  expect(county.figurePeers).toMatchObject({ own: 1, spread: { units: 3, median: 1 } });
  expect(county.figurePeers.units.map(({ region }) => region.code)).toEqual([
    '640106001',
    '640106002',
    '640106100',
  ]);
  const town = await (await official('640106001')).does<Peers>(PEERS, { regionCode: '640106001' });
  expect(town.figurePeers.spread).toEqual(county.figurePeers.spread);
  expect(town.figurePeers.units).toEqual([{ region: { code: '640106001' }, value: 1 }]);
  const province = await (await official('64')).does<Peers>(PEERS, { regionCode: '64' });
  expect(province.figurePeers).toEqual({ parent: null, own: null, spread: null, units: [] });
  expect(await (await official('6402')).isRefused(PEERS, { regionCode: '6401' })).toMatchObject({
    code: 'REGION_OUT_OF_REACH',
  });
});

test('a need past its clock and one nobody claims become worth a look in their units, and open as lists', async () => {
  await anOpenNeed(api, { urgency: 'longTerm' });
  await aNeed(await api.actor({ role: 'communityStaff', regionCode: '640106002001' }), {}, '640106002001');
  const who = await official('64');
  expect(await looks(who, '640106')).toEqual({ pastClock: [], unclaimed: [], fewerServed: [] });
  await api.setClock('2026-12-14T23:59:59Z');
  expect(await looks(who, '640106')).toMatchObject({ pastClock: ['640106002 1'], unclaimed: [] });
  await api.setClock('2026-12-15T00:00:01Z');
  expect(await looks(who, '640106')).toMatchObject({ unclaimed: ['640106001 1'] });
  expect(await looks(who, '64')).toMatchObject({ pastClock: ['6401 1'], unclaimed: ['6401 1'] });
  expect(await looks(who, COMMUNITY)).toMatchObject({ pastClock: [], unclaimed: [`${COMMUNITY} 1`] });
  const list = await who.does<{ worthList: { totalCount: number } }>(WORTH_LIST, {
    regionCode: '6401',
    kind: 'unclaimed',
  });
  expect(list.worthList).toMatchObject({ totalCount: 1, edges: [{ node: { community: '试二社区' } }] });
  expect(
    await (await official('6402')).isRefused(WORTH_LIST, { regionCode: '6401', kind: 'pastClock' }),
  ).toMatchObject({ code: 'REGION_OUT_OF_REACH' });
});

test('a unit that served far fewer than in the same month a year before is worth a look; others are not', async () => {
  await servedIn('6401', '2025-11-01', 10);
  await servedIn('6401', '2026-11-01', 4);
  await servedIn('6402', '2025-11-01', 10);
  await servedIn('6402', '2026-11-01', 5);
  const { worthALook } = await (await official('64')).does<Looks>(WORTH, { regionCode: '64' });
  expect(worthALook[2]).toEqual({
    kind: 'fewerServed',
    bound: 500,
    pack: 'platform-defaults',
    month: '2026-11',
    compared: 2,
    fewestBefore: 5,
    units: [{ region: { code: '6401' }, count: 4, before: 10 }],
  });
  // Nothing is found where nothing can be compared, and that is told apart from finding nothing.
  await api.setClock('2027-01-03T09:00:00+08:00');
  const later = await (await official('64')).does<Looks>(WORTH, { regionCode: '64' });
  expect(later.worthALook[2]).toMatchObject({ month: '2026-12', compared: 0, units: [] });
});

test('the latest events tell what and where, of the region only, and neither who nor whose', async () => {
  await anOpenNeed(api);
  const { latestEvents } = await (
    await official('6401')
  ).does<{ latestEvents: object[] }>(EVENTS, {
    regionCode: '640106',
  });
  expect(latestEvents).toEqual([
    { type: 'need.verified', place: '试二社区' },
    { type: 'need.submitted', place: '试二社区' },
  ]);
  expect(await (await official('64')).does(EVENTS, { regionCode: '6402' })).toEqual({ latestEvents: [] });
});
