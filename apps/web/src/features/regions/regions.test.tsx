import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { NewRegionChangePage } from './NewRegionChangePage.js';
import { RegionChangePage } from './RegionChangePage.js';
import { RegionChangesPage } from './RegionChangesPage.js';
import { RegionDiffPage } from './RegionDiffPage.js';
import { RegionHistoryPage } from './RegionHistoryPage.js';

const viewer =
  (role = 'administrator', regionCode = '64') =>
  () => {
    const hat = { id: 'hat-1', role, regionCode };
    return { person: { name: '白静远' }, hat, hats: [hat] };
  };
const west = {
  code: '640106001',
  name: '满城北街街道',
  path: [
    { code: '64', name: '宁夏' },
    { code: '640106001', name: '满城北街街道' },
  ],
};
const change = {
  id: 'change-1',
  kind: 'merge',
  state: 'draft',
  version: 1,
  pairs: [{ from: '640106002', to: '640106001', name: null }],
  units: [
    { code: '640106002', name: '黄河东路街道' },
    { code: '640106001', name: '满城北街街道' },
  ],
  effectiveOn: '2026-06-01',
  document: '民函〔2026〕1号',
  openNeedCount: 3,
  effect: {
    fault: null,
    unitCount: 2,
    communityCount: 1,
    steps: [
      {
        fromCode: '640106002',
        fromName: '黄河东路街道',
        toCode: '640106001',
        toName: '满城北街街道',
        isMain: true,
      },
    ],
  },
  allowedActions: ['apply', 'schedule', 'edit', 'withdraw'].map((action) => ({ action, isOpen: true })),
};
const found = [{ region: west, formerCode: '640106002', formerName: '黄河东路街道' }];

it('a keeper of the tree sees what is drafted, and an official without the right drafts nothing', async () => {
  const list = { totalCount: 1, edges: [{ node: change }] };
  serve({ Query: { viewer: viewer(), regionChanges: () => list } });
  const shown = showDesk(<RegionChangesPage />, { path: '/w/region-changes' });
  expect(await screen.findByRole('link', { name: /合并 · 黄河东路街道 → 满城北街街道/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: '起草变更' })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  shown.unmount();
  serve({ Query: { viewer: viewer('official'), regionChanges: () => list } });
  showDesk(<RegionChangesPage />, { path: '/w/region-changes' });
  await screen.findByRole('link', { name: /合并/ });
  expect(screen.queryByRole('link', { name: '起草变更' })).toBeNull();
});

it('a renaming is drafted from a unit found by its former name', async () => {
  const asked = serve({
    Query: { viewer: viewer(), findRegions: () => found },
    Mutation: { draftRegionChanges: () => [{ id: 'change-1' }] },
  });
  showDesk(<NewRegionChangePage />, { path: '/w/region-changes/new' });
  const row = await screen.findByRole('group', { name: '第 1 行' });
  fireEvent.change(within(row).getByLabelText(/变更前/), { target: { value: '黄河' } });
  expect(screen.getByText(/^还差：变更前、变更后名称/)).toBeTruthy();
  await screen.findByRole('button', { name: /满城北街街道/ });
  within(row)
    .getByLabelText(/变更前/)
    .focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  fireEvent.change(within(row).getByLabelText(/变更后名称/), { target: { value: '满城街道' } });
  fireEvent.change(screen.getByLabelText(/依据的文件/), { target: { value: '民函〔2026〕1号' } });
  expect(screen.queryByText(/^还缺/)).toBeNull();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '存为草稿' }));
  await waitFor(() => expect(asked.some(({ name }) => name === 'DraftRegionChanges')).toBe(true));
  expect(asked.find(({ name }) => name === 'DraftRegionChanges')?.variables).toMatchObject({
    changes: [{ kind: 'rename', pairs: [{ from: '640106001', to: '640106001', name: '满城街道' }] }],
  });
});

it('a change is shown with what it does, and applied once it is asked for again', async () => {
  let tries = 0;
  serve({
    Query: { viewer: viewer(), regionChange: () => change },
    Mutation: {
      actOnRegionChange: () => {
        tries += 1;
        throw refuse('REGION_CHANGE_NOT_DUE', { on: '2026-06-01' });
      },
    },
  });
  showDesk(<RegionChangePage />, { path: '/w/region-changes/:id', url: '/w/region-changes/change-1' });
  expect(await screen.findByText('2 个单位，其中社区（村）1 个')).toBeTruthy();
  expect(screen.getByText('在办的需求').parentElement?.textContent).toContain('3');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '现在就办' }));
  await userEvent.click(await screen.findByRole('button', { name: /^办\s?理$/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('生效日还没有到');
  expect(tries).toBe(1);
});

it('a change that cannot be says why and is not offered', async () => {
  const effect = { ...change.effect, fault: 'REGION_CODE_USED', faultCode: '640106001', steps: [] };
  serve({ Query: { viewer: viewer(), regionChange: () => ({ ...change, effect }) } });
  showDesk(<RegionChangePage />, { path: '/w/region-changes/:id', url: '/w/region-changes/change-1' });
  expect((await screen.findByRole('alert')).textContent).toContain('640106001');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '现在就办' }).disabled).toBe(true);
});

it('a new release is compared, what is open is settled by a person, and the chosen are drafted', async () => {
  const proposals = [
    {
      kind: 'rename',
      certainty: 'code',
      mainCode: null,
      pairs: [{ from: '640106001', fromName: '旧名', to: '640106001', name: '新名' }],
    },
    {
      kind: 'merge',
      certainty: 'open',
      mainCode: null,
      pairs: [{ from: '640106002', fromName: '黄河东路街道', to: null, name: null }],
    },
  ];
  const asked = serve({
    Query: {
      viewer: viewer(),
      childRegions: () => [],
      findRegions: () => found,
      regionDiff: () => ({ lineCount: 12, unreadCount: 1, proposals }),
    },
    Mutation: { draftRegionChanges: () => [{ id: 'a' }, { id: 'b' }] },
  });
  showDesk(<RegionDiffPage />, { path: '/w/region-changes/load' });
  fireEvent.change(await screen.findByLabelText(/或者粘贴在这里/), { target: { value: '640106001,新名' } });
  await userEvent.click(screen.getByRole('button', { name: /^比\s?对$/ }));
  expect((await screen.findByRole('status')).textContent).toContain('12 个单位');
  const open = screen.getByRole<HTMLInputElement>('checkbox', { name: /黄河东路街道/ });
  expect(open.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('承接单位'), { target: { value: '满城' } });
  await userEvent.click(await screen.findByRole('button', { name: /满城北街街道/ }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /黄河东路街道/ }).checked).toBe(true);
  fireEvent.change(screen.getByLabelText(/依据的文件/), { target: { value: '2024 年代码' } });
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '起草选中的 2 项' }));
  await waitFor(() => expect(asked.some(({ name }) => name === 'DraftRegionChanges')).toBe(true));
  expect(asked.find(({ name }) => name === 'DraftRegionChanges')?.variables).toMatchObject({
    changes: [
      { kind: 'rename', pairs: [{ from: '640106001', to: '640106001', name: '新名' }] },
      { kind: 'merge', pairs: [{ from: '640106002', to: '640106001' }] },
    ],
  });
});

it('a unit that is no more leads to its successor and to the tree of a day', async () => {
  serve({
    Query: {
      viewer: viewer(),
      childRegions: () => [{ code: '640106002001', name: '试四社区' }],
      regionHistory: () => ({
        reach: ['640106002'],
        region: {
          ...west,
          code: '640106002',
          name: '黄河东路街道',
          validFrom: '2023-06-30',
          validTo: '2026-06-01',
        },
        today: west,
        entries: [
          {
            change: { id: 'change-1', kind: 'merge', effectiveOn: '2026-06-01', document: '民函' },
            successions: [
              {
                id: 's',
                fromCode: '640106002',
                fromName: '黄河东路街道',
                toCode: '640106001',
                toName: '满城北街街道',
              },
            ],
          },
        ],
      }),
    },
  });
  showDesk(<RegionHistoryPage />, { path: '/w/region-history/:code', url: '/w/region-history/640106002' });
  expect(await screen.findByText('现在归 满城北街街道')).toBeTruthy();
  expect(await screen.findByText('试四社区')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});
