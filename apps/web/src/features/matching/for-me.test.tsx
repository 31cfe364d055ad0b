import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { ForYou } from './ForYou.js';
import { MySuggestionsPanel, RankingPanel } from './MyMatching.js';
import { RankedNeeds } from './RankedNeeds.js';
import { RecordsPanel } from './RecordsPanel.js';

const part = (name: string, weight: number, value: number, amount: number | null) => ({
  part: name,
  weight,
  value,
  amount,
});
const need = {
  id: 'n1',
  title: '高龄独居老人每周探访',
  publicSentence: '十八户独居老人需要每周探访',
  category: 'elder-care/visiting',
  urgency: 'pressing',
  languages: [],
  startsAt: '2099-11-28T01:00:00.000Z',
  endsAt: '2099-11-28T03:00:00.000Z',
  community: { code: '640106001001', name: '紫馨苑社区' },
  parts: [
    {
      id: 'p1',
      kind: 'people',
      name: '志愿者',
      unit: '人',
      quantity: 9,
      pending: 0,
      accepted: 0,
      isDropped: false,
      skills: ['care/medical-escort'],
    },
  ],
};
const forMe = {
  isPersonal: true,
  pool: 12,
  fitting: 1,
  needs: [
    {
      score: 812,
      metres: 800,
      isDistanceAbout: true,
      parts: [
        part('skills', 250, 1000, null),
        part('distance', 200, 920, 800),
        part('time', 150, 1000, 1),
        part('recentLoad', 100, 125, 7),
      ],
      need,
      shift: null,
    },
  ],
};
const plain = {
  ...forMe,
  isPersonal: false,
  needs: forMe.needs.map((each) => ({ ...each, score: null, parts: [] })),
};
const taxonomy = () => [
  {
    code: 'care/medical-escort',
    parentCode: null,
    zh: '陪诊',
    en: 'Medical escort',
    wantsLicence: false,
    isSensitive: false,
  },
];
const noInvitations = () => ({ edges: [] });

it('a volunteer reads why a need is shown, switches the personal order off, and reads the order that holds then', async () => {
  let isPersonal = true;
  const asked = serve({
    Query: {
      needsForMe: () => (isPersonal ? forMe : plain),
      invitationList: noInvitations,
      taxonomy,
    },
    Mutation: {
      chooseRanking: () => {
        isPersonal = false;
        return { isPersonal, chosenAt: '2026-11-24T01:00:00Z' };
      },
    },
  });
  show(<ForYou />, { path: '/m' });
  const card = await screen.findByRole('link', { name: /十八户独居老人/ });
  expect(card.getAttribute('href')).toBe('/needs/n1');
  await waitFor(() =>
    expect(card.textContent).toContain(
      '理由：会陪诊、近（约 800 米）、2099年11月28日有空；不足：近期已被邀请或安排 7 次',
    ),
  );
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '不按个人排序' }));
  expect(await screen.findByText(/没有按你个人排：先看开始时间/)).toBeTruthy();
  expect(screen.queryByText(/理由/)).toBeNull();
  expect(screen.getByText(/离你 约 800 米/)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ChooseRanking')?.variables).toEqual({ isPersonal: false });
});

const atDesk: Answers[string] = { needsForMe: () => forMe, taxonomy };

it('an organization claims the need that fits best', async () => {
  serve({ Query: atDesk });
  const claimed: string[] = [];
  showDesk(<RankedNeeds kind="organization" onClaim={(id) => claimed.push(id)} />, { path: '/w/claimable' });
  const list = await screen.findByRole('list');
  expect(await within(list).findByText(/理由：.*近（约 800 米）/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '不按本机构排序' })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(within(list).getByRole('button', { name: '认领' }));
  expect(claimed).toEqual(['n1']);
});

it('in my data stand the choice with its date and the needs one was suggested for', async () => {
  serve({
    Query: {
      rankingChoice: () => ({ isPersonal: false, chosenAt: '2020-11-24T01:00:00Z' }),
      mySuggestions: () => [
        {
          needId: 'n1',
          sentence: need.publicSentence,
          kind: 'volunteer',
          state: 'accepted',
          timesShown: 3,
          lastAt: '2020-11-24T01:00:00Z',
        },
      ],
    },
  });
  showDesk(
    <>
      <RankingPanel />
      <MySuggestionsPanel />
    </>,
  );
  expect(await screen.findByText(/只按开始时间和紧急程度排/)).toBeTruthy();
  expect(screen.getByText(/2020年11月24日.*起/)).toBeTruthy();
  const row = (await screen.findByText(need.publicSentence)).closest('li');
  expect(row?.textContent).toMatch(/有 3 天出现在名单上.*已答应/);
  expect(await faultsOf()).toEqual([]);
});

it('those in charge read the history of a suggestion; nobody else asks for it', async () => {
  let isAllowed = false;
  const asked = serve({
    Query: {
      need: () => ({ id: 'n1', mayReadSuggestions: isAllowed }),
      suggestionRecords: () => [
        {
          id: 'v1',
          kind: 'volunteer',
          label: '苏＊＊',
          state: 'declined',
          timesShown: 1,
          steps: [
            { step: 'declined', at: '2020-11-24T03:00:00Z', by: null, chance: null, reason: '那天不在' },
            { step: 'invited', at: '2020-11-24T02:00:00Z', by: '马晓兰', chance: null, reason: null },
            { step: 'shown', at: '2020-11-24T01:00:00Z', by: '马晓兰', chance: 666_667, reason: null },
            { step: 'shown', at: '2020-11-24T00:30:00Z', by: '马晓兰', chance: 666_667, reason: null },
            { step: 'shown', at: '2020-11-23T00:30:00Z', by: '马晓兰', chance: 1_000_000, reason: null },
          ],
        },
      ],
    },
  });
  const { unmount } = showDesk(<RecordsPanel needId="n1" />);
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('MayReadSuggestions'));
  expect(asked.map(({ name }) => name)).not.toContain('SuggestionRecords');
  unmount();
  isAllowed = true;
  showDesk(<RecordsPanel needId="n1" />);
  await userEvent.click(await screen.findByText('苏＊＊'));
  const steps = within(screen.getByRole('list', { name: '苏＊＊ 的经过' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent?.replace(/^.*\d\d:\d\d/, ''))).toEqual([
    '已谢绝 · 原因：那天不在',
    '已邀请 · 马晓兰 操作',
    '列入名单 2 次 · 马晓兰 操作 · 当时上名单的机会 66.7\u00a0%',
    '列入名单 · 马晓兰 操作 · 当时上名单的机会 100\u00a0%',
  ]);
  expect(await faultsOf()).toEqual([]);
});
