import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

test('a person sees who read their data; nobody else does', async () => {
  const READS = '{ whoReadMe(first: 10) { edges { node { matter role times reader { name } } } } }';
  const person = await api.actor();
  const reader = await api.actor({ role: 'stationWorker', regionCode: '640106001', name: '田读' });
  await api.db.query(
    `insert into personal_reads (id, reader_id, role, region_code, person_id, matter, subject_type, subject_id, at)
     values (gen_random_uuid(), $1, 'stationWorker', '640106001', $2, 'phone', 'claim', gen_random_uuid(), now())`,
    [reader.personId, person.personId],
  );
  expect(await person.does(READS)).toEqual({
    whoReadMe: {
      edges: [{ node: { matter: 'phone', role: 'stationWorker', times: 1, reader: { name: '田读' } } }],
    },
  });
  expect(await reader.does(READS)).toEqual({ whoReadMe: { edges: [] } });
});

test('what one reader reads of one record on one day is one line for the person, page by page', async () => {
  const person = await api.actor();
  const reader = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const [one, other] = [randomUUID(), randomUUID()];
  const read = (subjectId: string, at: string): Promise<unknown> =>
    api.db.query(
      `insert into personal_reads (id, reader_id, role, region_code, person_id, matter, subject_type, subject_id, at)
       select (lpad((count(*) + 1)::text, 8, '0') || '-0000-7000-8000-000000000000')::uuid, $1, 'stationWorker',
         '640106001', $2, 'phone', 'claim', $3, $4 from personal_reads`,
      [reader.personId, person.personId, subjectId, at],
    );
  // Seven in the evening of the first day and a quarter past midnight of the second, in Shanghai.
  for (const at of ['2026-11-20T01:00:00Z', '2026-11-20T11:00:00Z', '2026-11-20T16:15:00Z'])
    await read(one, at);
  await read(other, '2026-11-20T17:00:00Z');
  await read(one, '2026-11-20T18:00:00Z');
  const page = async (after: string | null) => {
    const { whoReadMe } = await person.does<{
      whoReadMe: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: object }[] };
    }>(
      `query ($after: String) { whoReadMe(first: 2, after: $after) { totalCount pageInfo { endCursor }
         edges { node { times subjectId at } } } }`,
      { after },
    );
    return whoReadMe;
  };
  const first = await page(null);
  expect(first.totalCount).toBe(3);
  expect(first.edges.map(({ node }) => node)).toEqual([
    { times: 2, subjectId: one, at: '2026-11-20T18:00:00.000Z' },
    { times: 1, subjectId: other, at: '2026-11-20T17:00:00.000Z' },
  ]);
  expect((await page(first.pageInfo.endCursor)).edges.map(({ node }) => node)).toEqual([
    { times: 2, subjectId: one, at: '2026-11-20T11:00:00.000Z' },
  ]);
});
