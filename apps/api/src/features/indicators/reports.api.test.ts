import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_REPORT,
  APPROVE,
  aReport,
  CHECKS,
  CORRECT,
  HOME_SERVICE,
  lockedReport,
  pageOf,
  QUEUE,
  SAVE_REPORT,
  step,
  UNITS,
  type Approval,
  type Line,
  type Report,
} from '../../testing/indicators.js';

let api: TestApi;
let line: Line;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-03-02T09:00:00+08:00');
  line = {
    township: await api.actor({ role: 'stationWorker', regionCode: '320106001', name: '街道' }),
    county: await api.actor({ role: 'official', regionCode: '320106', name: '区' }),
    city: await api.actor({ role: 'official', regionCode: '3201' }),
    province: await api.actor({ role: 'official', regionCode: '32' }),
  };
});

const queueOf = async (who: TestActor, regionCode: string): Promise<string[]> => {
  const { reportQueue } = await who.does<{ reportQueue: { edges: { node: Report }[] } }>(QUEUE, {
    regionCode,
  });
  return reportQueue.edges.map(({ node }) => `${node.regionCode} ${node.state}`);
};
const given = (over: object = {}) => ({
  ...HOME_SERVICE,
  version: 0,
  numerator: '1',
  denominator: '2',
  note: '',
  ...over,
});

test('a report goes up level by level, waits for each in turn, is locked, and every step is kept', async () => {
  const begun = await aReport(line.township);
  expect(begun).toMatchObject({ state: 'draft', value: '18.0', findings: [] });
  let report = await step(line.township, begun, 'submit');
  expect(await queueOf(line.county, '320106')).toEqual(['320106001 submitted']);
  expect(await queueOf(line.city, '3201')).toEqual([]);
  report = await step(line.county, report, 'accept');
  expect(await queueOf(line.county, '320106')).toEqual(['320106001 accepted']);
  report = await step(line.county, report, 'approve');
  expect(await queueOf(line.county, '320106')).toEqual([]);
  expect(await queueOf(line.city, '3201')).toEqual(['320106001 approved']);
  for (const who of [line.city, line.province]) {
    report = await step(who, report, 'accept');
    report = await step(who, report, 'approve');
  }
  expect(report).toMatchObject({ state: 'locked', heldCode: '32', version: 8 });
  expect(report.steps.map(({ action }) => action)).toEqual([
    'save',
    'submit',
    'accept',
    'approve',
    'accept',
    'approve',
    'accept',
    'approve',
  ]);
  expect((await api.eventsOf(report.id)).at(-1)).toBe('indicatorReport.approved');
});

test('a report comes back with words, is mended and goes the same way again', async () => {
  const sent = await step(line.township, await aReport(line.township), 'submit');
  expect(
    (await line.county.isRefused(ACT_ON_REPORT, { id: sent.id, version: sent.version, action: 'return' }))
      .details,
  ).toEqual({
    fields: ['reason'],
  });
  const back = await step(line.county, sent, 'return', '分母漏了两个社区');
  expect(back).toMatchObject({ state: 'returned', heldCode: '320106001', lastReason: '分母漏了两个社区' });
  const mended = await aReport(line.township, { version: back.version, denominator: '1200' });
  expect(mended).toMatchObject({ id: back.id, state: 'returned', value: '15.0' });
  expect((await step(line.township, mended, 'submit')).state).toBe('submitted');
});

test('the level that accepted takes it back with words, and so does the one that approved', async () => {
  let report = await step(line.township, await aReport(line.township), 'submit');
  report = await step(line.county, report, 'accept');
  report = await step(line.county, report, 'approve');
  report = await step(line.county, report, 'unapprove', '再核对一次');
  expect(report).toMatchObject({ state: 'accepted', heldCode: '320106' });
  report = await step(line.county, report, 'unaccept', '先不收');
  expect(report).toMatchObject({ state: 'submitted', heldCode: '320106001' });
  expect((await step(line.township, report, 'recall')).state).toBe('draft');
});

test('a level may take no step that is another’s', async () => {
  const sent = await step(line.township, await aReport(line.township), 'submit');
  const at = { id: sent.id, version: sent.version };
  expect((await line.city.isRefused(ACT_ON_REPORT, { ...at, action: 'accept' })).code).toBe('NOT_ALLOWED');
  expect((await line.township.isRefused(ACT_ON_REPORT, { ...at, action: 'accept' })).code).toBe(
    'NOT_ALLOWED',
  );
  expect((await line.county.isRefused(ACT_ON_REPORT, { ...at, action: 'approve' })).code).toBe('NOT_ALLOWED');
  expect((await line.township.isRefused(ACT_ON_REPORT, { ...at, action: 'submit' })).code).toBe(
    'WRONG_STATE',
  );
  const stranger = await api.actor({ role: 'official', regionCode: '64' });
  expect((await stranger.isRefused(ACT_ON_REPORT, { ...at, action: 'accept' })).code).toBe('NOT_FOUND');
  expect(
    (await line.county.isRefused(ACT_ON_REPORT, { id: randomUUID(), version: 1, action: 'accept' })).code,
  ).toBe('NOT_FOUND');
  expect((await line.county.isRefused(ACT_ON_REPORT, { ...at, version: 1, action: 'accept' })).code).toBe(
    'STALE_VERSION',
  );
});

test.each([
  [
    'a county’s figure from a township',
    { indicator: 'mental-recovery-coverage', denominator: null },
    'INVALID_INPUT',
  ],
  ['a whole that is missing', { denominator: null }, 'INVALID_INPUT'],
  [
    'a whole where it comes from elsewhere',
    { indicator: 'community-staff-per-ten-thousand' },
    'INVALID_INPUT',
  ],
  ['a year to come', { period: '2027' }, 'INVALID_INPUT'],
  ['a month of a yearly row', { period: '2025-01' }, 'INVALID_INPUT'],
  ['a computed row', { indicator: 'professional-social-work-coverage', denominator: null }, 'INVALID_INPUT'],
  ['a figure with a comma', { numerator: '1,5' }, 'INVALID_INPUT'],
  [
    'another township’s',
    { regionCode: '640106001', pack: 'cn-14-5', indicator: 'activity-area-share' },
    'NOT_FOUND',
  ],
])('%s is refused and nothing is stored', async (_, over, code) => {
  expect((await line.township.isRefused(SAVE_REPORT, given(over))).code).toBe(code);
  const { rows } = await api.db.query('select from indicator_reports');
  expect(rows).toHaveLength(0);
});

test('a part above its whole is kept as a draft with a mark, and is not handed in', async () => {
  const begun = await aReport(line.township, { numerator: '1001' });
  expect(begun.findings).toEqual(['numeratorAboveDenominator']);
  const refusal = await line.township.isRefused(ACT_ON_REPORT, {
    id: begun.id,
    version: 1,
    action: 'submit',
  });
  expect(refusal).toEqual({ code: 'NUMERATOR_ABOVE_DENOMINATOR', details: { denominator: '1000' } });
});

test('a part of the region’s own units is measured against the tree', async () => {
  const over = { indicator: 'all-round-service-coverage', numerator: '2', denominator: null };
  const begun = await aReport(line.township, over);
  expect(begun).toMatchObject({ divisor: '1', value: '200.0', findings: ['numeratorAboveDenominator'] });
  const mended = await aReport(line.township, { ...over, numerator: '1', version: 1 });
  expect(mended).toMatchObject({ value: '100.0', findings: [] });
});

test('a jump against the period before and a published figure that differs ask for a second look', async () => {
  await step(line.township, await aReport(line.township, { period: '2024', numerator: '100' }), 'submit');
  const now = await aReport(line.township, { numerator: '160', stated: '17' });
  expect(now).toMatchObject({ value: '16.0', valueBefore: '10.0', findings: ['jump', 'statedRounded'] });
});

test('a locked report is corrected by a new version on the same way; the locked one stays as it is', async () => {
  const first = await lockedReport(line, await aReport(line.township));
  expect((await line.township.isRefused(SAVE_REPORT, given())).code).toBe('STALE_VERSION');
  expect(
    (await line.county.isRefused(CORRECT, { id: first.id, version: first.version, reason: '漏报' })).code,
  ).toBe('NOT_ALLOWED');
  const { correctReport: second } = await line.township.does<{ correctReport: Report }>(CORRECT, {
    id: first.id,
    version: first.version,
    reason: '漏报一个社区',
  });
  expect(second).toMatchObject({ number: 2, state: 'draft', numerator: '180', lastReason: '漏报一个社区' });
  const { own } = await pageOf(line.county, { ...HOME_SERVICE, regionCode: '320106' });
  expect(own.value).toBe('18.0');
  const mended = await aReport(line.township, { version: 1, numerator: '200' });
  await lockedReport(line, mended);
  expect((await pageOf(line.county, { ...HOME_SERVICE, regionCode: '320106' })).own.value).toBe('20.0');
  const { rows } = await api.db.query(
    'select number, state, numerator from indicator_reports order by number',
  );
  expect(rows).toEqual([
    { number: 1, state: 'locked', numerator: '180' },
    { number: 2, state: 'locked', numerator: '200' },
  ]);
});

test('an approved period keeps its value; the live one stands beside it, and a correction is the next approval', async () => {
  const at = { ...HOME_SERVICE, regionCode: '320106' };
  const approve = (over: object = {}) => ({ ...at, after: 0, ...over });
  expect((await line.county.isRefused(APPROVE, approve())).code).toBe('NOTHING_TO_APPROVE');
  const sent = await step(line.township, await aReport(line.township), 'submit');
  expect(await line.county.isRefused(APPROVE, approve())).toEqual({
    code: 'REPORTS_NOT_ACCEPTED',
    details: { count: 1 },
  });
  await step(line.county, sent, 'accept');
  expect((await pageOf(line.county, at)).mayApprove).toBe(true);
  expect((await line.city.isRefused(APPROVE, approve())).code).toBe('NOT_ALLOWED');
  expect((await line.county.isRefused(APPROVE, approve({ period: '2026' }))).code).toBe('PERIOD_NOT_OVER');
  const { approvePeriod } = await line.county.does<{ approvePeriod: Approval }>(APPROVE, approve());
  expect(approvePeriod).toMatchObject({
    number: 1,
    value: '18.0',
    progress: 'met',
    targets: ['18'],
    due: 1,
    reported: 1,
  });
  await api.db.query("update indicator_reports set numerator = '150'");
  const after = await pageOf(line.county, at);
  expect(after.own).toMatchObject({
    value: '15.0',
    progress: 'notMet',
    difference: '-3.0',
    approved: { value: '18.0' },
  });
  expect((await line.county.isRefused(APPROVE, approve({ after: 1 }))).details).toEqual({
    fields: ['reason'],
  });
  expect((await line.county.isRefused(APPROVE, approve())).code).toBe('STALE_VERSION');
  await line.county.does(APPROVE, approve({ after: 1, reason: '街道更正' }));
  const page = await pageOf(line.county, at);
  expect(page.approvals.map(({ number, value }) => [number, value])).toEqual([
    [2, '15.0'],
    [1, '18.0'],
  ]);
  expect(page.trend.map(({ period, value }) => [period, value])).toEqual([['2025', '15.0']]);
});

test('whoever has not reported is listed, and one figure far from its neighbours stands out', async () => {
  const codes = ['320106101', '320106102', '320106103', '320106104', '320106105'];
  await api.db.query(
    `insert into regions (code, name, level, parent_code, is_administrative, pinyin, initials, valid_from)
     select code, '街道' || code, 'township', '320106', code <> '320106105', '', '', '2023-01-01' from unnest($1::text[]) as code`,
    [codes],
  );
  try {
    const amounts: Record<string, string> = {
      '320106001': '180',
      '320106101': '182',
      '320106102': '178',
      '320106103': '900',
    };
    for (const [regionCode, numerator] of Object.entries(amounts)) {
      const who = await api.actor({ role: 'stationWorker', regionCode });
      await step(who, await aReport(who, { regionCode, numerator }), 'submit');
    }
    const checks = async () =>
      (
        await line.county.does<{
          reportChecks: {
            completeness: object[];
            missing: { code: string }[];
            findings: { report: Report; findings: string[]; score: string | null }[];
          };
        }>(CHECKS, { ...HOME_SERVICE, regionCode: '320106' })
      ).reportChecks;
    const first = await checks();
    // The fifth is a zone: nobody there has to report.
    expect(first.completeness[0]).toEqual({ region: { code: '320106' }, due: 5, handedIn: 4, locked: 0 });
    expect(first.completeness).toHaveLength(6);
    expect(first.missing).toEqual([{ code: '320106104' }]);
    expect(first.findings).toEqual([]);
    const fifth = await api.actor({ role: 'stationWorker', regionCode: '320106104' });
    await step(fifth, await aReport(fifth, { regionCode: '320106104', numerator: '181' }), 'submit');
    expect((await checks()).findings).toMatchObject([
      { report: { regionCode: '320106103' }, findings: ['standsOut'], score: '485.0' },
    ]);
    const { countedUnits } = await line.county.does<{
      countedUnits: { totalCount: number; edges: { node: object }[] };
    }>(UNITS, { ...HOME_SERVICE, regionCode: '320106', isCounted: true, first: 2 });
    expect(countedUnits.totalCount).toBe(5);
    expect(countedUnits.edges.map(({ node }) => node)).toMatchObject([
      { regionCode: '320106001', amount: '180', reportState: 'submitted' },
      { regionCode: '320106101', amount: '182' },
    ]);
  } finally {
    await api.empty();
    await api.db.query('delete from regions where code = any($1)', [codes]);
  }
});

test('a region sees what it has to report with its last periods', async () => {
  await aReport(line.township);
  const { reportTasks } = await line.township.does<{
    reportTasks: {
      indicator: { id: string };
      periods: { period: string; isOver: boolean; report: { state: string } | null }[];
    }[];
  }>(
    `query ($regionCode: ID!) { reportTasks(regionCode: $regionCode) { indicator { id } periods { period isOver report { state } } } }`,
    { regionCode: '320106001' },
  );
  const task = reportTasks.find(({ indicator }) => indicator.id === 'js-14-5/home-service-for-older-people');
  expect(task?.periods).toEqual([
    { period: '2026', isOver: false, report: null },
    { period: '2025', isOver: true, report: { state: 'draft' } },
    { period: '2024', isOver: true, report: null },
  ]);
  expect(reportTasks.map(({ indicator }) => indicator.id)).not.toContain('js-14-5/mental-recovery-coverage');
});

test('a figure that two policies ask for is entered once and stands in both', async () => {
  const worker = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  const { reportTasks } = await worker.does<{ reportTasks: { indicator: { id: string } }[] }>(
    'query ($regionCode: ID!) { reportTasks(regionCode: $regionCode) { indicator { id } } }',
    { regionCode: '640106001' },
  );
  const staff = reportTasks.filter(({ indicator }) =>
    indicator.id.endsWith('/community-staff-per-ten-thousand'),
  );
  expect(staff).toEqual([{ indicator: { id: 'nx-community-2023/community-staff-per-ten-thousand' } }]);
  const row = { indicator: 'community-staff-per-ten-thousand', regionCode: '640106001', denominator: null };
  const begun = await aReport(worker, { ...row, pack: 'cn-14-5', numerator: '98' });
  await step(worker, begun, 'submit');
  for (const pack of ['cn-14-5', 'nx-community-2023']) {
    const { own } = await pageOf(worker, { ...row, pack, period: '2025' });
    expect([pack, own.numerator, own.reported]).toEqual([pack, '98', 1]);
  }
  const again = { ...row, pack: 'nx-community-2023', period: '2025', version: 0, numerator: '99' };
  expect((await worker.isRefused(SAVE_REPORT, { ...given(), ...again })).code).toBe('STALE_VERSION');
});

test('a figure that is not yet complete is shown and not judged', async () => {
  await api.db.query(
    `insert into regions (code, name, level, parent_code, is_administrative, pinyin, initials, valid_from)
     values ('320106101', '街道', 'township', '320106', true, '', '', '2023-01-01')`,
  );
  try {
    await step(line.township, await aReport(line.township), 'submit');
    const { own } = await pageOf(line.county, { ...HOME_SERVICE, regionCode: '320106' });
    expect(own).toMatchObject({ value: '18.0', progress: 'incomplete', due: 2, reported: 1, unsettled: 1 });
  } finally {
    await api.empty();
    await api.db.query("delete from regions where code = '320106101'");
  }
});
