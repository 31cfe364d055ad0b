import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'sign-in', open: true, load: async () => (await import('./SignInPage.js')).SignInPage },
  { path: 'join', open: true, load: async () => (await import('./JoinPage.js')).JoinPage },
  { path: 'password', open: true, load: async () => (await import('./PasswordPage.js')).PasswordPage },
  {
    path: 'first',
    open: true,
    load: async () => (await import('./FirstAdministratorPage.js')).FirstAdministratorPage,
  },
  { path: 'people', load: async () => (await import('./PeoplePage.js')).PeoplePage },
  { path: 'reads', load: async () => (await import('./ReadsPage.js')).ReadsPage },
  { path: 'my-data', load: async () => (await import('./MyDataPage.js')).MyDataPage },
  { path: 'account', load: async () => (await import('./AccountPage.js')).AccountPage },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/register', frame: 'plain', load: async () => (await import('./RegisterPage.js')).RegisterPage },
  {
    path: '/m/me/children',
    frame: 'plain',
    load: async () => (await import('./ChildrenPage.js')).ChildrenPage,
  },
  {
    path: '/m/me/data',
    frame: 'plain',
    load: async () => (await import('./MyDataPhonePage.js')).MyDataPhonePage,
  },
];
