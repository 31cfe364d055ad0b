import { placed, type Policy } from '../../platform/permissions/policy.js';

/** Who may read the figures of a region: whoever works at it or above. */
export const figurePolicy: Policy<never, { readonly regionCode: string }> = {
  see: placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor'),
};
