import { placed, type Placed, type Policy } from '../../platform/permissions/policy.js';

/** Who may do what with the boundaries drawn for a region: its administrators put them in, all who read its figures see them. */
export const boundaryPolicy: Policy<'draw', Placed> = {
  see: placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor'),
  draw: placed('write', 'administrator'),
};
