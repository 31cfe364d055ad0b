import {
  anyOf,
  inOrganization,
  placed,
  type Allowance,
  type Policy,
} from '../../platform/permissions/policy.js';

/** What can be done with a charity resource. */
export const ResourceAction = {
  /** Take in a gift or goods. */
  receive: 'receive',
  /** Offer a venue, a service or equipment. */
  offer: 'offer',
  /** Give it to a project. */
  allocate: 'allocate',
  /** Take back an entry that was wrong, or write goods off. */
  correct: 'correct',
  /** End an offer or take it up again. */
  withdraw: 'withdraw',
  /** Read its ledger line by line. */
  readLedger: 'readLedger',
  /** Open an account of a public budget, enter what the treasury gave it, pay from it. */
  keepBudget: 'keepBudget',
} as const;
export type ResourceAction = (typeof ResourceAction)[keyof typeof ResourceAction];

/** What the policy must know of a resource. */
export interface ResourceFacts {
  /** Host charity of money and goods, owner of an offer; null for what belongs to nobody outside. */
  readonly organizationId: string | null;
  readonly regionCode: string;
}

const keeper = inOrganization('charityManager');
const owner = inOrganization('charityManager', 'organizationManager');
const member = inOrganization('charityManager', 'organizationManager', 'organizationMember');
const watchers = placed('see', 'official', 'administrator', 'auditor');
/** Public money belongs to no organization: the officials of its own region keep it. */
const treasurer: Allowance<ResourceFacts> = (actor, { organizationId, regionCode }) =>
  organizationId === null && actor.hat?.role === 'official' && actor.hat.regionCode === regionCode;
const worker: Allowance<ResourceFacts> = ({ hat }, { organizationId }) =>
  organizationId !== null && hat !== null && hat.role !== 'volunteer';

/** Who may do what with a charity resource: everybody who works here finds it, its own charity moves it. */
export const resourcePolicy: Policy<ResourceAction, ResourceFacts> = {
  see: anyOf<ResourceFacts>(worker, member, watchers),
  receive: keeper,
  offer: owner,
  allocate: owner,
  correct: keeper,
  withdraw: owner,
  readLedger: anyOf<ResourceFacts>(member, watchers),
  keepBudget: treasurer,
};
