import type { PhonePage } from '../../platform/pages.js';

export const phoneRoutes: readonly PhonePage[] = [
  {
    path: '/needs',
    frame: 'plain',
    load: async () => (await import('./PublicNeedsPage.js')).PublicNeedsPage,
  },
  {
    path: '/needs/:id',
    frame: 'plain',
    load: async () => (await import('./PublicNeedPage.js')).PublicNeedPage,
  },
  { path: '/ask', frame: 'plain', load: async () => (await import('./AskPage.js')).AskPage },
  { path: '/follow', frame: 'plain', load: async () => (await import('./FollowPage.js')).FollowPage },
];
