import { Urgency, type ClockStage } from '@wushe/policy-packs';
import { Actions } from '../../platform/state-machine.js';

export { Urgency };

/** Where a need stands. */
export const NeedState = {
  /** Being written; only its writer sees it. */
  draft: 'draft',
  /** A resident asked; the community has not yet taken it up. */
  asked: 'asked',
  /** Posted; the township station must verify it. */
  submitted: 'submitted',
  /** Sent back by the station for more facts. */
  returned: 'returned',
  /** Verified and public: parts may be claimed. */
  open: 'open',
  /** A project serves it, or its community does so itself. */
  underway: 'underway',
  /** The project says it is done; the community must accept. */
  delivered: 'delivered',
  /** Accepted by the community; the resident may rate it. */
  accepted: 'accepted',
  closed: 'closed',
  rejected: 'rejected',
  merged: 'merged',
  referred: 'referred',
  withdrawn: 'withdrawn',
} as const;
export type NeedState = (typeof NeedState)[keyof typeof NeedState];

/** What can be done with a need. */
export const NeedAction = {
  ask: 'ask',
  edit: 'edit',
  submit: 'submit',
  sendBack: 'sendBack',
  verify: 'verify',
  merge: 'merge',
  refer: 'refer',
  reject: 'reject',
  withdraw: 'withdraw',
  restore: 'restore',
  begin: 'begin',
  reopen: 'reopen',
  deliver: 'deliver',
  accept: 'accept',
  rework: 'rework',
  rate: 'rate',
  contest: 'contest',
  close: 'close',
} as const;
export type NeedAction = (typeof NeedAction)[keyof typeof NeedAction];

/** A need's life. */
export const needActions = new Actions<NeedState, NeedAction>('draft', {
  ask: { from: ['draft'], to: 'asked' },
  edit: { from: ['draft', 'asked', 'submitted', 'returned', 'open'], to: null },
  submit: { from: ['draft', 'asked', 'returned'], to: 'submitted' },
  sendBack: { from: ['submitted'], to: 'returned' },
  verify: { from: ['submitted'], to: 'open' },
  merge: { from: ['asked', 'submitted'], to: 'merged' },
  refer: { from: ['asked', 'submitted'], to: 'referred' },
  reject: { from: ['asked', 'submitted'], to: 'rejected' },
  withdraw: { from: ['draft', 'asked', 'submitted', 'returned', 'open'], to: 'withdrawn' },
  restore: { from: ['rejected', 'merged', 'referred', 'withdrawn'], to: 'submitted' },
  begin: { from: ['open', 'underway'], to: 'underway' },
  reopen: { from: ['underway'], to: 'open' },
  deliver: { from: ['underway'], to: 'delivered' },
  accept: { from: ['delivered', 'open', 'underway'], to: 'accepted' },
  rework: { from: ['delivered'], to: 'underway' },
  rate: { from: ['accepted'], to: 'closed' },
  contest: { from: ['accepted'], to: 'underway' },
  close: { from: ['accepted'], to: 'closed' },
});

/** How each action reads once it has happened. */
export const PAST: Readonly<Record<NeedAction, string>> = {
  ask: 'asked',
  edit: 'edited',
  submit: 'submitted',
  sendBack: 'sentBack',
  verify: 'verified',
  merge: 'merged',
  refer: 'referred',
  reject: 'rejected',
  withdraw: 'withdrawn',
  restore: 'restored',
  begin: 'begun',
  reopen: 'reopened',
  deliver: 'delivered',
  accept: 'accepted',
  rework: 'reworked',
  rate: 'rated',
  contest: 'contested',
  close: 'closed',
};

/** States in which anybody may read the public sentence. */
export const PUBLISHED: readonly NeedState[] = ['open', 'underway', 'delivered', 'accepted', 'closed'];

/** States of a need that others may still be merged into: it is being looked at, or served. */
export const MERGED_INTO: readonly NeedState[] = ['asked', 'submitted', 'open', 'underway'];

/** States before anybody has said that the work is done: a resident may still be noted for the need. */
export const BEFORE_OUTCOME: readonly NeedState[] = [
  'draft',
  'asked',
  'submitted',
  'returned',
  'open',
  'underway',
];

/** Actions that must come with words for the person at the other end. */
export const NEEDS_REASON: readonly NeedAction[] = ['sendBack', 'refer', 'reject', 'withdraw', 'rework'];

/** The stage whose clock runs in a state; a state without one waits for nobody. */
export const STAGES: Readonly<Partial<Record<NeedState, ClockStage>>> = {
  asked: 'verify',
  submitted: 'verify',
  returned: 'verify',
  open: 'claimAnswer',
  delivered: 'acceptance',
};

/** When the present state must be left, no later than the service begins while that still lies ahead. */
export const leftBy = (dueAt: Date | null, startsAt: Date | null, since: Date): Date | null =>
  dueAt && startsAt && startsAt > since && startsAt < dueAt ? startsAt : dueAt;

/** What a resident says of the outcome: the first closes the need, the others send it back to work. */
export const RatingOutcome = {
  done: 'done',
  problemRemains: 'problemRemains',
  nobodyCame: 'nobodyCame',
} as const;
export type RatingOutcome = (typeof RatingOutcome)[keyof typeof RatingOutcome];

/** How the need reached the community. */
export const Channel = {
  online: 'online',
  hotline: 'hotline',
  visit: 'visit',
  window: 'window',
  grid: 'grid',
  council: 'council',
} as const;
export type Channel = (typeof Channel)[keyof typeof Channel];

/** What one part of a need asks for: each kind is claimed and counted in its own unit. */
export const PartKind = {
  people: 'people',
  money: 'money',
  goods: 'goods',
  venue: 'venue',
  service: 'service',
} as const;
export type PartKind = (typeof PartKind)[keyof typeof PartKind];

const PHONE_OR_ID = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;

/** Whether a text seems to hold a mobile number or a resident ID number, also with spaces or hyphens between digits. */
export const seemsPersonal = (text: string): boolean =>
  PHONE_OR_ID.test(text.replaceAll(/(?<=\d)[\s-]+(?=\d)/g, ''));
