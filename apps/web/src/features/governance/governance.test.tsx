import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { ConsultationPage } from './ConsultationPage.js';
import { GovernancePage } from './GovernancePage.js';

const community = { code: '640106001001', name: '试二社区', level: 'community', path: [] };
const hat = { id: 'hat-1', role: 'communityStaff', regionCode: community.code, region: community };
const track = { code: 'volunteering', zh: '社区志愿服务能力', en: 'Ability to volunteer' };
const query: Answers[string] = {
  viewer: () => ({ person: { name: '马晓兰' }, hat, hats: [hat] }),
  actionTracks: () => [track],
  trackCounts: () => ({
    tracks: [{ track, activities: 3, participants: 57, consultations: 1, needs: 2 }],
    units: [],
  }),
  consultationList: () => ({
    edges: [{ node: { id: 'c-1', title: '楼道堆物怎么管', state: 'held', track } }],
  }),
  selfGovernanceBodies: () => [
    {
      id: 'b-1',
      kind: 'residentsCommittee',
      name: '试二社区居民委员会',
      state: 'serving',
      version: 6,
      members: [
        { id: 's-1', post: 'chair', leftOn: null },
        { id: 's-2', post: 'member', leftOn: '2026-01-01' },
      ],
      allowedActions: [{ action: 'unseat', isOpen: true }],
    },
  ],
  trackEntryList: () => ({ edges: [] }),
};

it('a community sees its tracks, consultations and bodies; a seat is left without any name', async () => {
  const asked = serve({ Query: query, Mutation: { actOnBody: () => ({ id: 'b-1' }) } });
  showDesk(<GovernancePage />, { path: '/w/governance' });
  expect(await screen.findByText('57')).toBeTruthy();
  expect(await screen.findByText('楼道堆物怎么管')).toBeTruthy();
  expect(await screen.findByText('主任 1 名')).toBeTruthy();
  expect(screen.queryByText(/委员 1 名/)).toBeNull();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '主任离任' }));
  expect(asked.find(({ name }) => name === 'ActOnBody')?.variables).toMatchObject({
    action: 'unseat',
    memberId: 's-1',
    version: 6,
  });
});

it('a result is recorded with the option chosen', async () => {
  const asked = serve({
    Query: {
      ...query,
      consultation: () => ({
        id: 'c-1',
        title: '楼道堆物怎么管',
        state: 'held',
        track,
        version: 2,
        invited: 60,
        attended: 41,
        options: [
          { words: '每月清理', votes: 12, isChosen: false },
          { words: '楼门轮值', votes: 29, isChosen: false },
        ],
        allowedActions: [{ action: 'decide', isOpen: true }],
      }),
    },
    Mutation: { decideConsultation: () => ({ id: 'c-1' }) },
  });
  showDesk(<ConsultationPage />, {
    path: '/w/governance/consultations/:id',
    url: '/w/governance/consultations/c-1',
  });
  expect(await screen.findByText('29 人赞成')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('选定哪个方案'), '楼门轮值');
  await userEvent.type(screen.getByRole('textbox'), '按楼门轮值办理');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '形成决议' }));
  expect(asked.find(({ name }) => name === 'DecideConsultation')?.variables).toMatchObject({
    version: 2,
    option: 1,
    decision: '按楼门轮值办理',
  });
});
