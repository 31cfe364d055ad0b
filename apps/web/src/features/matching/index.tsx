import { useInfiniteQuery } from '@tanstack/react-query';
import type { NeedPanel } from '../../platform/need-panels.js';
import type { WorkbenchPage } from '../../platform/pages.js';
import { invitationListQuery } from './invitations.api.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'invitations',
    load: async () => (await import('./InvitationsPage.js')).InvitationsPage,
    useCount: () => useInfiniteQuery(invitationListQuery).data?.pages[0]?.edges.length,
  },
];

export const needPanels: readonly NeedPanel[] = [
  {
    key: 'invited',
    place: 'main',
    load: async () => (await import('./InvitedPanel.js')).InvitedPanel,
  },
  {
    key: 'suggestions',
    place: 'main',
    load: async () => (await import('./SuggestionsPanel.js')).SuggestionsPanel,
  },
  {
    key: 'suggestionRecords',
    place: 'main',
    load: async () => (await import('./RecordsPanel.js')).RecordsPanel,
  },
];
