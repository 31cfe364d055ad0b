import type { Parameters } from '@wushe/policy-packs';
import type { Need, NeedPart } from '../needs/index.js';
import type { Place } from './points.js';
import { scoreOf, type PartScore } from './score.rules.js';
import type { SuggestionCondition, SuggestionPart } from './suggestion.rules.js';

/** What a pool must know to find who fits a need. */
export interface Wanted {
  readonly need: Need;
  /** The parts that are still open. */
  readonly parts: readonly NeedPart[];
  readonly place: Place;
  readonly matching: Parameters['matching'];
  /** Invitations since this moment count as recent load. */
  readonly recentSince: Date;
  /** Invitations since this moment count for the weekly limit. */
  readonly weekSince: Date;
  /** How often one may be invited within a week. */
  readonly mostAWeek: number;
  /** Today in Asia/Shanghai. */
  readonly on: string;
}

/** One that fits, with the reasons for its place in the list. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly parts: readonly PartScore<SuggestionPart>[];
  readonly metres: number | null;
  readonly isDistanceAbout: boolean;
}

/** What a pool gives: how many there were, how many each condition excluded, and all who are left. */
export interface Found {
  readonly pool: number;
  readonly excluded: readonly { readonly condition: SuggestionCondition; readonly count: number }[];
  readonly candidates: readonly Candidate[];
}

/** A candidate from the parts of its score. */
export const candidateOf = (
  id: string,
  parts: readonly PartScore<SuggestionPart>[],
  { metres, isAbout }: { readonly metres: number | null; readonly isAbout: boolean },
): Candidate => ({ id, score: scoreOf(parts), parts, metres, isDistanceAbout: isAbout });

/** The counts behind a sieve, in the order of its conditions. */
export function countsOf<T>(
  conditions: readonly { readonly name: SuggestionCondition }[],
  excluded: ReadonlyMap<string, readonly T[]>,
): Found['excluded'] {
  return conditions.map(({ name }) => ({ condition: name, count: excluded.get(name)?.length ?? 0 }));
}

/** The codes of the skills that the open parts for people ask for; empty as soon as one of them takes anybody. */
export function skillsWanted(parts: readonly NeedPart[]): string[] {
  const people = parts.filter(({ kind }) => kind === 'people');
  if (people.some(({ skills }) => skills.length === 0)) return [];
  return [...new Set(people.flatMap(({ skills }) => skills))];
}
