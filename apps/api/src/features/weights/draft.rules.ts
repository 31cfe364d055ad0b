import { levelOf } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';

/** Where a draft of weights stands. */
export const WeightDraftState = {
  draft: 'draft',
  /** Its weights stand among the region's, with their day; they are never edited. */
  published: 'published',
  discarded: 'discarded',
} as const;
export type WeightDraftState = (typeof WeightDraftState)[keyof typeof WeightDraftState];

/** What can be done with a draft of weights. */
export const WeightDraftAction = {
  change: 'change',
  /** Makes a week's plan with its weights beside one with today's. */
  simulate: 'simulate',
  publish: 'publish',
  discard: 'discard',
  /** Takes a discarded draft up again. */
  reopen: 'reopen',
} as const;
export type WeightDraftAction = (typeof WeightDraftAction)[keyof typeof WeightDraftAction];

/** A draft's life. */
export const weightDraftActions = new Actions<WeightDraftState, WeightDraftAction>('draft', {
  change: { from: ['draft'], to: null },
  simulate: { from: ['draft'], to: null },
  publish: { from: ['draft'], to: 'published' },
  discard: { from: ['draft'], to: 'discarded' },
  reopen: { from: ['discarded'], to: 'draft' },
});

/** Whether weights may be set at a region: from the county up, so that one plan and its suggestions score alike. */
export const maySetWeights = (regionCode: string): boolean =>
  ['county', 'city', 'province'].includes(levelOf(regionCode));

/** What a draft's last simulation tried, and against what. */
export interface Tried {
  /** The draft's revision that was tried; null when none was. */
  readonly revision: number | null;
  /** Whether the plan was made. */
  readonly isReady: boolean;
  /** The publication or pack it was compared with. */
  readonly against: string | null;
}

/** Why a draft may not be published yet; null when it may. A draft is published only as it was simulated, on the day after today or later. */
export function publishFault(
  { revision, fromOn }: { readonly revision: number; readonly fromOn: string },
  tried: Tried,
  { today, inForce }: { readonly today: string; readonly inForce: string },
): 'NOT_SIMULATED' | 'SIMULATION_OUTDATED' | 'DATE_TOO_SOON' | null {
  if (tried.revision !== revision || !tried.isReady) return 'NOT_SIMULATED';
  if (fromOn <= today) return 'DATE_TOO_SOON';
  return tried.against === inForce ? null : 'SIMULATION_OUTDATED';
}
