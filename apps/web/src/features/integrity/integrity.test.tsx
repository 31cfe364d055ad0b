import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { IntegrityCheckPage } from './IntegrityCheckPage.js';
import { IntegrityPage } from './IntegrityPage.js';

const viewer =
  (role = 'administrator') =>
  () => {
    const hat = { id: 'hat-1', role, regionCode: '64' };
    return { person: { name: '白静远' }, hat, hats: [hat] };
  };
const both = (zh: string) => ({ zh, en: zh });
const check = (code: string, count: number) => ({
  code,
  section: 'stations',
  severity: 'error',
  count,
  name: both(`名${code}`),
  description: both('为什么不对'),
  recommendation: both('另选上级'),
});
const report = (counts: readonly number[]) => ({
  mayRun: true,
  run: { startedAt: '2026-11-23T01:12:00.000Z' },
  checks: counts.map((count, n) => check(`check-${n}`, count)),
});

it('an administrator sees what was found, all checks when asked, and has them look again', async () => {
  let counts = [2, 0];
  serve({
    Query: { viewer: viewer(), integrityReport: () => report(counts) },
    Mutation: {
      runIntegrityChecks: () => {
        counts = [0, 0];
        return report(counts);
      },
    },
  });
  showDesk(<IntegrityPage />, { path: '/w/integrity' });
  expect(await screen.findByRole('link', { name: '名check-0' })).toBeTruthy();
  expect(screen.queryByText('名check-1')).toBeNull();
  await userEvent.click(screen.getByText('全部检查'));
  expect(await screen.findByText('名check-1')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByText('有问题的'));
  await userEvent.click(screen.getByRole('button', { name: '现在查一遍' }));
  expect(await screen.findByText('没有发现问题')).toBeTruthy();
});

it('a check says what to do and leads to each record', async () => {
  serve({
    Query: {
      viewer: viewer(),
      integrityReport: () => report([2]),
      integrityFindings: () => ({
        at: '2026-11-23T01:12:00.000Z',
        hasMore: false,
        rows: [
          {
            id: 's1',
            name: '服务站',
            link: '/w/stations/s1',
            region: { code: '640106001', name: '满城北街街道' },
          },
        ],
      }),
    },
  });
  showDesk(<IntegrityCheckPage />, { path: '/w/integrity/:code', url: '/w/integrity/check-0' });
  expect((await screen.findByRole('link', { name: '服务站' })).getAttribute('href')).toBe('/w/stations/s1');
  expect(screen.getByText('另选上级')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('nobody but an administrator is asked for', async () => {
  const asked = serve({ Query: { viewer: viewer('official') } });
  showDesk(<IntegrityPage />, { path: '/w/integrity' });
  expect(await screen.findByText('这一页给本地区的管理员看')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'IntegrityReport')).toBe(false);
});
