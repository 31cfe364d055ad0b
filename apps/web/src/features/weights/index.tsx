import type { WorkbenchPage } from '../../platform/pages.js';

const draftPage = async () => (await import('./WeightDraftPage.js')).WeightDraftPage;

export const workbenchRoutes: readonly WorkbenchPage[] = [
  { path: 'weights', load: async () => (await import('./WeightsPage.js')).WeightsPage },
  { path: 'weights/new', load: async () => (await import('./NewWeightsPage.js')).NewWeightsPage },
  { path: 'weights/:id', load: draftPage },
];
