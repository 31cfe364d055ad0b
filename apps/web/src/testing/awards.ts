import { serve, type Answers } from './fake-server.js';

const path = [{ code: '3502', name: '厦门市' }];
export const hatOf = (role: string, regionCode = '3502') => ({
  id: 'hat-1',
  role,
  regionCode,
  region: { code: regionCode, name: '厦门市', level: 'city', path },
});
export const both = (zh: string) => ({ zh, en: zh });
export const rule = (code: string, zh: string, over: object = {}) => ({
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
export const notYet = rule('continuity', '前五年在厦门市连续就业', {
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
export const why = (
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
export const programme = {
  code: 'xm-award-2022',
  pack: 'xm-award-2022',
  name: both('高级社会工作者奖金'),
  holdsIn: '3502',
  applicant: 'worker',
  rhythm: 'once',
  reviewers: ['employer', 'district', 'city'],
  noticeDays: 7,
  isOpen: false,
  opensOn: null,
  missing: ['inForceFrom'],
  isOnce: true,
  mayDraft: true,
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
      values: [{ from: '2022-01-01', value: '8000000', source: both('公开报道'), evidence: 'reported' }],
    },
  ],
  papers: [],
};
export const listed = {
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
export const opened = {
  ...listed,
  version: 3,
  statement: '',
  lastReason: null,
  rejectedRule: null,
  closesOn: '2028-06-04',
  appealEndsOn: null,
  appealDays: 60,
  createdAt: '2026-11-01T09:00:00+08:00',
  employer: null,
  turn: 'employer',
  turnAt: { name: '嘉莲街道', level: 'township' },
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
  paperFiles: [],
  otherAwards: [],
  allowedActions: [],
};
export const open = (...actions: string[]) =>
  actions.map((action) => ({
    action,
    isOpen: true,
    wantsReason: ['sendBack', 'reject'].includes(action),
  }));
export const serving = (
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
      awardDrafts: () => [],
      ...query,
    },
    Mutation: mutations,
  });
