import { anyOf, inOrganization, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { CaseReferralAction } from './referral.rules.js';

/** Who stands in which relation to a referral at this moment. */
export interface CaseReferralFacts {
  /** The receiving social worker and who stands in for them; empty where an organization receives it. */
  readonly receivers: readonly string[];
  readonly organizationId: string | null;
  /** The workers of the case it comes from, with deputies. */
  readonly workers: readonly string[];
  readonly supervisors: readonly string[];
}

const among =
  (side: 'receivers' | 'workers' | 'supervisors'): Allowance<CaseReferralFacts> =>
  (actor, facts) =>
    actor.hat?.role === 'socialWorker' && actor.personId !== null && facts[side].includes(actor.personId);

/** An organization's managers receive for it; its other members do not read what is confidential. */
const receiving = anyOf<CaseReferralFacts>(among('receivers'), inOrganization('organizationManager'));
const sending = anyOf<CaseReferralFacts>(among('workers'), among('supervisors'));

/** Who both sends and receives, as a supervisor to whom it was made, says yes or no instead. */
const takingBack: Allowance<CaseReferralFacts> = (actor, facts) =>
  sending(actor, facts) && !receiving(actor, facts);

/** Who may do what with a case's referral: the sending worker and supervisor, and whoever it was made to. */
export const caseReferralPolicy: Policy<CaseReferralAction | 'read', CaseReferralFacts> = {
  see: anyOf(sending, receiving),
  read: anyOf(sending, receiving),
  accept: receiving,
  refuse: receiving,
  withdraw: takingBack,
  complete: receiving,
};
