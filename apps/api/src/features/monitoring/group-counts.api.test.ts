import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed } from '../../testing/needs.js';

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

const GROUPS = `query ($regionCode: ID!, $month: String) { groupNeeds(regionCode: $regionCode, month: $month) {
  months month frozenAt isPublished rows { group isSensitive count ofYear } } }`;
const SENSITIVE = 'children-in-difficulty';
const PLAIN = 'children';

interface Told {
  readonly months: string[];
  readonly month: string | null;
  readonly frozenAt: string | null;
  readonly isPublished: boolean;
  readonly rows: { group: string; isSensitive: boolean; count: number | null; ofYear: number | null }[];
}
const told = async (regionCode: string, month?: string): Promise<Told> =>
  (await official.does<{ groupNeeds: Told }>(GROUPS, { regionCode, month })).groupNeeds;
const countOf = async (
  regionCode: string,
  group = SENSITIVE,
  month?: string,
): Promise<number | null | undefined> =>
  (await told(regionCode, month)).rows.find((row) => row.group === group)?.count;

/** So many verified needs of a group in a community, as if each had its own story. */
async function needsOf(count: number, targetGroup: string, regionCode: string): Promise<void> {
  const need = await anOpenNeed(api, { targetGroup }, regionCode);
  await api.db.query(
    `with again as (
       insert into needs select (jsonb_populate_record(need, jsonb_build_object('id', gen_random_uuid(),
         'number', 'N' || gen_random_uuid(), 'idempotency_key', null))).* from needs need, generate_series(2, $2) where id = $1
       returning id)
     insert into events select (jsonb_populate_record(event, jsonb_build_object('id', gen_random_uuid(),
       'subject_id', again.id))).* from again, events event where event.subject_id = $1 and event.type = 'need.verified'`,
    [need.id, count],
  );
}

test('a month is frozen once it is over: small counts of sensitive groups are withheld, and what would give them away', async () => {
  await api.setClock('2026-10-05T00:00:00Z');
  await needsOf(3, SENSITIVE, '640106001001');
  await needsOf(12, SENSITIVE, '640106002001');
  await needsOf(9, SENSITIVE, '640106100201');
  await needsOf(2, PLAIN, '640106001001');
  await api.doChores();
  expect((await told('64')).months).toEqual([]);
  await api.setClock('2026-11-02T00:00:00Z');
  await api.doChores();
  expect(await told('640106')).toMatchObject({ months: ['2026-10'], month: '2026-10', isPublished: true });
  // Each county, city and township that had none is withheld, and what would tell it is too: the province is certain.
  const counts: (number | null | undefined)[] = [];
  for (const code of ['640106001', '640106002', '640106100', '640106', '6401', '64'])
    counts.push(await countOf(code));
  expect(counts).toEqual([null, null, 9, null, null, 24]);
  expect(await countOf('640106001', PLAIN)).toBe(2);
  const rows = (await told('640202001')).rows;
  expect(rows.every(({ isSensitive, count }) => isSensitive && count === null)).toBe(true);
});

test('what comes later changes no frozen month', async () => {
  await api.setClock('2026-10-05T00:00:00Z');
  await needsOf(8, SENSITIVE, '640106001001');
  await needsOf(8, SENSITIVE, '640104001001');
  await api.setClock('2026-11-02T00:00:00Z');
  await api.doChores();
  const before = await told('64');
  await api.db.query(`update needs set target_group = $1`, [PLAIN]);
  await api.db.query(`update events set happened_on = '2026-10-20' where type = 'need.verified'`);
  await api.doChores();
  expect(await told('64')).toEqual(before);
});

test('the year is told with its December, from what was frozen', async () => {
  await api.setClock('2026-11-05T00:00:00Z');
  await needsOf(20, SENSITIVE, '640106001001');
  await needsOf(7, PLAIN, '640106001001');
  await api.setClock('2026-12-05T00:00:00Z');
  await needsOf(30, SENSITIVE, '640106001001');
  await needsOf(1, PLAIN, '640106001001');
  await api.setClock('2027-01-01T00:00:00Z');
  await api.doChores();
  const row = async (month: string, group: string) =>
    (await told('640106', month)).rows.find((each) => each.group === group);
  expect(await row('2026-11', PLAIN)).toMatchObject({ count: 7, ofYear: null });
  expect(await row('2026-12', PLAIN)).toMatchObject({ count: 1, ofYear: 8 });
  expect((await row('2026-11', SENSITIVE))?.ofYear).toBeNull();
});

test('communities are told too: small counts of sensitive groups are withheld, and the neighbour that would tell them', async () => {
  await api.setClock('2026-10-05T00:00:00Z');
  await needsOf(2, PLAIN, '640106001001');
  await needsOf(3, SENSITIVE, '640106001001');
  await needsOf(12, SENSITIVE, '640106001002');
  await needsOf(30, SENSITIVE, '640104001001');
  await api.setClock('2026-11-02T00:00:00Z');
  await api.doChores();
  expect(await told('640106001001')).toMatchObject({ isPublished: true, month: '2026-10' });
  expect([await countOf('640106001001', PLAIN), await countOf('640106001002', PLAIN)]).toEqual([
    2,
    undefined,
  ]);
  const hidden = [await countOf('640106001001'), await countOf('640106001002')];
  expect(hidden).toEqual([null, null]);
  const { rows } = await api.db.query<{ code: string; count: number }>(
    `select region_code as code, count from group_counts where target_group = $1 and length(region_code) = 12 order by 1`,
    [SENSITIVE],
  );
  expect(rows).toEqual([
    { code: '640104001001', count: 30 },
    { code: '640106001001', count: 3 },
    { code: '640106001002', count: 12 },
  ]);
});

test('a year that began without communities goes on without them; the next one has them', async () => {
  await api.setClock('2026-10-05T00:00:00Z');
  await api.db.query(
    `insert into frozen_months (month, frozen_at, has_communities) values ('2026-10-01', now(), false)`,
  );
  await api.setClock('2026-11-05T00:00:00Z');
  await needsOf(8, PLAIN, '640106001001');
  await api.setClock('2027-01-05T00:00:00Z');
  await needsOf(9, PLAIN, '640106001001');
  await api.setClock('2027-02-05T00:00:00Z');
  await api.doChores();
  expect(await told('640106001001', '2026-11')).toMatchObject({ isPublished: false, rows: [] });
  expect(await countOf('640106001', PLAIN, '2026-11')).toBe(8);
  expect(await countOf('640106001001', PLAIN, '2027-01')).toBe(9);
});

test('no filter is combined with a target group, at any level', async () => {
  const { __schema } = await official.does<{
    __schema: { queryType: { fields: { name: string; args: { name: string }[] }[] } };
  }>('{ __schema { queryType { fields { name args { name } } } } }');
  const fields = __schema.queryType.fields;
  expect(fields.find(({ name }) => name === 'groupNeeds')?.args.map(({ name }) => name)).toEqual([
    'regionCode',
    'month',
  ]);
  const byGroup = fields.filter(({ args }) => args.some(({ name }) => /targetGroup/i.test(name)));
  expect(byGroup).toEqual([]);
});

test('who may not read a region is told nothing at all by group', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640104' });
  expect((await county.isRefused(GROUPS, { regionCode: '640106' })).code).toBe('REGION_OUT_OF_REACH');
  expect((await api.gql(GROUPS, { regionCode: '64' })).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
});
