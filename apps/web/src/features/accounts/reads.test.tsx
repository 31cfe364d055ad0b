import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { ReadsPage } from './ReadsPage.js';

const viewer = (role: string) => () => {
  const hat = { id: 'hat-1', role, regionCode: '640106001001' };
  return { person: { name: '康如实' }, hat, hats: [hat] };
};
const reading = {
  id: 'reading-1',
  at: '2026-11-20T02:00:00.000Z',
  matter: 'requesterWords',
  role: 'communityStaff',
  subjectType: 'need',
  subjectId: 'need-1',
  reader: { id: 'reader-1', name: '马晓读' },
  person: null,
  region: { code: '640106001001', name: '某社区' },
};

it('the log asks what the address says and tells who read what of whom; one tap narrows it to a reader', async () => {
  const asked = serve({
    Query: { viewer: viewer('auditor'), readList: () => ({ totalCount: 1, edges: [{ node: reading }] }) },
  });
  const { where } = showDesk(<ReadsPage />, {
    path: '/w/reads',
    url: '/w/reads?from=2026-11-01&to=2026-11-30&matter=requesterWords&text=马',
  });
  expect(await screen.findByText('马晓读')).toBeTruthy();
  expect(screen.getByText('求助居民（没有账号）')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  const filter = { from: '2026-11-01', to: '2026-11-30', matter: 'requesterWords', text: '马' };
  expect(asked.findLast(({ name }) => name === 'ReadList')?.variables).toMatchObject(filter);
  await userEvent.click(screen.getByRole('button', { name: '只看这一位 马晓读' }));
  expect(where()).toContain('reader=reader-1');
  expect(asked.findLast(({ name }) => name === 'ReadList')?.variables).toMatchObject({
    ...filter,
    readerId: 'reader-1',
  });
});

it('whoever is no auditor is told so, and asks for nothing', async () => {
  const asked = serve({ Query: { viewer: viewer('administrator') } });
  showDesk(<ReadsPage />, { path: '/w/reads' });
  expect(await screen.findByText('这一页只给审计人员看')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'ReadList')).toBe(false);
});
