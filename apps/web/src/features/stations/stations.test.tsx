import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { StationListPage } from './StationListPage.js';
import { StationPage } from './StationPage.js';

const county = { code: '640106', name: '金凤区', level: 'county', path: [] };
const hat = { id: 'hat-1', role: 'official', regionCode: '640106', region: county };
const station = { id: 'st-1', name: '满城北街街道社会工作服务站', kind: 'socialWorkStation', version: 3 };
const query: Answers[string] = {
  viewer: () => ({ person: { name: '周启明' }, hat, hats: [hat] }),
  childRegions: () => [{ code: '640106001', name: '满城北街街道' }],
  stations: () => ({ totalCount: 1, edges: [{ node: { ...station, openedOn: '2024-05-01' } }] }),
  stationCoverage: () => ({
    townshipCount: 2,
    coveredCount: 1,
    townships: [
      { regionCode: '640106001', stationCount: 1, region: { name: '满城北街街道' } },
      { regionCode: '640106002', stationCount: 0, region: { name: '黄河东路街道' } },
    ],
  }),
  station: () => ({
    ...station,
    regionCode: '640106001',
    allowedActions: [
      { action: 'close', isOpen: true },
      { action: 'reopen', isOpen: false },
    ],
  }),
  organizationList: () => ({ edges: [] }),
};

it('the register tells the townships without a station and narrows by what is chosen', async () => {
  const asked = serve({ Query: query });
  showDesk(<StationListPage />, { path: '/w/stations', url: '/w/stations?kind=socialWorkStation' });
  expect(await screen.findByText('还没有：黄河东路街道')).toBeTruthy();
  await screen.findByText('满城北街街道社会工作服务站');
  expect(await faultsOf()).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('全部状态'), 'closed');
  await screen.findByText('满城北街街道社会工作服务站');
  expect(asked.filter(({ name }) => name === 'StationList').at(-1)?.variables).toMatchObject({
    regionCode: '640106',
    kind: 'socialWorkStation',
    state: 'closed',
  });
});

it('a station offers what the api allows now, with the version read', async () => {
  const asked = serve({ Query: query, Mutation: { actOnStation: () => ({ id: 'st-1' }) } });
  showDesk(<StationPage />, { path: '/w/stations/:id', url: '/w/stations/st-1' });
  await userEvent.click(await screen.findByRole('button', { name: '停用' }));
  expect(screen.queryByRole('button', { name: '恢复启用' })).toBeNull();
  expect(asked.find(({ name }) => name === 'ActOnStation')?.variables).toEqual({
    id: 'st-1',
    version: 3,
    action: 'close',
  });
  expect(await faultsOf()).toEqual([]);
});
