import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { ENTER_BASE, pageOf, SUPERSEDE } from '../../testing/indicators.js';
import { changed, replantRegions } from '../../testing/region-changes.js';

let api: TestApi;
let administrator: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-03-02T09:00:00+08:00');
  administrator = await api.actor({ role: 'administrator', regionCode: '32', name: '管理员甲' });
});

const PACKS = `query ($regionCode: ID) { policyPacks(regionCode: $regionCode) {
  code holdsIn isInForce validTo maySupersede region { name } leads { field authority }
  sources { key number evidence }
  indicators { code status isRecorded unit name { zh } targets { value isInForce source { key } entry { number regionCode enteredBy { name } } } } } }`;
interface Pack {
  code: string;
  isInForce: boolean;
  maySupersede: boolean;
  indicators: {
    code: string;
    status: string;
    isRecorded: boolean;
    unit: string | null;
    name: { zh: string };
    targets: {
      value: string;
      isInForce: boolean;
      source: { key: string } | null;
      entry: { number: number; regionCode: string; enteredBy: { name: string } } | null;
    }[];
  }[];
}
const packsAt = async (who: TestActor, regionCode: string | null = '32'): Promise<Pack[]> =>
  (await who.does<{ policyPacks: Pack[] }>(PACKS, { regionCode })).policyPacks;
const rowAt = async (code: string, regionCode = '32') => {
  const rows = (await packsAt(administrator, regionCode)).flatMap(({ indicators }) => indicators);
  const row = rows.find((each) => each.code === code);
  if (!row) throw new Error(code);
  return row;
};
const entry = (over: object = {}) => ({
  input: {
    pack: 'js-14-5',
    indicator: 'all-round-service-coverage',
    field: 'target',
    regionCode: '32',
    after: 0,
    fromOn: '2023-01-01',
    year: 2025,
    value: '90',
    document: '江苏省民政厅通知',
    documentNumber: '苏民〔2023〕1号',
    issuedOn: '2022-12-20',
    evidence: 'read',
    ...over,
  },
});

test('a region sees its own policies before the national ones, also those whose time is over', async () => {
  const packs = await packsAt(administrator);
  expect(packs.map(({ code, isInForce, maySupersede }) => [code, isInForce, maySupersede])).toEqual([
    ['js-14-5', false, true],
    ['cn-14-5', false, true],
  ]);
  const everywhere = await packsAt(await api.actor(), null);
  expect(everywhere.map(({ code, maySupersede }) => [code, maySupersede])).toEqual([
    ['js-14-5', false],
    ['nx-community-2023', false],
    ['nx-wsld-2022', false],
    ['cn-14-5', false],
  ]);
});

test('what the sources of Jiangsu say stands side by side, and an unverified row has no value', async () => {
  const service = await rowAt('all-round-service-coverage');
  expect(service.status).toBe('conflicting');
  expect(service.targets.map(({ value, source, isInForce }) => [value, source?.key, isInForce])).toEqual([
    ['90', 'xinhua-daily', true],
    ['80', 'nanjing-daily', true],
  ]);
  expect(await rowAt('unverified-10')).toMatchObject({
    status: 'unverified',
    targets: [],
    isRecorded: false,
  });
});

test('an administrator supersedes a value from a later day: what held before stays readable', async () => {
  await administrator.does(SUPERSEDE, entry());
  const service = await rowAt('all-round-service-coverage', '3201');
  expect(service.status).toBe('confirmed');
  expect(service.targets).toMatchObject([
    { value: '90', isInForce: false },
    { value: '80', isInForce: false },
    { value: '90', isInForce: true, entry: { number: 1, enteredBy: { name: '管理员甲' } } },
  ]);
  const late = await administrator.isRefused(SUPERSEDE, entry({ after: 1, fromOn: '2023-01-01' }));
  expect(late).toEqual({ code: 'DATE_NOT_LATER', details: { day: '2023-01-01' } });
  await administrator.does(SUPERSEDE, entry({ after: 1, fromOn: '2024-01-01', value: '95' }));
  expect(
    (await rowAt('all-round-service-coverage')).targets.filter(({ isInForce }) => isInForce),
  ).toMatchObject([{ value: '95' }]);
  const { rows } = await api.db.query('select number, entered_by_id from target_entries order by number');
  expect(rows).toEqual([1, 2].map((number) => ({ number, entered_by_id: administrator.personId })));
});

test('a row without name and unit is filled with both, and asks for what is missing', async () => {
  const blank = entry({ indicator: 'unverified-10', value: '12', fromOn: '2022-07-23' });
  expect((await administrator.isRefused(SUPERSEDE, blank)).details).toEqual({
    fields: ['unit', 'direction'],
  });
  const whole = { ...blank.input, unit: 'percent', direction: 'atLeast', nameZh: '持证社工占比' };
  await administrator.does(SUPERSEDE, { input: whole });
  expect(await rowAt('unverified-10')).toMatchObject({
    status: 'confirmed',
    unit: 'percent',
    name: { zh: '持证社工占比' },
    isRecorded: false,
  });
});

test('an entry holds at its region and below, and nowhere else', async () => {
  const city = await api.actor({ role: 'administrator', regionCode: '3201' });
  await city.does(SUPERSEDE, entry({ regionCode: '3201', value: '95' }));
  expect((await rowAt('all-round-service-coverage', '320106')).status).toBe('confirmed');
  expect((await rowAt('all-round-service-coverage', '32')).status).toBe('conflicting');
});

test('after a merger the page judges by who follows, and what follows is entered after all that was', async () => {
  const keeper = await api.actor({ role: 'administrator', regionCode: '64' });
  const row = { pack: 'nx-community-2023', indicator: 'community-staff-per-ten-thousand' };
  const at = (regionCode: string, over: object) => entry({ ...row, regionCode, value: '20', ...over });
  await keeper.does(SUPERSEDE, at('640104', { fromOn: '2024-06-01' }));
  await keeper.does(SUPERSEDE, at('640104', { fromOn: '2024-09-01', after: 1, value: '21' }));
  await changed(keeper, { kind: 'merge', pairs: [{ from: '640104', to: '640106' }] }, '2026-03-01');
  const inForce = async (regionCode: string) =>
    (await packsAt(keeper, regionCode))
      .find(({ code }) => code === row.pack)
      ?.indicators.find(({ code }) => code === row.indicator)
      ?.targets.filter(({ isInForce, entry: entered }) => isInForce && entered !== null);
  expect(await inForce('640106')).toMatchObject([
    { value: '21', entry: { number: 2, regionCode: '640106' } },
  ]);
  expect(await inForce('6402')).toEqual([]);
  const next = at('640106', { fromOn: '2026-03-02', value: '22' });
  expect(await keeper.isRefused(SUPERSEDE, next)).toEqual({ code: 'STALE_VERSION', details: { number: 2 } });
  const early = at('640106', { fromOn: '2024-08-31', after: 2 });
  expect((await keeper.isRefused(SUPERSEDE, early)).code).toBe('DATE_NOT_LATER');
  await keeper.does(SUPERSEDE, at('640106', { fromOn: '2026-03-02', value: '22', after: 2 }));
  expect(await inForce('640106')).toMatchObject([{ value: '22', entry: { number: 3 } }]);
  await replantRegions(api);
});

test.each([
  ['an official', { role: 'official', regionCode: '32' }, {}, 'NOT_ALLOWED'],
  [
    'an administrator of a county for the province',
    { role: 'administrator', regionCode: '320106' },
    {},
    'NOT_FOUND',
  ],
  [
    'an administrator elsewhere',
    { role: 'administrator', regionCode: '64' },
    { regionCode: '64' },
    'REGION_OUT_OF_REACH',
  ],
  [
    'a row that does not exist',
    { role: 'administrator', regionCode: '32' },
    { indicator: 'luck' },
    'NOT_FOUND',
  ],
  [
    'a document of tomorrow',
    { role: 'administrator', regionCode: '32' },
    { issuedOn: '2026-03-03' },
    'INVALID_INPUT',
  ],
  [
    'a first day before the policy',
    { role: 'administrator', regionCode: '32' },
    { fromOn: '2022-07-23' },
    'DATE_NOT_LATER',
  ],
  ['a value that is none', { role: 'administrator', regionCode: '32' }, { value: '9e1' }, 'INVALID_INPUT'],
])('%s is refused and nothing is stored', async (_, who, over, code) => {
  const actor = await api.actor(who);
  expect((await actor.isRefused(SUPERSEDE, entry(over))).code).toBe(code);
  const { rows } = await api.db.query('select from target_entries');
  expect(rows).toHaveLength(0);
});

test('nobody signed in reads no policies', async () => {
  const { errors } = await api.gql(PACKS, {});
  expect(errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
});

test('a figure per ten thousand carries its base with source and day, the latest up to the period’s end', async () => {
  const base = (over: object) => ({
    input: {
      regionCode: '320106',
      kind: 'urbanResidents',
      after: 0,
      value: 900_000,
      asOn: '2024-12-31',
      source: '统计公报（演示）',
      ...over,
    },
  });
  const official = await api.actor({ role: 'official', regionCode: '320106' });
  const staff = {
    pack: 'js-14-5',
    indicator: 'community-staff-per-ten-thousand',
    regionCode: '320106',
    period: '2025',
  };
  await official.does(ENTER_BASE, base({}));
  await official.does(ENTER_BASE, base({ after: 1, value: 1_000_000, asOn: '2025-12-31' }));
  await official.does(ENTER_BASE, base({ after: 2, value: 1_100_000, asOn: '2026-02-01' }));
  const { own } = await pageOf(official, staff);
  expect(own).toMatchObject({
    progress: 'notReported',
    denominator: '1000000',
    bases: [{ value: 1_000_000, asOn: '2025-12-31', source: '统计公报（演示）' }],
  });
  expect((await official.isRefused(ENTER_BASE, base({ after: 3, asOn: '2026-03-03' }))).code).toBe(
    'INVALID_INPUT',
  );
  const worker = await api.actor({ role: 'stationWorker', regionCode: '320106001' });
  expect((await worker.isRefused(ENTER_BASE, base({ regionCode: '320106001' }))).code).toBe('NOT_ALLOWED');
});

test('what no module records yet has no figure, and is no zero', async () => {
  const row = { pack: 'js-14-5', indicator: 'activity-area-share', regionCode: '32', period: '2025' };
  expect((await pageOf(administrator, row)).own).toMatchObject({
    value: null,
    numerator: null,
    progress: 'notRecorded',
    indicator: { isRecorded: false },
  });
});
