import { Actions } from '../../platform/state-machine.js';

/** The bodies by which residents and villagers run their own affairs. */
export const BodyKind = {
  residentsCommittee: 'residentsCommittee',
  villagersCommittee: 'villagersCommittee',
  council: 'council',
  supervision: 'supervision',
} as const;
export type BodyKind = (typeof BodyKind)[keyof typeof BodyKind];

/** Where a body stands. */
export const BodyState = { serving: 'serving', ended: 'ended' } as const;
export type BodyState = (typeof BodyState)[keyof typeof BodyState];

/** What can be done with a body. */
export const BodyAction = {
  rename: 'rename',
  beginTerm: 'beginTerm',
  seat: 'seat',
  unseat: 'unseat',
  end: 'end',
  restore: 'restore',
} as const;
export type BodyAction = (typeof BodyAction)[keyof typeof BodyAction];

/** A body's life. */
export const bodyActions = new Actions<BodyState, BodyAction>('serving', {
  rename: { from: ['serving'], to: null },
  beginTerm: { from: ['serving'], to: null },
  seat: { from: ['serving'], to: null },
  unseat: { from: ['serving'], to: null },
  end: { from: ['serving'], to: 'ended' },
  restore: { from: ['ended'], to: 'serving' },
});

/** Posts of a body; who holds one is told on the community's own board, not here. */
export const BodyPost = { chair: 'chair', deputy: 'deputy', member: 'member' } as const;
export type BodyPost = (typeof BodyPost)[keyof typeof BodyPost];

/** Days of a term or of a seat in it. */
export interface Term {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Whether a term has days at all. */
export const isTerm = ({ startsOn, endsOn }: Term): boolean => startsOn < endsOn;

/** Whether a seat lies within the body's term. */
export const fitsTerm = (seat: Term, term: Term): boolean =>
  isTerm(seat) && seat.startsOn >= term.startsOn && seat.endsOn <= term.endsOn;
