import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { FindPage } from './FindPage.js';
import { MyHoursPage } from './MyHoursPage.js';
import { MyShiftsPage } from './MyShiftsPage.js';
import { ShiftPage } from './ShiftPage.js';

const activity = {
  title: '手机课堂',
  detail: '带上老花镜',
  place: '社区服务站',
  community: { name: '紫馨苑社区' },
  organization: { name: '暖邻中心' },
};
const shift = {
  id: 'h1',
  startsAt: '2099-11-28T01:00:00.000Z',
  endsAt: '2099-11-28T03:30:00.000Z',
  capacity: 3,
  taken: 1,
  waiting: 0,
  state: 'open',
  skills: [],
  activity,
};
const past = { startsAt: '2020-11-28T01:00:00.000Z', endsAt: '2020-11-28T03:30:00.000Z' };
const mine = (over: object) => ({ id: 's1', state: 'signedUp', version: 4, placeInLine: null, ...over });
const signedIn: Answers[string] = {
  viewer: () => ({ person: { name: '苏晚晴' }, hats: [{ id: 'hat-1', role: 'volunteer' }] }),
  myVolunteer: () => ({ id: 'v-1', regionCode: '640106001001' }),
  taxonomy: () => [],
};
const atShift = { path: '/m/shifts/:id', url: '/m/shifts/h1' };
const isoDay = (instant: unknown) => new Date(String(instant)).getTime() / 86_400_000;

describe('finding an activity', () => {
  it('a volunteer sees what is near first, and what is farther when asked', async () => {
    const asked = serve({
      Query: { ...signedIn, openShifts: () => ({ totalCount: 1, edges: [{ node: shift }] }) },
    });
    const { where } = show(<FindPage />, { path: '/m' });
    expect(await screen.findByRole('link', { name: /手机课堂.*还有 2 个名额，共 3 个/ })).toBeTruthy();
    await userEvent.click(await screen.findByLabelText('本市'));
    await screen.findByRole('link', { name: /手机课堂/ });
    expect(await faultsOf()).toEqual([]);
    const regions = asked
      .filter(({ name }) => name === 'OpenShifts')
      .map((each) => each.variables['regionCode']);
    expect(regions.slice(-2)).toEqual(['640106', '6401']);
    expect(where()).toBe('/m?where=city');
  });

  it('a stranger is asked for no place; seven days are asked for from midnight in China', async () => {
    const asked = serve({
      Query: { viewer: () => null, openShifts: () => ({ totalCount: 0, edges: [] }) },
    });
    show(<FindPage />, { path: '/m', url: '/m?when=week' });
    expect(await screen.findByText('附近这几天没有活动')).toBeTruthy();
    expect(screen.queryByLabelText('本市')).toBeNull();
    const { regionCode, from, to } = asked.find(({ name }) => name === 'OpenShifts')?.variables ?? {};
    expect(regionCode).toBeUndefined();
    expect(isoDay(to) - isoDay(from)).toBe(7);
    expect(String(from)).toMatch(/T16:00:00/);
  });
});

describe('one shift', () => {
  it('is joined in two taps; a refusal is read in the question, which stays', async () => {
    let tries = 0;
    let own: object | null = null;
    const asked = serve({
      Query: { ...signedIn, shift: () => ({ ...shift, mySignUp: own }) },
      Mutation: {
        signUp: () => {
          tries += 1;
          if (tries === 1) throw refuse('SHIFTS_OVERLAP', { shiftId: 'h9' });
          own = mine({});
          return own;
        },
      },
    });
    show(<ShiftPage />, atShift);
    await userEvent.click(await screen.findByRole('button', { name: /^报名 .*09:00–11:30/ }));
    const sheet = within(await screen.findByRole('dialog'));
    expect(await faultsOf()).toEqual([]);
    expect(asked.map(({ name }) => name)).not.toContain('SignUpForShift');
    await userEvent.click(sheet.getByRole('button', { name: '确认报名' }));
    expect(await sheet.findByRole('alert')).toBeTruthy();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    const other = sheet.getByRole('link', { name: '看已经报的那一班' });
    expect(other.getAttribute('href')).toBe('/m/shifts/h9');
    await userEvent.click(sheet.getByRole('button', { name: '确认报名' }));
    expect(await screen.findByText('报上了，到时候见')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('that is full says so before the tap: one gets in line', async () => {
    serve({ Query: { ...signedIn, shift: () => ({ ...shift, taken: 3, waiting: 2, mySignUp: null }) } });
    show(<ShiftPage />, atShift);
    expect(await screen.findByText('名额已满，2 人在等')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: /^排候补/ }));
    expect(await screen.findByRole('button', { name: '确认排候补' })).toBeTruthy();
  });

  it('is given back under the version read', async () => {
    const own = mine({ allowedActions: [{ action: 'cancel', isOpen: true }] });
    const asked = serve({
      Query: { ...signedIn, shift: () => ({ ...shift, mySignUp: own }) },
      Mutation: { actOnSignUp: () => ({ id: 's1', state: 'cancelled' }) },
    });
    show(<ShiftPage />, atShift);
    await userEvent.click(await screen.findByRole('button', { name: '去不了，取消报名' }));
    await userEvent.click(await screen.findByRole('button', { name: '取消报名' }));
    expect(asked.find(({ name }) => name === 'ActOnOwnSignUp')?.variables).toEqual({
      id: 's1',
      version: 4,
      action: 'cancel',
    });
  });

  it('that took place offers nothing to give back', async () => {
    const own = mine({ state: 'confirmed', allowedActions: [] });
    serve({ Query: { ...signedIn, shift: () => ({ ...shift, mySignUp: own }) } });
    show(<ShiftPage />, atShift);
    expect(await screen.findByText('时长已记入')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /报名|去不了/ })).toBeNull();
  });

  it('sends a stranger to sign in and back, and who is no volunteer to register', async () => {
    serve({ Query: { viewer: () => null, taxonomy: () => [], shift: () => ({ ...shift, mySignUp: null }) } });
    const stranger = show(<ShiftPage />, atShift);
    const signIn = await screen.findByRole('link', { name: '登录后报名' });
    expect(signIn.getAttribute('href')).toBe('/w/sign-in?to=%2Fm%2Fshifts%2Fh1');
    stranger.unmount();
    serve({
      Query: { ...signedIn, myVolunteer: () => null, shift: () => ({ ...shift, mySignUp: null }) },
    });
    show(<ShiftPage />, atShift);
    const register = await screen.findByRole('link', { name: '先登记成志愿者' });
    expect(register.getAttribute('href')).toBe('/m/me/edit');
    expect(screen.queryByRole('button', { name: /^报名/ })).toBeNull();
  });
});

it('own shifts stand soonest first ahead, apart from those behind; given-back ones are gone', async () => {
  const signUps = [
    mine({ id: 's4', shift: { ...shift, id: 'h4', startsAt: '2099-12-05T01:00:00.000Z' } }),
    mine({ id: 's3', state: 'waiting', placeInLine: 2, shift }),
    mine({ id: 's2', state: 'cancelled', shift: { ...shift, id: 'h2' } }),
    mine({ id: 's1', state: 'confirmed', shift: { ...shift, ...past, id: 'h1' } }),
  ];
  serve({ Query: { ...signedIn, mySignUps: () => ({ edges: signUps.map((node) => ({ node })) }) } });
  show(<MyShiftsPage />, { path: '/m/shifts' });
  const ahead = within(await screen.findByRole('region', { name: '要去的' })).getAllByRole('link');
  expect(ahead.map((link) => link.textContent)).toEqual([
    expect.stringContaining('你在候补，第 2 位'),
    expect.stringContaining('已报名'),
  ]);
  const behind = within(screen.getByRole('region', { name: '去过的' })).getAllByRole('link');
  expect(behind.map((link) => link.textContent)).toEqual([expect.stringContaining('时长已记入')]);
  expect(await faultsOf()).toEqual([]);
});

it('hours still to be confirmed stand apart from the total, and a reversal is a line of its own with a minus', async () => {
  const entries = [
    { id: 'e3', minutes: 90, servedOn: '2026-11-21', reason: '记错了', activity },
    { id: 'e2', minutes: -150, servedOn: '2026-11-21', reason: '记错了', activity },
    { id: 'e1', minutes: 150, servedOn: '2026-11-21', reason: null, activity },
  ];
  serve({
    Query: {
      ...signedIn,
      myHours: () => ({ minutes: 90, minutesThisYear: 90, minutesWaiting: 120, stars: 0 }),
      myHoursEntries: () => ({ edges: entries.map((node) => ({ node })) }),
    },
  });
  show(<MyHoursPage />, { path: '/m/hours' });
  expect(await screen.findByText('另有 2 小时还没算进来，等组织方确认。')).toBeTruthy();
  expect(screen.getByText('1 小时 30 分')).toBeTruthy();
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines).toEqual([
    expect.stringMatching(/\+1 小时 30 分$/),
    expect.stringMatching(/−2 小时 30 分$/),
    expect.stringMatching(/\+2 小时 30 分$/),
  ]);
  expect(await faultsOf()).toEqual([]);
});

it('a stranger is shown the way in, not an error', async () => {
  serve({
    Query: {
      viewer: () => null,
      mySignUps: () => {
        throw refuse('SIGN_IN_REQUIRED');
      },
    },
  });
  show(<MyShiftsPage />, { path: '/m/shifts' });
  const signIn = await screen.findByRole('link', { name: '去登录' });
  expect(signIn.getAttribute('href')).toBe('/w/sign-in?to=%2Fm%2Fshifts');
  expect(screen.queryByRole('alert')).toBeNull();
});
