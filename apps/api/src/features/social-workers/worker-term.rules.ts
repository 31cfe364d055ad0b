/** What of a social worker holds from a day to a day. */
export const WorkerTermKind = {
  employment: 'employment',
  insurance: 'insurance',
  posting: 'posting',
  supervision: 'supervision',
  deputy: 'deputy',
} as const;
export type WorkerTermKind = (typeof WorkerTermKind)[keyof typeof WorkerTermKind];

/** By what right somebody is employed; a yes or no to "public sector" would not tell who an award leaves out. */
export const EmploymentNature = {
  civilServant: 'civilServant',
  /** In a public institution under the civil servants' law, on its establishment. */
  quasiCivilEstablished: 'quasiCivilEstablished',
  quasiCivilContract: 'quasiCivilContract',
  publicInstitutionEstablished: 'publicInstitutionEstablished',
  publicInstitutionContract: 'publicInstitutionContract',
  communityWorker: 'communityWorker',
  socialOrganization: 'socialOrganization',
  enterprise: 'enterprise',
  other: 'other',
} as const;
export type EmploymentNature = (typeof EmploymentNature)[keyof typeof EmploymentNature];

/** How somebody serves elsewhere than where they are registered. */
export const PostingKind = {
  /** Sent by the employer to a station or project. */
  posted: 'posted',
  /** Lent to another employer. */
  seconded: 'seconded',
  /** Sent down to a township or community (下沉). */
  sentDown: 'sentDown',
} as const;
export type PostingKind = (typeof PostingKind)[keyof typeof PostingKind];

/** The days of a term; `toOn` is its last day, null while it lasts. */
export interface Term {
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Whether a term ends no earlier than it begins. */
export const isTerm = ({ fromOn, toOn }: Term): boolean => toOn === null || fromOn <= toOn;

/** Whether a term holds on a day. */
export const holdsOn = ({ fromOn, toOn }: Term, on: string): boolean =>
  fromOn <= on && (toOn === null || on <= toOn);

/** Whether two terms have a day in common. */
export const termsOverlap = (one: Term, other: Term): boolean =>
  (one.toOn === null || other.fromOn <= one.toOn) && (other.toOn === null || one.fromOn <= other.toOn);

/** The first of the terms that has a day in common with one; undefined when none has. */
export const overlapping = <T extends Term>(terms: readonly T[], one: Term): T | undefined =>
  terms.find((term) => termsOverlap(term, one));

/** Whether a term that stands may end on a day: within it, since a longer one is entered anew. */
export const mayEndOn = (term: Term, on: string): boolean => holdsOn(term, on);

/** Whether a day is the first of its month. */
export const isMonthStart = (on: string): boolean => on.endsWith('-01');

/** Whether a day is the last of its month. */
export const isMonthEnd = (on: string): boolean => lastOfMonth(on.slice(0, 7)) === on;

/** The last day of a month written YYYY-MM. */
export function lastOfMonth(month: string): string {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}
