import { anyOf, placed, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import type { WorkGroupAction } from './work-group.rules.js';

/** Who stands in which relation to a group's or community's work at this moment. */
export interface WorkGroupFacts {
  readonly regionCode: string;
  readonly workers: readonly string[];
  readonly supervisors: readonly string[];
}

const among =
  (side: 'workers' | 'supervisors'): Allowance<WorkGroupFacts> =>
  (actor, facts) =>
    actor.hat?.role === 'socialWorker' && actor.personId !== null && facts[side].includes(actor.personId);

const worker = among('workers');
const party = anyOf<WorkGroupFacts>(worker, among('supervisors'));
const neighbours = placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor');
const planning: Allowance<WorkGroupFacts> = (actor, { regionCode }) =>
  actor.hat?.role === 'socialWorker' && carriesTo(actor, 'see', regionCode);

/**
 * Who may do what: the worker leads it, the supervisor reads it; staff of the region read the plan, the sessions and
 * the numbers, and nobody but the two who takes part.
 */
export const workGroupPolicy: Policy<WorkGroupAction | 'plan' | 'readMembers', WorkGroupFacts> = {
  see: anyOf<WorkGroupFacts>(party, neighbours),
  readMembers: party,
  plan: planning,
  edit: worker,
  addMember: worker,
  // Also when the worker has left: the supervisor does it then.
  eraseMember: party,
  begin: worker,
  holdSession: worker,
  measure: worker,
  finish: worker,
  cancel: worker,
  reopen: worker,
};
