import type { WorkbenchPage } from '../../platform/pages.js';

const regionPage = async () => (await import('./RegionPage.js')).RegionPage;
const screenPage = async () => (await import('./ScreenPage.js')).ScreenPage;

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'regions', load: regionPage },
  { path: 'regions/:code', load: regionPage },
  {
    path: 'regions/:code/list/:figure',
    load: async () => (await import('./FigureListPage.js')).FigureListPage,
  },
  {
    path: 'regions/:code/worth/:kind',
    load: async () => (await import('./WorthListPage.js')).WorthListPage,
  },
  { path: 'regions/:code/boundary', load: async () => (await import('./BoundaryPage.js')).BoundaryPage },
  { path: 'screen', frameless: true, load: screenPage },
  { path: 'screen/:code', frameless: true, load: screenPage },
  {
    path: 'regions/:code/approved',
    load: async () => (await import('./ApprovedPage.js')).ApprovedPage,
  },
  {
    path: 'reconciliation',
    load: async () => (await import('./ReconciliationPage.js')).ReconciliationPage,
  },
];
