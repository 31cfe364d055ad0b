import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'sign-in', open: true, load: async () => (await import('./SignInPage.js')).SignInPage },
];
