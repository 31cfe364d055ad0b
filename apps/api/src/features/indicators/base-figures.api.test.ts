import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  aReport,
  ENTER_BASE,
  pageOf,
  step,
  TABLE,
  type FigureAnswer,
  type Report,
} from '../../testing/indicators.js';
import { changed, replantRegions } from '../../testing/region-changes.js';

let api: TestApi;
let keeper: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await replantRegions(api);
  await api.setClock('2026-07-01T09:00:00+08:00');
  keeper = await api.actor({ role: 'administrator', regionCode: '64' });
});

const STAFF = { pack: 'nx-community-2023', indicator: 'community-staff-per-ten-thousand' };
const AREA = { pack: 'nx-community-2023', indicator: 'facility-area-per-hundred-households' };

const told = (regionCode: string, kind: string, value: number, over: object = {}): Promise<unknown> =>
  keeper.does(ENTER_BASE, {
    input: { regionCode, kind, after: 0, value, asOn: '2025-12-31', source: '统计公报（演示）', ...over },
  });
/** What a township reports of a row, handed in. */
async function reported(
  row: object,
  regionCode: string,
  numerator: string,
  period = '2026',
): Promise<Report> {
  const station = await api.actor({ role: 'stationWorker', regionCode });
  return step(
    station,
    await aReport(station, { ...row, regionCode, numerator, denominator: null, period }),
    'submit',
  );
}
const table = async (regionCode: string): Promise<readonly FigureAnswer[]> => {
  const official = await api.actor({ role: 'official', regionCode });
  return (await official.does<{ indicatorTable: { figures: FigureAnswer[] } }>(TABLE, { regionCode }))
    .indicatorTable.figures;
};

test('what a county is divided by follows it to its new code, until it tells another number', async () => {
  await told('640106', 'urbanResidents', 10_000);
  await reported(STAFF, '640106001', '21');
  await changed(keeper, { kind: 'move', pairs: [{ from: '640106', to: '640107' }] });
  const official = await api.actor({ role: 'official', regionCode: '640107' });
  const at = { ...STAFF, regionCode: '640107', period: '2026' };
  expect((await pageOf(official, at)).own).toMatchObject({
    denominator: '10000',
    value: '21.0',
    bases: [{ value: 10_000, asOn: '2025-12-31', source: '统计公报（演示）' }],
  });
  await told('640107', 'urbanResidents', 7000, { asOn: '2026-06-30' });
  expect((await pageOf(official, at)).own).toMatchObject({ denominator: '7000', value: '30.0' });
});

test('townships that came together are divided by all their households, in figures and in what is reported', async () => {
  await told('640106001', 'households', 300);
  await told('640106002', 'households', 100);
  const pairs = ['640106001', '640106002'].map((from) => ({ from, to: '640106009', name: '试合街道' }));
  await changed(keeper, { kind: 'merge', pairs });
  const report = await reported(AREA, '640106009', '100');
  expect(report).toMatchObject({ divisor: '400', value: '25.0', findings: [] });
  const official = await api.actor({ role: 'official', regionCode: '640106' });
  const { below } = await pageOf(official, { ...AREA, regionCode: '640106', period: '2026' });
  const merged = below.find(({ region }) => region.code === '640106009');
  expect(merged).toMatchObject({ denominator: '400', value: '25.0' });
  expect(merged?.bases.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([100, 300]);
});

test('a township that was split hands its households on to nobody', async () => {
  await told('640106001', 'households', 300);
  const pairs = ['640106008', '640106009'].map((to) => ({ from: '640106001', to, name: `试分${to}` }));
  await changed(keeper, { kind: 'split', pairs, mainCode: '640106008' });
  expect(await reported(AREA, '640106008', '100')).toMatchObject({
    divisor: null,
    findings: ['missingBase'],
  });
});

test('the figure of the period before is divided by how many there were then', async () => {
  await told('640106001', 'households', 200, { asOn: '2024-12-31' });
  await told('640106001', 'households', 400, { after: 1, asOn: '2026-06-30' });
  await reported(AREA, '640106001', '100', '2025');
  expect(await reported(AREA, '640106001', '120')).toMatchObject({ value: '30.0', valueBefore: '50.0' });
});

test('the table says of every row what its own page says, after regions changed too', async () => {
  await told('640106', 'urbanResidents', 10_000);
  await told('640106', 'households', 5000);
  await reported(STAFF, '640106001', '21');
  await reported(STAFF, '640106002', '9');
  await reported({ pack: 'nx-community-2023', indicator: 'organization-coverage' }, '640106001', '1');
  const alike = async (regionCode: string): Promise<number> => {
    const official = await api.actor({ role: 'official', regionCode });
    const figures = await table(regionCode);
    for (const figure of figures) {
      const [pack, indicator] = figure.indicator.id.split('/');
      const { own } = await pageOf(official, { pack, indicator, regionCode, period: figure.period });
      expect(figure).toEqual(own);
    }
    return figures.filter(({ numerator }) => numerator !== null).length;
  };
  expect(await alike('640106')).toBeGreaterThan(8);
  const pairs = ['640106001', '640106002'].map((from) => ({ from, to: '640106009', name: '试合街道' }));
  await changed(keeper, { kind: 'merge', pairs });
  await changed(keeper, { kind: 'move', pairs: [{ from: '640106', to: '640107' }] }, '2026-06-02');
  expect(await alike('640107')).toBeGreaterThan(8);
  const staff = (await table('640107')).find(
    ({ indicator }) => indicator.id === 'nx-community-2023/community-staff-per-ten-thousand',
  );
  expect(staff).toMatchObject({ numerator: '30', denominator: '10000', due: 2, reported: 1 });
});
