import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { LinesTable } from './LinesTable.js';
import { MatchingDeskPage } from './MatchingDeskPage.js';
import { PlansAbove } from './PlansAbove.js';
import type { Line } from './plan-lines.api.js';
import { weekIn, weekToPlan } from './weeks.js';

const hat = {
  id: 'g',
  role: 'official',
  regionCode: '640106',
  organizationId: null,
  validTo: null,
  organization: null,
  region: { code: '640106', name: '金凤区' },
};
const listed = (id: string, over: object = {}) => ({
  id,
  state: 'ready',
  requestedAt: '2026-03-02T01:12:30Z',
  region: hat.region,
  result: { heads: 23, filled: 3, gapMillionths: 430 },
  ...over,
});
const plan = (id: string, over: object = {}) => ({
  ...listed(id),
  regionCode: '640106001',
  weekOn: '2026-03-02',
  version: 1,
  finishedAt: null,
  basisAt: null,
  isStale: false,
  isStopAsked: false,
  basedOnId: null,
  newerPlanId: null,
  againstBase: null,
  excluded: [],
  whatIfs: [],
  steps: [],
  progress: [],
  result: null,
  changes: [],
  sending: { toSend: 0, toTakeBack: 0, excluded: 0, sent: 0, refused: 0, agreed: 0 },
  places: [],
  allowedActions: [],
  ...over,
});
const outlook = {
  regionCode: '640106',
  weekOn: '2026-03-02',
  needs: 0,
  heads: 0,
  needsWithoutTime: 0,
  people: 0,
  cells: [],
  days: [],
  skills: [],
};
const serving = (over: Readonly<Record<string, (args: never) => unknown>> = {}, mutations = {}) =>
  serve({
    Query: {
      viewer: () => ({ person: { id: 'p', name: '周启明', isDemo: true }, hat, hats: [hat] }),
      childRegions: () => [],
      matchingPlans: () => [],
      weekOutlook: () => outlook,
      weeklyCoverage: () => [],
      taxonomy: () => [],
      ...over,
    },
    Mutation: mutations,
  });
const open = (query: string) =>
  showDesk(<MatchingDeskPage />, { path: '/w/matching', url: `/w/matching${query}` });

it('takes any day for its week and what is no day for the week that can still be planned', () => {
  expect(weekIn('2026-03-05', '2026-11-25')).toBe('2026-03-02');
  for (const text of [null, 'garbage', '2026-02-31', '2026-13-01', '99999-01-01', ''])
    expect(weekIn(text, '2026-11-25')).toBe('2026-11-23');
  expect(weekToPlan('2026-11-29')).toBe('2026-11-30');
  expect(weekToPlan('2026-11-28')).toBe('2026-11-23');
});

it('opens the week that can still be planned when the address names none', async () => {
  const asked = serving();
  open('?week=garbage');
  expect(await screen.findByText(/^点“计算方案”/)).toBeTruthy();
  const week = asked.find(({ name }) => name === 'MatchingPlans')?.variables['weekOn'];
  expect(new Date(`${String(week)}T00:00:00Z`).getUTCDay()).toBe(1);
});

it('a plan in the address brings its own area and week, whatever else the address says', async () => {
  const asked = serving({
    matchingPlan: () => plan('p1'),
    matchingPlans: () => [listed('p1'), listed('p2')],
  });
  open('?plan=p1&area=640106002&week=2026-11-23');
  expect(await screen.findByText(/金凤区 · 待确认 · 排上 3 \/ 23 人次 · 距最优 0\.043% 以内/)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'MatchingPlans')?.variables).toEqual({
    regionCode: '640106001',
    weekOn: '2026-03-02',
  });
});

it('a week that is over can be looked at, and no longer planned', async () => {
  const asked = serving();
  open('?week=2026-03-02');
  expect(await screen.findByText(/^这一周已经过去/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /计算方案/ })).toBeNull();
  await userEvent.keyboard('r');
  expect(asked.map(({ name }) => name)).not.toContain('MakePlan');
});

it('a plan that is not found is said to be so, beside the way to the newest', async () => {
  serving({
    matchingPlan: () => {
      throw refuse('NOT_FOUND');
    },
  });
  const { where } = open('?plan=gone');
  expect(await screen.findByText('没有这份方案，或不在您的辖区以内')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '看这一周最新的方案' }));
  expect(where()).toBe('/w/matching');
});

it('an area out of reach and one that is none get the same answer, and a way back', async () => {
  serving({
    matchingPlans: ({ regionCode }: { regionCode: string }) => {
      if (regionCode !== '640106') throw refuse('NOT_FOUND');
      return [];
    },
  });
  const { where } = open('?area=32');
  expect(await screen.findByRole('heading', { name: '没有这个辖区' })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '看自己的辖区' }));
  expect(await screen.findByRole('heading', { name: '供需对接' })).toBeTruthy();
  expect(where()).toBe('/w/matching');
});

it('two taps on the run ask for one plan', async () => {
  const asked = serving({ matchingPlan: () => plan('p1') }, { makePlan: () => ({ id: 'p1' }) });
  open('');
  const run = await screen.findByRole('button', { name: /计算方案/ });
  await waitFor(() => expect(run.hasAttribute('disabled')).toBe(false));
  fireEvent.click(run);
  fireEvent.click(run);
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('MatchingPlan'));
  expect(asked.filter(({ name }) => name === 'MakePlan')).toHaveLength(1);
});

it('only who can ask organizations is led there; others read who can', async () => {
  const missing = (id: string, maySuggest: boolean): Line => ({
    id,
    change: 'unfilled',
    decision: null,
    volunteerId: null,
    label: null,
    heads: 2,
    startsAt: '2026-12-05T01:00:00Z',
    endsAt: '2026-12-05T03:00:00Z',
    metres: null,
    isDistanceAbout: false,
    unfilledReason: 'nobodyFree',
    blockedBy: null,
    blockedByUrgency: null,
    refusedWith: null,
    servedInstead: [],
    score: null,
    parts: [],
    need: { id: `need-${id}`, title: '独居老人探访', urgency: 'ordinary', maySuggest, community: null },
    fromNeed: null,
    invitation: null,
  });
  showDesk(
    <LinesTable
      planId="p1"
      week={{ regionCode: '640106', weekOn: '2026-03-02' }}
      lines={[missing('a', true), missing('b', false)]}
      mayDecide
      chosen={new Set()}
      onToggle={() => undefined}
      onDecide={() => undefined}
    />,
    { path: '/w/matching' },
  );
  const link = await screen.findByRole('link', { name: '去请社会组织' });
  expect(link.getAttribute('href')).toBe('/w/needs/need-a');
  expect(screen.getByRole('link', { name: '社区或社工站可以去请社会组织' }).getAttribute('href')).toMatch(
    /^\/w\/needs\//,
  );
});

it('a community reads that the county invited for its needs, with a way to them', async () => {
  const above = {
    id: 'a1',
    requestedAt: '2026-03-02T01:12:30Z',
    region: hat.region,
    needs: [
      { id: 'n1', sent: 5, waiting: 2, agreed: 1, declined: 1, need: { id: 'n1', title: '独居老人探访' } },
    ],
  };
  serve({ Query: { plansAbove: () => [above] } });
  showDesk(<PlansAbove regionCode="640106001001" weekOn="2026-03-02" />, { path: '/w/matching' });
  expect(await screen.findByText('金凤区的方案已为这里的需求发出邀请')).toBeTruthy();
  expect(screen.getByText(/共 5 份邀请，1 人已答应，1 人谢绝，2 份在等答复，1 份到期或收回/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '独居老人探访' }).getAttribute('href')).toBe('/w/needs/n1');
  expect(await faultsOf()).toEqual([]);
});
