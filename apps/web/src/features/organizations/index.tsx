import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'organizations',
    load: async () => (await import('./OrganizationListPage.js')).OrganizationListPage,
  },
  {
    path: 'organizations/new',
    load: async () => (await import('./OrganizationFormPage.js')).OrganizationFormPage,
  },
  { path: 'organizations/:id', load: async () => (await import('./OrganizationPage.js')).OrganizationPage },
  {
    path: 'organizations/:id/edit',
    load: async () => (await import('./OrganizationFormPage.js')).OrganizationFormPage,
  },
  { path: 'standing', load: async () => (await import('./OrganizationPage.js')).StandingPage },
];
