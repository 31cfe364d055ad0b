import type { NeedPanel } from '../../platform/need-panels.js';
import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'resources', load: async () => (await import('./ResourceListPage.js')).ResourceListPage },
  { path: 'funds', load: async () => (await import('./ResourceListPage.js')).FundListPage },
  { path: 'goods', load: async () => (await import('./ResourceListPage.js')).GoodsListPage },
  { path: 'resources/new-fund', load: async () => (await import('./FundFormPage.js')).FundFormPage },
  { path: 'resources/new-goods', load: async () => (await import('./GoodsFormPage.js')).GoodsFormPage },
  { path: 'resources/new-offer', load: async () => (await import('./OfferFormPage.js')).OfferFormPage },
  { path: 'resources/transfers/:id', load: async () => (await import('./TransferPage.js')).TransferPage },
  {
    path: 'resources/allocations/:id',
    load: async () => (await import('./AllocationPage.js')).AllocationPage,
  },
  { path: 'resources/:id', load: async () => (await import('./ResourcePage.js')).ResourcePage },
  { path: 'resources/:id/gift', load: async () => (await import('./GiftFormPage.js')).GiftFormPage },
  { path: 'resources/:id/allocate', load: async () => (await import('./AllocatePage.js')).AllocatePage },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/gift', frame: 'plain', load: async () => (await import('./GiftPage.js')).GiftPage },
];

export const needPanels: readonly NeedPanel[] = [
  {
    key: 'resources',
    place: 'main',
    load: async () => (await import('./ProjectResources.js')).NeedResources,
  },
];
