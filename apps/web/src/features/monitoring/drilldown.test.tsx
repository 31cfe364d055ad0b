import { describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { dayOf, stampText } from '../../platform/i18n/index.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { RegionPage } from './RegionPage.js';
import { ScreenPage } from './ScreenPage.js';
import { WorthListPage } from './WorthListPage.js';
const city = { code: '6401', name: '银川市', level: 'city', isAdministrative: true };
const county = (code: string, name: string) => ({ code, name, level: 'county', isAdministrative: true });
const figures = (posted: number) => [{ figure: 'needsPosted', value: posted }];
const ring = (east: number) => [
  [
    [
      [east, 38],
      [east + 1, 38],
      [east + 1, 39],
      [east, 38],
    ],
  ],
];
const boundary = {
  number: 3,
  reviewNumber: 'GS（2024）0650号',
  source: '测试图册',
  drawnOn: '2024-05-01',
  outlines: [
    { code: '640106', polygons: JSON.stringify(ring(107)) },
    { code: '640104', polygons: JSON.stringify(ring(106)) },
  ],
};
const query = (over: Answers[string] = {}): Answers[string] => ({
  viewer: () => ({
    person: { name: '沙建宁' },
    hat: { id: 'hat-1', role: 'official', regionCode: '6401', region: city },
  }),
  region: () => ({ ...city, path: [city] }),
  regionFigures: () => ({
    own: { region: city, figures: figures(18) },
    below: [
      { region: county('640104', '兴庆区'), figures: figures(3) },
      { region: county('640106', '金凤区'), figures: figures(15) },
    ],
    before: figures(12),
    beforeFrom: '2025-01-01',
    beforeTo: '2025-12-31',
  }),
  figureCourse: () => [
    { month: '2026-10', value: 4 },
    { month: '2026-11', value: 6 },
  ],
  figurePeers: () => ({
    parent: { code: '64', name: '宁夏回族自治区' },
    own: 18,
    spread: { units: 5, low: 2, median: 7, high: 20 },
    units: [{ region: city, value: 18 }],
  }),
  worthALook: () => [
    { kind: 'pastClock', units: [{ region: county('640106', '金凤区'), count: 4 }] },
    { kind: 'unclaimed', bound: 14, units: [] },
    {
      kind: 'fewerServed',
      bound: 500,
      month: '2026-10',
      compared: 3,
      fewestBefore: 5,
      units: [{ region: county('640104', '兴庆区'), count: 2, before: 9 }],
    },
  ],
  ...over,
});
const at = { path: '/w/regions/:code', url: '/w/regions/6401' };

it('shows what policies ask for beside the figures, as of the last day shown, and where they ask for nothing says so', async () => {
  const indicator = {
    id: 'nx/stations',
    name: { zh: '社工站覆盖率' },
    unit: 'percent',
    direction: 'atLeast',
  };
  const row = { region: city, period: '2024', value: '79.9', targetYear: 2025, progress: 'notMet' };
  const asked = serve({
    Query: query({
      indicatorTable: () => ({
        figures: [
          { ...row, indicator, targets: [{ value: '80' }] },
          { ...row, indicator: { ...indicator, id: 'nx/none' }, targets: [] },
        ],
      }),
    }),
  });
  showDesk(<RegionPage />, { ...at, url: '/w/regions/6401?from=2024-01&to=2024-06' });
  const box = await screen.findByRole('region', { name: '政策目标' });
  const panel = within(box);
  const link = await panel.findByRole('link', { name: '社工站覆盖率' });
  expect(link.getAttribute('href')).toBe('/w/indicators/nx/stations?region=6401&period=2024');
  expect(panel.getByText('79.9%')).toBeTruthy();
  expect(panel.getByText('目标 ≥ 80%')).toBeTruthy();
  expect(panel.getByText('未达标')).toBeTruthy();
  expect(panel.getByText(/另有 1 项/)).toBeTruthy();
  const on = asked.find(({ name }) => name === 'IndicatorTable')?.variables;
  expect(on).toEqual({ regionCode: '6401', on: '2024-06-30' });
  expect(await faultsOf(box)).toEqual([]);
});

describe('what stands beside the figures', () => {
  it('shows the course, the peers, the other period, and what is worth a look with the list behind it', async () => {
    const asked = serve({ Query: query() });
    const { where } = showDesk(<RegionPage />, {
      ...at,
      url: `${at.url}?compare=yearBefore&period=lastYear`,
    });
    expect(await screen.findByText('5 个单位有数')).toBeTruthy();
    expect(await screen.findByText('+6')).toBeTruthy();
    const year = new Date().getFullYear();
    expect(asked.find(({ name }) => name === 'RegionFigures')?.variables['beforeFrom']).toBe(
      `${year - 2}-01`,
    );
    await screen.findByText('超过办理时限');
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toContain(
      '2026-10 办成数不到上年同月的 50%',
    );
    expect(screen.getByText('兴庆区 9 → 2 件').getAttribute('href')).toContain(
      '/w/regions/640104/list/needsServed?from=2026-10&to=2026-10',
    );
    expect(await faultsOf()).toEqual([]);
    await userEvent.click(screen.getByText('金凤区 4 件'));
    expect(where()).toBe('/w/regions/640106/worth/pastClock');
  });

  it('tells having nothing to compare with apart from having found nothing', async () => {
    const look = { kind: 'fewerServed', bound: 500, month: '2026-10', fewestBefore: 5, units: [] };
    serve({ Query: query({ worthALook: () => [{ ...look, compared: 0 }] }) });
    showDesk(<RegionPage />, at);
    expect(await screen.findByText('上年同月没有单位办成 5 件以上，无从比较')).toBeTruthy();
  });

  it('draws the official map with its review number, walked by the keyboard in code order', async () => {
    serve({ Query: query({ regionBoundary: () => boundary }) });
    const { where } = showDesk(<RegionPage />, at);
    expect(await screen.findByText('审图号：GS（2024）0650号')).toBeTruthy();
    const map = screen.getByRole('group', { name: '提出需求（件）' });
    const [first, second] = within(map).getAllByRole('button');
    expect([first?.getAttribute('aria-label'), second?.getAttribute('aria-label')]).toEqual([
      '兴庆区 3',
      '金凤区 15',
    ]);
    expect(second?.getAttribute('data-step')).toBe('3');
    expect(await faultsOf()).toEqual([]);
    act(() => first?.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{Enter}');
    expect(where()).toBe('/w/regions/640106');
  });

  it('a unit that the map leaves out stands below it', async () => {
    serve({
      Query: query({ regionBoundary: () => ({ ...boundary, outlines: boundary.outlines.slice(0, 1) }) }),
    });
    showDesk(<RegionPage />, at);
    const rest = await screen.findByRole('region', { name: '图上没有的单位' });
    expect(within(rest).getByText('兴庆区')).toBeTruthy();
  });

  it('a community has no units: its page shows the matters behind the chosen figure', async () => {
    const community = { code: '640106001002', name: '试三社区', level: 'community', isAdministrative: true };
    serve({
      Query: query({
        region: () => ({ ...community, path: [community] }),
        regionFigures: () => ({ own: { region: community, figures: figures(1) }, below: [] }),
        figureList: () => ({
          totalCount: 1,
          edges: [{ node: { id: '1', label: '每周探访', needId: 'need-1' } }],
        }),
      }),
    });
    showDesk(<RegionPage />, { ...at, url: '/w/regions/640106001002' });
    expect((await screen.findByText('每周探访')).getAttribute('href')).toBe('/w/needs/need-1');
    expect(await faultsOf()).toEqual([]);
  });
});

it('the needs that a rule found are listed with the day they were due', async () => {
  serve({
    Query: query({
      worthList: () => ({
        totalCount: 1,
        edges: [{ node: { id: '1', label: '每周探访', needId: 'need-1' } }],
      }),
    }),
  });
  showDesk(<WorthListPage />, {
    path: '/w/regions/:code/worth/:kind',
    url: '/w/regions/6401/worth/pastClock',
  });
  expect(await screen.findByText('每周探访')).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: '到期日' })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

describe('the wall', () => {
  it('shows what happened without persons, changes its figure by the arrows and is left with Escape', async () => {
    serve({
      Query: query({
        latestEvents: () => [
          { id: 'e1', type: 'need.accepted', at: '2026-11-20T02:00:00.000Z', place: '试三社区' },
        ],
      }),
    });
    const { where } = showDesk(<ScreenPage />, { path: '/w/screen/:code', url: '/w/screen/6401' });
    expect(await screen.findByText('办成一件需求')).toBeTruthy();
    expect(screen.getByRole('button', { name: '金凤区 15' })).toBeTruthy();
    expect(await faultsOf()).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    expect(where()).toBe('/w/screen/6401?figure=needsVerified');
    await userEvent.keyboard('{Escape}');
    expect(where()).toBe('/w/regions/6401?figure=needsVerified');
  });

  it('sends nobody but signed-in people to the figures', async () => {
    serve({ Query: query({ viewer: () => null }) });
    const { where } = showDesk(<ScreenPage />, { path: '/w/screen/:code', url: '/w/screen/6401' });
    await screen.findByText(/./).catch(() => null);
    expect(where()).toBe('/w/sign-in?to=%2Fw%2Fscreen%2F6401');
  });
});

it('a chosen day that is still to come is not asked for, and the form says until when', async () => {
  const asked = serve({ Query: query() });
  showDesk(<RegionPage />, { ...at, url: `${at.url}?from=2026-01-01&to=2026-01-02` });
  const from = await screen.findByLabelText('从哪一天');
  fireEvent.change(from, { target: { value: '2099-01-01' } });
  expect((await screen.findByRole('alert')).textContent).toContain('以后还没有数');
  expect(asked.filter(({ variables }) => JSON.stringify(variables).includes('2099'))).toEqual([]);
  fireEvent.change(from, { target: { value: '2025-12-31' } });
  expect(screen.queryByRole('alert')).toBeNull();
});

it('the table is handed over with time, source and units of the figures, money to the fen', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = jest.fn((blob: Blob | MediaSource) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:1';
  });
  URL.revokeObjectURL = jest.fn();
  let fileName = '';
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    fileName = this.download;
  });
  const asOf = new Date().toISOString();
  const row = { region: city, figures: [...figures(3), { figure: 'money', value: 123_456 }], linkage: [] };
  serve({ Query: query({ regionFigures: () => ({ own: row, below: [], before: figures(1), asOf }) }) });
  showDesk(<RegionPage />, { ...at, url: `${at.url}?from=2026-01&to=2026-02` });
  await userEvent.click(await screen.findByText('导出表格'));
  click.mockRestore();
  expect(fileName).toBe(`银川市 2026-01 2026-02 截至${dayOf(asOf)}.csv`);
  expect(document.querySelector('.printed')?.textContent).toContain(stampText(asOf));
  expect(made[0]?.type).toBe('text/csv');
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('load', resolve));
  if (made[0]) reader.readAsText(made[0]);
  await read;
  const text = typeof reader.result === 'string' ? reader.result : '';
  const [head = '', names = '', values = ''] = text.split('\r\n');
  expect(head).toContain('银川市');
  expect(head).toContain(stampText(asOf));
  expect(names).toContain('提出需求 (件)');
  expect(values.split(',')).toEqual(expect.arrayContaining(['6401', '银川市', '3', '1234.56']));
});
