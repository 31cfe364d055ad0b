import type { Actor } from '../actor.js';
import { Refusal } from '../refusal.js';
import type { Role } from './role.js';
import { carriesTo, Reach } from './roles.js';

/** Says whether an actor may, given the facts of the matter. Pure. */
export type Allowance<Facts> = (actor: Actor, facts: Facts) => boolean;

/** Who may do what: one row an action, total over the actions of a record, with `see` for opening it. */
export type Policy<Action extends string, Facts> = Readonly<Record<Action | 'see', Allowance<Facts>>>;

/** Facts of a matter that lies in a region. */
export interface Placed {
  readonly regionCode: string;
}

/** Any of several allowances suffices. */
export const anyOf =
  <Facts>(...allowances: readonly Allowance<Facts>[]): Allowance<Facts> =>
  (actor, facts) =>
    allowances.some((allowance) => allowance(actor, facts));

/** Everybody, signed in or not. */
export const everybody: Allowance<unknown> = () => true;

/** Nobody from outside: only the product itself moves this. */
export const nobody: Allowance<unknown> = () => false;

/** Holders of one of these roles whose hat carries to the matter's region. */
export const placed =
  (reach: Reach, ...roles: readonly Role[]): Allowance<Placed> =>
  (actor, facts) =>
    actor.hat !== null && roles.includes(actor.hat.role) && carriesTo(actor, reach, facts.regionCode);

/** Holders of one of these roles in the organization the matter belongs to. */
export const inOrganization =
  (...roles: readonly Role[]): Allowance<{ readonly organizationId: string | null }> =>
  (actor, facts) =>
    actor.hat !== null &&
    facts.organizationId !== null &&
    roles.includes(actor.hat.role) &&
    actor.hat.organizationId === facts.organizationId;

/** The person the matter belongs to. */
export const themself: Allowance<{ readonly personId: string | null }> = (actor, facts) =>
  actor.personId !== null && actor.personId === facts.personId;

/** Lets pass or refuses: NOT_FOUND for what the actor may not even see, else NOT_ALLOWED or SIGN_IN_REQUIRED. */
export function allow<Action extends string, Facts>(
  actor: Actor,
  policy: Policy<Action, Facts>,
  action: Action | 'see',
  facts: Facts,
): void {
  if (policy[action](actor, facts)) return;
  if (!policy.see(actor, facts)) throw new Refusal('NOT_FOUND');
  throw new Refusal(actor.personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
}
