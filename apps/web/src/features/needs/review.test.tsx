import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { QuickPostPage } from './QuickPostPage.js';
import { ReviewPage } from './ReviewPage.js';

const community = { code: '640106001001', name: '紫馨苑社区', level: 'community', path: [] };
const need = (id: string, title: string, dueAt: string) => ({
  id,
  title,
  dueAt,
  number: `XQ-${id}`,
  state: 'submitted',
  version: 3,
  category: 'elder-care/visiting',
  community,
});
const later = need('need-2', '照护者喘息', '2026-11-30T02:00:00.000Z');
const sooner = need('need-1', '独居老人探访', '2026-11-24T02:00:00.000Z');
const query: Answers[string] = {
  needList: () => ({ totalCount: 2, edges: [{ node: later }, { node: sooner }] }),
  need: ({ id }: { id: string }) => (id === 'need-1' ? sooner : later),
  taxonomy: () => [
    { code: 'elder-care', zh: '为老服务', en: 'Older people' },
    { code: 'elder-care/visiting', parentCode: 'elder-care', zh: '探访关爱', en: 'Visits' },
  ],
};

it('the station sees the most urgent first, verifies only after its checks, and the next opens', async () => {
  const asked = serve({ Query: query, Mutation: { verifyNeed: () => ({ id: 'need-1', version: 4 }) } });
  showDesk(<ReviewPage />, { path: '/w/review' });
  const desk = within(await screen.findByRole('article', { name: '独居老人探访' }));
  const verify = await desk.findByRole('button', { name: /核实通过/ });
  expect(verify.hasAttribute('disabled')).toBe(true);
  expect(await faultsOf()).toEqual([]);
  for (const box of desk.getAllByRole('checkbox', { name: /情况属实|合理|适合/ })) await userEvent.click(box);
  await userEvent.click(verify);
  expect(await screen.findByRole('article', { name: '照护者喘息' })).toBeTruthy();
  expect(asked.find(({ name }) => name === 'VerifyNeed')?.variables).toEqual({
    id: 'need-1',
    version: 3,
    publicSentence: '独居老人探访',
  });
}, 20_000);

it('sending back without words asks for them and sends nothing', async () => {
  const asked = serve({ Query: query });
  showDesk(<ReviewPage />, { path: '/w/review' });
  await userEvent.click(await screen.findByRole('button', { name: /退回补充/ }));
  expect(document.activeElement?.id).toBe('review-reason');
  expect(asked.some(({ name }) => name === 'ActOnNeed')).toBe(false);
}, 20_000);

it('staff post from the phone: what, publish; the community and the key go with it', async () => {
  localStorage.clear();
  const hat = { id: 'hat-1', role: 'communityStaff', region: community };
  const asked = serve({
    Query: { ...query, viewer: () => ({ person: { name: '马晓兰' }, hat, hats: [hat] }) },
    Mutation: { postNeed: () => ({ id: 'need-9', number: 'XQ-9' }) },
  });
  show(<QuickPostPage />, { path: '/m/post' });
  await userEvent.click(await screen.findByRole('radio', { name: '探访关爱' }));
  await userEvent.click(screen.getByRole('button', { name: '加一个' }));
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '发布' }));
  expect(await screen.findByRole('heading', { name: '发出去了，等街道核实' })).toBeTruthy();
  expect(asked.find(({ name }) => name === 'PostNeed')?.variables).toMatchObject({
    regionCode: community.code,
    asDraft: false,
    input: { category: 'elder-care/visiting', parts: [{ kind: 'people', quantity: 3 }] },
  });
}, 20_000);
