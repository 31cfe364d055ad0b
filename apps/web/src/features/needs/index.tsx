import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'needs', load: async () => (await import('./NeedListPage.js')).NeedListPage },
  { path: 'needs/new', load: async () => (await import('./PostNeedPage.js')).PostNeedPage },
  { path: 'needs/:id', load: async () => (await import('./NeedPage.js')).NeedPage },
];
