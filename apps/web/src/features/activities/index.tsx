import type { NeedPanel } from '../../platform/need-panels.js';
import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'activities', load: async () => (await import('./ActivityListPage.js')).ActivityListPage },
  { path: 'activities/new', load: async () => (await import('./OpenActivityPage.js')).OpenActivityPage },
  { path: 'activities/:id', load: async () => (await import('./ActivityPage.js')).ActivityPage },
];

export const needPanels: readonly NeedPanel[] = [
  {
    key: 'ownService',
    place: 'main',
    load: async () => (await import('./OwnServicePanel.js')).OwnServicePanel,
  },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/m', frame: 'tabs', load: async () => (await import('./FindPage.js')).FindPage },
  { path: '/m/shifts', frame: 'tabs', load: async () => (await import('./MyShiftsPage.js')).MyShiftsPage },
  { path: '/m/hours', frame: 'tabs', load: async () => (await import('./MyHoursPage.js')).MyHoursPage },
  { path: '/m/shifts/:id', frame: 'plain', load: async () => (await import('./ShiftPage.js')).ShiftPage },
  { path: '/m/scan', frame: 'plain', load: async () => (await import('./ScanPage.js')).ScanPage },
];
