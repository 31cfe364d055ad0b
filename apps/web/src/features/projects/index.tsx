import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'projects', load: async () => (await import('./ProjectListPage.js')).ProjectListPage },
  { path: 'projects/:id', load: async () => (await import('./ProjectPage.js')).ProjectPage },
];
