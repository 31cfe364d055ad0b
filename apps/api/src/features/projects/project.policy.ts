import { anyOf, nobody, placed, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { Role } from '../../platform/permissions/role.js';
import type { ProjectAction } from './project.rules.js';

/** What the policy must know of a project. */
export interface ProjectFacts {
  /** Community the need lies in. */
  readonly regionCode: string;
  /** Organizations with accepted claims, and the lead. */
  readonly partners: readonly string[];
}

const inPartner =
  (...roles: readonly Role[]): Allowance<ProjectFacts> =>
  ({ hat }, { partners }) =>
    hat !== null &&
    hat.organizationId !== null &&
    roles.includes(hat.role) &&
    partners.includes(hat.organizationId);

const manager = inPartner('organizationManager', 'charityManager');
const member = inPartner('organizationManager', 'organizationMember', 'charityManager');
const community = placed('write', 'communityStaff');
const station = placed('write', 'stationWorker');
const watchers = placed(
  'see',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);

/** Who may do what with a project: its organizations work, the community accepts; `work` is everything between. */
export const projectPolicy: Policy<ProjectAction | 'work', ProjectFacts> = {
  see: anyOf<ProjectFacts>(member, watchers),
  work: anyOf<ProjectFacts>(member, community),
  assignWorker: anyOf<ProjectFacts>(manager, station),
  deliver: manager,
  accept: community,
  rework: community,
  contest: nobody,
  end: nobody,
};
