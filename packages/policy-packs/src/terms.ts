/** How far a statement of a policy could be checked against its source. */
export const EvidenceMark = {
  /** The source itself was read. */
  READ: 'READ',
  /** A press report or a mirror was read, not the source. */
  REPORTED: 'REPORTED',
  /** Worked out from what was read. */
  DERIVED: 'DERIVED',
  /** This product's own proposal or unchecked common knowledge. */
  PROPOSED: 'PROPOSED',
} as const;
export type EvidenceMark = (typeof EvidenceMark)[keyof typeof EvidenceMark];

/** How soon a need must be answered. */
export const Urgency = {
  URGENT: 'URGENT',
  PRESSING: 'PRESSING',
  ORDINARY: 'ORDINARY',
  LONG_TERM: 'LONG_TERM',
} as const;
export type Urgency = (typeof Urgency)[keyof typeof Urgency];

/** The stages of a need that run against a clock. */
export const ClockStage = {
  VERIFY: 'VERIFY',
  CLAIM_ANSWER: 'CLAIM_ANSWER',
  ACCEPTANCE: 'ACCEPTANCE',
} as const;
export type ClockStage = (typeof ClockStage)[keyof typeof ClockStage];

/** What a clock counts in; a planned stage has its day agreed and no clock. */
export const ClockUnit = { HOURS: 'HOURS', WORKING_DAYS: 'WORKING_DAYS', PLANNED: 'PLANNED' } as const;
export type ClockUnit = (typeof ClockUnit)[keyof typeof ClockUnit];

/** Who or what can be suggested for a need. */
export const CandidateKind = {
  ORGANIZATION: 'ORGANIZATION',
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  VOLUNTEER: 'VOLUNTEER',
  RESOURCE: 'RESOURCE',
} as const;
export type CandidateKind = (typeof CandidateKind)[keyof typeof CandidateKind];

/** The parts of an organization's score. */
export const OrganizationPart = {
  SERVICE: 'SERVICE',
  DISTANCE: 'DISTANCE',
  CAPACITY: 'CAPACITY',
  RELIABILITY: 'RELIABILITY',
  GRADE: 'GRADE',
  RECENT_LOAD: 'RECENT_LOAD',
} as const;
export type OrganizationPart = (typeof OrganizationPart)[keyof typeof OrganizationPart];

/** The parts of a social worker's score. */
export const SocialWorkerPart = {
  SKILLS: 'SKILLS',
  QUALIFICATION: 'QUALIFICATION',
  DISTANCE: 'DISTANCE',
  LANGUAGE: 'LANGUAGE',
  RECENT_LOAD: 'RECENT_LOAD',
} as const;
export type SocialWorkerPart = (typeof SocialWorkerPart)[keyof typeof SocialWorkerPart];

/** The parts of a volunteer's score. */
export const VolunteerPart = {
  SKILLS: 'SKILLS',
  DISTANCE: 'DISTANCE',
  TIME: 'TIME',
  RELIABILITY: 'RELIABILITY',
  PREFERENCE: 'PREFERENCE',
  LANGUAGE: 'LANGUAGE',
  RECENT_LOAD: 'RECENT_LOAD',
} as const;
export type VolunteerPart = (typeof VolunteerPart)[keyof typeof VolunteerPart];

/** The parts of a resource's score. */
export const ResourcePart = {
  PURPOSE: 'PURPOSE',
  QUANTITY: 'QUANTITY',
  DISTANCE: 'DISTANCE',
  TIME: 'TIME',
  EXPIRY: 'EXPIRY',
  RECENT_LOAD: 'RECENT_LOAD',
} as const;
export type ResourcePart = (typeof ResourcePart)[keyof typeof ResourcePart];

/** What must be shown before a sensitive need may be served. */
export const Gate = {
  CHILD_PROTECTION: 'CHILD_PROTECTION',
  INSURANCE: 'INSURANCE',
  HEALTH_PRIVACY: 'HEALTH_PRIVACY',
  HARDSHIP_PRIVACY: 'HARDSHIP_PRIVACY',
  LICENCE: 'LICENCE',
} as const;
export type Gate = (typeof Gate)[keyof typeof Gate];

/** The fields of work an authority can lead. */
export const WorkField = {
  COMMUNITY_SERVICE: 'COMMUNITY_SERVICE',
  SOCIAL_WORK: 'SOCIAL_WORK',
  VOLUNTEERING: 'VOLUNTEERING',
  CHARITY: 'CHARITY',
  SOCIAL_ORGANIZATIONS: 'SOCIAL_ORGANIZATIONS',
} as const;
export type WorkField = (typeof WorkField)[keyof typeof WorkField];

/** The authorities that lead a field of work. */
export const LeadAuthority = {
  CIVIL_AFFAIRS: 'CIVIL_AFFAIRS',
  PARTY_SOCIAL_WORK: 'PARTY_SOCIAL_WORK',
} as const;
export type LeadAuthority = (typeof LeadAuthority)[keyof typeof LeadAuthority];

/** Which side of its target an indicator must reach. */
export const Direction = { AT_LEAST: 'AT_LEAST', MORE_THAN: 'MORE_THAN', AT_MOST: 'AT_MOST' } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

/** Whether a target is expected or binding. */
export const TargetNature = { EXPECTED: 'EXPECTED', BINDING: 'BINDING' } as const;
export type TargetNature = (typeof TargetNature)[keyof typeof TargetNature];

/** What an indicator counts in. */
export const IndicatorUnit = {
  PERCENT: 'PERCENT',
  COUNT: 'COUNT',
  PER_TEN_THOUSAND: 'PER_TEN_THOUSAND',
  SQUARE_METRES_PER_HUNDRED_HOUSEHOLDS: 'SQUARE_METRES_PER_HUNDRED_HOUSEHOLDS',
} as const;
export type IndicatorUnit = (typeof IndicatorUnit)[keyof typeof IndicatorUnit];

/** Whether an indicator's row is known: confirmed, with sources that differ, or not verified and without value. */
export const IndicatorStatus = {
  CONFIRMED: 'CONFIRMED',
  CONFLICTING: 'CONFLICTING',
  UNVERIFIED: 'UNVERIFIED',
} as const;
export type IndicatorStatus = (typeof IndicatorStatus)[keyof typeof IndicatorStatus];
