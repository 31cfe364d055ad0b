import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'matching', load: async () => (await import('./MatchingDeskPage.js')).MatchingDeskPage },
  { path: 'goods-to-give', load: async () => (await import('./GoodsToGivePage.js')).GoodsToGivePage },
];
