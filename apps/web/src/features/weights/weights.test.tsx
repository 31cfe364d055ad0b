import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Link } from 'react-router';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { faultOfTiers, urgencyUpsideDown } from './values.js';
import { NewWeightsPage } from './NewWeightsPage.js';
import { WeightDraftPage } from './WeightDraftPage.js';
import { WeightsPage } from './WeightsPage.js';

const parts = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights).map(([part, weight]) => ({ part, weight }));
const values = (distance: number) => ({
  kinds: [{ kind: 'volunteer', parts: parts({ skills: 800, distance }), withinMetres: 10_000 }],
  fullLoad: 8,
  urgencyValues: [{ urgency: 'urgent', value: 8 }],
  fairness: [{ share: 500, bonus: 150 }],
  bufferMinutes: 30,
  inertiaThousandths: 30,
});
const community = { regionCode: '1', name: '南苑社区', asked: 4, today: 1, draft: 2 };
const simulation = {
  id: 's1',
  state: 'ready',
  weekOn: '2026-11-30',
  regionCode: '640106',
  region: { code: '640106', name: '金凤区' },
  comparison: {
    needs: 2,
    heads: 7,
    kept: 1,
    dropped: 2,
    added: 3,
    today: { filled: 3, served: 1, worst: community },
    draft: { filled: 2, served: 2, worst: community },
    communities: [community],
  },
};
const draft = {
  id: 'd1',
  regionCode: '640106001',
  state: 'draft',
  fromOn: '2027-12-01',
  reason: '远处也有人去',
  version: 3,
  isChangedSince: false,
  weights: values(200),
  allowedActions: ['change', 'simulate', 'publish', 'discard'].map((action) => ({ action, isOpen: true })),
  simulation,
};
const board = { weights: values(200), sinceOn: '2026-01-01', publishedFor: null, maySet: true };
const serving = (over: object, mutations: Readonly<Record<string, (args: never) => unknown>> = {}) =>
  serve({
    Query: {
      weightDraft: () => ({ ...draft, ...over }),
      weightsInForce: () => board,
      publishedWeights: () => [],
      weightDrafts: () => [],
    },
    Mutation: mutations,
  });
const open = () => showDesk(<WeightDraftPage />, { path: '/w/weights/:id', url: '/w/weights/d1' });

it('shows both plans side by side, and publishes only when asked once more', async () => {
  const stored = { state: 'draft', allowedActions: draft.allowedActions };
  const asked = serving(stored, {
    actOnWeightDraft: () => Object.assign(stored, { state: 'published', allowedActions: [] }),
  });
  open();
  expect(await screen.findByText('−1')).toBeTruthy();
  expect(screen.getByText('+1')).toBeTruthy();
  expect(screen.getByText('+25%')).toBeTruthy();
  expect(screen.getByText('1 对人和需求不变，2 对不再安排，3 对新安排')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^发布，/ }));
  expect(asked.map(({ name }) => name)).not.toContain('ActOnWeightDraft');
  await userEvent.click(await screen.findByRole('button', { name: /^发\s*布$/ }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnWeightDraft')?.variables).toEqual({
      id: 'd1',
      action: 'publish',
      version: 3,
    }),
  );
  expect(await screen.findByText('已发布，2027年12月1日起施行')).toBeTruthy();
  expect(screen.queryByRole('spinbutton')).toBeNull();
});

it('names the kind whose weights do not add up, and saves and simulates nothing until they do', async () => {
  const asked = serving({});
  open();
  fireEvent.change(await screen.findByRole('spinbutton', { name: '志愿者 距离' }), {
    target: { value: '190' },
  });
  expect(await screen.findByText('合计 990，少 10')).toBeTruthy();
  expect(screen.getByText('各类合计不是 1000：志愿者')).toBeTruthy();
  for (const name of ['保存改动', '再试算一次', /^发布，/])
    expect(screen.getByRole('button', { name }).hasAttribute('disabled')).toBe(true);
  expect(asked.map(({ name }) => name)).not.toContain('ChangeWeightDraft');
});

it('a draft changed since its simulation says so and cannot be published', async () => {
  serving({ isChangedSince: true });
  open();
  expect(await screen.findByText('试算以后草案改过')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^发布，/ }).hasAttribute('disabled')).toBe(true);
});

it('keeps what was typed when somebody else changed the draft meanwhile', async () => {
  serving(
    {},
    {
      changeWeightDraft: () => {
        throw refuse('STALE_VERSION', { version: 4, state: 'draft' });
      },
    },
  );
  open();
  const reason = await screen.findByRole('textbox', { name: /为什么改/ });
  await userEvent.type(reason, '吗');
  await userEvent.click(screen.getByRole('button', { name: '保存改动' }));
  expect(await screen.findByText('没有保存：别人刚改过这条记录，看过再交')).toBeTruthy();
  expect(reason.getAttribute('value')).toBe('远处也有人去吗');
  await userEvent.click(screen.getByRole('button', { name: '看最新的' }));
  await waitFor(() => expect(reason.getAttribute('value')).toBe('远处也有人去'));
});

it('a past day is refused in the form, and so is a step of fairness, at its field', async () => {
  serving({
    weights: {
      ...values(200),
      fairness: [
        { share: 500, bonus: 150 },
        { share: 400, bonus: 100 },
      ],
    },
  });
  open();
  const share = await screen.findByRole('spinbutton', { name: '第 2 档满足到' });
  expect(share.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getAllByText('公平第 2 档的比例要比前一档高')).toHaveLength(2);
  fireEvent.change(screen.getByLabelText(/^施行日/), { target: { value: '2020-01-01' } });
  expect(await screen.findByText('要明天或以后的日子')).toBeTruthy();
  expect(screen.getByRole('button', { name: '保存改动' }).hasAttribute('disabled')).toBe(true);
});

it('steps of fairness rise and earn no more; urgent counts no less than what can wait', () => {
  const tiers = (...fairness: [number, number][]) =>
    faultOfTiers({ fairness: fairness.map(([share, bonus]) => ({ share, bonus })) });
  expect(tiers([500, 150], [800, 150])).toBe(null);
  expect(tiers([500, 150], [500, 100])).toEqual({ at: 1, fault: 'tierNotHigher' });
  expect(tiers([500, 150], [800, 151])).toEqual({ at: 1, fault: 'tierWorthMore' });
  const of = (urgent: number, longTerm: number) =>
    urgencyUpsideDown({
      urgencyValues: [
        { urgency: 'urgent', value: urgent },
        { urgency: 'longTerm', value: longTerm },
      ],
    });
  expect(of(8, 1)).toBe(null);
  expect(of(1, 8)).toEqual({ less: 'urgent', more: 'longTerm' });
});

const hat = {
  id: 'g',
  role: 'auditor',
  regionCode: '640106',
  organizationId: null,
  validTo: null,
  organization: null,
  region: { code: '640106', name: '金凤区' },
};
const viewer = () => ({ person: { id: 'p', name: '康如实', isDemo: true }, hat, hats: [hat] });

it('who may only read is not offered the form', async () => {
  serve({
    Query: {
      viewer,
      weightsInForce: () => ({ ...board, maySet: false }),
      publishedWeights: () => [],
      weightDrafts: () => [],
    },
  });
  showDesk(<NewWeightsPage />, { path: '/w/weights/new' });
  expect(await screen.findByRole('heading', { name: '您在这里只能看权重' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '存为草案' })).toBeNull();
});

it('tells which version is in force, and which are not yet', async () => {
  const version = (number: number, fromOn: string) => ({
    id: `w${number}`,
    number,
    fromOn,
    publishedAt: '2026-01-01T01:00:00Z',
    publishedBy: null,
  });
  serve({
    Query: {
      viewer,
      weightsInForce: () => ({ ...board, sinceOn: '2026-01-02', publishedFor: '640106' }),
      publishedWeights: () => [version(3, '2099-01-01'), version(2, '2026-01-02'), version(1, '2025-01-02')],
      weightDrafts: () => [],
    },
  });
  showDesk(<WeightsPage />, { path: '/w/weights' });
  expect(await screen.findByText(/本辖区发布的第 2 版，自/)).toBeTruthy();
  expect(screen.getByText(/^还没到施行日/)).toBeTruthy();
  expect(screen.getByText(/^现在施行 ·/)).toBeTruthy();
  expect(screen.getByText(/^已被后面的代替/)).toBeTruthy();
});

it('a fresh draft has nothing to save, says when a number is out of its range, and asks before it is lost', async () => {
  serve({
    Query: {
      viewer,
      weightsInForce: () => board,
      publishedWeights: () => [],
      weightDrafts: () => [],
    },
  });
  showDesk(
    <>
      <Link to="/w/weights">出去</Link>
      <NewWeightsPage />
    </>,
    { path: '/w/weights/new' },
  );
  expect(await screen.findByText('还没有改动，和现在施行的一样')).toBeTruthy();
  const distance = screen.getByRole('spinbutton', { name: /志愿者 距离/ });
  await userEvent.type(distance, '-5', { initialSelectionStart: 0, initialSelectionEnd: 9 });
  await userEvent.tab();
  expect(await screen.findByText('-5 不在 0 到 1,000 之间，已改成 0')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('link', { name: '出去' }));
  expect(await screen.findByText('改动还没有保存，离开就没有了')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '留下继续改' }));
  expect(screen.queryByText('elsewhere')).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: '出去' }));
  await userEvent.click(await screen.findByRole('button', { name: '不保存，离开' }));
  expect(await screen.findByText('elsewhere')).toBeTruthy();
});

it('a published draft stands among those that are over, not among the drafts', async () => {
  const line = (id: string, state: string, reason: string) => ({
    id,
    state,
    reason,
    fromOn: '2027-12-01',
    madeAt: '2026-01-01T01:00:00Z',
    madeBy: null,
  });
  serve({
    Query: {
      viewer,
      weightsInForce: () => board,
      publishedWeights: () => [],
      weightDrafts: () => [line('d1', 'draft', '还在改的'), line('d2', 'published', '已经发布的')],
    },
  });
  showDesk(<WeightsPage />, { path: '/w/weights' });
  const panel = async (name: string) =>
    (await screen.findByRole('heading', { name })).closest('section')?.textContent ?? '';
  expect(await panel('草案')).toMatch(/还在改的/);
  expect(await panel('草案')).not.toMatch(/已经发布的/);
  expect(await panel('已发布或放弃的草案')).toMatch(/已经发布的/);
});
