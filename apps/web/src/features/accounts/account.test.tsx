import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { AccountPage } from './AccountPage.js';

const change = (id: string, personId: string, maskedPhone: string) => ({
  id,
  state: 'asked',
  maskedPhone,
  reason: '当面核对了证件',
  askedAt: '2026-11-29T02:00:00Z',
  person: { id: personId, name: '马晓兰' },
  askedBy: { name: '许闻海' },
  allowedActions: ['withdraw'],
});

it('who finds that another phone was asked for their account stops it there', async () => {
  let open = [change('c-2', 'p-2', '139****0009'), change('c-1', 'p-1', '139****0008')];
  const asked = serve({
    Query: {
      viewer: () => ({ person: { id: 'p-1', name: '马晓兰' }, hat: null, hats: [] }),
      openPhoneChanges: () => open,
    },
    Mutation: {
      withdrawNewPhone: () => {
        open = [];
        return {};
      },
    },
  });
  showDesk(<AccountPage />, { path: '/w/account' });
  expect(await screen.findByText('有人为您的账号申请换手机号：139****0008')).toBeTruthy();
  expect(screen.queryByText(/139\*\*\*\*0009/)).toBeNull();
  expect(screen.getByText(/许闻海.*当面核对了证件/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '不是我，停掉' }));
  expect(asked.find(({ name }) => name === 'WithdrawNewPhone')?.variables).toEqual({ id: 'c-1' });
  expect(await screen.findByText('已经停掉，您的手机号没有变')).toBeTruthy();
});
