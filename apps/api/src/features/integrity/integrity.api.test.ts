import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aStation } from '../../testing/stations.js';

let api: TestApi;
let province: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-12-20T12:00:00+08:00');
  province = await api.actor({ role: 'administrator', regionCode: '64' });
});

interface Report {
  readonly run: { startedAt: string } | null;
  readonly mayRun: boolean;
  readonly checks: readonly { code: string; severity: string; count: number }[];
}
const REPORT = '{ integrityReport { run { startedAt } mayRun checks { code severity count } } }';
const RUN = 'mutation { runIntegrityChecks { run { startedAt } } }';
const FINDINGS = `query ($code: ID!) { integrityFindings(code: $code) { hasMore rows { id name link region { code } } } }`;
const reportOf = async (who: TestActor): Promise<Report> =>
  (await who.does<{ integrityReport: Report }>(REPORT)).integrityReport;
const found = ({ checks }: Report): object[] => checks.filter(({ count }) => count > 0);

/** A station under a centre that is closed. */
async function anUnguidedStation(): Promise<string> {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const parentId = await aStation(county, { name: '指导中心', kind: 'guidanceCentre', regionCode: '640106' });
  const id = await aStation(county, { kind: 'socialWorkStation', regionCode: '640106001', parentId });
  await api.settle();
  await api.db.query(`update service_stations set state = 'closed', closed_on = opened_on where id = $1`, [
    parentId,
  ]);
  return id;
}

test('a first look comes by itself, the next one the night after, and every one is kept', async () => {
  await api.doChores();
  expect(found(await reportOf(province))).toEqual([]);
  await anUnguidedStation();
  await api.doChores();
  expect(found(await reportOf(province))).toEqual([]);
  await api.setClock('2026-12-21T01:00:00+08:00');
  await api.doChores();
  expect(found(await reportOf(province))).toEqual([]);
  await api.setClock('2026-12-21T02:30:00+08:00');
  await api.doChores();
  expect(found(await reportOf(province))).toEqual([
    { code: 'station-parent-closed', severity: 'warning', count: 1 },
  ]);
  const { rows } = await api.db.query('select ran_on::text from integrity_runs order by id');
  expect(rows).toEqual([{ ran_on: '2026-12-20' }, { ran_on: '2026-12-21' }]);
});

test('an administrator finds what lies in reach with the page where it is mended; a neighbour finds nothing', async () => {
  const id = await anUnguidedStation();
  await province.does(RUN);
  const neighbour = await api.actor({ role: 'administrator', regionCode: '6402' });
  expect(found(await reportOf(neighbour))).toEqual([]);
  const rows = [{ id, name: expect.any(String), link: `/w/stations/${id}`, region: { code: '640106001' } }];
  const code = { code: 'station-parent-closed' };
  expect(await province.does(FINDINGS, code)).toEqual({ integrityFindings: { hasMore: false, rows } });
  expect(await neighbour.does(FINDINGS, code)).toEqual({ integrityFindings: { hasMore: false, rows: [] } });
});

test('what lies in no region is for the province, and only it has all checks look now', async () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  await api.db.query(
    `insert into people (id, name, is_demo, created_at, version) values ('${id}', '某人', false, '2026-01-01', 1)`,
  );
  await api.db.query(`insert into passwords (person_id, hash, changed_at) values ('${id}', 'x', now())`);
  const city = await api.actor({ role: 'administrator', regionCode: '6401' });
  expect((await city.isRefused(RUN)).code).toBe('NOT_ALLOWED');
  await province.does(RUN);
  expect(found(await reportOf(province))).toEqual([
    { code: 'person-without-role', severity: 'notice', count: 1 },
  ]);
  expect(found(await reportOf(city))).toEqual([]);
  expect(await reportOf(city)).toMatchObject({ mayRun: false });
});

test.each(['official', 'auditor'])('an %s reads no checks', async (role) => {
  const other = await api.actor({ role, regionCode: '64' });
  for (const [query, variables] of [
    [REPORT, {}],
    [FINDINGS, { code: 'region-same-name' }],
    [RUN, {}],
  ] as const)
    expect((await other.isRefused(query, variables)).code).toBe('NOT_ALLOWED');
  expect((await province.isRefused(FINDINGS, { code: 'no-such-check' })).code).toBe('NOT_FOUND');
});
