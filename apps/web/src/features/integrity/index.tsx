import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'integrity', load: async () => (await import('./IntegrityPage.js')).IntegrityPage },
  { path: 'integrity/:code', load: async () => (await import('./IntegrityCheckPage.js')).IntegrityCheckPage },
];
