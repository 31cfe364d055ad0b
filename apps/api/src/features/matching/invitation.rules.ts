import { Actions } from '../../platform/state-machine.js';

/** Where an invitation stands. */
export const InvitationState = {
  sent: 'sent',
  seen: 'seen',
  accepted: 'accepted',
  declined: 'declined',
  /** Nobody answered in time. */
  expired: 'expired',
  /** Whoever sent it took it back. */
  withdrawn: 'withdrawn',
} as const;
export type InvitationState = (typeof InvitationState)[keyof typeof InvitationState];

/** What can be done with an invitation. */
export const InvitationAction = {
  open: 'open',
  accept: 'accept',
  decline: 'decline',
  expire: 'expire',
  withdraw: 'withdraw',
} as const;
export type InvitationAction = (typeof InvitationAction)[keyof typeof InvitationAction];

/** An invitation's life; a yes can be taken back, which is a no with its reason. */
export const invitationActions = new Actions<InvitationState, InvitationAction>('sent', {
  open: { from: ['sent'], to: 'seen' },
  accept: { from: ['sent', 'seen'], to: 'accepted' },
  decline: { from: ['sent', 'seen', 'accepted'], to: 'declined' },
  expire: { from: ['sent', 'seen'], to: 'expired' },
  withdraw: { from: ['sent', 'seen'], to: 'withdrawn' },
});

/** How each action reads once it has happened. */
export const PAST: Readonly<Record<InvitationAction, string>> = {
  open: 'seen',
  accept: 'accepted',
  decline: 'declined',
  expire: 'expired',
  withdraw: 'withdrawn',
};

/** Actions that must come with words for those at the other end. */
export const WANTS_REASON: readonly InvitationAction[] = ['decline'];

/** States in which an answer is still awaited. */
export const LIVE: readonly InvitationState[] = ['sent', 'seen'];

const WEEK_MS = 7 * 86_400_000;

/** The first moment that counts for the weekly limit. */
export const weekBefore = (now: Date): Date => new Date(now.getTime() - WEEK_MS);

const HOUR_MS = 3_600_000;

/** However soon a service begins, whoever is asked has so long to answer. */
const LEAST_MS = HOUR_MS;

/** When a service takes place, null where no time is set, and when its need is to be answered. */
export interface Service {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly dueAt: Date | null;
}

/**
 * Until when an invitation can be answered: the hours of the policy, never past the need's own clock nor the moment the
 * service begins. A clock that has run out, or stands, is counted anew from the sending; null where the urgency has none.
 * What would end within the hour still gives an hour, or until the service ends; in one that runs already, until it ends.
 */
export function answerUntil(
  sentAt: Date,
  limitHours: number,
  { startsAt, endsAt, dueAt }: Service,
  clockAnew: Date | null,
): Date {
  const sent = sentAt.getTime();
  const least = sent + LEAST_MS;
  const limit = sent + limitHours * HOUR_MS;
  const end = endsAt && endsAt > sentAt ? endsAt.getTime() : limit;
  const begin = startsAt && startsAt > sentAt ? Math.max(startsAt.getTime(), least) : end;
  const clock = dueAt && dueAt > sentAt ? dueAt : clockAnew;
  return new Date(Math.min(limit, end, begin, clock ? Math.max(clock.getTime(), least) : limit));
}
