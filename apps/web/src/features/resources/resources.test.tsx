import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { AllocatePage } from './AllocatePage.js';
import { ProjectResources } from './ProjectResources.js';
import { ResourceListPage } from './ResourceListPage.js';
import { TransferPage } from './TransferPage.js';

const hat = { id: 'hat-1', role: 'charityManager', organizationId: 'charity-1' };
const fund = {
  __typename: 'FundAccount',
  id: 'fund-1',
  name: '为老服务基金',
  kind: 'charityFund',
  balance: 3_360_000,
  purposeCategories: ['elder-care'],
  purposePlaces: [{ code: '640106', name: '金凤区' }],
  organization: { id: 'charity-1', name: '某慈善会' },
  allowedActions: ['receive', 'allocate', 'correct', 'readLedger'],
};
const lot = { __typename: 'GoodsLot', id: 'lot-1', name: '血压计', unit: '台', onHand: 0, received: 24 };
const need = { id: 'need-1', number: 'XQ-1', title: '独居老人探访', parts: [] };
const project = { id: 'project-1', need, organization: { id: 'o1', name: '暖邻中心' } };
const allocation = {
  id: 'allocation-1',
  kind: 'goods',
  amount: 2,
  state: 'made',
  version: 4,
  resource: lot,
  project,
  allowedActions: [
    { action: 'confirm', isOpen: true, wantsReason: false },
    { action: 'return', isOpen: true, wantsReason: false },
  ],
};
const query: Answers[string] = {
  viewer: () => ({ person: { name: '程望舒' }, hat, hats: [hat] }),
  taxonomy: () => [{ code: 'elder-care', zh: '为老服务', en: 'Older people' }],
  resourceList: () => ({ totalCount: 2, edges: [{ node: fund }, { node: lot }] }),
  charityResource: () => fund,
  projectsForResource: () => ({ edges: [{ node: project }] }),
};

it('the list asks what the address says, tells what is left in words, and opens a row with the keyboard', async () => {
  const asked = serve({ Query: query });
  const { where } = showDesk(<ResourceListPage />, {
    path: '/w/resources',
    url: '/w/resources?kind=money&stock=left&owner=own',
  });
  expect(await screen.findByText('¥33,600')).toBeTruthy();
  expect(screen.getByText('为老服务 · 金凤区')).toBeTruthy();
  expect(screen.getByText('已用完')).toBeTruthy();
  expect(asked.findLast(({ name }) => name === 'ResourceList')?.variables).toMatchObject({
    kind: 'money',
    isAvailable: true,
    organizationId: 'charity-1',
  });
  expect(await faultsOf()).toEqual([]);
  await userEvent.keyboard('j{Enter}');
  expect(where()).toBe('/w/resources/fund-1');
});

it('an allocation refused for lack of money says what is left, keeps the form, and sends the same key again', async () => {
  let tries = 0;
  const asked = serve({
    Query: query,
    Mutation: {
      allocate: () => {
        tries += 1;
        if (tries === 1) throw refuse('INSUFFICIENT_FUNDS', { left: 120_050 });
        return { id: 'allocation-1' };
      },
    },
  });
  const { where } = showDesk(<AllocatePage />, {
    path: '/w/resources/:id/allocate',
    url: '/w/resources/fund-1/allocate',
  });
  await userEvent.click(await screen.findByRole('radio', { name: /独居老人探访/ }));
  await userEvent.type(screen.getByLabelText('金额（元）'), '4,800.5');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /拨给项目/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('账户里只剩 ¥1,200.50');
  await userEvent.click(screen.getByRole('button', { name: /拨给项目/ }));
  await screen.findByText('elsewhere');
  expect(where()).toBe('/w/resources/allocations/allocation-1');
  const sent = asked.filter(({ name }) => name === 'Allocate').map(({ variables }) => variables);
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[1]?.['input']).toMatchObject({
    projectId: 'project-1',
    resourceId: 'fund-1',
    amount: 480_050,
  });
});

it('the receiver confirms on the project with the version read', async () => {
  const asked = serve({
    Query: { ...query, project: () => ({ ...project, allocations: [allocation] }) },
    Mutation: { confirmAllocation: () => ({ id: 'allocation-1' }) },
  });
  showDesk(<ProjectResources projectId="project-1" />);
  await userEvent.click(await screen.findByRole('button', { name: '确认领到' }));
  expect(asked.find(({ name }) => name === 'ConfirmAllocation')?.variables).toEqual({
    id: 'allocation-1',
    version: 4,
  });
  expect(await faultsOf()).toEqual([]);
});

it('a gift shows the need it served and what is left; taking it back wants a reason', async () => {
  const gift = {
    id: 'gift-1',
    kind: 'gift',
    amount: 100_000,
    takenBackBy: null,
    debit: { name: '某慈善会' },
    credit: fund,
  };
  const used = { ...allocation, kind: 'money', state: 'confirmed', confirmedAt: '2026-11-20T01:00:00Z' };
  const asked = serve({
    Query: {
      ...query,
      transfer: () => gift,
      giftTrace: () => ({ left: 6240, uses: [{ amount: 93_760, transferId: 't-1', allocation: used }] }),
    },
    Mutation: { takeBackGift: () => ({ id: 'back-1' }) },
  });
  showDesk(<TransferPage />, { path: '/w/resources/transfers/:id', url: '/w/resources/transfers/gift-1' });
  const way = within(await screen.findByRole('list', { name: '这笔捐款去了哪里' }));
  expect(way.getByText(/拨给“独居老人探访” ¥937.60/)).toBeTruthy();
  expect(way.getByText(/余下 ¥62.40/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  const back = screen.getByRole<HTMLButtonElement>('button', { name: '冲正这笔捐款' });
  expect(back.disabled).toBe(true);
  await userEvent.type(screen.getByLabelText('原因'), '金额记错');
  await userEvent.click(back);
  expect(asked.find(({ name }) => name === 'TakeBackGift')?.variables).toMatchObject({
    id: 'gift-1',
    reason: '金额记错',
  });
});
