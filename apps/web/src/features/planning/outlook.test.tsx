import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { OutlookPanel } from './OutlookPanel.js';

it('shows a week before it is planned: places by day, who is free, and each opens its list', async () => {
  const asked = serve({
    Query: {
      taxonomy: () => [],
      weekOutlook: () => ({
        regionCode: '640106',
        weekOn: '2026-11-30',
        needs: 2,
        heads: 5,
        needsWithoutTime: 1,
        people: 9,
        cells: [{ category: 'elder-care', urgency: 'urgent', on: '2026-12-05', needs: 2, heads: 5 }],
        days: ['2026-11-30', '2026-12-05'].map((on, at) => ({ on, people: 3 + at, minutes: 600 })),
        skills: [{ skill: 'health/nurse', wanted: 40, people: 1, shifts: 20 }],
      }),
      weekPeople: () => ({
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: [{ node: { id: 'v1', label: '白＊＊', freeMinutes: 120, shifts: 2, community: null } }],
      }),
    },
  });
  showDesk(<OutlookPanel regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  expect(await screen.findByText('2 件 · 5 人次')).toBeTruthy();
  expect(screen.getByText('每人次 0.5 班')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '4' }));
  expect(await screen.findByText('白＊＊')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'WeekPeople')?.variables).toMatchObject({ on: '2026-12-05' });
  expect(await faultsOf()).toEqual([]);
});
