import type { WorkbenchPage } from '../../platform/pages.js';

const regionPage = async () => (await import('./RegionPage.js')).RegionPage;

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'regions', load: regionPage },
  { path: 'regions/:code', load: regionPage },
  {
    path: 'regions/:code/list/:figure',
    load: async () => (await import('./FigureListPage.js')).FigureListPage,
  },
  {
    path: 'regions/:code/approved',
    load: async () => (await import('./ApprovedPage.js')).ApprovedPage,
  },
  {
    path: 'reconciliation',
    load: async () => (await import('./ReconciliationPage.js')).ReconciliationPage,
  },
];
