import type { WorkbenchPage } from '../../platform/pages.js';

const history = async () => (await import('./RegionHistoryPage.js')).RegionHistoryPage;

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'region-changes', load: async () => (await import('./RegionChangesPage.js')).RegionChangesPage },
  {
    path: 'region-changes/new',
    load: async () => (await import('./NewRegionChangePage.js')).NewRegionChangePage,
  },
  { path: 'region-changes/load', load: async () => (await import('./RegionDiffPage.js')).RegionDiffPage },
  { path: 'region-changes/:id', load: async () => (await import('./RegionChangePage.js')).RegionChangePage },
  {
    path: 'region-changes/:id/edit',
    load: async () => (await import('./NewRegionChangePage.js')).EditRegionChangePage,
  },
  { path: 'region-history', load: history },
  { path: 'region-history/:code', load: history },
];
