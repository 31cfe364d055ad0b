import { useInfiniteQuery } from '@tanstack/react-query';
import type { NeedPanel } from '../../platform/need-panels.js';
import type { WorkbenchPage } from '../../platform/pages.js';
import { claimQueueQuery } from './claims.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'claimable', load: async () => (await import('./ClaimablePage.js')).ClaimablePage },
  {
    path: 'claims',
    load: async () => (await import('./ClaimQueuePage.js')).ClaimQueuePage,
    useCount: () => useInfiniteQuery(claimQueueQuery({ states: ['made'] })).data?.pages[0]?.totalCount,
  },
];

export const needPanels: readonly NeedPanel[] = [
  { key: 'claims', place: 'side', load: async () => (await import('./ClaimsPanel.js')).ClaimsPanel },
];
