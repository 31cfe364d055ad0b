import { useQuery } from '@tanstack/react-query';
import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';
import { waitingQuery } from './awards.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'awards',
    load: async () => (await import('./AwardsPage.js')).AwardsPage,
    useCount: () => useQuery(waitingQuery).data,
  },
  { path: 'awards/programmes', load: async () => (await import('./ProgrammesPage.js')).ProgrammesPage },
  { path: 'awards/simulation', load: async () => (await import('./SimulationPage.js')).SimulationPage },
  { path: 'awards/batches', load: async () => (await import('./BatchesPage.js')).BatchesPage },
  { path: 'awards/batches/:id', load: async () => (await import('./BatchPage.js')).BatchPage },
  { path: 'awards/:id', load: async () => (await import('./AwardPage.js')).AwardPage },
];

export const phoneRoutes: readonly PhonePage[] = [
  {
    path: '/award-notices',
    frame: 'plain',
    load: async () => (await import('./NoticesPage.js')).NoticesPage,
  },
];
