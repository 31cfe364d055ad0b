import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { AwardPage } from './AwardPage.js';
import { AwardsPage } from './AwardsPage.js';
import { BatchesPage } from './BatchesPage.js';
import { BatchPage } from './BatchPage.js';
import { NoticesPage } from './NoticesPage.js';
import { ProgrammesPage } from './ProgrammesPage.js';
import { SimulationPage } from './SimulationPage.js';

const path = [{ code: '3502', name: '厦门市' }];
const hatOf = (role: string, regionCode = '3502') => ({
  id: 'hat-1',
  role,
  regionCode,
  region: { code: regionCode, name: '厦门市', level: 'city', path },
});
const both = (zh: string) => ({ zh, en: zh });
const rule = (code: string, zh: string, over: object = {}) => ({
  code,
  name: both(zh),
  holds: true,
  trueSince: '2021-03-01',
  trueFrom: null,
  trueUntil: null,
  evidence: 'reported',
  document: both('公开报道'),
  facts: [{ kind: 'employments', says: '思明区', from: '2021-03-01', to: null, source: 'employment e1' }],
  parameters: [],
  ...over,
});
const notYet = rule('continuity', '前五年在厦门市连续就业', {
  holds: false,
  trueSince: null,
  trueFrom: '2027-06-04',
  parameters: [
    {
      parameter: 'continuousMonths',
      name: both('在厦连续就业（月）'),
      kind: 'months',
      value: '60',
      from: '2022-01-01',
      evidence: 'reported',
      document: both('公开报道'),
    },
  ],
});
const why = (
  over: object = {},
  rules: readonly object[] = [rule('certificate', '取得高级资格'), notYet],
) => ({
  on: '2026-11-02',
  outcome: 'tooEarly',
  tier: 'senior',
  amount: 8_000_000,
  opensOn: '2027-06-04',
  closesOn: '2028-06-04',
  mayApplyFrom: '2027-06-04',
  daysUntil: 214,
  failing: [],
  missing: [],
  tiers: [
    {
      code: 'senior',
      name: both('高级社会工作师'),
      outcome: 'tooEarly',
      amount: 8_000_000,
      opensOn: '2027-06-04',
      closesOn: '2028-06-04',
      failing: ['continuity'],
      rules,
    },
  ],
  ...over,
});
const programme = {
  code: 'xm-award-2022',
  pack: 'xm-award-2022',
  name: both('高级社会工作者奖金'),
  holdsIn: '3502',
  applicant: 'worker',
  rhythm: 'once',
  reviewers: ['employer', 'district', 'city'],
  noticeDays: 7,
  isOpen: false,
  missing: ['inForceFrom'],
  isOnce: true,
  mayFill: true,
  rules: [],
  tiers: [
    {
      code: 'senior',
      name: both('高级社会工作师'),
      amount: 8_000_000,
      rules: [{ code: 'continuity', name: both('前五年在厦门市连续就业') }],
    },
  ],
  parameters: [
    { parameter: 'inForceFrom', name: both('办法实施之日'), kind: 'day', current: null, values: [] },
    {
      parameter: 'seniorAmount',
      name: both('高级社会工作师奖金'),
      kind: 'fen',
      current: '8000000',
      values: [{ from: '2022-01-01', value: '8000000', source: '公开报道', evidence: 'reported' }],
    },
  ],
  papers: [],
};
const listed = {
  id: 'a1',
  state: 'submitted',
  stateSince: '2026-11-02T09:00:00+08:00',
  amount: 8_000_000,
  tier: 'senior',
  month: null,
  appliedOn: '2026-11-02',
  noticeEndsOn: null,
  person: { name: '许安然' },
  region: { code: '350203', name: '思明区' },
  programme,
};
const opened = {
  ...listed,
  version: 3,
  statement: '',
  lastReason: null,
  rejectedRule: null,
  closesOn: '2028-06-04',
  appealEndsOn: null,
  createdAt: '2026-11-01T09:00:00+08:00',
  employer: null,
  explanation: why({ outcome: 'eligible' }),
  recomputation: {
    stands: true,
    sha256: 'a'.repeat(64),
    onDay: '2026-11-02',
    nowOutcome: 'ruleFailed',
    nowFailing: ['continuity'],
  },
  steps: [],
  objections: [],
  payee: { identityEnding: '0001', bank: '示例银行', accountEnding: '0001' },
  papersWanted: [{ code: 'identity', name: both('身份证'), isThere: false }],
  otherAwards: [],
  allowedActions: [],
};
const open = (...actions: string[]) =>
  actions.map((action) => ({
    action,
    isOpen: true,
    wantsReason: ['sendBack', 'reject'].includes(action),
  }));
const serving = (
  role: string,
  query: Answers[string] = {},
  mutations: Answers[string] = {},
  over: object = {},
) =>
  serve({
    Query: {
      viewer: () => ({ person: { name: '许闻海' }, hat: hatOf(role), hats: [hatOf(role)] }),
      awardApplication: () => ({ ...opened, ...over }),
      awardApplications: () => ({ totalCount: 1, edges: [{ node: listed }] }),
      awardProgrammes: () => [programme],
      ...query,
    },
    Mutation: mutations,
  });
const showAward = () => showDesk(<AwardPage />, { path: '/w/awards/:id', url: '/w/awards/a1' });

it('my awards say in how many days and because of which rule, with every rule and its facts behind', async () => {
  serving('socialWorker', {
    myAwards: () => [
      { workerId: 'w1', name: '苏念慈', mayBegin: false, programme, application: null, explanation: why() },
    ],
    awardApplications: () => ({ totalCount: 0, edges: [] }),
  });
  showDesk(<AwardsPage />, { path: '/w/awards', url: '/w/awards' });
  expect(await screen.findByText('还有 214 天可以申请')).toBeTruthy();
  expect(screen.getByText(/因为“前五年在厦门市连续就业”到那天成立/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '申请' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '逐条说明' }));
  expect(screen.getAllByText(/就业 · 思明区/)[0]?.textContent).toContain('来源：就业登记');
  expect(screen.getByText(/在厦连续就业（月）：60 个月/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('who may apply now begins with one button, and the form asks only for what nobody knows', async () => {
  const asked = serving(
    'socialWorker',
    {
      myAwards: () => [
        {
          workerId: 'w1',
          name: '许安然',
          mayBegin: true,
          programme,
          application: null,
          explanation: why({ outcome: 'eligible', daysUntil: 0 }),
        },
      ],
    },
    { beginAward: () => ({ id: 'a1' }), editAward: () => ({ id: 'a1', version: 4 }) },
    { state: 'draft', payee: null, recomputation: null, allowedActions: open('edit', 'submit', 'withdraw') },
  );
  const shown = showDesk(<AwardsPage />, { path: '/w/awards', url: '/w/awards' });
  await userEvent.click(await screen.findByRole('button', { name: '申请' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'BeginAward')?.variables).toMatchObject({
      programme: 'xm-award-2022',
      workerId: null,
    }),
  );
  shown.unmount();
  showAward();
  await userEvent.type(await screen.findByRole('textbox', { name: /身份证号/ }), '350203198506110001');
  await userEvent.type(screen.getByRole('textbox', { name: /开户银行/ }), '示例银行');
  await userEvent.type(screen.getByRole('textbox', { name: /银行账号/ }), '6222 0000 0000 0001');
  await userEvent.click(screen.getByRole('checkbox', { name: '身份证' }));
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'EditAward')?.variables).toEqual({
      id: 'a1',
      version: 3,
      input: {
        identityNumber: '350203198506110001',
        bank: '示例银行',
        account: '6222000000000001',
        papers: ['identity'],
        statement: '',
      },
    }),
  );
  expect(await faultsOf()).toEqual([]);
});

it('a rejection names a rule and says why; a refusal says in words what is in the way', async () => {
  const asked = serving(
    'official',
    {},
    {
      actOnAward: ({ action }: { action: string }) => (action === 'approve' ? refuse('NOTICE_RUNS') : listed),
    },
    { allowedActions: open('approve', 'reject') },
  );
  showAward();
  await userEvent.click(await screen.findByRole('button', { name: '批准' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '不予通过' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: '不符合哪一条' }), 'continuity');
  await userEvent.type(within(dialog).getByRole('textbox', { name: '说明' }), '社保有中断');
  await userEvent.click(within(dialog).getByRole('button', { name: '不予通过' }));
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'ActOnAward').at(-1)?.variables).toEqual({
      id: 'a1',
      version: 3,
      action: 'reject',
      rule: 'continuity',
      reason: '社保有中断',
    }),
  );
});

it('the page tells that the frozen input gives the same answer, and that today’s register would not', async () => {
  serving('official', {}, {}, { allowedActions: open('sendBack') });
  showAward();
  expect(await screen.findByText('用定格的材料重算，结论不变')).toBeTruthy();
  expect(screen.getByText(/按现在的登记看.*“前五年在厦门市连续就业”不成立/)).toBeTruthy();
  expect(screen.getByText(/没有找到；只比对加密值/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('the applicant appeals a rejection with ten characters at least', async () => {
  const asked = serving(
    'socialWorker',
    {},
    { appealAward: () => ({ id: 'a1' }) },
    {
      state: 'rejected',
      rejectedRule: 'continuity',
      appealEndsOn: '2027-01-01',
      allowedActions: open('appeal'),
    },
  );
  showAward();
  expect(await screen.findByText(/未通过：不符合“前五年在厦门市连续就业”/)).toBeTruthy();
  const send = screen.getByRole('button', { name: '提交申诉' });
  await userEvent.type(screen.getByRole('textbox', { name: '申诉理由' }), '请再看');
  expect(send.hasAttribute('disabled')).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: '申诉理由' }), '一次，附上新证明');
  await userEvent.click(send);
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'AppealAward')?.variables).toMatchObject({ version: 3 }),
  );
});

it('an administrator fills what no source gives, with the day and the document', async () => {
  const asked = serving(
    'administrator',
    { awardFacts: () => [] },
    { fillAwardParameter: () => ({ code: 'xm-award-2022', isOpen: true }) },
  );
  showDesk(<ProgrammesPage />, { path: '/w/awards/programmes', url: '/w/awards/programmes' });
  expect(await screen.findByText('未开放 · 还缺 1 个参数')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '填写：办法实施之日' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('值'), { target: { value: '2022-08-01' } });
  fireEvent.change(within(dialog).getByLabelText('从哪天起'), { target: { value: '2022-08-01' } });
  await userEvent.type(within(dialog).getByRole('textbox', { name: /依据的文件/ }), '厦民〔2022〕1 号');
  await userEvent.click(within(dialog).getByRole('button', { name: /保.?存/ }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'FillAwardParameter')?.variables).toEqual({
      programme: 'xm-award-2022',
      parameter: 'inForceFrom',
      value: '2022-08-01',
      fromOn: '2022-08-01',
      source: '厦民〔2022〕1 号',
    }),
  );
});

it('a simulation sends amounts in fen and shows who wins, who loses and what it costs', async () => {
  const row = (key: string, name: string, now: number, then: number) => ({
    key,
    name,
    winners: 1,
    losers: 0,
    before: { people: now, cost: now * 8_000_000 },
    after: { people: then, cost: then * 9_000_000 },
  });
  const asked = serving('official', {
    awardSimulation: () => ({
      from: '2026-11-02',
      to: '2027-11-02',
      all: row('', '', 3, 4),
      byRegion: [row('350203', '思明区', 2, 3), row('350206', '湖里区', 1, 1)],
      byGrade: [row('senior', '', 3, 4)],
      changes: [
        { workerId: 'w1', name: '许安然', region: '思明区', before: 0, after: 9_000_000, failing: [] },
      ],
    }),
  });
  showDesk(<SimulationPage />, { path: '/w/awards/simulation', url: '/w/awards/simulation' });
  const run = await screen.findByRole('button', { name: '测算' });
  expect(run.hasAttribute('disabled')).toBe(true);
  fireEvent.change(screen.getByLabelText(/办法实施之日/), { target: { value: '2022-08-01' } });
  await userEvent.type(screen.getByLabelText(/高级社会工作师奖金/), '90000');
  await userEvent.click(run);
  expect(await screen.findByRole('table', { name: '按区域的资金，现在和草案' })).toBeTruthy();
  expect(screen.getByText(/得利 1 人/)).toBeTruthy();
  expect(asked.find(({ name }) => name === 'AwardSimulation')?.variables).toMatchObject({
    values: [
      { parameter: 'inForceFrom', value: '2022-08-01' },
      { parameter: 'seniorAmount', value: '9000000' },
    ],
    months: 12,
  });
  expect(await faultsOf()).toEqual([]);
});

it('approved awards become a batch, of one programme at a time', async () => {
  const other = {
    ...listed,
    id: 'a2',
    person: { name: '另一位' },
    programme: { ...programme, code: 'xm-newhire-2017' },
  };
  const asked = serving(
    'official',
    {
      awardsToPay: () => [{ ...listed, state: 'approved' }, other],
      publicBudgets: () => [{ id: 'b1', name: '人才资金', regionCode: '3502', balance: 100_000_000 }],
      awardBatches: () => ({ edges: [] }),
    },
    { makeAwardBatch: () => ({ id: 'x1' }) },
  );
  showDesk(<BatchesPage />, { path: '/w/awards/batches', url: '/w/awards/batches' });
  await userEvent.click(await screen.findByRole('checkbox', { name: /许安然/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /另一位/ }));
  expect(screen.getByText('一批只能是同一个项目')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /另一位/ }));
  await userEvent.click(screen.getByRole('button', { name: '编成一批' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'MakeAwardBatch')?.variables).toMatchObject({
      programme: 'xm-award-2022',
      budgetId: 'b1',
      applicationIds: ['a1'],
    }),
  );
});

it('lines of the bank that differ stand out, and a second approval by the first person is refused in words', async () => {
  serving(
    'official',
    {
      awardBatch: () => ({
        id: 'x1',
        state: 'approvedOnce',
        count: 1,
        total: 8_000_000,
        version: 2,
        createdAt: '2026-11-10T09:00:00+08:00',
        programme: programme.name,
        firstAt: '2026-11-10T09:00:00+08:00',
        firstBy: { name: '许闻海' },
        payments: [
          {
            id: 'p1',
            line: 1,
            applicationId: 'a1',
            name: '许安然',
            accountEnding: '0001',
            amount: 8_000_000,
            state: 'planned',
          },
        ],
        bankLines: [
          {
            id: 'l1',
            place: 1,
            line: 1,
            amount: 1,
            accountEnding: '0001',
            verdict: 'amountDiffers',
            reference: '',
            reason: '',
            at: '2026-11-11T09:00:00+08:00',
          },
        ],
        allowedActions: [{ action: 'approveAgain', isOpen: true }],
      }),
    },
    { actOnAwardBatch: () => refuse('SECOND_PERSON_REQUIRED') },
  );
  showDesk(<BatchPage />, { path: '/w/awards/batches/:id', url: '/w/awards/batches/x1' });
  expect(await screen.findByText('1 笔不一致，没有动账')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '批准（第二人）' }));
  expect(await screen.findByText(/发放要两个人批准/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('anybody objects on the phone while a notice runs', async () => {
  const asked = serve({
    Query: {
      awardNotices: () => [
        {
          id: 'a1',
          programme: programme.name,
          name: '陆景明',
          place: '嘉莲街道',
          employer: null,
          amount: 8_000_000,
          noticeEndsOn: '2026-11-09',
        },
      ],
    },
    Mutation: { objectToAward: () => ({ id: 'o1' }) },
  });
  showDesk(<NoticesPage />, { path: '/award-notices', url: '/award-notices' });
  await userEvent.click(await screen.findByRole('button', { name: '提出异议' }));
  await userEvent.type(screen.getByRole('textbox', { name: '提出异议' }), '此人去年不在厦门工作');
  await userEvent.click(screen.getByRole('button', { name: '提交异议' }));
  expect(await screen.findByText('已收到')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ObjectToAward')?.variables).toEqual({
    id: 'a1',
    words: '此人去年不在厦门工作',
  });
  expect(await faultsOf()).toEqual([]);
});
