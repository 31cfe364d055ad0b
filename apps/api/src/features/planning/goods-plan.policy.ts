import { placed, type Placed, type Policy } from '../../platform/permissions/policy.js';

const planner = placed('write', 'communityStaff', 'stationWorker', 'official');

/** Who may do what with the plan of goods of a region: those who answer for it make and change it; who gives is asked by the lot. */
export const goodsPlanPolicy: Policy<'make' | 'decide', Placed> = {
  see: placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor'),
  make: planner,
  decide: planner,
};
