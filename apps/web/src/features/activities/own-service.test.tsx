import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { OwnServicePanel } from './OwnServicePanel.js';

const ownServed = (step: string, activities: object[] = []) => ({
  id: 'n1',
  version: 4,
  targetCount: 12,
  ownService: { step, activities },
});

it('a community opens a shift for its own need first, and later says how many it served', async () => {
  serve({ Query: { need: () => ownServed('open') } });
  const { unmount } = showDesk(<OwnServicePanel needId="n1" />, { path: '/w/needs/n1' });
  const way = await screen.findByRole('link', { name: '给这条需求开班' });
  expect(way.getAttribute('href')).toBe('/w/activities/new?need=n1');
  expect(screen.queryByRole('button', { name: '办结需求' })).toBeNull();
  unmount();

  const asked = serve({
    Query: { need: () => ownServed('accept', [{ id: 'a1', title: '陪诊', state: 'finished' }]) },
    Mutation: { acceptOwnService: () => ({ id: 'n1' }) },
  });
  showDesk(<OwnServicePanel needId="n1" />, { path: '/w/needs/n1' });
  expect((await screen.findByRole('link', { name: '陪诊' })).getAttribute('href')).toBe('/w/activities/a1');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '办结需求' }));
  const count = await screen.findByLabelText('这次服务了多少人');
  await userEvent.clear(count);
  await userEvent.type(count, '9');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '办结需求' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'AcceptOwnService')?.variables).toEqual({
      needId: 'n1',
      version: 4,
      servedCount: 9,
    }),
  );
});
