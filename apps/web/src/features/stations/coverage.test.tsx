import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { CoveragePage } from './CoveragePage.js';
import { CoveredUnitsPage } from './CoveredUnitsPage.js';

const county = { code: '640106', name: '金凤区', level: 'county', path: [] };
const hat = { id: 'hat-1', role: 'official', regionCode: '640106', region: county };
const line = (tier: string, counted: number, total: number, over: object = {}) => ({
  tier,
  isOptional: tier === 'communityRoom',
  counted,
  total,
  assigned: null,
  logged: null,
  ...over,
});
const tiers = [
  line('socialWorkStation', 1, 2),
  line('communityRoom', 0, 4),
  line('volunteerStation', 0, 0),
  line('professionalService', 3, 4, { assigned: 2, logged: 2 }),
];
const query: Answers[string] = {
  viewer: () => ({ person: { name: '周启明' }, hat, hats: [hat] }),
  childRegions: () => [],
  serviceCoverage: () => ({
    to: '2026-11-23',
    asOf: '2026-11-23T01:12:00.000Z',
    path: [{ code: '64', name: '宁夏' }, county],
    own: { region: county, tiers },
    below: [
      {
        region: { code: '640106001', name: '满城北街街道' },
        tiers: [line('socialWorkStation', 1, 1), line('communityRoom', 0, 4), line('volunteerStation', 0, 0)],
      },
    ],
  }),
  coveredUnits: () => ({
    totalCount: 2,
    edges: [
      {
        node: {
          key: '640106001001',
          kind: 'region',
          title: '试二社区',
          isCounted: true,
          bases: ['assigned', 'logged'],
        },
      },
      { node: { key: '640106001002', kind: 'region', title: '试三社区', isCounted: false, bases: [] } },
    ],
  }),
};

it('every tier has a denominator of its own, rooms are optional, and both definitions are told in words', async () => {
  serve({ Query: query });
  showDesk(<CoveragePage />, { path: '/w/stations/coverage', url: '/w/stations/coverage' });
  expect(await screen.findByText('4 个社区村中，3 个有专业服务')).toBeTruthy();
  expect(screen.getByText('其中 2 个有持证社工派驻，2 个本年度有服务记录（两项可以都有）')).toBeTruthy();
  expect(screen.getByText(/视条件设立，没有不算未达标/)).toBeTruthy();
  expect(screen.getByText('没有可计的单位')).toBeTruthy();
  expect(screen.getByText(/只计已记录的工作，不计计划/)).toBeTruthy();
  const below = await screen.findByRole('table', { name: '下一级' });
  // What no region below has anything of is no column.
  expect(
    within(below)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['地区', '街道乡镇社工站', '社区社工室']);
  expect(within(below).getByRole('link', { name: '1 / 1' }).getAttribute('href')).toBe(
    '/w/stations/coverage/socialWorkStation?region=640106001',
  );
  expect(await faultsOf()).toEqual([]);
});

it('a year is chosen, and asked for', async () => {
  const asked = serve({ Query: query });
  showDesk(<CoveragePage />, { path: '/w/stations/coverage', url: '/w/stations/coverage' });
  const [, last] = within(await screen.findByLabelText('年度')).getAllByRole('option');
  await userEvent.selectOptions(screen.getByLabelText('年度'), last ?? '');
  await screen.findByText('4 个社区村中，3 个有专业服务');
  expect(asked.filter(({ name }) => name === 'ServiceCoverage').at(-1)?.variables['year']).toBe(
    Number(last?.getAttribute('value')),
  );
});

it('behind the figure stand the communities without, and what the others rest on', async () => {
  const asked = serve({ Query: query });
  showDesk(<CoveredUnitsPage />, {
    path: '/w/stations/coverage/:tier',
    url: '/w/stations/coverage/professionalService?region=640106&counted=no',
  });
  expect(await screen.findByText('有持证社工派驻、有服务记录')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'CoveredUnits')?.variables).toMatchObject({
    tier: 'professionalService',
    regionCode: '640106',
    isCounted: false,
  });
  expect(await faultsOf()).toEqual([]);
});

it('without a region of one’s own one is chosen first', async () => {
  const member = { id: 'hat-2', role: 'organizationMember', regionCode: null };
  const viewer = () => ({ person: { name: '某' }, hat: member, hats: [member] });
  const asked = serve({ Query: { ...query, viewer } });
  showDesk(<CoveragePage />, { path: '/w/stations/coverage', url: '/w/stations/coverage' });
  expect(await screen.findByText('先选一个地区')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'ServiceCoverage')).toBe(false);
});
