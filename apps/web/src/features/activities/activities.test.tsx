import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { ActivityPage } from './ActivityPage.js';
const open = (...actions: readonly string[]) => actions.map((action) => ({ action, isOpen: true }));
const person = (over: object) => ({
  id: 's1',
  state: 'signedUp',
  version: 4,
  minutes: 0,
  volunteerName: '苏晚晴',
  placeInLine: null,
  allowedActions: [],
  ...over,
});
const shift = (people: readonly object[], over: object = {}) => ({
  id: 'h1',
  startsAt: '2099-11-28T01:00:00.000Z',
  endsAt: '2099-11-28T03:30:00.000Z',
  capacity: 3,
  taken: 2,
  waiting: 1,
  state: 'open',
  skills: [],
  signUps: people,
  ...over,
});
const activity = (people: readonly object[], actions = open('edit', 'organize', 'finish', 'cancel')) => ({
  id: 'a1',
  title: '手机课堂',
  place: '社区服务站',
  detail: '带上老花镜',
  state: 'open',
  version: 7,
  lastReason: null,
  allowedActions: actions,
  community: { name: '紫馨苑社区' },
  organization: { name: '暖邻中心' },
  need: null,
  shifts: [shift(people)],
});
const at = { path: '/w/activities/:id', url: '/w/activities/a1' };

it('hours other than the counted ones are confirmed with a reason only', async () => {
  const asked = serve({
    Query: {
      activity: () =>
        activity([person({ state: 'checkedOut', minutes: 150, allowedActions: open('confirm') })]),
      taxonomy: () => [],
    },
    Mutation: { confirmHours: () => ({ id: 's1' }) },
  });
  showDesk(<ActivityPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: '改时长 苏晚晴' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await faultsOf()).toEqual([]);
  const minutes = dialog.getByRole('spinbutton');
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '90');
  const confirm = dialog.getByRole('button', { name: '确认时长' });
  expect(confirm.hasAttribute('disabled')).toBe(true);
  await userEvent.type(dialog.getByRole('textbox'), '中途离开');
  await userEvent.click(confirm);
  expect(asked.find(({ name }) => name === 'ConfirmHours')?.variables).toEqual({
    id: 's1',
    version: 4,
    minutes: 90,
    reason: '中途离开',
  });
});

it('confirmed hours are corrected, not confirmed again', async () => {
  const asked = serve({
    Query: {
      activity: () => activity([person({ state: 'confirmed', minutes: 150 })]),
      taxonomy: () => [],
    },
    Mutation: { correctHours: () => ({ id: 's1' }) },
  });
  showDesk(<ActivityPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: '改时长 苏晚晴' }));
  const dialog = within(await screen.findByRole('dialog'));
  const minutes = dialog.getByRole('spinbutton');
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '0');
  await userEvent.type(dialog.getByRole('textbox'), '记错了人');
  await userEvent.click(dialog.getByRole('button', { name: '更正' }));
  expect(asked.map(({ name }) => name)).not.toContain('ConfirmHours');
  expect(asked.find(({ name }) => name === 'CorrectHours')?.variables).toEqual({
    id: 's1',
    minutes: 0,
    reason: '记错了人',
  });
});

it('a shift is called off with words for those who joined; a refusal keeps them', async () => {
  let tries = 0;
  const asked = serve({
    Query: { activity: () => activity([person({})]), taxonomy: () => [] },
    Mutation: {
      cancelShift: () => {
        tries += 1;
        if (tries === 1) throw refuse('TRY_AGAIN');
        return { id: 'h1' };
      },
    },
  });
  showDesk(<ActivityPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: '取消这班' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox'), '下大雪');
  await userEvent.click(dialog.getByRole('button', { name: '取消这班' }));
  expect(await dialog.findByRole('alert')).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: '取消这班' }));
  expect(asked.filter(({ name }) => name === 'CancelShift').map(({ variables }) => variables)).toEqual([
    { id: 'h1', reason: '下大雪' },
    { id: 'h1', reason: '下大雪' },
  ]);
});

it('who only watches is offered nothing to do', async () => {
  serve({
    Query: {
      activity: () => activity([person({ state: 'confirmed', minutes: 150 })], []),
      taxonomy: () => [],
    },
  });
  showDesk(<ActivityPage />, at);
  expect(await screen.findByText('2 小时 30 分')).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

const HOUR_MS = 3_600_000;
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();
const answersWith = (held: object) => ({
  Query: { activity: () => ({ ...activity([]), shifts: [held] }), taxonomy: () => [] },
  Mutation: { actOnSignUp: () => ({ id: 's1' }) },
});
const expected = person({ allowedActions: open('checkIn', 'markAbsent') });

it('while the shift runs, a list is ticked off in one tap, under the version read', async () => {
  const asked = serve(answersWith(shift([expected], { startsAt: fromNow(-1), endsAt: fromNow(1) })));
  showDesk(<ActivityPage />, at);
  expect(await screen.findByRole('button', { name: '没来 苏晚晴' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '签到 苏晚晴' }));
  expect(asked.find(({ name }) => name === 'TickSignUp')?.variables).toEqual({
    id: 's1',
    version: 4,
    action: 'checkIn',
    at: null,
  });
});

it('after the shift a list is written with the moment, the shift’s own beginning unless said otherwise', async () => {
  const over = { startsAt: '2020-11-28T01:00:00.000Z', endsAt: '2020-11-28T03:30:00.000Z' };
  const asked = serve(answersWith(shift([expected], over)));
  showDesk(<ActivityPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: '签到 苏晚晴' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByLabelText(/^时间/)).toHaveProperty('value', '2020-11-28T09:00');
  expect(await faultsOf()).toEqual([]);
  fireEvent.change(dialog.getByLabelText(/^时间/), { target: { value: '2020-11-28T09:20' } });
  await userEvent.click(dialog.getByRole('button', { name: '签到' }));
  expect(asked.find(({ name }) => name === 'TickSignUp')?.variables).toMatchObject({
    action: 'checkIn',
    at: '2020-11-28T09:20:00+08:00',
  });
});

it('nobody is ticked off days before', async () => {
  serve(answersWith(shift([expected])));
  showDesk(<ActivityPage />, at);
  expect(await screen.findByRole('button', { name: '取消这班' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /签到|没来/ })).toBeNull();
});

it('a shift that has begun keeps its places to change, but is not called off any more', async () => {
  const begun = shift([person({})], { startsAt: '2020-11-28T01:00:00.000Z' });
  serve({ Query: { activity: () => ({ ...activity([]), shifts: [begun] }), taxonomy: () => [] } });
  showDesk(<ActivityPage />, at);
  expect(await screen.findByRole('button', { name: '改名额' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '取消这班' })).toBeNull();
});

it('an activity is finished only after a question that counts what is still open in it', async () => {
  const asked = serve({
    Query: {
      activity: () =>
        activity([
          person({ state: 'checkedIn' }),
          person({ id: 's2', state: 'checkedOut' }),
          person({ id: 's3', state: 'checkedOut' }),
        ]),
      taxonomy: () => [],
    },
    Mutation: { actOnActivity: () => ({ id: 'a1' }) },
  });
  showDesk(<ActivityPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: '结束活动' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(asked.map(({ name }) => name)).not.toContain('ActOnActivity');
  expect(dialog.getByText('还有 1 人签到了没有签退')).toBeTruthy();
  expect(dialog.getByText('还有 2 人的时长没有确认')).toBeTruthy();
  expect(dialog.getByText('还有 1 班没有结束')).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: '结束活动' }));
  expect(asked.find(({ name }) => name === 'ActOnActivity')?.variables).toMatchObject({ action: 'finish' });
});

it('a presence too short to count says when it was and how long it would have to be, until it is settled', async () => {
  serve({
    Query: {
      activity: () =>
        activity([
          person({
            state: 'checkedOut',
            checkedInAt: '2099-11-28T01:00:00.000Z',
            checkedOutAt: '2099-11-28T01:20:00.000Z',
            allowedActions: open('confirm'),
          }),
        ]),
      taxonomy: () => [],
    },
    Mutation: {
      confirmHours: ({ minutes }: { minutes: number | null }) => {
        if (minutes === null) throw refuse('PRESENCE_TOO_SHORT', { least: 90 });
        return { id: 's1' };
      },
    },
  });
  showDesk(<ActivityPage />, at);
  expect(await screen.findByText('09:00 到 09:20')).toBeTruthy();
  expect(screen.getByText('不足，不计')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '确认时长 苏晚晴' }));
  expect(await screen.findByText(/^没有确认：在场不到 90 分钟/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '改时长 苏晚晴' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.clear(dialog.getByRole('spinbutton'));
  await userEvent.type(dialog.getByRole('spinbutton'), '20');
  await userEvent.type(dialog.getByRole('textbox'), '提前送老人就医');
  await userEvent.click(dialog.getByRole('button', { name: '确认时长' }));
  await waitFor(() => expect(screen.queryByText(/^没有确认：/)).toBe(null));
});
