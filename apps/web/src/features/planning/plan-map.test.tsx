import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { layOut, named, scaleOf } from './plan-map.js';
import { PlanMap } from './PlanMap.js';

const place = (regionCode: string, latitude: number, longitude: number, over: object = {}) => ({
  regionCode,
  name: `社区${regionCode}`,
  latitude,
  longitude,
  filled: 1,
  missing: 1,
  ...over,
});
const [WIDE, NARROW] = [
  { width: 880, height: 340 },
  { width: 100, height: 100 },
];

it('one community, or a few close ones, are shown with the kilometres around them', () => {
  const { spots, extent } = layOut([place('1', 38.49, 106.23)]);
  expect(spots).toMatchObject([{ east: 0, down: 0 }]);
  expect(extent).toEqual({ wide: 4, high: 4 });
  expect(scaleOf(extent)).toBe(1);
});

it('a kilometre is as long eastwards as northwards, north is up, and the scale follows what is shown', () => {
  const { spots, extent } = layOut([place('1', 38, 106), place('2', 38.5, 106.5)]);
  expect(extent.high).toBeCloseTo(55.6, 1);
  expect(extent.wide).toBeCloseTo(55.6 * Math.cos((38.25 * Math.PI) / 180), 1);
  expect(spots.find(({ regionCode }) => regionCode === '2')?.down).toBeLessThan(0);
  expect(scaleOf(extent)).toBe(10);
});

it('names that would cross are left out, those missing most people stay', () => {
  const { spots, extent } = layOut([
    place('1', 38.49, 106.23),
    place('2', 38.491, 106.231, { missing: 9 }),
    place('3', 38.6, 106.4),
  ]);
  expect(named(spots, extent, WIDE)).toEqual(new Set(['2', '3']));
  expect(named(spots, { wide: 4, high: 4 }, NARROW).has('2')).toBe(true);
});

it('each community is a button by its name and numbers; one without a point is not drawn', async () => {
  const onOpen = jest.fn();
  const nowhere = { ...place('3', 0, 0), latitude: null, longitude: null };
  showDesk(<PlanMap places={[place('1', 38.49, 106.23), nowhere]} onOpen={onOpen} />, {
    path: '/w/matching',
  });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith('1');
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(screen.getByRole('button', { name: '社区1：排上 1 人次，缺 1 人次' })).toBeTruthy();
  expect(screen.getByText('1 公里')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});
