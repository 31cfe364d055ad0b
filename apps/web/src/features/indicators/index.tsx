import { useQuery } from '@tanstack/react-query';
import type { WorkbenchPage } from '../../platform/pages.js';
import { useViewer } from '../../platform/session.js';
import { queueCountQuery } from './reports.api.js';

/** How many reports wait for one's own region. */
function useWaiting(): number | undefined {
  const own = useViewer()?.hat?.regionCode ?? null;
  return useQuery({ ...queueCountQuery(own ?? ''), enabled: own !== null }).data;
}

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'policies', load: async () => (await import('./PoliciesPage.js')).PoliciesPage },
  { path: 'policies/:pack/:code', load: async () => (await import('./PolicyRowPage.js')).PolicyRowPage },
  { path: 'indicators', load: async () => (await import('./IndicatorsPage.js')).IndicatorsPage },
  { path: 'indicators/:pack/:code', load: async () => (await import('./IndicatorPage.js')).IndicatorPage },
  { path: 'indicators/:pack/:code/units', load: async () => (await import('./UnitsPage.js')).UnitsPage },
  { path: 'indicators/:pack/:code/checks', load: async () => (await import('./ChecksPage.js')).ChecksPage },
  { path: 'base-figures', load: async () => (await import('./BaseFiguresPage.js')).BaseFiguresPage },
  { path: 'reports', load: async () => (await import('./ReportTasksPage.js')).ReportTasksPage },
  { path: 'reports/:pack/:code/:period', load: async () => (await import('./ReportPage.js')).ReportPage },
  {
    path: 'approvals',
    load: async () => (await import('./ReportQueuePage.js')).ReportQueuePage,
    useCount: useWaiting,
  },
];
