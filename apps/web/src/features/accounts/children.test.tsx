import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { ChildrenPage } from './ChildrenPage.js';

const notice = { version: '2026-1', from: '2026-01-01', paragraphs: [{ zh: '只收必要的。', en: 'Little.' }] };
const viewer = () => ({ person: { name: '苏晚晴' }, hat: null, hats: [] });

it('a guardian consents, registers a child and sees it in the list; a refusal keeps what was typed', async () => {
  const children: { id: string; name: string }[] = [];
  let tries = 0;
  const asked = serve({
    Query: { viewer, privacyNotice: () => notice, myChildren: () => children },
    Mutation: {
      registerChild: () => {
        tries += 1;
        if (tries === 1) throw refuse('GUARDIAN_NOT_NEEDED');
        children.push({ id: 'child-1', name: '苏小满' });
        return children[0];
      },
    },
  });
  show(<ChildrenPage />, { path: '/m/me/children' });
  await userEvent.type(await screen.findByLabelText(/^孩子的姓名/), '苏小满');
  await userEvent.type(screen.getByLabelText(/^孩子的出生日期/), '2018-05-01');
  expect(screen.getByText('还差：监护人同意')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: '登记' }));
  expect((await screen.findByRole('alert')).textContent).toContain('已满 14 周岁');
  expect(screen.getByDisplayValue('苏小满')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '登记' }));
  expect(await screen.findByText('苏小满 登记好了')).toBeTruthy();
  expect(await screen.findByRole('listitem')).toBeTruthy();
  const sent = { name: '苏小满', bornOn: '2018-05-01', noticeVersion: '2026-1' };
  expect(asked.findLast(({ name }) => name === 'RegisterChild')?.variables).toEqual(sent);
});
