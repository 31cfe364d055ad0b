import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { refusalText } from '../../platform/refusal-text.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { aLine, aPlan, planLines, unfilled } from '../../testing/plans.js';
import { PlanView } from './PlanView.js';

it('says how good the plan is proven to be and why somebody is missing, and sends only when confirmed', async () => {
  const asked = serve({
    Query: { matchingPlan: () => ({ ...aPlan, lines: planLines }), taxonomy: () => [] },
    Mutation: {
      decideOnLines: () => [{ id: 'l1', decision: 'pinned' }],
      actOnPlan: () => ({ ...aPlan, state: 'confirmed', sending: { ...aPlan.sending, toSend: 0 } }),
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
  const sending = { ...aPlan.sending, toSend: 0, toTakeBack: 1, excluded: 1 };
  const takeBacks = [
    { id: 'i1', change: 'lost', isExcluded: false, label: '马＊＊', volunteerId: 'v2', need: unfilled.need },
  ];
  const result = { ...aPlan.result, gapMillionths: 0 };
  serve({
    Query: {
      matchingPlan: () => ({ ...aPlan, result, sending, takeBacks, lines: planLines }),
      taxonomy: () => [],
    },
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
  serve({
    Query: { matchingPlan: () => ({ ...aPlan, newerPlanId: 'p2', lines: planLines }), taxonomy: () => [] },
  });
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
    node: aLine(refusedWith, { refusedWith }),
  }));
  const confirmed = { ...aPlan, state: 'confirmed', lines: { ...planLines, edges } };
  serve({ Query: { matchingPlan: () => confirmed, taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  expect(await screen.findByText(refusalText('INVITED_OFTEN'))).toBeTruthy();
  expect(screen.getByText('没有发出：对方已答应这件需求')).toBeTruthy();
});

it('the file of a plan says what was decided on each line', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = jest.fn((blob: Blob | MediaSource) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:1';
  });
  URL.revokeObjectURL = jest.fn();
  const edges = [aLine('l1', { decision: 'excluded' })].map((node) => ({ cursor: node.id, node }));
  serve({
    Query: { matchingPlan: () => ({ ...aPlan, lines: { ...planLines, edges } }), taxonomy: () => [] },
  });
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
  serve({ Query: { matchingPlan: () => ({ ...aPlan, lines: planLines }), taxonomy: () => [] } });
  showDesk(<PlanView planId="p1" regionCode="640106" weekOn="2026-11-30" />, { path: '/w/matching' });
  await userEvent.click(await screen.findByRole('checkbox', { name: '选择 白＊＊' }));
  expect(screen.getByText('已选 1 条')).toBeTruthy();
  await userEvent.click(screen.getByText('新增 1'));
  expect(screen.queryByText('已选 1 条')).toBe(null);
});
