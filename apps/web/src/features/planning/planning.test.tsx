import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { cellOf } from '../../platform/csv.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { gapText, percent } from './percent.js';
import { PlanView } from './PlanView.js';
import { mondayOf } from './weeks.js';

const line = (id: string, over: object = {}) => ({
  id,
  change: 'added',
  decision: null,
  label: '白＊＊',
  heads: 1,
  startsAt: '2026-12-05T01:00:00Z',
  endsAt: '2026-12-05T03:00:00Z',
  metres: 1200,
  isDistanceAbout: true,
  unfilledReason: null,
  blockedBy: null,
  blockedByUrgency: null,
  refusedWith: null,
  parts: [{ part: 'distance', value: 900, amount: 1200 }],
  need: { id: 'n1', title: '独居老人探访', urgency: 'ordinary', community: { code: '1', name: '紫馨苑' } },
  fromNeed: null,
  invitation: null,
  ...over,
});
const unfilled = line('l2', {
  change: 'unfilled',
  label: null,
  heads: 2,
  parts: [],
  unfilledReason: 'servingElsewhere',
  blockedBy: 5,
  blockedByUrgency: 'urgent',
});
const plan = {
  id: 'p1',
  state: 'ready',
  version: 4,
  requestedAt: '2026-11-23T01:12:30Z',
  finishedAt: '2026-11-23T01:12:33Z',
  basisAt: '2026-11-23T01:12:30Z',
  isStale: false,
  isStopAsked: false,
  withoutFairness: false,
  basedOnId: null,
  steps: [{ stage: 'collecting', milliseconds: 200, count: 36 }],
  progress: [],
  result: {
    needs: 2,
    needsWithoutTime: 0,
    heads: 3,
    volunteers: 36,
    volunteerMinutes: 6000,
    pairs: 40,
    filled: 1,
    filledWithoutFairness: 1,
    objective: 100,
    bound: 100,
    gapMillionths: 430,
    skills: [{ skill: '', wanted: 3, available: 36 }],
    fills: [{ regionCode: '1', name: '良田镇', asked: 3, filled: 1, filledWithoutFairness: 1 }],
  },
  changes: [
    { change: 'added', count: 1 },
    { change: 'unfilled', count: 2 },
  ],
  sending: { toSend: 1, sent: 0, refused: 0, agreed: 0 },
  places: [],
  allowedActions: [{ action: 'confirm', isOpen: true }],
};
const lines = {
  totalCount: 2,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: [unfilled, line('l1')].map((node) => ({ cursor: node.id, node })),
};

it('says how good the plan is proven to be and why somebody is missing, and sends only when confirmed', async () => {
  const asked = serve({
    Query: { matchingPlan: () => ({ ...plan, lines }), taxonomy: () => [] },
    Mutation: {
      decideOnLines: () => [{ id: 'l1', decision: 'pinned' }],
      actOnPlan: () => ({ ...plan, state: 'confirmed', sending: { ...plan.sending, toSend: 0 } }),
    },
  });
  showDesk(<PlanView planId="p1" />, { path: '/w/matching' });
  expect(await screen.findByText('距最优不超过 0.043%')).toBeTruthy();
  expect(await screen.findByText('合适的 5 人都排在紧急需求上，或已到自己的次数')).toBeTruthy();
  expect(screen.getByText('相距约 1.2 公里')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 白＊＊' }));
  await userEvent.keyboard('p');
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'DecideOnLines')?.variables).toEqual({
      planId: 'p1',
      lineIds: ['l1'],
      decision: 'pinned',
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: '确认并发出 1 份邀请' }));
  expect(asked.map(({ name }) => name)).not.toContain('ActOnPlan');
  await userEvent.click(await screen.findByRole('button', { name: /发\s*出$/ }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnPlan')?.variables).toEqual({
      id: 'p1',
      action: 'confirm',
      version: 4,
    }),
  );
});

it('rounds so that nothing reads better than it is', () => {
  expect(percent(799, 1000)).toBe('79%');
  expect(gapText(431)).toBe('0.044%');
  expect(percent(0, 0)).toBe('–');
});

it('keeps a spreadsheet from taking a cell for a formula', () => {
  expect(cellOf('=1+1')).toBe("'=1+1");
  expect(cellOf('一, "二"')).toBe('"一, ""二"""');
});

it('begins a week on Monday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-30')).toBe('2026-11-30');
});
