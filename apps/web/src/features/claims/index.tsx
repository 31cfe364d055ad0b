import type { NeedPanel } from '../../platform/need-panels.js';
import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'claimable', load: async () => (await import('./ClaimablePage.js')).ClaimablePage },
  { path: 'claims', load: async () => (await import('./ClaimQueuePage.js')).ClaimQueuePage },
];

export const needPanels: readonly NeedPanel[] = [
  { key: 'claims', place: 'side', load: async () => (await import('./ClaimsPanel.js')).ClaimsPanel },
];
