import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadRegions } from '../regions/index.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { pageOf, TABLE, UNITS, type FigureAnswer } from '../../testing/indicators.js';
import { plantRegionTree } from '../../testing/region-tree.js';
import { aStation } from '../../testing/stations.js';

let api: TestApi;
let province: TestActor;

/** The real tree of Ningxia in the place of the invented one. */
beforeAll(async () => {
  api = await TestApi.start();
  await api.db.query('delete from regions');
  await loadRegions(api.databaseUrl, '64');
});
afterAll(async () => {
  await api.empty();
  await api.db.query('delete from regions');
  await plantRegionTree(api.db);
  await api.stop();
});
beforeEach(async () => {
  await api.empty();
  await api.setClock('2025-11-03T09:00:00+08:00');
  province = await api.actor({ role: 'official', regionCode: '64' });
});

const row = (indicator: string, regionCode = '64', pack = 'nx-wsld-2022', period = '2025') => ({
  pack,
  indicator,
  regionCode,
  period,
});
const communities = async (like: string, limit: number): Promise<string[]> => {
  const { rows } = await api.db.query<{ code: string }>(
    `select code from regions where level = 'community' and is_administrative and code like $1 order by code limit $2`,
    [like, limit],
  );
  return rows.map(({ code }) => code);
};
/** Open stations of a kind at each of these regions, written at once. */
const stationsAt = (kind: string, codes: readonly string[], openedOn = '2024-01-01') =>
  api.db.query(
    `insert into service_stations (id, county_code, region_code, kind, state, name, address, opened_on, is_demo, created_at, version)
     select gen_random_uuid(), rpad(left(code, 6), 6, '0'), code, $1, 'open', $1 || code, '', $3, true, now(), 1
     from unnest($2::text[]) as code`,
    [kind, codes, openedOn],
  );

test('each tier has its own denominator: 22 counties, 243 townships without zones and farms', async () => {
  await stationsAt('guidanceCentre', ['640106']);
  const [centres, stations, rooms] = await Promise.all(
    ['guidance-centre-coverage', 'station-coverage', 'room-coverage'].map((code) =>
      pageOf(province, row(code)),
    ),
  );
  expect(centres?.own).toMatchObject({ numerator: '1', denominator: '22', value: '4.5' });
  expect(stations?.own).toMatchObject({ denominator: '243', value: '0.0', progress: 'targetUnverified' });
  expect(centres?.below.map(({ region, denominator }) => [region.code, denominator])).toEqual([
    ['6401', '6'],
    ['6402', '3'],
    ['6403', '5'],
    ['6404', '5'],
    ['6405', '3'],
  ]);
  // Having no room fails nobody.
  expect(rooms?.own).toMatchObject({ numerator: '0', progress: 'optional' });
});

test('28 incubation bases are one of the region, five of cities, 22 of counties: 27 are not all', async () => {
  const { rows } = await api.db.query<{ code: string }>(
    `select code from regions where level in ('city', 'county') and is_administrative`,
  );
  await stationsAt(
    'incubationBase',
    rows.map(({ code }) => code),
  );
  const before = await pageOf(province, row('incubation-coverage'));
  expect(before.own).toMatchObject({ numerator: '27', denominator: '28', value: '96.4', progress: 'notMet' });
  expect(
    before.below.map(({ region, numerator, denominator, progress }) => [
      region.code,
      numerator,
      denominator,
      progress,
    ])[0],
  ).toEqual(['6401', '7', '7', 'met']);
  const { countedUnits } = await province.does<{
    countedUnits: { totalCount: number; edges: { node: object }[] };
  }>(UNITS, {
    ...row('incubation-coverage'),
    isCounted: false,
  });
  expect(countedUnits).toMatchObject({
    totalCount: 1,
    edges: [{ node: { key: '64', title: '宁夏回族自治区', amount: '0' } }],
  });
  await aStation(province, { kind: 'incubationBase', regionCode: '64', name: '自治区社会组织孵化基地' });
  expect((await pageOf(province, row('incubation-coverage'))).own).toMatchObject({
    value: '100.0',
    progress: 'met',
  });
});

test('volunteer stations are counted over facilities, and 799 of 1000 are not yet 80 %', async () => {
  expect((await pageOf(province, row('volunteer-station-coverage'))).own).toMatchObject({
    value: null,
    denominator: '0',
    progress: 'notApplicable',
  });
  const homes = await communities('64%', 1000);
  await stationsAt('communityFacility', homes);
  const add = (from: number, to: number) =>
    api.db.query(
      `insert into service_stations (id, county_code, region_code, kind, state, name, address, parent_id, opened_on, is_demo, created_at, version)
       select gen_random_uuid(), county_code, region_code, 'volunteerStation', 'open', 'v', '', id, '2024-02-01', true, now(), 1
       from (select *, row_number() over (order by region_code) as place from service_stations where kind = 'communityFacility') as facility
       where place > $1 and place <= $2`,
      [from, to],
    );
  await add(0, 799);
  expect((await pageOf(province, row('volunteer-station-coverage'))).own).toMatchObject({
    numerator: '799',
    denominator: '1000',
    value: '79.9',
    progress: 'notMet',
  });
  // A second station under one facility makes it no two.
  await add(0, 1);
  await add(799, 800);
  expect((await pageOf(province, row('volunteer-station-coverage'))).own).toMatchObject({
    numerator: '800',
    value: '80.0',
    progress: 'met',
  });
});

test('a list behind a figure opens unit by unit in the order of codes, page by page', async () => {
  const homes = await communities('640106%', 3);
  await stationsAt('communityRoom', homes);
  interface Page {
    countedUnits: { pageInfo: { endCursor: string }; edges: { node: { key: string; amount: string } }[] };
  }
  const all = { ...row('room-coverage', '640106'), isCounted: true, first: 2 };
  const { countedUnits: first } = await province.does<Page>(UNITS, all);
  const { countedUnits: rest } = await province.does<Page>(UNITS, {
    ...all,
    after: first.pageInfo.endCursor,
  });
  expect([...first.edges, ...rest.edges].map(({ node }) => node.key)).toEqual(homes);
});

test('a station counts from the day it opened to the day before it closed', async () => {
  await stationsAt('guidanceCentre', ['640106'], '2024-05-01');
  await api.db.query("update service_stations set state = 'closed', closed_on = '2025-06-01'");
  const inYear = async (period: string) =>
    (await pageOf(province, row('guidance-centre-coverage', '64', 'nx-wsld-2022', period))).own.numerator;
  expect([await inYear('2023'), await inYear('2024'), await inYear('2025')]).toEqual(['0', '1', '0']);
});

test('community organizations are counted for each urban community: a mean above ten hides none that is short', async () => {
  const urban = await api.db.query<{ code: string }>(
    `select code from regions where level = 'community' and is_administrative and code like '640106001%' and substr(code, 10, 1) in ('0', '1') order by code`,
  );
  const [first = ''] = urban.rows.map(({ code }) => code);
  await api.db.query(
    `insert into organizations (id, county_code, region_code, name, state, registration_type, kind, is_charity, is_on_credit_list, categories, served_regions, capacity, is_demo, created_at, version)
     select gen_random_uuid(), '640106', $1, 'o' || n, 'active', 'filed', 'communityOrganization', false, false, '{}', '{}', 1, true, '2025-01-01', 1
     from generate_series(1, $2) as n`,
    [first, urban.rows.length * 10],
  );
  const { own } = await pageOf(
    province,
    row('community-organizations-per-community', '640106001', 'nx-community-2023'),
  );
  expect(own).toMatchObject({ value: '10', unitsShort: urban.rows.length - 1, progress: 'notMet' });
});

test('a social worker counts until the day before the licence ends', async () => {
  const [home = ''] = (
    await api.db.query<{ code: string }>(
      `select code from regions where code like '640106001%' and substr(code, 10, 1) in ('0', '1') and level = 'community' order by code limit 1`,
    )
  ).rows.map(({ code }) => code);
  const person = await api.actor();
  await api.db.query(
    `insert into social_workers (id, county_code, region_code, person_id, state, grade, certificate_valid_to, specialties, capacity, is_demo, created_at, version)
     values (gen_random_uuid(), '640106', $1, $2, 'active', 'assistant', '2025-11-04', '{}', 5, true, '2025-01-01', 1)`,
    [home, person.personId],
  );
  const counted = async (): Promise<string | null> =>
    (await pageOf(province, row('licensed-social-workers-per-community', '640106001', 'nx-community-2023')))
      .own.numerator;
  expect(await counted()).toBe('1');
  await api.setClock('2025-11-04T09:00:00+08:00');
  expect(await counted()).toBe('0');
});

test('residents’ and villagers’ committees are told apart by their codes: no name says otherwise', async () => {
  const { rows } = await api.db.query(
    `select substr(code, 10, 1) in ('0', '1') as urban, count(*)::int as units,
       count(*) filter (where name ~ '村(民)?委(员)?会$')::int as villages,
       count(*) filter (where name ~ '居(民)?委(员)?会$')::int as residents
     from regions where level = 'community' and is_administrative group by 1 order by 1`,
  );
  expect(rows).toEqual([
    { urban: false, units: 2214, villages: 2051, residents: 0 },
    { urban: true, units: 657, villages: 0, residents: 501 },
  ]);
});

test('the table of a region has every row of its policies, national ones last, in the period of the day asked', async () => {
  const { indicatorTable } = await province.does<{
    indicatorTable: { figures: FigureAnswer[]; path: { code: string }[] };
  }>(TABLE, {
    regionCode: '6401',
    on: '2024-12-31',
  });
  const ids = indicatorTable.figures.map(({ indicator }) => indicator.id);
  expect(ids).toHaveLength(21);
  expect(ids.at(-1)).toBe('cn-14-5/community-staff-per-ten-thousand');
  expect(new Set(indicatorTable.figures.map(({ period }) => period))).toEqual(new Set(['2024', '2024Q4']));
  expect(indicatorTable.path.map(({ code }) => code)).toEqual(['64', '6401']);
});

test('who works elsewhere is told that the region is out of reach', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  expect((await county.isRefused(TABLE, { regionCode: '64' })).code).toBe('REGION_OUT_OF_REACH');
  const volunteer = await api.actor();
  expect((await volunteer.isRefused(TABLE, { regionCode: '640106' })).code).toBe('REGION_OUT_OF_REACH');
});
