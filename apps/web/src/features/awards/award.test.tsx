import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { listed, open, programme, serving, why } from '../../testing/awards.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse } from '../../testing/fake-server.js';
import { AwardPage } from './AwardPage.js';
import { AwardsPage } from './AwardsPage.js';

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
  await userEvent.type(await screen.findByRole('textbox', { name: /身份证件号码/ }), '350203198506110001');
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

it('a refused form marks the field, says what it must agree with, and a submission names what is missing', async () => {
  serving(
    'socialWorker',
    {},
    {
      editAward: () => refuse('INVALID_INPUT', { fields: ['identityNumber'], because: 'otherBirthMonth' }),
      actOnAward: () => refuse('INVALID_INPUT', { fields: ['papers'], papers: ['identity'] }),
    },
    { state: 'draft', payee: null, recomputation: null, allowedActions: open('edit', 'submit') },
  );
  showAward();
  const number = await screen.findByRole('textbox', { name: /身份证件号码.*出生年月要和社工登记里的一致/ });
  await userEvent.type(number, '350203199001010001');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/号码里的出生年月和社工登记里的不一致/)).toBeTruthy();
  expect(number.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/这些没有填好：身份证件号码。/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '提交申请' }));
  expect(await screen.findByText(/这些没有填好：材料（身份证）。/)).toBeTruthy();
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

it('a paper is put in as a file by who writes the draft, and opened by who reviews', async () => {
  const papersWanted = [{ code: 'identity', name: { zh: '身份证', en: 'Identity card' }, isThere: true }];
  const paperFiles = [
    { id: 'f1', paper: 'identity', type: 'image/png', size: 1500, putInAt: '2026-11-02T09:00:00+08:00' },
  ];
  const asked = serving(
    'socialWorker',
    {},
    { takeOutAwardPaper: () => ({ id: 'a1' }) },
    { state: 'draft', papersWanted, paperFiles, allowedActions: open('edit') },
  );
  const api = globalThis.fetch;
  const putIn: unknown[] = [];
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith('/files')) return api(input, init);
    putIn.push([input, init?.body]);
    return { ok: true, status: 200, headers: new Headers(), text: async () => '{}' } as Response;
  };
  const shown = showAward();
  const file = new File(['x'], 'card.png', { type: 'image/png' });
  await userEvent.upload(await screen.findByLabelText(/上传“身份证”/), file);
  await waitFor(() => expect(putIn).toEqual([['/files/award-papers/a1/identity', file]]));
  await userEvent.click(screen.getByRole('button', { name: '删除' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'TakeOutAwardPaper')?.variables).toEqual({ id: 'f1' }),
  );
  expect(await faultsOf()).toEqual([]);
  shown.unmount();
  serving('official', {}, {}, { papersWanted, paperFiles, allowedActions: open('sendBack') });
  showAward();
  const link = await screen.findByRole('link', { name: /^PNG，2 KB/ });
  expect(link.getAttribute('href')).toBe('/files/award-papers/f1');
  expect(screen.queryByLabelText(/上传/)).toBeNull();
});

it('whose money came back tells another account; whose award is on notice finds the notice', async () => {
  const asked = serving(
    'socialWorker',
    {},
    { correctAwardAccount: () => ({ id: 'a1', version: 4 }) },
    { state: 'approved', allowedActions: open('correctAccount') },
  );
  const shown = showAward();
  await userEvent.type(await screen.findByRole('textbox', { name: /银行账号/ }), '6222 0000 0000 0007');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'CorrectAwardAccount')?.variables).toEqual({
      id: 'a1',
      version: 3,
      bank: '示例银行',
      account: '6222000000000007',
    }),
  );
  shown.unmount();
  serving('socialWorker', {}, {}, { state: 'onNotice', noticeEndsOn: '2026-11-09' });
  showAward();
  expect((await screen.findByRole('link', { name: '看公示' })).getAttribute('href')).toBe('/award-notices');
});

it('who is of an age that depends on the day of birth reads so, and may apply', async () => {
  const age = {
    ...why().tiers[0]?.rules[0],
    code: 'working-age',
    name: { zh: '处于法定劳动年龄阶段', en: 'Of working age' },
    holds: false,
    isUndecided: true,
    trueSince: null,
    facts: [{ kind: 'birth', says: '1966-06', from: '1966-06-01', to: null, source: 'particulars w1' }],
  };
  serving('socialWorker', {
    myAwards: () => [
      {
        workerId: 'w1',
        name: '许安然',
        mayBegin: true,
        programme,
        application: null,
        explanation: why({ outcome: 'dayNeeded', daysUntil: null, failing: ['working-age'] }, [age]),
      },
    ],
  });
  showDesk(<AwardsPage />, { path: '/w/awards', url: '/w/awards' });
  expect((await screen.findAllByText('要看出生是哪一天')).length).toBeGreaterThan(0);
  expect(screen.getByText(/填写身份证件号码后就能核对/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '逐条说明' }));
  expect(screen.getByText(/出生年月 · 1966-06/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '申请' })).toBeTruthy();
});

it.each([
  ['公示到 11月9日，期满以后才能批准', []],
  ['有公示异议还没有答复，答复以后才能决定', [null]],
  ['公示异议成立，不能批准；请按“公示异议成立”不予通过', [true]],
])(
  'while the notice holds an award up there is no button to approve it, and the page says %s',
  async (words, answers) => {
    const objection = { isAppeal: false, at: '2026-11-03T09:00:00+08:00', words: '', answer: null };
    serving(
      'official',
      {},
      {},
      {
        state: 'onNotice',
        noticeEndsOn: '2026-11-09',
        objections: answers.map((isUpheld, at) => ({ ...objection, id: `o${at}`, isUpheld })),
        allowedActions: [{ action: 'approve', isOpen: false, wantsReason: false }, ...open('reject')],
      },
    );
    showAward();
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '批准' })).toBeNull();
  },
);

it.each([
  ['等嘉莲街道社工站办理', {}],
  ['等示例事务所办理', { turnAt: null, employer: { name: '示例事务所' } }],
  [
    '等思明区主管部门办理',
    { state: 'employerPassed', turn: 'district', turnAt: { name: '思明区', level: 'county' } },
  ],
])('the applicant reads who has to act now: %s', async (words, over) => {
  serving('socialWorker', {}, {}, over);
  showAward();
  expect(await screen.findByText(words)).toBeTruthy();
});

const outlookOf = (explanation: object) => ({
  workerId: 'w1',
  name: '郑若谷',
  mayBegin: false,
  programme,
  application: null,
  explanation: {
    ...why({ amount: 500_000, ...explanation }),
    tiers: [2_000_000, 1_000_000, 500_000].map((amount) => ({
      ...why().tiers[0],
      code: `t${amount}`,
      amount,
    })),
  },
});

it.each([
  ['ruleFailed', '¥5,000 至 ¥20,000，看等级和条件'],
  ['tooEarly', '¥5,000'],
])(
  'an award is told with the amount of the tier that is theirs, else from the least to the most: %s',
  async (outcome, note) => {
    serving('socialWorker', {
      myAwards: () => [outlookOf({ outcome })],
      awardApplications: () => ({ totalCount: 0, edges: [] }),
    });
    showDesk(<AwardsPage />, { path: '/w/awards', url: '/w/awards' });
    expect(await screen.findByText(note)).toBeTruthy();
  },
);

it.each([
  [{ id: 'w1' }, /您已登记为社会工作者；所在地区的政策里现在没有奖补项目/],
  [null, /您还没有登记为社会工作者/],
])(
  'where there is no award the page says whether that is the region’s or the register’s doing',
  async (own, words) => {
    serving('socialWorker', {
      myAwards: () => [],
      mySocialWorker: () => own,
      awardApplications: () => ({ totalCount: 0, edges: [] }),
    });
    showDesk(<AwardsPage />, { path: '/w/awards', url: '/w/awards' });
    expect(await screen.findByText(words)).toBeTruthy();
  },
);
