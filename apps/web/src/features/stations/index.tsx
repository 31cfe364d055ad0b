import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'stations', load: async () => (await import('./StationListPage.js')).StationListPage },
  { path: 'stations/new', load: async () => (await import('./StationFormPage.js')).StationFormPage },
  { path: 'stations/:id', load: async () => (await import('./StationPage.js')).StationPage },
  { path: 'stations/:id/edit', load: async () => (await import('./StationFormPage.js')).StationFormPage },
];
