import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { show } from '../../testing/render.js';
import { insideOr } from './inside.js';
import { RegisterPage } from './RegisterPage.js';

it('nobody registers without agreeing, and what was typed stays after a refusal', async () => {
  const asked = serve({
    Query: {
      privacyNotice: () => ({
        version: '2026-1',
        from: '2026-01-01',
        paragraphs: [{ zh: '我们只收必要的。', en: 'We take what is needed.' }],
      }),
    },
    Mutation: {
      register: () => {
        throw refuse('PHONE_TAKEN');
      },
    },
  });
  show(<RegisterPage />, { path: '/register' });
  expect(await screen.findByText('我们只收必要的。')).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/^姓名/), '林望舒');
  await userEvent.type(screen.getByLabelText(/^手机号/), '13800000001');
  await userEvent.type(screen.getByLabelText(/^密码/), 'a-long-secret');
  await userEvent.type(screen.getByLabelText(/^出生日期/), '1990-05-01');
  expect(screen.getByText('还差：隐私告知')).toBeTruthy();
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: '注册' }));
  expect((await screen.findByRole('alert')).textContent).toContain('已经有账号');
  expect(screen.getByDisplayValue('林望舒')).toBeTruthy();
  expect(asked.find(({ name }) => name === 'Register')?.variables).toEqual({
    name: '林望舒',
    phone: '13800000001',
    password: 'a-long-secret',
    bornOn: '1990-05-01',
    noticeVersion: '2026-1',
  });
});

it('only our own addresses are gone to afterwards', () => {
  expect(insideOr('/w/organizations/new', '/m')).toBe('/w/organizations/new');
  expect(insideOr('//elsewhere.example', '/m')).toBe('/m');
  expect(insideOr('https://elsewhere.example/w', '/m')).toBe('/m');
  expect(insideOr(null, '/m')).toBe('/m');
});
