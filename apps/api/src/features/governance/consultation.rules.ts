import { Actions } from '../../platform/state-machine.js';

/** Where a consultation stands. */
export const ConsultationState = {
  planned: 'planned',
  /** Residents have talked it through; the result is not yet recorded. */
  held: 'held',
  decided: 'decided',
  cancelled: 'cancelled',
} as const;
export type ConsultationState = (typeof ConsultationState)[keyof typeof ConsultationState];

/** What can be done with a consultation. */
export const ConsultationAction = {
  edit: 'edit',
  hold: 'hold',
  decide: 'decide',
  linkNeed: 'linkNeed',
  reopen: 'reopen',
  cancel: 'cancel',
  restore: 'restore',
} as const;
export type ConsultationAction = (typeof ConsultationAction)[keyof typeof ConsultationAction];

/** A consultation's life. */
export const consultationActions = new Actions<ConsultationState, ConsultationAction>('planned', {
  edit: { from: ['planned'], to: null },
  hold: { from: ['planned'], to: 'held' },
  decide: { from: ['held'], to: 'decided' },
  linkNeed: { from: ['decided'], to: null },
  reopen: { from: ['decided'], to: 'held' },
  cancel: { from: ['planned'], to: 'cancelled' },
  restore: { from: ['cancelled'], to: 'planned' },
});

/** What can be done by name and reason alone. */
export const PLAIN_CONSULTATION_ACTIONS: readonly ConsultationAction[] = ['reopen', 'cancel', 'restore'];

/** Actions that must come with words. */
export const CONSULTATION_WANTS_REASON: readonly ConsultationAction[] = ['reopen', 'cancel'];

/** One option that residents talk about. */
export interface ConsultationOption {
  readonly words: string;
  /** How many were for it; null until the consultation was held, or where nobody counted. */
  readonly votes: number | null;
  readonly isChosen: boolean;
}

/** The options as planned: trimmed, none twice; null when one is empty or stands twice. */
export function optionsFrom(words: readonly string[]): ConsultationOption[] | null {
  const trimmed = words.map((each) => each.trim());
  if (trimmed.includes('') || new Set(trimmed).size < trimmed.length) return null;
  return trimmed.map((each) => ({ words: each, votes: null, isChosen: false }));
}

/** How many came, and how many were for each option, in their order. */
export interface Participation {
  readonly invited: number;
  readonly attended: number;
  readonly votes: readonly number[];
}

/** What is wrong with a count: more votes for one option than people who came, or not one count an option. */
export function participationFault(
  options: readonly ConsultationOption[],
  { attended, votes }: Participation,
): 'votes' | 'attended' | null {
  if (attended < 1) return 'attended';
  const isCounted = votes.length === options.length || votes.length === 0;
  return isCounted && votes.every((count) => count >= 0 && count <= attended) ? null : 'votes';
}

/** The options with the counts. */
export const counted = (
  options: readonly ConsultationOption[],
  { votes }: Participation,
): ConsultationOption[] => options.map((option, at) => ({ ...option, votes: votes[at] ?? null }));

/** The options with the one chosen marked; null chooses none, as where another way was found. */
export const chosen = (options: readonly ConsultationOption[], at: number | null): ConsultationOption[] =>
  options.map((option, place) => ({ ...option, isChosen: place === at }));
