import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'social-workers', load: async () => (await import('./WorkerListPage.js')).WorkerListPage },
  { path: 'social-workers/new', load: async () => (await import('./WorkerFormPage.js')).WorkerFormPage },
  {
    path: 'social-workers/learning',
    load: async () => (await import('./LearningQueuePage.js')).LearningQueuePage,
  },
  {
    path: 'social-workers/import',
    load: async () => (await import('./ImportCertificatesPage.js')).ImportCertificatesPage,
  },
  { path: 'social-workers/:id', load: async () => (await import('./WorkerPage.js')).WorkerPage },
  { path: 'social-workers/:id/edit', load: async () => (await import('./WorkerFormPage.js')).WorkerFormPage },
  { path: 'training', load: async () => (await import('./MyLicencePage.js')).MyLicencePage },
  { path: 'licences', load: async () => (await import('./LicencesPage.js')).LicencesPage },
];
