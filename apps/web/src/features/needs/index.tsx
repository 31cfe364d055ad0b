import { useQuery } from '@tanstack/react-query';
import type { WorkbenchPage } from '../../platform/pages.js';
import { reviewQueueQuery } from './needs.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'needs', load: async () => (await import('./NeedListPage.js')).NeedListPage },
  { path: 'needs/new', load: async () => (await import('./PostNeedPage.js')).PostNeedPage },
  { path: 'needs/:id/edit', load: async () => (await import('./EditNeedPage.js')).EditNeedPage },
  {
    path: 'review',
    load: async () => (await import('./ReviewPage.js')).ReviewPage,
    useCount: () => useQuery(reviewQueueQuery).data?.length,
  },
  { path: 'needs/:id', load: async () => (await import('./NeedPage.js')).NeedPage },
];
