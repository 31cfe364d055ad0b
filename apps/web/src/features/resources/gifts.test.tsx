import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { GiftFormPage } from './GiftFormPage.js';
import { GiftPage } from './GiftPage.js';

const use = {
  at: '2026-10-09T02:00:00.000Z',
  fundName: null,
  organizationName: '暖邻中心',
  category: 'elder-care',
  sentence: '十八户独居老人需要每周探访',
  townshipName: '满城北街街道',
  confirmedAt: '2026-10-10T02:00:00.000Z',
  acceptedAt: '2026-10-24T02:00:00.000Z',
  servedCount: 18,
  outcome: 'done',
};
const gift = {
  amount: 100_000,
  givenAt: '2026-09-17T02:00:00.000Z',
  receiptNumber: '6401-7',
  charityName: '某慈善会',
  fundName: '为老服务基金',
  purposeCategories: ['elder-care'],
  isTakenBack: false,
  used: 93_760,
  left: 6_240,
  servedCount: 18,
  uses: [
    { ...use, amount: 50_000 },
    { ...use, amount: 43_760 },
  ],
};
const Query = { taxonomy: () => [{ code: 'elder-care', zh: '为老服务', en: 'Older people' }] };

beforeEach(() => sessionStorage.clear());

it('a donor types the code and reads the result first; one project’s acceptance stands there once', async () => {
  const asked = serve({ Query, Mutation: { followGift: () => gift } });
  show(<GiftPage />, { path: '/gift' });
  await userEvent.type(screen.getByLabelText(/捐赠查询码/), '482716309512');
  await userEvent.click(screen.getByRole('button', { name: '查一查' }));
  expect(await screen.findByRole('heading', { name: '您的 ¥1,000，帮到了 18 人' })).toBeTruthy();
  expect(screen.getByText('¥937.60')).toBeTruthy();
  expect(screen.getAllByText('拨给“十八户独居老人需要每周探访”')).toHaveLength(2);
  expect(screen.getAllByText('居民说：做好了')).toHaveLength(1);
  expect(await screen.findByText('只能用于为老服务')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  expect(asked.find(({ name }) => name === 'FollowGift')?.variables).toEqual({ code: '482716309512' });
  expect(sessionStorage.getItem('wushe.gift-code')).toBe('482716309512');
});

it('an entry that was taken back says so instead of a result', async () => {
  sessionStorage.setItem('wushe.gift-code', '482716309512');
  serve({
    Query,
    Mutation: { followGift: () => ({ ...gift, isTakenBack: true, used: 0, left: 0, uses: [] }) },
  });
  show(<GiftPage />, { path: '/gift' });
  expect(await screen.findByRole('heading', { name: '这笔登记已经撤销' })).toBeTruthy();
  expect(screen.queryByText('还没用')).toBeNull();
});

it('the charity’s manager gets the donor’s code once the gift is recorded', async () => {
  const hat = { id: 'hat-1', role: 'charityManager', organizationId: 'charity-1' };
  const asked = serve({
    Query: { ...Query, viewer: () => ({ person: { name: '程望舒' }, hat, hats: [hat] }) },
    Mutation: { receiveGift: () => ({ code: '4827 1630 9512' }) },
  });
  showDesk(<GiftFormPage />, { path: '/w/resources/:id/gift', url: '/w/resources/fund-1/gift' });
  await userEvent.type(await screen.findByLabelText('金额（元）'), '1000');
  await userEvent.click(screen.getByRole('button', { name: /^登/ }));
  expect(await screen.findByText('4827 1630 9512')).toBeTruthy();
  expect(screen.getByText(/\/gift 输入它/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  expect(asked.find(({ name }) => name === 'ReceiveGift')?.variables).toMatchObject({ amount: 100_000 });
});
