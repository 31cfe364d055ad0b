import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { EditProfilePage } from './EditProfilePage.js';
import { MyProfilePage } from './MyProfilePage.js';

const home = '640106001001';
const mine = {
  id: 'v-1',
  version: 4,
  regionCode: home,
  skills: ['care/medical-escort'],
  languages: ['mandarin'],
  maxShiftsPerWeek: 2,
  weeklyHours: [
    { weekday: 6, fromMinute: 480, toMinute: 720 },
    { weekday: 6, fromMinute: 720, toMinute: 1080 },
  ],
  allowedActions: [{ action: 'pause', isOpen: true }],
};
const query: Answers[string] = {
  viewer: () => ({ person: { name: '苏晚晴' }, hats: [{ id: 'hat-1', role: 'volunteer' }] }),
  myVolunteer: () => mine,
  inboxCount: () => ({ tasks: 1, over: 0, news: 2 }),
  childRegions: () => [],
  taxonomy: ({ name }: { name: string }) =>
    name === 'skills'
      ? [
          { code: 'care', zh: '养老照护', en: 'Care' },
          { code: 'care/medical-escort', parentCode: 'care', zh: '陪诊', en: 'Escort' },
          { code: 'health', zh: '医护健康', en: 'Health' },
          { code: 'health/nurse', parentCode: 'health', zh: '护士', en: 'Nurse', wantsLicence: true },
        ]
      : [],
};

it('the profile says when somebody is free in one line and offers a rest', async () => {
  const asked = serve({ Query: query, Mutation: { actAsVolunteer: () => ({ id: 'v-1' }) } });
  show(<MyProfilePage />, { path: '/m/me' });
  expect(await screen.findByText('周六 08:00–18:00')).toBeTruthy();
  expect(await screen.findByText('消息（3 条新的）')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '休息一阵' }));
  expect(asked.find(({ name }) => name === 'ActAsVolunteer')?.variables).toEqual({
    action: 'pause',
    version: 4,
  });
});

it('a licensed skill asks for its number, and what was filled in stays after a refusal', async () => {
  let tries = 0;
  const asked = serve({
    Query: query,
    Mutation: {
      registerVolunteer: () => {
        tries += 1;
        if (tries === 1) throw refuse('STALE_VERSION', { version: 5 });
        return { id: 'v-1' };
      },
    },
  });
  const { where } = show(<EditProfilePage />, { path: '/m/me/edit' });
  await userEvent.click(await screen.findByLabelText('护士'));
  expect(await screen.findByText('还差：护士的证书号')).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/^证书号/), '20264401');
  await userEvent.click(screen.getByLabelText('周六 上午'));
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect((await screen.findByRole('alert')).textContent).toContain('别人刚改过');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByText('elsewhere');
  expect(where()).toBe('/m/me');
  expect(asked.findLast(({ name }) => name === 'RegisterVolunteer')?.variables).toMatchObject({
    version: 4,
    input: {
      regionCode: home,
      skills: ['care/medical-escort', 'health/nurse'],
      licences: [{ skill: 'health/nurse', number: '20264401', expiresOn: null }],
      weeklyHours: [{ weekday: 6, fromMinute: 720, toMinute: 1080 }],
    },
  });
});
