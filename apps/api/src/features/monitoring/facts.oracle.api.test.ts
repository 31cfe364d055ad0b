import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { day } from '@wushe/values';
import { TestApi } from '../../testing/api.js';
import { aHistory, write } from '../../testing/histories.js';
import { reconcile, type Compared, type Reconciled } from './reconcile.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

/** Every folded table at every level beside what the events say, told in SQL. */
async function recomputed(): Promise<Reconciled> {
  const slice = { from: day('2026-07-01'), to: day('2027-01-01') };
  return reconcile(async (sql, days) => (await api.db.query<Compared>(sql, [...days])).rows, [slice]);
}

/** What the folded tables hold; a count that went back to zero is no row. */
const contentOf = async (): Promise<unknown[]> => {
  const content: unknown[] = [];
  for (const [table, where] of Object.entries({
    community_month: '',
    region_month: '',
    day_facts: '',
    claim_waits: '',
    claim_wait_days: '',
    volunteer_days: '',
    volunteer_months: '',
    volunteer_counts: 'where count <> 0',
  })) {
    const { rows } = await api.db.query(
      `select '${table}' as folded, row::text from ${table} as row ${where} order by 2`,
    );
    content.push(...rows);
  }
  return content;
};

test.each([1, 2, 3, 4])(
  'history %i, late, corrected and taken back, folds to what the events say',
  async (seed) => {
    const history = aHistory(seed, 600);
    for (let from = 0; from < history.length; from += 150) {
      await write(api, history.slice(from, from + 150));
      await api.settle();
    }
    const { compared, driftCount, drifts } = await recomputed();
    expect(drifts).toEqual([]);
    expect([driftCount, compared > 1000]).toEqual([0, true]);
  },
);

test('different volunteers of every period are what counting them one by one gives, at every level', async () => {
  await write(api, aHistory(5, 500));
  await api.settle();
  const { rows } = await api.db.query<{ code: string; from: string; counted: number; distinct: number }>(
    `with period as (select a::date as "from", b::date as "to"
       from generate_series('2026-08-01'::date, '2026-12-01', '1 month') a,
         generate_series('2026-08-01'::date, '2026-12-01', '1 month') b where a <= b),
     region as (select distinct region_code as code from volunteer_months)
     select code, "from",
       (select coalesce(sum(count), 0)::int from volunteer_counts
         where region_code = code and month between "from" and "to" and last_month < "from") as counted,
       (select count(distinct volunteer_id)::int from volunteer_days
         where region_code like code || '%' and minutes > 0 and day >= "from" and day < "to" + interval '1 month') as distinct
     from period, region`,
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ counted, distinct }) => counted !== distinct)).toEqual([]);
});

const VOLUNTEERS = `query ($code: ID!, $from: String!, $to: String!) {
  regionFigures(regionCode: $code, from: $from, to: $to) {
    own { region { code } figures { figure value } } below { region { code } figures { figure value } } } }`;
interface Counted {
  readonly region: { readonly code: string };
  readonly figures: readonly { readonly figure: string; readonly value: number }[];
}

test.each([
  ['2026-10-14', '2026-10-20'],
  ['2026-09-28', '2026-11-03'],
  ['2026-09-02', '2026-12-09'],
  ['2026-09-02', '2026-12-10'],
  ['2026-09-02', '2026-12-20'],
])(
  'different volunteers from %s to %s are what counting them one by one gives, at every level',
  async (from, to) => {
    await api.setClock('2027-01-10T00:00:00Z');
    await write(api, aHistory(8, 600));
    await api.settle();
    const official = await api.actor({ role: 'official', regionCode: '64' });
    const { rows: communities } = await api.db.query<{ code: string }>(
      `select distinct region_code as code from volunteer_days where region_code like '64%'`,
    );
    const above = [2, 4, 6, 9].flatMap((digits) => communities.map(({ code }) => code.slice(0, digits)));
    const told = new Map<string, number | undefined>();
    for (const code of new Set(above)) {
      const { regionFigures } = await official.does<{
        regionFigures: { own: Counted; below: Counted[] };
      }>(VOLUNTEERS, { code, from, to });
      for (const { region, figures } of [regionFigures.own, ...regionFigures.below])
        told.set(region.code, figures.find(({ figure }) => figure === 'volunteersActive')?.value);
    }
    const { rows } = await api.db.query<{ code: string; n: number }>(
      `select code, (select count(distinct volunteer_id)::int from volunteer_days
         where region_code like code || '%' and minutes > 0 and day between $2 and $3) as n
       from unnest($1::text[]) as code`,
      [[...told.keys()], from, to],
    );
    expect(Object.fromEntries(rows.map(({ code, n }) => [code, n]))).toEqual(Object.fromEntries(told));
    expect(told.get('64')).toBeGreaterThan(0);
  },
);

test('a fold that is cut off in its middle again and again counts each event once', async () => {
  // A sequence keeps counting through a rollback: now and then a late statement of a fold is refused, and passes next time.
  await api.db.query('create sequence cuts_in_test');
  await api.db.query('grant usage on sequence cuts_in_test to public');
  await api.db.query(
    `alter table volunteer_counts add constraint cut_in_test check (nextval('cuts_in_test') % 41 <> 0) not valid`,
  );
  try {
    await write(api, aHistory(6, 160));
    for (let round = 0; round < 10; round += 1) await api.settle();
    const { rows } = await api.db.query<{ n: number }>('select last_value::int / 41 as n from cuts_in_test');
    expect(rows[0]?.n).toBeGreaterThanOrEqual(2);
  } finally {
    await api.db.query('alter table volunteer_counts drop constraint cut_in_test');
    await api.db.query('drop sequence cuts_in_test');
  }
  await api.settle();
  const { rows } = await api.db.query(
    `select (select count(*)::int from parked_events where handler = 'figures') as parked,
       (select sum(failures)::int from event_cursors where handler = 'figures') as failing,
       (select count(*)::int from event_seals) as sealed`,
  );
  expect(rows).toEqual([{ parked: 0, failing: 0, sealed: 160 }]);
  expect((await recomputed()).drifts).toEqual([]);
});

test('events taken together leave what they leave one by one', async () => {
  const history = aHistory(7, 80);
  await write(api, history);
  await api.settle();
  const together = await contentOf();
  await api.empty();
  for (const event of history) {
    await write(api, [event]);
    await api.settle();
  }
  expect(await contentOf()).toEqual(together);
});
