import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ACT_ON_REPORTS, aReport, step, together, type Report } from '../../testing/indicators.js';

let api: TestApi;
let township: TestActor;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-03-02T09:00:00+08:00');
  township = await api.actor({ role: 'stationWorker', regionCode: '320106001' });
  county = await api.actor({ role: 'official', regionCode: '320106' });
});

const sent = async (over: object, who = township): Promise<Report> =>
  step(who, await aReport(who, over), 'submit');
const statesOf = async (ids: readonly string[]): Promise<string[]> => {
  const { rows } = await api.db.query<{ state: string }>(
    'select state from indicator_reports where id = any($1) order by period, region_code',
    [ids],
  );
  return rows.map(({ state }) => state);
};

test('what passes the checks goes on together, what asks for a second look stays and is named', async () => {
  const reports = [
    await sent({ period: '2023', numerator: '180' }),
    await sent({ period: '2024', numerator: '190' }),
    await sent({ period: '2025', numerator: '400' }),
  ];
  const outcomes = await together(county, 'accept', reports);
  expect(outcomes.map(({ refusal, findings }) => [refusal, findings])).toEqual([
    [null, []],
    [null, []],
    ['FIGURE_TO_LOOK_AT', ['jump']],
  ]);
  expect(outcomes.map(({ report }) => report?.state)).toEqual(['accepted', 'accepted', 'submitted']);
  const accepted = outcomes.flatMap(({ id, report }) => (report ? [{ id, version: report.version }] : []));
  const approved = await together(county, 'approve', accepted);
  expect(approved.map(({ refusal }) => refusal)).toEqual([null, null, 'FIGURE_TO_LOOK_AT']);
  expect(await statesOf(reports.map(({ id }) => id))).toEqual(['approved', 'approved', 'submitted']);
  const [, , last] = reports;
  if (!last) throw new Error('three were handed in');
  expect((await step(county, last, 'accept')).state).toBe('accepted');
  expect((await api.eventsOf(reports[0]?.id ?? '')).at(-1)).toBe('indicatorReport.approved');
});

test('a figure far from its neighbours’ is looked at alone, though nothing is wrong with it by itself', async () => {
  const codes = ['320106101', '320106102', '320106103', '320106104'];
  await api.db.query(
    `insert into regions (code, name, level, parent_code, is_administrative, pinyin, initials, valid_from)
     select code, '街道' || code, 'township', '320106', true, '', '', '2023-01-01' from unnest($1::text[]) as code`,
    [codes],
  );
  try {
    const reports = [await sent({ numerator: '181' })];
    for (const [at, regionCode] of codes.entries()) {
      const who = await api.actor({ role: 'stationWorker', regionCode });
      reports.push(await sent({ regionCode, numerator: at === 2 ? '900' : `${180 + at}` }, who));
    }
    const outcomes = await together(county, 'accept', reports);
    expect(outcomes.map(({ findings }) => findings)).toEqual([[], [], [], ['standsOut'], []]);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, null, null, 'FIGURE_TO_LOOK_AT', null]);
  } finally {
    await api.empty();
    await api.db.query('delete from regions where code = any($1)', [codes]);
  }
});

test('each report is refused by its own reason: another’s step, out of reach, taken back meanwhile', async () => {
  const first = await sent({ period: '2024' });
  const odd = await sent({ period: '2025', numerator: '900' });
  const city = await api.actor({ role: 'official', regionCode: '3201' });
  const stranger = await api.actor({ role: 'official', regionCode: '64' });
  expect(await together(city, 'accept', [first])).toMatchObject([
    { refusal: 'NOT_ALLOWED', report: { state: 'submitted' } },
  ]);
  // Whoever may not see a report is not told what its figure is like either.
  const unseen = { ...odd, id: randomUUID() };
  expect((await together(city, 'accept', [first, unseen]))[1]).toEqual({
    id: unseen.id,
    refusal: 'NOT_FOUND',
    findings: [],
    report: null,
  });
  const reports = [first, odd].map(({ id, version }) => ({ id, version }));
  const whole = await stranger.isRefused(ACT_ON_REPORTS, { action: 'accept', reports });
  expect(whole).toEqual({ code: 'NOT_FOUND', details: {} });
  await step(township, first, 'recall');
  expect((await together(county, 'accept', [first])).map(({ refusal }) => refusal)).toEqual([
    'STALE_VERSION',
  ]);
});

test.each([
  ['a step that wants words', 'return', 1],
  ['nothing', 'accept', 0],
  ['more than two hundred', 'accept', 201],
])('together with %s is refused whole', async (_, action, count) => {
  const { id, version } = await sent({});
  const reports = Array.from({ length: count }, () => ({ id, version }));
  expect((await county.isRefused(ACT_ON_REPORTS, { action, reports })).code).toBe('INVALID_INPUT');
});

test('a report named twice is refused before anything is done', async () => {
  const { id, version } = await sent({});
  const reports = [
    { id, version },
    { id, version },
  ];
  const refusal = await county.isRefused(ACT_ON_REPORTS, { action: 'accept', reports });
  expect(refusal.code).toBe('INVALID_INPUT');
  expect(await statesOf([id])).toEqual(['submitted']);
});
