import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { EditNeedPage } from './EditNeedPage.js';
import { NeedListPage } from './NeedListPage.js';
import { NeedPage } from './NeedPage.js';
import { PostNeedPage } from './PostNeedPage.js';

const community = { code: '640106001001', name: '紫馨苑社区', level: 'community', path: [] };
const hat = { id: 'hat-1', role: 'communityStaff', region: community };
const need = {
  id: 'need-1',
  title: '高龄独居老人每周探访',
  number: 'XQ-2611-7K3MP',
  state: 'delivered',
  version: 7,
  community,
  parts: [
    { id: 'p1', kind: 'people', name: '志愿者', unit: '人', quantity: 9, accepted: 5, pending: 0 },
    { id: 'p2', kind: 'money', name: '经费', unit: 'fen', quantity: 480_000, accepted: 250_000, pending: 0 },
  ],
};
const query: Answers[string] = {
  viewer: () => ({ person: { name: '马晓兰' }, hat, hats: [hat] }),
  taxonomy: () => [
    { code: 'elder-care', zh: '为老服务', en: 'Older people' },
    { code: 'elder-care/visiting', parentCode: 'elder-care', zh: '探访关爱', en: 'Visits' },
  ],
  needList: () => ({ totalCount: 1, edges: [{ node: need }] }),
  need: () => ({
    ...need,
    allowedActions: [
      { action: 'accept', isOpen: true, wantsReason: false },
      { action: 'rework', isOpen: true, wantsReason: true },
      { action: 'close', isOpen: false, wantsReason: false },
    ],
  }),
};

it('the list says in words what is still open and opens a row with the keyboard', async () => {
  const asked = serve({ Query: query });
  const { where } = showDesk(<NeedListPage />, { path: '/w/needs', url: '/w/needs?state=toAccept' });
  expect(await screen.findByText('志愿者 4 人、¥2,300')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'NeedList')?.variables['states']).toEqual(['delivered']);
  expect(await faultsOf()).toEqual([]);
  await userEvent.keyboard('j{Enter}');
  expect(where()).toBe('/w/needs/need-1');
});

it('moving a need that people are invited to says before what becomes of the invitations', async () => {
  serve({
    Query: {
      ...query,
      need: () => ({
        ...need,
        startsAt: '2099-11-28T01:00:00.000Z',
        endsAt: '2099-11-28T03:00:00.000Z',
        invitationAnswers: { accepted: 1, waiting: 2 },
        allowedActions: [{ action: 'edit', isOpen: true, wantsReason: false }],
      }),
    },
  });
  showDesk(<EditNeedPage />, { path: '/w/needs/:id/edit', url: '/w/needs/need-1/edit' });
  const begins = await screen.findByDisplayValue('2099-11-28T09:00');
  expect(screen.queryByText('服务时间改了')).toBe(null);
  fireEvent.change(begins, { target: { value: '2099-11-28T08:00' } });
  expect(await screen.findByText(/^有 2 份邀请还没答复/)).toBeTruthy();
  expect(screen.getByText(/^有 1 个已经答应：答应还在/)).toBeTruthy();
  fireEvent.change(begins, { target: { value: '2099-11-28T09:00' } });
  expect(screen.queryByText('服务时间改了')).toBe(null);
  fireEvent.change(screen.getByLabelText(/地点/), { target: { value: '文化站' } });
  expect(screen.getByText('服务地点改了')).toBeTruthy();
  expect(screen.queryByText(/份邀请还没答复/)).toBe(null);
});

describe('a need', () => {
  const at = { path: '/w/needs/:id', url: '/w/needs/need-1' };

  it('offers what the api allows with the version read, and asks for words where they are wanted', async () => {
    const asked = serve({ Query: query, Mutation: { actOnNeed: () => ({ id: 'need-1' }) } });
    showDesk(<NeedPage />, at);
    await userEvent.click(await screen.findByRole('button', { name: '退回整改' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), '还有两户没去');
    await userEvent.click(dialog.getByRole('button', { name: '退回整改' }));
    expect(screen.queryByRole('button', { name: '办结' })).toBeNull();
    expect(asked.find(({ name }) => name === 'ActOnNeed')?.variables).toEqual({
      id: 'need-1',
      version: 7,
      action: 'rework',
      reason: '还有两户没去',
    });
  });

  it('that is not there and one that may not be seen are the same page', async () => {
    serve({ Query: { ...query, need: () => null } });
    showDesk(<NeedPage />, at);
    expect(await screen.findByRole('heading', { name: '没有这条需求，或现在的身份看不到' })).toBeTruthy();
  });
});

describe('posting a need', () => {
  it('says what is missing, keeps what was typed when refused, and sends the same key again', async () => {
    let tries = 0;
    const asked = serve({
      Query: query,
      Mutation: {
        postNeed: () => {
          tries += 1;
          if (tries === 1) throw refuse('PERSONAL_DATA_IN_TEXT', { fields: ['title'] });
          return { id: 'need-2' };
        },
      },
    });
    const { where } = showDesk(<PostNeedPage />, { path: '/w/needs/new' });
    expect(await screen.findByText('还差：一句话说明、类别')).toBeTruthy();
    expect(await faultsOf()).toEqual([]);
    await userEvent.type(screen.getByLabelText(/一句话说明/), '独居老人探访');
    await userEvent.click(screen.getByLabelText('类别'));
    await userEvent.click(await screen.findByText('探访关爱'));
    await userEvent.click(screen.getByRole('button', { name: /提交核实/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('填好的内容都还在');
    await userEvent.click(screen.getByRole('button', { name: /提交核实/ }));
    await screen.findByText('elsewhere');
    expect(where()).toBe('/w/needs/need-2');
    const sent = asked.filter(({ name }) => name === 'PostNeed').map(({ variables }) => variables);
    expect(sent[0]?.['idempotencyKey']).toBe(sent[1]?.['idempotencyKey']);
    expect(sent[1]).toMatchObject({
      regionCode: community.code,
      asDraft: false,
      input: {
        title: '独居老人探访',
        category: 'elder-care/visiting',
        parts: [{ kind: 'people', quantity: 1 }],
      },
    });
  });
});
