import { describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { FigureListPage } from './FigureListPage.js';
import { comparedIn, daysIn, periodIn, periodOf, yearBefore } from './periods.js';
import { RegionPage } from './RegionPage.js';
import { rangesOf, scaleOf, stepOf } from './scale.js';

const city = { code: '6401', name: '银川市', level: 'city', isAdministrative: true };
const county = { code: '640106', name: '金凤区', level: 'county', isAdministrative: true };
const township = { code: '640106001', name: '满城北街街道', level: 'township' };
const values = (posted: number, hours: number | null, linkage: number | null) => [
  { figure: 'needsPosted', value: posted },
  { figure: 'hoursToFirstClaim', value: hours },
  { figure: 'serviceMinutes', value: 90 },
  { figure: 'linkageIndex', value: linkage },
];
const query: Answers[string] = {
  viewer: () => ({
    person: { name: '沙建宁' },
    hat: { id: 'hat-1', role: 'official', regionCode: '6401', region: city },
  }),
  region: ({ code }: { code: string }) =>
    code === '32' ? { code, name: '江苏省', level: 'province' } : { ...city, path: [city] },
  regionFigures: () => ({
    own: { region: city, figures: values(18, null, 600), linkage: [{ steps: 3, projects: 7 }] },
    below: [{ region: county, figures: values(18, 24, 600) }],
    before: values(12, null, null),
    course: [],
    path: [city],
  }),
  figureTiles: () => [{ region: township, value: 24 }],
};
const at = { path: '/w/regions/:code', url: '/w/regions/6401?period=lastYear&figure=hoursToFirstClaim' };

describe('the overview of a region', () => {
  it('shows what was counted, tells no record from zero, and goes down by the keyboard with the period kept', async () => {
    const asked = serve({ Query: query });
    const { where } = showDesk(<RegionPage />, at);
    await screen.findByText('满城北街');
    const posted = screen.getByRole('button', { name: /提出需求 ?18/ });
    expect(posted.textContent).toContain('50.0%');
    expect(screen.getByRole('button', { name: /首次认领用时 ?尚无记录/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /服务时长 ?1\.5/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /联动指数 ?3\.0/ })).toBeTruthy();
    const tile = screen.getByRole('button', { name: '满城北街 24' });
    expect(await faultsOf()).toEqual([]);
    act(() => tile.focus());
    await userEvent.keyboard('{Enter}');
    expect(where()).toBe('/w/regions/640106001?period=lastYear&figure=hoursToFirstClaim');
    const months = asked.find(({ name }) => name === 'RegionFigures')?.variables;
    expect(months?.['from']).toBe(`${new Date().getFullYear() - 1}-01`);
  });

  it('a period that is over is shown by the regions of its last day when asked, and tells what is left out', async () => {
    const asked = serve({ Query: query });
    const { where } = showDesk(<RegionPage />, at);
    await screen.findByText('满城北街');
    await userEvent.click(screen.getByRole('radio', { name: '按当时的区划' }));
    expect(where()).toContain('tree=then');
    const lastYear = new Date().getFullYear() - 1;
    const days = (name: string) =>
      asked.filter((each) => each.name === name).map(({ variables }) => variables?.['asOn'] ?? null);
    expect(await screen.findByText(`以下按 ${lastYear}年12月31日 的区划和当时的名称`)).toBeTruthy();
    expect(days('RegionFigures')).toEqual([null, `${lastYear}-12-31`]);
    expect(days('FigureTiles').at(-1)).toBe(`${lastYear}-12-31`);
    expect(screen.queryByRole('region', { name: '值得看' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: '按今天的区划' }));
    expect(where()).not.toContain('tree=');
  });

  it('a period that still runs has no regions of then', async () => {
    serve({ Query: query });
    showDesk(<RegionPage />, { ...at, url: '/w/regions/6401?period=year&tree=then' });
    await screen.findByText('满城北街');
    expect(screen.queryByRole('radio', { name: '按当时的区划' })).toBeNull();
  });

  it('opens what a figure counts with D, closes it with Escape, and leads to the list behind it', async () => {
    serve({ Query: query });
    const { where } = showDesk(<RegionPage />, at);
    await screen.findByText('满城北街');
    await userEvent.keyboard('d');
    const box = screen.getByRole('dialog', { name: '首次认领用时（中位数）' });
    expect(document.activeElement).toBe(box);
    expect(await faultsOf(box)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '提出需求怎么算的' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('link', { name: '打开明细' }));
    expect(where()).toContain('/w/regions/6401/list/needsPosted');
  });

  it('says who one is where the region is out of reach, and offers the way back', async () => {
    serve({
      Query: {
        ...query,
        regionFigures: () => {
          throw refuse('REGION_OUT_OF_REACH', { code: '32' });
        },
      },
    });
    showDesk(<RegionPage />, { path: '/w/regions/:code', url: '/w/regions/32' });
    expect(await screen.findByText('江苏省不在您的查看范围内')).toBeTruthy();
    expect((await screen.findByText('回到银川市')).getAttribute('href')).toBe('/w/regions/6401');
    expect(await faultsOf()).toEqual([]);
  });
});

it('the list behind a figure writes amounts in its unit and shows corrections as taken away', async () => {
  const row = { label: '高龄独居老人每周探访', needId: 'need-1', community: '中强巷社区', on: '2026-11-20' };
  serve({
    Query: {
      ...query,
      figureList: () => ({
        totalCount: 2,
        edges: [{ node: { ...row, id: '1', amount: 150 } }, { node: { ...row, id: '2', amount: -150 } }],
      }),
    },
  });
  showDesk(<FigureListPage />, {
    path: '/w/regions/:code/list/:figure',
    url: '/w/regions/6401/list/serviceMinutes',
  });
  expect(await screen.findByText('2 小时 30 分')).toBeTruthy();
  expect(screen.getByText('−2 小时 30 分')).toBeTruthy();
  expect(screen.getByText('共 2 条')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

describe('periods and shades', () => {
  it('three months reach over the turn of the year, thirty days over that of the month', () => {
    expect(periodOf('quarter', '2026-01-15')).toEqual({ from: '2025-11', to: '2026-01' });
    expect(periodOf('days30', '2026-03-01')).toEqual({ from: '2026-01-31', to: '2026-03-01' });
    expect(daysIn({ from: '2028-01', to: '2028-02' })).toEqual({ from: '2028-01-01', to: '2028-02-29' });
  });

  it('an address names months or days, and a mix or an end before the beginning is this year', () => {
    const named = (search: string) => periodIn(new URLSearchParams(search), '2026-05-02');
    expect(named('from=2026-02&to=2026-03').choice).toBe('own');
    expect(named('from=2026-02-03&to=2026-02-03').choice).toBe('ownDays');
    for (const search of ['from=2026-02&to=2026-02-03', 'from=2026-03&to=2026-02', 'period=never'])
      expect(named(search)).toEqual({ choice: 'year', period: { from: '2026-01', to: '2026-05' } });
  });

  it('a period is compared with the one before, the same a year before, or any other', () => {
    const period = { from: '2028-02-29', to: '2028-03-31' };
    const compared = (search: string) => comparedIn(new URLSearchParams(search), period).compared;
    expect(compared('')).toBeNull();
    expect(compared('compare=yearBefore')).toEqual({ from: '2027-02-28', to: '2027-03-31' });
    expect(yearBefore({ from: '2026-01', to: '2026-02' })).toEqual({ from: '2025-01', to: '2025-02' });
    expect(compared('otherFrom=2020-01&otherTo=2020-12')).toEqual({ from: '2020-01', to: '2020-12' });
  });

  it('nothing has no shade, the largest amount the darkest that its scale reaches', () => {
    const scale = scaleOf('needsPosted', [3, 47]);
    expect(scale).toEqual([10, 20, 30, 40]);
    expect([null, 0, 1, 10, 11, 40, 47].map((amount) => stepOf(amount, scale))).toEqual([
      null,
      null,
      1,
      1,
      2,
      4,
      5,
    ]);
    expect(rangesOf(scale, String)).toEqual(['≤10', '>10–20', '>20–30', '>30–40', '>40']);
    expect(scaleOf('hoursToFirstClaim', [3])).toEqual([12, 24, 48, 168]);
  });
});
