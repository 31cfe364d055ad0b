import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { day } from '@wushe/values';
import { aShift, SHIFT } from '../../testing/activities.js';
import { TestApi, type TestActor } from '../../testing/api.js';
import { deliverAndAccept, serveShift } from '../../testing/journey.js';
import { anOpenNeed } from '../../testing/needs.js';
import { keepMended, mend } from './mend.js';
import type { Reconciled } from './reconcile.js';

let api: TestApi;
let administrator: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-12-01T00:00:00Z');
  const shift = await aShift(api);
  await serveShift(api, shift, [SHIFT.startsAt, SHIFT.endsAt]);
  await deliverAndAccept(api, { id: shift.projectId, manager: shift.manager }, 18);
  await api.settle();
  await api.setClock('2026-12-31T00:00:00Z');
  administrator = await api.actor({ role: 'administrator', regionCode: '6401' });
});

const LIST =
  '{ reconciliationList { edges { node { id fromOn olderOn compared driftCount driftsWithin } } } }';
const DRIFTS = `query ($id: ID!) { driftList(id: $id) {
  totalCount edges { node { folded key region { code } amounts { name expected found } } } } }`;

interface Done {
  readonly id: string;
  readonly fromOn: string;
  readonly olderOn: string | null;
  readonly compared: number;
  readonly driftCount: number;
  readonly driftsWithin: number;
}
async function reconciled(asker = administrator): Promise<Done> {
  await api.doChores();
  const { reconciliationList } = await asker.does<{ reconciliationList: { edges: { node: Done }[] } }>(LIST);
  const [done] = reconciliationList.edges;
  if (!done) throw new Error('nothing was reconciled');
  return done.node;
}
async function driftsOf(id: string): Promise<{ folded: string; key: string; region: { code: string } }[]> {
  const { driftList } = await administrator.does<{
    driftList: { edges: { node: { folded: string; key: string; region: { code: string } } }[] };
  }>(DRIFTS, { id });
  return driftList.edges.map(({ node }) => node);
}

test('the night compares every level of the month of yesterday and finds no drift', async () => {
  const done = await reconciled();
  expect(done).toMatchObject({ fromOn: '2026-12-01', olderOn: null, driftCount: 0, driftsWithin: 0 });
  expect(done.compared).toBeGreaterThan(30);
});

/** One statement a folded table that makes it say something else. */
const PLANTED: Readonly<Record<string, string>> = {
  community_month: `update community_month set served = served + 1 where region_code = '640106001001'`,
  region_month: `update region_month set minutes = minutes - 60 where region_code = '6401'`,
  day_facts: `update day_facts set posted = 0 where region_code = '6401' and posted = 1`,
  claim_waits: `delete from claim_waits where region_code = '640106'`,
  claim_wait_days: `update claim_wait_days set bucket = bucket + 1 where region_code = '640106001'`,
  volunteer_days: `update volunteer_days set minutes = 1`,
  volunteer_months: `delete from volunteer_months where region_code = '640106001'`,
  volunteer_counts: `update volunteer_counts set count = 2 where region_code = '6401'`,
  project_linkages: `update project_linkages set steps = 5`,
  linkage_months: `update linkage_months set count = 3 where region_code = '6401'`,
  linkage_days: `insert into linkage_days (region_code, day, steps, county_code, count)
    values ('6401', '2026-12-24', 2, '640100', 1)`,
};

test.each(Object.entries(PLANTED))(
  'a drift planted in %s is found, with its key',
  async (table, statement) => {
    await api.db.query(statement);
    const { id, driftsWithin } = await reconciled();
    expect(driftsWithin).toBeGreaterThan(0);
    expect((await driftsOf(id)).map(({ folded }) => folded)).toContain(table);
  },
);

/** Mends as the command does: in one transaction of the owner's. */
async function mended(): Promise<Reconciled> {
  const run = async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    (await api.db.query(sql, [...parameters])).rows as Row[];
  const slice = { from: day('2026-11-01'), to: day('2027-01-01') };
  await run('begin');
  const done = await mend(run, slice);
  await keepMended(run, slice, new Date(), done);
  await run('commit');
  return done;
}

test('what differs is mended from the events, each row told with what it held; nothing differs any more', async () => {
  for (const statement of Object.values(PLANTED)) await api.db.query(statement);
  const { driftCount, drifts } = await mended();
  expect(driftCount).toBe(drifts.length);
  expect(new Set(drifts.map(({ table }) => table))).toEqual(new Set(Object.keys(PLANTED)));
  expect(drifts).toContainEqual({
    table: 'project_linkages',
    regionCode: '640106001001',
    key: expect.any(String),
    expected: { steps: expect.any(Number) },
    found: { steps: 5 },
  });
  const { reconciliationList } = await administrator.does<{
    reconciliationList: { edges: { node: { isMended: boolean; driftCount: number } }[] };
  }>('{ reconciliationList { edges { node { isMended driftCount } } } }');
  expect(reconciliationList.edges[0]?.node).toEqual({ isMended: true, driftCount });
  expect((await reconciled()).driftCount).toBe(0);
  expect((await mended()).driftCount).toBe(0);
});

test('a fold waits while somebody mends, and then counts its events once', async () => {
  await api.db.query(PLANTED['region_month'] ?? '');
  const run = async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    (await api.db.query(sql, [...parameters])).rows as Row[];
  await anOpenNeed(api);
  await run('begin');
  await mend(run, { from: day('2026-11-01'), to: day('2027-01-01') });
  let isFolded = false;
  const folding = api.settle().then(() => (isFolded = true));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isFolded).toBe(false);
  await run('commit');
  await folding;
  await api.setClock('2027-01-01T00:00:00Z');
  expect((await reconciled()).driftCount).toBe(0);
});

test('the older month whose turn it is is recomputed too, and a row that no event stands behind is found', async () => {
  await api.setClock('2027-01-20T00:00:00Z');
  await api.db.query(`update day_facts set posted = posted + 4 where region_code = '640106' and posted = 1`);
  const { id, fromOn, olderOn } = await reconciled();
  expect([fromOn, olderOn]).toEqual(['2027-01-01', '2026-12-01']);
  expect(await driftsOf(id)).toEqual([
    {
      folded: 'day_facts',
      key: '2026-12-01',
      region: { code: '640106' },
      amounts: [{ name: 'posted', expected: 1, found: 5 }],
    },
  ]);
});

test('events that wait for the fold are no drift', async () => {
  const shift = await aShift(api, {
    startsAt: '2026-12-31T01:00:00.000Z',
    endsAt: '2026-12-31T03:00:00.000Z',
  });
  await serveShift(api, shift, ['2026-12-31T01:00:00.000Z', '2026-12-31T03:00:00.000Z']);
  await deliverAndAccept(api, { id: shift.projectId, manager: shift.manager }, 3);
  await api.setClock('2027-01-01T00:00:00Z');
  expect((await reconciled()).driftCount).toBe(0);
});

test('administrators see the drifts of their own regions, officials none', async () => {
  await api.db.query(`update day_facts set posted = 9 where region_code = '640106001'`);
  const elsewhere = await api.actor({ role: 'administrator', regionCode: '6402' });
  const { id, driftCount, driftsWithin } = await reconciled(elsewhere);
  expect([driftCount > 0, driftsWithin]).toEqual([true, 0]);
  const { driftList } = await elsewhere.does<{ driftList: { totalCount: number } }>(DRIFTS, { id });
  expect(driftList.totalCount).toBe(0);
  const official = await api.actor({ role: 'official', regionCode: '64' });
  expect((await official.isRefused(LIST)).code).toBe('NOT_ALLOWED');
  expect((await official.isRefused(DRIFTS, { id })).code).toBe('NOT_ALLOWED');
  expect((await api.gql(LIST)).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
});
