import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aNeed, anOpenNeed } from '../../testing/needs.js';
import {
  ACT_ON_CHANGE,
  aRegionChange,
  CHANGE,
  changed,
  DRAFT_CHANGES,
  draftOf,
  replantRegions,
  type ChangeRow,
} from '../../testing/region-changes.js';
import { aStation } from '../../testing/stations.js';
const [WEST, EAST] = ['640106001', '640106002'];
const MERGE = { kind: 'merge', pairs: [{ from: EAST, to: WEST }] };

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

const act = async (actor: TestActor, { id, version }: ChangeRow, action: string): Promise<ChangeRow> =>
  (await actor.does<{ actOnRegionChange: ChangeRow }>(ACT_ON_CHANGE, { id, version, action }))
    .actOnRegionChange;
const find = async (id: string): Promise<ChangeRow> =>
  (
    await keeper.does<{ regionChange: ChangeRow }>(
      `query ($id: ID!) { regionChange(id: $id) { ${CHANGE} } }`,
      { id },
    )
  ).regionChange;
const units = async (where: string): Promise<object[]> =>
  (
    await api.db.query(
      `select code, name, valid_to::text as "until", successor_code as "to" from regions where ${where} order by code`,
    )
  ).rows;

test('a merger is drafted, shown before it is done, and leaves every unit with its successor', async () => {
  const draft = await aRegionChange(keeper, MERGE);
  expect(draft).toMatchObject({ state: 'draft', regionCode: '640106' });
  expect(draft.effect).toMatchObject({ fault: null, unitCount: 2, communityCount: 1 });
  expect(draft.effect?.steps).toContainEqual({
    fromCode: '640106002001',
    toCode: '640106001003',
    toName: '试四社区',
    isMain: true,
  });
  expect(await units(`code like '640106002%' and valid_to is not null`)).toEqual([]);
  expect(await act(keeper, draft, 'apply')).toMatchObject({ state: 'applied', effect: null });
  expect(await units(`code like '640106002%' or code = '640106001003'`)).toEqual([
    { code: '640106001003', name: '试四社区', until: null, to: null },
    { code: '640106002', name: '黄河东路街道', until: '2026-06-01', to: WEST },
    { code: '640106002001', name: '试四社区', until: '2026-06-01', to: '640106001003' },
  ]);
  expect(await api.eventsOf(draft.id)).toEqual(['regionChange.drafted', 'regionChange.applied']);
});

test('a renaming keeps the name of before for the days before', async () => {
  await changed(keeper, { kind: 'rename', pairs: [{ from: EAST, to: EAST, name: '黄河街道' }] });
  const children = async (on: string | null): Promise<string[]> => {
    const { childRegions } = await keeper.does<{ childRegions: { name: string }[] }>(
      'query ($on: Day) { childRegions(parentCode: "640106", on: $on) { name } }',
      { on },
    );
    return childRegions.map(({ name }) => name);
  };
  expect(await children(null)).toContain('黄河街道');
  expect(await children('2026-05-31')).toContain('黄河东路街道');
  expect(await children('2026-06-01')).toContain('黄河街道');
  const { regionChanges } = await keeper.does<{ regionChanges: { edges: { node: object }[] } }>(
    '{ regionChanges { edges { node { units { name } pairs { name } } } } }',
  );
  expect(regionChanges.edges.map(({ node }) => node)).toEqual([
    { units: [{ name: '黄河东路街道' }], pairs: [{ name: '黄河街道' }] },
  ]);
});

test('a change waits for its day and is applied by itself', async () => {
  const draft = await aRegionChange(keeper, MERGE, '2026-07-03');
  const { code, details } = await keeper.isRefused(ACT_ON_CHANGE, {
    id: draft.id,
    version: 1,
    action: 'apply',
  });
  expect({ code, details }).toEqual({ code: 'REGION_CHANGE_NOT_DUE', details: { on: '2026-07-03' } });
  expect(await act(keeper, draft, 'schedule')).toMatchObject({ state: 'scheduled' });
  await api.doChores();
  expect((await find(draft.id)).state).toBe('scheduled');
  await api.setClock('2026-07-03T00:30:00+08:00');
  await api.doChores();
  expect((await find(draft.id)).state).toBe('applied');
  expect(await api.eventsOf(draft.id)).toEqual([
    'regionChange.drafted',
    'regionChange.scheduled',
    'regionChange.applied',
  ]);
});

test('what has become impossible by its day goes back to its draft with the reason', async () => {
  const draft = await aRegionChange(
    keeper,
    { kind: 'move', pairs: [{ from: EAST, to: '640106007' }] },
    '2026-07-02',
  );
  await act(keeper, draft, 'schedule');
  await changed(keeper, MERGE);
  await api.setClock('2026-07-02T09:00:00+08:00');
  await api.doChores();
  expect(await find(draft.id)).toMatchObject({ state: 'draft', refusedWith: 'REGION_UNKNOWN' });
});

test('a change once withdrawn is taken up again; a stale one is refused', async () => {
  const draft = await aRegionChange(keeper, MERGE);
  const withdrawn = await act(keeper, draft, 'withdraw');
  expect((await keeper.isRefused(ACT_ON_CHANGE, { id: draft.id, version: 1, action: 'apply' })).code).toBe(
    'STALE_VERSION',
  );
  expect((await keeper.isRefused(ACT_ON_CHANGE, { id: draft.id, version: 2, action: 'apply' })).code).toBe(
    'WRONG_STATE',
  );
  const again = await act(keeper, withdrawn, 'reopen');
  expect((await act(keeper, again, 'apply')).state).toBe('applied');
});

test('a second tap drafts nothing twice, and the key stands for nothing else', async () => {
  const draft = draftOf([MERGE]);
  await keeper.does(DRAFT_CHANGES, draft);
  await keeper.does(DRAFT_CHANGES, draft);
  const { rows } = await api.db.query('select count(*)::int as n from region_changes');
  expect(rows).toEqual([{ n: 1 }]);
  expect((await keeper.isRefused(DRAFT_CHANGES, { ...draft, document: '别的文件' })).code).toBe(
    'KEY_USED_BEFORE',
  );
});

test.each([
  ['administrator', '6401', 'NOT_ALLOWED'],
  ['official', '64', 'NOT_ALLOWED'],
  ['stationWorker', EAST, 'NOT_FOUND'],
  ['administrator', '32', 'NOT_FOUND'],
])('a %s of %s changes no tree of Ningxia', async (role, regionCode, code) => {
  const other = await api.actor({ role, regionCode });
  expect((await other.isRefused(DRAFT_CHANGES, draftOf([MERGE]))).code).toBe(code);
  const { id, version } = await aRegionChange(keeper, MERGE);
  expect((await other.isRefused(ACT_ON_CHANGE, { id, version, action: 'apply' })).code).toBe(code);
});

test('units of two provinces have nothing to do with each other', async () => {
  const across = { kind: 'move', pairs: [{ from: EAST, to: '320106009' }] };
  expect((await keeper.isRefused(DRAFT_CHANGES, draftOf([across]))).code).toBe('INVALID_INPUT');
});

test('who holds a role in a merged township holds it in the successor at the next request', async () => {
  const worker = await api.actor({ role: 'stationWorker', regionCode: EAST });
  const need = await aNeed(
    await api.actor({ role: 'communityStaff', regionCode: '640106001001' }),
    {},
    '640106001001',
  );
  const SEES = `query { need(id: "${need.id}") { allowedActions { action } } viewer { hat { regionCode region { name } } } }`;
  const before = await worker.does<{ need: object | null }>(SEES);
  expect(before.need).toBeNull();
  await changed(keeper, MERGE);
  const after = await worker.does<{ need: { allowedActions: object[] }; viewer: object }>(SEES);
  expect(after.need.allowedActions).toContainEqual({ action: 'verify' });
  expect(after.viewer).toEqual({ hat: { regionCode: WEST, region: { name: '满城北街街道' } } });
});

test('a county handed to another city is seen there and no longer where it was', async () => {
  const need = await anOpenNeed(api, {}, '640106001001');
  const [from, to] = await Promise.all(
    ['6401', '6402'].map((regionCode) => api.actor({ role: 'official', regionCode })),
  );
  const SEES = `query { need(id: "${need.id}") { state allowedActions { action } } }`;
  const list = `query { needList { edges { node { id } } } }`;
  const sees = async (who: TestActor | undefined): Promise<number> =>
    (await who?.does<{ needList: { edges: object[] } }>(list))?.needList.edges.length ?? 0;
  expect([await sees(from), await sees(to)]).toEqual([1, 0]);
  await changed(keeper, { kind: 'move', pairs: [{ from: '640106', to: '640206' }] });
  expect([await sees(from), await sees(to)]).toEqual([0, 1]);
  expect(await to?.does<{ need: object | null }>(SEES)).toMatchObject({ need: { state: 'open' } });
});

test('a change tells how many needs, roles, stations and volunteers it is about', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  await aStation(county, { kind: 'socialWorkStation', regionCode: EAST });
  await aNeed(await api.actor({ role: 'communityStaff', regionCode: '640106002001' }), {}, '640106002001');
  const { id } = await aRegionChange(keeper, MERGE);
  const { regionChange } = await keeper.does<{ regionChange: object }>(
    `query { regionChange(id: "${id}") { openNeedCount grantCount openStationCount volunteerCount madeBy { name } } }`,
  );
  expect(regionChange).toEqual({
    openNeedCount: 1,
    grantCount: 1,
    openStationCount: 1,
    volunteerCount: 0,
    madeBy: { name: '测试人' },
  });
});

test('a unit is found under a name and a code it no longer has, and its page tells what became of it', async () => {
  await changed(keeper, MERGE);
  const find_ = async (text: string): Promise<object[]> =>
    (
      await api.gql<{ findRegions: object[] }>(
        'query ($text: String!) { findRegions(text: $text) { region { code } formerCode formerName } }',
        { text },
      )
    ).data.findRegions;
  expect(await find_('黄河东路')).toEqual([
    { region: { code: WEST }, formerCode: EAST, formerName: '黄河东路街道' },
  ]);
  expect(await find_('640106002001')).toEqual([
    { region: { code: '640106001003' }, formerCode: '640106002001', formerName: '试四社区' },
  ]);
  const { data } = await api.gql<{ regionHistory: object }>(
    `{ regionHistory(code: "${EAST}") { region { validTo } today { code } reach
        entries { change { kind document madeBy { name } } successions { fromCode toCode } } } }`,
  );
  expect(data.regionHistory).toEqual({
    region: { validTo: '2026-06-01' },
    today: { code: WEST },
    reach: [EAST],
    entries: [
      {
        change: { kind: 'merge', document: '民函〔2026〕1号', madeBy: null },
        successions: [{ fromCode: EAST, toCode: WEST }],
      },
    ],
  });
});

test('new work in a unit that is no more is refused', async () => {
  const staff = await api.actor({ role: 'communityStaff', regionCode: '640106002001' });
  await changed(keeper, MERGE);
  await expect(aNeed(staff, {}, '640106002001')).rejects.toThrow('REGION_UNKNOWN');
  expect((await aNeed(staff, {}, '640106001003')).state).toBe('submitted');
});
