import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { listed, programme, serving } from '../../testing/awards.js';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse } from '../../testing/fake-server.js';
import { BatchesPage } from './BatchesPage.js';
import { BatchPage } from './BatchPage.js';

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
  const asked = serving(
    'official',
    {
      awardBatch: () => ({
        id: 'x1',
        state: 'approvedOnce',
        budget: { id: 'b1', name: '人才资金', balance: 100_000_000 },
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
        lastAnswer: { at: '2026-11-11T09:00:00+08:00', lines: 1, moved: 0, differing: 1 },
        allowedActions: [{ action: 'approveAgain', isOpen: true }],
      }),
    },
    { actOnAwardBatch: () => refuse('SECOND_PERSON_REQUIRED') },
  );
  showDesk(<BatchPage />, { path: '/w/awards/batches/:id', url: '/w/awards/batches/x1' });
  expect(await screen.findByText('1 笔不一致，没有动账')).toBeTruthy();
  expect(screen.getByText(/最近一次核对：.*，1 笔/)).toBeTruthy();
  expect(screen.getByText(/不能是已批准的许闻海/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '批准（第二人）' }));
  expect(
    await screen.findByText('1 人，从“人才资金”划出。您是第二位批准人，批准以后不能撤回。'),
  ).toBeTruthy();
  expect(asked.map(({ name }) => name)).not.toContain('ActOnAwardBatch');
  await userEvent.click(screen.getByRole('button', { name: /批准并划出.*80,000/ }));
  expect(await screen.findByText(/要另一个人来办/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('what differed in an earlier file of the bank is over once a later one agrees; the same file again says that nothing moved', async () => {
  const answer = { at: '2026-11-12T09:00:00+08:00', lines: 1, moved: 1, differing: 0 };
  const differed = { id: 'l1', verdict: 'amountDiffers', at: '2026-11-11T09:00:00+08:00' };
  const batch = { programme: programme.name, state: 'settled', bankLines: [differed] };
  serving('official', { awardBatch: () => ({ ...batch, lastAnswer: answer }) });
  const shown = showDesk(<BatchPage />, { path: '/w/awards/batches/:id', url: '/w/awards/batches/x1' });
  expect(await screen.findByText('回单一致，记账 1 笔')).toBeTruthy();
  expect(screen.queryByText(/笔不一致/)).toBeNull();
  shown.unmount();
  serving('official', { awardBatch: () => ({ ...batch, lastAnswer: { ...answer, moved: 0 } }) });
  showDesk(<BatchPage />, { path: '/w/awards/batches/:id', url: '/w/awards/batches/x1' });
  expect(await screen.findByText(/各笔以前已经记过账/)).toBeTruthy();
});
