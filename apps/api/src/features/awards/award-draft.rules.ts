import { Actions } from '../../platform/state-machine.js';

/** Where a draft of a programme stands. */
export const AwardDraftState = {
  kept: 'kept',
  /** Its values and the rules it leaves out hold from its day on. */
  published: 'published',
  discarded: 'discarded',
} as const;
export type AwardDraftState = (typeof AwardDraftState)[keyof typeof AwardDraftState];

/** What can be done with a draft. */
export const AwardDraftAction = { publish: 'publish', discard: 'discard' } as const;
export type AwardDraftAction = (typeof AwardDraftAction)[keyof typeof AwardDraftAction];

/** The life of a draft; what is published is superseded by a later day only. */
export const awardDraftActions = new Actions<AwardDraftState, AwardDraftAction>('kept', {
  publish: { from: ['kept'], to: 'published' },
  discard: { from: ['kept'], to: 'discarded' },
});

/** What a draft was tried against, and what holds when it is to be published. */
export interface Publishing {
  readonly triedAgainst: string;
  readonly inForce: string;
  readonly fromOn: string;
  readonly today: string;
  /** Whether anybody may apply already: every parameter has a value. */
  readonly isOpen: boolean;
}

/**
 * Why a draft is not published; null when it is: as long as what it was tried against holds, and from tomorrow on. What
 * opens a programme takes nobody by surprise and may hold from an earlier day.
 */
export function publishingFault({
  triedAgainst,
  inForce,
  fromOn,
  today,
  isOpen,
}: Publishing): 'DATE_TOO_SOON' | 'SIMULATION_OUTDATED' | null {
  if (isOpen && fromOn <= today) return 'DATE_TOO_SOON';
  return triedAgainst === inForce ? null : 'SIMULATION_OUTDATED';
}
