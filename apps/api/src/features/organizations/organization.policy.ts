import {
  anyOf,
  inOrganization,
  placed,
  type Allowance,
  type Policy,
} from '../../platform/permissions/policy.js';
import type { OrganizationAction, OrganizationState } from './organization.rules.js';

/** What the policy must know of an organization. */
export interface OrganizationFacts {
  readonly regionCode: string;
  readonly organizationId: string;
  readonly state: OrganizationState;
}

const manager = inOrganization('organizationManager', 'charityManager');
const member = inOrganization('organizationManager', 'organizationMember', 'charityManager');
const authority = placed('write', 'official', 'administrator');
const watchers = placed(
  'search',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);
const known: Allowance<OrganizationFacts> = (_actor, { state }) =>
  state === 'active' || state === 'suspended';

/** Who may do what with an organization: it keeps its own record, the authority of its county decides its standing. */
export const organizationPolicy: Policy<OrganizationAction, OrganizationFacts> = {
  see: anyOf<OrganizationFacts>(member, authority, watchers, known),
  edit: manager,
  confirm: authority,
  suspend: authority,
  resume: authority,
  remove: authority,
};
