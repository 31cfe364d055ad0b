import { anyOf, inOrganization, placed, type Policy } from '../../platform/permissions/policy.js';
import type { ClaimAction } from './claim.rules.js';

/** What the policy must know of a claim. */
export interface ClaimFacts {
  /** Community the need lies in. */
  readonly regionCode: string;
  readonly organizationId: string;
}

const manager = inOrganization('organizationManager', 'charityManager');
const member = inOrganization('organizationManager', 'organizationMember', 'charityManager');
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

/** Who may do what with a claim: the organization makes it and takes it back, the station answers. */
export const claimPolicy: Policy<ClaimAction | 'make' | 'openContacts', ClaimFacts> = {
  see: anyOf<ClaimFacts>(member, watchers),
  make: manager,
  accept: station,
  decline: station,
  withdraw: manager,
  end: anyOf<ClaimFacts>(manager, station),
  openContacts: anyOf<ClaimFacts>(member, placed('write', 'communityStaff', 'stationWorker')),
};
