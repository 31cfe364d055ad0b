import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { ApprovedPage } from './ApprovedPage.js';
import { GroupNeeds } from './GroupNeeds.js';
import { periodOf } from './periods.js';
import { ReconciliationPage } from './ReconciliationPage.js';

const city = { code: '6401', name: '银川市', level: 'city', isAdministrative: true };
const viewer = (role: string) => () => {
  const hat = { id: 'hat-1', role, regionCode: '6401', region: city };
  return { person: { name: '沙建宁' }, hat, hats: [hat] };
};
const region = () => ({ ...city, path: [city] });
const at = { path: '/w/regions/:code/approved', url: '/w/regions/6401/approved?from=2026-10&to=2026-10' };

it('the approved value stands beside the present one with the difference; a correction wants a reason', async () => {
  let version = 1;
  const asked = serve({
    Query: {
      viewer: viewer('official'),
      region,
      approvalList: () => ({
        edges: [{ node: { id: 'a1', fromOn: '2026-10-01', toOn: '2026-10-31', version } }],
      }),
      approvedPeriod: () => ({
        isOver: true,
        mayApprove: true,
        live: [{ figure: 'needsPosted', value: 17 }],
        versions: [
          {
            id: `a${version}`,
            version,
            reason: null,
            approvedBy: { name: '沙建宁' },
            figures: [{ figure: 'needsPosted', value: version === 1 ? 18 : 17 }],
          },
        ],
      }),
      eventsSinceApproval: () => ({
        totalCount: 1,
        edges: [
          {
            node: {
              id: 'e1',
              type: 'need.contested',
              needId: 'n1',
              on: '2026-10-20',
              changes: [{ figure: 'needsPosted', by: -1 }],
            },
          },
        ],
      }),
    },
    Mutation: {
      approveFigures: () => {
        version = 2;
        return { id: 'a2' };
      },
    },
  });
  showDesk(<ApprovedPage />, at);
  expect(await screen.findByText('提出需求 -1')).toBeTruthy();
  expect(screen.getByRole('row', { name: /提出需求 18 17 -1/ })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  const button = screen.getByRole('button', { name: '以现在的数更正' });
  expect(button.hasAttribute('disabled')).toBe(true);
  await userEvent.type(screen.getByLabelText(/为什么更正/), '补记');
  await userEvent.click(button);
  expect(await screen.findByRole('row', { name: /提出需求 17 17 0/ })).toBeTruthy();
  expect(asked.find(({ name }) => name === 'ApproveFigures')?.variables).toMatchObject({
    version: 1,
    reason: '补记',
  });
});

it('who may not approve is told whose turn it is; a refusal stands in words', async () => {
  serve({
    Query: {
      viewer: viewer('official'),
      region,
      approvalList: () => ({ edges: [] }),
      approvedPeriod: () => ({ isOver: true, mayApprove: true, live: [], versions: [] }),
    },
    Mutation: {
      approveFigures: () => {
        throw refuse('PERIOD_NOT_OVER');
      },
    },
  });
  showDesk(<ApprovedPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: '审定这一期' }));
  expect((await screen.findByRole('alert')).textContent).toContain('还没有结束');
});

it('money is approved and compared to the fen, however much it is', async () => {
  serve({
    Query: {
      viewer: viewer('official'),
      region,
      approvalList: () => ({ edges: [] }),
      approvedPeriod: () => ({
        isOver: true,
        mayApprove: false,
        live: [{ figure: 'money', value: 86_401_234 }],
        versions: [{ id: 'a1', version: 1, figures: [{ figure: 'money', value: 86_400_000 }] }],
      }),
      eventsSinceApproval: () => ({ totalCount: 0, edges: [] }),
    },
  });
  showDesk(<ApprovedPage />, at);
  expect(await screen.findByRole('row', { name: /¥864,000 ¥864,012.34 \+¥12.34/ })).toBeTruthy();
});

it('a withheld count says so in words and is no number', async () => {
  serve({
    Query: {
      taxonomy: () => [
        { code: 'children', parentCode: null, zh: '儿童', en: 'Children' },
        { code: 'bereaved-parents', parentCode: null, zh: '失独家庭', en: 'Bereaved' },
      ],
      groupNeeds: () => ({
        months: ['2026-10'],
        month: '2026-10',
        isPublished: true,
        rows: [
          { group: 'children', isSensitive: false, count: 3, ofYear: null },
          { group: 'bereaved-parents', isSensitive: true, count: null, ofYear: null },
        ],
      }),
    },
  });
  showDesk(<GroupNeeds regionCode="6401" />);
  expect(await screen.findByRole('row', { name: '儿童 3' })).toBeTruthy();
  expect(screen.getByRole('row', { name: /失独家庭.*不公布（少于 5，或可推算）/ })).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('an administrator reads which rows differ and by how much; an official is told whose page it is', async () => {
  const node = {
    id: 'r1',
    fromOn: '2026-10-01',
    toOn: '2026-10-01',
    olderOn: '2026-03-01',
    compared: 900,
    driftCount: 1,
    driftsWithin: 1,
    isMended: false,
  };
  serve({
    Query: {
      viewer: viewer('administrator'),
      reconciliationList: () => ({ edges: [{ node }] }),
      driftList: () => ({
        totalCount: 1,
        edges: [
          {
            node: {
              id: 'd1',
              folded: 'day_facts',
              key: '2026-10-03',
              region: city,
              amounts: [{ name: 'posted', found: 5, expected: 1 }],
            },
          },
        ],
      }),
    },
  });
  showDesk(<ReconciliationPage />, { path: '/w/reconciliation' });
  expect(await screen.findByText('posted 5 → 1')).toBeTruthy();
  expect(screen.getByText('本地区 1 行不符')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('rows that were mended say so', async () => {
  const node = {
    id: 'r2',
    fromOn: '2026-01-01',
    toOn: '2026-10-01',
    olderOn: null,
    driftCount: 3,
    driftsWithin: 3,
    isMended: true,
  };
  serve({
    Query: {
      viewer: viewer('administrator'),
      reconciliationList: () => ({ edges: [{ node }] }),
      driftList: () => ({ totalCount: 0, edges: [] }),
    },
  });
  showDesk(<ReconciliationPage />, { path: '/w/reconciliation' });
  expect(await screen.findByText('本地区改正了 3 行')).toBeTruthy();
  expect(screen.getByText('2026-01 – 2026-10')).toBeTruthy();
});

it('a week and thirty days end today and are compared with as many days before', () => {
  expect(periodOf('week', '2026-03-03')).toEqual({ from: '2026-02-25', to: '2026-03-03' });
  expect(periodOf('days30', '2026-03-31')).toEqual({ from: '2026-03-02', to: '2026-03-31' });
});
