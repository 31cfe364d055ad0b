import { nobody, placed, type Placed, type Policy } from '../../platform/permissions/policy.js';
import type { PlanAction } from './plan.rules.js';

const planner = placed('write', 'communityStaff', 'stationWorker', 'official');
const watchers = placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor');

/** Who may do what with the plan of a region: those who answer for it make, change and confirm it, those above look. */
export const planPolicy: Policy<PlanAction | 'make' | 'decide', Placed> = {
  see: watchers,
  make: planner,
  decide: planner,
  begin: nobody,
  finish: nobody,
  fail: nobody,
  stop: planner,
  confirm: planner,
  discard: planner,
};
