import { Actions } from '../../platform/state-machine.js';

/** What a station is supported with (Jiangsu's plan for community services: venues, funds and projects). */
export const SupportKind = { venue: 'venue', fund: 'fund', project: 'project' } as const;
export type SupportKind = (typeof SupportKind)[keyof typeof SupportKind];

/** Whether a support holds. */
export const SupportState = { given: 'given', ended: 'ended' } as const;
export type SupportState = (typeof SupportState)[keyof typeof SupportState];

export const SupportAction = { end: 'end', restore: 'restore' } as const;
export type SupportAction = (typeof SupportAction)[keyof typeof SupportAction];

/** A support's life: given, ended with a reason, and restored where it was ended by mistake. */
export const supportActions = new Actions<SupportState, SupportAction>('given', {
  end: { from: ['given'], to: 'ended' },
  restore: { from: ['ended'], to: 'given' },
});

/** Actions that must come with a reason. */
export const SUPPORT_WANTS_REASON: readonly SupportAction[] = ['end'];

/** What is written of a support. */
interface Support {
  readonly kind: SupportKind;
  /** The offer of a venue, the fund, the project. */
  readonly sourceId?: string | null;
  readonly giver?: string | null;
  readonly floorArea?: number | null;
  readonly givenOn: string;
  readonly endsOn?: string | null;
}

/**
 * Which field of a support cannot be; null when all can. Money and projects are those on record, so that nothing is
 * entered twice; a venue on no offer names who gives it. Only a venue has an area, and an end comes after the start.
 */
export function supportFault(support: Support): 'sourceId' | 'giver' | 'floorArea' | 'endsOn' | null {
  const { kind, sourceId, giver, floorArea, givenOn, endsOn } = support;
  if (kind !== 'venue' && !sourceId) return 'sourceId';
  if (!sourceId && !giver?.trim()) return 'giver';
  if (kind !== 'venue' && floorArea) return 'floorArea';
  return endsOn && endsOn <= givenOn ? 'endsOn' : null;
}
