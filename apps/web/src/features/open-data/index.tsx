import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'open-data', load: async () => (await import('./OpenDataPage.js')).OpenDataPage },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/data', frame: 'plain', load: async () => (await import('./DataPage.js')).DataPage },
];
