import { VolunteerPart, type Parameters } from '@wushe/policy-packs';
import {
  partsOf,
  valueOfDistance,
  valueOfLoad,
  valueOfPreference,
  valueOfReliability,
  type PartScore,
  type Values,
} from './score.rules.js';
import type { SuggestionPart } from './suggestion.rules.js';

/** What a volunteer's score is made of. */
export interface VolunteerFacts {
  readonly skills: readonly string[];
  /** Need categories they prefer. */
  readonly categories: readonly string[];
  /** Shifts confirmed, and shifts missed. */
  readonly kept: number;
  readonly failed: number;
  /** Invitations and shifts lately. */
  readonly asked: number;
}

/** What it would be for them to serve there. */
export interface Visit {
  /** Great-circle metres to the need; null when a point is missing. */
  readonly metres: number | null;
  /** Days of the need's time with a free hour, of `days`; null when the need has no time. */
  readonly free: number | null;
  readonly days: number;
}

/** What is asked for: the need's category and the skills of its part for people, of which one is enough. */
export interface Asked {
  readonly category: string;
  readonly skills: readonly string[];
}

/** What each part of a volunteer's score is worth, for a list of suggestions and for a week's plan alike. */
function valuesOf(
  facts: VolunteerFacts,
  { metres, free, days }: Visit,
  { category, skills }: Asked,
  { volunteer: { withinMetres }, fullLoad }: Parameters['matching'],
): Values<VolunteerPart> {
  const isVersed = skills.length === 0 || skills.some((skill) => facts.skills.includes(skill));
  const timeShare = free === null ? 1 : free / days;
  return {
    skills: { value: isVersed ? 1000 : 400, amount: null },
    distance: { value: valueOfDistance(metres, withinMetres), amount: metres },
    time: { value: Math.min(1000, Math.round(1000 * timeShare)), amount: free },
    reliability: { value: valueOfReliability(facts.kept, facts.failed), amount: facts.kept },
    preference: { value: valueOfPreference(facts.categories, category), amount: null },
    // Needs ask for no language, and an empty requirement is fulfilled by everybody.
    language: { value: 1000, amount: null },
    recentLoad: { value: valueOfLoad(facts.asked, fullLoad), amount: facts.asked },
  };
}

/** The parts of a volunteer's score, with the reasons. */
export const partsOfVolunteer = (
  facts: VolunteerFacts,
  visit: Visit,
  asked: Asked,
  matching: Parameters['matching'],
): PartScore<SuggestionPart>[] =>
  partsOf(matching.volunteer.weights, valuesOf(facts, visit, asked, matching));

const PARTS = Object.values(VolunteerPart);

/** The score alone, as scoreOf gives it for the parts: a plan asks for it a million times. */
export function scoreOfVolunteer(
  facts: VolunteerFacts,
  visit: Visit,
  asked: Asked,
  matching: Parameters['matching'],
): number {
  const values = valuesOf(facts, visit, asked, matching);
  const { weights } = matching.volunteer;
  let sum = 0;
  for (const part of PARTS) sum += weights[part] * values[part].value;
  return Math.floor(sum / 1000);
}
