import type { Parameters } from '@wushe/policy-packs';
import { withinReach } from '../../platform/reach.js';
import type { Need, NeedPart } from '../needs/index.js';
import type { Place } from './points.js';
import { scoreOf, type PartScore } from './score.rules.js';
import { shortlisted, type Draw } from './shortlist.rules.js';
import type { ResourceList, SuggestionCondition, SuggestionPart } from './suggestion.rules.js';

/** Where a need lies today, whatever became of units since it was posted. */
export interface Home {
  readonly regionCode: string;
  readonly countyCode: string;
  /** Reaches of its county and its city: records lie there under codes of any time. */
  readonly countyReach: readonly string[];
  readonly cityReach: readonly string[];
  /** The codes of any time that stand for the place or for what lies above it today. */
  readonly codesAbove: readonly string[];
  /** The unit of today that a code stands for. */
  readonly homeOf: (code: string) => string;
}

/** What a pool must know to find who fits a need. */
export interface Wanted {
  readonly need: Need;
  readonly home: Home;
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
  readonly now: Date;
  /** Today in Asia/Shanghai. */
  readonly on: string;
  /** Of resources: which alone to look at. */
  readonly resourceList: ResourceList | null;
  /** How the list is cut. */
  readonly draw: Draw;
}

/** SQL that holds for records of the need's county; pushes its parameters. A county that nothing became of is its code. */
export function inCountyOf(
  { countyCode, countyReach }: Pick<Home, 'countyCode' | 'countyReach'>,
  record: string,
  parameters: unknown[],
): string {
  return countyReach.length === 1
    ? `${record}.county_code = $${parameters.push(countyCode)}`
    : withinReach(`${record}.region_code`, countyReach, parameters);
}

/** One that fits, with the reasons for its place in the list. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly parts: readonly PartScore<SuggestionPart>[];
  readonly metres: number | null;
  readonly isDistanceAbout: boolean;
}

/** What a pool gives: how many there were, how many each condition excluded, and the list of those who are left. */
export interface Found extends Shortlist {
  readonly pool: number;
  readonly excluded: readonly { readonly condition: SuggestionCondition; readonly count: number }[];
}

/** A list that is cut, with what the chance of standing on it follows from. */
export interface Shortlist {
  /** All who met every condition. */
  readonly fitting: number;
  /** How many of them have the score of the last place by score. */
  readonly alikeLast: number;
  /** The places by score, best first, then those given by lot. */
  readonly candidates: readonly Candidate[];
}

/** Cuts the list of all who fit. */
export function shortlistOf(fitting: readonly Candidate[], draw: Draw): Shortlist {
  const candidates = shortlisted(fitting, draw);
  const last = candidates.slice(0, draw.best).at(-1)?.score;
  const alikeLast = fitting.filter(({ score }) => score === last).length;
  return { fitting: fitting.length, alikeLast, candidates };
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

/** The codes of the skills that the parts for people ask for. */
export const skillsAsked = (parts: readonly NeedPart[]): string[] => [
  ...new Set(parts.filter(({ kind }) => kind === 'people').flatMap(({ skills }) => skills)),
];

/** Whether anybody will do: some part for people asks for no skill, or there is none for people. */
export const isAnybodyTaken = (parts: readonly NeedPart[]): boolean => {
  const people = parts.filter(({ kind }) => kind === 'people');
  return people.length === 0 || people.some(({ skills }) => skills.length === 0);
};
