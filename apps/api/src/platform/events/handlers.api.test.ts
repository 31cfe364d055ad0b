import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import { anOpenNeed } from '../../testing/needs.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
beforeEach(() => api.empty());
afterEach(async () => {
  await api.db.query('alter table notices drop constraint if exists refused_in_test');
  await api.db.query('drop sequence if exists tries_in_test');
});
afterAll(() => api.stop());

const countOf = async (sql: string): Promise<number> => {
  const { rows } = await api.db.query<{ n: number }>(`select (${sql})::int as n`);
  return rows[0]?.n ?? -1;
};

test('an event that a handler fails on five times is parked; the handler goes on, the others never waited', async () => {
  await api.db.query('create sequence tries_in_test');
  await api.db.query('grant usage on sequence tries_in_test to public');
  // A sequence keeps counting through a rollback, so each refused insert stays counted.
  await api.db.query(
    `alter table notices add constraint refused_in_test check (nextval('tries_in_test') < 0) not valid`,
  );
  await anOpenNeed(api);
  for (let turns = 0; turns < 20; turns += 1) await api.settle();
  const parked = await countOf(`select count(*) from parked_events where handler = 'notifications'`);
  expect(parked).toBeGreaterThan(0);
  // A try in a batch with good events before it is taken again alone before it counts.
  const tries = await countOf('select last_value from tries_in_test');
  expect(tries).toBeGreaterThanOrEqual(parked * 5);
  expect(tries).toBeLessThanOrEqual(parked * 6);
  const behind = `select count(*) from event_cursors seen join chain_heads head on head.chain = seen.chain
    where seen.position < head.position`;
  expect(await countOf(behind)).toBe(0);
  expect(await countOf(`select count(*) from parked_events where handler <> 'notifications'`)).toBe(0);

  await api.db.query('alter table notices drop constraint refused_in_test');
  await anOpenNeed(api);
  await api.settle();
  expect(await countOf('select count(*) from notices')).toBeGreaterThan(0);
});

test('the seals of a chain stand in one unbroken order, each over the one before', async () => {
  await Promise.all([1, 2, 3, 4].map(() => anOpenNeed(api)));
  await api.settle();
  const { rows } = await api.db.query<{ positions: number[]; sealed: number }>(
    `select array_agg(position::int order by position) as positions, count(distinct event_id)::int as sealed
     from event_seals group by chain`,
  );
  const events = await countOf('select count(*) from events');
  expect(rows).toEqual([{ positions: Array.from({ length: events }, (_, at) => at + 1), sealed: events }]);
});

test('what is good before and after a bad event in one reading is handled once', async () => {
  await api.db.query('create sequence tries_in_test');
  await api.db.query('grant usage on sequence tries_in_test to public');
  const needs: { readonly id: string }[] = [];
  for (let n = 0; n < 4; n += 1) needs.push(await anOpenNeed(api));
  await api.db.query(
    `alter table notices add constraint refused_in_test
     check (subject_id <> '${needs[1]?.id ?? ''}' or kind <> 'needVerified') not valid`,
  );
  for (let turns = 0; turns < 8; turns += 1) await api.settle();
  const verified = await api.db.query<{ subject: string; n: number }>(
    `select subject_id as subject, count(*)::int as n from notices where kind = 'needVerified' group by 1`,
  );
  expect(new Map(verified.rows.map(({ subject, n }) => [subject, n]))).toEqual(
    new Map([0, 2, 3].map((place) => [needs[place]?.id, 1])),
  );
  expect(await countOf(`select count(*) from parked_events where handler = 'notifications'`)).toBe(1);
});
