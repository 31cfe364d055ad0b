import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, COMMUNITY, type PostedNeed } from '../../testing/needs.js';
import { aCharity, aLot } from '../../testing/resources.js';

let api: TestApi;
let official: TestActor;
let charity: { id: string; manager: TestActor };

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.db.query('update regions set latitude = null, longitude = null');
  await api.setClock('2027-02-25T09:00:00+08:00');
  official = await api.actor({ role: 'official', regionCode: '640106' });
  charity = await aCharity(api);
});

const asks = (quantity: number, over: object = {}): Promise<PostedNeed> =>
  anOpenNeed(api, { parts: [{ kind: 'goods', name: '牛奶', unit: '箱', quantity }], ...over });
const aProject = async ({ id }: PostedNeed): Promise<void> => {
  await api.db.query(
    `insert into projects (id, county_code, region_code, need_id, organization_id, state, created_at, state_since, version)
     values ($1, '640106', $2, $3, $4, 'underway', now(), now(), 1)`,
    [randomUUID(), COMMUNITY, id, charity.id],
  );
};

interface GoodsLine {
  readonly id: string;
  readonly quantity: number;
  readonly reason: string | null;
  readonly blockedBy: number | null;
  readonly blockedByUrgency: string | null;
  readonly metres: number | null;
  readonly lot: { readonly id: string } | null;
  readonly need: { readonly id: string };
}
const LINES = `edges { node { id quantity reason blockedBy blockedByUrgency metres mayAllocate isAllocated lot { id } need { id } } }`;
const plan = async (
  who = official,
  key = randomUUID(),
): Promise<{ id: string; result: object; lines: GoodsLine[] }> => {
  const { planGoods } = await who.does<{
    planGoods: { id: string; result: object; lines: { edges: { node: GoodsLine }[] } };
  }>(
    `mutation ($key: String!) { planGoods(regionCode: "640106", idempotencyKey: $key) { id
      result { parts fulfilled lots gapMillionths kinds { name unit wanted onHand given } } lines(first: 50) { ${LINES} } } }`,
    { key },
  );
  return { ...planGoods, lines: planGoods.lines.edges.map(({ node }) => node) };
};
const ALLOCATE =
  'mutation ($ids: [ID!]!) { allocateGoods(lineIds: $ids) { id isAllocated refusedWith allocation { amount state } } }';

test('urgent requests get goods first, what is missing says where the goods go, and the ledger has not moved', async () => {
  const urgent = await asks(4, { urgency: 'urgent' });
  const ordinary = await asks(4, { urgency: 'ordinary' });
  const lotId = await aLot(charity.manager, charity.id, 5);
  const { result, lines } = await plan();
  expect(result).toMatchObject({
    parts: 2,
    fulfilled: 1,
    lots: 1,
    kinds: [{ name: '牛奶', unit: '箱', wanted: 8, onHand: 5, given: 5 }],
  });
  expect(
    lines.map(({ need, lot, quantity, reason, blockedBy, blockedByUrgency }) => ({
      need: need.id,
      lot: lot?.id ?? null,
      quantity,
      reason,
      blockedBy,
      blockedByUrgency,
    })),
  ).toEqual([
    {
      need: ordinary.id,
      lot: null,
      quantity: 3,
      reason: 'givenElsewhere',
      blockedBy: 4,
      blockedByUrgency: 'urgent',
    },
    { need: urgent.id, lot: lotId, quantity: 4, reason: null, blockedBy: null, blockedByUrgency: null },
    { need: ordinary.id, lot: lotId, quantity: 1, reason: null, blockedBy: null, blockedByUrgency: null },
  ]);
  const { rows } = await api.db.query('select on_hand from goods_lots');
  expect(rows).toEqual([{ on_hand: 5 }]);
});

test.each([
  ['noLot', { name: '棉被', unit: '床' }],
  ['expired', { expiresOn: '2027-02-24' }],
  ['otherPurpose', { purposeCategories: ['child-care'] }],
])('goods that may not be given are not: %s', async (reason, over) => {
  await asks(2);
  await aLot(charity.manager, charity.id, 5, over);
  const { lines } = await plan();
  expect(lines).toMatchObject([{ quantity: 2, reason, lot: null }]);
});

test('goods that lie too far away are not given, by great-circle distance', async () => {
  await api.db.query('update regions set latitude = 38.49, longitude = 106.23 where code = $1', [COMMUNITY]);
  await api.db.query(`update regions set latitude = 40.5, longitude = 106.23 where code = '640106'`);
  await asks(2);
  await aLot(charity.manager, charity.id, 5);
  expect((await plan()).lines).toMatchObject([{ reason: 'tooFar' }]);
  await api.db.query(`update regions set latitude = 38.5, longitude = 106.23 where code = '640106'`);
  expect((await plan()).lines).toMatchObject([{ reason: null, metres: 1112 }]);
});

test('the charity whose lot it is gives it with one tap, once; others and needs without a project do not', async () => {
  const [need, bare] = [await asks(2), await asks(1)];
  await aProject(need);
  await aLot(charity.manager, charity.id, 9);
  const { lines } = await plan();
  const idOf = (of: PostedNeed): string => lines.find((line) => line.need.id === of.id)?.id ?? '';
  expect((await official.isRefused(ALLOCATE, { ids: [idOf(need)] })).code).toBe('NOT_ALLOWED');
  const { all, ready } = await charity.manager.does<Record<'all' | 'ready', { edges: { node: object }[] }>>(
    `{ all: goodsToGive { edges { node { id hasProject mayAllocate plan { region { code } } } } }
       ready: goodsToGive(isReady: true) { edges { node { id } } } }`,
  );
  const told = { plan: { region: { code: '640106' } } };
  expect(new Set(all.edges.map(({ node }) => node))).toEqual(
    new Set([
      { ...told, id: idOf(need), hasProject: true, mayAllocate: true },
      { ...told, id: idOf(bare), hasProject: false, mayAllocate: false },
    ]),
  );
  expect(ready.edges.map(({ node }) => node)).toEqual([{ id: idOf(need) }]);
  const give = (ids: string[]): Promise<unknown> => charity.manager.does(ALLOCATE, { ids });
  expect(await give([idOf(need), idOf(bare)])).toEqual({
    allocateGoods: [
      { id: idOf(need), isAllocated: true, refusedWith: null, allocation: { amount: 2, state: 'made' } },
      { id: idOf(bare), isAllocated: false, refusedWith: 'WRONG_STATE', allocation: null },
    ],
  });
  await give([idOf(need)]);
  const { rows } = await api.db.query(
    'select on_hand, (select count(*)::int from allocations) as given, (select sum(pending + accepted)::int from need_parts where need_id = $1) as taken from goods_lots',
    [need.id],
  );
  expect(rows).toEqual([{ on_hand: 7, given: 1, taken: 2 }]);
});

test('who may not give from the lot learns nothing of its line and leaves nothing on it, whatever state the line is in', async () => {
  const [bare, ready] = [await asks(1), await asks(2)];
  await aProject(ready);
  await aLot(charity.manager, charity.id, 9);
  const { lines } = await plan();
  const ids = lines.map(({ id }) => id);
  const one = [lines.find(({ need }) => need.id === bare.id)?.id ?? ''];
  const volunteer = await api.actor({ role: 'volunteer', regionCode: COMMUNITY });
  const elsewhere = await api.actor({ role: 'official', regionCode: '640205' });
  const { manager: other } = await aCharity(api, '53640106MJX0000262');
  const asNobody = async (asked: string[]) =>
    (await api.gql(ALLOCATE, { ids: asked })).errors?.map(({ extensions }) => extensions.code);
  const tellNothing = async (): Promise<void> => {
    for (const asked of [one, ids]) {
      expect(await asNobody(asked)).toEqual(['SIGN_IN_REQUIRED']);
      for (const [who, code] of [
        [volunteer, 'NOT_FOUND'],
        [elsewhere, 'NOT_ALLOWED'],
        [other, 'NOT_ALLOWED'],
      ] as const)
        expect((await who.isRefused(ALLOCATE, { ids: asked })).code).toBe(code);
    }
  };
  await tellNothing();
  const { rows } = await api.db.query('select refused_with, allocation_id from goods_plan_lines');
  expect(rows).toEqual(ids.map(() => ({ refused_with: null, allocation_id: null })));
  await charity.manager.does(ALLOCATE, { ids });
  await tellNothing();
});

test('two who give the same line give it once; a line that is missing refuses all before anything is given', async () => {
  const need = await asks(2);
  await aProject(need);
  await aLot(charity.manager, charity.id, 9);
  const colleague = await api.actor({ role: 'charityManager', organizationId: charity.id });
  const [line] = (await plan()).lines;
  const id = line?.id ?? '';
  const refused = await charity.manager.isRefused(ALLOCATE, { ids: [id, randomUUID()] });
  expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
  expect((await api.db.query('select on_hand from goods_lots')).rows).toEqual([{ on_hand: 9 }]);
  await Promise.all([charity.manager, colleague].map((giver) => giver.does(ALLOCATE, { ids: [id] })));
  const { rows } = await api.db.query(
    'select on_hand, (select count(*)::int from allocations) as given from goods_lots',
  );
  expect(rows).toEqual([{ on_hand: 7, given: 1 }]);
});

test('what is given from a page does not hide what follows it', async () => {
  for (const quantity of [1, 2, 3]) await aProject(await asks(quantity));
  await aLot(charity.manager, charity.id, 9);
  await plan();
  const read = async (after: string | null) => {
    const { goodsToGive } = await charity.manager.does<{
      goodsToGive: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
    }>(
      'query ($after: String) { goodsToGive(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor } } }',
      { after },
    );
    return { ids: goodsToGive.edges.map(({ node }) => node.id), after: goodsToGive.pageInfo.endCursor };
  };
  const first = await read(null);
  await charity.manager.does(ALLOCATE, { ids: first.ids });
  expect((await read(first.after)).ids).toHaveLength(1);
});

test('what a newer plan leaves out is no longer asked of the charity; a key makes one plan', async () => {
  await asks(2);
  await aLot(charity.manager, charity.id, 9);
  const key = randomUUID();
  const first = await plan(official, key);
  expect((await plan(official, key)).id).toBe(first.id);
  await plan();
  const { goodsToGive } = await charity.manager.does<{ goodsToGive: { totalCount: number } }>(
    '{ goodsToGive { totalCount } }',
  );
  expect(goodsToGive.totalCount).toBe(1);
  expect((await official.isRefused('{ goodsToGive { totalCount } }')).code).toBe('NOT_ALLOWED');
  const auditor = await api.actor({ role: 'auditor', regionCode: '640106' });
  expect(
    (await auditor.isRefused('mutation { planGoods(regionCode: "640106", idempotencyKey: "x") { id } }'))
      .code,
  ).toBe('NOT_ALLOWED');
});

const EXCLUDE =
  'mutation ($id: ID!, $is: Boolean!) { excludeGoods(lineId: $id, isExcluded: $is) { isExcluded } }';
const excludedBy = async (who: TestActor): Promise<string[]> => {
  const { goodsPlan } = await who.does<{ goodsPlan: { excluded: { id: string }[] } }>(
    '{ goodsPlan(regionCode: "640106") { excluded { id } } }',
  );
  return goodsPlan.excluded.map(({ id }) => id);
};

test('a lot that the desk excludes from a part is not allocated to it, nor suggested again, until that is taken back', async () => {
  const need = await asks(2);
  await aProject(need);
  const near = await aLot(charity.manager, charity.id, 9);
  const [line] = (await plan()).lines;
  const id = line?.id ?? '';
  const exclude = (who: TestActor, is: boolean): Promise<unknown> => who.does(EXCLUDE, { id, is });
  expect((await charity.manager.isRefused(EXCLUDE, { id, is: true })).code).toBe('NOT_FOUND');
  expect(await exclude(official, true)).toEqual({ excludeGoods: { isExcluded: true } });
  const { goodsToGive } = await charity.manager.does<{ goodsToGive: { totalCount: number } }>(
    '{ goodsToGive { totalCount } }',
  );
  expect(goodsToGive.totalCount).toBe(0);
  expect(await charity.manager.does(ALLOCATE, { ids: [id] })).toMatchObject({
    allocateGoods: [{ isAllocated: false, refusedWith: 'WRONG_STATE' }],
  });
  expect((await plan()).lines).toMatchObject([{ quantity: 2, reason: 'excluded', lot: null }]);
  const other = await aLot(charity.manager, charity.id, 1);
  expect((await plan()).lines).toMatchObject([
    { quantity: 1, reason: 'excluded', lot: null },
    { quantity: 1, reason: null, lot: { id: other } },
  ]);
  expect(await excludedBy(official)).toEqual([id]);
  expect(await exclude(official, false)).toEqual({ excludeGoods: { isExcluded: false } });
  expect(await excludedBy(official)).toEqual([]);
  expect((await plan()).lines.some(({ lot }) => lot?.id === near)).toBe(true);
});

test('what is excluded while a plan is made is excluded in it too; what is allocated is not excluded any more', async () => {
  await aProject(await asks(2));
  await aLot(charity.manager, charity.id, 9);
  const [first] = (await plan()).lines;
  const [second] = (await plan()).lines;
  await official.does(EXCLUDE, { id: first?.id, is: true });
  const ids = [second?.id ?? ''];
  expect(await charity.manager.does(ALLOCATE, { ids })).toMatchObject({
    allocateGoods: [{ isAllocated: false }],
  });
  await official.does(EXCLUDE, { id: second?.id, is: false });
  await charity.manager.does(ALLOCATE, { ids });
  expect((await official.isRefused(EXCLUDE, { id: second?.id, is: true })).code).toBe('WRONG_STATE');
});
