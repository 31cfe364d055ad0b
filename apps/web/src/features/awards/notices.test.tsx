import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { programme } from '../../testing/awards.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { NoticesPage } from './NoticesPage.js';

it('anybody objects on the phone while a notice runs', async () => {
  const asked = serve({
    Query: {
      awardNotices: ({ after }: { after: string | null }) => ({
        pageInfo: { hasNextPage: !after, endCursor: 'next' },
        edges: [
          {
            node: {
              id: after ? 'a2' : 'a1',
              programme: programme.name,
              name: after ? '林知远' : '陆景明',
              place: '嘉莲街道',
              employer: null,
              amount: 8_000_000,
              noticeEndsOn: '2026-11-09',
            },
          },
        ],
      }),
    },
    Mutation: { objectToAward: () => ({ id: 'o1' }) },
  });
  showDesk(<NoticesPage />, { path: '/award-notices', url: '/award-notices' });
  await userEvent.click(await screen.findByRole('button', { name: '提出异议' }));
  await userEvent.type(screen.getByRole('textbox', { name: '提出异议' }), '此人去年不在厦门工作');
  await userEvent.click(screen.getByRole('button', { name: '提交异议' }));
  expect(await screen.findByText('已收到')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ObjectToAward')?.variables).toEqual({
    id: 'a1',
    words: '此人去年不在厦门工作',
  });
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '再看一些' }));
  expect(await screen.findByText('林知远')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '再看一些' })).toBeNull();
});
