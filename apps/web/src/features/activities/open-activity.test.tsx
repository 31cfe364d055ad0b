import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { OpenActivityPage } from './OpenActivityPage.js';

it('an activity is opened by China’s clock, with the skills its shifts ask for, once however often it is sent', async () => {
  let tries = 0;
  const asked = serve({
    Query: {
      projectList: () => ({
        edges: [{ node: { id: 'p1', state: 'underway', need: { title: '教老人用手机' } } }],
      }),
      taxonomy: () => [
        { code: 'care', zh: '养老照护', en: 'Care' },
        { code: 'care/medical-escort', parentCode: 'care', zh: '陪诊', en: 'Escort' },
      ],
    },
    Mutation: {
      openActivity: () => {
        tries += 1;
        if (tries === 1) throw refuse('TRY_AGAIN');
        return { id: 'a1' };
      },
    },
  });
  const { where } = showDesk(<OpenActivityPage />, {
    path: '/w/activities/new',
    url: '/w/activities/new?project=p1',
  });
  const publish = screen.getByRole('button', { name: '发布活动' });
  await userEvent.type(screen.getByLabelText(/^活动名称/), '手机课堂');
  await userEvent.type(screen.getByLabelText('集合地点'), '社区服务站');
  expect(screen.getByText('还差：时间')).toBeTruthy();
  expect(publish.hasAttribute('disabled')).toBe(true);
  fireEvent.change(screen.getByLabelText('第 1 班 开始'), { target: { value: '2099-11-28T09:00' } });
  fireEvent.change(screen.getByLabelText('第 1 班 结束'), { target: { value: '2099-11-28T11:30' } });
  await userEvent.click(screen.getByLabelText(/^第 1 班 要会什么/));
  await userEvent.click(await screen.findByTitle(/陪诊/));
  expect(
    await faultsOf(screen.getByRole('button', { name: '发布活动' }).closest('form') ?? undefined),
  ).toEqual([]);
  await userEvent.click(publish);
  expect(await screen.findByRole('alert')).toBeTruthy();
  await userEvent.click(publish);
  await screen.findByText('elsewhere');
  expect(where()).toBe('/w/activities/a1');
  const [first, second] = asked
    .filter(({ name }) => name === 'OpenActivity')
    .map(({ variables }) => variables);
  expect(second).toEqual(first);
  expect(first).toMatchObject({
    projectId: 'p1',
    shifts: [
      {
        startsAt: '2099-11-28T09:00:00+08:00',
        endsAt: '2099-11-28T11:30:00+08:00',
        capacity: 10,
        skills: ['care/medical-escort'],
      },
    ],
  });
});

it('a shift for a need names those who agreed, at the need’s time, with a place for each who is wanted', async () => {
  const need = {
    id: 'n1',
    title: '陪老人体检',
    place: '社区服务站',
    startsAt: '2099-11-28T01:00:00.000Z',
    endsAt: '2099-11-28T03:30:00.000Z',
    mayOpenActivity: true,
    parts: [
      { kind: 'people', quantity: 4, accepted: 0, isDropped: false },
      { kind: 'goods', quantity: 40, accepted: 0, isDropped: false },
    ],
  };
  const agreed = [
    { id: 'i1', inviteeKind: 'volunteer', inviteeName: '苏＊＊' },
    { id: 'i2', inviteeKind: 'organization', inviteeName: '暖邻中心' },
  ];
  const asked = serve({
    Query: {
      need: () => need,
      invitationList: () => ({ edges: agreed.map((node) => ({ node })) }),
      taxonomy: () => [],
    },
    Mutation: { openActivity: () => ({ id: 'a1' }) },
  });
  const page = { path: '/w/activities/new', url: '/w/activities/new?need=n1' };
  const { where } = showDesk(<OpenActivityPage />, page);
  expect(await screen.findByText(/已答应的志愿者 1 人：苏＊＊。/)).toBeTruthy();
  expect(screen.queryByLabelText(/^项目/)).toBeNull();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '发布活动' }));
  await screen.findByText('elsewhere');
  expect(where()).toBe('/w/activities/a1');
  expect(asked.find(({ name }) => name === 'OpenActivity')?.variables).toMatchObject({
    projectId: null,
    needId: 'n1',
    input: { title: '陪老人体检', place: '社区服务站' },
    shifts: [
      { startsAt: '2099-11-28T09:00:00+08:00', endsAt: '2099-11-28T11:30:00+08:00', capacity: 4, skills: [] },
    ],
  });
});

it('who may not open a shift for a need is told so, with the way back', async () => {
  serve({
    Query: {
      need: () => ({ id: 'n1', title: '陪老人体检', mayOpenActivity: false }),
      invitationList: () => ({ edges: [] }),
      taxonomy: () => [],
    },
  });
  showDesk(<OpenActivityPage />, { path: '/w/activities/new', url: '/w/activities/new?need=n1' });
  expect(await screen.findByText('这条需求现在不能由您开班')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '发布活动' })).toBeNull();
});
