import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { ChecksPage } from './ChecksPage.js';
import { ReportPage } from './ReportPage.js';
import { ReportQueuePage } from './ReportQueuePage.js';
import { ReportTasksPage } from './ReportTasksPage.js';

const hatOf = (role: string, regionCode: string) => ({
  id: 'g1',
  role,
  regionCode,
  region: { code: regionCode, name: '金凤区', level: 'county', path: [] },
});
const viewerOf = (role: string, regionCode: string) => ({
  person: { id: 'p', name: '周启明', isDemo: true },
  hat: hatOf(role, regionCode),
  hats: [hatOf(role, regionCode)],
});
const indicator = {
  id: 'js-14-5/home',
  pack: 'js-14-5',
  code: 'home',
  name: { zh: '上门服务占比', en: 'Served at home' },
  unit: 'percent',
  numerator: { zh: '接受上门服务的居家老年人', en: 'Served' },
  denominator: { zh: '居家老年人', en: 'All' },
  dividedBy: 'reported',
  reportedBy: 'township',
  frequency: 'year',
  isRecorded: true,
  shownPlaces: 1,
  targets: [],
};
const report = (id: string, name: string, over: object = {}) => ({
  id,
  regionCode: '640106001',
  period: '2025',
  number: 1,
  state: 'submitted',
  numerator: '180',
  denominator: '1000',
  version: 2,
  value: '18.0',
  divisor: '1000',
  valueBefore: '9.0',
  findings: [],
  region: { code: '640106001', name },
  heldBy: { code: '640106001', name },
  indicator,
  allowedActions: [
    { action: 'accept', isOpen: true, needsReason: false },
    { action: 'return', isOpen: true, needsReason: true },
  ],
  steps: [],
  ...over,
});
const queueOf = (reports: readonly object[]) => ({
  totalCount: reports.length,
  edges: reports.map((node) => ({ cursor: 'c', node })),
});

it('the queue moves by J and K, A goes on, R asks for words', async () => {
  const waiting = [report('r1', '满城北街街道', { findings: ['jump'] }), report('r2', '长城中路街道')];
  const asked = serve({
    Query: { viewer: () => viewerOf('official', '640106'), reportQueue: () => queueOf(waiting) },
    Mutation: {
      actOnReport: ({ id }: { id: string }) => {
        waiting.splice(0, 1);
        return { id };
      },
    },
  });
  showDesk(<ReportQueuePage />, { path: '/w/approvals', url: '/w/approvals' });
  expect(await screen.findByRole('heading', { name: /满城北街街道 · 上门服务占比/ })).toBeTruthy();
  expect(screen.getByText('与上期相差很大')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.keyboard('j');
  expect(await screen.findByRole('heading', { name: /长城中路街道/ })).toBeTruthy();
  await userEvent.keyboard('k');
  await userEvent.keyboard('r');
  await userEvent.type(await screen.findByRole('textbox', { name: /退回填报单位/ }), '请核对');
  await userEvent.click(screen.getByRole('button', { name: '退回填报单位' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnReport')?.variables).toEqual({
      id: 'r1',
      version: 2,
      action: 'return',
      reason: '请核对',
    }),
  );
  expect(await screen.findByRole('heading', { name: /长城中路街道/ })).toBeTruthy();
  await userEvent.keyboard('a');
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'ActOnReport').at(-1)?.variables).toEqual({
      id: 'r2',
      version: 2,
      action: 'accept',
    }),
  );
  expect(await screen.findByText('没有待处理的填报')).toBeTruthy();
});

it('the line above names the last step taken, and that it locked the figure', async () => {
  const waiting = [report('r1', '满城北街街道')];
  serve({
    Query: { viewer: () => viewerOf('official', '640106'), reportQueue: () => queueOf(waiting) },
    Mutation: {
      actOnReport: ({ id, action }: { id: string; action: string }) => {
        const allowedActions = [{ action: 'approve', isOpen: true, needsReason: false }];
        if (action === 'accept')
          waiting[0] = report('r1', '满城北街街道', { state: 'accepted', version: 3, allowedActions });
        else waiting.pop();
        return { id, state: action === 'accept' ? 'accepted' : 'locked' };
      },
    },
  });
  showDesk(<ReportQueuePage />, { path: '/w/approvals', url: '/w/approvals' });
  await userEvent.click(await screen.findByRole('button', { name: /^接收/ }));
  expect(await screen.findByText(/已处理：接收（现在已接收）/)).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: /^审核通过/ }));
  expect(await screen.findByText(/已处理：审核通过（现在已锁定）/)).toBeTruthy();
});

it('takes together what passes the checks, and names what stays and why', async () => {
  const waiting = [
    report('r1', '满城北街街道', { findings: ['jump'] }),
    report('r2', '长城中路街道'),
    report('r3', '上海西路街道'),
  ];
  const asked = serve({
    Query: { viewer: () => viewerOf('official', '640106'), reportQueue: () => queueOf(waiting) },
    Mutation: {
      actOnReports: () => [
        { id: 'r1', refusal: 'FIGURE_TO_LOOK_AT', findings: ['jump', 'standsOut'], report: waiting[0] },
        { id: 'r2', refusal: null, findings: [], report: waiting[1] },
        { id: 'r3', refusal: 'STALE_VERSION', findings: [], report: waiting[2] },
      ],
    },
  });
  showDesk(<ReportQueuePage />, { path: '/w/approvals', url: '/w/approvals' });
  await userEvent.click(await screen.findByRole('button', { name: '一并接收（3）' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('2 条没有发现疑问，会一并办理。')).toBeTruthy();
  expect(dialog.getByText(/满城北街街道 · 上门服务占比/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: '接收' }));
  expect(await screen.findByText('已接收 1 条')).toBeTruthy();
  expect(screen.getByText('与上期相差很大、与同一上级的同级单位相差很大')).toBeTruthy();
  expect(screen.getByText(/别人刚改过/)).toBeTruthy();
  const left = screen.getByRole('link', { name: /满城北街街道 · 上门服务占比 · 2025 年/ });
  expect(left.getAttribute('href')).toBe('/w/approvals?report=r1');
  expect(asked.find(({ name }) => name === 'ActOnReports')?.variables).toEqual({
    action: 'accept',
    reports: [
      { id: 'r1', version: 2 },
      { id: 'r2', version: 2 },
      { id: 'r3', version: 2 },
    ],
  });
  expect(await faultsOf()).toEqual([]);
});

it('says that somebody else was first, and keeps the matter open', async () => {
  serve({
    Query: {
      viewer: () => viewerOf('official', '640106'),
      reportQueue: () => queueOf([report('r1', '满城北街街道')]),
    },
    Mutation: {
      actOnReport: () => {
        throw refuse('STALE_VERSION', { version: 3 });
      },
    },
  });
  showDesk(<ReportQueuePage />, { path: '/w/approvals', url: '/w/approvals' });
  await userEvent.click(await screen.findByRole('button', { name: /^接收/ }));
  expect(await screen.findByText(/别人刚改过这条记录/)).toBeTruthy();
});

const sheet = (over: object = {}) => ({
  indicator,
  region: { code: '640106001', name: '满城北街街道' },
  period: '2025',
  versions: [],
  mayBegin: true,
  ...over,
});
const openSheet = () =>
  showDesk(<ReportPage />, { path: '/w/reports/:pack/:code/:period', url: '/w/reports/js-14-5/home/2025' });

it('a figure is entered once: both halves where the row asks for them, then handed in', async () => {
  const stored: { versions: object[]; mayBegin: boolean } = { versions: [], mayBegin: true };
  const asked = serve({
    Query: { viewer: () => viewerOf('stationWorker', '640106001'), reportSheet: () => sheet(stored) },
    Mutation: {
      saveReport: () => {
        const allowedActions = ['save', 'submit', 'discard'].map((action) => ({
          action,
          isOpen: true,
          needsReason: false,
        }));
        Object.assign(stored, {
          mayBegin: false,
          versions: [report('r1', '满城北街街道', { state: 'draft', version: 1, allowedActions })],
        });
        return { id: 'r1', version: 1 };
      },
      actOnReport: ({ id }: { id: string }) => ({ id }),
    },
  });
  openSheet();
  const save = await screen.findByRole('button', { name: /保存草稿/ });
  expect(save.hasAttribute('disabled')).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: /^接受上门服务的居家老年人/ }), '180');
  await userEvent.type(screen.getByRole('textbox', { name: '居家老年人' }), '1000');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(save);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'SaveReport')?.variables).toMatchObject({
      pack: 'js-14-5',
      indicator: 'home',
      regionCode: '640106001',
      period: '2025',
      version: 0,
      numerator: '180',
      denominator: '1000',
      stated: null,
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: /^提\s*交$/ }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnReport')?.variables).toEqual({
      id: 'r1',
      version: 1,
      action: 'submit',
    }),
  );
});

it('what it is divided by comes from the register, and its absence is said', async () => {
  serve({
    Query: {
      viewer: () => viewerOf('stationWorker', '640106001'),
      reportSheet: () => sheet({ indicator: { ...indicator, dividedBy: 'urbanResidents' } }),
    },
  });
  openSheet();
  expect(await screen.findByText(/还没有录入，先交数不影响/)).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: '居家老年人' })).toBeNull();
});

it('the field of a floor area says square metres, and what it is divided by households', async () => {
  const area = { ...indicator, unit: 'squareMetresPerHundredHouseholds', dividedBy: 'households' };
  serve({
    Query: {
      viewer: () => viewerOf('stationWorker', '640106001'),
      reportSheet: () => sheet({ indicator: area }),
    },
  });
  openSheet();
  expect(await screen.findByText('平方米')).toBeTruthy();
  expect(screen.getByText('平方米/百户')).toBeTruthy();
  expect(screen.getByText(/居民户数 \(户\)/)).toBeTruthy();
});

it('tasks show each period: not begun, on its way, sent back', async () => {
  serve({
    Query: {
      viewer: () => viewerOf('stationWorker', '640106001'),
      reportTasks: () => [
        {
          indicator,
          periods: [
            { period: '2026', isOver: false, report: null },
            { period: '2025', isOver: true, report: report('r1', '满城北街街道', { state: 'returned' }) },
            { period: '2024', isOver: true, report: report('r0', '满城北街街道', { state: 'locked' }) },
          ],
        },
      ],
    },
  });
  showDesk(<ReportTasksPage />, { path: '/w/reports', url: '/w/reports' });
  expect((await screen.findByRole('link', { name: /填报 上门服务占比 2026/ })).getAttribute('href')).toBe(
    '/w/reports/js-14-5/home/2026',
  );
  expect(screen.getByText('已退回')).toBeTruthy();
  expect(screen.getByText('已锁定')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('checks list who is missing and what stands out, each opening its report', async () => {
  serve({
    Query: {
      viewer: () => viewerOf('official', '640106'),
      indicatorPage: () => ({ own: { indicator, region: { code: '640106' } } }),
      reportChecks: () => ({
        completeness: [{ region: { code: '640106', name: '金凤区' }, due: 1402, handedIn: 202, locked: 0 }],
        missing: [
          {
            code: '640106002',
            name: '黄河东路街道',
            parent: { code: '640106', name: '金凤区', parent: { code: '6401', name: '银川市' } },
          },
        ],
        findings: [{ report: report('r1', '满城北街街道'), findings: ['standsOut'], score: '4.2' }],
      }),
    },
  });
  showDesk(<ChecksPage />, {
    path: '/w/indicators/:pack/:code/checks',
    url: '/w/indicators/js-14-5/home/checks?region=640106&period=2025',
  });
  expect(await screen.findByText(/与同一上级的同级单位相差很大 \(偏离 4.2\)/)).toBeTruthy();
  expect(screen.getByText('前 1 / 共 1,200')).toBeTruthy();
  expect(screen.getByText('金凤区', { selector: 'span' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '黄河东路街道' }).getAttribute('href')).toBe(
    '/w/reports/js-14-5/home/2025?region=640106002',
  );
  expect(await faultsOf()).toEqual([]);
});
