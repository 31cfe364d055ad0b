import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'stations', load: async () => (await import('./StationListPage.js')).StationListPage },
  { path: 'stations/new', load: async () => (await import('./StationFormPage.js')).StationFormPage },
  { path: 'stations/coverage', load: async () => (await import('./CoveragePage.js')).CoveragePage },
  {
    path: 'stations/coverage/:tier',
    load: async () => (await import('./CoveredUnitsPage.js')).CoveredUnitsPage,
  },
  { path: 'stations/:id', load: async () => (await import('./StationPage.js')).StationPage },
  { path: 'stations/:id/edit', load: async () => (await import('./StationFormPage.js')).StationFormPage },
  { path: 'stations/:id/house', load: async () => (await import('./HouseFormPage.js')).HouseFormPage },
];
