import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { ImportCertificatesPage } from './ImportCertificatesPage.js';
import { LearningQueuePage } from './LearningQueuePage.js';
import { LicencesPage } from './LicencesPage.js';
import { MyLicencePage } from './MyLicencePage.js';
import { WorkerPage } from './WorkerPage.js';

const region = { code: '640106001', name: '满城北街街道', level: 'township', path: [] };
const viewerAs =
  (role: string, code = region.code) =>
  () => {
    const hat = { id: 'hat-1', role, regionCode: code, region: { ...region, code } };
    return { person: { name: '某人' }, hat, hats: [hat] };
  };
const pair = {
  id: 'pair-1',
  supervisorName: '何知遥',
  workerName: '温书禾',
  fromOn: '2026-01-01',
  toOn: null,
  version: 1,
  mayRecord: true,
  sessions: [{ id: 'session-1', form: 'individual', heldOn: '2026-03-01', minutes: 90, version: 1 }],
};
const file = {
  id: 'w-1',
  name: '何知遥',
  state: 'active',
  grade: 'intermediate',
  certificateValidTo: null,
  fileActions: ['seeNumber', 'seeParticulars', 'writeDeputy', 'writeLearning', 'writeWorkTime'],
  region,
  organization: null,
  certificates: [
    {
      id: 'c-1',
      grade: 'intermediate',
      numberEnding: '0017',
      approvedOn: '2021-10-01',
      registeredOn: '2021-12-01',
      validTo: null,
      version: 1,
    },
  ],
  employments: [
    {
      id: 'e-1',
      employer: '某服务中心',
      nature: 'socialOrganization',
      fromOn: '2020-01-01',
      toOn: null,
      version: 1,
      workplace: { name: '金凤区', path: [{ name: '宁夏' }, { name: '银川市' }, { name: '金凤区' }] },
    },
  ],
  insurance: [],
  postings: [],
  supervision: [],
  guides: [pair],
  deputies: [],
  standsInFor: [],
  learning: [
    {
      id: 'l-1',
      kind: 'course',
      title: '个案管理',
      provider: '某培训中心',
      minutes: 600,
      learnedOn: '2026-03-01',
      state: 'refused',
      lastReason: '没有结业证明',
      version: 2,
      allowedActions: [{ action: 'withdraw', isOpen: false }],
    },
  ],
  learningCycle: {
    fromOn: '2024-12-02',
    toOn: '2027-12-01',
    owedMinutes: 5400,
    countedMinutes: 1200,
    waitingMinutes: 600,
    sourceZh: '某办法',
    sourceEn: 'Some measures',
  },
  workTime: { administrativeThousandths: 400, months: [] },
};

it('a social worker sees the hours of the cycle, why learning was refused, and enters more', async () => {
  const asked = serve({
    Query: { viewer: viewerAs('socialWorker'), mySocialWorker: () => file },
    Mutation: { enterLearning: () => ({ id: 'l-2' }) },
  });
  showDesk(<MyLicencePage />, { path: '/w/training' });
  expect(await screen.findByText(/要求 90 小时，已确认 20 小时/)).toBeTruthy();
  expect(screen.getByText(/还差 70 小时/)).toBeTruthy();
  expect(screen.getByText('没有结业证明')).toBeTruthy();
  expect(screen.getByText('近 12 个月行政事务占 40.0%')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '录入经历' })).toBeNull();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '登记学习' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/^内容/), '小组工作');
  await userEvent.type(dialog.getByLabelText('举办方'), '某学院');
  await userEvent.type(dialog.getByLabelText('时长（小时）'), '1.5');
  await userEvent.click(dialog.getByRole('button', { name: /保\s?存/ }));
  await screen.findByText(/要求 90 小时/);
  expect(asked.find(({ name }) => name === 'EnterLearning')?.variables).toMatchObject({
    workerId: 'w-1',
    input: { kind: 'course', title: '小组工作', provider: '某学院', minutes: 90 },
  });
});

it('the number of a certificate and the month of birth are asked for only when somebody wants to see them', async () => {
  const asked = serve({
    Query: {
      viewer: viewerAs('socialWorker'),
      mySocialWorker: () => file,
      certificateNumber: () => '202106400017',
      workerParticulars: () => ({
        number: 1,
        sex: 'female',
        birthMonth: '1975-06',
        retirementCategory: 'managerial',
      }),
    },
  });
  showDesk(<MyLicencePage />, { path: '/w/training' });
  await userEvent.click(await screen.findByRole('button', { name: '查看证书号' }));
  expect(await screen.findByText('202106400017')).toBeTruthy();
  expect(asked.some(({ name }) => name === 'WorkerParticulars')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: '查看' }));
  expect(await screen.findByText('1975-06')).toBeTruthy();
});

it('who is on no register is told whom to ask', async () => {
  serve({ Query: { viewer: viewerAs('socialWorker'), mySocialWorker: () => null } });
  showDesk(<MyLicencePage />, { path: '/w/training' });
  expect(await screen.findByText('您还没有登记在社工名册里')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('a colleague’s page shows no history, certificate or learning', async () => {
  const hidden = {
    ...file,
    fileActions: ['seeTies'],
    certificates: null,
    employments: null,
    insurance: null,
    postings: null,
    learning: null,
    learningCycle: null,
    workTime: null,
    guides: [{ ...pair, sessions: null, mayRecord: false }],
  };
  const worker = {
    ...hidden,
    specialties: [],
    capacity: 3,
    isDemo: false,
    createdAt: '2026-01-01T00:00:00Z',
    version: 1,
    allowedActions: [],
  };
  serve({ Query: { viewer: viewerAs('communityStaff'), taxonomy: () => [], socialWorker: () => worker } });
  showDesk(<WorkerPage />, { path: '/w/social-workers/:id', url: '/w/social-workers/w-1' });
  expect(await screen.findByText('温书禾')).toBeTruthy();
  expect(screen.getByText('2026-01-01 至 今')).toBeTruthy();
  expect(screen.queryByText('从业经历')).toBeNull();
  expect(screen.queryByText('继续教育')).toBeNull();
  expect(screen.queryByText('查看证书号')).toBeNull();
  expect(await faultsOf()).toEqual([]);
});

it('the station confirms what waits, and nothing waits afterwards', async () => {
  let waiting = [
    {
      node: {
        id: 'l-1',
        socialWorkerId: 'w-1',
        workerName: '何知遥',
        kind: 'course',
        title: '个案管理',
        provider: '某培训中心',
        minutes: 600,
        learnedOn: '2026-03-01',
        version: 1,
        allowedActions: [
          { action: 'confirm', isOpen: true },
          { action: 'refuse', isOpen: true },
        ],
      },
    },
  ];
  const asked = serve({
    Query: {
      viewer: viewerAs('stationWorker'),
      learningToConfirm: () => ({ totalCount: waiting.length, edges: waiting, pageInfo: {} }),
    },
    Mutation: {
      actOnLearning: () => {
        waiting = [];
        return { id: 'l-1' };
      },
    },
  });
  showDesk(<LearningQueuePage />, { path: '/w/social-workers/learning' });
  await screen.findByText('个案管理');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '确认' }));
  expect(await screen.findByText('没有待确认的学习登记')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ActOnLearning')?.variables).toMatchObject({ action: 'confirm' });
});

const counts = (regionCode: string, name: string, total: number, residents: object | null) => ({
  regionCode,
  region: { name, level: 'county' },
  assistant: total,
  intermediate: 0,
  senior: 0,
  total,
  unlicensed: 0,
  perTenThousand: residents ? '16.75' : null,
  residents,
});
const statistics: Answers[string] = {
  viewer: viewerAs('official', '3502'),
  licenceStatistics: () => ({
    countedAt: '2026-11-29T02:00:00Z',
    mayEnter: true,
    whole: counts('3502', '厦门市', 8844, { value: 5_280_000, asOn: '2021-12-31', source: '统计公报' }),
    units: [counts('350203', '思明区', 8844, null)],
    own: null,
    published: [
      {
        id: 'p-1',
        measure: 'total',
        number: 1,
        value: '8844',
        asOn: null,
        source: '某局发布',
        enteredAt: '2026-11-29T02:00:00Z',
      },
    ],
    checks: [
      {
        kind: 'rateOfResidents',
        measure: 'perTenThousand',
        stated: '16.74',
        computed: '16.75',
        difference: '+0.01',
        agreement: 'near',
        tolerance: '0.01',
        impliedLeast: 5_281_577,
        impliedMost: 5_284_732,
      },
    ],
  }),
};

it('the statistics name denominator, source and day, and a published rate that is near is a warning', async () => {
  const asked = serve({ Query: statistics, Mutation: { enterPublishedLicences: () => ({ id: 'p-2' }) } });
  showDesk(<LicencesPage />, { path: '/w/licences' });
  expect(await screen.findByText('2021-12-31，统计公报')).toBeTruthy();
  expect(screen.getByText('接近（容差 0.01 以内），请留意口径')).toBeTruthy();
  expect(screen.getByText('公布数对应人口 5,281,577–5,284,732')).toBeTruthy();
  expect(screen.getAllByText('缺人口数').length).toBe(1);
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '录入公开数字' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByLabelText('指标'));
  await userEvent.click(await screen.findByTitle('持证合计'));
  await userEvent.type(dialog.getByLabelText('数值'), '8900');
  await userEvent.type(dialog.getByLabelText('来源'), '某局再发布');
  await userEvent.click(dialog.getByRole('button', { name: /保\s?存/ }));
  await screen.findByText('接近（容差 0.01 以内），请留意口径');
  expect(asked.find(({ name }) => name === 'EnterPublishedLicences')?.variables).toMatchObject({
    input: { regionCode: '3502', measure: 'total', after: 1, value: '8900', asOn: null },
  });
});

it('a pasted list is read line by line, and each line tells what became of it', async () => {
  const asked = serve({
    Query: { viewer: viewerAs('stationWorker') },
    Mutation: {
      importCertificates: () => [
        { row: 1, outcome: 'entered', grade: 'intermediate', workerId: 'w-1', refusal: null },
        { row: 2, outcome: 'refused', grade: 'senior', workerId: 'w-2', refusal: 'ALREADY_REGISTERED' },
      ],
    },
  });
  showDesk(<ImportCertificatesPage />, { path: '/w/social-workers/import' });
  const box = await screen.findByLabelText(/^证书名单/);
  await userEvent.click(box);
  await userEvent.paste('何知遥\t社会工作者\t20210001\t2021/10/1\n温书禾，高级');
  expect(screen.getByText('这些行认不出来：2')).toBeTruthy();
  await userEvent.paste('社会工作师，20220002');
  expect(screen.getByText('认出 2 行')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '录入名单' }));
  expect(await screen.findByText('没有登记：这个人或这个证书号已经登记过')).toBeTruthy();
  expect(screen.getByText('已录入 1 行，共 2 行')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  expect(asked.find(({ name }) => name === 'ImportCertificates')?.variables).toMatchObject({
    rows: [
      {
        name: '何知遥',
        grade: '社会工作者',
        number: '20210001',
        approvedOn: '2021-10-01',
        registeredOn: null,
      },
      { name: '温书禾', grade: '高级社会工作师', number: '20220002' },
    ],
  });
});
