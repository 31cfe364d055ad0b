import { useQuery } from '@tanstack/react-query';
import type { WorkbenchPage } from '../../platform/pages.js';
import { goodsReadyQuery } from './goods.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'matching', load: async () => (await import('./MatchingDeskPage.js')).MatchingDeskPage },
  {
    path: 'goods-to-give',
    load: async () => (await import('./GoodsToGivePage.js')).GoodsToGivePage,
    useCount: () => useQuery(goodsReadyQuery).data?.totalCount ?? undefined,
  },
];
