import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { ParkedPage } from './ParkedPage.js';

const viewer = (role: string) => () => {
  const hat = { id: 'hat-1', role, regionCode: '64' };
  return { person: { name: '白静远' }, hat, hats: [hat] };
};
const parked = {
  id: 'parked-1',
  handler: 'notifications',
  type: 'need.verified',
  subjectType: 'need',
  subjectId: 'need-1',
  at: '2026-11-20T02:00:00.000Z',
  reason: 'QueryFailedError: new row violates check constraint',
  parkedAt: '2026-11-20T02:01:00.000Z',
  retriedAt: null,
  region: { code: '640106001001', name: '某社区' },
};

it('an administrator reads in words what is missing and why, and tries again until it succeeds', async () => {
  let rows = [parked];
  let tries = 0;
  serve({
    Query: {
      viewer: viewer('administrator'),
      parkedList: () => ({ totalCount: rows.length, edges: rows.map((node) => ({ node })) }),
    },
    Mutation: {
      retryParked: () => {
        tries += 1;
        if (tries === 1) throw refuse('STILL_FAILING');
        rows = [];
        return { id: 'parked-1' };
      },
    },
  });
  showDesk(<ParkedPage />, { path: '/w/parked' });
  expect(await screen.findByText('提醒没有发给该办的人')).toBeTruthy();
  expect(screen.getByText('存进去的内容不符合规定')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '再试一次 核实并公开' }));
  expect((await screen.findByRole('alert')).textContent).toContain('还是没有办成');
  await userEvent.click(screen.getByRole('button', { name: '再试一次 核实并公开' }));
  expect(await screen.findByText('没有放下的后续')).toBeTruthy();
});

it('nobody but an administrator is shown the list', async () => {
  const asked = serve({ Query: { viewer: viewer('official') } });
  showDesk(<ParkedPage />, { path: '/w/parked' });
  expect(await screen.findByText('这一页给本地区的管理员看')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'ParkedList')).toBe(false);
});
