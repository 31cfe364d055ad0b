import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { MessagesPage } from './MessagesPage.js';
import { TodayPage } from './TodayPage.js';

const region = { code: '640106001', name: '满城北街街道', level: 'township', path: [] };
const hat = { id: 'hat-1', role: 'stationWorker', regionCode: region.code, region };
const need = { id: 'n-1', number: 'XQ-2611-7K3MP', title: '暖气不热', community: { name: '中强巷社区' } };
const late = {
  id: 't-1',
  kind: 'needToVerify',
  isTask: true,
  urgency: 'over',
  dueAt: '2020-01-01T00:00:00Z',
  need,
};
const told = { id: 't-2', kind: 'claimEnded', isTask: false, urgency: 'news', need };
const inbox = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ node })) });
const query: Answers[string] = {
  viewer: () => ({ person: { name: '田雨桐' }, hat, hats: [hat] }),
  inbox: () => inbox(late, told),
  needList: () => ({ totalCount: 3, edges: [] }),
  inboxCount: () => ({ tasks: 1, over: 1, news: 1 }),
};

it('the first page names what waits, verb first, and the keyboard opens it', async () => {
  serve({ Query: query });
  const { where } = showDesk(<TodayPage />, { path: '/w/today' });
  const tasks = within(await screen.findByRole('group', { name: '待我处理' }));
  expect(tasks.getByText('核实：暖气不热')).toBeTruthy();
  expect(tasks.getByText('已超过时限')).toBeTruthy();
  expect(await screen.findByText('1 件事等您处理，1 件已超过时限')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.keyboard('j{Enter}');
  expect(where()).toBe('/w/review?need=n-1');
});

it('the charity finds the goods that wait for it on its first page, counted with all else', async () => {
  const charity = { id: 'hat-2', role: 'charityManager', organizationId: 'o' };
  const line = {
    id: 'l',
    quantity: 4,
    part: { name: '牛奶', unit: '箱' },
    need: { title: '助餐送餐' },
    plan: { madeAt: '2026-11-23T01:12:30Z', region: { code: '640106', name: '金凤区' } },
  };
  serve({
    Query: {
      ...query,
      viewer: () => ({ person: { name: '程望舒' }, hat: charity, hats: [charity] }),
      inbox: () => inbox(),
      inboxCount: () => ({ tasks: 0, over: 0, news: 0 }),
      goodsToGive: () => ({ totalCount: 2, edges: [{ node: line }] }),
    },
  });
  showDesk(<TodayPage />, { path: '/w/today' });
  expect(await screen.findByText('拨付：牛奶 4 箱，给“助餐送餐”')).toBeTruthy();
  expect(await screen.findByText('2 件事等您处理')).toBeTruthy();
  expect(screen.queryByText('眼下没有要办的')).toBe(null);
});

it('a name to judge and a body to renew say which place they are of, and lead to their pages', async () => {
  const designation = { id: 'd-1', title: { zh: '五社联动示范社区' }, region: { name: '中强巷社区' } };
  const at = { isTask: true, urgency: 'later', regionCode: '640106001002' };
  const judge = {
    ...at,
    id: 't-4',
    kind: 'designationToJudge',
    subjectType: 'designation',
    subjectId: 'd-1',
    designation,
  };
  const renew = {
    ...at,
    id: 't-5',
    kind: 'bodyToRenew',
    subjectType: 'body',
    subjectId: 'b-1',
    title: '居民委员会',
  };
  serve({ Query: { ...query, inbox: () => inbox(judge, renew) } });
  const { where } = showDesk(<TodayPage />, { path: '/w/today' });
  expect(await screen.findByText('请您评审：五社联动示范社区（中强巷社区）')).toBeTruthy();
  expect(screen.getByText('任期已满，登记新一届：居民委员会')).toBeTruthy();
  expect(screen.getByRole('link', { name: /去登记/ }).getAttribute('href')).toBe(
    '/w/governance?region=640106001002',
  );
  await userEvent.keyboard('j{Enter}');
  expect(where()).toBe('/w/designations/d-1');
});

it('news are read away, tasks are not among them', async () => {
  const asked = serve({ Query: query, Mutation: { readNotices: () => 1 } });
  showDesk(<TodayPage />, { path: '/w/today' });
  await userEvent.click(await screen.findByRole('button', { name: '都知道了' }));
  expect(asked.find(({ name }) => name === 'ReadNotices')?.variables).toEqual({ ids: ['t-2'] });
});

it('the phone tells a volunteer of hours taken back as a correction', async () => {
  const reversed = { id: 't-3', kind: 'hoursEntered', isTask: false, urgency: 'news', minutes: -90, need };
  serve({ Query: { ...query, inbox: () => inbox(reversed) } });
  show(<MessagesPage />, { path: '/m/messages' });
  expect(await screen.findByText('时长有更正：1 小时 30 分')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('a message tells what a need was and is, with the way to take the yes back; the desk reads it too', async () => {
  const moved = {
    ...need,
    startsAt: '2026-12-05T01:00:00.000Z',
    endsAt: '2026-12-05T03:00:00.000Z',
    place: '文化站',
    agreedTerms: { startsAt: null, endsAt: null, place: '社区活动室' },
  };
  const node = { id: 't-3', kind: 'agreedNeedMoved', isTask: false, urgency: 'news', need: moved };
  serve({ Query: { ...query, inbox: () => inbox(node) } });
  const { unmount } = show(<MessagesPage />, { path: '/m/messages' });
  expect(await screen.findByText('你答应的需求改了时间或地点')).toBeTruthy();
  expect(screen.getByText(/^原来：时间未定 · 社区活动室；现在：.* · 文化站/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '去看看' }).getAttribute('href')).toBe('/needs/n-1');
  unmount();
  showDesk(<TodayPage />, { path: '/w/today' });
  const line = await screen.findByRole('link', {
    name: /^答应的需求改了时间或地点.*原来：.*现在：.*文化站$/,
  });
  expect(line.getAttribute('href')).toBe('/w/invitations');
});

it('a community’s line of a plan above leads to its week, where the needs are', async () => {
  const node = {
    id: 't-4',
    kind: 'planAboveConfirmed',
    isTask: false,
    urgency: 'news',
    subjectType: 'plan',
    title: '金凤区',
    weekOn: '2026-11-30',
  };
  serve({ Query: { ...query, inbox: () => inbox(node) } });
  showDesk(<TodayPage />, { path: '/w/today' });
  const line = await screen.findByRole('link', { name: /^上级的方案为这里的需求请人：金凤区 .*起一周$/ });
  expect(line.getAttribute('href')).toBe('/w/matching?week=2026-11-30');
});
