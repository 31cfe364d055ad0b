import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { TestApi } from '../../testing/api.js';
import { loadRegions } from './load-regions.js';

const JIANGTOU = '350206004';

let api: TestApi;
let databaseUrl: string;

interface Unit {
  code: string;
  name: string;
}

beforeAll(async () => {
  api = await TestApi.start();
  databaseUrl = api.databaseUrl;
  await loadRegions(databaseUrl, JIANGTOU);
});
afterAll(async () => {
  await api.db.query("delete from regions where code like '35%'");
  await api.stop();
});

/** The data of a question that anybody may ask. */
async function asks<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.gql<T>(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const children = async (parentCode: string | null): Promise<Unit[]> => {
  const answer = await asks<{ childRegions: Unit[] }>(
    'query ($parentCode: ID) { childRegions(parentCode: $parentCode) { code name } }',
    { parentCode },
  );
  return answer.childRegions;
};

const found = async (text: string, where: object = {}): Promise<string[]> => {
  const answer = await asks<{ searchRegions: Unit[] }>(
    `query ($text: String!, $within: ID, $level: RegionLevel) {
      searchRegions(text: $text, within: $within, level: $level) { code name }
    }`,
    { text, ...where },
  );
  return answer.searchRegions.map(({ code }) => code);
};

test('the tree begins with its provinces and goes down one level at a time, in the order of codes', async () => {
  expect((await children(null)).map(({ code }) => code)).toEqual(['32', '35', '64']);
  expect(await children('35')).toEqual([{ code: '3502', name: '厦门市' }]);
  expect((await children('640106')).map(({ name }) => name)).toEqual([
    '满城北街街道',
    '黄河东路街道',
    '良田镇',
  ]);
  expect(await children('350206004001')).toEqual([]);
});

test('a unit that is no more is nobody’s child and is not found, but its own page stays', async () => {
  await api.db.query("update regions set valid_to = '2025-01-01' where code = '350206004001'");
  expect((await children(JIANGTOU)).map(({ code }) => code)).not.toContain('350206004001');
  expect(await found('350206004001')).toEqual([]);
  const { region } = await asks<{ region: { validTo: string } }>(
    'query { region(code: "350206004001") { validTo } }',
  );
  expect(region.validTo).toBe('2025-01-01');
});

test('a community shows the way from its province down to itself', async () => {
  const { region } = await asks<{ region: { path: Unit[]; parent: Unit; validFrom: string } }>(
    `query { region(code: "${JIANGTOU}") { path { name } parent { name } validFrom } }`,
  );
  expect(region).toEqual({
    path: [{ name: '福建省' }, { name: '厦门市' }, { name: '湖里区' }, { name: '江头街道' }],
    parent: { name: '湖里区' },
    validFrom: '2023-06-30',
  });
});

test.each(['江头', 'jiangtou', 'JiangTouJie', ' jtjd ', '350206004'])(
  'the street is found by %j',
  async (text) => {
    expect(await found(text, { level: 'township' })).toEqual([JIANGTOU]);
  },
);

test('a search stays within the named unit, finds the widest first, and takes no wildcard', async () => {
  expect(await found('h', { within: '64' })).toEqual([]);
  expect((await found('35'))[0]).toBe('35');
  expect(await found('%')).toEqual([]);
  expect(await found('j_jd')).toEqual([]);
  expect(await found('')).toEqual([]);
});

test('an unknown unit is null, and what is no code is refused', async () => {
  expect(await asks('query { region(code: "999999") { name } }')).toEqual({ region: null });
  const answer = await api.gql('query { region(code: "35020") { name } }');
  expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

test('a region loaded again adds nothing and leaves what was entered', async () => {
  await api.db.query(`update regions set latitude = 24.5, longitude = 118.1 where code = '${JIANGTOU}'`);
  expect(await loadRegions(databaseUrl, JIANGTOU)).toBe(0);
  const { rows } = await api.db.query(`select latitude from regions where code = '${JIANGTOU}'`);
  expect(rows).toEqual([{ latitude: 24.5 }]);
});

/** Waits until a statement waits for another transaction. */
async function untilOneWaits(): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { rowCount } = await api.db.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    if (rowCount) return;
  }
  throw new Error('nobody waits');
}

test('two who load the same region at once both succeed, and every unit is there once', async () => {
  const other = new Client({ connectionString: databaseUrl });
  await other.connect();
  await other.query('begin');
  await other.query(
    `insert into regions (code, name, level, parent_code, is_administrative, pinyin, initials, valid_from)
     values ('350203009', '筼筜街道', 'township', '350203', true, 'yundangjiedao', 'ydjd', '2023-06-30')`,
  );
  const added = loadRegions(databaseUrl, '350203009');
  await untilOneWaits();
  await other.query('commit');
  await other.end();
  const loaded = await added;
  const { rows } = await api.db.query("select count(*)::int as n from regions where code like '350203%'");
  expect(rows).toEqual([{ n: loaded + 1 }]);
});

test('a code that the edition lacks is refused and loads nothing', async () => {
  await expect(loadRegions(databaseUrl, '359900')).rejects.toThrow(RangeError);
  expect(await children('3599')).toEqual([]);
});
