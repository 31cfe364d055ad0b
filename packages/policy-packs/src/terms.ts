/** How far a statement of a policy could be checked against its source. */
export const EvidenceMark = {
  /** The source itself was read. */
  read: 'read',
  /** A press report or a mirror was read, not the source. */
  reported: 'reported',
  /** Worked out from what was read. */
  derived: 'derived',
  /** This product's own proposal or unchecked common knowledge. */
  proposed: 'proposed',
} as const;
export type EvidenceMark = (typeof EvidenceMark)[keyof typeof EvidenceMark];

/** How soon a need must be answered. */
export const Urgency = {
  urgent: 'urgent',
  pressing: 'pressing',
  ordinary: 'ordinary',
  longTerm: 'longTerm',
} as const;
export type Urgency = (typeof Urgency)[keyof typeof Urgency];

/** How much may happen to the person of a case, lowest first. */
export const CaseRisk = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' } as const;
export type CaseRisk = (typeof CaseRisk)[keyof typeof CaseRisk];

/** The stages of a need that run against a clock. */
export const ClockStage = {
  verify: 'verify',
  claimAnswer: 'claimAnswer',
  acceptance: 'acceptance',
} as const;
export type ClockStage = (typeof ClockStage)[keyof typeof ClockStage];

/** The matters whose clock, once it has run out, brings them before the next region level. */
export const EscalatedMatter = {
  need: 'need',
  actionItem: 'actionItem',
  referral: 'referral',
  finding: 'finding',
} as const;
export type EscalatedMatter = (typeof EscalatedMatter)[keyof typeof EscalatedMatter];

/** What a clock counts in; a planned stage has its day agreed and no clock. */
export const ClockUnit = { hours: 'hours', workingDays: 'workingDays', planned: 'planned' } as const;
export type ClockUnit = (typeof ClockUnit)[keyof typeof ClockUnit];

/** Who or what can be suggested for a need. */
export const CandidateKind = {
  organization: 'organization',
  socialWorker: 'socialWorker',
  volunteer: 'volunteer',
  resource: 'resource',
} as const;
export type CandidateKind = (typeof CandidateKind)[keyof typeof CandidateKind];

/** The parts of an organization's score. */
export const OrganizationPart = {
  service: 'service',
  distance: 'distance',
  capacity: 'capacity',
  reliability: 'reliability',
  grade: 'grade',
  recentLoad: 'recentLoad',
} as const;
export type OrganizationPart = (typeof OrganizationPart)[keyof typeof OrganizationPart];

/** The parts of a social worker's score. */
export const SocialWorkerPart = {
  skills: 'skills',
  qualification: 'qualification',
  distance: 'distance',
  language: 'language',
  recentLoad: 'recentLoad',
} as const;
export type SocialWorkerPart = (typeof SocialWorkerPart)[keyof typeof SocialWorkerPart];

/** The parts of a volunteer's score. */
export const VolunteerPart = {
  skills: 'skills',
  qualification: 'qualification',
  distance: 'distance',
  time: 'time',
  reliability: 'reliability',
  grade: 'grade',
  preference: 'preference',
  language: 'language',
  recentLoad: 'recentLoad',
} as const;
export type VolunteerPart = (typeof VolunteerPart)[keyof typeof VolunteerPart];

/** The parts of a resource's score. */
export const ResourcePart = {
  purpose: 'purpose',
  quantity: 'quantity',
  distance: 'distance',
  time: 'time',
  expiry: 'expiry',
  recentLoad: 'recentLoad',
} as const;
export type ResourcePart = (typeof ResourcePart)[keyof typeof ResourcePart];

/** The grades of the national certificate of social work. */
export const LicenceGrade = {
  assistant: 'assistant',
  intermediate: 'intermediate',
  senior: 'senior',
} as const;
export type LicenceGrade = (typeof LicenceGrade)[keyof typeof LicenceGrade];

/** What must be shown before a sensitive need may be served. */
export const Gate = {
  childProtection: 'childProtection',
  insurance: 'insurance',
  healthPrivacy: 'healthPrivacy',
  hardshipPrivacy: 'hardshipPrivacy',
  licence: 'licence',
} as const;
export type Gate = (typeof Gate)[keyof typeof Gate];

/** The fields of work an authority can lead. */
export const WorkField = {
  communityService: 'communityService',
  socialWork: 'socialWork',
  volunteering: 'volunteering',
  charity: 'charity',
  socialOrganizations: 'socialOrganizations',
} as const;
export type WorkField = (typeof WorkField)[keyof typeof WorkField];

/** The authorities that lead a field of work. */
export const LeadAuthority = {
  civilAffairs: 'civilAffairs',
  partySocialWork: 'partySocialWork',
} as const;
export type LeadAuthority = (typeof LeadAuthority)[keyof typeof LeadAuthority];

/** Which side of its target an indicator must reach. */
export const Direction = { atLeast: 'atLeast', moreThan: 'moreThan', atMost: 'atMost' } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

/** Whether a target is expected or binding. */
export const TargetNature = { expected: 'expected', binding: 'binding' } as const;
export type TargetNature = (typeof TargetNature)[keyof typeof TargetNature];

/** What an indicator counts in. */
export const IndicatorUnit = {
  percent: 'percent',
  count: 'count',
  perTenThousand: 'perTenThousand',
  squareMetresPerHundredHouseholds: 'squareMetresPerHundredHouseholds',
} as const;
export type IndicatorUnit = (typeof IndicatorUnit)[keyof typeof IndicatorUnit];

/** Whether an indicator's row is known: confirmed, with sources that differ, or not verified and without value. */
export const IndicatorStatus = {
  confirmed: 'confirmed',
  conflicting: 'conflicting',
  unverified: 'unverified',
} as const;
export type IndicatorStatus = (typeof IndicatorStatus)[keyof typeof IndicatorStatus];

/** What a designation can ask about a place, counted from the work within its period. */
export const DesignationFact = {
  /** Projects accepted that joined all five societies. */
  fullLinkages: 'fullLinkages',
  /** Mean share of the five societies over accepted projects, in thousandths. */
  linkageThousandths: 'linkageThousandths',
  /** Needs accepted as served. */
  needsServed: 'needsServed',
  /** Needs served in the months, to those confirmed in them, in thousandths: more than a thousand where older ones were served too. */
  servedThousandths: 'servedThousandths',
  /** Different volunteers with confirmed hours. */
  volunteersActive: 'volunteersActive',
  /** Whole hours of confirmed service. */
  serviceHours: 'serviceHours',
  /** Service stations that are open on the day. */
  openStations: 'openStations',
  /** Certificated social workers who are registered there on the day. */
  licensedWorkers: 'licensedWorkers',
} as const;
export type DesignationFact = (typeof DesignationFact)[keyof typeof DesignationFact];
/** How often an indicator is counted. */
export const Frequency = { year: 'year', quarter: 'quarter', month: 'month' } as const;
export type Frequency = (typeof Frequency)[keyof typeof Frequency];

/** Where an indicator's figure comes from: the work in the system, a report of the lowest level, or nothing yet. */
export const IndicatorMethod = {
  computed: 'computed',
  reported: 'reported',
  notRecorded: 'notRecorded',
} as const;
export type IndicatorMethod = (typeof IndicatorMethod)[keyof typeof IndicatorMethod];

/** The counts that rows can be computed by. */
export const Computation = {
  /** Units of some levels that have an open station of a kind, over all administrative units of these levels. */
  unitsWithStation: 'unitsWithStation',
  /** Open community facilities with an open volunteer station under them, over all open facilities. */
  facilitiesWithVolunteerStation: 'facilitiesWithVolunteerStation',
  /** Communities with a licensed social worker posted there or in charge of a project there, over all communities. */
  communitiesWithProfessionalService: 'communitiesWithProfessionalService',
  /** Active community organizations over communities. */
  organizationsPerCommunity: 'organizationsPerCommunity',
  /** Licensed social workers posted to communities over communities. */
  licensedWorkersPerCommunity: 'licensedWorkersPerCommunity',
  /** Needs verified in the period of which a claim was accepted, over all verified in it. */
  needsAnswered: 'needsAnswered',
  /** Units whose naming is in force, over all units of the levels where the row is a share. */
  unitsNamed: 'unitsNamed',
} as const;
export type Computation = (typeof Computation)[keyof typeof Computation];

/** What the denominator of a reported row is: reported too, the units themselves, or a base figure of the region. */
export const ReportedDenominator = {
  none: 'none',
  reported: 'reported',
  units: 'units',
  residents: 'residents',
  urbanResidents: 'urbanResidents',
  households: 'households',
} as const;
export type ReportedDenominator = (typeof ReportedDenominator)[keyof typeof ReportedDenominator];

/** Communities by their committee: residents' committees are urban, villagers' committees rural. */
export const Setting = { urban: 'urban', rural: 'rural' } as const;
export type Setting = (typeof Setting)[keyof typeof Setting];
