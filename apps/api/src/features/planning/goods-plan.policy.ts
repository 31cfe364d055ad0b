import { placed, type Placed, type Policy } from '../../platform/permissions/policy.js';

/** Who may do what with the plan of goods of a region: those who answer for it make it; who gives is asked by the lot. */
export const goodsPlanPolicy: Policy<'make', Placed> = {
  see: placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor'),
  make: placed('write', 'communityStaff', 'stationWorker', 'official'),
};
