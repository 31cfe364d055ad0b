import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../../testing/axe.js';
import { refuse, serve } from '../../testing/fake-server.js';
import { showDesk } from '../../testing/desk.js';
import { SignInPage } from './SignInPage.js';

const hat = {
  id: 'hat-1',
  role: 'communityStaff',
  region: { code: '640106001001', name: '紫馨苑社区', path: [] },
};

it('one tap on an invented person signs in and goes where one was heading', async () => {
  const asked = serve({
    Query: {
      demoPeople: () => [{ id: 'person-1', name: '马晓兰', hats: [hat] }],
      viewer: () => ({ person: { name: '马晓兰' }, hat, hats: [hat] }),
    },
    Mutation: { signInAsDemo: () => ({}) },
  });
  const { where } = showDesk(<SignInPage />, { path: '/w/sign-in', url: '/w/sign-in?to=%2Fw%2Fneeds' });
  const person = await screen.findByRole('button', { name: /马晓兰.*社区工作者 · 紫馨苑社区/ });
  expect(await faultsOf()).toEqual([]);
  await userEvent.click(person);
  await screen.findByText('elsewhere');
  expect(where()).toBe('/w/needs');
  expect(asked.find((each) => each.name === 'SignInAsDemo')?.variables).toEqual({ id: 'person-1' });
});

it('an address outside the product is not followed after signing in', async () => {
  serve({
    Query: {
      demoPeople: () => [{ id: 'person-1', name: '马晓兰', hats: [hat] }],
      viewer: () => ({ hat, hats: [hat] }),
    },
    Mutation: { signInAsDemo: () => ({}) },
  });
  const { where } = showDesk(<SignInPage />, { path: '/w/sign-in', url: '/w/sign-in?to=%2F%2Fevil.example' });
  await userEvent.click(await screen.findByRole('button', { name: /马晓兰/ }));
  await screen.findByText('elsewhere');
  expect(where()).toBe('/w');
});

it('a wrong password is told in words and the phone stays typed', async () => {
  serve({
    Mutation: {
      signIn: () => {
        throw refuse('SIGN_IN_FAILED');
      },
    },
  });
  showDesk(<SignInPage />, { path: '/w/sign-in' });
  await userEvent.type(screen.getByLabelText('手机号'), '13900000001');
  await userEvent.type(screen.getByLabelText('密码'), 'not this one');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
  expect((await screen.findByRole('alert')).textContent).toContain('手机号或密码不对');
  expect(screen.getByLabelText<HTMLInputElement>('手机号').value).toBe('13900000001');
});
