import { useInfiniteQuery } from '@tanstack/react-query';
import type { NeedPanel } from '../../platform/need-panels.js';
import type { WorkbenchPage } from '../../platform/pages.js';
import { actionItemListQuery } from './items.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'coordination',
    load: async () => (await import('./CoordinationPage.js')).CoordinationPage,
    useCount: () =>
      useInfiniteQuery(actionItemListQuery({ isOwn: true, states: ['open'] })).data?.pages[0]?.totalCount,
  },
  {
    path: 'coordination/meetings/new',
    load: async () => (await import('./MeetingFormPage.js')).MeetingFormPage,
  },
  { path: 'coordination/meetings/:id', load: async () => (await import('./MeetingPage.js')).MeetingPage },
  {
    path: 'coordination/meetings/:id/edit',
    load: async () => (await import('./MeetingFormPage.js')).MeetingFormPage,
  },
  { path: 'coordination/items/:id', load: async () => (await import('./ActionItemPage.js')).ActionItemPage },
  {
    path: 'coordination/referrals/new',
    load: async () => (await import('./ReferralFormPage.js')).ReferralFormPage,
  },
  { path: 'coordination/referrals/:id', load: async () => (await import('./ReferralPage.js')).ReferralPage },
  {
    path: 'coordination/hand-overs/new',
    load: async () => (await import('./HandOverFormPage.js')).HandOverFormPage,
  },
  { path: 'coordination/hand-overs/:id', load: async () => (await import('./HandOverPage.js')).HandOverPage },
];

export const needPanels: readonly NeedPanel[] = [
  {
    key: 'coordination',
    place: 'side',
    load: async () => (await import('./NeedCoordinationPanel.js')).NeedCoordinationPanel,
  },
];
