import { expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { HouseFormPage } from './HouseFormPage.js';
import { StationListPage } from './StationListPage.js';
import { StationPage } from './StationPage.js';

const county = { code: '640106', name: '金凤区', level: 'county', path: [] };
const hat = { id: 'hat-1', role: 'official', regionCode: '640106', region: county };
const support = {
  id: 'su-1',
  kind: 'fund',
  version: 4,
  givenOn: '2026-01-05',
  source: { __typename: 'FundAccount', id: 'fund-1', name: '为老服务基金', balance: 120_000 },
  allowedActions: [
    { action: 'end', isOpen: true },
    { action: 'restore', isOpen: false },
  ],
};
const staff = {
  id: 'sf-1',
  duty: 'head',
  fromOn: '2026-01-05',
  version: 2,
  mayRelieve: true,
  person: { name: '何知遥' },
  socialWorker: { id: 'sw-1', grade: 'senior', certificateValidTo: '2026-01-01' },
};
const station = {
  id: 'st-1',
  name: '满城北街街道社会工作服务站',
  kind: 'socialWorkStation',
  version: 3,
  regionCode: '640106001',
  operationMode: 'direct',
  openedOn: '2024-05-01',
  isOpenNow: true,
  floorArea: 180,
  weeklyHours: [{ weekday: 1, fromMinute: 540, toMinute: 720 }],
  exceptions: [{ on: '2027-02-17' }],
  staffCount: 1,
  licensedStaffCount: 0,
  staff: [staff],
  supports: [support],
  allowedActions: ['edit', 'describe', 'entrust', 'staff', 'support', 'close'].map((action) => ({
    action,
    isOpen: true,
  })),
};
const tier = { counted: 1, total: 2, assigned: null, logged: null };
const query: Answers[string] = {
  viewer: () => ({ person: { name: '周启明' }, hat, hats: [hat] }),
  childRegions: () => [{ code: '640106001', name: '满城北街街道' }],
  stations: () => ({ totalCount: 1, edges: [{ node: station }] }),
  serviceCoverage: () => ({
    own: { region: county, tiers: [{ ...tier, tier: 'socialWorkStation' }] },
  }),
  station: () => station,
  organizationList: () => ({ edges: [{ node: { id: 'org-1', name: '暖阳社工' } }] }),
  staffCandidates: () => [{ personId: 'p-1', name: '温书禾', roles: ['socialWorker'], places: ['金凤区'] }],
  resourceList: () => ({
    edges: [
      { node: { __typename: 'FundAccount', id: 'fund-2', name: '友邻基金', purposePlaces: [] } },
      {
        node: {
          __typename: 'FundAccount',
          id: 'fund-3',
          name: '别处的基金',
          purposePlaces: [{ code: '640104' }],
        },
      },
    ],
  }),
};

it('the register tells how far the region is covered until it is narrowed', async () => {
  const asked = serve({ Query: query });
  showDesk(<StationListPage />, { path: '/w/stations', url: '/w/stations' });
  expect(await screen.findByText('2 个街道乡镇中，1 个有社工站')).toBeTruthy();
  expect(screen.getByRole('link', { name: '街道乡镇社工站 没有的 1 个' }).getAttribute('href')).toBe(
    '/w/stations/coverage/socialWorkStation?region=640106&counted=no',
  );
  await screen.findByText('满城北街街道社会工作服务站');
  expect(await faultsOf()).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('全部状态'), 'closed');
  await screen.findByText('满城北街街道社会工作服务站');
  expect(screen.queryByText('2 个街道乡镇中，1 个有社工站')).toBeNull();
  expect(asked.filter(({ name }) => name === 'StationList').at(-1)?.variables).toMatchObject({
    regionCode: '640106',
    state: 'closed',
  });
});

it('an organization finds what it runs, and needs no region for it', async () => {
  const member = { id: 'hat-2', role: 'organizationManager', regionCode: null, organizationId: 'org-1' };
  const viewer = () => ({ person: { name: '某' }, hat: member, hats: [member] });
  const asked = serve({ Query: { ...query, viewer } });
  showDesk(<StationListPage />, { path: '/w/stations', url: '/w/stations' });
  await userEvent.selectOptions(await screen.findByLabelText('全部运营方'), 'own');
  await screen.findByText('满城北街街道社会工作服务站');
  expect(asked.filter(({ name }) => name === 'StationList').at(-1)?.variables).toEqual({
    organizationId: 'org-1',
    after: null,
  });
  expect(screen.queryByText('登记站点')).toBeNull();
});

it('a station shows hours, space, staff with licence, and the fund with what lies in it', async () => {
  serve({ Query: query });
  showDesk(<StationPage />, { path: '/w/stations/:id', url: '/w/stations/st-1' });
  expect(await screen.findByText('周一 09:00–12:00')).toBeTruthy();
  expect(screen.getByText('现在开着')).toBeTruthy();
  expect(screen.getByText('180 平方米')).toBeTruthy();
  expect(screen.getByText('高级社会工作师 · 证书已到期')).toBeTruthy();
  expect(screen.getByText('1 人，其中持证社工 0 人')).toBeTruthy();
  expect(screen.getByText(/账上 ¥1,200/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('who may not read names is told the number and why there is no list', async () => {
  serve({ Query: { ...query, station: () => ({ ...station, staff: null, allowedActions: [] }) } });
  showDesk(<StationPage />, { path: '/w/stations/:id', url: '/w/stations/st-1' });
  expect(await screen.findByText('名单由本地区工作人员和运营组织查看。')).toBeTruthy();
  expect(screen.queryByText('何知遥')).toBeNull();
  expect(screen.queryByText('登记支持')).toBeNull();
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
});

it('a station is entrusted to an organization together with its region’s own people', async () => {
  const asked = serve({ Query: query, Mutation: { entrustStation: () => ({ id: 'st-1' }) } });
  showDesk(<StationPage />, { path: '/w/stations/:id', url: '/w/stations/st-1' });
  await userEvent.click(await screen.findByLabelText('委托运营'));
  await userEvent.click(await screen.findByText('暖阳社工'));
  await userEvent.click(screen.getByLabelText('与属地人员共同运营（混合）'));
  await userEvent.click(screen.getByRole('button', { name: '保存委托' }));
  expect(asked.find(({ name }) => name === 'EntrustStation')?.variables).toMatchObject({
    organizationId: 'org-1',
    mode: 'mixed',
    version: 3,
  });
});

it('a candidate is put on the staff, and somebody leaves', async () => {
  const asked = serve({
    Query: query,
    Mutation: { postStationStaff: () => ({ id: 'sf-2' }), relieveStationStaff: () => ({ id: 'sf-1' }) },
  });
  showDesk(<StationPage />, { path: '/w/stations/:id', url: '/w/stations/st-1' });
  await userEvent.click(await screen.findByText('登记到岗', { selector: 'summary' }));
  const person = await screen.findByLabelText('人员');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(person);
  await userEvent.click(await screen.findByText('温书禾 · 社会工作者 · 金凤区'));
  await userEvent.click(screen.getByRole('button', { name: '登记到岗' }));
  expect(asked.find(({ name }) => name === 'PostStationStaff')?.variables).toMatchObject({
    stationId: 'st-1',
    personId: 'p-1',
    duty: 'socialWorker',
  });
  await userEvent.click(screen.getByRole('button', { name: '何知遥 离任' }));
  expect(asked.find(({ name }) => name === 'RelieveStationStaff')?.variables).toEqual({
    id: 'sf-1',
    version: 2,
  });
});

it('a support names the fund it comes from, only one that was given for the place, and ends with a reason', async () => {
  const asked = serve({
    Query: query,
    Mutation: { grantSupport: () => ({ id: 'su-2' }), actOnSupport: () => ({ id: 'su-1' }) },
  });
  showDesk(<StationPage />, { path: '/w/stations/:id', url: '/w/stations/st-1' });
  await userEvent.click(await screen.findByText('登记支持', { selector: 'summary' }));
  await userEvent.selectOptions(screen.getByLabelText('类型'), 'fund');
  await userEvent.click(await screen.findByLabelText('资金账户'));
  expect(screen.queryByText('别处的基金')).toBeNull();
  await userEvent.click(await screen.findByText('友邻基金'));
  await userEvent.click(screen.getByRole('button', { name: '登记支持' }));
  expect(asked.find(({ name }) => name === 'GrantSupport')?.variables).toMatchObject({
    stationId: 'st-1',
    input: { kind: 'fund', sourceId: 'fund-2', giver: null, floorArea: null, endsOn: null },
  });
  await userEvent.click(screen.getByRole('button', { name: '结束：为老服务基金' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), '项目结束');
  await userEvent.click(within(dialog).getByRole('button', { name: /结\s*束/ }));
  expect(asked.find(({ name }) => name === 'ActOnSupport')?.variables).toEqual({
    id: 'su-1',
    version: 4,
    action: 'end',
    reason: '项目结束',
  });
});

it('hours are told day by day; Monday’s serve for the workdays, and a span that ends first is not sent', async () => {
  const asked = serve({ Query: query, Mutation: { describeStation: () => ({ id: 'st-1' }) } });
  showDesk(<HouseFormPage />, { path: '/w/stations/:id/house', url: '/w/stations/st-1/house' });
  await userEvent.click(await screen.findByRole('button', { name: '周二到周五同周一' }));
  await userEvent.click(screen.getByRole('button', { name: '周六 加一段' }));
  expect(await faultsOf()).toEqual([]);
  const end = screen.getByLabelText('周六 到');
  fireEvent.change(end, { target: { value: '08:00' } });
  expect(screen.getByText('结束要晚于开始：周六')).toBeTruthy();
  fireEvent.change(end, { target: { value: '00:00' } });
  await userEvent.click(screen.getByRole('button', { name: /保存/ }));
  expect(asked.find(({ name }) => name === 'DescribeStation')?.variables['input']).toEqual({
    weeklyHours: [
      ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 720 })),
      { weekday: 6, fromMinute: 540, toMinute: 1440 },
    ],
    exceptions: [{ on: '2027-02-17', fromMinute: null, toMinute: null }],
    floorArea: 180,
    seats: null,
    isStepFree: null,
  });
});
