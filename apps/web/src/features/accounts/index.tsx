import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'sign-in', open: true, load: async () => (await import('./SignInPage.js')).SignInPage },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/register', frame: 'plain', load: async () => (await import('./RegisterPage.js')).RegisterPage },
];
