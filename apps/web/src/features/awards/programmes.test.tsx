import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { both, programme, serving } from '../../testing/awards.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { ProgrammesPage } from './ProgrammesPage.js';
import { SimulationPage } from './SimulationPage.js';

const NOBODY = { people: 0, cost: 0 };
const PROPOSE = '/w/awards/simulation?programme=xm-award-2022&parameter=inForceFrom';

it('what no source gives leads to its field in a draft', async () => {
  serving('administrator', { awardFacts: () => [] });
  showDesk(<ProgrammesPage />, { path: '/w/awards/programmes', url: '/w/awards/programmes' });
  expect(await screen.findByText('未开放 · 还缺 1 个参数')).toBeTruthy();
  const link = screen.getByRole('link', { name: '填写：办法实施之日' });
  expect(link.getAttribute('href')).toBe(PROPOSE);
});

it('a value published for a later day stands beside the one in force, each with its own document', async () => {
  const [inForceFrom, amount] = programme.parameters;
  const held = { from: '2022-01-01', value: '8000000', source: both('公开报道'), evidence: 'reported' };
  const next = { from: '2099-12-01', value: '9000000', source: both('厦民〔2026〕18号'), evidence: 'read' };
  serving('administrator', {
    awardFacts: () => [],
    awardProgrammes: () => [
      {
        ...programme,
        opensOn: '2099-12-01',
        missing: [],
        parameters: [
          { ...inForceFrom, values: [{ ...next, value: '2022-08-01' }] },
          { ...amount, values: [held, next] },
        ],
      },
    ],
  });
  showDesk(<ProgrammesPage />, { path: '/w/awards/programmes', url: '/w/awards/programmes' });
  expect(await screen.findByText('2099年12月1日 开放')).toBeTruthy();
  expect(screen.queryByText('已开放')).toBeNull();
  await userEvent.click(screen.getByText('2 个参数和出处'));
  const row = screen.getByRole('row', { name: /高级社会工作师奖金/ });
  expect(row.textContent).toMatch(
    /80,000.*2099年12月1日 起：.*90,000.*公开报道.*2022年1月1日 起厦民〔2026〕18号.*2099年12月1日 起/,
  );
  expect(screen.getByRole('row', { name: /办法实施之日/ }).textContent).toMatch(
    /2099年12月1日 起：2022年8月1日/,
  );
});

it('whoever comes for one value stands in its field', async () => {
  serving('administrator', { awardDrafts: () => [] });
  showDesk(<SimulationPage />, { path: '/w/awards/simulation', url: PROPOSE });
  const field = await screen.findByLabelText(/办法实施之日/);
  await waitFor(() => expect(document.activeElement).toBe(field));
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
      shutOut: 1,
      changes: [
        { workerId: 'w1', name: '许安然', region: '思明区', before: 0, after: 9_000_000, failing: [] },
        {
          workerId: 'w2',
          name: '沈知秋',
          region: '思明区',
          before: 8_000_000,
          after: 0,
          failing: [],
          windowOver: { opensOn: '2023-03-01', closesOn: '2024-03-01' },
        },
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
  expect(screen.getByText(/申请期已过（2023年3月1日 至 2024年3月1日）/)).toBeTruthy();
  expect(screen.getByText('1 人会因为申请期已过而拿不到')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'AwardSimulation')?.variables).toMatchObject({
    values: [
      { parameter: 'inForceFrom', value: '2022-08-01' },
      { parameter: 'seniorAmount', value: '9000000' },
    ],
    months: 12,
  });
  expect(await faultsOf()).toEqual([]);
});

it('a simulation that pays nobody says why there is nothing to draw', async () => {
  const row = { key: '', name: '', winners: 0, losers: 0, before: NOBODY, after: NOBODY };
  serving('official', {
    awardSimulation: () => ({
      from: '2026-11-02',
      to: '2027-11-02',
      all: row,
      byRegion: [],
      byGrade: [],
      changes: [],
    }),
  });
  showDesk(<SimulationPage />, { path: '/w/awards/simulation', url: '/w/awards/simulation' });
  await userEvent.type(await screen.findByLabelText(/高级社会工作师奖金/), '90000');
  fireEvent.change(screen.getByLabelText(/办法实施之日/), { target: { value: '2022-08-01' } });
  await userEvent.click(screen.getByRole('button', { name: '测算' }));
  expect(await screen.findByText(/现在和草案都没有人符合条件/)).toBeTruthy();
  expect(screen.queryByRole('table', { name: '按区域的资金，现在和草案' })).toBeNull();
});

it('what was simulated is kept with a title; another person publishes it with the day and the document', async () => {
  const result = {
    from: '2026-11-02',
    to: '2027-11-02',
    all: {
      key: '',
      name: '',
      winners: 3,
      losers: 0,
      before: { people: 3, cost: 24_000_000 },
      after: { people: 3, cost: 27_000_000 },
    },
  };
  const draft = {
    id: 'd1',
    version: 1,
    state: 'kept',
    title: '提高标准',
    values: [{ parameter: 'seniorAmount', value: '9000000' }],
    without: ['continuity'],
    result,
    madeBy: { name: '陈望舒' },
    madeAt: '2026-11-02T09:00:00+08:00',
    fromOn: null,
    source: null,
    publishedBy: null,
    publishedAt: null,
    allowedActions: ['publish', 'discard'],
  };
  const asked = serving(
    'official',
    {
      awardSimulation: () => ({ ...result, byRegion: [], byGrade: [], changes: [] }),
      awardDrafts: () => [draft],
    },
    { keepAwardDraft: () => draft, publishAwardDraft: () => draft, discardAwardDraft: () => draft },
  );
  showDesk(<SimulationPage />, { path: '/w/awards/simulation', url: '/w/awards/simulation' });
  expect(await screen.findByText(/陈望舒.*留存/)).toBeTruthy();
  expect(screen.getByText(/高级社会工作师奖金：.*去掉“前五年在厦门市连续就业”/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/办法实施之日/), { target: { value: '2022-08-01' } });
  await userEvent.click(screen.getByRole('button', { name: '测算' }));
  await userEvent.type(await screen.findByRole('textbox', { name: '版本说明' }), '补上实施日');
  await userEvent.click(screen.getByRole('button', { name: '留存这个版本' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'KeepAwardDraft')?.variables).toMatchObject({
      programme: 'xm-award-2022',
      values: [{ parameter: 'inForceFrom', value: '2022-08-01' }],
      title: '补上实施日',
    }),
  );
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /发.?布/ }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText(/从哪天起/), { target: { value: '2026-12-01' } });
  await userEvent.type(within(dialog).getByRole('textbox', { name: /依据的文件/ }), '厦民〔2026〕3 号');
  await userEvent.click(within(dialog).getByRole('button', { name: /发.?布/ }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'PublishAwardDraft')?.variables).toEqual({
      id: 'd1',
      version: 1,
      fromOn: '2026-12-01',
      source: '厦民〔2026〕3 号',
    }),
  );
});
