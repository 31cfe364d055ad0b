import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { TestApi } from '../../testing/api.js';
import { aCase, aClient, aTeam, readCase, SEARCH_CASES, type Team } from '../../testing/cases.js';
import { COMMUNITY } from '../../testing/needs.js';
import { startSecondApi, type SecondApi } from '../../testing/second-api.js';

const MINUTES_MS = 180_000;
const keysOf = (current: number, ...versions: number[]): string => {
  const keyOf = (version: number): string => Buffer.alloc(32, version).toString('base64');
  return JSON.stringify({
    current,
    keys: Object.fromEntries(versions.map((version) => [version, keyOf(version)])),
  });
};

let api: TestApi;
let running: SecondApi[];

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  running = [];
});
afterEach(async () => {
  for (const process of running) await process.kill();
});

const start = async (keys: string): Promise<SecondApi> => {
  const process = await startSecondApi(api, keys);
  running.push(process);
  return process;
};
/** How many files have their key under each version of the keys outside. */
async function versions(): Promise<Record<string, number>> {
  const { rows } = await api.db.query<{ version: string; n: number }>(
    `select split_part(sealed_key, '.', 1) as version, count(*)::int as n from case_keys group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ version, n }) => [version, n]));
}
/** Waits until something holds; the test's own limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

test(
  'a night of new keys that is killed half-way goes on the next night, and then no file needs the old key',
  async () => {
    const before = await start(keysOf(1, 1));
    const team: Team = await aTeam(before.api);
    const names = ['丁一', '孙九', '马小兰'];
    const ids: string[] = [];
    for (const name of names) {
      const { file } = await aCase(team.worker, { client: aClient({ name }) });
      ids.push(file.id);
    }
    await before.kill();
    expect(await versions()).toEqual({ 1: 3 });

    const holding = new Client({ connectionString: api.databaseUrl });
    await holding.connect();
    await holding.query('begin');
    await holding.query('select from case_keys where case_id = $1 for update', [ids[1]]);
    const first = await start(keysOf(2, 1, 2));
    const night = first.doChores().catch(() => 'broken off');
    await until(async () => (await versions())['2'] === 1);
    await first.kill();
    expect(await night).toBe('broken off');
    await holding.query('rollback');
    await holding.end();
    expect(await versions()).toEqual({ 1: 2, 2: 1 });

    const second = await start(keysOf(2, 1, 2));
    await second.doChores();
    expect(await versions()).toEqual({ 2: 3 });
    await second.kill();

    const after = await start(keysOf(2, 2));
    const worker = team.worker.through(after.api);
    for (const [at, id] of ids.entries()) expect((await readCase(worker, id)).client.name).toBe(names[at]);
    const { searchCases } = await worker.does<{ searchCases: { id: string }[] }>(SEARCH_CASES, {
      regionCode: COMMUNITY,
      client: aClient({ name: '孙九' }),
    });
    expect(searchCases).toMatchObject([{ id: ids[1], strength: 'likely' }]);
  },
  MINUTES_MS,
);
