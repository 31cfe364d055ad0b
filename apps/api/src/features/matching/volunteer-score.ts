import { VolunteerPart, type Parameters } from '@wushe/policy-packs';
import type { WantedSkill } from '../volunteers/index.js';
import {
  partsOf,
  roughMetres,
  valueOfDistance,
  valueOfLoad,
  valueOfPreference,
  valueOfStars,
  type PartScore,
  type Values,
} from './score.rules.js';
import type { SuggestionPart } from './suggestion.rules.js';

/** Minutes: a need whose time is longer is served at some hours within it, a shorter one all through it. */
export const LONGEST_SHIFT = 12 * 60;

/** What a volunteer's score is made of, whoever asks. */
export interface VolunteerFacts {
  /** Need categories they prefer. */
  readonly categories: readonly string[];
  /** Whole thousandths, as the fold of their history has it. */
  readonly reliability: number;
  /** Shifts confirmed. */
  readonly kept: number;
  /** Star level by the hours served, 0 to 5. */
  readonly stars: number;
  /** Invitations and shifts lately. */
  readonly asked: number;
}

/** What it would be for them to serve there. */
export interface Visit {
  /** Great-circle metres to the need; null when a point is missing. They count by roughMetres. */
  readonly metres: number | null;
  /** Days of the need's time on which they are free, of `days`; null when the need has no time. */
  readonly free: number | null;
  readonly days: number;
  /** What their languages are worth there, in whole thousandths; nothing said: the need asks for none. */
  readonly language?: number;
}

/** What their skills are worth for what is asked, in whole thousandths. */
export interface Versed {
  readonly skills: number;
  readonly qualification: number;
}

/** Whoever has none of the skills may still help where some part of the need takes anybody. */
export const UNVERSED = 400;
/** Where some of the skills count only with a licence, another skill is half the qualification. */
export const UNLICENSED = 500;
const ALL = 1000;

/** What holding one skill is worth among those asked for; `null`: holding none of them. An empty requirement is fulfilled by everybody. */
export function versedIn(asked: readonly WantedSkill[], held: WantedSkill | null): Versed {
  const isLicenceAsked = asked.some(({ licence }) => licence);
  return {
    skills: asked.length === 0 || held ? ALL : UNVERSED,
    qualification: !isLicenceAsked || held?.licence ? ALL : UNLICENSED,
  };
}

/** What each part of a volunteer's score is worth, for a list of suggestions and for a week's plan alike. */
function valuesOf(
  facts: VolunteerFacts,
  { metres, free, days, language = ALL }: Visit,
  versed: Versed,
  category: string,
  { volunteer: { withinMetres }, fullLoad }: Parameters['matching'],
): Values<VolunteerPart> {
  const rough = metres === null ? null : roughMetres(metres);
  return {
    skills: { value: versed.skills, amount: null },
    qualification: { value: versed.qualification, amount: null },
    distance: { value: valueOfDistance(rough, withinMetres), amount: rough },
    time: { value: free === null ? ALL : Math.round((ALL * free) / days), amount: free },
    reliability: { value: facts.reliability, amount: facts.kept },
    grade: { value: valueOfStars(facts.stars), amount: facts.stars },
    preference: { value: valueOfPreference(facts.categories, category), amount: null },
    language: { value: language, amount: null },
    recentLoad: { value: valueOfLoad(facts.asked, fullLoad), amount: facts.asked },
  };
}

/** The parts of a volunteer's score, with the reasons. */
export const partsOfVolunteer = (
  facts: VolunteerFacts,
  visit: Visit,
  versed: Versed,
  category: string,
  matching: Parameters['matching'],
): PartScore<SuggestionPart>[] =>
  partsOf(matching.volunteer.weights, valuesOf(facts, visit, versed, category, matching));

const PARTS = Object.values(VolunteerPart);

/** The score alone, as scoreOf gives it for the parts: a plan asks for it a million times. */
export function scoreOfVolunteer(
  facts: VolunteerFacts,
  visit: Visit,
  versed: Versed,
  category: string,
  matching: Parameters['matching'],
): number {
  const values = valuesOf(facts, visit, versed, category, matching);
  const { weights } = matching.volunteer;
  let sum = 0;
  for (const part of PARTS) sum += weights[part] * values[part].value;
  return Math.floor(sum / ALL);
}
