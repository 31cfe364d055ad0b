import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { FormDialog, type Answers as Written } from './FormDialog.js';
import { WorkerFormPage } from './WorkerFormPage.js';
import { WorkerListPage } from './WorkerListPage.js';

const region = { code: '640106001', name: '满城北街街道', level: 'township', path: [] };
const hat = { id: 'hat-1', role: 'stationWorker', regionCode: region.code, region };
const query: Answers[string] = {
  viewer: () => ({ person: { name: '田雨桐' }, hat, hats: [hat] }),
  taxonomy: () => [{ code: 'elder-care', zh: '为老服务', en: 'Older people' }],
  socialWorkers: () => ({
    totalCount: 1,
    edges: [
      {
        node: {
          id: 'w-1',
          name: '何知遥',
          grade: 'intermediate',
          certificateValidTo: '2020-01-01',
          specialties: ['elder-care'],
        },
      },
    ],
  }),
  unregisteredSocialWorkers: () => [{ personId: 'p-1', name: '温书禾' }],
};

it('the list names an expired certificate', async () => {
  serve({ Query: query });
  showDesk(<WorkerListPage />, { path: '/w/social-workers' });
  expect(await screen.findByText('登记已过期')).toBeTruthy();
  expect(await screen.findByText('为老服务')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('a grade wants its number before somebody can be registered', async () => {
  const asked = serve({ Query: query, Mutation: { registerSocialWorker: () => ({ id: 'w-2' }) } });
  const { where } = showDesk(<WorkerFormPage />, { path: '/w/social-workers/new' });
  await screen.findByLabelText('擅长领域');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByLabelText('擅长领域'));
  await userEvent.click(await screen.findByText('为老服务'));
  await userEvent.click(screen.getByLabelText('证书等级'));
  await userEvent.click(await screen.findByText('社会工作师'));
  expect(screen.getByText('还差：证书号')).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/^证书号/), '202106400017');
  await userEvent.click(screen.getByRole('button', { name: /保存/ }));
  await screen.findByText('elsewhere');
  expect(where()).toBe('/w/social-workers/w-2');
  expect(asked.find(({ name }) => name === 'RegisterSocialWorker')?.variables).toMatchObject({
    personId: 'p-1',
    input: { specialties: ['elder-care'] },
    certificate: { grade: 'intermediate', number: '202106400017' },
  });
});

it('a posting names a station of the place chosen', async () => {
  const asked = serve({
    Query: { ...query, stations: () => ({ edges: [{ node: { id: 's-1', name: '南苑社区室' } }] }) },
  });
  const saved: Written[] = [];
  const fields = [
    { key: 'placeCode', label: '服务地', kind: 'text', first: region.code },
    { key: 'stationId', label: '站点', kind: 'station', of: 'placeCode', isOptional: true },
  ] as const;
  const save = async (answers: Written): Promise<unknown> => saved.push(answers);
  showDesk(<FormDialog title="录入派驻" fields={fields} save={save} onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole('combobox', { name: '站点' }));
  await userEvent.click(await screen.findByTitle('南苑社区室'));
  expect(asked.find(({ name }) => name === 'OpenStations')?.variables).toEqual({ regionCode: region.code });
  await userEvent.click(screen.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(saved).toEqual([{ placeCode: region.code, stationId: 's-1' }]));
});

it('another place wants another station', async () => {
  serve({ Query: { ...query, stations: () => ({ edges: [] }) } });
  const saved: Written[] = [];
  const fields = [
    { key: 'placeCode', label: '服务地', kind: 'text', first: region.code },
    { key: 'stationId', label: '站点', kind: 'station', of: 'placeCode', first: 's-1', isOptional: true },
  ] as const;
  const save = async (answers: Written): Promise<unknown> => saved.push(answers);
  showDesk(<FormDialog title="录入派驻" fields={fields} save={save} onClose={() => undefined} />);
  await userEvent.type(await screen.findByRole('textbox', { name: '服务地' }), '001');
  await userEvent.click(screen.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(saved).toEqual([{ placeCode: '640106001001', stationId: '' }]));
});
