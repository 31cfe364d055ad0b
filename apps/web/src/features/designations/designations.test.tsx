import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { DesignationPage } from './DesignationPage.js';
import { DesignationsPage } from './DesignationsPage.js';
import { NamePage } from './NamePage.js';

const path = [{ code: '64', name: '宁夏回族自治区' }];
const place = { code: '640106001001', name: '南苑社区', level: 'community', path };
const hat = {
  id: 'hat-1',
  role: 'official',
  regionCode: '64',
  region: { ...path[0], level: 'province', path },
};
const kind = {
  code: 'five-society-demonstration',
  pack: 'nx-wsld-2022',
  name: { zh: '“五社联动”示范社区', en: 'Demonstration community' },
  level: 'community',
  decidedAt: 'province',
  noticeDays: 7,
  experts: 3,
  termMonths: 36,
  criteria: [
    {
      code: 'served',
      name: { zh: '已落实的需求', en: 'Needs' },
      fact: 'needsServed',
      atLeast: 3,
      evidence: 'proposed',
    },
    {
      code: 'answered',
      name: { zh: '落实占比', en: 'Share' },
      fact: 'servedThousandths',
      atLeast: 500,
      evidence: 'proposed',
    },
    {
      code: 'deliberation',
      name: { zh: '居民议事', en: 'Deliberation' },
      fact: null,
      atLeast: null,
      evidence: 'proposed',
    },
  ],
  mayApply: false,
  progress: { named: 12, underWay: 3, places: 2500, target: '100', isPercent: false, targetYear: 2025 },
};
const listed = {
  id: 'd1',
  state: 'inReview',
  stateSince: '2026-11-20T09:00:00+08:00',
  title: kind.name,
  region: place,
  noticeEndsOn: null,
  namedOn: null,
  endsOn: null,
  recheckOn: null,
};
const opened = {
  ...listed,
  regionCode: place.code,
  statement: '五社常来常往',
  lastReason: null,
  version: 4,
  kind,
  checks: [
    {
      at: '2026-11-19T09:00:00+08:00',
      fromMonth: '2025-11-01',
      toMonth: '2026-10-01',
      evidence: [
        { criterion: 'served', value: 5, atLeast: 3, isMet: true, words: '' },
        { criterion: 'answered', value: null, atLeast: 500, isMet: false, words: '' },
        { criterion: 'deliberation', value: null, atLeast: null, isMet: null, words: '每月一次' },
      ],
    },
  ],
  reviews: [],
  objections: [],
  allowedActions: [],
};
const open = (actions: readonly string[]) =>
  actions.map((action) => ({
    action,
    isOpen: true,
    wantsReason: ['sendBack', 'reject', 'remove'].includes(action),
  }));
const serving = (over: object, mutations: Answers[string] = {}, query: Answers[string] = {}) =>
  serve({
    Query: {
      viewer: () => ({ person: { name: '沙建宁' }, hat, hats: [hat] }),
      designation: () => ({ ...opened, ...over }),
      designationKinds: () => [kind],
      designationsToJudge: () => ({ edges: [] }),
      designationList: () => ({ totalCount: 1, edges: [{ node: listed }] }),
      ...query,
    },
    Mutation: mutations,
  });
const show = () => showDesk(<DesignationPage />, { path: '/w/designations/:id', url: '/w/designations/d1' });

it('the list tells how far the target is, and what waits for the own word stands first', async () => {
  serving({}, {}, { designationsToJudge: () => ({ edges: [{ node: { ...listed, id: 'd2' } }] }) });
  showDesk(<DesignationsPage />, { path: '/w/designations', url: '/w/designations' });
  expect(await screen.findByText(/已命名 12 个，目标 100 个/)).toBeTruthy();
  expect(await screen.findByRole('table', { name: '等您评审' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '申报' })).toBeNull();
  expect(await faultsOf()).toEqual([]);
});

it('the way to apply is there where the server says that the asker may', async () => {
  serving({}, {}, { designationKinds: () => [{ ...kind, mayApply: true }] });
  showDesk(<DesignationsPage />, { path: '/w/designations', url: '/w/designations' });
  const link = await screen.findByRole('link', { name: '申报' });
  expect(link.getAttribute('href')).toBe('/w/designations/new?kind=five-society-demonstration');
});

it('a criterion is met, not met without a record, or left to people; absent is not zero', async () => {
  serving({});
  show();
  const rows = await screen.findAllByRole('row');
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    '已落实的需求53达到',
    '落实占比尚无记录50.0%未达到',
    '居民议事每月一次——由专家评定',
  ]);
  expect(screen.getByText('现在没有需要您做的')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it.each([
  ['servedThousandths', 1000, '100.0%', 'list/needsServed?from=2025-11&to=2026-10'],
  ['servedThousandths', 799, '79.9%', 'list/needsServed?from=2025-11&to=2026-10'],
  ['servedThousandths', 1200, '120.0%', 'list/needsServed?from=2025-11&to=2026-10'],
  ['linkageThousandths', 1000, '五方中 5.00 方', 'list/linkageIndex?from=2025-11&to=2026-10'],
  ['linkageThousandths', 599, '五方中 2.99 方', 'list/linkageIndex?from=2025-11&to=2026-10'],
  ['fullLinkages', 1000, '1,000', 'list/linkageIndex?from=2025-11&to=2026-10'],
  ['serviceHours', 1000, '1,000', 'list/serviceMinutes?from=2025-11&to=2026-10'],
])('%s of %i is read as %s, and opens the rows of its months', async (fact, value, text, path) => {
  const criterion = { code: 'one', name: { zh: '一项', en: 'One' }, fact, atLeast: 1, evidence: 'proposed' };
  const evidence = [{ criterion: 'one', value, atLeast: 1, isMet: true, words: '' }];
  serving({
    kind: { ...kind, criteria: [criterion] },
    checks: [{ ...opened.checks[0], evidence }],
  });
  show();
  const link = await screen.findByRole('link', { name: text });
  expect(link.getAttribute('href')).toBe(`/w/regions/640106001001/${path}`);
  expect(screen.getByRole('link', { name: '打开本地数据' }).getAttribute('href')).toBe(
    '/w/regions/640106001001?from=2025-11&to=2026-10',
  );
});

it('a share of places is cut off and never rounded up to the target', async () => {
  const progress = { ...kind.progress, named: 7996, places: 10_000, target: '80', isPercent: true };
  serving({}, {}, { designationKinds: () => [{ ...kind, progress }] });
  showDesk(<DesignationsPage />, { path: '/w/designations', url: '/w/designations' });
  expect(await screen.findByText(/占 10,?000 个的 79.9%，目标 80%/)).toBeTruthy();
});

it('who may not judge is shown and cannot be chosen; the chosen ones are sent with the version read', async () => {
  const asked = serving(
    { allowedActions: open(['review', 'reject']) },
    { handDesignationToExperts: () => ({ id: 'd1' }) },
    {
      designationExperts: () => [
        { personId: 'p1', name: '远客', role: 'auditor', regionCode: '6402', isConflicted: false },
        { personId: 'p2', name: '近邻', role: 'stationWorker', regionCode: '640106003', isConflicted: true },
      ],
    },
  );
  show();
  await userEvent.click(await screen.findByRole('button', { name: '请专家评审' }));
  expect((await screen.findByRole('checkbox', { name: /近邻/ })).hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('checkbox', { name: /远客/ }));
  await userEvent.click(screen.getByRole('button', { name: '送交评审' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'HandDesignationToExperts')?.variables).toEqual({
      id: 'd1',
      version: 4,
      expertIds: ['p1'],
    }),
  );
});

it('a rejection wants words, and a refusal says why in words', async () => {
  const asked = serving(
    { allowedActions: open(['notify', 'reject']) },
    {
      actOnDesignation: ({ action }: { action: string }) =>
        action === 'notify' ? refuse('EXPERTS_MISSING') : listed,
    },
  );
  show();
  await userEvent.click(await screen.findByRole('button', { name: '开始公示' }));
  expect(await screen.findByText(/专家意见没有到齐/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '不予通过' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(dialog.querySelector('textarea') ?? dialog, '材料不齐');
  await userEvent.click(
    [...dialog.querySelectorAll('button')].find(({ textContent }) => /不予通过/.test(textContent ?? '')) ??
      dialog,
  );
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'ActOnDesignation').at(-1)?.variables).toMatchObject({
      action: 'reject',
      reason: '材料不齐',
    }),
  );
});

it('an expert answers once, with a verdict and words', async () => {
  const review = { id: 'r1', expert: '远客', isMine: true, verdict: null, words: null, answeredAt: null };
  const asked = serving(
    { reviews: [review], allowedActions: open(['judge']) },
    { judgeDesignation: () => ({ id: 'd1' }) },
  );
  show();
  const send = await screen.findByRole('button', { name: '提交意见' });
  expect(send.hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: '申明回避' }));
  await userEvent.type(screen.getByRole('textbox', { name: '理由' }), '曾在该社区任职');
  await userEvent.click(send);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'JudgeDesignation')?.variables).toEqual({
      id: 'd1',
      version: 4,
      verdict: 'conflicted',
      words: '曾在该社区任职',
    }),
  );
});

it('anybody objects on the phone while the notice runs, with ten characters at least', async () => {
  const asked = serving(
    { state: 'onNotice', noticeEndsOn: '2026-12-06' },
    { objectToDesignation: () => ({ id: 'o1' }) },
  );
  showDesk(<NamePage />, { path: '/names/:id', url: '/names/d1' });
  const field = await screen.findByRole('textbox', { name: '提出异议' });
  await userEvent.type(field, '去年没有');
  expect(screen.getByRole('button', { name: '提交异议' }).hasAttribute('disabled')).toBe(true);
  await userEvent.type(field, '开过一次议事会');
  await userEvent.click(screen.getByRole('button', { name: '提交异议' }));
  expect(await screen.findByText('已收到，答复会公布在这一页')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ObjectToDesignation')?.variables).toEqual({
    id: 'd1',
    words: '去年没有开过一次议事会',
  });
  expect(await faultsOf()).toEqual([]);
});

it('a name in spite of what the facts do not meet asks why; where all is met it does not', async () => {
  const asked = serving(
    { state: 'onNotice', allowedActions: open(['name']) },
    { actOnDesignation: () => ({ ...opened, state: 'named' }) },
  );
  const { unmount } = show();
  await userEvent.click(await screen.findByRole('button', { name: '命名' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/有 1 项标准没有达到/)).toBeTruthy();
  expect(asked.some(({ name }) => name === 'ActOnDesignation')).toBe(false);
  await userEvent.type(dialog.getByRole('textbox'), '专家一致认为达标');
  await userEvent.click(dialog.getByRole('button', { name: '命名' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnDesignation')?.variables).toMatchObject({
      action: 'name',
      reason: '专家一致认为达标',
    }),
  );
  unmount();

  const [check] = opened.checks;
  const met = {
    ...check,
    evidence: check?.evidence.map((each) => ({ ...each, isMet: each.isMet === null ? null : true })),
  };
  const plain = serving(
    { state: 'onNotice', checks: [met], allowedActions: open(['name']) },
    { actOnDesignation: () => ({ ...opened, state: 'named' }) },
  );
  show();
  await userEvent.click(await screen.findByRole('button', { name: '命名' }));
  await waitFor(() => expect(plain.some(({ name }) => name === 'ActOnDesignation')).toBe(true));
});

it.each([
  ['2099-01-01', true],
  ['2020-01-01', false],
])(
  'everybody may object while the notice runs, to %s, and is told when it is over',
  async (noticeEndsOn, isRunning) => {
    serving({ state: 'onNotice', noticeEndsOn });
    showDesk(<NamePage />, { path: '/names/:id', url: '/names/d1' });
    expect(await screen.findByText(isRunning ? /公示到/ : /公示已于/)).toBeTruthy();
    expect(screen.queryByRole('textbox') !== null).toBe(isRunning);
  },
);
