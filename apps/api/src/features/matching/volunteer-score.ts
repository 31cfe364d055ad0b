import type { Parameters } from '@wushe/policy-packs';
import {
  partsOf,
  valueOfDistance,
  valueOfLoad,
  valueOfPreference,
  valueOfReliability,
  type PartScore,
} from './score.rules.js';
import type { SuggestionPart } from './suggestion.rules.js';

/** What a volunteer's score is made of. */
export interface VolunteerFacts {
  readonly skills: readonly string[];
  /** Need categories they prefer. */
  readonly categories: readonly string[];
  /** Great-circle metres to the need; null when a point is missing. */
  readonly metres: number | null;
  /** Days of the need's time with a free hour, of `days`; null when the need has no time. */
  readonly free: number | null;
  readonly days: number;
  /** Shifts confirmed, and shifts missed. */
  readonly kept: number;
  readonly failed: number;
  /** Invitations and shifts lately. */
  readonly asked: number;
}

/** What is asked for: the need's category and the skills of its part for people, of which one is enough. */
export interface Asked {
  readonly category: string;
  readonly skills: readonly string[];
}

/** The one score of a volunteer, for a list of suggestions and for a week's plan alike. */
export function partsOfVolunteer(
  facts: VolunteerFacts,
  { category, skills }: Asked,
  { volunteer: { weights, withinMetres }, fullLoad }: Parameters['matching'],
): PartScore<SuggestionPart>[] {
  const isVersed = skills.length === 0 || skills.some((skill) => facts.skills.includes(skill));
  const timeShare = facts.free === null ? 1 : facts.free / facts.days;
  return partsOf(weights, {
    skills: { value: isVersed ? 1000 : 400, amount: null },
    distance: { value: valueOfDistance(facts.metres, withinMetres), amount: facts.metres },
    time: { value: Math.min(1000, Math.round(1000 * timeShare)), amount: facts.free },
    reliability: { value: valueOfReliability(facts.kept, facts.failed), amount: facts.kept },
    preference: { value: valueOfPreference(facts.categories, category), amount: null },
    // Needs ask for no language, and an empty requirement is fulfilled by everybody.
    language: { value: 1000, amount: null },
    recentLoad: { value: valueOfLoad(facts.asked, fullLoad), amount: facts.asked },
  });
}
