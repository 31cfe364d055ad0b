import type { Role } from './permissions/role.js';

/** A role somebody holds at a region or in an organization, as the session carries it. */
export interface Hat {
  readonly grantId: string;
  readonly role: Role;
  /** Region the role holds at today; null for a role in an organization without a place. */
  readonly regionCode: string | null;
  /** The reach of this region: its prefix, those of the units it succeeded, and what was handed on. */
  readonly prefixes: readonly string[];
  /** The reach in which the role searches, where that is wider than its own region. */
  readonly searchPrefixes?: readonly string[];
  readonly organizationId: string | null;
}

/** Who acts: always the first argument of what changes or shows something. */
export interface Actor {
  /** null: nobody signed in. */
  readonly personId: string | null;
  readonly sessionId: string | null;
  /** The role chosen for this session; null while none is chosen or held. */
  readonly hat: Hat | null;
  /** The caller's network (an IPv4 /24 or IPv6 /56), for counting tries. */
  readonly network: string;
}

/** Nobody signed in, from a network. */
export const anonymous = (network: string): Actor => ({
  personId: null,
  sessionId: null,
  hat: null,
  network,
});

/** The product itself: handlers and schedules. */
export const SYSTEM: Actor = { personId: null, sessionId: null, hat: null, network: 'system' };

/** Finds the actor behind a session cookie; the accounts feature provides it. */
export abstract class ActorSource {
  /** The actor of a token; anonymous when the token is missing, ended or revoked. */
  abstract actorOf(token: string | undefined, network: string): Promise<Actor>;
}
