/** Grades of the national certificate of social work, lowest first. */
export const LicenceGrade = {
  assistant: 'assistant',
  intermediate: 'intermediate',
  senior: 'senior',
} as const;
export type LicenceGrade = (typeof LicenceGrade)[keyof typeof LicenceGrade];

/** How somebody is employed: whether they count as civil servants hangs on it, which "public sector" would blur. */
export const EmploymentNature = {
  civilServant: 'civilServant',
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

/** Whose statutory retirement age holds: men, and women whose age was 55 or 50 before 2025. */
export const WorkingAgeCategory = { man: 'man', woman55: 'woman55', woman50: 'woman50' } as const;
export type WorkingAgeCategory = (typeof WorkingAgeCategory)[keyof typeof WorkingAgeCategory];

/** Titles awarded to outstanding social workers. */
export const TalentTitle = { nationalLeader: 'nationalLeader', cityLeader: 'cityLeader' } as const;
export type TalentTitle = (typeof TalentTitle)[keyof typeof TalentTitle];

/** Who hands in the application. */
export const AwardApplicant = { worker: 'worker', employer: 'employer' } as const;
export type AwardApplicant = (typeof AwardApplicant)[keyof typeof AwardApplicant];

/** Whether a programme pays one time or for every month in which its rules hold. */
export const AwardRhythm = { once: 'once', monthly: 'monthly' } as const;
export type AwardRhythm = (typeof AwardRhythm)[keyof typeof AwardRhythm];

/** What a programme judges: the whole career, or one entry into a social work agency. */
export const AwardSubject = { career: 'career', entry: 'entry' } as const;
export type AwardSubject = (typeof AwardSubject)[keyof typeof AwardSubject];

/** Those who look at an application before it is decided. */
export const AwardReviewer = { employer: 'employer', district: 'district', city: 'city' } as const;
export type AwardReviewer = (typeof AwardReviewer)[keyof typeof AwardReviewer];

/** What a rule asks about the facts. */
export const AwardPredicate = {
  /** Employed within the region for so many months on end, until the day. */
  employedFor: 'employedFor',
  /** The actual workplace has lain within the region for so many months on end; 0: on the day. */
  worksIn: 'worksIn',
  /** Insured within the region for so many months on end; 0: on the day. */
  insuredIn: 'insuredIn',
  /** Within statutory working age. */
  ofWorkingAge: 'ofWorkingAge',
  /** Holds the certificate, of this grade or a higher one. */
  certified: 'certified',
  /** The certificate is registered. */
  registered: 'registered',
  /** Employed in none of these natures. */
  notEmployedAs: 'notEmployedAs',
  /** Employed in one of these natures. */
  employedAs: 'employedAs',
  /** Holds the title. */
  titled: 'titled',
  /** First entered this agency on the day or later. */
  enteredSince: 'enteredSince',
  /** Has been with the agency entered for so many months on end. */
  stayedFor: 'stayedFor',
  /** The certificate of this grade or a higher one was approved before the entry or within so many months after. */
  certifiedByEntry: 'certifiedByEntry',
  /** The agency entered has passed its last annual check or is exempt from it. */
  agencyInOrder: 'agencyInOrder',
  /** No bad record of service. */
  cleanRecord: 'cleanRecord',
} as const;
export type AwardPredicate = (typeof AwardPredicate)[keyof typeof AwardPredicate];

/** Whether the day on which a rule turns true opens the window, or the rule is only looked at when somebody applies. */
export const RuleCounts = { towardsWindow: 'towardsWindow', whenApplying: 'whenApplying' } as const;
export type RuleCounts = (typeof RuleCounts)[keyof typeof RuleCounts];

/** When so many years of work are complete. */
export const TermConvention = {
  /** The first day of work counts: begun on 2 August, a year is complete when 1 August of the next has ended. */
  firstDayCounts: 'firstDayCounts',
  /** The first day does not count (Civil Code art. 201): the year is complete when 2 August of the next has ended. */
  firstDayDoesNotCount: 'firstDayDoesNotCount',
} as const;
export type TermConvention = (typeof TermConvention)[keyof typeof TermConvention];

/** Whether a window whose last day is one of rest ends on the day after the rest (Civil Code art. 203). */
export const RollOver = { none: 'none', restDays: 'restDays' } as const;
export type RollOver = (typeof RollOver)[keyof typeof RollOver];
