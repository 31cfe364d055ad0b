import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';
import { useTaskCount } from './use-counts.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'today',
    useCount: useTaskCount,
    load: async () => (await import('./TodayPage.js')).TodayPage,
  },
];

export const phoneRoutes: readonly PhonePage[] = [
  {
    path: '/m/messages',
    frame: 'plain',
    load: async () => (await import('./MessagesPage.js')).MessagesPage,
  },
];

export { useNewsCount } from './use-counts.js';
