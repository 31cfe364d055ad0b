import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { cellOf } from '../../platform/csv.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { refusalText } from '../../platform/refusal-text.js';
import { OutlookPanel } from './OutlookPanel.js';
import { gapText, percent } from './percent.js';
import { PlanView } from './PlanView.js';
import { mondayOf } from './weeks.js';
import { triedOf } from './WhatIfDialog.js';

const line = (id: string, over: object = {}) => ({
  id,
  change: 'added',
  decision: null,
  label: '白＊＊',
  heads: 1,
  startsAt: '2026-12-05T01:00:00Z',
  endsAt: '2026-12-05T03:00:00Z',
  metres: 2000,
  isDistanceAbout: true,
  unfilledReason: null,
  blockedBy: null,
  blockedByUrgency: null,
  refusedWith: null,
  volunteerId: 'v1',
  servedInstead: [],
  parts: [{ part: 'distance', value: 800, amount: 2000 }],
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
  servedInstead: [{ people: 5, need: { id: 'n9', title: '居家安全排查', urgency: 'urgent' } }],
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
  basedOnId: null,
  newerPlanId: null,
  againstBase: null,
  excluded: [],
  whatIfs: [],
  steps: [{ stage: 'collecting', milliseconds: 200, count: 36 }],
  progress: [],
  result: {
    needs: 2,
    needsWithoutTime: 0,
    weightsSince: '2026-11-30',
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
  sending: { toSend: 1, toTakeBack: 0, excluded: 0, sent: 0, refused: 0, agreed: 0 },
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
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  expect(await screen.findByText('距最优不超过 0.043%')).toBeTruthy();
  expect(await screen.findByText('合适的人里，5 人在紧急需求上')).toBeTruthy();
  expect(screen.getByText('相距不到 2 公里')).toBeTruthy();
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

it('names whose invitations are taken back, and says that exclusions are not planned again yet', async () => {
  const sending = { ...plan.sending, toSend: 0, toTakeBack: 1, excluded: 1 };
  const takeBacks = [
    { id: 'i1', change: 'lost', isExcluded: false, label: '马＊＊', volunteerId: 'v2', need: unfilled.need },
  ];
  const result = { ...plan.result, gapMillionths: 0 };
  serve({
    Query: { matchingPlan: () => ({ ...plan, result, sending, takeBacks, lines }), taxonomy: () => [] },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '收回 1 份还没答复的邀请' }));
  expect(await screen.findByText('马＊＊')).toBeTruthy();
  expect(screen.getByText('，3 人次未满足会留在清单上', { exact: false })).toBeTruthy();
  expect(screen.getAllByText('排除了 1 人次，还没有重新计算')).toHaveLength(2);
  expect(screen.queryByText('已是最优')).toBe(null);
  expect(screen.getByText('0% · 缺 3 人次')).toBeTruthy();
  expect(screen.getByRole('button', { name: '确认并收回 1 份邀请' })).toBeTruthy();
});

it('an older plan says that a newer one stands and offers no confirming', async () => {
  serve({ Query: { matchingPlan: () => ({ ...plan, newerPlanId: 'p2', lines }), taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  const link = await screen.findByRole('link', { name: '看这一周最新的方案' });
  expect(link.getAttribute('href')).toBe('/w/matching?plan=p2');
  expect(screen.queryByRole('button', { name: /^确认/ })).toBe(null);
  expect(await faultsOf()).toEqual([]);
});

it('each line that was not sent says why', async () => {
  const codes = ['INVITED_OFTEN', 'AGREED_ALREADY'];
  const edges = codes.map((refusedWith) => ({
    cursor: refusedWith,
    node: line(refusedWith, { refusedWith }),
  }));
  const confirmed = { ...plan, state: 'confirmed', lines: { ...lines, edges } };
  serve({ Query: { matchingPlan: () => confirmed, taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  expect(await screen.findByText(refusalText('INVITED_OFTEN'))).toBeTruthy();
  expect(screen.getByText('没有发出：对方已答应这件需求')).toBeTruthy();
});

it('who fits but is not free then stands behind the reason', async () => {
  const edges = [{ cursor: 'l2', node: { ...unfilled, unfilledReason: 'nobodyFree', servedInstead: [] } }];
  const node = { id: 'v7', label: '陈＊＊', freeMinutes: 120, shifts: 2, community: null };
  const asked = serve({
    Query: {
      matchingPlan: () => ({ ...plan, lines: { ...lines, edges } }),
      taxonomy: () => [],
      weekPeople: () => ({ ...lines, totalCount: 1, edges: [{ cursor: 'v7', node }] }),
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '合适的人那时都没有空' }));
  expect(await screen.findByText('陈＊＊')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'WeekPeople')?.variables).toMatchObject({ needId: 'n1' });
});

it('the file of a plan says what was decided on each line', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = jest.fn((blob: Blob | MediaSource) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:1';
  });
  URL.revokeObjectURL = jest.fn();
  const edges = [line('l1', { decision: 'excluded' })].map((node) => ({ cursor: node.id, node }));
  serve({ Query: { matchingPlan: () => ({ ...plan, lines: { ...lines, edges } }), taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '导出方案' }));
  await waitFor(() => expect(blobs).toHaveLength(1));
  const text = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blobs[0] ?? new Blob());
  });
  const [head, row] = text.split('\r\n');
  expect([head?.split(',').at(-1), row?.split(',').at(-1)]).toEqual(['处理', '已排除']);
});

it('does not decide on lines chosen under another tab', async () => {
  serve({ Query: { matchingPlan: () => ({ ...plan, lines }), taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('checkbox', { name: '选择 白＊＊' }));
  expect(screen.getByText('已选 1 条')).toBeTruthy();
  await userEvent.click(screen.getByText('新增 1'));
  expect(screen.queryByText('已选 1 条')).toBe(null);
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

it('opens the list behind a figure, with what it counts', async () => {
  const asked = serve({
    Query: {
      matchingPlan: () => ({
        ...plan,
        lines,
        needs: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, endCursor: null },
          edges: [
            {
              node: {
                id: 'n1',
                heads: 3,
                filled: 1,
                fitting: 7,
                need: { ...line('l1').need, startsAt: null, endsAt: null },
              },
            },
          ],
        },
      }),
      taxonomy: () => [],
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: /^需要/ }));
  const list = await screen.findByRole('dialog');
  expect(await within(list).findByText('1 / 3 人次')).toBeTruthy();
  expect(within(list).getByText('合适的有 7 人（各项分别数）')).toBeTruthy();
  expect(within(list).getByText(/缺的人次之和/)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'PlanNeeds')?.variables).toMatchObject({ id: 'p1' });
  expect(await faultsOf()).toEqual([]);
});

it('says at which needs they serve who could come', async () => {
  serve({ Query: { matchingPlan: () => ({ ...plan, lines }), taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('button', { name: '合适的人里，5 人在紧急需求上' }));
  expect(await screen.findByText('居家安全排查')).toBeTruthy();
  expect(screen.getByText('紧急 · 5 人')).toBeTruthy();
});

it('finds who was excluded after a run again, and takes it back', async () => {
  let isExcluded = true;
  const lost = (): object => ({
    id: 'd1',
    change: 'lost',
    label: '白＊＊',
    volunteerId: 'v1',
    isExcluded,
    need: { ...line('l1').need, startsAt: null, endsAt: null },
  });
  const asked = serve({
    Query: {
      matchingPlan: () => ({
        ...plan,
        lines,
        basedOnId: 'p0',
        againstBase: { kept: 0, dropped: 1, added: 0 },
        excluded: isExcluded ? [lost()] : [],
        differences: {
          totalCount: 1,
          pageInfo: { hasNextPage: false, endCursor: null },
          edges: [{ node: lost() }],
        },
      }),
      taxonomy: () => [],
    },
    Mutation: {
      allowAgain: () => {
        isExcluded = false;
        return { id: 'p1' };
      },
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  expect(await screen.findByRole('button', { name: '已排除 1' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '不再安排 1' }));
  const list = await screen.findByRole('dialog');
  expect(await within(list).findByText('您排除的')).toBeTruthy();
  await userEvent.click(within(list).getByRole('button', { name: '撤回' }));
  await waitFor(() => expect(within(list).queryByText('您排除的')).toBe(null));
  expect(asked.find(({ name }) => name === 'AllowAgain')?.variables).toEqual({
    planId: 'p1',
    needId: 'n1',
    volunteerId: 'v1',
  });
  expect(screen.queryByRole('button', { name: '已排除 1' })).toBe(null);
});

it('tries something beside the plan without the people chosen, and shows it as a difference', async () => {
  const tried = {
    id: 'w1',
    state: 'ready',
    version: 2,
    requestedAt: '2026-11-23T01:20:00Z',
    whatIf: {
      withoutFairness: null,
      bufferMinutes: 15,
      withinMetres: null,
      urgentValue: null,
      withoutNeedIds: null,
      withoutVolunteerIds: ['v1'],
      morePeople: null,
    },
    comparison: {
      heads: 3,
      needs: 2,
      kept: 0,
      dropped: 1,
      added: 2,
      today: { filled: 1, served: 1 },
      draft: { filled: 2, served: 2 },
      communities: [{ regionCode: '1', name: '紫馨苑', asked: 3, today: 1, draft: 2 }],
    },
    allowedActions: [{ action: 'discard', isOpen: true }],
  };
  let whatIfs: object[] = [];
  const asked = serve({
    Query: {
      matchingPlan: () => ({ ...plan, lines, whatIfs }),
      taxonomy: () => [],
      weightsInForce: () => ({
        weights: {
          bufferMinutes: 30,
          kinds: [{ kind: 'volunteer', withinMetres: 8000 }],
          urgencyValues: [{ urgency: 'urgent', value: 9 }],
        },
      }),
    },
    Mutation: {
      makePlan: () => {
        whatIfs = [tried];
        return { id: 'w1' };
      },
    },
  });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('checkbox', { name: '选择 白＊＊' }));
  const [, ofChosen] = screen.getAllByRole('button', { name: '假设…' });
  if (!ofChosen) throw new Error('chosen lines can be left out');
  await userEvent.click(ofChosen);
  expect(await screen.findByPlaceholderText('照政策：30')).toBeTruthy();
  expect(screen.getByPlaceholderText('照政策：9')).toBeTruthy();
  await userEvent.type(await screen.findByLabelText(/^两次之间至少隔几分钟/), '15');
  await userEvent.click(screen.getByRole('button', { name: '开始比较' }));
  expect(await screen.findByText('间隔 15 分钟 · 少 1 人')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'MakePlan')?.variables).toMatchObject({
    basedOnId: 'p1',
    whatIf: { bufferMinutes: 15, withoutVolunteerIds: ['v1'] },
  });
  expect(screen.getByText('紫馨苑 +1')).toBeTruthy();
  expect(screen.getByRole('button', { name: '新安排 2' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /→/ })).toBe(null);
  expect(screen.getByRole('button', { name: '确认并发出 1 份邀请' })).toBeTruthy();
});

it('tries nothing while nothing is said', () => {
  const draft = {
    bufferMinutes: null,
    kilometres: null,
    urgentValue: null,
    withoutFairness: false,
    skill: null,
    count: 10,
    withoutPeople: false,
    withoutNeeds: false,
  };
  const nobody = { volunteerIds: [], needIds: [] };
  expect(triedOf(draft, nobody)).toBe(null);
  expect(triedOf({ ...draft, kilometres: 2.5 }, nobody)).toEqual({ withinMetres: 2500 });
  expect(triedOf({ ...draft, skill: 'health/nurse' }, nobody)).toEqual({
    morePeople: [{ skill: 'health/nurse', count: 10 }],
  });
});

it('shows a week before it is planned: places by day, who is free, and each opens its list', async () => {
  const asked = serve({
    Query: {
      taxonomy: () => [],
      weekOutlook: () => ({
        regionCode: '640106',
        weekOn: '2026-11-30',
        needs: 2,
        heads: 5,
        needsWithoutTime: 1,
        people: 9,
        cells: [{ category: 'elder-care', urgency: 'urgent', on: '2026-12-05', needs: 2, heads: 5 }],
        days: ['2026-11-30', '2026-12-05'].map((on, at) => ({ on, people: 3 + at, minutes: 600 })),
        skills: [{ skill: 'health/nurse', wanted: 40, people: 1, shifts: 20 }],
      }),
      weekPeople: () => ({
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: [{ node: { id: 'v1', label: '白＊＊', freeMinutes: 120, shifts: 2, community: null } }],
      }),
    },
  });
  showDesk(<OutlookPanel regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  expect(await screen.findByText('2 件 · 5 人次')).toBeTruthy();
  expect(screen.getByText('每人次 0.5 班')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '4' }));
  expect(await screen.findByText('白＊＊')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'WeekPeople')?.variables).toMatchObject({ on: '2026-12-05' });
  expect(await faultsOf()).toEqual([]);
});
