import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve } from '../../testing/fake-server.js';
import { SuggestionsPanel } from './SuggestionsPanel.js';

const part = (name: string, weight: number, value: number, amount: number | null = null) => ({
  part: name,
  weight,
  value,
  amount,
});
const candidate = (id: string, label: string, over: object = {}) => ({
  id,
  label,
  score: 690,
  chance: 1_000_000,
  metres: 800,
  isDistanceAbout: true,
  hasClaimed: false,
  invitation: null,
  parts: [part('service', 500, 1000), part('distance', 100, 900, 800), part('recentLoad', 400, 250, 6)],
  ...over,
});
const suggestion = {
  id: 'v1',
  kind: 'organization',
  resourceList: null,
  at: '2026-11-23T01:12:30Z',
  pool: 3,
  fitting: 2,
  excluded: [
    { condition: 'otherService', count: 1 },
    { condition: 'full', count: 0 },
  ],
  candidates: [
    candidate('o1', '暖邻中心', { hasClaimed: true }),
    candidate('o2', '益家亲', {
      score: 440,
      parts: [part('service', 500, 500), part('distance', 100, 900, 800), part('recentLoad', 400, 250, 6)],
    }),
  ],
};

it('says why, lets choose whom to invite, and those who have claimed are not invited again', async () => {
  const asked = serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true }) },
    Mutation: { suggest: () => suggestion, invite: () => [{ id: 'i1' }] },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  expect(await screen.findByText('益家亲')).toBeTruthy();
  expect(screen.getAllByText('约 800 米')).toHaveLength(2);
  expect(screen.queryByText('手上已满')).toBeNull();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByText('没有这项服务'));
  expect(screen.getByText('登记的服务类别里没有这条需求的类别。')).toBeTruthy();
  expect(
    screen.getByText('理由：登记的正是这类服务、近（约 800 米）；不足：近期已被邀请或安排 6 次'),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 暖邻中心' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 益家亲' }));
  await userEvent.keyboard('i');
  // Nothing is sent before whoever asks has read who will be invited.
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['益家亲']);
  expect(asked.map(({ name }) => name)).not.toContain('Invite');
  await userEvent.dblClick(dialog.getByRole('button', { name: '发出 1 份邀请' }));
  expect(asked.filter(({ name }) => name === 'Invite')).toHaveLength(1);
  expect(asked.find(({ name }) => name === 'Invite')?.variables).toEqual({ viewId: 'v1', ids: ['o2'] });
});

it('those asked already do not count as to be invited, and more invitations than places are warned of', async () => {
  const volunteers = {
    ...suggestion,
    kind: 'volunteer',
    excluded: [],
    candidates: [
      candidate('v1', '苏＊＊', { invitation: { id: 'i1', state: 'sent', sentAt: '2026-11-24T01:00:00Z' } }),
      candidate('v2', '马＊＊'),
    ],
  };
  const sent = {
    id: 'i1',
    state: 'sent',
    inviteeKind: 'volunteer',
    inviteeName: '苏＊＊',
    allowedActions: [],
  };
  const people = { id: 'p1', kind: 'people', skills: [], quantity: 3, accepted: 1, pending: 0 };
  for (const quantity of [2, 3]) {
    serve({
      Query: {
        need: () => ({ id: 'n1', state: 'open', maySuggest: true, parts: [{ ...people, quantity }] }),
        invitationList: () => ({ edges: [{ node: sent }] }),
      },
      Mutation: { suggest: () => volunteers },
    });
    const { unmount } = showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
    await userEvent.click(await screen.findByRole('tab', { name: /^志愿者/ }));
    const funnel = await screen.findByRole('list', { name: '从全部到可以邀请的' });
    expect(within(funnel).getByText('可以邀请').previousSibling?.textContent).toBe('1');
    await userEvent.click(screen.getByRole('checkbox', { name: '选择 马＊＊' }));
    await userEvent.keyboard('i');
    const dialog = within(await screen.findByRole('dialog'));
    const warning = dialog.queryByText('还缺 1 人，已有 1 人被邀请或已答应');
    expect(warning === null).toBe(quantity === 3);
    unmount();
  }
});

it('who may not invite is shown nothing, and nothing is computed', async () => {
  const asked = serve({ Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: false }) } });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('MaySuggest'));
  await waitFor(() => expect(screen.queryByText('建议对接')).toBeNull());
  expect(asked.map(({ name }) => name)).not.toContain('Suggest');
});

it('two stand side by side by one key: facts, weights, what each part adds, and where they differ', async () => {
  serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true }) },
    Mutation: { suggest: () => suggestion },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  await userEvent.click(await screen.findByRole('checkbox', { name: '选择 暖邻中心' }));
  await userEvent.keyboard('c');
  expect(screen.queryByRole('region', { name: '逐项对比' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 益家亲' }));
  await userEvent.keyboard('c');
  const compared = within(screen.getByRole('region', { name: '逐项对比' }));
  const rowOf = (name: RegExp) => compared.getByRole('row', { name }).textContent;
  expect(rowOf(/^服务能力/)).toBe(
    '服务能力服务类别越对口，分越高权重 500不同很合▲ 分较高得 1000 / 1000 分，加 500基本合得 500 / 1000 分，加 250',
  );
  expect(rowOf(/^距离/)).toBe(
    '距离公里，越近分越高权重 100约 800 米得 900 / 1000 分，加 90约 800 米得 900 / 1000 分，加 90',
  );
  expect(rowOf(/^合计/)).toBe('合计690 / 1000▲ 分较高440 / 1000');
  expect(rowOf(/^上名单的机会/)).toMatch(/100 % 是凭分数必定列出/);
  expect(await faultsOf()).toEqual([]);
  await userEvent.keyboard('c');
  expect(screen.queryByRole('region', { name: '逐项对比' })).toBeNull();
});

it('each kind of resource is asked for on its own', async () => {
  const asked = serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true }) },
    Mutation: { suggest: () => suggestion },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  await screen.findByText('益家亲');
  await userEvent.keyboard('5');
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'Suggest').map(({ variables }) => variables)).toEqual([
      { needId: 'n1', kind: 'organization', resourceList: null },
      { needId: 'n1', kind: 'resource', resourceList: 'lot' },
    ]),
  );
});

it('a volunteer lives less than so far away, and no nearer is told', async () => {
  const home = { metres: 500, isDistanceAbout: false };
  const far = { metres: 2000, isDistanceAbout: false };
  serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true }), taxonomy: () => [] },
    Mutation: {
      suggest: () => ({
        ...suggestion,
        kind: 'volunteer',
        candidates: [candidate('v1', '白＊＊', home), candidate('v2', '苏＊＊', far)],
      }),
    },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  await userEvent.click(await screen.findByRole('tab', { name: /^志愿者/ }));
  expect(await screen.findByText('不到 500 米')).toBeTruthy();
  expect(screen.getByText('不到 2 公里')).toBeTruthy();
});

it('the arrows, Home and End choose among the kinds; what nobody asked for is said to be that', async () => {
  serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true }) },
    Mutation: {
      suggest: () => ({
        ...suggestion,
        candidates: [],
        fitting: 0,
        excluded: [{ condition: 'notWanted', count: 3 }],
      }),
    },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  const chosen = () => screen.getByRole('tab', { selected: true }).textContent;
  await userEvent.click(await screen.findByRole('tab', { name: /^社会组织/ }));
  await userEvent.keyboard('{ArrowLeft}');
  expect(chosen()).toMatch(/^服务/);
  expect(document.activeElement?.textContent).toMatch(/^服务/);
  await userEvent.keyboard('{Home}{ArrowRight}{End}{ArrowRight}');
  expect(chosen()).toMatch(/^社会组织/);
  expect(await screen.findByText('这条需求没有要这一类')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('what the parts add are whole points that add up to the total, and no history is not told as one', async () => {
  const parts = [
    part('service', 500, 501),
    part('distance', 100, 905, 800),
    part('recentLoad', 100, 250, 6),
    part('reliability', 300, 750, 0),
  ];
  const others = [...parts.slice(0, 3), part('reliability', 300, 750, 3)];
  const candidates = [
    candidate('o1', '暖邻中心', { score: 591, parts }),
    candidate('o2', '益家亲', { score: 591, parts: others }),
  ];
  serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true }) },
    Mutation: { suggest: () => ({ ...suggestion, candidates }) },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  expect(await screen.findAllByText('还没有记录')).toHaveLength(1);
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 暖邻中心' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 益家亲' }));
  await userEvent.keyboard('c');
  const compared = within(screen.getByRole('region', { name: '逐项对比' }));
  const added = compared
    .getAllByText(/^得 /)
    .map(({ textContent }) => Number(/加 (.*)$/.exec(textContent)?.[1]));
  const ofFirst = added.filter((_, at) => at % 2 === 0);
  expect(ofFirst).toEqual([251, 90, 25, 225]);
  expect(ofFirst.reduce((sum, each) => sum + each, 0)).toBe(591);
});

it('a need that asks for people alone begins with volunteers', async () => {
  const parts = [
    { id: 'p', kind: 'people', skills: [], quantity: 2, accepted: 0, pending: 0, isDropped: false },
  ];
  const asked = serve({
    Query: { need: () => ({ id: 'n1', state: 'open', maySuggest: true, parts }) },
    Mutation: { suggest: () => suggestion },
  });
  showDesk(<SuggestionsPanel needId="n1" />, { path: '/w/needs/n1' });
  expect(await screen.findByText('益家亲')).toBeTruthy();
  expect(asked.filter(({ name }) => name === 'Suggest').map(({ variables }) => variables['kind'])).toEqual([
    'volunteer',
  ]);
});
