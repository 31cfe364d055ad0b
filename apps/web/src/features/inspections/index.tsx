import { useInfiniteQuery } from '@tanstack/react-query';
import type { WorkbenchPage } from '../../platform/pages.js';
import { findingListQuery } from './findings.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'inspections',
    load: async () => (await import('./InspectionListPage.js')).InspectionListPage,
    useCount: () =>
      useInfiniteQuery(findingListQuery({ isOwn: true, states: ['demanded'] })).data?.pages[0]?.totalCount,
  },
  { path: 'inspections/new', load: async () => (await import('./InspectionFormPage.js')).InspectionFormPage },
  { path: 'inspections/:id', load: async () => (await import('./InspectionPage.js')).InspectionPage },
  {
    path: 'inspections/:id/edit',
    load: async () => (await import('./InspectionFormPage.js')).InspectionFormPage,
  },
  { path: 'inspections/findings/:id', load: async () => (await import('./FindingPage.js')).FindingPage },
];
