import type { NeedPanel } from '../../platform/need-panels.js';
import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'governance', load: async () => (await import('./GovernancePage.js')).GovernancePage },
  {
    path: 'governance/consultations/new',
    load: async () => (await import('./ConsultationFormPage.js')).ConsultationFormPage,
  },
  {
    path: 'governance/consultations/:id',
    load: async () => (await import('./ConsultationPage.js')).ConsultationPage,
  },
  {
    path: 'governance/consultations/:id/edit',
    load: async () => (await import('./ConsultationFormPage.js')).ConsultationFormPage,
  },
];

export const needPanels: readonly NeedPanel[] = [
  { key: 'origins', place: 'side', load: async () => (await import('./NeedOriginPanel.js')).NeedOriginPanel },
];
