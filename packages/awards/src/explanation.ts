import type { EvidenceMark, RuleCounts, Words } from '@wushe/policy-packs';
import type { Day, Money } from '@wushe/values';

/** How a programme answers somebody on a day. */
export const AwardOutcome = {
  /** Every rule holds and the window is open: an application made on this day is accepted. */
  eligible: 'eligible',
  /** It depends on a day of birth of which only the month is known. */
  dayNeeded: 'dayNeeded',
  /** A rule does not hold, and nothing known will make it hold in time. */
  ruleFailed: 'ruleFailed',
  /** As things stand, the window opens later. */
  tooEarly: 'tooEarly',
  /** The window is over. */
  tooLate: 'tooLate',
  /** The programme holds, or takes applications, only from a later day. */
  notInForce: 'notInForce',
  /** Parameters that no source gave are still to be filled in. */
  notOpen: 'notOpen',
} as const;
export type AwardOutcome = (typeof AwardOutcome)[keyof typeof AwardOutcome];

/** A fact that a rule rests on, as shown: its kind, its days and where the register has it from. */
export interface CitedFact {
  /** The list of WorkerFacts it stands in, such as `certificates`. */
  readonly kind: string;
  /** What it says: a grade, a nature, a title, an employer, a region; the words are the reader's. */
  readonly says: string;
  readonly from: Day;
  /** First day on which it no longer holds; null while nothing ended it. */
  readonly to: Day | null;
  readonly source: string;
}

/** A parameter that a rule used, with the value in force. */
export interface CitedParameter {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly from: Day;
  readonly source: string;
  readonly evidence: EvidenceMark;
}

/** One rule, whether it holds on the day, and why. */
export interface RuleExplanation {
  readonly code: string;
  readonly name: Words;
  readonly counts: RuleCounts;
  readonly holds: boolean;
  /** It does not hold on every day the person can be born on, but on some; left out where there is no such doubt. */
  readonly isUndecided?: true;
  /** The facts looked at that hold on the day; else the latest known ones of their kind. */
  readonly facts: readonly CitedFact[];
  readonly parameters: readonly CitedParameter[];
  /** Since when it has held; null while it does not, or when it always has. */
  readonly trueSince: Day | null;
  /** When it will hold as things stand; null when it holds, or when nothing known will make it hold. */
  readonly trueFrom: Day | null;
  /** The first day on which it will no longer hold as things stand; null when no end is known, or it does not hold. */
  readonly trueUntil: Day | null;
  /** The source of the rule, a key of the programme's sources, and how far it was checked. */
  readonly source: string;
  readonly evidence: EvidenceMark;
}

/** The days on which somebody may apply. */
export interface WindowExplanation {
  /** The first day, on or after the programme came into force, on which every rule that opens the window holds. */
  readonly opensOn: Day;
  /** The last day, after rolling over days of rest; null for a programme without an end to its window. */
  readonly closesOn: Day | null;
  /** The last day by the calendar alone (Civil Code arts. 201 and 202). */
  readonly nominalClosesOn: Day | null;
}

/** One tier of a programme as it answers somebody: the amount, the window and every rule. */
export interface TierExplanation {
  readonly code: string;
  readonly name: Words;
  readonly outcome: AwardOutcome;
  /** What it pays; null while no source gives the amount. */
  readonly amount: Money | null;
  readonly window: WindowExplanation | null;
  /** The first day from the one asked about on which an application is accepted as things stand; null: none. */
  readonly mayApplyFrom: Day | null;
  /** The last day of that run of days; null when it is open or there is none. */
  readonly mayApplyTo: Day | null;
  /** The codes of the rules that do not hold on the day, or will not when the window opens, in the order of the policy. */
  readonly failing: readonly string[];
  readonly rules: readonly RuleExplanation[];
}

/** Why somebody may or may not apply on a day: a tree of tiers and rules down to the facts and their sources. */
export interface EligibilityExplanation {
  readonly programme: string;
  readonly name: Words;
  readonly pack: string;
  readonly since: Day;
  readonly workerId: string;
  readonly on: Day;
  /** Those of the tier that applies, or else of the one that comes nearest; null in what no tier gives. */
  readonly outcome: AwardOutcome;
  readonly tier: string | null;
  readonly amount: Money | null;
  readonly window: WindowExplanation | null;
  readonly mayApplyFrom: Day | null;
  readonly mayApplyTo: Day | null;
  /** Days from the one asked about to `mayApplyFrom`; 0 when one may apply now, null when no day is known. */
  readonly daysUntil: number | null;
  readonly failing: readonly string[];
  /** The parameters still to be filled in before the programme opens. */
  readonly missing: readonly string[];
  /** The entry into an agency that was judged; null for programmes that judge the career. */
  readonly entry: { readonly employerId: string; readonly from: Day; readonly source: string } | null;
  /** Every tier, the best first. */
  readonly tiers: readonly TierExplanation[];
}
