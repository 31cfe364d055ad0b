import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { TestApi } from '../../testing/api.js';
import { anApproval } from '../../testing/open-data.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(() => api.empty());

const read = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}/open-data/${path}`, { headers });
const NINGXIA = 'figures.json?region=64&period=2024';
const figuresOf = async (path: string): Promise<Record<string, string | null>[]> =>
  ((await (await read(path)).json()) as { figures: Record<string, string | null>[] }).figures;
const refusal = async (path: string): Promise<readonly [number, string]> => {
  const response = await read(path);
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, body.errors[0]?.extensions.code ?? ''];
};

test('what a region approved is there for everybody, without a session, as JSON and as CSV for spreadsheets', async () => {
  await anApproval(api);
  expect(await figuresOf(NINGXIA)).toMatchObject([
    {
      region_code: '64',
      indicator: 'station-coverage',
      value: '79.9',
      numerator: '799',
      denominator: '1000',
    },
  ]);
  const csv = await read('figures.csv?region=64&period=2024');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="wushe-64-2024.csv"');
  const bytes = Buffer.from(await csv.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = '', line = '', end] = bytes.toString('utf8').slice(1).split('\r\n');
  expect(head.split(',').slice(0, 5)).toEqual(['region_code', 'region_name', 'period', 'pack', 'indicator']);
  expect(line.split(',').slice(0, 3)).toEqual(['64', '宁夏回族自治区', '2024']);
  expect(end).toBe('');
});

test('what nobody approved is not there, live or not, and the present period is not out yet', async () => {
  expect(await refusal('figures.csv?region=64&period=2024')).toEqual([404, 'NOT_FOUND']);
  await anApproval(api);
  expect(await refusal('figures.json?region=64&period=2025')).toEqual([404, 'NOT_FOUND']);
  expect(await refusal('figures.json?region=6401&period=2024')).toEqual([404, 'NOT_FOUND']);
  expect(await refusal('figures.json?region=99&period=2024')).toEqual([404, 'REGION_UNKNOWN']);
  for (const period of ['24', '2024Q5', '2024-13', "2024'"])
    expect(await refusal(`figures.json?region=64&period=${period}`)).toEqual([400, 'INVALID_INPUT']);
  expect(await refusal(`${NINGXIA}&below=yes`)).toEqual([400, 'INVALID_INPUT']);
});

test('the last approval counts, and regions right below come along where asked', async () => {
  await anApproval(api);
  await anApproval(api, { number: 2, value: '80.1', reason: '更正', approved_at: '2025-02-01T00:00:00Z' });
  await anApproval(api, { region_code: '6401', county_code: '640100', value: '50.0' });
  await anApproval(api, { region_code: '640104', county_code: '640104', value: '33.3' });
  const values = (figures: Record<string, string | null>[]) =>
    figures.map((each) => [each['region_code'], each['value'], each['approval_number']]);
  expect(values(await figuresOf(NINGXIA))).toEqual([['64', '80.1', '2']]);
  expect(values(await figuresOf(`${NINGXIA}&below=1`))).toEqual([
    ['64', '80.1', '2'],
    ['6401', '50.0', '1'],
  ]);
  // The official's words of the correction stay inside.
  expect(await (await read(NINGXIA)).text()).not.toContain('更正');
});

test('a file that has not changed is not sent again, and a correction is', async () => {
  await anApproval(api);
  const first = await read(NINGXIA);
  expect(first.headers.get('cache-control')).toBe('public, max-age=300');
  expect(first.headers.get('last-modified')).toBe('Mon, 06 Jan 2025 02:00:00 GMT');
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(first.headers.get('set-cookie')).toBeNull();
  const etag = first.headers.get('etag') ?? '';
  const again = await read(NINGXIA, { 'if-none-match': etag });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await read(NINGXIA, { 'if-modified-since': 'Mon, 06 Jan 2025 02:00:00 GMT' })).status).toBe(304);
  expect((await read(NINGXIA, { 'if-modified-since': 'Mon, 06 Jan 2025 01:59:59 GMT' })).status).toBe(200);
  await anApproval(api, { number: 2, value: '80.1', reason: '更正' });
  expect((await read(NINGXIA, { 'if-none-match': etag })).status).toBe(200);
});

test('a name that a spreadsheet would run as a formula is text in the file', async () => {
  const person = await api.actor();
  await anApproval(api);
  await api.db.query(
    `insert into target_entries (id, county_code, region_code, pack, indicator, field, number, from_on, year, value,
       unit, direction, name_zh, name_en, document, issued_on, evidence, entered_by_id, entered_at)
     values (gen_random_uuid(), '640000', '64', 'nx-wsld-2022', 'station-coverage', 'target', 1, '2024-01-01', 2025, '80',
       'percent', 'atLeast', '=HYPERLINK("http://x","点我")', '@SUM(1,1)', '文件', '2024-01-01', 'reported', $1, now())`,
    [person.personId],
  );
  const csv = await (await read('figures.csv?region=64&period=2024')).text();
  expect(csv).toContain(`"'=HYPERLINK(""http://x"",""点我"")"`);
  expect(csv).toContain(`"'@SUM(1,1)"`);
  const dictionary = await (await read('dictionary.csv')).text();
  for (const line of dictionary.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=@]/);
});

test('the official form opens as a spreadsheet with the approved rows, and holds no formula', async () => {
  await anApproval(api);
  const response = await read('figures.xlsx?region=64&period=2024');
  expect(response.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const open = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(open('xl/workbook.xml')).toContain('name="nx-wsld-2022"');
  const words = open('xl/sharedStrings.xml') + open('xl/worksheets/sheet1.xml');
  for (const word of [
    '宁夏回族自治区 2024',
    '审定值 / Approved value',
    '79.9',
    '799',
    '1000',
    '未达到 / not met',
  ])
    expect(words).toContain(word);
  const sheet = open('xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f>');
  // What was approved can be added up, and prints one page wide with its head on every page.
  for (const value of ['79.9', '799', '1000'])
    expect(sheet).toMatch(new RegExp(`<c (?![^>]*t=)[^>]*><v>${value}</v>`));
  expect(open('xl/styles.xml')).toContain('#,##0.0');
  expect(sheet).toMatch(
    /<pageSetup (?=[^>]*orientation="landscape")(?=[^>]*fitToWidth="1")(?=[^>]*fitToHeight="0")/,
  );
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(open('xl/workbook.xml')).toContain("'nx-wsld-2022'!$1:$4</definedName>");
  expect(await refusal('figures.xlsx?region=64&period=2023')).toEqual([404, 'NOT_FOUND']);
});

test('the official form names the region, the period, the source and how each figure came about', async () => {
  await anApproval(api);
  await anApproval(api, {
    region_code: '6401',
    county_code: '640100',
    progress: 'incomplete',
    due: 3,
    reported: 2,
  });
  const response = await read('figures.xlsx?region=64&period=2024&below=1');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const words = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const word of [
    '银川市',
    '2024年',
    '实测 / computed',
    '2/3',
    '未报齐 / not all reported',
    '2025-01-05 10:00',
  ])
    expect(words).toContain(word);
  expect(words).not.toContain('>incomplete<');
});

test('what is invented for the demonstration says so in every form and in its file’s name, what is real does not', async () => {
  await anApproval(api);
  const files = ['csv', 'json', 'xlsx'].map((form) => `figures.${form}?region=64&period=2024`);
  const formsOf = async (): Promise<readonly [string, string]> => {
    const [csv, json] = await Promise.all(files.slice(0, 2).map(async (path) => (await read(path)).text()));
    const sheet = unzipSync(new Uint8Array(await (await read(files[2] ?? '')).arrayBuffer()));
    const words = strFromU8(sheet['xl/sharedStrings.xml'] ?? new Uint8Array());
    return [
      csv ?? '',
      `${json} ${words} ${strFromU8(sheet['xl/worksheets/sheet1.xml'] ?? new Uint8Array())}`,
    ];
  };
  const [real, realWords] = await formsOf();
  expect(real.split('\r\n')[1]?.split(',').at(-1)).toBe('false');
  expect(realWords).not.toContain('invented for demonstration');
  await api.db.query('update people set is_demo = true');
  const [invented, words] = await formsOf();
  expect(invented.split('\r\n')[1]?.split(',').at(-1)).toBe('true');
  expect(words.split('invented for demonstration').length - 1).toBe(3);
  const { is_demo: isDemo } = (await (await read(NINGXIA)).json()) as { is_demo: boolean };
  expect(isDemo).toBe(true);
  for (const [path, name] of [
    [files[0], 'wushe-demo-64-2024.csv'],
    [files[2], 'wushe-demo-64-2024.xlsx'],
  ])
    expect((await read(path ?? '')).headers.get('content-disposition')).toBe(
      `attachment; filename="${name}"`,
    );
  const { data } = await api.gql<{ openDataPeriods: { edges: { node: { isDemo: boolean } }[] } }>(
    '{ openDataPeriods { edges { node { isDemo } } } }',
  );
  expect(data.openDataPeriods.edges).toEqual([{ node: { isDemo: true } }]);
});

test('the dictionary tells every column and every indicator with unit, rounding, source and evidence', async () => {
  const { columns, indicators } = (await (await read('dictionary.json')).json()) as {
    columns: { code: string }[];
    indicators: Record<string, string>[];
  };
  await anApproval(api);
  const [figure = {}] = await figuresOf(NINGXIA);
  expect(columns.map(({ code }) => code)).toEqual(Object.keys(figure));
  const row = indicators.find(({ pack, code }) => pack === 'nx-wsld-2022' && code === 'station-coverage');
  expect(row).toMatchObject({ unit: 'percent', frequency: 'year', method: 'computed' });
  expect(row?.['rounding_en']).toContain('cut off');
  expect(row?.['source']).not.toBe('');
  const head = (await (await read('dictionary.csv')).text()).split('\r\n')[0] ?? '';
  expect(head.split(',')).toEqual(Object.keys(row ?? {}));
});

test('no open address changes anything, and none takes a POST', async () => {
  await anApproval(api);
  const count = async (): Promise<unknown> =>
    (await api.db.query('select (select count(*) from events) as e, (select count(*) from try_counts) as t'))
      .rows;
  const before = await count();
  for (const path of [
    NINGXIA,
    'figures.csv?region=64&period=2024',
    'dictionary.json',
    'keys.json',
    'hsds/services',
  ])
    expect((await read(path)).status).toBe(200);
  expect(await count()).toEqual(before);
  expect((await fetch(`${api.url}/open-data/${NINGXIA}`, { method: 'POST' })).status).toBe(404);
});

test('regions and periods are listed page by page, the latest first, with their counts', async () => {
  await anApproval(api);
  await anApproval(api, { indicator: 'room-coverage' });
  await anApproval(api, { period: '2023' });
  await anApproval(api, { region_code: '6401', county_code: '640100' });
  const list = (variables: object) =>
    api.gql<{
      openDataPeriods: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { period: string; regionCode: string; figureCount: number } }[];
      };
    }>(
      `query ($regionCode: ID, $first: Int, $after: String) {
        openDataPeriods(regionCode: $regionCode, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { period regionCode figureCount } } } }`,
      variables,
    );
  const first = (await list({ first: 2 })).data.openDataPeriods;
  expect(first).toMatchObject({
    totalCount: 3,
    edges: [
      { node: { period: '2024', regionCode: '64', figureCount: 2 } },
      { node: { period: '2024', regionCode: '6401', figureCount: 1 } },
    ],
  });
  const second = (await list({ first: 2, after: first.pageInfo.endCursor })).data.openDataPeriods;
  expect(second.edges.map(({ node }) => node.period)).toEqual(['2023']);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect((await list({ regionCode: '6401' })).data.openDataPeriods.totalCount).toBe(1);
  expect((await list({ after: 'bm9wZQ' })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});
