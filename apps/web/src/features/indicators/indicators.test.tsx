import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { IndicatorPage } from './IndicatorPage.js';
import { IndicatorsPage } from './IndicatorsPage.js';
import { PoliciesPage } from './PoliciesPage.js';
import { PolicyRowPage } from './PolicyRowPage.js';

const hat = {
  id: 'g1',
  role: 'administrator',
  regionCode: '32',
  organizationId: null,
  validTo: null,
  organization: null,
  region: { code: '32', name: '江苏省', level: 'province', path: [] },
};
const viewer = { person: { id: 'p', name: '白静远', isDemo: true }, hat, hats: [hat] };
const source = (key: string, zh: string) => ({
  key,
  document: { zh, en: key },
  number: null,
  issuedOn: null,
  evidence: 'reported',
});
const target = (value: string, key: string, zh: string) => ({
  field: 'target',
  year: 2025,
  value,
  evidence: 'reported',
  isInForce: true,
  source: source(key, zh),
  entry: null,
});
const row = {
  id: 'js-14-5/all-round-service-coverage',
  pack: 'js-14-5',
  code: 'all-round-service-coverage',
  isGoal: false,
  name: { zh: '实行全科服务模式的社区覆盖率', en: 'All-round service' },
  status: 'conflicting',
  unit: 'percent',
  direction: 'atLeast',
  nature: null,
  frequency: 'year',
  method: 'reported',
  isRecorded: true,
  reportedBy: 'township',
  dividedBy: 'units',
  shownPlaces: 1,
  numerator: { zh: '实行全科服务模式的社区', en: 'Communities with it' },
  denominator: { zh: '全部社区', en: 'All communities' },
  targets: [target('90', 'xinhua-daily', '新华日报'), target('80', 'nanjing-daily', '南京日报')],
};
const blank = {
  ...row,
  id: 'js-14-5/unverified-10',
  code: 'unverified-10',
  name: { zh: '第10项（名称待核实）', en: 'Row 10' },
  status: 'unverified',
  unit: null,
  direction: null,
  targets: [],
};
const pack = {
  code: 'js-14-5',
  title: { zh: '江苏规划', en: 'Jiangsu plan' },
  holdsIn: '32',
  region: { code: '32', name: '江苏省' },
  validFrom: '2022-07-23',
  validTo: '2026-01-01',
  maySupersede: true,
  sources: [source('xinhua-daily', '新华日报')],
  indicators: [row, blank],
};
const figure = (over: object) => ({
  region: { code: '32', name: '江苏省', level: 'province' },
  indicator: row,
  period: '2025',
  progress: 'disputed',
  value: '85.0',
  numerator: '85',
  denominator: '100',
  targets: [
    { value: '90', isMet: false },
    { value: '80', isMet: true },
  ],
  targetYear: 2025,
  due: 12,
  reported: 9,
  approved: null,
  ...over,
});
const approval = {
  id: 'a1',
  period: '2025',
  number: 1,
  value: '86.0',
  progress: 'disputed',
  targets: ['90', '80'],
};

it('shows what sources say side by side, and an unverified row without a value', async () => {
  serve({ Query: { viewer: () => viewer, policyPacks: () => [pack] } });
  showDesk(<PoliciesPage />);
  const line = (await screen.findByText('实行全科服务模式的社区覆盖率')).closest('tr');
  if (!line) throw new Error('no row');
  expect(within(line).getByText('≥ 90%')).toBeTruthy();
  expect(within(line).getByText('≥ 80%')).toBeTruthy();
  expect(within(line).getByText('来源不一')).toBeTruthy();
  expect(screen.getByText('没有数值：公开资料未能核实。')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('an administrator fills a row with value, unit and source; what is missing is named', async () => {
  const asked = serve({
    Query: { viewer: () => viewer, policyPacks: () => [pack] },
    Mutation: { supersedeTarget: () => ({ id: 'e1' }) },
  });
  showDesk(<PolicyRowPage />, { path: '/w/policies/:pack/:code', url: '/w/policies/js-14-5/unverified-10' });
  expect(await screen.findByText(/还差：数值、单位、方向、来源文件、发文日、查证程度/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /录\s*入/ }).hasAttribute('disabled')).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: /数值/ }), '12');
  expect(await screen.findByText(/还差：单位、方向、来源文件、发文日、查证程度/)).toBeTruthy();
  expect(asked.map(({ name }) => name)).not.toContain('SupersedeTarget');
  expect(await faultsOf()).toEqual([]);
});

it('a remark that no value is seen is said to be the policy’s own once a value was entered', async () => {
  const entry = { id: 'e1', number: 1, regionCode: '32', fromOn: '2026-01-01', document: '通知' };
  const filled = {
    ...blank,
    unit: 'percent',
    direction: 'atLeast',
    note: { zh: '意见有要求，未见数值。', en: 'No value seen.' },
    targets: [{ ...target('100', 'x', 'x'), source: null, entry }],
  };
  serve({ Query: { viewer: () => viewer, policyPacks: () => [{ ...pack, indicators: [filled] }] } });
  showDesk(<PolicyRowPage />, { path: '/w/policies/:pack/:code', url: '/w/policies/js-14-5/unverified-10' });
  expect(await screen.findByText('录入数值之前，按政策原文：意见有要求，未见数值。')).toBeTruthy();
});

it('an official reads the policy and has no form', async () => {
  serve({ Query: { viewer: () => viewer, policyPacks: () => [{ ...pack, maySupersede: false }] } });
  showDesk(<PolicyRowPage />, {
    path: '/w/policies/:pack/:code',
    url: '/w/policies/js-14-5/all-round-service-coverage',
  });
  expect(await screen.findByText('数值由辖区的平台管理员填写。')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('the table says in words how each figure stands: disputed, not recorded, not reported', async () => {
  serve({
    Query: {
      viewer: () => viewer,
      policyPacks: () => [pack],
      indicatorTable: () => ({
        asOf: '2026-03-01T00:00:00Z',
        path: [{ code: '32', name: '江苏省' }],
        figures: [
          figure({}),
          figure({
            indicator: blank,
            progress: 'notRecorded',
            value: null,
            numerator: null,
            denominator: null,
            due: null,
            reported: null,
            targets: [],
          }),
        ],
      }),
    },
  });
  showDesk(<IndicatorsPage />, { path: '/w/indicators', url: '/w/indicators' });
  expect(await screen.findByText('85.0%')).toBeTruthy();
  expect(screen.getByText('各来源目标不一，只达到其一')).toBeTruthy();
  expect(screen.getByText('≥ 90% 或 ≥ 80%')).toBeTruthy();
  expect(screen.getByText('已报 9 / 应报 12')).toBeTruthy();
  expect(screen.getByText('尚无记录')).toBeTruthy();
  expect(screen.queryByText('0.0%')).toBeNull();
  expect(await faultsOf()).toEqual([]);
});

const page = (over: object) => ({
  asOf: '2026-03-01T00:00:00Z',
  mayApprove: true,
  path: [{ code: '32', name: '江苏省' }],
  own: figure({}),
  below: [
    figure({ region: { code: '3201', name: '南京市', level: 'city' }, progress: 'notMet', value: '10.0' }),
    figure({ region: { code: '3202', name: '无锡市', level: 'city' }, progress: 'met', value: '95.0' }),
  ],
  approvals: [],
  trend: [],
  ...over,
});
const openPage = () =>
  showDesk(<IndicatorPage />, {
    path: '/w/indicators/:pack/:code',
    url: '/w/indicators/js-14-5/all-round-service-coverage?region=32&period=2025',
  });

it('a figure opens to the list behind it, and the regions below stand in the order of codes', async () => {
  serve({ Query: { viewer: () => viewer, indicatorPage: () => page({}) } });
  openPage();
  expect((await screen.findByRole('link', { name: '85' })).getAttribute('href')).toContain(
    '/units?region=32&period=2025&counted=yes',
  );
  const names = screen.getAllByRole('link', { name: /市$/ }).map(({ textContent }) => textContent);
  expect(names).toEqual(['南京市', '无锡市']);
  expect(await faultsOf()).toEqual([]);
});

it('a figure of some says so beside the value, marks what is not approved, and names its denominator as shown', async () => {
  const own = figure({
    indicator: { ...row, dividedBy: 'households' },
    progress: 'incomplete',
    due: 8,
    reported: 2,
    unsettled: 1,
  });
  serve({ Query: { viewer: () => viewer, indicatorPage: () => page({ own }) } });
  openPage();
  const value = await screen.findByText('已报 2 / 8，暂不判定');
  expect(value.closest('.indicator-value')?.textContent).toContain('85.0%');
  expect(screen.getByText('含未审定 1 个单位')).toBeTruthy();
  expect(screen.getByText('分母：居民户数 (户)')).toBeTruthy();
  expect(screen.getByText('分子只含已报的单位，分母是全部。')).toBeTruthy();
});

it('a denominator that is reported is said to be of those that reported', async () => {
  const own = figure({ progress: 'incomplete', due: 8, reported: 2, indicator: { ...row, dividedBy: null } });
  serve({ Query: { viewer: () => viewer, indicatorPage: () => page({ own }) } });
  openPage();
  expect(await screen.findByText('数值只含已报的单位。')).toBeTruthy();
  expect(screen.getByText(/^分母（只含已报的单位）/)).toBeTruthy();
});

it('a period in which units are missing is approved after a second question that says how many', async () => {
  const asked = serve({
    Query: { viewer: () => viewer, indicatorPage: () => page({ own: figure({ due: 1200, reported: 1 }) }) },
    Mutation: { approvePeriod: () => ({ id: 'a1' }) },
  });
  openPage();
  await userEvent.click(await screen.findByRole('button', { name: '审定本期' }));
  expect(await screen.findByText('还有 1199 个单位没有报')).toBeTruthy();
  expect(screen.getByText(/应报 1200 个，已报 1 个（0%）/)).toBeTruthy();
  expect(asked.map(({ name }) => name)).not.toContain('ApprovePeriod');
  await userEvent.click(screen.getByRole('button', { name: '不等 1199 个单位，审定' }));
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('ApprovePeriod'));
});

it('approving a period is one press; correcting it asks why, beside the difference', async () => {
  const stored: { approvals: object[] } = { approvals: [] };
  const asked = serve({
    Query: {
      viewer: () => viewer,
      indicatorPage: () =>
        page({ approvals: stored.approvals, own: figure({ difference: '-1.0', reported: 12 }) }),
    },
    Mutation: {
      approvePeriod: () => {
        stored.approvals = [approval];
        return { id: 'a1' };
      },
    },
  });
  openPage();
  await userEvent.click(await screen.findByRole('button', { name: '审定本期' }));
  expect(await screen.findByText(/第 1 次：86.0%/)).toBeTruthy();
  expect(screen.getByText('比审定值 -1.0')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '更正审定' }));
  await userEvent.type(await screen.findByRole('textbox', { name: '为什么更正' }), '街道更正');
  const [, confirm] = screen.getAllByRole('button', { name: '更正审定' });
  if (!confirm) throw new Error('no dialog');
  await userEvent.click(confirm);
  await waitFor(() =>
    expect(
      asked
        .filter(({ name }) => name === 'ApprovePeriod')
        .map(({ variables }) => [variables['after'], variables['reason']]),
    ).toEqual([
      [0, null],
      [1, '街道更正'],
    ]),
  );
});

it('says what stands in the way of an approval', async () => {
  serve({
    Query: { viewer: () => viewer, indicatorPage: () => page({ own: figure({ reported: 12 }) }) },
    Mutation: {
      approvePeriod: () => {
        throw refuse('REPORTS_NOT_ACCEPTED', { count: 2 });
      },
    },
  });
  openPage();
  await userEvent.click(await screen.findByRole('button', { name: '审定本期' }));
  expect(await screen.findByText('没有审定：下级还有填报没有接收，请先处理')).toBeTruthy();
});
