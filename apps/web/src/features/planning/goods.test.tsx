import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { GoodsDesk } from './GoodsDesk.js';
import { GoodsToGivePage } from './GoodsToGivePage.js';

const line = (id: string, over: object = {}) => ({
  node: {
    id,
    quantity: 4,
    metres: 1200,
    reason: null,
    blockedBy: null,
    blockedByUrgency: null,
    isAllocated: false,
    mayAllocate: false,
    isExcluded: false,
    mayExclude: false,
    hasProject: true,
    refusedWith: null,
    plan: { id: 'g', madeAt: '2026-11-23T01:12:30Z', region: { code: '640106', name: '金凤区' } },
    part: { id: 'a', name: '牛奶', unit: '箱' },
    lot: { id: 'lot', name: '纯牛奶', expiresOn: '2026-12-20', onHand: 9 },
    need: { id: 'n', title: '助餐送餐', urgency: 'urgent', community: { code: '1', name: '紫馨苑' } },
    ...over,
  },
});
const missing = line('m', {
  lot: null,
  metres: null,
  quantity: 3,
  reason: 'givenElsewhere',
  blockedBy: 4,
  blockedByUrgency: 'urgent',
});
const pageOf = (...edges: object[]) => ({
  totalCount: edges.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges,
});
const result = {
  parts: 2,
  fulfilled: 1,
  lots: 1,
  pairs: 2,
  gapMillionths: 0,
  seatSize: 1,
  milliseconds: 400,
  kinds: [{ name: '牛奶', unit: '箱', wanted: 7, onHand: 4, given: 4 }],
};

it('plans goods on demand and says why some are missing; the official waits for the charity', async () => {
  let plan: object | null = null;
  const asked = serve({
    Query: { goodsPlan: () => plan },
    Mutation: {
      planGoods: () => {
        plan = {
          id: 'g',
          madeAt: '2026-11-23T01:12:30Z',
          result,
          excluded: [],
          lines: pageOf(missing, line('l')),
        };
        return plan;
      },
    },
  });
  showDesk(<GoodsDesk regionCode="640106" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '排一次物资' }));
  expect(await screen.findByText('合适的批次里，4 件给了紧急需求')).toBeTruthy();
  expect(screen.getByText('等慈善组织拨付')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '拨付' })).toBe(null);
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '给 4 / 要 7 箱' }));
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'GoodsPlanLines').at(-1)?.variables).toMatchObject({
      name: '牛奶',
    }),
  );
});

it('lets the charity allocate a line after a question, and says when some could not be', async () => {
  let isGiven = false;
  const asked = serve({
    Query: { goodsToGive: () => pageOf(line('l', { mayAllocate: !isGiven, isAllocated: isGiven })) },
    Mutation: {
      allocateGoods: () => {
        isGiven = true;
        return [{ id: 'l', isAllocated: true, refusedWith: null }];
      },
    },
  });
  showDesk(<GoodsToGivePage />, { path: '/w/goods-to-give' });
  await userEvent.click(await screen.findByRole('button', { name: '拨付' }));
  expect(await screen.findByText(/^拨付 .*？$/)).toBeTruthy();
  expect(asked.map(({ name }) => name)).not.toContain('AllocateGoods');
  await userEvent.click(screen.getByRole('button', { name: '确认拨付' }));
  expect((await screen.findAllByText('已拨付')).length).toBeGreaterThan(0);
  expect(asked.find(({ name }) => name === 'AllocateGoods')?.variables).toEqual({ lineIds: ['l'] });
});

it('does not allocate what was chosen in a list that is no longer shown', async () => {
  const asked = serve({
    Query: {
      goodsPlan: () => ({
        id: 'g',
        madeAt: '2026-11-23T01:12:30Z',
        result,
        excluded: [],
        lines: pageOf(missing, line('l', { mayAllocate: true })),
      }),
    },
  });
  showDesk(<GoodsDesk regionCode="640106" />, { path: '/w/matching' });
  const pick = await screen.findByRole('checkbox', { name: '选择 助餐送餐' });
  await userEvent.click(pick);
  expect(screen.getByRole('button', { name: '拨付选中的 1 条' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '给 4 / 要 7 箱' }));
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'GoodsPlanLines').length).toBeGreaterThan(0),
  );
  expect(screen.queryByRole('button', { name: '拨付选中的 1 条' })).toBe(null);
});

it('a line says what it waits for or why it was not given, each cause in its own words', async () => {
  serve({
    Query: {
      goodsToGive: () =>
        pageOf(
          line('bare', { hasProject: false, refusedWith: 'WRONG_STATE' }),
          line('short', { mayAllocate: true, refusedWith: 'INSUFFICIENT_GOODS' }),
          line('again', { mayAllocate: true, refusedWith: 'WRONG_STATE' }),
        ),
    },
  });
  showDesk(<GoodsToGivePage />, { path: '/w/goods-to-give' });
  expect(await screen.findByText(/^还不能拨付：需求还没有立项/)).toBeTruthy();
  expect(screen.getByText('没有发出：这批物资余量不够')).toBeTruthy();
  expect(screen.queryByText(/已经到了别的步骤/)).toBe(null);
  expect(screen.getAllByRole('button', { name: '拨付' })).toHaveLength(2);
  expect(screen.getAllByText(/^金凤区 .*排的物资方案$/)).toHaveLength(3);
});

it('the desk excludes a suggestion and takes that back, also once it was planned again', async () => {
  let isExcluded = false;
  const given = () => line('l', { mayExclude: true, isExcluded });
  const asked = serve({
    Query: {
      goodsPlan: () => ({
        id: 'g',
        madeAt: '2026-11-23T01:12:30Z',
        result,
        excluded: isExcluded ? [given().node] : [],
        lines: pageOf(given()),
      }),
    },
    Mutation: {
      excludeGoods: () => {
        isExcluded = !isExcluded;
        return { id: 'l', isExcluded };
      },
    },
  });
  showDesk(<GoodsDesk regionCode="640106" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '排除' }));
  expect(await screen.findByText('排除了 1 条，还没有重新排')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ExcludeGoods')?.variables).toEqual({
    lineId: 'l',
    isExcluded: true,
  });
  await userEvent.click(screen.getByRole('radio', { name: '已排除' }));
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('GoodsExcluded'));
  await userEvent.click(await screen.findByRole('button', { name: '撤回' }));
  expect(await screen.findByText('没有这样的建议')).toBeTruthy();
  expect(screen.queryByText('排除了 1 条，还没有重新排')).toBe(null);
});
