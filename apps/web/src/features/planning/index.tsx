import { useQuery } from '@tanstack/react-query';
import type { WorkbenchPage } from '../../platform/pages.js';
import { goodsToGiveCountQuery } from './goods.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'matching', load: async () => (await import('./MatchingDeskPage.js')).MatchingDeskPage },
  {
    path: 'goods-to-give',
    load: async () => (await import('./GoodsToGivePage.js')).GoodsToGivePage,
    useCount: () => useQuery(goodsToGiveCountQuery).data,
  },
];
