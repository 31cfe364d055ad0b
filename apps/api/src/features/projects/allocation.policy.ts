import {
  anyOf,
  inOrganization,
  placed,
  type Allowance,
  type Policy,
} from '../../platform/permissions/policy.js';
import type { AllocationAction, AllocationState } from './allocation.rules.js';

/** What the policy must know of an allocation. */
export interface AllocationFacts {
  /** Community the project serves. */
  readonly regionCode: string;
  readonly state: AllocationState;
  /** The charity or owner that gave it. */
  readonly giverId: string;
  /** The project's lead. */
  readonly leadId: string;
  /** All organizations that work on the project. */
  readonly partners: readonly string[];
  /** Who recorded it. */
  readonly madeById: string | null;
}

const roles = ['organizationManager', 'organizationMember', 'charityManager'] as const;
const giver: Allowance<AllocationFacts> = (actor, { giverId }) =>
  inOrganization(...roles)(actor, { organizationId: giverId });
const lead: Allowance<AllocationFacts> = (actor, { leadId }) =>
  inOrganization(...roles)(actor, { organizationId: leadId });
const community = placed('write', 'communityStaff');
const receiver = anyOf<AllocationFacts>(lead, community);
const notItsMaker: Allowance<AllocationFacts> = ({ personId }, { madeById }) => personId !== madeById;
const partner: Allowance<AllocationFacts> = ({ hat }, { partners }) =>
  hat !== null && hat.organizationId !== null && partners.includes(hat.organizationId);
const watchers = placed(
  'see',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);

/** Who may do what with an allocation: the receiver says that it came, never the person who gave it. */
export const allocationPolicy: Policy<AllocationAction, AllocationFacts> = {
  see: anyOf<AllocationFacts>(giver, partner, receiver, watchers),
  confirm: (actor, facts) => receiver(actor, facts) && notItsMaker(actor, facts),
  return: (actor, facts) => receiver(actor, facts) || (facts.state === 'made' && giver(actor, facts)),
};
