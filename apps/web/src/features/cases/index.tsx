import { useQuery } from '@tanstack/react-query';
import type { NeedPanel } from '../../platform/need-panels.js';
import type { PhonePage, WorkbenchPage } from '../../platform/pages.js';
import { caseDayQuery, caseQueueQuery } from './cases.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'cases',
    load: async () => (await import('./MyDayPage.js')).MyDayPage,
    useCount: () => useQuery(caseDayQuery).data?.length,
  },
  { path: 'cases/new', load: async () => (await import('./CaseIntakePage.js')).CaseIntakePage },
  { path: 'cases/:id', load: async () => (await import('./CasePage.js')).CasePage },
  { path: 'cases/:id/refer', load: async () => (await import('./CaseReferPage.js')).CaseReferPage },
  {
    path: 'case-queue',
    load: async () => (await import('./CaseQueuePage.js')).CaseQueuePage,
    useCount: () => useQuery(caseQueueQuery).data?.length,
  },
  { path: 'case-referrals', load: async () => (await import('./ReferralList.js')).ReferralsPage },
  { path: 'case-referrals/:id', load: async () => (await import('./CaseReferralPage.js')).CaseReferralPage },
  { path: 'case-rights', load: async () => (await import('./CaseRightsPage.js')).CaseRightsPage },
  { path: 'groups', load: async () => (await import('./GroupsPage.js')).GroupsPage },
  { path: 'groups/new', load: async () => (await import('./GroupFormPage.js')).GroupFormPage },
  { path: 'groups/:id', load: async () => (await import('./GroupPage.js')).GroupPage },
];

export const phoneRoutes: readonly PhonePage[] = [
  { path: '/my-case', frame: 'plain', load: async () => (await import('./MyCasePage.js')).MyCasePage },
];

export const needPanels: readonly NeedPanel[] = [
  { key: 'cases', place: 'side', load: async () => (await import('./NeedCasePanel.js')).NeedCasePanel },
];
