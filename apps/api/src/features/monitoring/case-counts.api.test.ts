import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aCase, aTeam } from '../../testing/cases.js';
import { Publication, type Cell } from './publication.rules.js';
import { suppressing } from './suppression.rules.js';

let api: TestApi;
let official: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  official = await api.actor({ role: 'official', regionCode: '64' });
});

const COUNTS = `query ($regionCode: ID!, $month: String) { caseCounts(regionCode: $regionCode, month: $month) {
  months month isPublished opened closed referred } }`;
interface Told {
  readonly isPublished: boolean;
  readonly opened: number | null;
  readonly closed: number | null;
}
const told = async (regionCode: string): Promise<Told> =>
  (await official.does<{ caseCounts: Told }>(COUNTS, { regionCode })).caseCounts;

/** So many cases opened at a place, as if each had its own person. */
async function casesAt(count: number, regionCode: string): Promise<void> {
  const township = regionCode.slice(0, 9);
  const { worker } = await aTeam(api, township);
  const { file } = await aCase(worker, { regionCode, client: { name: `人${township}` } });
  await api.db.query(
    `insert into events select (jsonb_populate_record(event, jsonb_build_object('id', gen_random_uuid()))).*
     from events event, generate_series(2, $2) where event.subject_id = $1 and event.type = 'case.opened'`,
    [file.id, count],
  );
}

test('officials read how many cases there were in a month that is over, small counts and what tells them withheld', async () => {
  await api.setClock('2026-10-05T02:00:00Z');
  await casesAt(3, '640106001001');
  await casesAt(12, '640106002001');
  await casesAt(9, '640106100201');
  await api.doChores();
  expect(await told('64')).toMatchObject({ isPublished: true, opened: null });
  await api.setClock('2026-11-02T02:00:00Z');
  await api.doChores();
  // With 9 and the county told the 12 would tell the 3: the county and the city are withheld with them.
  const counts: (number | null)[] = [];
  for (const code of ['640106001', '640106002', '640106100', '640106', '6401', '64'])
    counts.push((await told(code)).opened);
  expect(counts).toEqual([null, null, 9, null, null, 24]);
  expect((await told('640106001001')).isPublished).toBe(false);
});

test('no withheld count can be worked out from its siblings, its parent and the province: each keeps five values', async () => {
  await api.setClock('2026-10-05T02:00:00Z');
  const counts: Record<string, number> = { '640106001': 3, '640106002': 12, '640104001': 9, '640202001': 6 };
  for (const [township, count] of Object.entries(counts)) await casesAt(count, `${township}001`);
  await api.setClock('2026-11-02T02:00:00Z');
  await api.doChores();
  const { rows } = await api.db.query<{ code: string }>(
    `select code from regions where code like '64%' and level <> 'community' and valid_to is null`,
  );
  const regions = rows.map(({ code }) => code);
  const month = '2026-10-01';
  const publication = new Publication({
    regions,
    months: [month],
    hasTotals: false,
    countOf: (region) => counts[region] ?? 0,
  });
  const published = new Map<string, number>();
  for (const region of regions) {
    const { opened } = await told(region);
    if (opened !== null) published.set(region, opened);
  }
  const cells = publication.cells();
  const isTold = ({ region }: Cell): boolean => published.has(region);
  expect(cells.filter(isTold).map(({ region }) => published.get(region))).toEqual(
    cells.filter(isTold).map((cell) => publication.countOf(cell)),
  );
  for (const cell of cells.filter((each) => !isTold(each))) publication.hide(cell);
  const withheld = cells.filter((cell) => !isTold(cell) && publication.countOf(cell) > 0);
  expect(withheld.map(({ region }) => region)).toContain('640106001');
  expect(withheld.filter((cell) => publication.possible(cell, 5) < 5)).toEqual([]);
  expect([...published.values()].filter((count) => count < 5)).toEqual([]);
  // The check itself can fail: with the county told and the one sibling told, the three follows.
  const careless = new Publication({
    regions,
    months: [month],
    hasTotals: false,
    countOf: (region) => counts[region] ?? 0,
  });
  careless.hide({ region: '640106001', time: month });
  expect(careless.possible({ region: '640106001', time: month }, 5)).toBe(1);
  void [...suppressing(careless, () => true)];
  expect(careless.possible({ region: '640106001', time: month }, 5)).toBe(5);
});

test('who does not answer for a region reads no count of it', async () => {
  for (const [role, regionCode] of [
    ['official', '640104'],
    ['socialWorker', '640106'],
    ['volunteer', undefined],
  ] as const) {
    const who = await api.actor({ role, ...(regionCode && { regionCode }) });
    expect((await who.isRefused(COUNTS, { regionCode: '640106' })).code).toBe('REGION_OUT_OF_REACH');
  }
});
