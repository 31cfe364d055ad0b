import type { Actor } from '../../platform/actor.js';
import { anyOf, themself, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { Role } from '../../platform/permissions/role.js';
import { carriesTo, holdsAt, roleRules } from '../../platform/permissions/roles.js';

/** A role and where it is or shall be held. */
export interface GrantPlace {
  readonly role: Role;
  readonly regionCode: string | null;
  readonly organizationId: string | null;
}

/** What the policy must know of a grant. */
export interface GrantFacts extends GrantPlace {
  /** null: not given yet. */
  readonly id: string | null;
  /** Its holder. */
  readonly personId: string | null;
  /** The grant it stands in for. */
  readonly deputyOfId: string | null;
}

/** What can be done with a grant. */
export const GrantAction = { revoke: 'revoke', appointDeputy: 'appointDeputy' } as const;
export type GrantAction = (typeof GrantAction)[keyof typeof GrantAction];

/** Whether a place fits its role: a region of a fitting level, or an organization. */
export function fits({ role, regionCode, organizationId }: GrantPlace): boolean {
  const { levels, inOrganization } = roleRules[role];
  if (inOrganization) return organizationId !== null;
  if (levels.length === 0) return regionCode === null && organizationId === null;
  return organizationId === null && regionCode !== null && holdsAt(role, regionCode);
}

/** A giver never exceeds himself: the role is one his own may give, at or below his place or in his organization. */
const maySupply: Allowance<GrantPlace> = (actor, place) => {
  const { hat } = actor;
  if (!hat || !roleRules[hat.role].gives.includes(place.role) || !fits(place)) return false;
  if (hat.organizationId !== null) return place.organizationId === hat.organizationId;
  return place.regionCode !== null && carriesTo(actor, 'write', place.regionCode);
};

const isStandInOf = (actor: Actor, grantId: string | null): boolean =>
  grantId !== null && actor.hat?.grantId === grantId;

/** Who may give, take back and lend a role. */
export const grantPolicy: Policy<GrantAction | 'give', GrantFacts> = {
  see: anyOf<GrantFacts>(maySupply, themself, (actor, facts) => isStandInOf(actor, facts.deputyOfId)),
  give: maySupply,
  revoke: anyOf<GrantFacts>(maySupply, themself, (actor, facts) => isStandInOf(actor, facts.deputyOfId)),
  appointDeputy: (actor, facts) => isStandInOf(actor, facts.id) && facts.deputyOfId === null,
};
