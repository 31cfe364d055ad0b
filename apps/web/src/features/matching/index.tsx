import type { NeedPanel } from '../../platform/need-panels.js';
import type { WorkbenchPage } from '../../platform/pages.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'invitations', load: async () => (await import('./InvitationsPage.js')).InvitationsPage },
];

export const needPanels: readonly NeedPanel[] = [
  {
    key: 'suggestions',
    place: 'main',
    load: async () => (await import('./SuggestionsPanel.js')).SuggestionsPanel,
  },
];
