import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { FindingPage } from './FindingPage.js';
import { InspectionListPage } from './InspectionListPage.js';
import { InspectionPage } from './InspectionPage.js';

const place = { code: '640106001', name: '满城北街街道', level: 'township', path: [] };
const station = { id: 'hat-1', role: 'stationWorker', regionCode: '640106001', region: place };
const party = { key: 'p', role: 'stationWorker', regionCode: '640106001', region: place };
const finding = {
  id: 'f-1',
  title: '消防通道堆物',
  state: 'demanded',
  severity: 'serious',
  dueAt: '2026-12-01T16:00:00.000Z',
  version: 1,
  inspected: party,
  inspector: party,
};
const query: Answers[string] = {
  viewer: () => ({ person: { name: '田雨桐' }, hat: station, hats: [station] }),
  findingList: () => ({ totalCount: 1, edges: [{ node: finding }] }),
  stations: () => ({ edges: [{ node: { id: 's-1', name: '满城北街社工站' } }] }),
};

it('those inspected find what they must put right, and answer in words', async () => {
  const asked = serve({
    Query: {
      ...query,
      finding: () => ({
        ...finding,
        subject: '社工站规范化检查',
        allowedActions: [{ action: 'answer', isOpen: true, wantsWords: true }],
      }),
    },
    Mutation: { actOnFinding: () => ({ id: 'f-1' }) },
  });
  const list = showDesk(<InspectionListPage />, { path: '/w/inspections' });
  expect(await screen.findByText('消防通道堆物')).toBeTruthy();
  expect(screen.queryByText('制定检查计划')).toBeNull();
  expect(await faultsOf()).toEqual([]);
  list.unmount();
  showDesk(<FindingPage />, { path: '/w/inspections/findings/:id', url: '/w/inspections/findings/f-1' });
  await userEvent.click(await screen.findByRole('button', { name: '报告整改情况' }));
  await userEvent.type(await screen.findByRole('textbox', { name: '报告整改情况' }), '已清走');
  await userEvent.click(screen.getAllByRole('button', { name: '报告整改情况' }).at(-1) ?? document.body);
  expect(asked.find(({ name }) => name === 'ActOnFinding')?.variables).toMatchObject({
    action: 'answer',
    version: 1,
    words: '已清走',
  });
});

it('an inspection that has open findings tells why it is not closed', async () => {
  serve({
    Query: {
      ...query,
      inspection: () => ({
        title: '社工站规范化检查',
        state: 'underway',
        version: 2,
        regionCode: '640106',
        checklist: ['台账齐全'],
        inspector: party,
        visits: [{ id: 'v-1', results: ['notMet'], inspected: party }],
        findings: [finding],
        allowedActions: [
          { action: 'close', isOpen: true },
          { action: 'recordVisit', isOpen: true },
        ],
      }),
    },
    Mutation: {
      actOnInspection: () => {
        throw refuse('FINDINGS_OPEN', { count: 1 });
      },
    },
  });
  showDesk(<InspectionPage />, { path: '/w/inspections/:id', url: '/w/inspections/1' });
  expect(await screen.findByText('1 项不符合')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '办结' }));
  expect(await screen.findByText(/还有问题没有整改完/)).toBeTruthy();
});

it('a visit is stored only when every item was chosen by hand, and says which are missing', async () => {
  const asked = serve({
    Query: {
      ...query,
      inspection: () => ({
        id: 'i-1',
        title: '社工站规范化检查',
        state: 'underway',
        version: 2,
        regionCode: '640106',
        checklist: ['台账齐全', '制度上墙'],
        inspector: party,
        visits: [],
        findings: [],
        allowedActions: [{ action: 'recordVisit', isOpen: true }],
      }),
    },
    Mutation: { recordVisit: () => ({ id: 'v-1' }) },
  });
  showDesk(<InspectionPage />, { path: '/w/inspections/:id', url: '/w/inspections/1' });
  expect(await screen.findByText('还差：去了哪里、台账齐全、制度上墙')).toBeTruthy();
  const save = screen.getByRole('button', { name: '存下走访' });
  await userEvent.click(screen.getByRole('combobox', { name: '站点' }));
  await userEvent.click(await screen.findByText('满城北街社工站'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '台账齐全' }), '不符合');
  expect(await screen.findByText('还差：制度上墙')).toBeTruthy();
  expect(save.hasAttribute('disabled')).toBe(true);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '制度上墙' }), '符合');
  await userEvent.click(save);
  expect(asked.find(({ name }) => name === 'RecordVisit')?.variables).toMatchObject({
    results: ['notMet', 'met'],
  });
});
