import { useQuery } from '@tanstack/react-query';
import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';
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

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/m/post', frame: 'plain', load: async () => (await import('./QuickPostPage.js')).QuickPostPage },
  {
    path: '/m/needs',
    frame: 'plain',
    load: async () => (await import('./StaffNeedsPage.js')).StaffNeedsPage,
  },
  {
    path: '/m/needs/:id',
    frame: 'plain',
    load: async () => (await import('./StaffNeedPage.js')).StaffNeedPage,
  },
];
