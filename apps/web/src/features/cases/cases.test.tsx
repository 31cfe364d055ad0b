import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { CaseIntakePage } from './CaseIntakePage.js';
import { CasePage } from './CasePage.js';
import { CaseQueuePage } from './CaseQueuePage.js';
import { CaseReferralPage } from './CaseReferralPage.js';
import { GroupPage } from './GroupPage.js';
import { MyCasePage } from './MyCasePage.js';
import { MyDayPage } from './MyDayPage.js';

const path = [{ code: '64', name: '宁夏回族自治区' }];
const place = { code: '640106001001', name: '南苑社区', level: 'community', path };
const hat = {
  id: 'h1',
  role: 'socialWorker',
  regionCode: '640106001',
  region: { ...place, level: 'township' },
};
const due = {
  id: 'visitDue c1',
  kind: 'visitDue',
  caseId: 'c1',
  number: 'GA-2611-ABCDEF',
  alias: '三楼独居',
  workerId: 'w1',
  worker: null,
  risk: 'high',
  dueOn: '2026-11-20',
  daysLate: 3,
};
const file = {
  id: 'c1',
  number: due.number,
  alias: due.alias,
  state: 'active',
  risk: 'high',
  version: 7,
  nextVisitOn: '2026-11-20',
  region: place,
  need: null,
  referrals: [],
  mayOverrideConsent: false,
  allowedActions: [
    { action: 'withdrawConsent', isOpen: true, wants: ['words'] },
    { action: 'contact', isOpen: true, wants: ['on', 'manner', 'isMade', 'minutes', 'words'] },
    { action: 'consent', isOpen: false, wants: ['consentHow'] },
  ],
};
const opened = {
  file,
  client: { name: '马小兰', bornIn: 1941, idNumber: null, phone: null, household: null },
  entries: [{ id: 'e1', action: 'assess', by: '何知遥', words: '独居', risk: 'high', goals: [] }],
  readings: [{ id: 'r1', times: 3, reader: '孟怀瑾', role: 'socialWorker', isSearch: false }],
  visitsLacking: 0,
  awaitsSupervisor: false,
};
const serving = (query: Answers[string], mutation: Answers[string] = {}) =>
  serve({
    Query: {
      viewer: () => ({ person: { name: '何知遥' }, hat, hats: [hat] }),
      caseDay: () => [],
      caseQueue: () => [],
      caseFiles: () => ({ totalCount: 0, edges: [] }),
      caseReferralsToMe: () => ({ edges: [] }),
      ...query,
    },
    Mutation: mutation,
  });

it('the day stands in the order of the api, late in words, each line straight to its step', async () => {
  serving({
    caseDay: () => [due, { ...due, id: 'x', kind: 'referralToAnswer', caseId: 'r9', alias: '', daysLate: 0 }],
  });
  showDesk(<MyDayPage />, { path: '/w/cases', url: '/w/cases' });
  const table = await screen.findByRole('table', { name: '要办的' });
  expect(within(table).getByText('迟 3 天')).toBeTruthy();
  expect(within(table).getByRole('link', { name: '去探访' }).getAttribute('href')).toBe(
    '/w/cases/c1?do=contact',
  );
  expect(within(table).getByRole('link', { name: '答复转介' }).getAttribute('href')).toBe(
    '/w/case-referrals/r9',
  );
  expect(await faultsOf()).toEqual([]);
});

it('a queue that is done says so, and offers nobody’s cases to hand over', async () => {
  serving({});
  showDesk(<CaseQueuePage />, { path: '/w/case-queue', url: '/w/case-queue' });
  expect(await screen.findByText('都办完了')).toBeTruthy();
  expect(screen.queryByText('全部移交')).toBeNull();
  expect(await faultsOf()).toEqual([]);
});

it('the cases of a worker who left are handed over all at once, to somebody and with a reason', async () => {
  const asked = serving(
    {
      caseQueue: () => [{ ...due, kind: 'workerGone', worker: '温书禾' }],
      caseColleagues: () => [{ workerId: 'w2', name: '罗清和', regionCode: '640106' }],
    },
    { handOverCases: () => 1 },
  );
  showDesk(<CaseQueuePage />, { path: '/w/case-queue', url: '/w/case-queue' });
  expect(await screen.findByText(/温书禾 已离开，名下 1 份个案/)).toBeTruthy();
  const button = screen.getByRole('button', { name: '全部移交' });
  expect(button.hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('combobox', { name: '交给' }));
  await userEvent.click(await screen.findByTitle('罗清和'));
  await userEvent.type(screen.getByRole('textbox', { name: '原因' }), '离职');
  await userEvent.click(button);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'HandOverCases')?.variables).toEqual({
      fromWorkerId: 'w1',
      toWorkerId: 'w2',
      reason: '离职',
    }),
  );
});

it('opening a file is one reading; a step opens from the address with what it wants, and is sent with the version read', async () => {
  const asked = serving({}, { readCase: () => opened, actOnCase: () => ({ id: 'c1', state: 'active' }) });
  showDesk(<CasePage />, { path: '/w/cases/:id', url: '/w/cases/c1?do=contact' });
  expect(await screen.findByText('马小兰')).toBeTruthy();
  expect(screen.getByText('孟怀瑾')).toBeTruthy();
  expect(asked.filter(({ name }) => name === 'ReadCase')).toHaveLength(1);
  const save = screen.getByRole('button', { name: '写入档案' });
  expect(save.hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('还差：写进档案')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: /写进档案/ }), '情绪平稳');
  await userEvent.click(save);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnCase')?.variables).toMatchObject({
      id: 'c1',
      version: 7,
      action: 'contact',
      manner: 'visit',
      isMade: true,
      words: '情绪平稳',
    }),
  );
});

it('an approval is asked once more, and a grave case that met too few is ended with a reason only', async () => {
  const waiting = { ...file, state: 'closureSubmitted' };
  const allowedActions = [{ action: 'approveClosure', isOpen: true, wants: [] }];
  const asked = serving(
    {},
    {
      readCase: () => ({ ...opened, file: { ...waiting, allowedActions }, visitsLacking: 2 }),
      actOnCase: () => ({ id: 'c1', state: 'followUp' }),
    },
  );
  showDesk(<CasePage />, { path: '/w/cases/:id', url: '/w/cases/c1' });
  await userEvent.click(await screen.findByRole('button', { name: '批准结案' }));
  expect(screen.getByText('按风险，计划批准以后还差 2 次见面')).toBeTruthy();
  expect(screen.getByRole('button', { name: '批准结案' }).closest('form')?.textContent).toMatch(/风险.*高/);
  const close = screen.getByRole('button', { name: '批准结案' });
  expect(close.hasAttribute('disabled')).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: /写进档案/ }), '已住进女儿家');
  await userEvent.click(close);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnCase')?.variables).toMatchObject({
      words: '已住进女儿家',
    }),
  );
});

it('a follow-up says that it ends the case, how grave it is and when it is due; a grave one early is not for the worker', async () => {
  const closed = {
    ...file,
    state: 'followUp',
    dueOn: '2027-03-01',
    allowedActions: [
      { action: 'contact', isOpen: true, wants: ['on', 'manner', 'isMade', 'minutes', 'words'] },
      { action: 'followUp', isOpen: true, wants: ['words'] },
    ],
  };
  serving({}, { readCase: () => ({ ...opened, file: closed }) });
  const shown = showDesk(<CasePage />, { path: '/w/cases/:id', url: '/w/cases/c1' });
  await userEvent.click(await screen.findByRole('button', { name: '写跟进，结束个案' }));
  expect(screen.getByText('写下以后，个案就结束了')).toBeTruthy();
  expect(screen.getByText(/跟进限期是 2027年3月1日/)).toBeTruthy();
  const form = screen.getByRole('button', { name: '写跟进，结束个案' }).closest('form');
  expect(form?.textContent).toMatch(/风险.*高/);
  expect(await faultsOf()).toEqual([]);
  shown.unmount();
  serving({}, { readCase: () => ({ ...opened, file: closed, awaitsSupervisor: true }) });
  showDesk(<CasePage />, { path: '/w/cases/:id', url: '/w/cases/c1' });
  expect(await screen.findByText(/2027年3月1日 以前由督导决定结束/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '写跟进，结束个案' })).toBeNull();
});

it('a file that is not there and one that is not yours are the same page', async () => {
  serving({}, { readCase: () => refuse('NOT_FOUND') });
  showDesk(<CasePage />, { path: '/w/cases/:id', url: '/w/cases/c1' });
  expect(await screen.findByRole('heading', { name: '没有这份个案，或者它不归您看' })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('somebody is searched for first; a likely match must be looked at before a case is opened; the code is shown once', async () => {
  const match = {
    id: 'c9',
    strength: 'likely',
    reasons: ['sound', 'phone'],
    isOpen: true,
    openedIn: 2026,
    isMine: false,
    place,
  };
  const asked = serving(
    {},
    {
      searchCases: () => [match],
      openCase: () => ({ code: '123456789012', file: { id: 'c1', number: due.number } }),
    },
  );
  showDesk(<CaseIntakePage />, { path: '/w/cases/new', url: '/w/cases/new' });
  expect(screen.queryByRole('button', { name: '开案' })).toBeNull();
  await userEvent.type(await screen.findByRole('textbox', { name: '姓名' }), '马小兰');
  await userEvent.click(screen.getByRole('button', { name: '查重' }));
  expect(await screen.findByText('姓名同音、电话相同')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: /代号/ }), '三楼');
  await userEvent.type(screen.getByRole('textbox', { name: /求助经过/ }), '邻居来说');
  const open = screen.getByRole('button', { name: '开案' });
  expect(open.hasAttribute('disabled')).toBe(true);
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /看过了/ }));
  await userEvent.click(open);
  expect(await screen.findByText('查询码 1234 5678 9012')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'OpenCase')?.variables).toMatchObject({
    seenMatches: ['c9'],
    alias: '三楼',
    client: { name: '马小兰' },
  });
});

it('a referral that is refused wants words', async () => {
  const asked = serving(
    {},
    {
      readCaseReferral: () => ({
        name: '马小兰',
        letter: '请给一个名额',
        referral: { id: 'r1', version: 2, state: 'made', consentHow: null, number: due.number },
        allowedActions: [{ action: 'refuse', isOpen: true, wantsWords: true }],
      }),
      actOnCaseReferral: () => ({ id: 'r1', state: 'refused' }),
    },
  );
  showDesk(<CaseReferralPage />, { path: '/w/case-referrals/:id', url: '/w/case-referrals/r1' });
  expect(await screen.findByText('未经同意，由督导决定')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '谢绝' }));
  await userEvent.type(await screen.findByRole('textbox', { name: '谢绝' }), '手上已满');
  await userEvent.click(screen.getAllByRole('button', { name: '谢绝' }).at(-1)!);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnCaseReferral')?.variables).toEqual({
      id: 'r1',
      version: 2,
      action: 'refuse',
      words: '手上已满',
    }),
  );
});

it('a person sees by code who read the file, and asks for erasure', async () => {
  const mine = {
    number: due.number,
    isOpen: true,
    worker: '何知遥',
    exportAskedOn: null,
    erasureAskedOn: null,
    isMine: false,
    place,
    readings: opened.readings,
  };
  const asked = serve({
    Query: { viewer: () => null },
    Mutation: { openMyCase: () => mine, askForMyCase: () => ({ ...mine, erasureAskedOn: '2026-11-23' }) },
  });
  show(<MyCasePage />, { path: '/my-case', url: '/my-case' });
  await userEvent.type(screen.getByRole('textbox'), '123456789012{Enter}');
  expect(await screen.findByText('孟怀瑾')).toBeTruthy();
  expect(screen.getByText(/当天 3 次/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '要求删除' }));
  expect(await screen.findByText(/已要求删除/)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'AskForMyCase')?.variables).toEqual({
    code: '123456789012',
    isErasure: true,
  });
});

it('who may not read the members of a group sees its sessions and none of the names', async () => {
  serving({
    workGroup: () => ({
      id: 'g1',
      method: 'groupWork',
      title: '支持小组',
      state: 'running',
      region: place,
      sessions: [{ id: 's1', heldOn: '2026-11-20', topic: '认识彼此', minutes: 90, headcount: 5, note: '' }],
      members: null,
      change: { people: 4, came: 5, before: 1350, after: 950 },
      allowedActions: [],
    }),
  });
  showDesk(<GroupPage />, { path: '/w/groups/:id', url: '/w/groups/g1' });
  expect(await screen.findByText('认识彼此')).toBeTruthy();
  expect(screen.getByText('来过的 5 人里，4 人前后都测了：13.5 → 9.5')).toBeTruthy();
  expect(screen.queryByText('参加者')).toBeNull();
  expect(await faultsOf()).toEqual([]);
});

it('a member’s name is erased after a second question; an erased one is said to be', async () => {
  const member = { id: 'm1', name: '甲', before: 14, after: 9, attended: 2 };
  const asked = serving(
    {
      workGroup: () => ({
        id: 'g1',
        version: 4,
        method: 'groupWork',
        title: '支持小组',
        state: 'finished',
        region: place,
        sessions: [],
        members: [member, { ...member, id: 'm2', name: null }],
        change: null,
        allowedActions: [{ action: 'eraseMember', isOpen: true }],
      }),
    },
    { eraseWorkMember: () => ({ id: 'g1' }) },
  );
  showDesk(<GroupPage />, { path: '/w/groups/:id', url: '/w/groups/g1' });
  expect(await screen.findByText('（姓名已删除）')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '删除甲的姓名' }));
  expect(screen.getByText(/本人要求时才删/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  expect(asked.some(({ name }) => name === 'EraseWorkMember')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: '删除甲的姓名' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'EraseWorkMember')?.variables).toEqual({
      id: 'g1',
      version: 4,
      memberId: 'm1',
    }),
  );
});
