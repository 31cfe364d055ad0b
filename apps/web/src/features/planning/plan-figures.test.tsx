import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { aLine, aPlan, planLines, unfilled } from '../../testing/plans.js';
import { PlanView } from './PlanView.js';

it('who fits but is not free then stands behind the reason', async () => {
  const edges = [{ cursor: 'l2', node: { ...unfilled, unfilledReason: 'nobodyFree', servedInstead: [] } }];
  const node = { id: 'v7', label: '陈＊＊', freeMinutes: 120, shifts: 2, community: null };
  const asked = serve({
    Query: {
      matchingPlan: () => ({ ...aPlan, lines: { ...planLines, edges } }),
      taxonomy: () => [],
      weekPeople: () => ({ ...planLines, totalCount: 1, edges: [{ cursor: 'v7', node }] }),
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '合适的人那时都没有空' }));
  expect(await screen.findByText('陈＊＊')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'WeekPeople')?.variables).toMatchObject({ needId: 'n1' });
});

it('opens the list behind a figure, with what it counts', async () => {
  const asked = serve({
    Query: {
      matchingPlan: () => ({
        ...aPlan,
        lines: planLines,
        needs: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, endCursor: null },
          edges: [
            {
              node: {
                id: 'n1',
                heads: 3,
                filled: 1,
                fitting: 7,
                need: { ...aLine('l1').need, startsAt: null, endsAt: null },
              },
            },
          ],
        },
      }),
      taxonomy: () => [],
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: /^需要/ }));
  const list = await screen.findByRole('dialog');
  expect(await within(list).findByText('1 / 3 人次')).toBeTruthy();
  expect(within(list).getByText('合适的有 7 人（各项分别数）')).toBeTruthy();
  expect(within(list).getByText(/缺的人次之和/)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'PlanNeeds')?.variables).toMatchObject({ id: 'p1' });
  expect(await faultsOf()).toEqual([]);
});

it('says at which needs they serve who could come', async () => {
  serve({ Query: { matchingPlan: () => ({ ...aPlan, lines: planLines }), taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '合适的人里，5 人在紧急需求上' }));
  expect(await screen.findByText('居家安全排查')).toBeTruthy();
  expect(screen.getByText('紧急 · 5 人')).toBeTruthy();
});

it('finds who was excluded after a run again, and takes it back', async () => {
  let isExcluded = true;
  const lost = (): object => ({
    id: 'd1',
    change: 'lost',
    label: '白＊＊',
    volunteerId: 'v1',
    isExcluded,
    need: { ...aLine('l1').need, startsAt: null, endsAt: null },
  });
  const asked = serve({
    Query: {
      matchingPlan: () => ({
        ...aPlan,
        lines: planLines,
        basedOnId: 'p0',
        againstBase: { kept: 0, dropped: 1, added: 0 },
        excluded: isExcluded ? [lost()] : [],
        differences: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, endCursor: null },
          edges: [{ node: lost() }],
        },
      }),
      taxonomy: () => [],
    },
    Mutation: {
      allowAgain: () => {
        isExcluded = false;
        return { id: 'p1' };
      },
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  expect(await screen.findByRole('button', { name: '已排除 1' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '不再安排 1' }));
  const list = await screen.findByRole('dialog');
  expect(await within(list).findByText('您排除的')).toBeTruthy();
  await userEvent.click(within(list).getByRole('button', { name: '撤回' }));
  await waitFor(() => expect(within(list).queryByText('您排除的')).toBe(null));
  expect(asked.find(({ name }) => name === 'AllowAgain')?.variables).toEqual({
    planId: 'p1',
    needId: 'n1',
    volunteerId: 'v1',
  });
  expect(screen.queryByRole('button', { name: '已排除 1' })).toBe(null);
});

it('a name opens why the plan places that person there, beside the others it places at the need', async () => {
  const parts = (value: number) => [{ part: 'distance', weight: 1000, value, amount: 2000 }];
  const other = aLine('l3', { label: '马＊＊', volunteerId: 'v3', score: 600, parts: parts(600) });
  const asked = serve({
    Query: {
      matchingPlan: () => ({
        ...aPlan,
        lines: { ...planLines, edges: [aLine('l1'), other].map((node) => ({ node })) },
      }),
      taxonomy: () => [],
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '白＊＊' }));
  const why = within(await screen.findByRole('dialog', { name: '白＊＊：为什么排在“独居老人探访”' }));
  expect(await why.findByRole('columnheader', { name: '马＊＊' })).toBeTruthy();
  expect(why.getByText('得 800 / 1000 分，加 800')).toBeTruthy();
  expect(why.getByText('600 / 1000')).toBeTruthy();
  expect(why.queryByText('上名单的机会')).toBe(null);
  expect(why.getByRole('link', { name: '打开这位志愿者' }).getAttribute('href')).toBe('/w/volunteers/v1');
  expect(asked.filter(({ name }) => name === 'PlanLines').at(-1)?.variables).toMatchObject({ needId: 'n1' });
  expect(await faultsOf()).toEqual([]);
});
