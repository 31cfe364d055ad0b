import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { ActionItemPage } from './ActionItemPage.js';
import { CoordinationPage } from './CoordinationPage.js';
import { HandOverPage } from './HandOverPage.js';
import { MeetingFormPage } from './MeetingFormPage.js';
import { MeetingPage } from './MeetingPage.js';
import { NeedCoordinationPanel } from './NeedCoordinationPanel.js';
import { ReferralFormPage } from './ReferralFormPage.js';

const county = { code: '640106', name: '金凤区', level: 'county', path: [] };
const hat = { id: 'hat-1', role: 'official', regionCode: '640106', region: county };
const owner = { key: 'o', role: 'stationWorker', regionCode: '640106001', region: { name: '满城北街街道' } };
const item = {
  id: 'i-1',
  title: '走访独居老人',
  state: 'open',
  dueAt: '2026-11-20T16:00:00.000Z',
  version: 4,
  owner,
  checker: owner,
};
const query: Answers[string] = {
  viewer: () => ({ person: { name: '周启明' }, hat, hats: [hat] }),
  childRegions: () => [{ code: '640106001', name: '满城北街街道' }],
  departments: () => [{ code: 'health', zh: '卫生健康', en: 'Health' }],
  actionItemList: () => ({ edges: [{ node: item }] }),
  meetingList: () => ({ edges: [{ node: { id: 'm-1', title: '冬季走访联席会议', state: 'called' } }] }),
  referralList: () => ({
    edges: [
      { node: { id: 'r-1', title: '家庭病床', state: 'made', toDepartment: 'health', toRegion: county } },
    ],
  }),
  handOverList: () => ({ edges: [] }),
};

it('the first page of coordination shows what is mine, what is to be checked, meetings and referrals', async () => {
  serve({ Query: query });
  showDesk(<CoordinationPage />, { path: '/w/coordination' });
  await screen.findByText('冬季走访联席会议');
  await waitFor(() => expect(screen.getAllByText('走访独居老人')).toHaveLength(2));
  expect(await screen.findByText('金凤区 卫生健康')).toBeTruthy();
  expect(screen.getByText('没有交接')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('an agenda begins with what is overdue; a struck matter is sent as struck', async () => {
  const asked = serve({
    Query: {
      ...query,
      draftAgenda: () => [{ subjectType: 'need', subjectId: 'n-1', title: 'XQ-1 每周探访' }],
    },
    Mutation: { callMeeting: () => ({ id: 'm-2' }) },
  });
  showDesk(<MeetingFormPage />, { path: '/w/coordination/meetings/new' });
  await userEvent.click(await screen.findByRole('button', { name: '划掉 XQ-1 每周探访' }));
  await userEvent.type(screen.getByLabelText('补一条议题'), '电梯加装{Enter}');
  await userEvent.type(screen.getByLabelText('议题'), '老旧小区联席会议');
  await userEvent.type(screen.getByLabelText('地点'), '政务中心');
  await userEvent.type(screen.getByLabelText('时间'), '2026-12-05T10:00');
  await userEvent.click(screen.getByRole('button', { name: '加入' }));
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '发出通知' }));
  expect(asked.find(({ name }) => name === 'CallMeeting')?.variables).toMatchObject({
    regionCode: '640106',
    input: {
      meetsAt: '2026-12-05T02:00:00.000Z',
      attendees: [{ role: 'official', regionCode: '640106' }],
      agenda: [
        { subjectId: 'n-1', isStruck: true },
        { words: '电梯加装', isStruck: false },
      ],
    },
  });
});

it('a meeting tells which version of its minutes is signed', async () => {
  const minutes = [
    { id: 'v2', number: 2, words: '第二稿' },
    { id: 'v1', number: 1, words: '第一稿', signOff: { signedBy: { name: '周启明' } } },
  ];
  serve({
    Query: {
      ...query,
      meeting: () => ({
        title: '冬季走访联席会议',
        state: 'minuted',
        minutes,
        actionItems: [item],
        attendees: [owner],
        agenda: [{ words: '电梯', isStruck: true }],
        allowedActions: [{ action: 'signOff', isOpen: true }],
        history: [{ id: 'e', type: 'meeting.minuted' }],
      }),
    },
  });
  showDesk(<MeetingPage />, { path: '/w/coordination/meetings/:id', url: '/w/coordination/meetings/m-1' });
  expect(await screen.findByText(/还没有签发/)).toBeTruthy();
  expect(screen.getByText(/周启明已签发/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '签发纪要' })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('an action item is reported with words, and a refusal keeps them', async () => {
  const asked = serve({
    Query: {
      ...query,
      actionItem: () => ({
        ...item,
        escalations: [{ id: 'x', toRegion: county }],
        allowedActions: [{ action: 'report', isOpen: true, wantsWords: true }],
      }),
    },
    Mutation: {
      actOnActionItem: () => {
        throw refuse('STALE_VERSION', { version: 5 });
      },
    },
  });
  showDesk(<ActionItemPage />, { path: '/w/coordination/items/:id', url: '/w/coordination/items/i-1' });
  await userEvent.click(await screen.findByRole('button', { name: '报告办结' }));
  await userEvent.type(await screen.findByRole('textbox', { name: '报告办结' }), '十户都已走访');
  await userEvent.click(screen.getAllByRole('button', { name: '报告办结' }).at(-1) ?? document.body);
  expect(await screen.findByText(/别人刚改过/)).toBeTruthy();
  expect(screen.getByDisplayValue('十户都已走访')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ActOnActionItem')?.variables).toMatchObject({
    id: 'i-1',
    action: 'report',
    version: 4,
    words: '十户都已走访',
  });
});

it('both sides of a hand-over read the protocol; what is not theirs is not there', async () => {
  const handOver = {
    state: 'proposed',
    fromPerson: { name: '梁望舒' },
    toPerson: { name: '田雨桐' },
    matters: [{ subjectType: 'need', subjectId: 'n-1', title: 'XQ-1 每周探访' }],
    allowedActions: [{ action: 'accept', isOpen: true }],
  };
  serve({ Query: { ...query, handOver: ({ id }: { id: string }) => (id === 'h-1' ? handOver : null) } });
  const at = { path: '/w/coordination/hand-overs/:id' };
  const first = showDesk(<HandOverPage />, { ...at, url: '/w/coordination/hand-overs/h-1' });
  expect(await screen.findByText('XQ-1 每周探访')).toBeTruthy();
  expect(screen.getByRole('button', { name: '接收全部事项' })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  first.unmount();
  showDesk(<HandOverPage />, { ...at, url: '/w/coordination/hand-overs/h-2' });
  expect(await screen.findByText('没有这一条，或者现在的身份看不到')).toBeTruthy();
});

it('whoever adds an item names who at the desk looks after it, or leaves it to the desk', async () => {
  const asked = serve({
    Query: {
      ...query,
      meeting: () => ({
        id: 'm-1',
        title: '冬季走访联席会议',
        state: 'called',
        regionCode: '640106',
        minutes: [],
        actionItems: [],
        attendees: [owner],
        agenda: [],
        allowedActions: [{ action: 'openItem', isOpen: true }],
        history: [],
      }),
      actionItemPeople: () => [
        { id: 'p-1', name: '田雨桐' },
        { id: 'p-2', name: '梁望舒' },
      ],
    },
    Mutation: { openActionItem: () => ({ id: 'i-9' }) },
  });
  showDesk(<MeetingPage />, { path: '/w/coordination/meetings/:id', url: '/w/coordination/meetings/m-1' });
  await userEvent.type(await screen.findByLabelText('做什么'), '走访独居老人');
  expect(screen.queryByLabelText(/由谁负责/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '选定' }));
  await screen.findByRole('option', { name: '梁望舒' });
  await userEvent.selectOptions(screen.getByLabelText(/由谁负责/), '梁望舒');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '议定一项' }));
  expect(asked.find(({ name }) => name === 'ActionItemPeople')?.variables).toEqual({
    meetingId: 'm-1',
    owner: { role: 'official', regionCode: '640106' },
  });
  expect(asked.find(({ name }) => name === 'OpenActionItem')?.variables).toMatchObject({
    title: '走访独居老人',
    ownerPersonId: 'p-2',
  });
});

it('the county urges whom the server names for a need past its limit, the note already written', async () => {
  const need = {
    id: 'n-1',
    title: '暖气不热',
    toUrge: { code: '640106001', name: '满城北街街道' },
    referrals: [],
    escalations: [{ id: 'e-1', escalatedAt: '2026-11-20T16:00:00.000Z', toRegion: county }],
  };
  const asked = serve({
    Query: { ...query, need: () => need },
    Mutation: { referMatter: () => ({ id: 'r-1' }) },
  });
  const panel = showDesk(<NeedCoordinationPanel needId="n-1" />, { path: '/w/needs/n-1' });
  const link = await screen.findByRole('link', { name: '督办：交满城北街街道办理并答复' });
  const url = link.getAttribute('href') ?? '';
  expect(url).toBe('/w/coordination/referrals/new?need=n-1&urge=640106001');
  panel.unmount();
  showDesk(<ReferralFormPage />, { path: '/w/coordination/referrals/new', url });
  expect(await screen.findByDisplayValue('督办：暖气不热')).toBeTruthy();
  for (const field of ['我方部门', '对方部门']) {
    await userEvent.click(screen.getByRole('combobox', { name: field }));
    await userEvent.click((await screen.findAllByTitle('卫生健康')).at(-1) ?? document.body);
  }
  await userEvent.click(screen.getByRole('button', { name: /^转\s?出$/ }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ReferMatter')?.variables).toMatchObject({
      toRegionCode: '640106001',
      needId: 'n-1',
      reason: '这件事已超过时限，请尽快办理，并答复办理情况。',
    }),
  );
});
