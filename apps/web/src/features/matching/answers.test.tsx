import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { PublicNeedPage } from '../requests/PublicNeedPage.js';
import { AgreedTo } from './AgreedTo.js';
import { AskedOfYou } from './AskedOfYou.js';
import { InvitationsPage } from './InvitationsPage.js';
import { InvitedPanel } from './InvitedPanel.js';

const need = {
  id: 'n1',
  title: '高龄独居老人每周探访',
  publicSentence: '十八户独居老人需要每周探访',
  state: 'open',
  place: '社区服务站',
  startsAt: '2099-11-28T01:00:00.000Z',
  endsAt: '2099-11-28T03:00:00.000Z',
  community: { code: '640106001001', name: '紫馨苑社区' },
  parts: [
    {
      id: 'p1',
      kind: 'people',
      name: '志愿者',
      unit: '人',
      quantity: 9,
      pending: 0,
      accepted: 2,
      skills: [],
    },
  ],
  hasJoined: false,
  shiftsAhead: [] as object[],
};
const shift = {
  id: 's1',
  startsAt: '2099-11-28T01:00:00.000Z',
  endsAt: '2099-11-28T03:00:00.000Z',
  capacity: 5,
  taken: 2,
  mySignUp: null,
};
const invitation = (over: object = {}) => ({
  id: 'i1',
  state: 'sent',
  inviteeKind: 'volunteer',
  inviteeName: '苏＊＊',
  reason: null,
  sentAt: '2026-11-24T01:00:00Z',
  expiresAt: '2026-11-27T01:00:00Z',
  endedAt: null,
  version: 1,
  need,
  allowedActions: ['open', 'accept', 'decline'].map((action) => ({
    action,
    isOpen: true,
    wantsReason: action === 'decline',
  })),
  ...over,
});
type Listing = { readonly states?: readonly string[] };
const listing =
  (...rows: readonly { readonly state: string }[]) =>
  ({ states }: Listing) => ({
    edges: rows.filter(({ state }) => states?.includes(state) ?? true).map((node) => ({ node })),
  });
const viewer = (role: string) => () => ({ person: { id: 'p' }, hat: { id: 'g', role }, hats: [] });

it('an invitation tells its time and place; a decline can be thought better of, and two presses are one', async () => {
  const asked = serve({
    Query: { invitationList: listing(invitation()) },
    Mutation: {
      // The api takes a moment, as it does.
      actOnInvitation: async () => {
        await new Promise((done) => setTimeout(done, 100));
        return { id: 'i1', state: 'seen' };
      },
    },
  });
  show(<AskedOfYou />, { path: '/m' });
  expect(await screen.findByRole('heading', { name: '请你帮忙' })).toBeTruthy();
  expect(screen.getByText(/2099年11月28日/)).toBeTruthy();
  expect(screen.getByText('紫馨苑社区 · 社区服务站')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '谢绝' }));
  expect(screen.getByRole('button', { name: '确认谢绝' })).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('button', { name: '先不谢绝' }));
  expect(screen.getByRole('button', { name: '愿意' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '谢绝' }));
  await userEvent.type(screen.getByLabelText('谢绝的原因（会告诉社区）'), '那天不在');
  expect(await faultsOf()).toEqual([]);
  await userEvent.dblClick(screen.getByRole('button', { name: '确认谢绝' }));
  await waitFor(() =>
    expect(
      asked
        .filter(({ name }) => name === 'ActOnInvitation')
        .map(({ variables }) => [variables['action'], variables['reason']]),
    ).toEqual([
      ['open', null],
      ['decline', '那天不在'],
    ]),
  );
});

it('what a volunteer said yes to stays, with the words of what comes next, until they have a shift', async () => {
  const agreed = (id: string, over: object) =>
    invitation({ id, state: 'accepted', need: { ...need, id, ...over } });
  serve({
    Query: {
      invitationList: listing(
        agreed('n1', {}),
        agreed('n2', { publicSentence: '要人陪诊', shiftsAhead: [shift] }),
        agreed('n3', {
          publicSentence: '已经报名的',
          shiftsAhead: [{ ...shift, mySignUp: { id: 'x', state: 'signedUp' } }],
        }),
        agreed('n5', { publicSentence: '班已经开始的', hasJoined: true }),
        agreed('n4', { publicSentence: '已经过去的', endsAt: '2020-11-28T03:00:00.000Z' }),
      ),
    },
  });
  show(<AgreedTo />, { path: '/m/shifts' });
  const section = within(await screen.findByRole('region', { name: '已答应' }));
  expect(section.getByText(/接下来由社区或认领的组织开班/)).toBeTruthy();
  const join = section.getByRole('link', { name: /去报名/ });
  expect(join.getAttribute('href')).toBe('/m/shifts/s1');
  expect(section.getByText('还有 3 个名额')).toBeTruthy();
  expect(section.queryByText('已经报名的')).toBeNull();
  expect(section.queryByText('已经过去的')).toBeNull();
  expect(await faultsOf()).toEqual([]);
});

it('a yes can be taken back with a reason', async () => {
  const asked = serve({
    Query: { invitationList: listing(invitation({ state: 'accepted', version: 3 })) },
    Mutation: { actOnInvitation: () => ({ id: 'i1', state: 'declined' }) },
  });
  show(<AgreedTo />, { path: '/m/shifts' });
  await userEvent.click(await screen.findByRole('button', { name: '来不了了，收回答应' }));
  await userEvent.type(screen.getByLabelText('来不了的原因（会告诉社区）'), '要值班');
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '确认收回' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnInvitation')?.variables).toEqual({
      id: 'i1',
      version: 3,
      action: 'decline',
      reason: '要值班',
    }),
  );
});

it('an answer that came too late says how the invitation stood and keeps the words that were not sent', async () => {
  let isAnswered = false;
  serve({
    Query: { invitationList: (asked: Listing) => listing(...(isAnswered ? [] : [invitation()]))(asked) },
    Mutation: {
      actOnInvitation: ({ action }: { readonly action: string }) => {
        if (action === 'open') return { id: 'i1', state: 'seen' };
        isAnswered = true;
        throw refuse('STALE_VERSION', { version: 2, state: 'accepted' });
      },
    },
  });
  show(<AskedOfYou />, { path: '/m' });
  await userEvent.click(await screen.findByRole('button', { name: '谢绝' }));
  await userEvent.type(screen.getByLabelText('谢绝的原因（会告诉社区）'), '那天不在');
  await userEvent.click(screen.getByRole('button', { name: '确认谢绝' }));
  expect(await screen.findByText('这份邀请已经在别的窗口或手机上答应了')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('heading', { name: '请你帮忙' })).toBeNull());
  expect(screen.getByText('刚才写的原因没有发出：那天不在')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByText(/刚才写的原因/)).toBeNull();
});

const onNeed = (over: Answers[string]) =>
  serve({
    Query: {
      publicNeed: () => ({ id: 'n1', sentence: need.publicSentence, state: 'open', peopleWanted: 9 }),
      need: () => need,
      taxonomy: () => [],
      invitationList: listing(),
      ...over,
    },
  });
const openNeed = () => show(<PublicNeedPage />, { path: '/needs/:id', url: '/needs/n1' });

it('a need’s page tells a volunteer the time and roles, and lets them answer when they are asked', async () => {
  onNeed({
    viewer: viewer('volunteer'),
    myVolunteer: () => ({ id: 'v1' }),
    invitationList: listing(
      invitation({
        reasons: {
          metres: 2000,
          isDistanceAbout: false,
          parts: [
            { part: 'distance', weight: 500, value: 900, amount: 2000 },
            { part: 'reliability', weight: 500, value: 800, amount: 5 },
          ],
        },
      }),
    ),
  });
  openNeed();
  expect(await screen.findByText(/^理由：近（不到 2(\.0)? 公里）/)).toBeTruthy();
  expect(await screen.findByRole('button', { name: '愿意' })).toBeTruthy();
  expect(screen.getAllByText(/2099年11月28日/).length).toBeGreaterThan(0);
  expect(screen.getByText(/志愿者 9 人/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('a need’s page tells who took a yes back so, and how to come after all', async () => {
  onNeed({
    viewer: viewer('volunteer'),
    myVolunteer: () => ({ id: 'v1' }),
    invitationList: listing(invitation({ state: 'declined', isYesTakenBack: true, allowedActions: [] })),
  });
  openNeed();
  expect(await screen.findByText(/^你收回了答应。.*可以告诉紫馨苑社区。$/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '愿意' })).toBe(null);
});

it('a need’s page says what comes next: wait for a shift, claim, register, or sign in first', async () => {
  onNeed({ viewer: viewer('volunteer'), myVolunteer: () => ({ id: 'v1' }) });
  const first = openNeed();
  expect(await screen.findByText(/还没有开班/)).toBeTruthy();
  first.unmount();
  onNeed({
    viewer: viewer('organizationManager'),
    myVolunteer: () => null,
    need: () => ({ ...need, mayClaim: true }),
  });
  const second = openNeed();
  const claim = await screen.findByRole('link', { name: '去认领' });
  expect(claim.getAttribute('href')).toBe('/w/claimable?claim=n1');
  second.unmount();
  onNeed({ viewer: viewer('organizationMember'), myVolunteer: () => null });
  const third = openNeed();
  expect(await screen.findByRole('link', { name: '登记成志愿者' })).toBeTruthy();
  third.unmount();
  onNeed({ viewer: () => null });
  openNeed();
  const signIn = await screen.findByRole('link', { name: '去登录' });
  expect(signIn.getAttribute('href')).toBe('/w/sign-in?to=/needs/n1');
});

it('an organization reads date and quantity, and goes on from its yes to the claim', async () => {
  const theirs = { ...need, publicSentence: need.title, mayClaim: true };
  serve({
    Query: {
      viewer: viewer('organizationManager'),
      invitationList: listing(
        invitation({ inviteeKind: 'organization', need: theirs }),
        invitation({ id: 'i2', state: 'accepted', inviteeKind: 'organization', need: theirs }),
        invitation({
          id: 'i3',
          state: 'accepted',
          inviteeKind: 'organization',
          need: { ...theirs, id: 'n3', claims: [{ id: 'c', state: 'made' }] },
        }),
      ),
    },
    Mutation: { actOnInvitation: () => ({ id: 'i1', state: 'seen' }) },
  });
  showDesk(<InvitationsPage />, { path: '/w/invitations' });
  const waiting = within(await screen.findByRole('region', { name: '收到的邀请' }));
  expect(await waiting.findAllByText(need.title)).toHaveLength(1);
  expect(waiting.getByText(/2099年11月28日.*紫馨苑社区/)).toBeTruthy();
  expect(waiting.getByText('志愿者 7 人')).toBeTruthy();
  const claim = await screen.findByRole('link', { name: '去认领' });
  expect(claim.getAttribute('href')).toBe('/w/claimable?claim=n1');
  expect(screen.getByText(/已经认领，在需求页看答复和进展/)).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
});

it('the need’s page counts yes, no and not yet, and an invitation is taken back after a question', async () => {
  const back = [{ action: 'withdraw', isOpen: true }];
  const shut = [{ action: 'withdraw', isOpen: false }];
  const asked = serve({
    Query: {
      need: () => ({ id: 'n1', invitationAnswers: { accepted: 1, declined: 0, waiting: 1, ended: 0 } }),
      invitationList: listing(
        invitation({ allowedActions: back }),
        invitation({ id: 'i2', inviteeName: '马＊＊', state: 'accepted', allowedActions: shut }),
      ),
    },
    Mutation: { actOnInvitation: () => ({ id: 'i1', state: 'withdrawn' }) },
  });
  showDesk(<InvitedPanel needId="n1" />, { path: '/w/needs/n1' });
  expect(await screen.findByText('1 个愿意 · 0 个谢绝或收回了答应 · 1 个还没答复')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '撤回邀请' }));
  expect(asked.map(({ name }) => name)).not.toContain('ActOnInvitation');
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '撤回邀请' }));
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'ActOnInvitation')?.variables).toMatchObject({
      id: 'i1',
      action: 'withdraw',
    }),
  );
});

it('from those who said yes the way leads to a shift, for whoever may open one', async () => {
  const answers = { accepted: 1, declined: 0, waiting: 0, ended: 0 };
  for (const mayOpenActivity of [true, false]) {
    serve({
      Query: {
        need: () => ({ id: 'n1', mayOpenActivity, invitationAnswers: answers }),
        invitationList: listing(invitation({ state: 'accepted' })),
      },
    });
    const { unmount } = showDesk(<InvitedPanel needId="n1" />, { path: '/w/needs/n1' });
    await screen.findByText(/1 个愿意/);
    const way = screen.queryByRole('link', { name: '给答应的人开班' });
    expect(way?.getAttribute('href')).toBe(mayOpenActivity ? '/w/activities/new?need=n1' : undefined);
    unmount();
  }
});

it('who does not read a need’s invitations is shown none', async () => {
  const asked = serve({
    Query: { need: () => ({ id: 'n1', invitationAnswers: null }), invitationList: listing() },
  });
  showDesk(<InvitedPanel needId="n1" />, { path: '/w/needs/n1' });
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('NeedInvitations'));
  expect(screen.queryByText('邀请的答复')).toBeNull();
});

it('says what was and what is now where a need moved since the yes', async () => {
  const was = { startsAt: need.startsAt, endsAt: need.endsAt, place: '社区活动室' };
  const agreed = (id: string, place: string) =>
    invitation({ id, state: 'accepted', need: { ...need, id, place, agreedTerms: was } });
  serve({ Query: { invitationList: listing(agreed('n1', '文化站'), agreed('n2', '社区活动室')) } });
  show(<AgreedTo />, { path: '/m/shifts' });
  const told = await screen.findAllByText(/^时间或地点改了。你答应时：.*社区活动室；现在：.*文化站。/);
  expect(told).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: '来不了了，收回答应' })).toHaveLength(2);
});
