import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aSocialWorker } from '../../testing/social-workers.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let region: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  region = await api.actor({ role: 'official', regionCode: '64' });
});

const COUNTS =
  'regionCode assistant intermediate senior total unlicensed perTenThousand residents { value asOn source }';
const STATISTICS = `query ($regionCode: ID!) { licenceStatistics(regionCode: $regionCode) {
  whole { ${COUNTS} } units { ${COUNTS} } own { ${COUNTS} } mayEnter
  published { measure value source asOn number }
  checks { kind measure stated computed difference agreement tolerance impliedLeast impliedMost }
} }`;
const ENTER = `mutation ($input: PublishedLicencesInput!) { enterPublishedLicences(input: $input) { number } }`;
const BASE = `mutation ($input: BaseFigureInput!) { enterBaseFigure(input: $input) { id } }`;
interface Counts {
  readonly regionCode: string;
  readonly total: number;
}
interface Read {
  readonly licenceStatistics: {
    readonly whole: Counts & Record<string, unknown>;
    readonly units: (Counts & Record<string, unknown>)[];
    readonly own: Counts | null;
    readonly checks: Record<string, unknown>[];
    readonly published: Record<string, unknown>[];
  };
}
const read = async (who: TestActor, regionCode: string) =>
  (await who.does<Read>(STATISTICS, { regionCode })).licenceStatistics;
const publish = (measure: string, value: string, over: object = {}): object => ({
  input: { regionCode: '6401', measure, value, after: 0, asOn: null, source: '某局发布', ...over },
});
const base = (value: number, asOn: string): object => ({
  input: { regionCode: '6401', kind: 'residents', after: 0, value, asOn, source: '统计公报' },
});

test('licences are counted by grade and unit, each on one unit, per ten thousand with source and day', async () => {
  await aSocialWorker(api, { grade: 'assistant', certificateNumber: '20200001' });
  await aSocialWorker(api, { grade: 'senior', certificateNumber: '20200002' }, '640104001');
  await aSocialWorker(api, { grade: 'intermediate', certificateNumber: '20200003' }, '640104');
  await aSocialWorker(api, {}, '640104001');
  const expired = { grade: 'assistant', certificateNumber: '20200004', certificateValidTo: '2026-11-29' };
  await aSocialWorker(api, expired, '640104001');
  await region.does(BASE, base(20_000, '2025-12-31'));
  const { whole, units, own } = await read(region, '6401');
  expect(whole).toMatchObject({
    assistant: 1,
    intermediate: 1,
    senior: 1,
    total: 3,
    unlicensed: 2,
    perTenThousand: '1.50',
    residents: { value: 20_000, asOn: '2025-12-31', source: '统计公报' },
  });
  const counted = units.filter(({ total }) => total > 0).map(({ regionCode, total }) => [regionCode, total]);
  expect(counted).toEqual([
    ['640104', 2],
    ['640106', 1],
  ]);
  expect(units.find(({ regionCode }) => regionCode === '640106')?.['perTenThousand']).toBeNull();
  expect(own).toBeNull();
  expect((await read(region, '640104')).own).toMatchObject({ intermediate: 1, total: 1 });
});

test('figures that others published are kept with their source and compared as a warning', async () => {
  await aSocialWorker(api, { grade: 'assistant', certificateNumber: '20200001' });
  for (const [measure, value] of [
    ['assistant', '6444'],
    ['intermediate', '2394'],
    ['senior', '6'],
    ['total', '8844'],
    ['perTenThousand', '16.74'],
    ['percentOfProvince', '33'],
  ] as const)
    await region.does(ENTER, publish(measure, value));
  await region.does(BASE, base(5_280_000, '2025-12-31'));
  const { checks } = await read(region, '6401');
  const of = (kind: string, measure: string): unknown =>
    checks.find((each) => each['kind'] === kind && each['measure'] === measure);
  expect(of('sumOfGrades', 'total')).toMatchObject({ agreement: 'same' });
  expect(of('rateOfResidents', 'perTenThousand')).toMatchObject({
    computed: '16.75',
    agreement: 'near',
    impliedLeast: 5_281_577,
  });
  expect(of('shareOfProvince', 'percentOfProvince')).toMatchObject({
    agreement: 'unknown',
    impliedMost: 27_212,
  });
  expect(of('register', 'total')).toMatchObject({ computed: '1', difference: '-8843', agreement: 'differs' });
  await region.does(ENTER, publish('total', '26800', { regionCode: '64' }));
  const after = (await read(region, '6401')).checks.find((each) => each['kind'] === 'shareOfProvince');
  expect(after).toMatchObject({ computed: '33.00', agreement: 'same' });
});

test('a published figure is superseded by who read the last one, by two at once only once', async () => {
  await region.does(ENTER, publish('total', '8000'));
  expect((await region.isRefused(ENTER, publish('total', '8844'))).code).toBe('STALE_VERSION');
  const answers = await Promise.all(
    ['8844', '8845', '8846'].map((value) =>
      api.gql(ENTER, publish('total', value, { after: 1 }), region.cookie),
    ),
  );
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 2 });
  expect((await read(region, '6401')).published).toMatchObject([{ measure: 'total', number: 2 }]);
});

test.each([
  ['a total with a fraction', publish('total', '88.5'), 'INVALID_INPUT'],
  ['a rate with three decimals', publish('perTenThousand', '16.745'), 'INVALID_INPUT'],
  ['a day to come', publish('total', '1', { asOn: '2099-01-01' }), 'INVALID_INPUT'],
  ['no source', publish('total', '1', { source: '' }), 'INVALID_INPUT'],
  ['a region out of reach', publish('total', '1', { regionCode: '3501' }), 'NOT_FOUND'],
])('%s is refused', async (_what, variables, code) => {
  expect((await region.isRefused(ENTER, variables)).code).toBe(code);
});

test('stations and auditors of the place read the statistics, others find nothing', async () => {
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  expect((await read(station, '640106001')).whole.total).toBe(0);
  expect((await station.isRefused(STATISTICS, { regionCode: '640106' })).code).toBe('NOT_FOUND');
  expect((await station.isRefused(ENTER, publish('total', '1', { regionCode: '640106001' }))).code).toBe(
    'NOT_ALLOWED',
  );
  const auditor = await api.actor({ role: 'auditor', regionCode: '6401' });
  expect(
    (await auditor.does<{ licenceStatistics: object }>(STATISTICS, { regionCode: '6401' })).licenceStatistics,
  ).toMatchObject({ mayEnter: false });
  const { worker } = await aSocialWorker(api);
  expect((await worker.isRefused(STATISTICS, { regionCode: '640106001' })).code).toBe('NOT_FOUND');
  expect((await region.isRefused(STATISTICS, { regionCode: '6499' })).code).toBe('REGION_UNKNOWN');
});
