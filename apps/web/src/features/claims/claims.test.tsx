import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { ClaimablePage } from './ClaimablePage.js';
import { ClaimQueuePage } from './ClaimQueuePage.js';

const part = { id: 'p1', kind: 'people', name: '志愿者', unit: '人', quantity: 9, accepted: 5, pending: 0 };
const cells = {
  community: 'counted',
  organization: 'engaged',
  worker: 'missing',
  volunteer: 'missing',
  resource: 'missing',
};
const need = {
  id: 'n1',
  title: '独居老人每周探访',
  state: 'open',
  category: 'elder-care/visiting',
  mayClaim: true,
  community: { code: '640106001001', name: '紫馨苑社区' },
  parts: [{ ...part, isDropped: false }],
  linkage: cells,
  claims: [],
};
const organization = {
  id: 'o1',
  name: '暖邻中心',
  state: 'active',
  regionCode: '640106',
  servedRegions: ['6401'],
  categories: ['elder-care'],
  capacity: 6,
};
const hat = { id: 'h1', role: 'organizationManager', organizationId: 'o1', organization };
const query: Answers[string] = {
  viewer: () => ({ person: { name: '宋知微' }, hat, hats: [hat] }),
  taxonomy: () => [{ code: 'elder-care', zh: '为老服务', en: 'Older people' }],
  needList: () => ({ totalCount: 1, edges: [{ node: need }] }),
  need: () => need,
};

it('an organization claims with the keyboard; when somebody was first its number is corrected and all else kept', async () => {
  let tries = 0;
  const asked = serve({
    Query: query,
    Mutation: {
      claimNeed: () => {
        tries += 1;
        if (tries === 1) throw refuse('CLAIM_EXCEEDS', { left: { p1: 2 } });
        return { id: 'c1' };
      },
    },
  });
  showDesk(<ClaimablePage />, { path: '/w/claimable' });
  expect(await screen.findByText('独居老人每周探访')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.keyboard('c');
  const plan = await screen.findByLabelText('怎么做');
  await userEvent.type(plan, '每周六两组入户');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect((await screen.findByRole('alert')).textContent).toContain('刚才有别家先认领了');
  await userEvent.click(screen.getByRole('button', { name: /提交认领/ }));
  const sent = asked.filter(({ name }) => name === 'ClaimNeed').map(({ variables }) => variables);
  expect(sent).toHaveLength(2);
  expect(sent.map((each) => each['shares'])).toEqual([
    [{ partId: 'p1', quantity: 4 }],
    [{ partId: 'p1', quantity: 2 }],
  ]);
  expect(sent[0]?.['idempotencyKey']).not.toBe(sent[1]?.['idempotencyKey']);
});

it('the station answers a claim; a no wants its reason', async () => {
  const claim = {
    id: 'c1',
    state: 'made',
    plan: '每周六两组入户',
    version: 3,
    need,
    organization: { id: 'o1', name: '暖邻中心', grade: 'A4', registrationType: 'registered' },
    shares: [{ partId: 'p1', quantity: 4 }],
    allowedActions: [
      { action: 'accept', isOpen: true, wantsReason: false },
      { action: 'decline', isOpen: true, wantsReason: true },
    ],
  };
  const asked = serve({
    Query: { ...query, claimList: () => ({ totalCount: 1, edges: [{ node: claim }] }) },
    Mutation: { actOnClaim: () => ({ id: 'c1', state: 'declined' }) },
  });
  showDesk(<ClaimQueuePage />, { path: '/w/claims' });
  expect(await screen.findByText('志愿者 4 人')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '不接受' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox'), '计划不够具体');
  await userEvent.click(dialog.getByRole('button', { name: '不接受' }));
  expect(asked.find(({ name }) => name === 'ActOnClaim')?.variables).toEqual({
    id: 'c1',
    action: 'decline',
    version: 3,
    reason: '计划不够具体',
  });
});
