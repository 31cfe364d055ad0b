import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { JoinPage } from './JoinPage.js';
import { MyDataPage } from './MyDataPage.js';
import { PeoplePage } from './PeoplePage.js';

const region = { code: '640106001', name: '满城北街街道', level: 'township', path: [] };
const hat = { id: 'hat-1', role: 'stationWorker', regionCode: region.code, region };
const grant = {
  id: 'g-1',
  role: 'communityStaff',
  region: { name: '紫馨苑社区' },
  person: { id: 'p-2', name: '马晓兰', isPhoneConfirmed: false },
  allowedActions: ['revoke'],
};
const staff: Answers[string] = {
  viewer: () => ({ person: { id: 'p-1', name: '田雨桐' }, hat, hats: [hat] }),
  rolesToGive: () => [{ role: 'communityStaff', levels: ['community'], inOrganization: false }],
  grantList: () => ({ totalCount: 1, edges: [{ node: grant }] }),
  childRegions: () => [{ code: '640106001001', name: '中强巷社区', level: 'community' }],
};
const notice = {
  privacyNotice: () => ({
    version: '2026-1',
    from: '2026-01-01',
    paragraphs: [{ zh: '我们只收必要的。', en: 'x' }],
  }),
};

it('an invitation wants a community, and its link is shown once', async () => {
  const asked = serve({
    Query: staff,
    Mutation: { inviteToRole: () => ({ path: '/w/join#secret', invitation: {} }) },
  });
  showDesk(<PeoplePage />, { path: '/w/people' });
  expect(await screen.findByText('手机未核实')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /邀\s?请/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/^姓名/), '苏试');
  expect(dialog.getByText('还差：在哪个地方')).toBeTruthy();
  await userEvent.selectOptions(dialog.getByLabelText('社区村'), '640106001001');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: '生成链接' }));
  expect((await screen.findByLabelText<HTMLInputElement>('链接')).value).toMatch(/\/w\/join#secret$/);
  expect(asked.find(({ name }) => name === 'InviteToRole')?.variables).toEqual({
    name: '苏试',
    role: 'communityStaff',
    regionCode: '640106001001',
  });
  await userEvent.click(screen.getByRole('button', { name: /好\s?了/ }));
  expect(screen.queryByLabelText('链接')).toBeNull();
});

it('another phone is asked for with the way it was made sure who it is, and confirmed by a second person', async () => {
  const change = {
    id: 'c-1',
    state: 'asked',
    maskedPhone: '139****0008',
    reason: '当面核对了证件',
    askedAt: '2026-11-29T02:00:00Z',
    person: { name: '马晓兰' },
    askedBy: { name: '许闻海' },
    allowedActions: ['confirm', 'withdraw'],
  };
  const asked = serve({
    Query: { ...staff, openPhoneChanges: () => [change] },
    Mutation: { askNewPhone: () => change, confirmNewPhone: () => ({ ...change, state: 'confirmed' }) },
  });
  showDesk(<PeoplePage />, { path: '/w/people' });
  await userEvent.click(await screen.findByRole('button', { name: /已核对，发链接/ }));
  expect(asked.find(({ name }) => name === 'ConfirmNewPhone')?.variables).toEqual({ id: 'c-1' });
  await userEvent.click(screen.getByRole('button', { name: /换手机号/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('新手机号'), '13900000008');
  await userEvent.type(dialog.getByLabelText(/怎样确认是本人/), '当面核对了证件');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: '申请，请同事核对' }));
  expect(asked.find(({ name }) => name === 'AskNewPhone')?.variables).toEqual({
    personId: 'p-2',
    phone: '13900000008',
    reason: '当面核对了证件',
  });
});

it('a role is taken back only after asking', async () => {
  const asked = serve({ Query: staff, Mutation: { revokeGrant: () => ({}) } });
  showDesk(<PeoplePage />, { path: '/w/people' });
  await userEvent.click(await screen.findByRole('button', { name: '收回 马晓兰' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(asked.some(({ name }) => name === 'RevokeGrant')).toBe(false);
  await userEvent.click(dialog.getByRole('button', { name: /^收\s?回$/ }));
  expect(asked.find(({ name }) => name === 'RevokeGrant')?.variables).toEqual({ id: 'g-1' });
});

it('who is invited sees the role, agrees to the notice, and keeps what was typed after a refusal', async () => {
  const asked = serve({
    Query: {
      viewer: () => null,
      roleInvitation: () => ({ id: 'l-1', name: '苏试', role: 'communityStaff', giver: { name: '田雨桐' } }),
      ...notice,
    },
    Mutation: {
      acceptInvitation: () => {
        throw refuse('PASSWORD_TOO_COMMON');
      },
    },
  });
  show(<JoinPage />, { path: '/w/join', url: '/w/join#secret' });
  expect(await screen.findByText('社区工作者')).toBeTruthy();
  await screen.findByText('我们只收必要的。');
  await userEvent.type(screen.getByLabelText(/^手机号/), '13800000001');
  await userEvent.type(screen.getByLabelText(/^设一个密码/), 'password123');
  expect(screen.getByText('还差：隐私告知')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: '领取并登录' }));
  expect((await screen.findByRole('alert')).textContent).toContain('太常见');
  expect(screen.getByDisplayValue('13800000001')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'AcceptInvitation')?.variables).toMatchObject({
    token: 'secret',
    noticeVersion: '2026-1',
  });
});

it('a link that works no more says what to do', async () => {
  serve({ Query: { viewer: () => null, roleInvitation: () => null } });
  show(<JoinPage />, { path: '/w/join', url: '/w/join#old' });
  expect(await screen.findByText('这个链接已经失效')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('a consent can be taken back, that to the notice cannot, and readings are named', async () => {
  const asked = serve({
    Query: {
      ...staff,
      ...notice,
      myConsents: () => [
        { id: 'c-1', purpose: 'privacyNotice', noticeVersion: '2026-1' },
        { id: 'c-2', purpose: 'health', noticeVersion: '2026-1' },
      ],
      whoReadMe: () => ({
        edges: [
          {
            node: {
              id: 'r-1',
              times: 4,
              matter: 'phone',
              role: 'official',
              subjectType: 'claim',
              reader: { name: '周启明' },
            },
          },
        ],
      }),
    },
    Mutation: { withdrawConsent: () => ({}) },
  });
  showDesk(<MyDataPage />, { path: '/w/my-data' });
  expect(await screen.findByText('周启明 · 主管部门')).toBeTruthy();
  expect(screen.getByText(/当天 4 次/)).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: '撤回 健康情况' }));
  expect(screen.queryByRole('button', { name: '撤回 隐私告知' })).toBeNull();
  expect(await faultsOf()).toEqual([]);
  expect(asked.find(({ name }) => name === 'WithdrawConsent')?.variables).toEqual({ id: 'c-2' });
});
