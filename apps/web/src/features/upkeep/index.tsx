import type { WorkbenchPage } from '../../platform/pages.js';
import { useParkedCount } from './use-parked-count.js';

export const workbenchRoutes: readonly WorkbenchPage[] = [
  {
    path: 'parked',
    useCount: useParkedCount,
    load: async () => (await import('./ParkedPage.js')).ParkedPage,
  },
];
