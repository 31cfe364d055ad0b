import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { aPlan, planLines } from '../../testing/plans.js';
import { PlanView } from './PlanView.js';
import { triedOf } from './WhatIfDialog.js';

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
      matchingPlan: () => ({ ...aPlan, lines: planLines, whatIfs }),
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
