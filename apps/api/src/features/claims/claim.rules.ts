import { Actions } from '../../platform/state-machine.js';

/** Where a claim stands. */
export const ClaimState = {
  /** Waits for the station's answer. */
  made: 'made',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  /** Was accepted and ended before the work was done; what it held is open again. */
  ended: 'ended',
} as const;
export type ClaimState = (typeof ClaimState)[keyof typeof ClaimState];

/** What can be done with a claim. */
export const ClaimAction = {
  accept: 'accept',
  decline: 'decline',
  withdraw: 'withdraw',
  end: 'end',
} as const;
export type ClaimAction = (typeof ClaimAction)[keyof typeof ClaimAction];

/** A claim's life. */
export const claimActions = new Actions<ClaimState, ClaimAction>('made', {
  accept: { from: ['made'], to: 'accepted' },
  decline: { from: ['made'], to: 'declined' },
  withdraw: { from: ['made'], to: 'withdrawn' },
  end: { from: ['accepted'], to: 'ended' },
});

/** Actions that must come with words for those at the other end. */
export const WANTS_REASON: readonly ClaimAction[] = ['decline', 'end'];

/** States in which a claim counts against its organization's capacity, until its need is served. */
export const LIVE: readonly ClaimState[] = ['made', 'accepted'];

/** States of a need that burden nobody any more: the work was accepted. */
export const SERVED: readonly string[] = ['accepted', 'closed'];

/** States of a need in which its open parts may be claimed. */
export const CLAIMABLE: readonly string[] = ['open', 'underway'];

/** What the rule asks of a part of a need. */
export interface PartFacts {
  readonly id: string;
  readonly kind: string;
  readonly quantity: number;
  readonly pending: number;
  readonly accepted: number;
}

/** How much of one part an organization takes, in the part's unit. */
export interface Share {
  readonly partId: string;
  readonly quantity: number;
}

/** What is left of a part: neither accepted nor waiting for an answer. */
export const leftOf = ({ quantity, pending, accepted }: Omit<PartFacts, 'id' | 'kind'>): number =>
  quantity - pending - accepted;

/** Why shares do not fit the parts of a need; null when they do. */
export function shareFault(
  parts: readonly PartFacts[],
  shares: readonly Share[],
): 'unknownPart' | 'twice' | 'exceeds' | null {
  const byId = new Map(parts.map((part) => [part.id, part]));
  if (new Set(shares.map(({ partId }) => partId)).size < shares.length) return 'twice';
  const taken = shares.map(({ partId, quantity }) => ({ part: byId.get(partId), quantity }));
  if (taken.some(({ part }) => !part)) return 'unknownPart';
  return taken.some(({ part, quantity }) => part && quantity > leftOf(part)) ? 'exceeds' : null;
}

/** Whole hours from a need's publication to a claim, rounded down. */
export const hoursOpen = (publishedAt: Date, claimedAt: Date): number =>
  Math.max(0, Math.floor((claimedAt.getTime() - publishedAt.getTime()) / 3_600_000));
