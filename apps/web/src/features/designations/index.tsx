import { useQuery } from '@tanstack/react-query';
import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';
import { toJudgeQuery } from './designations.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'designations',
    load: async () => (await import('./DesignationsPage.js')).DesignationsPage,
    useCount: () => useQuery(toJudgeQuery).data?.length,
  },
  {
    path: 'designations/new',
    load: async () => (await import('./NewApplicationPage.js')).NewApplicationPage,
  },
  { path: 'designations/:id', load: async () => (await import('./DesignationPage.js')).DesignationPage },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/names', frame: 'plain', load: async () => (await import('./NamesPage.js')).NamesPage },
  { path: '/names/:id', frame: 'plain', load: async () => (await import('./NamePage.js')).NamePage },
];
