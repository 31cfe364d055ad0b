import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { OrganizationPage } from './OrganizationPage.js';

const hat = { id: 'hat-1', role: 'official', regionCode: '640106' };
const query: Answers[string] = {
  viewer: () => ({ person: { name: '周启明' }, hat, hats: [hat] }),
  taxonomy: () => [{ code: 'elder-care', zh: '为老服务', en: 'Older people' }],
  childRegions: () => [{ code: '640106001', name: '满城北街街道' }],
  organization: () => ({
    id: 'o-1',
    name: '暖巷助老服务队',
    state: 'applied',
    version: 1,
    grade: 'A3',
    gradeValidTo: '2020-01-01',
    categories: ['elder-care'],
    servedRegions: ['640106001'],
    allowedActions: [
      { action: 'confirm', isOpen: true, wantsReason: false },
      { action: 'suspend', isOpen: false, wantsReason: true },
      { action: 'remove', isOpen: true, wantsReason: true },
    ],
  }),
};

it('an expired grade counts as none, and a removal is sent with its words', async () => {
  const asked = serve({ Query: query, Mutation: { actOnOrganization: () => ({ id: 'o-1' }) } });
  showDesk(<OrganizationPage />, { path: '/w/organizations/:id', url: '/w/organizations/o-1' });
  expect(await screen.findByText('无评估等级')).toBeTruthy();
  expect(await screen.findByText('满城北街街道')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  expect(screen.queryByRole('button', { name: '暂停' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '移出名单' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox'), '登记材料不属实');
  await userEvent.click(dialog.getByRole('button', { name: '移出名单' }));
  expect(asked.find(({ name }) => name === 'ActOnOrganization')?.variables).toEqual({
    id: 'o-1',
    version: 1,
    action: 'remove',
    reason: '登记材料不属实',
  });
});
