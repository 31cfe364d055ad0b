import type { Urgency } from '@wushe/policy-packs';
import type { Point, VolunteerFacts } from '../matching/index.js';
import type { Availability } from '../volunteers/index.js';

/** Minutes from the week's first midnight; `end` is the first minute after. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a need that wants people. */
export interface WantedPart {
  readonly id: string;
  /** Skills of which one is enough; empty: anybody. */
  readonly skills: readonly string[];
  /** Heads that nobody took and nobody agreed to fill. */
  readonly heads: number;
}

/** A need of the week with the parts that want people. */
export interface WantedNeed {
  readonly id: string;
  readonly regionCode: string;
  readonly category: string;
  /** Languages in which it is best served; empty: any. */
  readonly languages: readonly string[];
  readonly urgency: Urgency;
  readonly point: Point | null;
  readonly isPointAbout: boolean;
  /** When it may be served, cut to what is left of the week. */
  readonly window: Span;
  /** How long one visit takes, where the need says so. */
  readonly minutesEach: number | null;
  readonly parts: readonly WantedPart[];
}

/** A volunteer as a plan sees them. */
export interface Supply extends Availability, VolunteerFacts {
  readonly id: string;
  /** Home community. */
  readonly regionCode: string;
  readonly skills: readonly string[];
  /** Languages they speak. */
  readonly languages: readonly string[];
  readonly licences: readonly { readonly skill: string; readonly expiresOn: string | null }[];
  readonly point: Point | null;
  readonly isPointAbout: boolean;
  /** Shifts they still take this week, and invitations they may still get; 0: they may not be asked any more. */
  readonly mostShifts: number;
  /** Times they gave away already. */
  readonly taken: readonly Span[];
}

/** Whether somebody may still be asked this week. */
export const mayBeAsked = (one: Supply | undefined): boolean => one !== undefined && one.mostShifts > 0;

/** A need of the plan and a volunteer who was invited to it. */
export interface Waiting {
  readonly needId: string;
  readonly volunteerId: string;
}
