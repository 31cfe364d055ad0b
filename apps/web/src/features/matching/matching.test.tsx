import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { SuggestionsPanel } from './SuggestionsPanel.js';

const part = (name: string, value: number, amount: number | null = null) => ({ part: name, value, amount });
const candidate = (id: string, label: string, over: object = {}) => ({
  id,
  label,
  metres: 800,
  isDistanceAbout: true,
  hasClaimed: false,
  invitation: null,
  parts: [part('service', 1000), part('distance', 900, 800), part('recentLoad', 200, 6)],
  ...over,
});
const suggestion = {
  id: 'v1',
  kind: 'organization',
  at: '2026-11-23T01:12:30Z',
  pool: 3,
  fitting: 2,
  excluded: [
    { condition: 'otherService', count: 1 },
    { condition: 'full', count: 0 },
  ],
  candidates: [candidate('o1', '暖邻中心', { hasClaimed: true }), candidate('o2', '益家亲')],
};

it('says why, lets choose whom to invite, and those who have claimed cannot be chosen', async () => {
  const asked = serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true }) },
    Mutation: { suggest: () => suggestion, invite: () => [{ id: 'i1' }] },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  expect(await screen.findByText('益家亲')).toBeTruthy();
  expect(screen.getAllByText('约 800 米')).toHaveLength(2);
  expect(screen.queryByText('手上已满')).toBeNull();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByText('没有这项服务'));
  expect(screen.getByText('登记的服务类别里没有这条需求的类别。')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: '选择 暖邻中心' })).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 益家亲' }));
  await userEvent.keyboard('i');
  expect(asked.find(({ name }) => name === 'Invite')?.variables).toEqual({ viewId: 'v1', ids: ['o2'] });
});

it('who may not invite is shown nothing, and nothing is computed', async () => {
  const asked = serve({ Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: false }) } });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('MaySuggest'));
  await waitFor(() => expect(screen.queryByText('建议对接')).toBeNull());
  expect(asked.map(({ name }) => name)).not.toContain('Suggest');
});
