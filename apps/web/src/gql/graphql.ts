/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can be done with an action item. */
export type ActionItemAction =
  | 'confirm'
  | 'drop'
  | 'reopen'
  | 'report'
  | 'reschedule'
  | 'restore'
  | 'sendBack';

/** Where an action item stands. */
export type ActionItemState =
  | 'closed'
  | 'done'
  | 'dropped'
  | 'open';

/** What can be done with an activity. */
export type ActivityAction =
  | 'cancel'
  | 'edit'
  | 'finish'
  | 'organize';

/** What an activity is. */
export type ActivityInput = {
  /** What volunteers will do, bring and beware of; at most 1,000 characters, without personal data. */
  detail?: string;
  /** Where to meet, 2 to 60 characters; no private address. */
  place: string;
  /** What it is, 2 to 60 characters, without personal data. */
  title: string;
};

/** Where an activity stands. */
export type ActivityState =
  | 'cancelled'
  | 'finished'
  | 'open';

/** One line of the agenda: an overdue matter kept or struck, or the caller’s own words. */
export type AgendaLineInput = {
  /** The matter was looked at and left off the agenda. */
  isStruck?: boolean;
  /** An overdue matter of the region; none for own words. */
  subjectId?: string | null | undefined;
  /** Own words, at most 120 characters. */
  words?: string | null | undefined;
};

/** What can be done with an allocation. */
export type AllocationAction =
  | 'confirm'
  | 'return';

/** What a project shall be given, from one fund, lot or offer. */
export type AllocationInput = {
  /** How much: fen for money, else units; whole and positive. */
  amount: number;
  /** Until when; must for a venue, a service or equipment. */
  endsAt?: string | null | undefined;
  /** The part of its need that this serves. */
  needPartId?: string | null | undefined;
  /** The project, under way. */
  projectId: string;
  /** The fund, lot or offer it comes from. */
  resourceId: string;
  /** From when; must for a venue, a service or equipment. */
  startsAt?: string | null | undefined;
};

/** What a project was given. */
export type AllocationKind =
  | 'goods'
  | 'money'
  | 'service'
  | 'venue';

/** Where an allocation stands. */
export type AllocationState =
  | 'confirmed'
  | 'made'
  | 'returned';

/** Grade of the official assessment, A1 to A5. */
export type AssessmentGrade =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5';

/** What can be done with an application for an award. */
export type AwardAction =
  | 'answer'
  | 'appeal'
  | 'approve'
  | 'correctAccount'
  | 'dismissAppeal'
  | 'edit'
  | 'expire'
  | 'notify'
  | 'object'
  | 'passCity'
  | 'passDistrict'
  | 'passEmployer'
  | 'pay'
  | 'reject'
  | 'sendBack'
  | 'submit'
  | 'unpay'
  | 'upholdAppeal'
  | 'withdraw';

/** Who hands in the application. */
export type AwardApplicant =
  | 'employer'
  | 'worker';

/** What the comparison of a line with the bank’s says. */
export type AwardBankVerdict =
  | 'accountDiffers'
  | 'amountDiffers'
  | 'contradicts'
  | 'known'
  | 'ofAnotherBatch'
  | 'paid'
  | 'returned'
  | 'twice'
  | 'unknown'
  | 'unreadable';

/** What can be done with a batch of payments. */
export type AwardBatchAction =
  | 'approve'
  | 'approveAgain'
  | 'cancel'
  | 'reconcile'
  | 'sendBack'
  | 'settle'
  | 'takeFile';

/** Where a batch of payments stands. */
export type AwardBatchState =
  | 'approved'
  | 'approvedOnce'
  | 'cancelled'
  | 'made'
  | 'settled';

/** What can be done with a draft of a programme. */
export type AwardDraftAction =
  | 'discard'
  | 'publish';

/** Where a draft of a programme stands. */
export type AwardDraftState =
  | 'discarded'
  | 'kept'
  | 'published';

/** What awards ask and no register here keeps: titles, annual checks, bad records. */
export type AwardFactKind =
  | 'agencyInOrder'
  | 'badRecord'
  | 'cityLeader'
  | 'nationalLeader';

/** What an application says beside what the register knows. */
export type AwardInput = {
  /** Number of the account, 12 to 30 digits; none keeps the one told before. */
  account?: string | null | undefined;
  /** The bank, 2 to 60 characters. */
  bank: string;
  /** Number of the identity document of 18 places; none keeps the one told before. */
  identityNumber?: string | null | undefined;
  /** Codes of the papers that are there and can be shown. */
  papers: Array<string>;
  /** Words for the reviewers, at most 500 characters, without personal data. */
  statement: string;
};

/** How a programme answers somebody on a day. */
export type AwardOutcome =
  | 'dayNeeded'
  | 'eligible'
  | 'notInForce'
  | 'notOpen'
  | 'ruleFailed'
  | 'tooEarly'
  | 'tooLate';

/** Where one payment stands. */
export type AwardPaymentState =
  | 'dropped'
  | 'paid'
  | 'planned'
  | 'remitted'
  | 'returned';

/** Who looks at an application, in the order that its programme sets. */
export type AwardReviewer =
  | 'city'
  | 'district'
  | 'employer';

/** Whether a programme pays one time or for every month in which its rules hold. */
export type AwardRhythm =
  | 'monthly'
  | 'once';

/** Where an application for an award stands. */
export type AwardState =
  | 'approved'
  | 'cityPassed'
  | 'districtPassed'
  | 'draft'
  | 'employerPassed'
  | 'expired'
  | 'onNotice'
  | 'paid'
  | 'rejected'
  | 'submitted'
  | 'withdrawn';

/** How many people or households a region has, by whom and as of when. */
export type BaseFigureInput = {
  /** The number of the last one read of this region and kind; 0 for none. */
  after: number;
  /** The day it is true of, not after today. */
  asOn: string;
  /** What is counted. */
  kind: BaseKind;
  /** The region. */
  regionCode: string;
  /** Where it was published, 2 to 120 characters. */
  source: string;
  /** How many, 1 to 2 billion. */
  value: number;
};

/** What a region’s figures are divided by. */
export type BaseKind =
  | 'households'
  | 'residents'
  | 'urbanResidents';

/** What can be done with a self-governance body. */
export type BodyAction =
  | 'beginTerm'
  | 'end'
  | 'rename'
  | 'restore'
  | 'seat'
  | 'unseat';

/** What is written of a self-governance body. */
export type BodyInput = {
  /** What it is. */
  kind: BodyKind;
  /** Its name, 2 to 40 characters. */
  name: string;
  /** The community, 12 digits. */
  regionCode: string;
  /** Last day of the term. */
  termEndsOn: string;
  /** First day of the term. */
  termStartsOn: string;
};

/** Kinds of self-governance bodies. */
export type BodyKind =
  | 'council'
  | 'residentsCommittee'
  | 'supervision'
  | 'villagersCommittee';

/** Posts of a self-governance body. */
export type BodyPost =
  | 'chair'
  | 'deputy'
  | 'member';

/** Where a self-governance body stands. */
export type BodyState =
  | 'ended'
  | 'serving';

/** Who or what can be suggested for a need. */
export type CandidateKind =
  | 'organization'
  | 'resource'
  | 'socialWorker'
  | 'volunteer';

/** What can be done with a case file. */
export type CaseAction =
  | 'approveClosure'
  | 'approvePlan'
  | 'askErasure'
  | 'askExport'
  | 'assess'
  | 'assign'
  | 'consent'
  | 'contact'
  | 'correct'
  | 'erase'
  | 'export'
  | 'followUp'
  | 'open'
  | 'reassess'
  | 'refer'
  | 'refuseConsent'
  | 'reopen'
  | 'resume'
  | 'returnClosure'
  | 'returnPlan'
  | 'submitClosure'
  | 'submitPlan'
  | 'withdrawConsent';

/** Who the person of a case is; sealed at once, found again by keyed hashes only. */
export type CaseClientInput = {
  /** Year of birth; taken from the identity number where there is one. */
  bornIn?: number | null | undefined;
  /** Number of the household or its address, at most 100 characters. */
  household?: string | null | undefined;
  /** Number of the identity document, 18 characters with its check: resident card, residence permit of Hong Kong, Macao or Taiwan, foreign permanent residence. */
  idNumber?: string | null | undefined;
  /** Name, 1 to 40 characters. */
  name: string;
  /** Mobile phone. */
  phone?: string | null | undefined;
};

/** How somebody said yes. */
export type CaseConsentHow =
  | 'guardian'
  | 'signed'
  | 'spoken';

/** How the worker met the person, or tried to. */
export type CaseContactManner =
  | 'office'
  | 'online'
  | 'phone'
  | 'visit';

/** What an action wants beside the version. */
export type CaseDetail =
  | 'consentHow'
  | 'goals'
  | 'isMade'
  | 'manner'
  | 'minutes'
  | 'on'
  | 'outcome'
  | 'risk'
  | 'words';

/** What somebody must do for a case. */
export type CaseDueKind =
  | 'assessmentDue'
  | 'closureToApprove'
  | 'consentDue'
  | 'erasureAsked'
  | 'exportAsked'
  | 'followUpDue'
  | 'planDue'
  | 'planToApprove'
  | 'referralToAnswer'
  | 'referralUnanswered'
  | 'visitDue'
  | 'visitMissed'
  | 'workerGone';

/** What agrees between a person and a file. */
export type CaseMatchReason =
  | 'household'
  | 'name'
  | 'number'
  | 'phone'
  | 'sound'
  | 'soundYear';

/** How sure it is that a file is of the same person. */
export type CaseMatchStrength =
  | 'certain'
  | 'likely'
  | 'possible';

/** What came of a case by the worker’s word. */
export type CaseOutcome =
  | 'goalsMet'
  | 'leftArea'
  | 'notMet'
  | 'partlyMet';

/** What can be done with a case’s referral. */
export type CaseReferralAction =
  | 'accept'
  | 'complete'
  | 'refuse'
  | 'withdraw';

/** Where a case’s referral stands. */
export type CaseReferralState =
  | 'accepted'
  | 'completed'
  | 'made'
  | 'refused'
  | 'withdrawn';

/** How much may happen to the person; it sets how often they are visited. */
export type CaseRisk =
  | 'critical'
  | 'high'
  | 'low'
  | 'medium';

/** Where a case file stands. */
export type CaseState =
  | 'active'
  | 'assessing'
  | 'closureSubmitted'
  | 'ended'
  | 'erased'
  | 'followUp'
  | 'intake'
  | 'planSubmitted'
  | 'planning';

/** The days of a certificate, as they stand on it and in the national register. */
export type CertificateDaysInput = {
  /** Day of approval, not after today. */
  approvedOn?: string | null | undefined;
  /** Day of the first registration, not before approval; none: not registered. */
  registeredOn?: string | null | undefined;
  /** First day on which the registration no longer holds; none: without an end. */
  validTo?: string | null | undefined;
};

/** Grade of the national certificate. */
export type CertificateGrade =
  | 'assistant'
  | 'intermediate'
  | 'senior';

/** A certificate to be entered. */
export type CertificateInput = {
  /** Day of approval, not after today. */
  approvedOn?: string | null | undefined;
  /** Its grade. */
  grade: CertificateGrade;
  /** Its number, 4 to 40 characters; kept encrypted. */
  number: string;
  /** Day of the first registration, not before approval; none: not registered. */
  registeredOn?: string | null | undefined;
  /** First day on which the registration no longer holds; none: without an end. */
  validTo?: string | null | undefined;
};

/** A row of a list of certificates, as its source writes it. */
export type CertificateRowInput = {
  /** Day of approval, not after today. */
  approvedOn?: string | null | undefined;
  /** Grade by code or by any of the names in use: 社会工作师 and 社会工作者 are one. */
  grade: string;
  /** Name of the social worker, who is on the register already. */
  name: string;
  /** Number of the certificate, 4 to 40 characters. */
  number: string;
  /** Day of the first registration, not before approval; none: not registered. */
  registeredOn?: string | null | undefined;
  /** First day on which the registration no longer holds; none: without an end. */
  validTo?: string | null | undefined;
};

/** What became of a row of a list of certificates. */
export type CertificateRowOutcome =
  | 'entered'
  | 'gradeUnknown'
  | 'personUnclear'
  | 'personUnknown'
  | 'refused';

/** How a need reached the community. */
export type Channel =
  | 'council'
  | 'grid'
  | 'hotline'
  | 'online'
  | 'visit'
  | 'window';

/** How an item of the checklist was found on a visit. */
export type ChecklistResult =
  | 'met'
  | 'notApplicable'
  | 'notMet';

/** What can be done with a claim. */
export type ClaimAction =
  | 'accept'
  | 'decline'
  | 'end'
  | 'withdraw';

/** How much of one part of the need is claimed. */
export type ClaimShareInput = {
  /** The part of the need. */
  partId: string;
  /** How much, 1 or more, in the part’s unit; fen for money. */
  quantity: number;
};

/** Where a claim stands. */
export type ClaimState =
  | 'accepted'
  | 'declined'
  | 'ended'
  | 'made'
  | 'withdrawn';

/** How a consent was given. */
export type ConsentChannel =
  | 'online'
  | 'paper'
  | 'window';

/** What somebody agrees to; each is asked for on its own. */
export type ConsentPurpose =
  | 'hardship'
  | 'health'
  | 'photograph'
  | 'position'
  | 'privacyNotice';

/** What can be done with a consultation. */
export type ConsultationAction =
  | 'cancel'
  | 'decide'
  | 'edit'
  | 'hold'
  | 'linkNeed'
  | 'reopen'
  | 'restore';

/** What is written when a consultation is planned or changed. */
export type ConsultationInput = {
  /** The body of the community that holds it. */
  bodyId?: string | null | undefined;
  /** What it is about, at most 1,000 characters. */
  detail?: string;
  /** The day. */
  heldOn: string;
  /** The options, at most 10 of 120 characters; none: an open talk. */
  options: Array<string>;
  /** Where, at most 60 characters. */
  place?: string;
  /** The topic, 2 to 60 characters, without personal data. */
  title: string;
  /** Code of the action track it belongs to. */
  track: string;
};

/** Where a consultation stands. */
export type ConsultationState =
  | 'cancelled'
  | 'decided'
  | 'held'
  | 'planned';

/** What the units of a count are. */
export type CountedUnitKind =
  | 'need'
  | 'region'
  | 'station';

/** How the place meets a criterion that nothing is counted for. */
export type CriterionWordsInput = {
  /** The criterion’s code. */
  criterion: string;
  /** At most 1,000 characters, without personal data. */
  words: string;
};

/** Hours of one date, in place of the week’s; without minutes: none on it. */
export type DatedHoursInput = {
  /** First minute, 0 to 1439. */
  fromMinute?: number | null | undefined;
  /** The day, YYYY-MM-DD. */
  on: string;
  /** First minute after, 1 to 1440. */
  toMinute?: number | null | undefined;
};

/** Who stands in for a social worker. */
export type DeputyInput = {
  /** The social worker who stands in. */
  deputyId: string;
  /** First day. */
  fromOn: string;
  /** Last day. */
  toOn: string;
};

/** What can be done with an application for a name, or with the name. */
export type DesignationAction =
  | 'answer'
  | 'edit'
  | 'expire'
  | 'judge'
  | 'name'
  | 'notify'
  | 'object'
  | 'recheck'
  | 'reject'
  | 'remove'
  | 'review'
  | 'sendBack'
  | 'submit'
  | 'withdraw';

/** Where an application for a name stands. */
export type DesignationState =
  | 'draft'
  | 'expired'
  | 'inReview'
  | 'named'
  | 'onNotice'
  | 'rejected'
  | 'removed'
  | 'submitted'
  | 'withdrawn';

/** What an expert says of an application. */
export type DesignationVerdict =
  | 'conflicted'
  | 'fallsShort'
  | 'meets';

/** Which side of its target a figure must reach. */
export type Direction =
  | 'atLeast'
  | 'atMost'
  | 'moreThan';

/** A value of a parameter that a draft tries. */
export type DraftValueInput = {
  /** Name of the parameter. */
  parameter: string;
  /** The value as text: a day, whole months, days or fen, or one of the choices of its kind. */
  value: string;
};

/** An employment of a social worker. */
export type EmploymentInput = {
  /** Name of the employer, 2 to 80 characters. */
  employer: string;
  /** First day. */
  fromOn: string;
  /** By what right. */
  nature: EmploymentNature;
  /** The employer in the register of organizations; its name is taken from there. */
  organizationId?: string | null | undefined;
  /** Last day; none while it lasts. */
  toOn?: string | null | undefined;
  /** Region of the actual workplace, county or smaller. */
  workplaceCode: string;
};

/** By what right a social worker is employed. */
export type EmploymentNature =
  | 'civilServant'
  | 'communityWorker'
  | 'enterprise'
  | 'other'
  | 'publicInstitutionContract'
  | 'publicInstitutionEstablished'
  | 'quasiCivilContract'
  | 'quasiCivilEstablished'
  | 'socialOrganization';

/** How far one of the five societies is in. */
export type Engagement =
  | 'counted'
  | 'engaged'
  | 'missing';

/** How far a statement was checked against its source. */
export type EvidenceMark =
  | 'derived'
  | 'proposed'
  | 'read'
  | 'reported';

/** A bonus for heads of a community filled up to a share. */
export type FairnessTierInput = {
  /** Points each such head earns; they do not rise. */
  bonus: number;
  /** Cumulative thousandths of the heads asked for; they rise. */
  share: number;
};

/** The twelve figures of a region. What takes something back counts for the day of what it takes back. */
export type Figure =
  /** Units of goods that receivers confirmed in the period, returns taken away. */
  | 'goods'
  /** Median hours from publication to the first claim of the needs first claimed in the period; whole hours to 48, whole days above. */
  | 'hoursToFirstClaim'
  /** Mean share of the five societies over the projects accepted in the period, in thousandths. */
  | 'linkageIndex'
  /** Fen that receivers confirmed in the period, returns taken away. */
  | 'money'
  /** Needs confirmed and not yet accepted as served, at the end of the period. */
  | 'needsOpen'
  /** Needs handed to their station in the period, each once. */
  | 'needsPosted'
  /** Needs whose work the community accepted in the period, contested ones taken away. */
  | 'needsServed'
  /** Needs that stations confirmed and made public in the period. */
  | 'needsVerified'
  /** People that communities said were served, at acceptance in the period. */
  | 'peopleServed'
  /** People asked for by the needs confirmed in the period. */
  | 'peopleWanted'
  /** Confirmed minutes of service given in the period, reversals taken away. */
  | 'serviceMinutes'
  /** Different volunteers who served in the period, by confirmed hours. */
  | 'volunteersActive';

/** What can be done with a finding. */
export type FindingAction =
  | 'answer'
  | 'close'
  | 'demand'
  | 'reopen'
  | 'sendBack'
  | 'withdraw';

/** Where a finding stands. */
export type FindingState =
  | 'answered'
  | 'closed'
  | 'demanded'
  | 'noted'
  | 'withdrawn';

/** How often an indicator is counted. */
export type Frequency =
  | 'month'
  | 'quarter'
  | 'year';

/** A fund for a purpose, as its host charity describes it. */
export type FundInput = {
  /** Name, 2 to 60 characters. */
  name: string;
  /** Host charity of money and goods, owner of an offer. */
  organizationId: string;
  /** Codes of the need categories it was given for, below counts; empty: any. */
  purposeCategories?: Array<string>;
  /** Codes of the regions it was given for, below counts; empty: any. */
  purposeRegions?: Array<string>;
  /** Region it lies in. */
  regionCode: string;
};

/** What an account of money stands for. */
export type FundKind =
  | 'charityFund'
  | 'outside'
  | 'payeeClearing'
  | 'project'
  | 'publicBudget';

/** What is seen to before a sensitive need is served. */
export type Gate =
  | 'childProtection'
  | 'hardshipPrivacy'
  | 'healthPrivacy'
  | 'insurance'
  | 'licence';

/** Goods given to a host charity: one kind, one gift, one date of expiry. */
export type GoodsInput = {
  /** Code of the resource category, below goods. */
  category: string;
  /** Name under which the donor wants to appear; none: anonymous. */
  donorName?: string | null | undefined;
  /** Last day on which they may be handed out. */
  expiresOn?: string | null | undefined;
  /** Name, 2 to 60 characters. */
  name: string;
  /** Host charity of money and goods, owner of an offer. */
  organizationId: string;
  /** Codes of the need categories it was given for, below counts; empty: any. */
  purposeCategories?: Array<string>;
  /** Codes of the regions it was given for, below counts; empty: any. */
  purposeRegions?: Array<string>;
  /** How much, 1 or more. */
  quantity: number;
  /** Number of the receipt that the charity gave. */
  receiptNumber?: string | null | undefined;
  /** Region it lies in. */
  regionCode: string;
  /** Unit they are counted in, 1 to 10 characters. */
  unit: string;
};

/** Why a part gets less goods than it asks for. */
export type GoodsReason =
  | 'excluded'
  | 'expired'
  | 'givenElsewhere'
  | 'noLot'
  | 'otherPurpose'
  | 'tooFar';

/** What can be done with a role held. */
export type GrantAction =
  | 'appointDeputy'
  | 'revoke';

/** What can be done with a hand-over. */
export type HandOverAction =
  | 'accept'
  | 'decline'
  | 'withdraw';

/** Where a hand-over stands. */
export type HandOverState =
  | 'accepted'
  | 'declined'
  | 'proposed'
  | 'withdrawn';

/** Where an indicator’s figure comes from. */
export type IndicatorMethod =
  | 'computed'
  | 'notRecorded'
  | 'reported';

/** Whether an indicator’s row is known. */
export type IndicatorStatus =
  | 'confirmed'
  | 'conflicting'
  | 'unverified';

/** What an indicator counts in. */
export type IndicatorUnit =
  | 'count'
  | 'perTenThousand'
  | 'percent'
  | 'squareMetresPerHundredHouseholds';

/** What can be done with an inspection. */
export type InspectionAction =
  | 'begin'
  | 'cancel'
  | 'close'
  | 'edit'
  | 'recordVisit'
  | 'reopen'
  | 'restore';

/** What is written when an inspection is planned or changed. */
export type InspectionInput = {
  /** The checklist: 1 to 40 items of 2 to 120 characters. */
  checklist: Array<string>;
  /** Last day of the visits; not before the first. */
  endsOn: string;
  /** What it is for, at most 1,000 characters. */
  purpose?: string;
  /** First day of the visits. */
  startsOn: string;
  /** What it is about, 2 to 60 characters. */
  title: string;
};

/** Where an inspection stands. */
export type InspectionState =
  | 'cancelled'
  | 'closed'
  | 'planned'
  | 'underway';

/** Whole months of social insurance. */
export type InsuranceInput = {
  /** First day of the first month, not after this month. */
  fromMonth: string;
  /** City or county the insurance was paid in. */
  placeCode: string;
  /** First day of the last month; none while it is paid. */
  toMonth?: string | null | undefined;
};

/** What part of the data a check looks at. */
export type IntegritySection =
  | 'activities'
  | 'needs'
  | 'people'
  | 'records'
  | 'regions'
  | 'resources'
  | 'stations';

/** How bad it is when a check finds something. */
export type IntegritySeverity =
  | 'error'
  | 'notice'
  | 'warning';

/** What can be done with an invitation. */
export type InvitationAction =
  | 'accept'
  | 'decline'
  | 'expire'
  | 'open'
  | 'withdraw';

/** Where an invitation stands. */
export type InvitationState =
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'seen'
  | 'sent'
  | 'withdrawn';

/** How candidates of one kind are scored. */
export type KindWeightsInput = {
  /** The kind. */
  kind: CandidateKind;
  /** Every part once. */
  parts: Array<PartWeightInput>;
  /** How far a candidate may be, in metres. */
  withinMetres: number;
};

/** The authorities that lead a field of work. */
export type LeadAuthority =
  | 'civilAffairs'
  | 'partySocialWork';

/** What can be done with an entry of learning. */
export type LearningAction =
  | 'confirm'
  | 'refuse'
  | 'takeBack'
  | 'withdraw';

/** Something a social worker learned. */
export type LearningInput = {
  /** How. */
  kind: LearningKind;
  /** Last day of the learning, not after today. */
  learnedOn: string;
  /** How long, 1 to 60,000 minutes. */
  minutes: number;
  /** Who taught or published it, 2 to 80 characters. */
  provider: string;
  /** What was learned, 2 to 80 characters. */
  title: string;
};

/** How something was learned. */
export type LearningKind =
  | 'course'
  | 'degree'
  | 'meeting'
  | 'online'
  | 'publication';

/** Where an entry of learning stands. */
export type LearningState =
  | 'confirmed'
  | 'entered'
  | 'refused'
  | 'withdrawn';

/** How a published figure agrees with a computed one; all but `same` are warnings. */
export type LicenceAgreement =
  | 'differs'
  | 'near'
  | 'same'
  | 'unknown';

/** What a check compares. */
export type LicenceCheckKind =
  | 'rateOfResidents'
  | 'register'
  | 'shareOfProvince'
  | 'sumOfGrades';

/** A licence; the skill it is for counts as stated. */
export type LicenceInput = {
  /** Last day on which it holds; null: without an end. */
  expiresOn?: string | null | undefined;
  /** Its number, 4 to 40 characters; none keeps the one told before. Only a hash and the ending are kept. */
  number?: string | null | undefined;
  /** Code of a skill that wants a licence. */
  skill: string;
};

/** What is published about licences in social work. */
export type LicenceMeasure =
  | 'assistant'
  | 'intermediate'
  | 'perTenThousand'
  | 'percentOfProvince'
  | 'senior'
  | 'total';

/** What can be done with a joint meeting. */
export type MeetingAction =
  | 'cancel'
  | 'edit'
  | 'openItem'
  | 'restore'
  | 'signOff'
  | 'writeMinutes';

/** What is written when a joint meeting is called or changed. */
export type MeetingInput = {
  /** The agenda, at most 60 lines. */
  agenda: Array<AgendaLineInput>;
  /** Who takes part: 1 to 40 desks and organizations. */
  attendees: Array<PartyInput>;
  /** When it meets. */
  meetsAt: string;
  /** Where it meets, 2 to 60 characters. */
  place: string;
  /** What it is about, 2 to 60 characters, without personal data. */
  title: string;
};

/** Where a joint meeting stands. */
export type MeetingState =
  | 'called'
  | 'cancelled'
  | 'minuted'
  | 'signed';

/** So many more people with one skill, at home where it is wanted, free from 8 to 20. */
export type MorePeopleInput = {
  /** How many, 1 to 1000. */
  count: number;
  /** Code of the skill; a licence that it wants is theirs. */
  skill: string;
};

/** Why goods came or went. */
export type MovementKind =
  | 'issued'
  | 'received'
  | 'returned'
  | 'writtenOff';

/** What can be done with a need. */
export type NeedAction =
  | 'accept'
  | 'ask'
  | 'begin'
  | 'close'
  | 'contest'
  | 'deliver'
  | 'edit'
  | 'merge'
  | 'rate'
  | 'refer'
  | 'reject'
  | 'reopen'
  | 'restore'
  | 'rework'
  | 'sendBack'
  | 'submit'
  | 'verify'
  | 'withdraw';

/** What is written when a need is posted or edited. */
export type NeedInput = {
  /** Budget in fen, not negative. */
  budget?: number | null | undefined;
  /** Code of the need category: elder-care/visiting. */
  category: string;
  /** How the need reached the community. */
  channel?: Channel;
  /** What is to be done, at most 1,000 characters, without personal data. */
  detail?: string;
  /** Latest end; after the start. */
  endsAt?: string | null | undefined;
  /** Codes of the languages in which it is best served, at most 5; empty: any. */
  languages?: Array<string>;
  /** Minutes of service one volunteer gives in all. */
  minutesEach?: number | null | undefined;
  /** What is asked for: 1 to 20 parts. */
  parts: Array<NeedPartInput>;
  /** Where, no finer than the public may know; at most 60 characters. */
  place?: string;
  /** Earliest start. */
  startsAt?: string | null | undefined;
  /** How many people or households it is for. */
  targetCount?: number | null | undefined;
  /** Code of the target group. */
  targetGroup?: string | null | undefined;
  /** The matter in one line, 2 to 60 characters, without personal data. */
  title: string;
  /** How soon somebody must answer. */
  urgency: Urgency;
};

/** One thing a need asks for. */
export type NeedPartInput = {
  /** Part to change; none for a new one. */
  id?: string | null | undefined;
  /** What is asked for. */
  kind: PartKind;
  /** Name of the role, the goods, the venue or the service; 1 to 40 characters. */
  name: string;
  /** How much, 1 or more, in units. */
  quantity: number;
  /** Codes of the skills wanted; empty: anybody. */
  skills?: Array<string>;
  /** Unit of the quantity; fen for money. */
  unit: string;
};

/** Where a need stands. */
export type NeedState =
  | 'accepted'
  | 'asked'
  | 'closed'
  | 'delivered'
  | 'draft'
  | 'merged'
  | 'open'
  | 'referred'
  | 'rejected'
  | 'returned'
  | 'submitted'
  | 'underway'
  | 'withdrawn';

/** What a notice says. */
export type NoticeKind =
  | 'absenceMarked'
  | 'actionItemToCheck'
  | 'actionItemToDo'
  | 'agreedNeedMoved'
  | 'agreedNeedWithdrawn'
  | 'allocationToConfirm'
  | 'awardAhead'
  | 'awardAppealToAnswer'
  | 'awardBatchToApprove'
  | 'awardClosing'
  | 'awardDecided'
  | 'awardDraftToPublish'
  | 'awardNoticed'
  | 'awardObjectionToAnswer'
  | 'awardObjectionUpheld'
  | 'awardOpen'
  | 'awardPassed'
  | 'awardToApprove'
  | 'awardToReview'
  | 'bodyToRenew'
  | 'caseClosureToApprove'
  | 'caseCopyAsked'
  | 'caseDecided'
  | 'caseErasureAsked'
  | 'caseGivenOn'
  | 'casePlanToApprove'
  | 'caseReferralAnswered'
  | 'caseReferralToAnswer'
  | 'caseVisitMissed'
  | 'claimAccepted'
  | 'claimDeclined'
  | 'claimEnded'
  | 'claimToAnswer'
  | 'consultationDecided'
  | 'consultationToDecide'
  | 'consultationToHold'
  | 'designationDecided'
  | 'designationToCheck'
  | 'designationToDecide'
  | 'designationToJudge'
  | 'designationToMend'
  | 'designationToName'
  | 'designationToReview'
  | 'findingClosed'
  | 'findingToMend'
  | 'findingToVerify'
  | 'handOverAnswered'
  | 'handOverToAnswer'
  | 'hoursEntered'
  | 'hoursToConfirm'
  | 'invitationAccepted'
  | 'invitationDeclined'
  | 'invitationToAnswer'
  | 'learningRefused'
  | 'learningToComplete'
  | 'learningToConfirm'
  | 'matterEscalated'
  | 'meetingCalled'
  | 'meetingChanged'
  | 'minutesSigned'
  | 'minutesToSign'
  | 'minutesToWrite'
  | 'needDecided'
  | 'needToClose'
  | 'needToComplete'
  | 'needToVerify'
  | 'needVerified'
  | 'objectionToAnswer'
  | 'organizationDecided'
  | 'organizationToConfirm'
  | 'passwordLinkMade'
  | 'phoneChangeAsked'
  | 'phoneChangeToConfirm'
  | 'placeGiven'
  | 'planAboveConfirmed'
  | 'referralAnswered'
  | 'referralToAnswer'
  | 'referralToComplete'
  | 'reportToAccept'
  | 'reportToApprove'
  | 'reportToMend'
  | 'requestToTake'
  | 'roleOffered'
  | 'shiftCancelled'
  | 'shiftOpened'
  | 'tieAnswered'
  | 'tieToAnswer'
  | 'tieToConfirm'
  | 'visitsOverdue'
  | 'workAccepted'
  | 'workAssigned'
  | 'workToAccept'
  | 'workToRedo'
  | 'workerToAssign'
  | 'workerToRecognize'
  | 'workerVisitMissed';

/** How soon somebody must act on a notice. */
export type NoticeUrgency =
  | 'later'
  | 'news'
  | 'over'
  | 'today';

/** A venue, a service or equipment as its owner offers it. */
export type OfferInput = {
  /** How much can be taken at one time, 1 to 10,000. */
  capacity: number;
  /** Code of the resource category, below the kind. */
  category: string;
  /** What one should know before booking, at most 500 characters. */
  detail?: string;
  /** What is on offer. */
  kind: OfferKind;
  /** Name, 2 to 60 characters. */
  name: string;
  /** Host charity of money and goods, owner of an offer. */
  organizationId: string;
  /** Codes of the need categories it was given for, below counts; empty: any. */
  purposeCategories?: Array<string>;
  /** Codes of the regions it was given for, below counts; empty: any. */
  purposeRegions?: Array<string>;
  /** Region it lies in. */
  regionCode: string;
  /** Unit of the capacity, 1 to 10 characters. */
  unit: string;
  /** First day on which it can be used. */
  validFrom: string;
  /** First day on which it can no longer be used. */
  validTo?: string | null | undefined;
};

/** What is on offer. */
export type OfferKind =
  | 'equipment'
  | 'service'
  | 'venue';

/** How a station is run: by its region’s own people (direct), by an organization for it (commissioned), or by both (mixed). */
export type OperationMode =
  | 'commissioned'
  | 'direct'
  | 'mixed';

/** What can be done with an organization. */
export type OrganizationAction =
  | 'confirm'
  | 'edit'
  | 'remove'
  | 'resume'
  | 'suspend';

/** What an organization says of itself. */
export type OrganizationInput = {
  /** How many claims it carries at once at most, 1 to 200. */
  capacity?: number;
  /** Codes of the need categories it serves, 1 to 30. */
  categories: Array<string>;
  /** Grade of the last assessment. */
  grade?: AssessmentGrade | null | undefined;
  /** First day on which the grade no longer holds. */
  gradeValidTo?: string | null | undefined;
  /** Whether it is recognized as a charity. */
  isCharity?: boolean;
  /** What kind of body it is. */
  kind: OrganizationKind;
  /** WGS-84 latitude of its seat. */
  latitude?: number | null | undefined;
  /** WGS-84 longitude of its seat. */
  longitude?: number | null | undefined;
  /** Official name, 2 to 60 characters. */
  name: string;
  /** Region of its seat: a county, township or community. */
  regionCode: string;
  /** How it is known to the authorities. */
  registrationType: RegistrationType;
  /** Codes of the regions it serves, 1 to 20. */
  servedRegions: Array<string>;
  /** Unified social credit code; must for a registered body, none for others. */
  uscc?: string | null | undefined;
};

/** What kind of body an organization is. */
export type OrganizationKind =
  | 'communityOrganization'
  | 'foundation'
  | 'socialGroup'
  | 'socialServiceAgency';

/** Where an organization stands. */
export type OrganizationState =
  | 'active'
  | 'applied'
  | 'removed'
  | 'suspended';

/** What a community does next for a need that it serves itself. */
export type OwnServiceStep =
  | 'accept'
  | 'confirm'
  | 'done'
  | 'finish'
  | 'open';

/** What one part of a need asks for. */
export type PartKind =
  | 'goods'
  | 'money'
  | 'people'
  | 'service'
  | 'venue';

/** The weight of one part of a score. */
export type PartWeightInput = {
  /** The part. */
  part: SuggestionPart;
  /** Whole thousandths; those of one kind add up to 1000. */
  weight: number;
};

/** What the statutory working age goes by. */
export type ParticularsInput = {
  /** Number of the last one read; 0 for none. */
  after: number;
  /** Month of birth, YYYY-MM. */
  birthMonth: string;
  /** What kind of post the working age goes by. */
  retirementCategory: RetirementCategory;
  /** Sex as the identity document tells it. */
  sex: Sex;
};

/** A desk (role and region) or an organization: one of the two. */
export type PartyInput = {
  /** The organization. */
  organizationId?: string | null | undefined;
  /** Region of the desk. */
  regionCode?: string | null | undefined;
  /** Role of the desk. */
  role?: Role | null | undefined;
};

/** What personal data was read. */
export type PersonalMatter =
  | 'address'
  | 'awardFacts'
  | 'bankAccount'
  | 'casework'
  | 'certificate'
  | 'health'
  | 'identity'
  | 'phone'
  | 'requesterWords';

/** What can be done with a phone change. */
export type PhoneChangeAction =
  | 'confirm'
  | 'use'
  | 'withdraw';

/** Where another phone in place of a lost one stands. */
export type PhoneChangeState =
  | 'asked'
  | 'confirmed'
  | 'used'
  | 'withdrawn';

/** What can be done with a plan. */
export type PlanAction =
  | 'begin'
  | 'confirm'
  | 'discard'
  | 'fail'
  | 'finish'
  | 'stop';

/** What a plan changes against now. */
export type PlanChange =
  | 'added'
  | 'moved'
  | 'unchanged'
  | 'unfilled';

/** What somebody decided about a line. */
export type PlanDecision =
  | 'excluded'
  | 'pinned';

/** What a what-if changes against the plan it stands beside. */
export type PlanDifferenceChange =
  | 'gained'
  | 'lost';

/** How far the invitation of a line is. */
export type PlanSendingState =
  | 'agreed'
  | 'refused'
  | 'sent'
  | 'toSend';

/** A stage of a run. */
export type PlanStage =
  | 'collecting'
  | 'comparing'
  | 'pairing'
  | 'solving';

/** Where a plan stands. */
export type PlanState =
  | 'confirmed'
  | 'discarded'
  | 'failed'
  | 'queued'
  | 'ready'
  | 'running';

/** A time for which a social worker serves elsewhere. */
export type PostingInput = {
  /** First day. */
  fromOn: string;
  /** How. */
  kind: PostingKind;
  /** Region they serve in meanwhile, county or smaller. */
  placeCode: string;
  /** The station they serve at; it lies in the region. */
  stationId?: string | null | undefined;
  /** Last day; none while it lasts. */
  toOn?: string | null | undefined;
};

/** How a social worker serves elsewhere than where they are registered. */
export type PostingKind =
  | 'posted'
  | 'seconded'
  | 'sentDown';

/** How a figure stands to its target. */
export type Progress =
  | 'disputed'
  | 'incomplete'
  | 'met'
  | 'noBase'
  | 'noTarget'
  | 'notApplicable'
  | 'notMet'
  | 'notRecorded'
  | 'notReported'
  | 'optional'
  | 'partOfWhole'
  | 'targetUnverified';

/** What can be done with a project. */
export type ProjectAction =
  | 'accept'
  | 'assignWorker'
  | 'contest'
  | 'deliver'
  | 'end'
  | 'rework';

/** Where a project stands. */
export type ProjectState =
  | 'accepted'
  | 'delivered'
  | 'ended'
  | 'underway';

/** What others published about a region’s licences. */
export type PublishedLicencesInput = {
  /** The number of the last one read of this region and measure; 0 for none. */
  after: number;
  /** The day it is true of, not after today; none: not told. */
  asOn?: string | null | undefined;
  /** What it tells. */
  measure: LicenceMeasure;
  /** The region. */
  regionCode: string;
  /** Where it was published, 2 to 120 characters. */
  source: string;
  /** The figure: whole, or with up to two decimals for a rate or share. */
  value: string;
};

/** What the resident says of the outcome. */
export type RatingOutcome =
  | 'done'
  | 'nobodyCame'
  | 'problemRemains';

/** A report and the version read. */
export type ReadReportInput = {
  /** The report. */
  id: string;
  /** The version read. */
  version: number;
};

/** What became of a suggestion. */
export type RecordStep =
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'invited'
  | 'seen'
  | 'served'
  | 'shown'
  | 'withdrawn';

/** What can be done with a referral between departments. */
export type ReferralAction =
  | 'accept'
  | 'complete'
  | 'giveBack'
  | 'refuse'
  | 'sendAgain'
  | 'withdraw';

/** Received by the asker’s side, or sent. */
export type ReferralSide =
  | 'received'
  | 'sent';

/** Where a referral between departments stands. */
export type ReferralState =
  | 'accepted'
  | 'completed'
  | 'made'
  | 'refused'
  | 'withdrawn';

/** Every reason for which a request is refused; it stands in extensions.code of the error. */
export type RefusalCode =
  | 'ALREADY_REGISTERED'
  | 'ANSWERED_ALREADY'
  | 'APPEAL_OVER'
  | 'AWARD_HELD_ALREADY'
  | 'BAD_REQUEST'
  | 'BANK_CONTRADICTS'
  | 'BANK_FILE_OF_ANOTHER_BATCH'
  | 'BANK_FILE_UNREADABLE'
  | 'BODY_TOO_LARGE'
  | 'BOUNDARY_CODES_TWICE'
  | 'BOUNDARY_CODES_UNKNOWN'
  | 'BOUNDARY_NOT_GEOJSON'
  | 'BOUNDARY_TOO_LARGE'
  | 'CAPACITY_REACHED'
  | 'CERTIFICATE_REQUIRED'
  | 'CLAIMS_WAIT'
  | 'CLAIM_EXCEEDS'
  | 'CLOSES_EARLY'
  | 'CODE_EXPIRED'
  | 'CODE_NOT_VALID'
  | 'CODE_UNKNOWN'
  | 'DATE_NOT_LATER'
  | 'DATE_TOO_SOON'
  | 'EXPERTS_AGAINST'
  | 'EXPERTS_MISSING'
  | 'EXPERT_CONFLICTED'
  | 'FIGURE_TO_LOOK_AT'
  | 'FILE_NOT_READABLE'
  | 'FINDINGS_OPEN'
  | 'GOODS_EXPIRED'
  | 'GRANT_EXCEEDS_OWN'
  | 'GUARDIAN_NOT_NEEDED'
  | 'GUARDIAN_REQUIRED'
  | 'INSUFFICIENT_FUNDS'
  | 'INSUFFICIENT_GOODS'
  | 'INVALID_INPUT'
  | 'INVALID_USCC'
  | 'INVITED_OFTEN'
  | 'IN_ANOTHER_BATCH'
  | 'KEY_USED_BEFORE'
  | 'LEGAL_PERSON_REQUIRED'
  | 'LINK_NOT_VALID'
  | 'MEETING_NOT_BEGUN'
  | 'MORE_THAN_WANTED'
  | 'NAME_SOUGHT_ALREADY'
  | 'NOTHING_TO_APPROVE'
  | 'NOTICE_NOT_ACCEPTED'
  | 'NOTICE_RUNS'
  | 'NOT_ALLOWED'
  | 'NOT_A_CHARITY'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'NOT_SERVED_YET'
  | 'NOT_SIGNED_UP'
  | 'NOT_SIMULATED'
  | 'NOT_THE_TIME'
  | 'NO_CAPACITY_LEFT'
  | 'NO_SUPERVISOR'
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  | 'OBJECTIONS_OPEN'
  | 'ONE_HAND'
  | 'ON_STAFF_ALREADY'
  | 'ORGANIZATION_NOT_ACTIVE'
  | 'ORIGIN_REFUSED'
  | 'PASSWORD_TOO_COMMON'
  | 'PERIODS_OVERLAP'
  | 'PERIOD_NOT_OVER'
  | 'PERSONAL_DATA_IN_TEXT'
  | 'PHONE_NOT_CONFIRMED'
  | 'PHONE_TAKEN'
  | 'PLAN_SUPERSEDED'
  | 'POSSIBLE_DUPLICATE'
  | 'PRESENCE_TOO_SHORT'
  | 'PURPOSE_DIFFERS'
  | 'QUERY_TOO_COSTLY'
  | 'RECEIPT_RECORDED'
  | 'REFERRAL_OPEN'
  | 'REGION_CHANGE_NOT_DUE'
  | 'REGION_CHANGE_TOO_EARLY'
  | 'REGION_CODE_USED'
  | 'REGION_CYCLE'
  | 'REGION_LEVEL_DIFFERS'
  | 'REGION_OUT_OF_REACH'
  | 'REGION_SUCCESSOR_CLOSED'
  | 'REGION_UNKNOWN'
  | 'REPORTS_NOT_ACCEPTED'
  | 'REVIEW_NUMBER_NOT_VALID'
  | 'SECOND_PERSON_REQUIRED'
  | 'SHIFTS_OVERLAP'
  | 'SHIFT_CLOSED'
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_REQUIRED'
  | 'SIMULATION_OUTDATED'
  | 'SKILL_REQUIRED'
  | 'SOMETHING_BROKE'
  | 'STALE_VERSION'
  | 'STATION_HAS_HEAD'
  | 'STILL_FAILING'
  | 'SUPERVISES_BACK'
  | 'SUPPORTED_ALREADY'
  | 'TOO_MANY_TRIES'
  | 'TRY_AGAIN'
  | 'USCC_TAKEN'
  | 'VOLUNTEER_ONLY'
  | 'WEEK_FULL'
  | 'WEEK_OVER'
  | 'WEIGHTS_NOT_A_THOUSAND'
  | 'WRONG_STATE';

/** What can be done with a change of regions. */
export type RegionChangeAction =
  | 'apply'
  | 'edit'
  | 'reopen'
  | 'schedule'
  | 'unschedule'
  | 'withdraw';

/** What becomes of units; those below them follow unless they are named too. */
export type RegionChangeInput = {
  /** What becomes of them. */
  kind: RegionChangeKind;
  /** Of a split: the main successor. */
  mainCode?: string | null | undefined;
  /** The units before and after, at most 300. */
  pairs: Array<RegionPairInput>;
};

/** What becomes of regions. */
export type RegionChangeKind =
  | 'found'
  | 'merge'
  | 'move'
  | 'rename'
  | 'split';

/** Where a change of regions stands. */
export type RegionChangeState =
  | 'applied'
  | 'draft'
  | 'scheduled'
  | 'withdrawn';

/** The five levels of the region tree. */
export type RegionLevel =
  | 'city'
  | 'community'
  | 'county'
  | 'province'
  | 'township';

/** A unit before and after a change. */
export type RegionPairInput = {
  /** Code before; null for a unit that is new. */
  from?: string | null | undefined;
  /** Name after, at most 60 characters; null: as before. */
  name?: string | null | undefined;
  /** Code after. */
  to: string;
};

/** What speaks for a proposed change of regions. */
export type RegionProposalCertainty =
  | 'below'
  | 'code'
  | 'name'
  | 'open';

/** How an organization is known to the authorities. */
export type RegistrationType =
  | 'filed'
  | 'informalGuided'
  | 'registered';

/** What can be done with a report. */
export type ReportAction =
  | 'accept'
  | 'approve'
  | 'correct'
  | 'discard'
  | 'recall'
  | 'return'
  | 'save'
  | 'submit'
  | 'unaccept'
  | 'unapprove';

/** What asks for a second look at a reported figure. */
export type ReportFinding =
  | 'jump'
  | 'missingBase'
  | 'numeratorAboveDenominator'
  | 'standsOut'
  | 'statedDiffers'
  | 'statedRounded';

/** Where a report stands on its way up. */
export type ReportState =
  | 'accepted'
  | 'approved'
  | 'discarded'
  | 'draft'
  | 'locked'
  | 'returned'
  | 'submitted';

/** What a reported figure is divided by. */
export type ReportedDenominator =
  | 'households'
  | 'none'
  | 'reported'
  | 'residents'
  | 'units'
  | 'urbanResidents';

/** What can be done with a charity resource. */
export type ResourceAction =
  | 'allocate'
  | 'correct'
  | 'keepBudget'
  | 'offer'
  | 'readLedger'
  | 'receive'
  | 'withdraw';

/** The kinds of charity resources: money, goods, and venues, services and equipment on offer. */
export type ResourceKind =
  | 'goods'
  | 'money'
  | 'offer';

/** Which of the resources to suggest. */
export type ResourceList =
  | 'fund'
  | 'lot'
  | 'service'
  | 'venue';

/** What kind of post the statutory working age goes by. */
export type RetirementCategory =
  | 'early'
  | 'managerial'
  | 'operational';

/** A role held at a region, in an organization, or as a volunteer. */
export type Role =
  | 'administrator'
  | 'auditor'
  | 'charityManager'
  | 'communityStaff'
  | 'official'
  | 'organizationManager'
  | 'organizationMember'
  | 'socialWorker'
  | 'stationWorker'
  | 'volunteer';

/** What professional service in a community rests on: a licensed social worker is assigned to it, at the community or on the staff of one of its stations (assigned), or one did logged work in it within the year: a project in their charge was accepted or held an activity there (logged). */
export type ServiceBasis =
  | 'assigned'
  | 'logged';

/** What a region’s social work service is made of, each counted over units of its own. */
export type ServiceTier =
  | 'communityRoom'
  | 'guidanceCentre'
  | 'incubationBase'
  | 'professionalService'
  | 'socialWorkStation'
  | 'volunteerStation';

/** How supervision was given. */
export type SessionForm =
  | 'group'
  | 'individual'
  | 'onSite';

/** Time of supervision that was given. */
export type SessionInput = {
  /** How. */
  form: SessionForm;
  /** When: within the days of the pair, not after today. */
  heldOn: string;
  /** How long, 1 to 1,440 minutes. */
  minutes: number;
};

/** How grave a finding is. */
export type Severity =
  | 'grave'
  | 'minor'
  | 'serious';

/** Sex as the identity document tells it. */
export type Sex =
  | 'female'
  | 'male';

/** Hours of an activity, with so many places. */
export type ShiftInput = {
  /** How many places, 1 to 500. */
  capacity: number;
  /** Last moment; within 24 hours of the first. */
  endsAt: string;
  /** Codes of skills of which everybody needs one; empty: anybody. */
  skills?: Array<string>;
  /** First moment; not in the past. */
  startsAt: string;
};

/** Where a shift stands. */
export type ShiftState =
  | 'cancelled'
  | 'open';

/** What can be done with a sign-up. */
export type SignUpAction =
  | 'cancel'
  | 'checkIn'
  | 'checkOut'
  | 'confirm'
  | 'markAbsent'
  | 'promote'
  | 'undoAbsent';

/** Where a volunteer stands with a shift. */
export type SignUpState =
  | 'absent'
  | 'cancelled'
  | 'checkedIn'
  | 'checkedOut'
  | 'confirmed'
  | 'signedUp'
  | 'waiting';

/** What can be done with a social worker’s record. */
export type SocialWorkerAction =
  | 'edit'
  | 'leave'
  | 'rest'
  | 'resume';

/** What is written of a social worker. */
export type SocialWorkerInput = {
  /** How many projects they carry at once at most, 1 to 50. */
  capacity?: number;
  /** Organization that employs them; none: the station itself. */
  organizationId?: string | null | undefined;
  /** Codes of the need categories they are versed in, 1 to 20. */
  specialties: Array<string>;
};

/** Whether a social worker takes on work. */
export type SocialWorkerState =
  | 'active'
  | 'left'
  | 'onLeave';

/** What somebody does at a station. */
export type StaffDuty =
  | 'assistant'
  | 'head'
  | 'socialWorker'
  | 'volunteerKeeper';

/** What can be done with a station. */
export type StationAction =
  | 'close'
  | 'describe'
  | 'edit'
  | 'entrust'
  | 'reopen'
  | 'staff'
  | 'support';

/** A station’s hours and space, all of it as it shall be. */
export type StationHouseInput = {
  /** Days on which other hours hold, at most 60. */
  exceptions?: Array<DatedHoursInput>;
  /** Floor area in square metres, 1 to 100,000. */
  floorArea?: number | null | undefined;
  /** Whether one gets in without steps. */
  isStepFree?: boolean | null | undefined;
  /** How many people find a seat, 1 to 10,000. */
  seats?: number | null | undefined;
  /** Hours of the week, at most 28; none: not stated. */
  weeklyHours?: Array<WeeklyHoursInput>;
};

/** What is written of a station. */
export type StationInput = {
  /** Where it is, as the public may know; at most 100 characters. */
  address?: string;
  /** What kind of place it is. */
  kind: StationKind;
  /** Name on its door, 2 to 60 characters. */
  name: string;
  /** Day it opened, YYYY-MM-DD, not after today. */
  openedOn: string;
  /** Station above it, of a kind that leads it, in the same region or one above. */
  parentId?: string | null | undefined;
  /** Region it serves, of a level its kind stands at. */
  regionCode: string;
};

/** What kind of place a station is. */
export type StationKind =
  | 'communityFacility'
  | 'communityRoom'
  | 'guidanceCentre'
  | 'incubationBase'
  | 'socialWorkStation'
  | 'volunteerStation';

/** Whether a station serves. */
export type StationState =
  | 'closed'
  | 'open';

/** A hard condition; whoever fails one is not suggested. */
export type SuggestionCondition =
  | 'askedOften'
  | 'full'
  | 'notActive'
  | 'notCertified'
  | 'notFree'
  | 'notWanted'
  | 'otherPlace'
  | 'otherPurpose'
  | 'otherService'
  | 'skills'
  | 'tooFar'
  | 'usedUp';

/** A part of a candidate’s score. */
export type SuggestionPart =
  | 'capacity'
  | 'distance'
  | 'expiry'
  | 'grade'
  | 'language'
  | 'preference'
  | 'purpose'
  | 'qualification'
  | 'quantity'
  | 'recentLoad'
  | 'reliability'
  | 'service'
  | 'skills'
  | 'time';

/** Who guides a social worker, from when to when. */
export type SupervisionInput = {
  /** First day. */
  fromOn: string;
  /** The social worker who guides. */
  supervisorId: string;
  /** Last day; none while it lasts. */
  toOn?: string | null | undefined;
};

/** What can be done with a support. */
export type SupportAction =
  | 'end'
  | 'restore';

/** What is written of a support. */
export type SupportInput = {
  /** What it is for, at most 200 characters. */
  detail?: string;
  /** First day on which it no longer holds. */
  endsOn?: string | null | undefined;
  /** Of a venue: floor area in square metres, 1 to 100,000. */
  floorArea?: number | null | undefined;
  /** First day, not after today. */
  givenOn: string;
  /** Who gives a venue that is on no offer, 2 to 60 characters. */
  giver?: string | null | undefined;
  /** What the station is supported with. */
  kind: SupportKind;
  /** The fund account, the project, or the offer of the venue; only a venue that is on no offer has none. */
  sourceId?: string | null | undefined;
};

/** What a station is supported with. */
export type SupportKind =
  | 'fund'
  | 'project'
  | 'venue';

/** Whether a support holds. */
export type SupportState =
  | 'ended'
  | 'given';

/** A value that fills or supersedes a row’s target or base, with its source. */
export type TargetEntryInput = {
  /** The number of the entry read last for this row, field and region; 0 for none. */
  after: number;
  /** Needed when the row has none. */
  direction?: Direction | null | undefined;
  /** The document, 2 to 120 characters. */
  document: string;
  /** Its number, at most 60 characters. */
  documentNumber?: string | null | undefined;
  /** How far it was checked. */
  evidence: EvidenceMark;
  /** Target or base. */
  field: TargetField;
  /** From when it holds: later than what it supersedes. */
  fromOn: string;
  /** Code of the row. */
  indicator: string;
  /** The day it was issued, not after today. */
  issuedOn: string;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Its name in Chinese, where the pack does not know it. */
  nameZh?: string | null | undefined;
  /** Code of the pack. */
  pack: string;
  /** The region it holds in, with all below; where the pack holds, or lower. */
  regionCode: string;
  /** Needed when the row has none. */
  unit?: IndicatorUnit | null | undefined;
  /** The value as the source prints it: at most 12 digits and 4 decimal places. */
  value: string;
  /** The year it is for, 1949 to 2100. */
  year: number;
};

/** Which value of a row an entry is about. */
export type TargetField =
  | 'base'
  | 'target';

/** Whether a target is expected or binding. */
export type TargetNature =
  | 'binding'
  | 'expected';

/** The lists of terms there are. */
export type TaxonomyName =
  | 'languages'
  | 'needCategories'
  | 'resourceCategories'
  | 'skills'
  | 'targetGroups';

/** What can be done with an entry of the register. */
export type TrackEntryAction =
  | 'restore'
  | 'withdraw';

/** Where an entry of the register stands. */
export type TrackEntryState =
  | 'entered'
  | 'withdrawn';

/** Why money moved. */
export type TransferKind =
  | 'allocation'
  | 'appropriation'
  | 'gift'
  | 'payment'
  | 'remittance'
  | 'return'
  | 'reversal';

/** Why heads stay unfilled. */
export type UnfilledReason =
  | 'allServeHere'
  | 'askedEnough'
  | 'nobodyFree'
  | 'nobodyNear'
  | 'nobodyQualified'
  | 'othersOut'
  | 'servingElsewhere';

/** How soon somebody must answer. */
export type Urgency =
  | 'longTerm'
  | 'ordinary'
  | 'pressing'
  | 'urgent';

/** What a tenth of a score counts for at one urgency. */
export type UrgencyValueInput = {
  /** The urgency of the need. */
  urgency: Urgency;
  /** Points, 1 to 100. */
  value: number;
};

/** What volunteers can do with their record. */
export type VolunteerAction =
  | 'edit'
  | 'leave'
  | 'pause'
  | 'resume';

/** What volunteers say of themselves. */
export type VolunteerInput = {
  /** Codes of the need categories they prefer, at most 20; none: any. */
  categories?: Array<string>;
  /** Days on which other hours hold, at most 60. */
  exceptions?: Array<DatedHoursInput>;
  /** Codes of the languages they speak, at most 15. */
  languages?: Array<string>;
  /** WGS-84 latitude from where distance counts; kept to about a hundred metres. */
  latitude?: number | null | undefined;
  /** Their licences, at most 20, one a skill. */
  licences?: Array<LicenceInput>;
  /** WGS-84 longitude from where distance counts; kept to about a hundred metres. */
  longitude?: number | null | undefined;
  /** How many shifts a week at most, 1 to 14. */
  maxShiftsPerWeek?: number;
  /** Home community, 12 digits. */
  regionCode: string;
  /** Codes of their skills, at most 30. */
  skills?: Array<string>;
  /** Hours of the week, at most 28; none: not stated. */
  weeklyHours?: Array<WeeklyHoursInput>;
};

/** Whether a volunteer can be asked. */
export type VolunteerState =
  | 'active'
  | 'left'
  | 'paused';

/** Hours of one weekday, in Asia/Shanghai. */
export type WeeklyHoursInput = {
  /** First minute of the day, 0 to 1439. */
  fromMinute: number;
  /** First minute after, 1 to 1440; later than the first. */
  toMinute: number;
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
};

/** What can be done with a draft of weights. */
export type WeightDraftAction =
  | 'change'
  | 'discard'
  | 'publish'
  | 'reopen'
  | 'simulate';

/** Where a draft of weights stands. */
export type WeightDraftState =
  | 'discarded'
  | 'draft'
  | 'published';

/** What a region may set of how people are suggested and weeks planned. */
export type WeightsInput = {
  /** Minutes that must lie between two shifts of one person. */
  bufferMinutes: number;
  /** From the first heads on; none: fairness counts for nothing. */
  fairness: Array<FairnessTierInput>;
  /** Invitations and shifts lately from which on somebody’s load part is nothing. */
  fullLoad: number;
  /** Thousandths of its value that a pair that stands earns for staying. */
  inertiaThousandths: number;
  /** Every kind of candidate once. */
  kinds: Array<KindWeightsInput>;
  /** Every urgency once. */
  urgencyValues: Array<UrgencyValueInput>;
};

/** What is tried beside a plan; what is left out stays as it is. */
export type WhatIfInput = {
  /** Minutes between two shifts of one person, 0 to 720. */
  bufferMinutes?: number | null | undefined;
  /** More people for some skills, 10 skills at most. */
  morePeople?: Array<MorePeopleInput> | null | undefined;
  /** What an urgent need counts for beside a long-term one, 1 to 100. */
  urgentValue?: number | null | undefined;
  /** How far somebody may live, 500 to 50,000 metres. */
  withinMetres?: number | null | undefined;
  /** Whether fairness between communities counts for nothing. */
  withoutFairness?: boolean | null | undefined;
  /** Needs to leave out, 100 at most. */
  withoutNeedIds?: Array<string> | null | undefined;
  /** People to leave out, 100 at most. */
  withoutVolunteerIds?: Array<string> | null | undefined;
};

/** The fields of work an authority can lead. */
export type WorkField =
  | 'charity'
  | 'communityService'
  | 'socialOrganizations'
  | 'socialWork'
  | 'volunteering';

/** What can be done with it. */
export type WorkGroupAction =
  | 'addMember'
  | 'begin'
  | 'cancel'
  | 'edit'
  | 'eraseMember'
  | 'finish'
  | 'holdSession'
  | 'measure'
  | 'reopen';

/** What a social worker plans for a group or a community; no names in it. */
export type WorkGroupInput = {
  /** For whom and what for, at most 500 characters. */
  aim: string;
  /** What is measured before and after, with its scale; at most 100 characters. */
  measure: string;
  /** How many sessions, 1 to 100. */
  plannedSessions: number;
  /** When it is to begin. */
  startsOn: string;
  /** What it is called, 2 to 60 characters. */
  title: string;
};

/** Where a group’s or a community’s work stands. */
export type WorkGroupState =
  | 'cancelled'
  | 'finished'
  | 'planned'
  | 'running';

/** The methods of social work that are for many at once. */
export type WorkMethod =
  | 'communityWork'
  | 'groupWork';

/** What the time of a month went into. */
export type WorkTimeInput = {
  /** Minutes of administrative work; both together fit into the month. */
  administrativeMinutes: number;
  /** The number of the last one read of this month; 0 for none. */
  after: number;
  /** First day of the month, not a later one than this. */
  month: string;
  /** Minutes of professional work. */
  professionalMinutes: number;
};

/** What can be read of a social worker’s file, or written into it. */
export type WorkerFileAction =
  | 'answerTie'
  | 'confirmLearning'
  | 'seeCertificates'
  | 'seeHistory'
  | 'seeLearning'
  | 'seeNumber'
  | 'seeParticulars'
  | 'seeTies'
  | 'seeWorkTime'
  | 'writeCertificate'
  | 'writeDeputy'
  | 'writeHistory'
  | 'writeLearning'
  | 'writeParticulars'
  | 'writeSession'
  | 'writeSupervision'
  | 'writeWorkTime';

/** What of a social worker holds from a day to a day. */
export type WorkerTermKind =
  | 'deputy'
  | 'employment'
  | 'insurance'
  | 'posting'
  | 'supervision';

/** What is worth a look in a region. */
export type Worth =
  /** Units whose last whole month served far fewer needs than the same month a year before, by the share of the policy pack. */
  | 'fewerServed'
  /** Needs whose present step is past its clock. */
  | 'pastClock'
  /** Public needs that nobody claimed for as many days as the policy pack says. */
  | 'unclaimed';

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ id: string, name: string, hats: Array<{ id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, organization: { name: string } | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null }> }> };

export type SignInMutationVariables = Exact<{
  phone: string;
  password: string;
}>;


export type SignInMutation = { signIn: { person: { id: string } } | null };

export type SignInAsDemoMutationVariables = Exact<{
  id: string;
}>;


export type SignInAsDemoMutation = { signInAsDemo: { person: { id: string } } | null };

export type OfferedRoleQueryVariables = Exact<{
  token: string;
}>;


export type OfferedRoleQuery = { roleInvitation: { id: string, name: string, role: Role | null, grantValidTo: string | null, expiresAt: string, region: { name: string, path: Array<{ name: string }> } | null, organization: { name: string } | null, giver: { name: string } | null } | null };

export type PasswordLinkPersonQueryVariables = Exact<{
  token: string;
}>;


export type PasswordLinkPersonQuery = { passwordLinkPerson: { id: string, name: string } | null };

export type FirstLinkQueryVariables = Exact<{
  token: string;
}>;


export type FirstLinkQuery = { isFirstAdministratorLink: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  password?: string | null | undefined;
  noticeVersion?: string | null | undefined;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { person: { id: string } } | null };

export type SetPasswordByLinkMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type SetPasswordByLinkMutation = { setPasswordByLink: { person: { id: string } } | null };

export type BecomeFirstAdministratorMutationVariables = Exact<{
  token: string;
  regionCode: string;
  name: string;
  phone: string;
  password: string;
  noticeVersion: string;
}>;


export type BecomeFirstAdministratorMutation = { becomeFirstAdministrator: { person: { id: string } } | null };

export type MyConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyConsentsQuery = { myConsents: Array<{ id: string, purpose: ConsentPurpose, noticeVersion: string, channel: ConsentChannel, givenAt: string, withdrawnAt: string | null }> };

export type WhoReadMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WhoReadMeQuery = { whoReadMe: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, times: number, matter: PersonalMatter, role: Role | null, subjectType: string, reader: { name: string } | null } }> } };

export type GiveConsentMutationVariables = Exact<{
  purpose: ConsentPurpose;
  version: string;
}>;


export type GiveConsentMutation = { giveConsent: { id: string } };

export type WithdrawConsentMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string } };

export type ChangePasswordMutationVariables = Exact<{
  present: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type MyPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPhoneQuery = { viewer: { maskedPhone: string | null, person: { id: string, isPhoneConfirmed: boolean | null } } | null };

export type ConfirmMyPhoneMutationVariables = Exact<{ [key: string]: never; }>;


export type ConfirmMyPhoneMutation = { confirmMyPhone: string };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type GrantListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  role?: Role | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GrantListQuery = { grantList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { validFrom: string, allowedActions: Array<GrantAction>, id: string, role: Role, isDeputy: boolean, validTo: string | null, giver: { name: string } | null, region: { name: string } | null, organization: { name: string } | null, person: { id: string, name: string, isDemo: boolean, isPhoneConfirmed: boolean | null } | null } }> } };

export type HeldRoleFragment = { id: string, role: Role, isDeputy: boolean, validTo: string | null, region: { name: string } | null, organization: { name: string } | null, person: { id: string, name: string, isDemo: boolean, isPhoneConfirmed: boolean | null } | null };

export type OpenInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenInvitationsQuery = { openInvitations: Array<{ id: string, name: string, role: Role | null, expiresAt: string, region: { name: string } | null, organization: { name: string } | null, giver: { name: string } | null }> };

export type RolesToGiveQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesToGiveQuery = { rolesToGive: Array<{ role: Role, levels: Array<RegionLevel>, inOrganization: boolean, isConfidential: boolean }> };

export type OrganizationChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationChoiceQuery = { organizationList: { edges: Array<{ node: { id: string, name: string } }> } };

export type InviteToRoleMutationVariables = Exact<{
  name: string;
  role: Role;
  regionCode?: string | null | undefined;
  organizationId?: string | null | undefined;
  phone?: string | null | undefined;
}>;


export type InviteToRoleMutation = { inviteToRole: { path: string | null, invitation: { id: string, expiresAt: string } } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string } };

export type RevokeGrantMutationVariables = Exact<{
  id: string;
}>;


export type RevokeGrantMutation = { revokeGrant: { id: string } };

export type MakePasswordLinkMutationVariables = Exact<{
  personId: string;
}>;


export type MakePasswordLinkMutation = { makePasswordLink: { path: string | null, expiresAt: string } };

export type ColleagueListQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleagueListQuery = { colleagues: Array<{ id: string, role: Role, isDeputy: boolean, validTo: string | null, region: { name: string } | null, organization: { name: string } | null, person: { id: string, name: string, isDemo: boolean, isPhoneConfirmed: boolean | null } | null }> };

export type DeputyListQueryVariables = Exact<{ [key: string]: never; }>;


export type DeputyListQuery = { deputies: Array<{ id: string, role: Role, isDeputy: boolean, validTo: string | null, region: { name: string } | null, organization: { name: string } | null, person: { id: string, name: string, isDemo: boolean, isPhoneConfirmed: boolean | null } | null }> };

export type AppointDeputyMutationVariables = Exact<{
  personId: string;
  validTo: string;
}>;


export type AppointDeputyMutation = { appointDeputy: { id: string } };

export type OpenPhoneChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenPhoneChangesQuery = { openPhoneChanges: Array<{ id: string, state: PhoneChangeState, maskedPhone: string, reason: string, askedAt: string, allowedActions: Array<PhoneChangeAction>, person: { id: string, name: string } | null, askedBy: { name: string } | null }> };

export type AskNewPhoneMutationVariables = Exact<{
  personId: string;
  phone: string;
  reason: string;
}>;


export type AskNewPhoneMutation = { askNewPhone: { id: string } };

export type ConfirmNewPhoneMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmNewPhoneMutation = { confirmNewPhone: { id: string } };

export type WithdrawNewPhoneMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawNewPhoneMutation = { withdrawNewPhone: { id: string } };

export type ReadListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  readerId?: string | null | undefined;
  text?: string | null | undefined;
  matter?: PersonalMatter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadListQuery = { readList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, matter: PersonalMatter, role: Role | null, subjectType: string, subjectId: string | null, reader: { id: string, name: string } | null, person: { id: string, name: string } | null, region: { code: string, name: string } | null } }> } };

export type PrivacyNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyNoticeQuery = { privacyNotice: { version: string, from: string, paragraphs: Array<{ zh: string, en: string }> } };

export type RegisterMutationVariables = Exact<{
  name: string;
  phone: string;
  password: string;
  bornOn: string;
  noticeVersion: string;
}>;


export type RegisterMutation = { register: { person: { id: string } } | null };

export type MyChildrenQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChildrenQuery = { myChildren: Array<{ id: string, name: string }> };

export type RegisterChildMutationVariables = Exact<{
  name: string;
  bornOn: string;
  noticeVersion: string;
}>;


export type RegisterChildMutation = { registerChild: { id: string, name: string } };

export type OpenShiftsQueryVariables = Exact<{
  after?: string | null | undefined;
  regionCode?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  hasPlaces: boolean;
}>;


export type OpenShiftsQuery = { openShifts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, startsAt: string, endsAt: string, capacity: number, taken: number, waiting: number, state: ShiftState, skills: Array<string>, activity: { title: string, detail: string, place: string, category: string | null, community: { name: string } | null, organization: { name: string } | null } | null, mySignUp: { id: string, state: SignUpState, version: number, placeInLine: number | null, checkedInAt: string | null, checkedOutAt: string | null, allowedActions: Array<{ action: SignUpAction, isOpen: boolean }> } | null } }> } };

export type ShiftPartsFragment = { id: string, startsAt: string, endsAt: string, capacity: number, taken: number, waiting: number, state: ShiftState, skills: Array<string>, activity: { title: string, detail: string, place: string, category: string | null, community: { name: string } | null, organization: { name: string } | null } | null, mySignUp: { id: string, state: SignUpState, version: number, placeInLine: number | null, checkedInAt: string | null, checkedOutAt: string | null, allowedActions: Array<{ action: SignUpAction, isOpen: boolean }> } | null };

export type OneShiftQueryVariables = Exact<{
  id: string;
}>;


export type OneShiftQuery = { shift: { id: string, startsAt: string, endsAt: string, capacity: number, taken: number, waiting: number, state: ShiftState, skills: Array<string>, activity: { title: string, detail: string, place: string, category: string | null, community: { name: string } | null, organization: { name: string } | null } | null, mySignUp: { id: string, state: SignUpState, version: number, placeInLine: number | null, checkedInAt: string | null, checkedOutAt: string | null, allowedActions: Array<{ action: SignUpAction, isOpen: boolean }> } | null } | null };

export type SignUpForShiftMutationVariables = Exact<{
  shiftId: string;
}>;


export type SignUpForShiftMutation = { signUp: { id: string, state: SignUpState, placeInLine: number | null } };

export type ActOnOwnSignUpMutationVariables = Exact<{
  id: string;
  action: SignUpAction;
  version: number;
}>;


export type ActOnOwnSignUpMutation = { actOnSignUp: { id: string, state: SignUpState } };

export type MySignUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignUpsQuery = { mySignUps: { edges: Array<{ node: { id: string, state: SignUpState, placeInLine: number | null, shift: { id: string, startsAt: string, endsAt: string, state: ShiftState, activity: { title: string, place: string } | null } | null } }> } };

export type MyHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHoursQuery = { myHours: { minutes: number, minutesThisYear: number, minutesWaiting: number, stars: number } | null, myHoursEntries: { edges: Array<{ node: { id: string, minutes: number, servedOn: string, reason: string | null, activity: { title: string } | null } }> } };

export type ScanCodeMutationVariables = Exact<{
  code: string;
}>;


export type ScanCodeMutation = { scanCode: { scannedAt: string, goodUntil: string, shift: { id: string, startsAt: string, endsAt: string, activity: { title: string, place: string } | null } } };

export type CheckInByTicketMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckInByTicketMutation = { checkIn: { id: string, state: SignUpState, checkedInAt: string | null } };

export type CheckOutByTicketMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckOutByTicketMutation = { checkOut: { id: string, state: SignUpState, checkedOutAt: string | null } };

export type TickSignUpMutationVariables = Exact<{
  id: string;
  action: SignUpAction;
  version: number;
  at?: string | null | undefined;
}>;


export type TickSignUpMutation = { actOnSignUp: { id: string } };

export type ConfirmHoursMutationVariables = Exact<{
  id: string;
  version: number;
  minutes?: number | null | undefined;
  reason?: string | null | undefined;
}>;


export type ConfirmHoursMutation = { confirmHours: { id: string } };

export type ActivityListQueryVariables = Exact<{
  projectId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivityListQuery = { activityList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, place: string, state: ActivityState, community: { name: string } | null, organization: { name: string } | null, shifts: Array<{ id: string, startsAt: string, capacity: number, taken: number }> } }> } };

export type ActivityQueryVariables = Exact<{
  id: string;
}>;


export type ActivityQuery = { activity: { id: string, title: string, place: string, detail: string, state: ActivityState, version: number, lastReason: string | null, allowedActions: Array<{ action: ActivityAction, isOpen: boolean }>, need: { id: string, title: string } | null, community: { name: string } | null, organization: { name: string } | null, shifts: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, waiting: number, state: ShiftState, skills: Array<string>, signUps: Array<{ id: string, state: SignUpState, version: number, minutes: number | null, volunteerName: string | null, checkedInAt: string | null, checkedOutAt: string | null, placeInLine: number | null, allowedActions: Array<{ action: SignUpAction, isOpen: boolean }> }> }> } | null };

export type OpenActivityMutationVariables = Exact<{
  projectId?: string | null | undefined;
  needId?: string | null | undefined;
  input: ActivityInput;
  shifts: Array<ShiftInput> | ShiftInput;
  key: string;
}>;


export type OpenActivityMutation = { openActivity: { id: string } };

export type ActOnActivityMutationVariables = Exact<{
  id: string;
  action: ActivityAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnActivityMutation = { actOnActivity: { id: string } };

export type EditActivityMutationVariables = Exact<{
  id: string;
  version: number;
  input: ActivityInput;
}>;


export type EditActivityMutation = { editActivity: { id: string } };

export type AddShiftMutationVariables = Exact<{
  activityId: string;
  shift: ShiftInput;
}>;


export type AddShiftMutation = { addShift: { id: string } };

export type ChangeCapacityMutationVariables = Exact<{
  id: string;
  capacity: number;
}>;


export type ChangeCapacityMutation = { changeCapacity: { id: string } };

export type CancelShiftMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CancelShiftMutation = { cancelShift: { id: string } };

export type CorrectHoursMutationVariables = Exact<{
  id: string;
  minutes: number;
  reason: string;
}>;


export type CorrectHoursMutation = { correctHours: { id: string } };

export type ShiftCodeQueryVariables = Exact<{
  shiftId: string;
}>;


export type ShiftCodeQuery = { shiftCode: { code: string, changesAt: string } };

export type WorkingProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkingProjectsQuery = { projectList: { edges: Array<{ node: { id: string, state: ProjectState, need: { title: string } | null } }> } };

export type NeedToStaffQueryVariables = Exact<{
  id: string;
}>;


export type NeedToStaffQuery = { need: { id: string, title: string, publicSentence: string | null, place: string, startsAt: string | null, endsAt: string | null, mayOpenActivity: boolean, parts: Array<{ kind: PartKind, quantity: number, accepted: number, isDropped: boolean, skills: Array<string> }> } | null, invitationList: { edges: Array<{ node: { id: string, inviteeKind: CandidateKind, inviteeName: string } }> } };

export type OwnServiceQueryVariables = Exact<{
  id: string;
}>;


export type OwnServiceQuery = { need: { id: string, version: number, targetCount: number | null, ownService: { step: OwnServiceStep, activities: Array<{ id: string, title: string, state: ActivityState }> } | null } | null };

export type AcceptOwnServiceMutationVariables = Exact<{
  needId: string;
  version: number;
  servedCount: number;
}>;


export type AcceptOwnServiceMutation = { acceptOwnService: { id: string } };

export type AwardApplicationQueryVariables = Exact<{
  id: string;
}>;


export type AwardApplicationQuery = { awardApplication: { version: number, statement: string, lastReason: string | null, rejectedRule: string | null, closesOn: string | null, appealEndsOn: string | null, appealDays: number, createdAt: string, turn: AwardReviewer | null, id: string, state: AwardState, stateSince: string, amount: number | null, tier: string | null, month: string | null, appliedOn: string | null, noticeEndsOn: string | null, employer: { name: string } | null, turnAt: { name: string, level: RegionLevel } | null, programme: { reviewers: Array<AwardReviewer>, noticeDays: number | null, applicant: AwardApplicant, code: string, rules: Array<{ code: string, name: { zh: string, en: string } }>, tiers: Array<{ code: string, rules: Array<{ code: string, name: { zh: string, en: string } }>, name: { zh: string, en: string } }>, name: { zh: string, en: string } }, explanation: { on: string, outcome: AwardOutcome, tier: string | null, amount: number | null, opensOn: string | null, closesOn: string | null, mayApplyFrom: string | null, daysUntil: number | null, failing: Array<string>, missing: Array<string>, tiers: Array<{ code: string, outcome: AwardOutcome, amount: number | null, opensOn: string | null, closesOn: string | null, failing: Array<string>, name: { zh: string, en: string }, rules: Array<{ code: string, holds: boolean, isUndecided: boolean, trueSince: string | null, trueFrom: string | null, trueUntil: string | null, evidence: string, name: { zh: string, en: string }, document: { zh: string, en: string } | null, facts: Array<{ kind: string, says: string, from: string, to: string | null, source: string }>, parameters: Array<{ parameter: string, kind: string, value: string, from: string, evidence: string, name: { zh: string, en: string }, document: { zh: string, en: string } }> }> }> }, recomputation: { stands: boolean, sha256: string, onDay: string, nowOutcome: AwardOutcome, nowFailing: Array<string> } | null, steps: Array<{ action: AwardAction, at: string, by: string | null, reason: string | null, rule: string | null }>, objections: Array<{ id: string, isAppeal: boolean, at: string, words: string | null, isUpheld: boolean | null, answer: string | null }>, payee: { identityEnding: string, bank: string, accountEnding: string } | null, papersWanted: Array<{ code: string, isThere: boolean, name: { zh: string, en: string } }>, paperFiles: Array<{ id: string, paper: string, type: string, size: number, putInAt: string }>, otherAwards: Array<{ programme: string, state: AwardState, place: string, appliedOn: string | null }>, allowedActions: Array<{ action: AwardAction, isOpen: boolean, wantsReason: boolean }>, person: { name: string } | null, region: { code: string, name: string } | null } | null };

export type MyAwardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAwardsQuery = { myAwards: Array<{ workerId: string, name: string, mayBegin: boolean, programme: { code: string, applicant: AwardApplicant, rhythm: AwardRhythm, isOpen: boolean, opensOn: string | null, name: { zh: string, en: string }, parameters: Array<{ parameter: string, name: { zh: string, en: string } }> }, application: { id: string, state: AwardState } | null, explanation: { on: string, outcome: AwardOutcome, tier: string | null, amount: number | null, opensOn: string | null, closesOn: string | null, mayApplyFrom: string | null, daysUntil: number | null, failing: Array<string>, missing: Array<string>, tiers: Array<{ code: string, outcome: AwardOutcome, amount: number | null, opensOn: string | null, closesOn: string | null, failing: Array<string>, name: { zh: string, en: string }, rules: Array<{ code: string, holds: boolean, isUndecided: boolean, trueSince: string | null, trueFrom: string | null, trueUntil: string | null, evidence: string, name: { zh: string, en: string }, document: { zh: string, en: string } | null, facts: Array<{ kind: string, says: string, from: string, to: string | null, source: string }>, parameters: Array<{ parameter: string, kind: string, value: string, from: string, evidence: string, name: { zh: string, en: string }, document: { zh: string, en: string } }> }> }> } }> };

export type WhyPartsFragment = { on: string, outcome: AwardOutcome, tier: string | null, amount: number | null, opensOn: string | null, closesOn: string | null, mayApplyFrom: string | null, daysUntil: number | null, failing: Array<string>, missing: Array<string>, tiers: Array<{ code: string, outcome: AwardOutcome, amount: number | null, opensOn: string | null, closesOn: string | null, failing: Array<string>, name: { zh: string, en: string }, rules: Array<{ code: string, holds: boolean, isUndecided: boolean, trueSince: string | null, trueFrom: string | null, trueUntil: string | null, evidence: string, name: { zh: string, en: string }, document: { zh: string, en: string } | null, facts: Array<{ kind: string, says: string, from: string, to: string | null, source: string }>, parameters: Array<{ parameter: string, kind: string, value: string, from: string, evidence: string, name: { zh: string, en: string }, document: { zh: string, en: string } }> }> }> };

export type RegisteredForAwardsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisteredForAwardsQuery = { mySocialWorker: { id: string } | null };

export type AwardApplicationsQueryVariables = Exact<{
  programme?: string | null | undefined;
  state?: AwardState | null | undefined;
  isMyTurn?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type AwardApplicationsQuery = { awardApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: AwardState, stateSince: string, amount: number | null, tier: string | null, month: string | null, appliedOn: string | null, noticeEndsOn: string | null, person: { name: string } | null, region: { code: string, name: string } | null, programme: { code: string, name: { zh: string, en: string }, tiers: Array<{ code: string, name: { zh: string, en: string } }> } } }> } };

export type ListedAwardFragment = { id: string, state: AwardState, stateSince: string, amount: number | null, tier: string | null, month: string | null, appliedOn: string | null, noticeEndsOn: string | null, person: { name: string } | null, region: { code: string, name: string } | null, programme: { code: string, name: { zh: string, en: string }, tiers: Array<{ code: string, name: { zh: string, en: string } }> } };

export type AwardsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardsWaitingQuery = { awardApplications: { totalCount: number } };

export type AwardsToPayQueryVariables = Exact<{
  regionCode: string;
}>;


export type AwardsToPayQuery = { awardsToPay: Array<{ id: string, state: AwardState, stateSince: string, amount: number | null, tier: string | null, month: string | null, appliedOn: string | null, noticeEndsOn: string | null, person: { name: string } | null, region: { code: string, name: string } | null, programme: { code: string, name: { zh: string, en: string }, tiers: Array<{ code: string, name: { zh: string, en: string } }> } }> };

export type PublicBudgetsQueryVariables = Exact<{
  regionCode: string;
}>;


export type PublicBudgetsQuery = { publicBudgets: Array<{ id: string, name: string, regionCode: string, balance: number }> };

export type AwardBatchesQueryVariables = Exact<{
  regionCode: string;
  after?: string | null | undefined;
}>;


export type AwardBatchesQuery = { awardBatches: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: AwardBatchState, count: number, total: number, createdAt: string, programme: { zh: string, en: string } } }> } };

export type ListedBatchFragment = { id: string, state: AwardBatchState, count: number, total: number, createdAt: string, programme: { zh: string, en: string } };

export type AwardBatchQueryVariables = Exact<{
  id: string;
}>;


export type AwardBatchQuery = { awardBatch: { version: number, firstAt: string | null, secondAt: string | null, fileHash: string | null, lastReason: string | null, id: string, state: AwardBatchState, count: number, total: number, createdAt: string, budget: { id: string, name: string, balance: number } | null, madeBy: { name: string } | null, firstBy: { name: string } | null, secondBy: { name: string } | null, payments: Array<{ id: string, line: number, applicationId: string, name: string, accountEnding: string, amount: number, state: AwardPaymentState, bankReference: string | null, bankReason: string | null }>, bankLines: Array<{ id: string, place: number, line: number | null, amount: number | null, accountEnding: string, verdict: AwardBankVerdict, reference: string, reason: string, at: string }>, lastAnswer: { at: string, lines: number, moved: number, differing: number } | null, allowedActions: Array<{ action: AwardBatchAction, isOpen: boolean }>, programme: { zh: string, en: string } } | null };

export type MakeAwardBatchMutationVariables = Exact<{
  programme: string;
  budgetId: string;
  applicationIds: Array<string> | string;
  idempotencyKey: string;
}>;


export type MakeAwardBatchMutation = { makeAwardBatch: { id: string } };

export type ActOnAwardBatchMutationVariables = Exact<{
  id: string;
  version: number;
  action: AwardBatchAction;
  reason?: string | null | undefined;
}>;


export type ActOnAwardBatchMutation = { actOnAwardBatch: { id: string, state: AwardBatchState } };

export type TakeAwardBatchFileMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type TakeAwardBatchFileMutation = { takeAwardBatchFile: { content: string, sha256: string } };

export type ReconcileAwardBatchMutationVariables = Exact<{
  id: string;
  version: number;
  content: string;
}>;


export type ReconcileAwardBatchMutation = { reconcileAwardBatch: { id: string, state: AwardBatchState } };

export type OpenBudgetMutationVariables = Exact<{
  regionCode: string;
  name: string;
  idempotencyKey: string;
}>;


export type OpenBudgetMutation = { openBudget: { id: string } };

export type AppropriateBudgetMutationVariables = Exact<{
  budgetId: string;
  amount: number;
  document: string;
  idempotencyKey: string;
}>;


export type AppropriateBudgetMutation = { appropriateBudget: { id: string } };

export type BeginAwardMutationVariables = Exact<{
  programme: string;
  workerId?: string | null | undefined;
  idempotencyKey: string;
}>;


export type BeginAwardMutation = { beginAward: { id: string } };

export type EditAwardMutationVariables = Exact<{
  id: string;
  version: number;
  input: AwardInput;
}>;


export type EditAwardMutation = { editAward: { id: string, version: number } };

export type ActOnAwardMutationVariables = Exact<{
  id: string;
  version: number;
  action: AwardAction;
  reason?: string | null | undefined;
  rule?: string | null | undefined;
}>;


export type ActOnAwardMutation = { actOnAward: { id: string, state: AwardState } };

export type CorrectAwardAccountMutationVariables = Exact<{
  id: string;
  version: number;
  bank: string;
  account: string;
}>;


export type CorrectAwardAccountMutation = { correctAwardAccount: { id: string, version: number } };

export type ObjectToAwardMutationVariables = Exact<{
  id: string;
  words: string;
}>;


export type ObjectToAwardMutation = { objectToAward: { id: string } };

export type AppealAwardMutationVariables = Exact<{
  id: string;
  version: number;
  words: string;
}>;


export type AppealAwardMutation = { appealAward: { id: string } };

export type AnswerAwardObjectionMutationVariables = Exact<{
  id: string;
  version: number;
  objectionId: string;
  isUpheld: boolean;
  answer: string;
}>;


export type AnswerAwardObjectionMutation = { answerAwardObjection: { id: string } };

export type AwardDraftsQueryVariables = Exact<{
  programme: string;
  regionCode: string;
}>;


export type AwardDraftsQuery = { awardDrafts: Array<{ id: string, version: number, state: AwardDraftState, title: string, without: Array<string>, madeAt: string, fromOn: string | null, source: string | null, publishedAt: string | null, allowedActions: Array<AwardDraftAction>, values: Array<{ parameter: string, value: string }>, result: { from: string, to: string, shutOut: number | null, all: { key: string, name: string, winners: number, losers: number, before: { people: number, cost: number }, after: { people: number, cost: number } } }, madeBy: { name: string } | null, publishedBy: { name: string } | null }> };

export type KeepAwardDraftMutationVariables = Exact<{
  programme: string;
  regionCode: string;
  values: Array<DraftValueInput> | DraftValueInput;
  without: Array<string> | string;
  months: number;
  title: string;
  idempotencyKey: string;
}>;


export type KeepAwardDraftMutation = { keepAwardDraft: { id: string } };

export type PublishAwardDraftMutationVariables = Exact<{
  id: string;
  version: number;
  fromOn: string;
  source: string;
}>;


export type PublishAwardDraftMutation = { publishAwardDraft: { id: string } };

export type DiscardAwardDraftMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DiscardAwardDraftMutation = { discardAwardDraft: { id: string } };

export type AwardNoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AwardNoticesQuery = { awardNotices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, place: string, employer: string | null, amount: number | null, noticeEndsOn: string | null, programme: { zh: string, en: string } } }> } };

export type TakeOutAwardPaperMutationVariables = Exact<{
  id: string;
}>;


export type TakeOutAwardPaperMutation = { takeOutAwardPaper: { id: string } };

export type AwardProgrammesQueryVariables = Exact<{
  regionCode: string;
}>;


export type AwardProgrammesQuery = { awardProgrammes: Array<{ code: string, pack: string, holdsIn: string | null, applicant: AwardApplicant, rhythm: AwardRhythm, reviewers: Array<AwardReviewer>, noticeDays: number | null, isOpen: boolean, opensOn: string | null, missing: Array<string>, isOnce: boolean, mayDraft: boolean, name: { zh: string, en: string }, rules: Array<{ code: string, name: { zh: string, en: string } }>, tiers: Array<{ code: string, amount: number | null, name: { zh: string, en: string }, rules: Array<{ code: string, name: { zh: string, en: string } }> }>, parameters: Array<{ parameter: string, kind: string, current: string | null, name: { zh: string, en: string }, values: Array<{ from: string, value: string, evidence: string, source: { zh: string, en: string } }> }>, papers: Array<{ code: string, name: { zh: string, en: string } }> }> };

export type AwardProspectsQueryVariables = Exact<{
  programme: string;
  regionCode: string;
}>;


export type AwardProspectsQuery = { awardProspects: { on: string, registered: number, eligible: number, withinYear: number, rows: Array<{ workerId: string, name: string, opensOn: string, closesOn: string | null, amount: number | null }> } };

export type AwardSimulationQueryVariables = Exact<{
  programme: string;
  regionCode: string;
  values: Array<DraftValueInput> | DraftValueInput;
  without: Array<string> | string;
  months: number;
}>;


export type AwardSimulationQuery = { awardSimulation: { from: string, to: string, shutOut: number | null, all: { key: string, name: string, winners: number, losers: number, before: { people: number, cost: number }, after: { people: number, cost: number } }, byRegion: Array<{ key: string, name: string, winners: number, losers: number, before: { people: number, cost: number }, after: { people: number, cost: number } }>, byGrade: Array<{ key: string, name: string, winners: number, losers: number, before: { people: number, cost: number }, after: { people: number, cost: number } }>, changes: Array<{ workerId: string, name: string, region: string, before: number, after: number, failing: Array<string>, windowOver: { opensOn: string, closesOn: string } | null }> } };

export type SimulatedPartsFragment = { key: string, name: string, winners: number, losers: number, before: { people: number, cost: number }, after: { people: number, cost: number } };

export type AwardFactsQueryVariables = Exact<{
  regionCode: string;
}>;


export type AwardFactsQuery = { awardFacts: Array<{ id: string, kind: AwardFactKind, fromOn: string, toOn: string | null, source: string, person: { name: string } | null, organization: { name: string } | null }> };

export type EnterAwardFactMutationVariables = Exact<{
  kind: AwardFactKind;
  workerId?: string | null | undefined;
  organizationId?: string | null | undefined;
  fromOn: string;
  toOn?: string | null | undefined;
  source: string;
}>;


export type EnterAwardFactMutation = { enterAwardFact: { id: string } };

export type WithdrawAwardFactMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawAwardFactMutation = { withdrawAwardFact: { id: string } };

export type AwardFactWorkersQueryVariables = Exact<{
  regionCode: string;
  text?: string | null | undefined;
}>;


export type AwardFactWorkersQuery = { socialWorkers: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type NeedCaseQueryVariables = Exact<{
  id: string;
}>;


export type NeedCaseQuery = { need: { id: string, caseId: string | null } | null };

export type CaseWorkerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseWorkerChoicesQuery = { socialWorkers: { edges: Array<{ node: { id: string, name: string | null, region: { name: string } | null } }> } };

export type SearchCasesMutationVariables = Exact<{
  regionCode: string;
  client: CaseClientInput;
}>;


export type SearchCasesMutation = { searchCases: Array<{ id: string, strength: CaseMatchStrength, reasons: Array<CaseMatchReason>, isOpen: boolean, openedIn: number, isMine: boolean, place: { name: string, path: Array<{ code: string, name: string }> } | null }> };

export type OpenCaseMutationVariables = Exact<{
  regionCode: string;
  client: CaseClientInput;
  alias: string;
  needId?: string | null | undefined;
  seenMatches: Array<string> | string;
  words: string;
  idempotencyKey: string;
}>;


export type OpenCaseMutation = { openCase: { code: string, file: { id: string, number: string } } };

export type ActOnCaseMutationVariables = Exact<{
  id: string;
  version: number;
  action: CaseAction;
  words?: string | null | undefined;
  risk?: CaseRisk | null | undefined;
  consentHow?: CaseConsentHow | null | undefined;
  goals?: Array<string> | string | null | undefined;
  on?: string | null | undefined;
  manner?: CaseContactManner | null | undefined;
  isMade?: boolean | null | undefined;
  minutes?: number | null | undefined;
  outcome?: CaseOutcome | null | undefined;
}>;


export type ActOnCaseMutation = { actOnCase: { id: string, state: CaseState } };

export type CorrectCaseClientMutationVariables = Exact<{
  id: string;
  version: number;
  client: CaseClientInput;
}>;


export type CorrectCaseClientMutation = { correctCaseClient: { id: string } };

export type AssignCaseMutationVariables = Exact<{
  id: string;
  version: number;
  toWorkerId: string;
  reason: string;
}>;


export type AssignCaseMutation = { assignCase: { id: string } };

export type HandOverCasesMutationVariables = Exact<{
  fromWorkerId: string;
  toWorkerId: string;
  reason: string;
}>;


export type HandOverCasesMutation = { handOverCases: number };

export type ExportCaseMutationVariables = Exact<{
  id: string;
}>;


export type ExportCaseMutation = { exportCase: { fileName: string, text: string } };

export type RenewCaseCodeMutationVariables = Exact<{
  id: string;
}>;


export type RenewCaseCodeMutation = { renewCaseCode: { code: string } };

export type ReferCaseMutationVariables = Exact<{
  id: string;
  version: number;
  toWorkerId?: string | null | undefined;
  toOrganizationId?: string | null | undefined;
  isTransfer: boolean;
  consentHow?: CaseConsentHow | null | undefined;
  letter: string;
  idempotencyKey: string;
}>;


export type ReferCaseMutation = { referCase: { id: string } };

export type ActOnCaseReferralMutationVariables = Exact<{
  id: string;
  version: number;
  action: CaseReferralAction;
  words?: string | null | undefined;
}>;


export type ActOnCaseReferralMutation = { actOnCaseReferral: { id: string, state: CaseReferralState } };

export type GiveCaseRightMutationVariables = Exact<{
  workerId: string;
  toOn: string;
  reason: string;
}>;


export type GiveCaseRightMutation = { giveCaseRight: { id: string } };

export type RevokeCaseRightMutationVariables = Exact<{
  id: string;
}>;


export type RevokeCaseRightMutation = { revokeCaseRight: { id: string } };

export type OpenMyCaseMutationVariables = Exact<{
  code: string;
}>;


export type OpenMyCaseMutation = { openMyCase: { number: string, isOpen: boolean, worker: string, exportAskedOn: string | null, erasureAskedOn: string | null, isMine: boolean, place: { name: string } | null, readings: Array<{ id: string, at: string, times: number, reader: string, role: Role | null, isSearch: boolean }> } };

export type MyCasePartsFragment = { number: string, isOpen: boolean, worker: string, exportAskedOn: string | null, erasureAskedOn: string | null, isMine: boolean, place: { name: string } | null, readings: Array<{ id: string, at: string, times: number, reader: string, role: Role | null, isSearch: boolean }> };

export type AskForMyCaseMutationVariables = Exact<{
  code: string;
  isErasure: boolean;
}>;


export type AskForMyCaseMutation = { askForMyCase: { number: string, isOpen: boolean, worker: string, exportAskedOn: string | null, erasureAskedOn: string | null, isMine: boolean, place: { name: string } | null, readings: Array<{ id: string, at: string, times: number, reader: string, role: Role | null, isSearch: boolean }> } };

export type TieMyCaseMutationVariables = Exact<{
  code: string;
}>;


export type TieMyCaseMutation = { tieMyCase: { number: string, isOpen: boolean, worker: string, exportAskedOn: string | null, erasureAskedOn: string | null, isMine: boolean, place: { name: string } | null, readings: Array<{ id: string, at: string, times: number, reader: string, role: Role | null, isSearch: boolean }> } };

export type CaseReferralsToMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CaseReferralsToMeQuery = { caseReferralsToMe: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: CaseReferralState, isTransfer: boolean, dueOn: string, createdAt: string } }> } };

export type ReadCaseReferralMutationVariables = Exact<{
  id: string;
}>;


export type ReadCaseReferralMutation = { readCaseReferral: { name: string, phone: string | null, letter: string, answer: string | null, madeBy: string, receiver: string | null, caseId: string | null, referral: { id: string, number: string, state: CaseReferralState, isTransfer: boolean, consentHow: CaseConsentHow | null, dueOn: string, createdAt: string, version: number }, allowedActions: Array<{ action: CaseReferralAction, isOpen: boolean, wantsWords: boolean }> } };

export type CaseDayQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseDayQuery = { caseDay: Array<{ id: string, kind: CaseDueKind, caseId: string, number: string, alias: string, workerId: string, worker: string | null, risk: CaseRisk | null, dueOn: string, daysLate: number }> };

export type DuePartsFragment = { id: string, kind: CaseDueKind, caseId: string, number: string, alias: string, workerId: string, worker: string | null, risk: CaseRisk | null, dueOn: string, daysLate: number };

export type CaseQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseQueueQuery = { caseQueue: Array<{ id: string, kind: CaseDueKind, caseId: string, number: string, alias: string, workerId: string, worker: string | null, risk: CaseRisk | null, dueOn: string, daysLate: number }> };

export type CaseFilesQueryVariables = Exact<{
  isSupervised: boolean;
  state?: CaseState | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseFilesQuery = { caseFiles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, alias: string, state: CaseState, risk: CaseRisk | null, nextVisitOn: string | null, dueOn: string | null, region: { code: string, name: string } | null } }> } };

export type ReadCaseMutationVariables = Exact<{
  id: string;
}>;


export type ReadCaseMutation = { readCase: { visitsLacking: number, awaitsSupervisor: boolean, file: { id: string, number: string, alias: string, state: CaseState, stateSince: string, risk: CaseRisk | null, dueOn: string | null, nextVisitOn: string | null, lastContactOn: string | null, exportAskedOn: string | null, erasureAskedOn: string | null, createdAt: string, version: number, mayOverrideConsent: boolean, region: { code: string, name: string, path: Array<{ code: string, name: string }> } | null, need: { id: string, number: string, title: string } | null, referrals: Array<{ id: string, state: CaseReferralState, receiver: string | null, isTransfer: boolean, createdAt: string }>, allowedActions: Array<{ action: CaseAction, isOpen: boolean, wants: Array<CaseDetail> }> }, client: { name: string, bornIn: number | null, idNumber: string | null, phone: string | null, household: string | null }, entries: Array<{ id: string, action: CaseAction, at: string, by: string, words: string | null, risk: CaseRisk | null, consentHow: CaseConsentHow | null, goals: Array<string>, on: string | null, manner: CaseContactManner | null, isMade: boolean | null, minutes: number | null, outcome: CaseOutcome | null }>, readings: Array<{ id: string, at: string, times: number, reader: string, role: Role | null, isSearch: boolean }> } };

export type CaseColleaguesQueryVariables = Exact<{
  regionCode?: string | null | undefined;
}>;


export type CaseColleaguesQuery = { caseColleagues: Array<{ workerId: string, name: string, regionCode: string }> };

export type CaseRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseRightsQuery = { caseRights: Array<{ id: string, reason: string, fromOn: string, toOn: string, person: { name: string } | null, region: { name: string } | null }> };

export type WorkGroupsQueryVariables = Exact<{
  method?: WorkMethod | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkGroupsQuery = { workGroups: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, method: WorkMethod, title: string, state: WorkGroupState, startsOn: string, plannedSessions: number, memberCount: number, sessions: Array<{ id: string, headcount: number }>, region: { name: string } | null } }> } };

export type WorkGroupQueryVariables = Exact<{
  id: string;
}>;


export type WorkGroupQuery = { workGroup: { id: string, regionCode: string, method: WorkMethod, title: string, aim: string, plannedSessions: number, startsOn: string, measure: string, before: number | null, after: number | null, state: WorkGroupState, summary: string | null, version: number, memberCount: number, region: { name: string } | null, sessions: Array<{ id: string, heldOn: string, topic: string, minutes: number, headcount: number, note: string }>, members: Array<{ id: string, name: string | null, before: number | null, after: number | null, attended: number }> | null, change: { people: number | null, came: number | null, before: number, after: number } | null, allowedActions: Array<{ action: WorkGroupAction, isOpen: boolean }> } | null };

export type PlanWorkGroupMutationVariables = Exact<{
  regionCode: string;
  method: WorkMethod;
  input: WorkGroupInput;
  idempotencyKey: string;
}>;


export type PlanWorkGroupMutation = { planWorkGroup: { id: string } };

export type EditWorkGroupMutationVariables = Exact<{
  id: string;
  version: number;
  input: WorkGroupInput;
}>;


export type EditWorkGroupMutation = { editWorkGroup: { id: string } };

export type ActOnWorkGroupMutationVariables = Exact<{
  id: string;
  version: number;
  action: WorkGroupAction;
  words?: string | null | undefined;
}>;


export type ActOnWorkGroupMutation = { actOnWorkGroup: { id: string } };

export type AddWorkMembersMutationVariables = Exact<{
  id: string;
  version: number;
  names: Array<string> | string;
}>;


export type AddWorkMembersMutation = { addWorkMembers: { id: string } };

export type EraseWorkMemberMutationVariables = Exact<{
  id: string;
  version: number;
  memberId: string;
}>;


export type EraseWorkMemberMutation = { eraseWorkMember: { id: string } };

export type HoldWorkSessionMutationVariables = Exact<{
  id: string;
  version: number;
  heldOn: string;
  topic: string;
  minutes: number;
  memberIds?: Array<string> | string | null | undefined;
  headcount?: number | null | undefined;
  note: string;
}>;


export type HoldWorkSessionMutation = { holdWorkSession: { id: string } };

export type MeasureWorkMutationVariables = Exact<{
  id: string;
  version: number;
  memberId?: string | null | undefined;
  before?: number | null | undefined;
  after?: number | null | undefined;
}>;


export type MeasureWorkMutation = { measureWork: { id: string } };

export type NeedToClaimQueryVariables = Exact<{
  id: string;
}>;


export type NeedToClaimQuery = { need: { id: string, title: string, state: NeedState, mayClaim: boolean, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, project: { id: string, state: ProjectState } | null, claims: Array<{ id: string, state: ClaimState, plan: string, lastReason: string | null, createdAt: string, stateSince: string, version: number, organization: { id: string, name: string, grade: AssessmentGrade | null, registrationType: RegistrationType } | null, shares: Array<{ partId: string, quantity: number }>, allowedActions: Array<{ action: ClaimAction, isOpen: boolean, wantsReason: boolean }> }> } | null };

export type ClaimPartsFragment = { id: string, state: ClaimState, plan: string, lastReason: string | null, createdAt: string, stateSince: string, version: number, organization: { id: string, name: string, grade: AssessmentGrade | null, registrationType: RegistrationType } | null, shares: Array<{ partId: string, quantity: number }>, allowedActions: Array<{ action: ClaimAction, isOpen: boolean, wantsReason: boolean }> };

export type ClaimableQueryVariables = Exact<{
  after?: string | null | undefined;
  regionCode?: string | null | undefined;
  category?: string | null | undefined;
}>;


export type ClaimableQuery = { needList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, state: NeedState, urgency: Urgency, category: string, dueAt: string | null, stateSince: string, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, linkage: { community: Engagement, organization: Engagement, worker: Engagement, volunteer: Engagement, resource: Engagement } } }> } };

export type OurDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OurDeskQuery = { viewer: { hat: { organization: { id: string, name: string, state: OrganizationState, regionCode: string, servedRegions: Array<string>, categories: Array<string>, capacity: number } | null } | null } | null };

export type ClaimQueueQueryVariables = Exact<{
  after?: string | null | undefined;
  states?: Array<ClaimState> | ClaimState | null | undefined;
}>;


export type ClaimQueueQuery = { claimList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: ClaimState, plan: string, lastReason: string | null, createdAt: string, stateSince: string, version: number, need: { id: string, title: string, number: string, state: NeedState, urgency: Urgency, dueAt: string | null, stateSince: string, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }> } | null, organization: { id: string, name: string, grade: AssessmentGrade | null, registrationType: RegistrationType } | null, shares: Array<{ partId: string, quantity: number }>, allowedActions: Array<{ action: ClaimAction, isOpen: boolean, wantsReason: boolean }> } }> } };

export type ClaimNeedMutationVariables = Exact<{
  needId: string;
  shares: Array<ClaimShareInput> | ClaimShareInput;
  plan: string;
  idempotencyKey: string;
}>;


export type ClaimNeedMutation = { claimNeed: { id: string } };

export type ActOnClaimMutationVariables = Exact<{
  id: string;
  action: ClaimAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnClaimMutation = { actOnClaim: { id: string, state: ClaimState } };

export type MeetingListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MeetingListQuery = { meetingList: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, state: MeetingState, meetsAt: string, place: string, region: { name: string } | null, chair: { name: string } | null } }> } };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { meeting: { id: string, regionCode: string, title: string, state: MeetingState, meetsAt: string, place: string, lastReason: string | null, version: number, region: { name: string } | null, chair: { id: string, name: string } | null, caller: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, attendees: Array<{ key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }>, agenda: Array<{ subjectType: string | null, subjectId: string | null, words: string, isStruck: boolean }>, minutes: Array<{ id: string, number: number, words: string, writtenAt: string, writtenBy: { id: string, name: string } | null, signOff: { signedAt: string, signedBy: { id: string, name: string } | null } | null }>, actionItems: Array<{ id: string, title: string, state: ActionItemState, dueAt: string, createdAt: string, owner: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, ownerPerson: { id: string, name: string } | null }>, history: Array<{ id: string, type: string, at: string, role: Role | null }>, allowedActions: Array<{ action: MeetingAction, isOpen: boolean }> } | null };

export type PartyPartsFragment = { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null };

export type DraftAgendaQueryVariables = Exact<{
  regionCode: string;
}>;


export type DraftAgendaQuery = { draftAgenda: Array<{ subjectType: string, subjectId: string, title: string, regionCode: string, dueAt: string }> };

export type CallMeetingMutationVariables = Exact<{
  regionCode: string;
  input: MeetingInput;
  idempotencyKey: string;
}>;


export type CallMeetingMutation = { callMeeting: { id: string } };

export type EditMeetingMutationVariables = Exact<{
  id: string;
  version: number;
  input: MeetingInput;
}>;


export type EditMeetingMutation = { editMeeting: { id: string } };

export type WriteMinutesMutationVariables = Exact<{
  id: string;
  version: number;
  words: string;
}>;


export type WriteMinutesMutation = { writeMinutes: { id: string } };

export type ActOnMeetingMutationVariables = Exact<{
  id: string;
  action: MeetingAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnMeetingMutation = { actOnMeeting: { id: string } };

export type HandOverListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HandOverListQuery = { handOverList: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: HandOverState, role: Role, createdAt: string, fromPerson: { id: string, name: string } | null, toPerson: { id: string, name: string } | null, region: { name: string } | null } }> } };

export type HandOverQueryVariables = Exact<{
  id: string;
}>;


export type HandOverQuery = { handOver: { id: string, state: HandOverState, role: Role, note: string, lastReason: string | null, createdAt: string, stateSince: string, version: number, fromPerson: { id: string, name: string } | null, toPerson: { id: string, name: string } | null, region: { name: string } | null, matters: Array<{ subjectType: string, subjectId: string, title: string }>, allowedActions: Array<{ action: HandOverAction, isOpen: boolean }> } | null };

export type HandOverChoiceQueryVariables = Exact<{
  grantId: string;
}>;


export type HandOverChoiceQuery = { handOverReceivers: Array<{ id: string, person: { id: string, name: string } | null }>, mattersToHandOver: Array<{ subjectType: string, subjectId: string, title: string }> };

export type ProposeHandOverMutationVariables = Exact<{
  grantId: string;
  toPersonId: string;
  note?: string | null | undefined;
}>;


export type ProposeHandOverMutation = { proposeHandOver: { id: string } };

export type ActOnHandOverMutationVariables = Exact<{
  id: string;
  action: HandOverAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnHandOverMutation = { actOnHandOver: { id: string } };

export type ActionItemListQueryVariables = Exact<{
  isOwn?: boolean | null | undefined;
  states?: Array<ActionItemState> | ActionItemState | null | undefined;
  after?: string | null | undefined;
}>;


export type ActionItemListQuery = { actionItemList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, state: ActionItemState, dueAt: string, createdAt: string, owner: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, ownerPerson: { id: string, name: string } | null } }> } };

export type ActionItemQueryVariables = Exact<{
  id: string;
}>;


export type ActionItemQuery = { actionItem: { id: string, title: string, state: ActionItemState, dueAt: string, createdAt: string, stateSince: string, outcome: string | null, lastReason: string | null, version: number, owner: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, ownerPerson: { id: string, name: string } | null, checker: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, meeting: { id: string, title: string } | null, escalations: Array<{ id: string, escalatedAt: string, toRegion: { code: string, name: string } | null }>, history: Array<{ id: string, type: string, at: string, role: Role | null }>, allowedActions: Array<{ action: ActionItemAction, isOpen: boolean, wantsWords: boolean, setsClock: boolean }> } | null };

export type ActionItemPeopleQueryVariables = Exact<{
  meetingId: string;
  owner: PartyInput;
}>;


export type ActionItemPeopleQuery = { actionItemPeople: Array<{ id: string, name: string }> };

export type OpenActionItemMutationVariables = Exact<{
  meetingId: string;
  title: string;
  owner: PartyInput;
  ownerPersonId?: string | null | undefined;
  dueOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type OpenActionItemMutation = { openActionItem: { id: string } };

export type ActOnActionItemMutationVariables = Exact<{
  id: string;
  action: ActionItemAction;
  version: number;
  words?: string | null | undefined;
  dueOn?: string | null | undefined;
}>;


export type ActOnActionItemMutation = { actOnActionItem: { id: string } };

export type DepartmentsQueryVariables = Exact<{
  regionCode: string;
}>;


export type DepartmentsQuery = { departments: Array<{ code: string, zh: string, en: string }> };

export type ReferralListQueryVariables = Exact<{
  side: ReferralSide;
  after?: string | null | undefined;
}>;


export type ReferralListQuery = { referralList: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, state: ReferralState, dueAt: string | null, stateSince: string, fromDepartment: string, toDepartment: string, region: { name: string } | null, toRegion: { name: string } | null } }> } };

export type ReferralQueryVariables = Exact<{
  id: string;
}>;


export type ReferralQuery = { referral: { id: string, title: string, reason: string, state: ReferralState, dueAt: string | null, stateSince: string, outcome: string | null, lastReason: string | null, version: number, regionCode: string, toRegionCode: string, fromDepartment: string, toDepartment: string, region: { name: string } | null, toRegion: { name: string } | null, need: { id: string, number: string, title: string } | null, escalations: Array<{ id: string, escalatedAt: string, toRegion: { code: string, name: string } | null }>, history: Array<{ id: string, type: string, at: string, role: Role | null }>, allowedActions: Array<{ action: ReferralAction, isOpen: boolean, wantsWords: boolean }> } | null };

export type ReferMatterMutationVariables = Exact<{
  regionCode: string;
  fromDepartment: string;
  toRegionCode: string;
  toDepartment: string;
  title: string;
  reason: string;
  needId?: string | null | undefined;
  idempotencyKey: string;
}>;


export type ReferMatterMutation = { referMatter: { id: string } };

export type ActOnReferralMutationVariables = Exact<{
  id: string;
  action: ReferralAction;
  version: number;
  words?: string | null | undefined;
}>;


export type ActOnReferralMutation = { actOnReferral: { id: string } };

export type NeedCoordinationQueryVariables = Exact<{
  id: string;
}>;


export type NeedCoordinationQuery = { need: { id: string, title: string, toUrge: { code: string, name: string } | null, referrals: Array<{ id: string, title: string, state: ReferralState, toDepartment: string, toRegion: { name: string } | null }>, escalations: Array<{ id: string, escalatedAt: string, toRegion: { code: string, name: string } | null }> } | null };

export type ApplyForDesignationMutationVariables = Exact<{
  regionCode: string;
  kind: string;
  statement: string;
  words?: Array<CriterionWordsInput> | CriterionWordsInput | null | undefined;
  idempotencyKey: string;
}>;


export type ApplyForDesignationMutation = { applyForDesignation: { id: string } };

export type EditDesignationMutationVariables = Exact<{
  id: string;
  version: number;
  statement: string;
  words?: Array<CriterionWordsInput> | CriterionWordsInput | null | undefined;
}>;


export type EditDesignationMutation = { editDesignation: { id: string, version: number } };

export type ActOnDesignationMutationVariables = Exact<{
  id: string;
  action: DesignationAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnDesignationMutation = { actOnDesignation: { id: string, state: DesignationState } };

export type HandDesignationToExpertsMutationVariables = Exact<{
  id: string;
  version: number;
  expertIds: Array<string> | string;
}>;


export type HandDesignationToExpertsMutation = { handDesignationToExperts: { id: string } };

export type JudgeDesignationMutationVariables = Exact<{
  id: string;
  version: number;
  verdict: DesignationVerdict;
  words: string;
}>;


export type JudgeDesignationMutation = { judgeDesignation: { id: string } };

export type ObjectToDesignationMutationVariables = Exact<{
  id: string;
  words: string;
}>;


export type ObjectToDesignationMutation = { objectToDesignation: { id: string } };

export type AnswerObjectionMutationVariables = Exact<{
  id: string;
  version: number;
  objectionId: string;
  isUpheld: boolean;
  answer: string;
}>;


export type AnswerObjectionMutation = { answerObjection: { id: string } };

export type DesignationKindsQueryVariables = Exact<{
  regionCode: string;
}>;


export type DesignationKindsQuery = { designationKinds: Array<{ mayApply: boolean, code: string, pack: string, level: RegionLevel, decidedAt: RegionLevel, noticeDays: number, experts: number, termMonths: number, name: { zh: string, en: string }, criteria: Array<{ code: string, fact: string | null, atLeast: number | null, evidence: string, name: { zh: string, en: string } }>, progress: { named: number, underWay: number, places: number, target: string | null, isPercent: boolean, targetYear: number | null } }> };

export type KindPartsFragment = { code: string, pack: string, level: RegionLevel, decidedAt: RegionLevel, noticeDays: number, experts: number, termMonths: number, name: { zh: string, en: string }, criteria: Array<{ code: string, fact: string | null, atLeast: number | null, evidence: string, name: { zh: string, en: string } }>, progress: { named: number, underWay: number, places: number, target: string | null, isPercent: boolean, targetYear: number | null } };

export type DesignationListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  kind?: string | null | undefined;
  state?: DesignationState | null | undefined;
  after?: string | null | undefined;
}>;


export type DesignationListQuery = { designationList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: DesignationState, stateSince: string, noticeEndsOn: string | null, namedOn: string | null, endsOn: string | null, recheckOn: string | null, title: { zh: string, en: string }, region: { code: string, name: string, path: Array<{ code: string, name: string }> } | null } }> } };

export type ListedDesignationFragment = { id: string, state: DesignationState, stateSince: string, noticeEndsOn: string | null, namedOn: string | null, endsOn: string | null, recheckOn: string | null, title: { zh: string, en: string }, region: { code: string, name: string, path: Array<{ code: string, name: string }> } | null };

export type DesignationsToJudgeQueryVariables = Exact<{ [key: string]: never; }>;


export type DesignationsToJudgeQuery = { designationsToJudge: { edges: Array<{ node: { id: string, state: DesignationState, stateSince: string, noticeEndsOn: string | null, namedOn: string | null, endsOn: string | null, recheckOn: string | null, title: { zh: string, en: string }, region: { code: string, name: string, path: Array<{ code: string, name: string }> } | null } }> } };

export type PublicDesignationsQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicDesignationsQuery = { publicDesignations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: DesignationState, stateSince: string, noticeEndsOn: string | null, namedOn: string | null, endsOn: string | null, recheckOn: string | null, title: { zh: string, en: string }, region: { code: string, name: string, path: Array<{ code: string, name: string }> } | null } }> } };

export type DesignationQueryVariables = Exact<{
  id: string;
}>;


export type DesignationQuery = { designation: { regionCode: string, statement: string, lastReason: string | null, createdAt: string, version: number, id: string, state: DesignationState, stateSince: string, noticeEndsOn: string | null, namedOn: string | null, endsOn: string | null, recheckOn: string | null, kind: { code: string, pack: string, level: RegionLevel, decidedAt: RegionLevel, noticeDays: number, experts: number, termMonths: number, name: { zh: string, en: string }, criteria: Array<{ code: string, fact: string | null, atLeast: number | null, evidence: string, name: { zh: string, en: string } }>, progress: { named: number, underWay: number, places: number, target: string | null, isPercent: boolean, targetYear: number | null } }, checks: Array<{ at: string | null, fromMonth: string, toMonth: string, evidence: Array<{ criterion: string, value: number | null, atLeast: number | null, isMet: boolean | null, words: string }> }>, reviews: Array<{ id: string, expert: string | null, isMine: boolean, verdict: DesignationVerdict | null, words: string | null, answeredAt: string | null }>, objections: Array<{ id: string, at: string, words: string | null, isUpheld: boolean | null, answer: string | null }>, allowedActions: Array<{ action: DesignationAction, isOpen: boolean, wantsReason: boolean }>, title: { zh: string, en: string }, region: { code: string, name: string, path: Array<{ code: string, name: string }> } | null } | null };

export type DesignationExpertsQueryVariables = Exact<{
  id: string;
  text: string;
}>;


export type DesignationExpertsQuery = { designationExperts: Array<{ personId: string, name: string, role: Role, regionCode: string, isConflicted: boolean }> };

export type ActionTracksQueryVariables = Exact<{
  regionCode: string;
}>;


export type ActionTracksQuery = { actionTracks: Array<{ code: string, zh: string, en: string }> };

export type ConsultationListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsultationListQuery = { consultationList: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, state: ConsultationState, heldOn: string, attended: number | null, region: { name: string } | null, track: { code: string, zh: string, en: string } } }> } };

export type ConsultationQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationQuery = { consultation: { id: string, regionCode: string, title: string, detail: string, state: ConsultationState, heldOn: string, place: string, invited: number | null, attended: number | null, decision: string | null, lastReason: string | null, version: number, region: { name: string } | null, body: { id: string, name: string } | null, track: { code: string, zh: string, en: string }, options: Array<{ words: string, votes: number | null, isChosen: boolean }>, needs: Array<{ id: string, isPosted: boolean, need: { id: string, number: string, title: string, state: NeedState } | null }>, history: Array<{ id: string, type: string, at: string, role: Role | null }>, allowedActions: Array<{ action: ConsultationAction, isOpen: boolean, wantsReason: boolean }> } | null };

export type PlanConsultationMutationVariables = Exact<{
  regionCode: string;
  input: ConsultationInput;
  idempotencyKey: string;
}>;


export type PlanConsultationMutation = { planConsultation: { id: string } };

export type EditConsultationMutationVariables = Exact<{
  id: string;
  version: number;
  input: ConsultationInput;
}>;


export type EditConsultationMutation = { editConsultation: { id: string } };

export type HoldConsultationMutationVariables = Exact<{
  id: string;
  version: number;
  invited: number;
  attended: number;
  votes?: Array<number> | number | null | undefined;
}>;


export type HoldConsultationMutation = { holdConsultation: { id: string } };

export type DecideConsultationMutationVariables = Exact<{
  id: string;
  version: number;
  decision: string;
  option?: number | null | undefined;
}>;


export type DecideConsultationMutation = { decideConsultation: { id: string } };

export type ActOnConsultationMutationVariables = Exact<{
  id: string;
  action: ConsultationAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnConsultationMutation = { actOnConsultation: { id: string } };

export type LinkNeedMutationVariables = Exact<{
  id: string;
  needNumber: string;
}>;


export type LinkNeedMutation = { linkNeed: { id: string } };

export type PostDecidedNeedMutationVariables = Exact<{
  id: string;
  input: NeedInput;
  idempotencyKey: string;
}>;


export type PostDecidedNeedMutation = { postDecidedNeed: { id: string } };

export type NeedOriginsQueryVariables = Exact<{
  id: string;
}>;


export type NeedOriginsQuery = { need: { id: string, consultations: Array<{ id: string, title: string, heldOn: string, decision: string | null }> } | null };

export type SelfGovernanceBodiesQueryVariables = Exact<{
  regionCode: string;
}>;


export type SelfGovernanceBodiesQuery = { selfGovernanceBodies: Array<{ id: string, kind: BodyKind, name: string, state: BodyState, termStartsOn: string, termEndsOn: string, version: number, region: { name: string } | null, members: Array<{ id: string, post: BodyPost, startsOn: string, endsOn: string, leftOn: string | null }>, allowedActions: Array<{ action: BodyAction, isOpen: boolean }> }> };

export type RegisterBodyMutationVariables = Exact<{
  input: BodyInput;
}>;


export type RegisterBodyMutation = { registerBody: { id: string } };

export type ActOnBodyMutationVariables = Exact<{
  id: string;
  action: BodyAction;
  version: number;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  post?: BodyPost | null | undefined;
  memberId?: string | null | undefined;
}>;


export type ActOnBodyMutation = { actOnBody: { id: string } };

export type TrackCountsQueryVariables = Exact<{
  regionCode: string;
}>;


export type TrackCountsQuery = { trackCounts: { tracks: Array<{ activities: number, participants: number, consultations: number, needs: number, track: { code: string, zh: string, en: string } }>, units: Array<{ regionCode: string, activities: number, consultations: number, region: { name: string } | null }> } };

export type TrackEntryListQueryVariables = Exact<{
  regionCode: string;
  after?: string | null | undefined;
}>;


export type TrackEntryListQuery = { trackEntryList: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, track: string, title: string, heldOn: string, participants: number, state: TrackEntryState, version: number, region: { name: string } | null, allowedActions: Array<{ action: TrackEntryAction, isOpen: boolean }> } }> } };

export type EnterTrackEntryMutationVariables = Exact<{
  regionCode: string;
  track: string;
  title: string;
  heldOn: string;
  participants: number;
  idempotencyKey: string;
}>;


export type EnterTrackEntryMutation = { enterTrackEntry: { id: string } };

export type ActOnTrackEntryMutationVariables = Exact<{
  id: string;
  action: TrackEntryAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnTrackEntryMutation = { actOnTrackEntry: { id: string } };

export type ReportChecksQueryVariables = Exact<{
  pack: string;
  indicator: string;
  regionCode: string;
  period: string;
}>;


export type ReportChecksQuery = { reportChecks: { completeness: Array<{ due: number, handedIn: number, locked: number, region: { code: string, name: string } }>, missing: Array<{ code: string, name: string, parent: { code: string, name: string, parent: { code: string, name: string, parent: { code: string, name: string } | null } | null } | null }>, findings: Array<{ findings: Array<ReportFinding>, score: string | null, report: { id: string, regionCode: string, state: ReportState, numerator: string, divisor: string | null, value: string | null, valueBefore: string | null, stated: string | null, region: { name: string } | null } }> } };

export type IndicatorTableQueryVariables = Exact<{
  regionCode: string;
  on?: string | null | undefined;
}>;


export type IndicatorTableQuery = { indicatorTable: { asOf: string, path: Array<{ code: string, name: string }>, figures: Array<{ period: string, progress: Progress, value: string | null, numerator: string | null, denominator: string | null, targetYear: number | null, unitsShort: number | null, due: number | null, reported: number | null, unsettled: number | null, difference: string | null, indicator: { id: string, pack: string, code: string, isGoal: boolean, status: IndicatorStatus, unit: IndicatorUnit | null, direction: Direction | null, frequency: Frequency, method: IndicatorMethod, name: { zh: string, en: string } }, region: { code: string, name: string, level: RegionLevel }, targets: Array<{ value: string, isMet: boolean | null }>, approved: { id: string, period: string, number: number, value: string | null, numerator: string, denominator: string | null, progress: Progress, targets: Array<string>, due: number | null, reported: number | null, asOf: string, reason: string | null, approvedAt: string, approvedBy: { name: string } | null } | null }> } };

export type FigurePartsFragment = { period: string, progress: Progress, value: string | null, numerator: string | null, denominator: string | null, targetYear: number | null, unitsShort: number | null, due: number | null, reported: number | null, unsettled: number | null, difference: string | null, region: { code: string, name: string, level: RegionLevel }, targets: Array<{ value: string, isMet: boolean | null }>, approved: { id: string, period: string, number: number, value: string | null, numerator: string, denominator: string | null, progress: Progress, targets: Array<string>, due: number | null, reported: number | null, asOf: string, reason: string | null, approvedAt: string, approvedBy: { name: string } | null } | null };

export type ApprovalPartsFragment = { id: string, period: string, number: number, value: string | null, numerator: string, denominator: string | null, progress: Progress, targets: Array<string>, due: number | null, reported: number | null, asOf: string, reason: string | null, approvedAt: string, approvedBy: { name: string } | null };

export type IndicatorPageQueryVariables = Exact<{
  pack: string;
  indicator: string;
  regionCode: string;
  period: string;
}>;


export type IndicatorPageQuery = { indicatorPage: { asOf: string, mayApprove: boolean, path: Array<{ code: string, name: string }>, own: { period: string, progress: Progress, value: string | null, numerator: string | null, denominator: string | null, targetYear: number | null, unitsShort: number | null, due: number | null, reported: number | null, unsettled: number | null, difference: string | null, bases: Array<{ id: string, value: number, asOn: string, source: string }>, indicator: { id: string, pack: string, code: string, isGoal: boolean, status: IndicatorStatus, unit: IndicatorUnit | null, direction: Direction | null, nature: TargetNature | null, frequency: Frequency, method: IndicatorMethod, isRecorded: boolean, reportedBy: RegionLevel | null, dividedBy: ReportedDenominator | null, isEach: boolean, isOptional: boolean, shownPlaces: number, name: { zh: string, en: string }, numerator: { zh: string, en: string } | null, denominator: { zh: string, en: string } | null, note: { zh: string, en: string } | null, targets: Array<{ field: TargetField, year: number, value: string, evidence: EvidenceMark, isInForce: boolean, source: { key: string, number: string | null, issuedOn: string | null, evidence: EvidenceMark, document: { zh: string, en: string } } | null, entry: { id: string, number: number, regionCode: string, fromOn: string, document: string, documentNumber: string | null, issuedOn: string, enteredAt: string, enteredBy: { name: string } | null, region: { name: string } | null } | null }> }, region: { code: string, name: string, level: RegionLevel }, targets: Array<{ value: string, isMet: boolean | null }>, approved: { id: string, period: string, number: number, value: string | null, numerator: string, denominator: string | null, progress: Progress, targets: Array<string>, due: number | null, reported: number | null, asOf: string, reason: string | null, approvedAt: string, approvedBy: { name: string } | null } | null }, below: Array<{ period: string, progress: Progress, value: string | null, numerator: string | null, denominator: string | null, targetYear: number | null, unitsShort: number | null, due: number | null, reported: number | null, unsettled: number | null, difference: string | null, region: { code: string, name: string, level: RegionLevel }, targets: Array<{ value: string, isMet: boolean | null }>, approved: { id: string, period: string, number: number, value: string | null, numerator: string, denominator: string | null, progress: Progress, targets: Array<string>, due: number | null, reported: number | null, asOf: string, reason: string | null, approvedAt: string, approvedBy: { name: string } | null } | null }>, approvals: Array<{ id: string, period: string, number: number, value: string | null, numerator: string, denominator: string | null, progress: Progress, targets: Array<string>, due: number | null, reported: number | null, asOf: string, reason: string | null, approvedAt: string, approvedBy: { name: string } | null }>, trend: Array<{ id: string, period: string, number: number, value: string | null, numerator: string, denominator: string | null, progress: Progress, targets: Array<string>, due: number | null, reported: number | null, asOf: string, reason: string | null, approvedAt: string, approvedBy: { name: string } | null }> } };

export type CountedUnitsQueryVariables = Exact<{
  pack: string;
  indicator: string;
  regionCode: string;
  period: string;
  isCounted?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CountedUnitsQuery = { countedUnits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, kind: CountedUnitKind, title: string, regionCode: string, amount: string, denominator: string | null, reportState: ReportState | null, region: { name: string } | null } }> } };

export type ApprovePeriodMutationVariables = Exact<{
  pack: string;
  indicator: string;
  regionCode: string;
  period: string;
  after: number;
  reason?: string | null | undefined;
}>;


export type ApprovePeriodMutation = { approvePeriod: { id: string } };

export type PolicyPacksQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyPacksQuery = { policyPacks: Array<{ code: string, holdsIn: string | null, validFrom: string, validTo: string | null, validEvidence: EvidenceMark, isInForce: boolean, maySupersede: boolean, title: { zh: string, en: string }, region: { code: string, name: string } | null, sources: Array<{ key: string, number: string | null, issuedOn: string | null, evidence: EvidenceMark, document: { zh: string, en: string } }>, leads: Array<{ field: WorkField, authority: LeadAuthority, from: string, to: string | null, evidence: EvidenceMark }>, indicators: Array<{ id: string, pack: string, code: string, isGoal: boolean, status: IndicatorStatus, unit: IndicatorUnit | null, direction: Direction | null, nature: TargetNature | null, frequency: Frequency, method: IndicatorMethod, isRecorded: boolean, reportedBy: RegionLevel | null, dividedBy: ReportedDenominator | null, isEach: boolean, isOptional: boolean, shownPlaces: number, name: { zh: string, en: string }, numerator: { zh: string, en: string } | null, denominator: { zh: string, en: string } | null, note: { zh: string, en: string } | null, targets: Array<{ field: TargetField, year: number, value: string, evidence: EvidenceMark, isInForce: boolean, source: { key: string, number: string | null, issuedOn: string | null, evidence: EvidenceMark, document: { zh: string, en: string } } | null, entry: { id: string, number: number, regionCode: string, fromOn: string, document: string, documentNumber: string | null, issuedOn: string, enteredAt: string, enteredBy: { name: string } | null, region: { name: string } | null } | null }> }> }> };

export type SourcePartsFragment = { key: string, number: string | null, issuedOn: string | null, evidence: EvidenceMark, document: { zh: string, en: string } };

export type RowPartsFragment = { id: string, pack: string, code: string, isGoal: boolean, status: IndicatorStatus, unit: IndicatorUnit | null, direction: Direction | null, nature: TargetNature | null, frequency: Frequency, method: IndicatorMethod, isRecorded: boolean, reportedBy: RegionLevel | null, dividedBy: ReportedDenominator | null, isEach: boolean, isOptional: boolean, shownPlaces: number, name: { zh: string, en: string }, numerator: { zh: string, en: string } | null, denominator: { zh: string, en: string } | null, note: { zh: string, en: string } | null, targets: Array<{ field: TargetField, year: number, value: string, evidence: EvidenceMark, isInForce: boolean, source: { key: string, number: string | null, issuedOn: string | null, evidence: EvidenceMark, document: { zh: string, en: string } } | null, entry: { id: string, number: number, regionCode: string, fromOn: string, document: string, documentNumber: string | null, issuedOn: string, enteredAt: string, enteredBy: { name: string } | null, region: { name: string } | null } | null }> };

export type SupersedeTargetMutationVariables = Exact<{
  input: TargetEntryInput;
}>;


export type SupersedeTargetMutation = { supersedeTarget: { id: string } };

export type BaseFiguresQueryVariables = Exact<{
  regionCode: string;
}>;


export type BaseFiguresQuery = { baseFigures: Array<{ id: string, kind: BaseKind, number: number, value: number, asOn: string, source: string, enteredAt: string, enteredBy: { name: string } | null }> };

export type EnterBaseFigureMutationVariables = Exact<{
  input: BaseFigureInput;
}>;


export type EnterBaseFigureMutation = { enterBaseFigure: { id: string } };

export type ReportTasksQueryVariables = Exact<{
  regionCode: string;
}>;


export type ReportTasksQuery = { reportTasks: Array<{ indicator: { id: string, pack: string, code: string, unit: IndicatorUnit | null, name: { zh: string, en: string } }, periods: Array<{ period: string, isOver: boolean, report: { id: string, state: ReportState, number: number, value: string | null, lastReason: string | null } | null }> }> };

export type ReportSheetQueryVariables = Exact<{
  pack: string;
  indicator: string;
  regionCode: string;
  period: string;
}>;


export type ReportSheetQuery = { reportSheet: { period: string, divisor: string | null, mayBegin: boolean, region: { code: string, name: string }, bases: Array<{ id: string, value: number, asOn: string, source: string }>, indicator: { id: string, pack: string, code: string, isGoal: boolean, status: IndicatorStatus, unit: IndicatorUnit | null, direction: Direction | null, nature: TargetNature | null, frequency: Frequency, method: IndicatorMethod, isRecorded: boolean, reportedBy: RegionLevel | null, dividedBy: ReportedDenominator | null, isEach: boolean, isOptional: boolean, shownPlaces: number, name: { zh: string, en: string }, numerator: { zh: string, en: string } | null, denominator: { zh: string, en: string } | null, note: { zh: string, en: string } | null, targets: Array<{ field: TargetField, year: number, value: string, evidence: EvidenceMark, isInForce: boolean, source: { key: string, number: string | null, issuedOn: string | null, evidence: EvidenceMark, document: { zh: string, en: string } } | null, entry: { id: string, number: number, regionCode: string, fromOn: string, document: string, documentNumber: string | null, issuedOn: string, enteredAt: string, enteredBy: { name: string } | null, region: { name: string } | null } | null }> }, versions: Array<{ id: string, regionCode: string, pack: string, period: string, number: number, state: ReportState, numerator: string, denominator: string | null, stated: string | null, note: string, lastReason: string | null, version: number, stateSince: string, value: string | null, divisor: string | null, valueBefore: string | null, findings: Array<ReportFinding>, region: { code: string, name: string } | null, heldBy: { code: string, name: string } | null, madeBy: { name: string } | null, indicator: { id: string, code: string, unit: IndicatorUnit | null, dividedBy: ReportedDenominator | null, name: { zh: string, en: string }, numerator: { zh: string, en: string } | null, denominator: { zh: string, en: string } | null }, allowedActions: Array<{ action: ReportAction, isOpen: boolean, needsReason: boolean }>, steps: Array<{ id: string, action: ReportAction, state: ReportState, reason: string | null, at: string, numerator: string, denominator: string | null, by: { name: string } | null, heldBy: { name: string } | null }> }> } };

export type ReportPartsFragment = { id: string, regionCode: string, pack: string, period: string, number: number, state: ReportState, numerator: string, denominator: string | null, stated: string | null, note: string, lastReason: string | null, version: number, stateSince: string, value: string | null, divisor: string | null, valueBefore: string | null, findings: Array<ReportFinding>, region: { code: string, name: string } | null, heldBy: { code: string, name: string } | null, madeBy: { name: string } | null, indicator: { id: string, code: string, unit: IndicatorUnit | null, dividedBy: ReportedDenominator | null, name: { zh: string, en: string }, numerator: { zh: string, en: string } | null, denominator: { zh: string, en: string } | null }, allowedActions: Array<{ action: ReportAction, isOpen: boolean, needsReason: boolean }>, steps: Array<{ id: string, action: ReportAction, state: ReportState, reason: string | null, at: string, numerator: string, denominator: string | null, by: { name: string } | null, heldBy: { name: string } | null }> };

export type ReportQueueQueryVariables = Exact<{
  regionCode: string;
}>;


export type ReportQueueQuery = { reportQueue: { totalCount: number, edges: Array<{ node: { id: string, regionCode: string, pack: string, period: string, number: number, state: ReportState, numerator: string, denominator: string | null, stated: string | null, note: string, lastReason: string | null, version: number, stateSince: string, value: string | null, divisor: string | null, valueBefore: string | null, findings: Array<ReportFinding>, region: { code: string, name: string } | null, heldBy: { code: string, name: string } | null, madeBy: { name: string } | null, indicator: { id: string, code: string, unit: IndicatorUnit | null, dividedBy: ReportedDenominator | null, name: { zh: string, en: string }, numerator: { zh: string, en: string } | null, denominator: { zh: string, en: string } | null }, allowedActions: Array<{ action: ReportAction, isOpen: boolean, needsReason: boolean }>, steps: Array<{ id: string, action: ReportAction, state: ReportState, reason: string | null, at: string, numerator: string, denominator: string | null, by: { name: string } | null, heldBy: { name: string } | null }> } }> } };

export type ReportQueueCountQueryVariables = Exact<{
  regionCode: string;
}>;


export type ReportQueueCountQuery = { reportQueue: { totalCount: number } };

export type SaveReportMutationVariables = Exact<{
  pack: string;
  indicator: string;
  regionCode: string;
  period: string;
  version: number;
  numerator: string;
  denominator?: string | null | undefined;
  stated?: string | null | undefined;
  note: string;
}>;


export type SaveReportMutation = { saveReport: { id: string, version: number } };

export type ActOnReportMutationVariables = Exact<{
  id: string;
  action: ReportAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnReportMutation = { actOnReport: { id: string, state: ReportState } };

export type CorrectReportMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type CorrectReportMutation = { correctReport: { id: string } };

export type ActOnReportsMutationVariables = Exact<{
  action: ReportAction;
  reports: Array<ReadReportInput> | ReadReportInput;
}>;


export type ActOnReportsMutation = { actOnReports: Array<{ id: string, refusal: RefusalCode | null, findings: Array<ReportFinding>, report: { id: string, period: string, region: { name: string } | null, indicator: { id: string, name: { zh: string, en: string } } } | null }> };

export type NoteFindingMutationVariables = Exact<{
  visitId: string;
  item?: number | null | undefined;
  severity: Severity;
  title: string;
  words: string;
  isDemanded: boolean;
  dueOn?: string | null | undefined;
  idempotencyKey: string;
}>;


export type NoteFindingMutation = { noteFinding: { id: string } };

export type FindingListQueryVariables = Exact<{
  isOwn?: boolean | null | undefined;
  states?: Array<FindingState> | FindingState | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingListQuery = { findingList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, subject: string | null, state: FindingState, severity: Severity, dueAt: string | null, createdAt: string, inspected: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null } } }> } };

export type FindingQueryVariables = Exact<{
  id: string;
}>;


export type FindingQuery = { finding: { id: string, title: string, words: string, subject: string | null, checklistItem: string | null, state: FindingState, severity: Severity, answer: string | null, lastReason: string | null, dueAt: string | null, createdAt: string, version: number, inspected: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, inspector: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, visit: { visitedOn: string, station: { id: string, name: string } | null } | null, inspection: { id: string } | null, escalations: Array<{ id: string, escalatedAt: string, toRegion: { code: string, name: string } | null }>, history: Array<{ id: string, type: string, at: string, role: Role | null }>, allowedActions: Array<{ action: FindingAction, isOpen: boolean, wantsWords: boolean, setsClock: boolean }> } | null };

export type ActOnFindingMutationVariables = Exact<{
  id: string;
  action: FindingAction;
  version: number;
  words?: string | null | undefined;
  dueOn?: string | null | undefined;
}>;


export type ActOnFindingMutation = { actOnFinding: { id: string } };

export type InspectionListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InspectionListQuery = { inspectionList: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, state: InspectionState, startsOn: string, endsOn: string, region: { name: string } | null } }> } };

export type InspectionQueryVariables = Exact<{
  id: string;
}>;


export type InspectionQuery = { inspection: { id: string, regionCode: string, title: string, purpose: string, state: InspectionState, startsOn: string, endsOn: string, checklist: Array<string>, lastReason: string | null, version: number, region: { name: string } | null, inspector: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, lead: { id: string, name: string } | null, visits: Array<{ id: string, visitedOn: string, results: Array<ChecklistResult>, note: string, inspected: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null }, station: { id: string, name: string } | null, region: { name: string } | null }>, findings: Array<{ id: string, title: string, state: FindingState, severity: Severity, dueAt: string | null, createdAt: string, inspected: { key: string, role: Role | null, regionCode: string | null, region: { code: string, name: string } | null, organization: { id: string, name: string } | null } }>, history: Array<{ id: string, type: string, at: string, role: Role | null }>, allowedActions: Array<{ action: InspectionAction, isOpen: boolean }> } | null };

export type PlanInspectionMutationVariables = Exact<{
  regionCode: string;
  input: InspectionInput;
  idempotencyKey: string;
}>;


export type PlanInspectionMutation = { planInspection: { id: string } };

export type EditInspectionMutationVariables = Exact<{
  id: string;
  version: number;
  input: InspectionInput;
}>;


export type EditInspectionMutation = { editInspection: { id: string } };

export type ActOnInspectionMutationVariables = Exact<{
  id: string;
  action: InspectionAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnInspectionMutation = { actOnInspection: { id: string } };

export type RecordVisitMutationVariables = Exact<{
  inspectionId: string;
  stationId?: string | null | undefined;
  organizationId?: string | null | undefined;
  regionCode?: string | null | undefined;
  visitedOn: string;
  results: Array<ChecklistResult> | ChecklistResult;
  note?: string | null | undefined;
  idempotencyKey: string;
}>;


export type RecordVisitMutation = { recordVisit: { id: string } };

export type StationChoicesQueryVariables = Exact<{
  regionCode: string;
}>;


export type StationChoicesQuery = { stations: { edges: Array<{ node: { id: string, name: string } }> } };

export type IntegrityReportQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegrityReportQuery = { integrityReport: { mayRun: boolean, run: { startedAt: string } | null, checks: Array<{ code: string, section: IntegritySection, severity: IntegritySeverity, count: number, name: { zh: string, en: string }, description: { zh: string, en: string }, recommendation: { zh: string, en: string } }> } };

export type IntegrityFindingsQueryVariables = Exact<{
  code: string;
}>;


export type IntegrityFindingsQuery = { integrityFindings: { at: string, hasMore: boolean, rows: Array<{ id: string, name: string, link: string | null, region: { code: string, name: string } | null }> } };

export type RunIntegrityChecksMutationVariables = Exact<{ [key: string]: never; }>;


export type RunIntegrityChecksMutation = { runIntegrityChecks: { mayRun: boolean } };

export type NeedsForMeQueryVariables = Exact<{
  kind: CandidateKind;
}>;


export type NeedsForMeQuery = { needsForMe: { isPersonal: boolean, pool: number, fitting: number, needs: Array<{ score: number | null, metres: number | null, isDistanceAbout: boolean, parts: Array<{ part: SuggestionPart, weight: number, value: number, amount: number | null }>, need: { id: string, title: string, publicSentence: string | null, category: string, urgency: Urgency, languages: Array<string>, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }> } | null, shift: { id: string, startsAt: string, endsAt: string, capacity: number, taken: number, activity: { title: string } | null } | null }> } | null };

export type RankingQueryVariables = Exact<{ [key: string]: never; }>;


export type RankingQuery = { rankingChoice: { isPersonal: boolean, chosenAt: string | null } };

export type ChooseRankingMutationVariables = Exact<{
  isPersonal: boolean;
}>;


export type ChooseRankingMutation = { chooseRanking: { isPersonal: boolean, chosenAt: string | null } };

export type SuggestionRecordsQueryVariables = Exact<{
  needId: string;
}>;


export type SuggestionRecordsQuery = { suggestionRecords: Array<{ id: string, kind: CandidateKind, label: string, state: RecordStep, timesShown: number, steps: Array<{ step: RecordStep, at: string, by: string | null, chance: number | null, reason: string | null }> }> };

export type MayReadSuggestionsQueryVariables = Exact<{
  needId: string;
}>;


export type MayReadSuggestionsQuery = { need: { id: string, mayReadSuggestions: boolean } | null };

export type MySuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySuggestionsQuery = { mySuggestions: Array<{ needId: string, sentence: string, kind: CandidateKind, state: RecordStep, timesShown: number, lastAt: string }> };

export type InvitationListQueryVariables = Exact<{
  after?: string | null | undefined;
  states?: Array<InvitationState> | InvitationState | null | undefined;
}>;


export type InvitationListQuery = { invitationList: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: InvitationState, inviteeKind: CandidateKind, reason: string | null, sentAt: string, expiresAt: string, endedAt: string | null, version: number, isYesTakenBack: boolean, reasons: { isDistanceAbout: boolean, metres: number | null, parts: Array<{ part: SuggestionPart, weight: number, value: number, amount: number | null }> } | null, need: { id: string, title: string, publicSentence: string | null, category: string, state: NeedState, place: string, startsAt: string | null, endsAt: string | null, mayClaim: boolean, hasJoined: boolean, agreedTerms: { startsAt: string | null, endsAt: string | null, place: string } | null, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, claims: Array<{ id: string, state: ClaimState }>, shiftsAhead: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, mySignUp: { id: string, state: SignUpState } | null }> } | null, allowedActions: Array<{ action: InvitationAction, isOpen: boolean, wantsReason: boolean }> } }> } };

export type InvitationPartsFragment = { id: string, state: InvitationState, inviteeKind: CandidateKind, reason: string | null, sentAt: string, expiresAt: string, endedAt: string | null, version: number, isYesTakenBack: boolean, reasons: { isDistanceAbout: boolean, metres: number | null, parts: Array<{ part: SuggestionPart, weight: number, value: number, amount: number | null }> } | null, need: { id: string, title: string, publicSentence: string | null, category: string, state: NeedState, place: string, startsAt: string | null, endsAt: string | null, mayClaim: boolean, hasJoined: boolean, agreedTerms: { startsAt: string | null, endsAt: string | null, place: string } | null, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, claims: Array<{ id: string, state: ClaimState }>, shiftsAhead: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, mySignUp: { id: string, state: SignUpState } | null }> } | null, allowedActions: Array<{ action: InvitationAction, isOpen: boolean, wantsReason: boolean }> };

export type NeedStepsFragment = { state: NeedState, place: string, startsAt: string | null, endsAt: string | null, mayClaim: boolean, hasJoined: boolean, agreedTerms: { startsAt: string | null, endsAt: string | null, place: string } | null, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, claims: Array<{ id: string, state: ClaimState }>, shiftsAhead: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, mySignUp: { id: string, state: SignUpState } | null }> };

export type NeedToTakeQueryVariables = Exact<{
  id: string;
}>;


export type NeedToTakeQuery = { need: { id: string, title: string, detail: string, publicSentence: string | null, channel: Channel, targetGroup: string | null, targetCount: number | null, languages: Array<string>, minutesEach: number | null, budget: number | null, servedCount: number | null, maySuggest: boolean, state: NeedState, place: string, startsAt: string | null, endsAt: string | null, mayClaim: boolean, hasJoined: boolean, agreedTerms: { startsAt: string | null, endsAt: string | null, place: string } | null, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, claims: Array<{ id: string, state: ClaimState }>, shiftsAhead: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, mySignUp: { id: string, state: SignUpState } | null }> } | null, invitationList: { edges: Array<{ node: { id: string, state: InvitationState, inviteeKind: CandidateKind, reason: string | null, sentAt: string, expiresAt: string, endedAt: string | null, version: number, isYesTakenBack: boolean, reasons: { isDistanceAbout: boolean, metres: number | null, parts: Array<{ part: SuggestionPart, weight: number, value: number, amount: number | null }> } | null, need: { id: string, title: string, publicSentence: string | null, category: string, state: NeedState, place: string, startsAt: string | null, endsAt: string | null, mayClaim: boolean, hasJoined: boolean, agreedTerms: { startsAt: string | null, endsAt: string | null, place: string } | null, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, claims: Array<{ id: string, state: ClaimState }>, shiftsAhead: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, mySignUp: { id: string, state: SignUpState } | null }> } | null, allowedActions: Array<{ action: InvitationAction, isOpen: boolean, wantsReason: boolean }> } }> } };

export type NeedInvitationsQueryVariables = Exact<{
  needId: string;
}>;


export type NeedInvitationsQuery = { need: { id: string, mayOpenActivity: boolean, invitationAnswers: { accepted: number, declined: number, waiting: number, ended: number } | null } | null, invitationList: { edges: Array<{ node: { id: string, state: InvitationState, inviteeKind: CandidateKind, inviteeName: string, reason: string | null, sentAt: string, expiresAt: string, endedAt: string | null, version: number, isYesTakenBack: boolean, allowedActions: Array<{ action: InvitationAction, isOpen: boolean }> } }> } };

export type ActOnInvitationMutationVariables = Exact<{
  id: string;
  action: InvitationAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnInvitationMutation = { actOnInvitation: { id: string, state: InvitationState } };

export type MaySuggestQueryVariables = Exact<{
  id: string;
}>;


export type MaySuggestQuery = { need: { id: string, state: NeedState, maySuggest: boolean, startsAt: string | null, endsAt: string | null, languages: Array<string>, parts: Array<{ id: string, kind: PartKind, skills: Array<string>, quantity: number, accepted: number, pending: number, isDropped: boolean }> } | null };

export type SuggestMutationVariables = Exact<{
  needId: string;
  kind: CandidateKind;
  resourceList?: ResourceList | null | undefined;
}>;


export type SuggestMutation = { suggest: { id: string, kind: CandidateKind, resourceList: ResourceList | null, at: string, pool: number, fitting: number, excluded: Array<{ condition: SuggestionCondition, count: number }>, candidates: Array<{ id: string, label: string, score: number, chance: number, metres: number | null, isDistanceAbout: boolean, hasClaimed: boolean, parts: Array<{ part: SuggestionPart, weight: number, value: number, amount: number | null }>, invitation: { id: string, state: InvitationState, sentAt: string } | null }> } };

export type InviteMutationVariables = Exact<{
  viewId: string;
  ids: Array<string> | string;
}>;


export type InviteMutation = { invite: Array<{ id: string }> };

export type ApprovalListQueryVariables = Exact<{
  regionCode: string;
}>;


export type ApprovalListQuery = { approvalList: { edges: Array<{ node: { id: string, fromOn: string, toOn: string, version: number, approvedAt: string } }> } };

export type ApprovedPeriodQueryVariables = Exact<{
  regionCode: string;
  from: string;
  to: string;
}>;


export type ApprovedPeriodQuery = { approvedPeriod: { isOver: boolean, mayApprove: boolean, asOf: string, live: Array<{ figure: Figure, value: number | null }>, versions: Array<{ id: string, version: number, reason: string | null, approvedAt: string, approvedBy: { name: string } | null, figures: Array<{ figure: Figure, value: number | null }> }> } };

export type EventsSinceQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EventsSinceQuery = { eventsSinceApproval: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: string, needId: string | null, on: string, at: string, region: { code: string, name: string } | null, changes: Array<{ figure: Figure, by: number }> } }> } };

export type ApproveFiguresMutationVariables = Exact<{
  regionCode: string;
  from: string;
  to: string;
  version: number;
  reason?: string | null | undefined;
}>;


export type ApproveFiguresMutation = { approveFigures: { id: string } };

export type RegionBoundaryQueryVariables = Exact<{
  regionCode: string;
}>;


export type RegionBoundaryQuery = { mayDrawBoundary: boolean, regionBoundary: { number: number, reviewNumber: string | null, source: string | null, drawnOn: string | null, uploadedAt: string, outlines: Array<{ code: string, polygons: string }> } | null };

export type PutInBoundaryMutationVariables = Exact<{
  regionCode: string;
  number: number;
  geojson: string;
  reviewNumber: string;
  source: string;
  drawnOn: string;
}>;


export type PutInBoundaryMutation = { putInBoundary: { number: number } };

export type TakeOutBoundaryMutationVariables = Exact<{
  regionCode: string;
  number: number;
}>;


export type TakeOutBoundaryMutation = { takeOutBoundary: { number: number } };

export type FigureCourseQueryVariables = Exact<{
  regionCode: string;
  figure: Figure;
  to: string;
  months: number;
}>;


export type FigureCourseQuery = { figureCourse: Array<{ month: string, value: number | null }> };

export type FigurePeersQueryVariables = Exact<{
  regionCode: string;
  figure: Figure;
  from: string;
  to: string;
}>;


export type FigurePeersQuery = { figurePeers: { own: number | null, parent: { name: string } | null, spread: { units: number, low: number, median: number, high: number } | null, units: Array<{ value: number | null, region: { code: string, name: string } }> } };

export type WorthALookQueryVariables = Exact<{
  regionCode: string;
}>;


export type WorthALookQuery = { worthALook: Array<{ kind: Worth, bound: number | null, month: string | null, compared: number | null, fewestBefore: number | null, units: Array<{ count: number, before: number | null, region: { code: string, name: string } }> }> };

export type WorthListQueryVariables = Exact<{
  regionCode: string;
  kind: Worth;
  after?: string | null | undefined;
}>;


export type WorthListQuery = { worthList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, label: string, needId: string | null, community: string, on: string, amount: number | null } }> } };

export type LatestEventsQueryVariables = Exact<{
  regionCode: string;
}>;


export type LatestEventsQuery = { latestEvents: Array<{ id: string, type: string, at: string, place: string }> };

export type GroupNeedsQueryVariables = Exact<{
  regionCode: string;
  month?: string | null | undefined;
}>;


export type GroupNeedsQuery = { groupNeeds: { months: Array<string>, month: string | null, frozenAt: string | null, isPublished: boolean, rows: Array<{ group: string, isSensitive: boolean, count: number | null, ofYear: number | null }> } };

export type CaseCountsQueryVariables = Exact<{
  regionCode: string;
  month?: string | null | undefined;
}>;


export type CaseCountsQuery = { caseCounts: { months: Array<string>, month: string | null, frozenAt: string | null, isPublished: boolean, opened: number | null, closed: number | null, referred: number | null } };

export type RegionFiguresQueryVariables = Exact<{
  regionCode: string;
  from: string;
  to: string;
  beforeFrom?: string | null | undefined;
  beforeTo?: string | null | undefined;
  asOn?: string | null | undefined;
}>;


export type RegionFiguresQuery = { regionFigures: { asOf: string, beforeFrom: string, beforeTo: string, path: Array<{ code: string, name: string }>, own: { linkage: Array<{ steps: number, projects: number }>, region: { code: string, name: string, level: RegionLevel, isAdministrative: boolean }, figures: Array<{ figure: Figure, value: number | null }> }, below: Array<{ region: { code: string, name: string, level: RegionLevel, isAdministrative: boolean }, figures: Array<{ figure: Figure, value: number | null }> }>, before: Array<{ figure: Figure, value: number | null }>, course: Array<{ month: string, figures: Array<{ figure: Figure, value: number | null }> }> } };

export type FiguresOfRegionFragment = { region: { code: string, name: string, level: RegionLevel, isAdministrative: boolean }, figures: Array<{ figure: Figure, value: number | null }> };

export type FigureTilesQueryVariables = Exact<{
  regionCode: string;
  from: string;
  to: string;
  figure: Figure;
  asOn?: string | null | undefined;
}>;


export type FigureTilesQuery = { figureTiles: Array<{ value: number | null, region: { code: string, name: string } }> };

export type FigureListQueryVariables = Exact<{
  regionCode: string;
  from: string;
  to: string;
  figure: Figure;
  asOn?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FigureListQuery = { figureList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, label: string, needId: string | null, community: string, on: string, amount: number | null } }> } };

export type RegionNameQueryVariables = Exact<{
  code: string;
}>;


export type RegionNameQuery = { region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null };

export type ReconciliationListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReconciliationListQuery = { reconciliationList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, finishedAt: string, fromOn: string, toOn: string, olderOn: string | null, compared: number, driftCount: number, isMended: boolean, driftsWithin: number } }> } };

export type DriftListQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DriftListQuery = { driftList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, folded: string, key: string, region: { code: string, name: string } | null, amounts: Array<{ name: string, expected: number, found: number }> } }> } };

export type AskedForNeedQueryVariables = Exact<{
  id: string;
}>;


export type AskedForNeedQuery = { need: { id: string, invitationAnswers: { accepted: number, waiting: number } | null } | null };

export type NeedsAtHomeQueryVariables = Exact<{
  states: Array<NeedState> | NeedState;
}>;


export type NeedsAtHomeQuery = { waiting: { totalCount: number }, matching: { totalCount: number }, running: { totalCount: number }, toAccept: { totalCount: number }, done: { totalCount: number }, newest: { edges: Array<{ node: { id: string, number: string, title: string, state: NeedState, urgency: Urgency, dueAt: string | null, stateSince: string, community: { name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }> } }> } };

export type NeedListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  states?: Array<NeedState> | NeedState | null | undefined;
  text?: string | null | undefined;
  urgency?: Urgency | null | undefined;
  category?: string | null | undefined;
  regionCode?: string | null | undefined;
}>;


export type NeedListQuery = { needList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, state: NeedState, urgency: Urgency, category: string, dueAt: string | null, stateSince: string, createdAt: string, community: { code: string, name: string } | null, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }> } }> } };

export type PartOfNeedFragment = { id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> };

export type NeedQueryVariables = Exact<{
  id: string;
}>;


export type NeedQuery = { need: { id: string, number: string, title: string, detail: string, publicSentence: string | null, state: NeedState, urgency: Urgency, category: string, channel: Channel, targetGroup: string | null, targetCount: number | null, languages: Array<string>, place: string, startsAt: string | null, endsAt: string | null, budget: number | null, minutesEach: number | null, servedCount: number | null, gates: Array<Gate>, dueAt: string | null, stateSince: string, createdAt: string, publishedAt: string | null, lastReason: string | null, version: number, community: { code: string, name: string } | null, parts: Array<{ joined: number, id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }>, allowedActions: Array<{ action: NeedAction, isOpen: boolean, wantsReason: boolean }>, history: Array<{ id: string, type: string, at: string, role: Role | null, organization: { name: string } | null }> } | null };

export type PostNeedMutationVariables = Exact<{
  regionCode: string;
  input: NeedInput;
  asDraft: boolean;
  idempotencyKey: string;
}>;


export type PostNeedMutation = { postNeed: { id: string, number: string, state: NeedState, dueAt: string | null } };

export type ActOnNeedMutationVariables = Exact<{
  id: string;
  action: NeedAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnNeedMutation = { actOnNeed: { id: string, state: NeedState, version: number, dueAt: string | null } };

export type EditNeedMutationVariables = Exact<{
  id: string;
  version: number;
  input: NeedInput;
}>;


export type EditNeedMutation = { editNeed: { id: string, version: number, state: NeedState } };

export type VerifyNeedMutationVariables = Exact<{
  id: string;
  version: number;
  publicSentence: string;
}>;


export type VerifyNeedMutation = { verifyNeed: { id: string, version: number, state: NeedState } };

export type MergeNeedMutationVariables = Exact<{
  id: string;
  intoId: string;
  version: number;
}>;


export type MergeNeedMutation = { mergeNeed: { id: string, version: number, state: NeedState } };

export type OpenWordsMutationVariables = Exact<{
  needId: string;
}>;


export type OpenWordsMutation = { openWords: { words: string, phone: string | null, isOnBehalf: boolean } | null };

export type RegisterResidentMutationVariables = Exact<{
  needId: string;
  words: string;
  phone?: string | null | undefined;
}>;


export type RegisterResidentMutation = { registerResident: { code: string, number: string, dueAt: string | null } };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: NoticeKind, isTask: boolean, urgency: NoticeUrgency, title: string | null, subjectType: string, subjectId: string, regionCode: string, minutes: number | null, dueAt: string | null, createdAt: string, weekOn: string | null, need: { id: string, number: string, title: string, startsAt: string | null, endsAt: string | null, place: string, agreedTerms: { startsAt: string | null, endsAt: string | null, place: string } | null, community: { name: string } | null } | null, organization: { id: string, name: string } | null, designation: { id: string, title: { zh: string, en: string }, region: { name: string } | null } | null, report: { id: string, period: string, regionCode: string, region: { name: string } | null, indicator: { id: string, name: { zh: string, en: string } } } | null } }> } };

export type InboxCountQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountQuery = { inboxCount: { tasks: number, over: number, news: number } };

export type ReadNoticesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReadNoticesMutation = { readNotices: number };

export type OpenDataPeriodsQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenDataPeriodsQuery = { openDataPeriods: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { regionCode: string, period: string, figureCount: number, approvedAt: string, isDemo: boolean, region: { code: string, name: string } | null, signedSnapshots: Array<{ id: string, number: number, figureCount: number, sha256: string, madeAt: string }> } }> } };

export type OpenDataCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenDataCountsQuery = { openDataCounts: { indicators: number, organizations: number, services: number } };

export type OrganizationListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  state?: OrganizationState | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationListQuery = { organizationList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, state: OrganizationState, registrationType: RegistrationType, kind: OrganizationKind, isCharity: boolean, grade: AssessmentGrade | null, gradeValidTo: string | null, categories: Array<string>, isDemo: boolean, region: { name: string } | null } }> } };

export type OrganizationQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationQuery = { organization: { id: string, name: string, state: OrganizationState, registrationType: RegistrationType, kind: OrganizationKind, uscc: string | null, isCharity: boolean, grade: AssessmentGrade | null, gradeValidTo: string | null, isOnCreditList: boolean, categories: Array<string>, servedRegions: Array<string>, capacity: number, isDemo: boolean, lastReason: string | null, createdAt: string, version: number, regionCode: string, region: { name: string, path: Array<{ name: string }> } | null, allowedActions: Array<{ action: OrganizationAction, isOpen: boolean, wantsReason: boolean }> } | null };

export type RegisterOrganizationMutationVariables = Exact<{
  input: OrganizationInput;
}>;


export type RegisterOrganizationMutation = { registerOrganization: { id: string } };

export type EditOrganizationMutationVariables = Exact<{
  id: string;
  version: number;
  input: OrganizationInput;
}>;


export type EditOrganizationMutation = { editOrganization: { id: string } };

export type ActOnOrganizationMutationVariables = Exact<{
  id: string;
  action: OrganizationAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnOrganizationMutation = { actOnOrganization: { id: string } };

export type PlansAboveQueryVariables = Exact<{
  regionCode: string;
  weekOn: string;
}>;


export type PlansAboveQuery = { plansAbove: Array<{ id: string, requestedAt: string, region: { code: string, name: string } | null, needs: Array<{ id: string, sent: number, waiting: number, agreed: number, declined: number, need: { id: string, title: string } | null }> }> };

export type AsPolicyQueryVariables = Exact<{
  regionCode: string;
}>;


export type AsPolicyQuery = { weightsInForce: { weights: { bufferMinutes: number, kinds: Array<{ kind: CandidateKind, withinMetres: number }>, urgencyValues: Array<{ urgency: Urgency, value: number }> } } };

export type WeeklyCoverageQueryVariables = Exact<{
  regionCode: string;
  weekOn: string;
  weeks: number;
}>;


export type WeeklyCoverageQuery = { weeklyCoverage: Array<{ regionCode: string, name: string, weekOn: string, needs: number, confirmed: number }> };

export type PlanExcludedQueryVariables = Exact<{
  id: string;
}>;


export type PlanExcludedQuery = { matchingPlan: { id: string, excluded: Array<{ id: string, change: PlanDifferenceChange, label: string | null, volunteerId: string | null, isExcluded: boolean, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null }> } };

export type PlanTakeBacksQueryVariables = Exact<{
  id: string;
}>;


export type PlanTakeBacksQuery = { matchingPlan: { id: string, takeBacks: Array<{ id: string, change: PlanDifferenceChange, label: string | null, volunteerId: string | null, isExcluded: boolean, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null }> } };

export type AllowAgainMutationVariables = Exact<{
  planId: string;
  needId: string;
  volunteerId: string;
}>;


export type AllowAgainMutation = { allowAgain: { id: string } };

export type GoodsPlanQueryVariables = Exact<{
  regionCode: string;
}>;


export type GoodsPlanQuery = { goodsPlan: { id: string, madeAt: string, result: { parts: number, fulfilled: number, lots: number, pairs: number, gapMillionths: number, seatSize: number, milliseconds: number, kinds: Array<{ name: string, unit: string, wanted: number, onHand: number, given: number }> }, excluded: Array<{ id: string, plan: { id: string } | null }> } | null };

export type GoodsPlanLinesQueryVariables = Exact<{
  regionCode: string;
  isMissing?: boolean | null | undefined;
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GoodsPlanLinesQuery = { goodsPlan: { id: string, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, quantity: number, metres: number | null, reason: GoodsReason | null, blockedBy: number | null, blockedByUrgency: Urgency | null, isAllocated: boolean, mayAllocate: boolean, isExcluded: boolean, mayExclude: boolean, hasProject: boolean, refusedWith: string | null, plan: { id: string, madeAt: string, region: { code: string, name: string } | null } | null, part: { id: string, name: string, unit: string } | null, lot: { id: string, name: string, expiresOn: string | null, onHand: number } | null, need: { id: string, title: string, urgency: Urgency, community: { code: string, name: string } | null } | null } }> } } | null };

export type GoodsLinesFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, quantity: number, metres: number | null, reason: GoodsReason | null, blockedBy: number | null, blockedByUrgency: Urgency | null, isAllocated: boolean, mayAllocate: boolean, isExcluded: boolean, mayExclude: boolean, hasProject: boolean, refusedWith: string | null, plan: { id: string, madeAt: string, region: { code: string, name: string } | null } | null, part: { id: string, name: string, unit: string } | null, lot: { id: string, name: string, expiresOn: string | null, onHand: number } | null, need: { id: string, title: string, urgency: Urgency, community: { code: string, name: string } | null } | null } }> };

export type GoodsLineFieldsFragment = { id: string, quantity: number, metres: number | null, reason: GoodsReason | null, blockedBy: number | null, blockedByUrgency: Urgency | null, isAllocated: boolean, mayAllocate: boolean, isExcluded: boolean, mayExclude: boolean, hasProject: boolean, refusedWith: string | null, plan: { id: string, madeAt: string, region: { code: string, name: string } | null } | null, part: { id: string, name: string, unit: string } | null, lot: { id: string, name: string, expiresOn: string | null, onHand: number } | null, need: { id: string, title: string, urgency: Urgency, community: { code: string, name: string } | null } | null };

export type GoodsExcludedQueryVariables = Exact<{
  regionCode: string;
}>;


export type GoodsExcludedQuery = { goodsPlan: { id: string, excluded: Array<{ id: string, quantity: number, metres: number | null, reason: GoodsReason | null, blockedBy: number | null, blockedByUrgency: Urgency | null, isAllocated: boolean, mayAllocate: boolean, isExcluded: boolean, mayExclude: boolean, hasProject: boolean, refusedWith: string | null, plan: { id: string, madeAt: string, region: { code: string, name: string } | null } | null, part: { id: string, name: string, unit: string } | null, lot: { id: string, name: string, expiresOn: string | null, onHand: number } | null, need: { id: string, title: string, urgency: Urgency, community: { code: string, name: string } | null } | null }> } | null };

export type GoodsToGiveQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GoodsToGiveQuery = { goodsToGive: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, quantity: number, metres: number | null, reason: GoodsReason | null, blockedBy: number | null, blockedByUrgency: Urgency | null, isAllocated: boolean, mayAllocate: boolean, isExcluded: boolean, mayExclude: boolean, hasProject: boolean, refusedWith: string | null, plan: { id: string, madeAt: string, region: { code: string, name: string } | null } | null, part: { id: string, name: string, unit: string } | null, lot: { id: string, name: string, expiresOn: string | null, onHand: number } | null, need: { id: string, title: string, urgency: Urgency, community: { code: string, name: string } | null } | null } }> } };

export type GoodsReadyQueryVariables = Exact<{ [key: string]: never; }>;


export type GoodsReadyQuery = { goodsToGive: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, quantity: number, metres: number | null, reason: GoodsReason | null, blockedBy: number | null, blockedByUrgency: Urgency | null, isAllocated: boolean, mayAllocate: boolean, isExcluded: boolean, mayExclude: boolean, hasProject: boolean, refusedWith: string | null, plan: { id: string, madeAt: string, region: { code: string, name: string } | null } | null, part: { id: string, name: string, unit: string } | null, lot: { id: string, name: string, expiresOn: string | null, onHand: number } | null, need: { id: string, title: string, urgency: Urgency, community: { code: string, name: string } | null } | null } }> } };

export type PlanGoodsMutationVariables = Exact<{
  regionCode: string;
  idempotencyKey: string;
}>;


export type PlanGoodsMutation = { planGoods: { id: string } };

export type AllocateGoodsMutationVariables = Exact<{
  lineIds: Array<string> | string;
}>;


export type AllocateGoodsMutation = { allocateGoods: Array<{ id: string, isAllocated: boolean, refusedWith: string | null }> };

export type ExcludeGoodsMutationVariables = Exact<{
  lineId: string;
  isExcluded: boolean;
}>;


export type ExcludeGoodsMutation = { excludeGoods: { id: string, isExcluded: boolean } };

export type PlanNeedsQueryVariables = Exact<{
  id: string;
  regionCode?: string | null | undefined;
  skill?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanNeedsQuery = { matchingPlan: { id: string, needs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, heads: number, filled: number | null, fitting: number | null, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null } }> } } };

export type DeskNeedsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, heads: number, filled: number | null, fitting: number | null, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null } }> };

export type WeekNeedsQueryVariables = Exact<{
  regionCode: string;
  weekOn: string;
  on?: string | null | undefined;
  isAnyDay?: boolean | null | undefined;
  isWithoutTime?: boolean | null | undefined;
  category?: string | null | undefined;
  urgency?: Urgency | null | undefined;
  skill?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WeekNeedsQuery = { weekNeeds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, heads: number, filled: number | null, fitting: number | null, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null } }> } };

export type CoveredNeedsQueryVariables = Exact<{
  regionCode: string;
  weekOn: string;
  isConfirmed?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoveredNeedsQuery = { coveredNeeds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, heads: number, filled: number | null, fitting: number | null, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null } }> } };

export type PlanPeopleQueryVariables = Exact<{
  id: string;
  skill?: string | null | undefined;
  isPlaced?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanPeopleQuery = { matchingPlan: { id: string, people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, label: string | null, freeMinutes: number, shifts: number, community: { code: string, name: string } | null } }> } } };

export type DeskPeopleFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, label: string | null, freeMinutes: number, shifts: number, community: { code: string, name: string } | null } }> };

export type WeekPeopleQueryVariables = Exact<{
  regionCode: string;
  weekOn: string;
  on?: string | null | undefined;
  needId?: string | null | undefined;
  skill?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WeekPeopleQuery = { weekPeople: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, label: string | null, freeMinutes: number, shifts: number, community: { code: string, name: string } | null } }> } };

export type PlanDifferencesQueryVariables = Exact<{
  id: string;
  change?: PlanDifferenceChange | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanDifferencesQuery = { matchingPlan: { id: string, differences: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, change: PlanDifferenceChange, label: string | null, volunteerId: string | null, isExcluded: boolean, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null } }> } } };

export type DifferenceFieldsFragment = { id: string, change: PlanDifferenceChange, label: string | null, volunteerId: string | null, isExcluded: boolean, need: { id: string, title: string, urgency: Urgency, startsAt: string | null, endsAt: string | null, community: { code: string, name: string } | null } | null };

export type WeekOutlookQueryVariables = Exact<{
  regionCode: string;
  weekOn: string;
}>;


export type WeekOutlookQuery = { weekOutlook: { regionCode: string, weekOn: string, needs: number, heads: number, needsWithoutTime: number, people: number, cells: Array<{ category: string, urgency: Urgency, on: string | null, needs: number, heads: number }>, days: Array<{ on: string, people: number, minutes: number }>, skills: Array<{ skill: string, wanted: number, people: number, shifts: number }> } };

export type PlanLinesQueryVariables = Exact<{
  id: string;
  changes?: Array<PlanChange> | PlanChange | null | undefined;
  regionCode?: string | null | undefined;
  needId?: string | null | undefined;
  sending?: PlanSendingState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanLinesQuery = { matchingPlan: { id: string, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, change: PlanChange, decision: PlanDecision | null, volunteerId: string | null, label: string | null, heads: number, startsAt: string, endsAt: string, metres: number | null, isDistanceAbout: boolean, unfilledReason: UnfilledReason | null, blockedBy: number | null, blockedByUrgency: Urgency | null, refusedWith: string | null, score: number | null, servedInstead: Array<{ people: number, need: { id: string, title: string, urgency: Urgency } | null }>, parts: Array<{ part: SuggestionPart, weight: number, value: number, amount: number | null }>, need: { id: string, title: string, urgency: Urgency, maySuggest: boolean, community: { code: string, name: string } | null } | null, fromNeed: { id: string, title: string } | null, invitation: { id: string, state: InvitationState } | null } }> } } };

export type DecideOnLinesMutationVariables = Exact<{
  planId: string;
  lineIds: Array<string> | string;
  decision?: PlanDecision | null | undefined;
}>;


export type DecideOnLinesMutation = { decideOnLines: Array<{ id: string, decision: PlanDecision | null }> };

export type MatchingPlansQueryVariables = Exact<{
  regionCode: string;
  weekOn: string;
}>;


export type MatchingPlansQuery = { matchingPlans: Array<{ id: string, state: PlanState, requestedAt: string, region: { code: string, name: string } | null, result: { heads: number, filled: number, gapMillionths: number } | null }> };

export type MatchingPlanQueryVariables = Exact<{
  id: string;
}>;


export type MatchingPlanQuery = { matchingPlan: { id: string, regionCode: string, weekOn: string, state: PlanState, version: number, requestedAt: string, finishedAt: string | null, basisAt: string | null, isStale: boolean, isStopAsked: boolean, basedOnId: string | null, newerPlanId: string | null, againstBase: { kept: number, dropped: number, added: number } | null, excluded: Array<{ id: string }>, whatIfs: Array<{ id: string, state: PlanState, version: number, requestedAt: string, whatIf: { withoutFairness: boolean | null, bufferMinutes: number | null, withinMetres: number | null, urgentValue: number | null, withoutNeedIds: Array<string> | null, withoutVolunteerIds: Array<string> | null, morePeople: Array<{ skill: string, count: number }> | null } | null, comparison: { heads: number, needs: number, kept: number, dropped: number, added: number, today: { filled: number, served: number }, draft: { filled: number, served: number }, communities: Array<{ regionCode: string, name: string, asked: number, today: number, draft: number }> } | null, allowedActions: Array<{ action: PlanAction, isOpen: boolean }> }>, steps: Array<{ stage: PlanStage, milliseconds: number, count: number }>, progress: Array<{ milliseconds: number, objective: number, bound: number }>, result: { needs: number, needsWithoutTime: number, weightsSince: string | null, heads: number, volunteers: number, volunteerMinutes: number, pairs: number, filled: number, filledWithoutFairness: number, objective: number, bound: number, gapMillionths: number, skills: Array<{ skill: string, wanted: number, available: number }>, fills: Array<{ regionCode: string, name: string, asked: number, filled: number, filledWithoutFairness: number }> } | null, changes: Array<{ change: PlanChange, count: number }>, sending: { toSend: number, toTakeBack: number, excluded: number, sent: number, refused: number, agreed: number }, places: Array<{ regionCode: string, name: string, latitude: number | null, longitude: number | null, filled: number, missing: number }>, allowedActions: Array<{ action: PlanAction, isOpen: boolean }> } };

export type MakePlanMutationVariables = Exact<{
  regionCode: string;
  weekOn: string;
  basedOnId?: string | null | undefined;
  whatIf?: WhatIfInput | null | undefined;
  idempotencyKey: string;
}>;


export type MakePlanMutation = { makePlan: { id: string } };

export type ActOnPlanMutationVariables = Exact<{
  id: string;
  action: PlanAction;
  version: number;
}>;


export type ActOnPlanMutation = { actOnPlan: { id: string, state: PlanState, version: number, sending: { toSend: number, toTakeBack: number } } };

export type ProjectListQueryVariables = Exact<{
  after?: string | null | undefined;
  states?: Array<ProjectState> | ProjectState | null | undefined;
}>;


export type ProjectListQuery = { projectList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: ProjectState, stateSince: string, servedCount: number | null, organization: { id: string, name: string } | null, community: { code: string, name: string } | null, need: { id: string, title: string, number: string, dueAt: string | null, stateSince: string, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }> } | null, linkage: { community: Engagement, organization: Engagement, worker: Engagement, volunteer: Engagement, resource: Engagement, steps: number } } }> } };

export type ProjectLinkageFragment = { linkage: { community: Engagement, organization: Engagement, worker: Engagement, volunteer: Engagement, resource: Engagement, steps: number } };

export type ProjectQueryVariables = Exact<{
  id: string;
}>;


export type ProjectQuery = { project: { id: string, state: ProjectState, stateSince: string, lastReason: string | null, servedCount: number | null, createdAt: string, acceptedAt: string | null, version: number, organization: { id: string, name: string } | null, community: { code: string, name: string } | null, socialWorker: { id: string, name: string | null, grade: CertificateGrade | null } | null, claims: Array<{ id: string, state: ClaimState, plan: string, lastReason: string | null, createdAt: string, stateSince: string, version: number, organization: { id: string, name: string, grade: AssessmentGrade | null, registrationType: RegistrationType } | null, shares: Array<{ partId: string, quantity: number }>, allowedActions: Array<{ action: ClaimAction, isOpen: boolean, wantsReason: boolean }> }>, need: { id: string, title: string, number: string, state: NeedState, category: string, targetCount: number | null, startsAt: string | null, endsAt: string | null, dueAt: string | null, stateSince: string, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, pending: number, accepted: number, isDropped: boolean, skills: Array<string> }> } | null, allowedActions: Array<{ action: ProjectAction, isOpen: boolean, wantsReason: boolean }>, linkage: { community: Engagement, organization: Engagement, worker: Engagement, volunteer: Engagement, resource: Engagement, steps: number } } | null };

export type ActOnProjectMutationVariables = Exact<{
  id: string;
  action: ProjectAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnProjectMutation = { actOnProject: { id: string } };

export type AcceptProjectMutationVariables = Exact<{
  id: string;
  version: number;
  servedCount: number;
}>;


export type AcceptProjectMutation = { acceptProject: { id: string } };

export type AssignSocialWorkerMutationVariables = Exact<{
  id: string;
  version: number;
  socialWorkerId: string;
}>;


export type AssignSocialWorkerMutation = { assignSocialWorker: { id: string } };

export type WorkerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkerChoicesQuery = { socialWorkers: { edges: Array<{ node: { id: string, name: string | null, grade: CertificateGrade | null, state: SocialWorkerState } }> } };

export type RegionChangeListQueryVariables = Exact<{
  states?: Array<RegionChangeState> | RegionChangeState | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionChangeListQuery = { regionChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: RegionChangeKind, state: RegionChangeState, effectiveOn: string, document: string, refusedWith: RefusalCode | null, pairs: Array<{ from: string | null, to: string, name: string | null }>, units: Array<{ code: string, name: string }>, region: { code: string, name: string } | null } }> } };

export type RegionChangeQueryVariables = Exact<{
  id: string;
}>;


export type RegionChangeQuery = { regionChange: { id: string, kind: RegionChangeKind, state: RegionChangeState, version: number, mainCode: string | null, effectiveOn: string, document: string, madeAt: string, appliedAt: string | null, refusedWith: RefusalCode | null, grantCount: number | null, openStationCount: number | null, openNeedCount: number | null, volunteerCount: number | null, madeBy: { name: string } | null, settledBy: { name: string } | null, region: { code: string, name: string } | null, pairs: Array<{ from: string | null, to: string, name: string | null }>, units: Array<{ code: string, name: string }>, effect: { fault: RefusalCode | null, faultCode: string | null, unitCount: number, communityCount: number, steps: Array<{ fromCode: string | null, fromName: string | null, toCode: string, toName: string, isMain: boolean }> } | null, allowedActions: Array<{ action: RegionChangeAction, isOpen: boolean }> } };

export type DraftRegionChangesMutationVariables = Exact<{
  changes: Array<RegionChangeInput> | RegionChangeInput;
  effectiveOn: string;
  document: string;
  idempotencyKey: string;
}>;


export type DraftRegionChangesMutation = { draftRegionChanges: Array<{ id: string }> };

export type EditRegionChangeMutationVariables = Exact<{
  id: string;
  version: number;
  change: RegionChangeInput;
  effectiveOn: string;
  document: string;
}>;


export type EditRegionChangeMutation = { editRegionChange: { id: string } };

export type ActOnRegionChangeMutationVariables = Exact<{
  id: string;
  version: number;
  action: RegionChangeAction;
}>;


export type ActOnRegionChangeMutation = { actOnRegionChange: { id: string, state: RegionChangeState } };

export type FindRegionsQueryVariables = Exact<{
  text: string;
  within?: string | null | undefined;
}>;


export type FindRegionsQuery = { findRegions: Array<{ formerCode: string | null, formerName: string | null, region: { code: string, name: string, path: Array<{ code: string, name: string }> } }> };

export type RegionDiffQueryVariables = Exact<{
  within: string;
  text: string;
}>;


export type RegionDiffQuery = { regionDiff: { lineCount: number, unreadCount: number, proposals: Array<{ kind: RegionChangeKind, certainty: RegionProposalCertainty, mainCode: string | null, pairs: Array<{ from: string | null, fromName: string | null, to: string | null, name: string | null }> }> } };

export type RegionHistoryQueryVariables = Exact<{
  code: string;
}>;


export type RegionHistoryQuery = { regionHistory: { reach: Array<string>, region: { code: string, name: string, level: RegionLevel, validFrom: string, validTo: string | null, path: Array<{ code: string, name: string }> }, today: { code: string, name: string }, entries: Array<{ change: { id: string, kind: RegionChangeKind, effectiveOn: string, document: string }, successions: Array<{ id: string, fromCode: string | null, fromName: string | null, toCode: string, toName: string, isMain: boolean }> }> } };

export type TreeOnDayQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
}>;


export type TreeOnDayQuery = { childRegions: Array<{ code: string, name: string }> };

export type FiguresOnDayQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  asOn?: string | null | undefined;
}>;


export type FiguresOnDayQuery = { regionFigures: { own: { figures: Array<{ figure: Figure, value: number | null }> }, below: Array<{ region: { code: string }, figures: Array<{ figure: Figure, value: number | null }> }> } };

export type PublicNeedListQueryVariables = Exact<{
  after?: string | null | undefined;
  regionCode?: string | null | undefined;
  category?: string | null | undefined;
}>;


export type PublicNeedListQuery = { publicNeeds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sentence: string, category: string, urgency: Urgency, state: NeedState, townshipCode: string, townshipName: string, targetCount: number | null, peopleWanted: number, peopleFound: number, publishedAt: string } }> } };

export type PublicNeedPartsFragment = { id: string, sentence: string, category: string, urgency: Urgency, state: NeedState, townshipCode: string, townshipName: string, targetCount: number | null, peopleWanted: number, peopleFound: number, publishedAt: string };

export type PublicNeedOneQueryVariables = Exact<{
  needId: string;
}>;


export type PublicNeedOneQuery = { publicNeed: { id: string, sentence: string, category: string, urgency: Urgency, state: NeedState, townshipCode: string, townshipName: string, targetCount: number | null, peopleWanted: number, peopleFound: number, publishedAt: string } | null };

export type RegionPathQueryVariables = Exact<{
  code: string;
}>;


export type RegionPathQuery = { region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null };

export type SearchCommunitiesQueryVariables = Exact<{
  text: string;
}>;


export type SearchCommunitiesQuery = { searchRegions: Array<{ code: string, name: string, path: Array<{ code: string, name: string }> }> };

export type AskForHelpMutationVariables = Exact<{
  regionCode: string;
  category: string;
  urgency: Urgency;
  words: string;
  phone?: string | null | undefined;
  isOnBehalf: boolean;
  idempotencyKey: string;
}>;


export type AskForHelpMutation = { askForHelp: { code: string, number: string, dueAt: string | null } };

export type FollowNeedMutationVariables = Exact<{
  code: string;
}>;


export type FollowNeedMutation = { followNeed: { number: string, state: NeedState, category: string, communityName: string, reason: string | null, dueAt: string | null, canRate: boolean, canWithdraw: boolean, outcome: RatingOutcome | null, timesRead: number, steps: Array<{ state: NeedState, at: string }> } };

export type ResidentNeedPartsFragment = { number: string, state: NeedState, category: string, communityName: string, reason: string | null, dueAt: string | null, canRate: boolean, canWithdraw: boolean, outcome: RatingOutcome | null, timesRead: number, steps: Array<{ state: NeedState, at: string }> };

export type RateNeedMutationVariables = Exact<{
  code: string;
  outcome: RatingOutcome;
  stars?: number | null | undefined;
}>;


export type RateNeedMutation = { rateNeed: { number: string, state: NeedState, category: string, communityName: string, reason: string | null, dueAt: string | null, canRate: boolean, canWithdraw: boolean, outcome: RatingOutcome | null, timesRead: number, steps: Array<{ state: NeedState, at: string }> } };

export type WithdrawRequestMutationVariables = Exact<{
  code: string;
}>;


export type WithdrawRequestMutation = { withdrawRequest: { number: string, state: NeedState, category: string, communityName: string, reason: string | null, dueAt: string | null, canRate: boolean, canWithdraw: boolean, outcome: RatingOutcome | null, timesRead: number, steps: Array<{ state: NeedState, at: string }> } };

export type AllocationQueryVariables = Exact<{
  id: string;
}>;


export type AllocationQuery = { allocation: { id: string, kind: AllocationKind, amount: number, state: AllocationState, madeAt: string, confirmedAt: string | null, returnedAt: string | null, lastReason: string | null, version: number, madeBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, resource:
      | { __typename: 'FundAccount', id: string, name: string, organization: { id: string, name: string } | null }
      | { __typename: 'GoodsLot', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
      | { __typename: 'ResourceOffer', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
     | null, project: { id: string, state: ProjectState, community: { code: string, name: string } | null, organization: { id: string, name: string } | null, need: { id: string, title: string, publicSentence: string | null } | null } | null, allowedActions: Array<{ action: AllocationAction, isOpen: boolean, wantsReason: boolean }> } | null };

export type AllocationPartsFragment = { id: string, kind: AllocationKind, amount: number, state: AllocationState, madeAt: string, confirmedAt: string | null, returnedAt: string | null, lastReason: string | null, version: number, madeBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, resource:
    | { __typename: 'FundAccount', id: string, name: string, organization: { id: string, name: string } | null }
    | { __typename: 'GoodsLot', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
    | { __typename: 'ResourceOffer', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
   | null, project: { id: string, state: ProjectState, community: { code: string, name: string } | null, organization: { id: string, name: string } | null, need: { id: string, title: string, publicSentence: string | null } | null } | null, allowedActions: Array<{ action: AllocationAction, isOpen: boolean, wantsReason: boolean }> };

export type ProjectAllocationsQueryVariables = Exact<{
  id: string;
}>;


export type ProjectAllocationsQuery = { project: { id: string, allocations: Array<{ id: string, kind: AllocationKind, amount: number, state: AllocationState, madeAt: string, confirmedAt: string | null, returnedAt: string | null, lastReason: string | null, version: number, madeBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, resource:
        | { __typename: 'FundAccount', id: string, name: string, organization: { id: string, name: string } | null }
        | { __typename: 'GoodsLot', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
        | { __typename: 'ResourceOffer', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
       | null, project: { id: string, state: ProjectState, community: { code: string, name: string } | null, organization: { id: string, name: string } | null, need: { id: string, title: string, publicSentence: string | null } | null } | null, allowedActions: Array<{ action: AllocationAction, isOpen: boolean, wantsReason: boolean }> }> } | null };

export type ProjectOfNeedQueryVariables = Exact<{
  id: string;
}>;


export type ProjectOfNeedQuery = { need: { id: string, project: { id: string } | null } | null };

export type ProjectsForResourceQueryVariables = Exact<{
  resourceId: string;
  text?: string | null | undefined;
}>;


export type ProjectsForResourceQuery = { projectsForResource: { totalCount: number, edges: Array<{ node: { id: string, community: { code: string, name: string } | null, organization: { id: string, name: string } | null, need: { id: string, number: string, title: string, parts: Array<{ id: string, kind: PartKind, name: string, unit: string, quantity: number, accepted: number, pending: number }> } | null } }> } };

export type GiftTraceQueryVariables = Exact<{
  transferId: string;
}>;


export type GiftTraceQuery = { giftTrace: { left: number, uses: Array<{ amount: number, transferId: string, allocation: { id: string, kind: AllocationKind, amount: number, state: AllocationState, madeAt: string, confirmedAt: string | null, returnedAt: string | null, lastReason: string | null, version: number, madeBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, resource:
          | { __typename: 'FundAccount', id: string, name: string, organization: { id: string, name: string } | null }
          | { __typename: 'GoodsLot', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
          | { __typename: 'ResourceOffer', unit: string, id: string, name: string, organization: { id: string, name: string } | null }
         | null, project: { id: string, state: ProjectState, community: { code: string, name: string } | null, organization: { id: string, name: string } | null, need: { id: string, title: string, publicSentence: string | null } | null } | null, allowedActions: Array<{ action: AllocationAction, isOpen: boolean, wantsReason: boolean }> } | null }> } };

export type AllocateMutationVariables = Exact<{
  input: AllocationInput;
  idempotencyKey: string;
}>;


export type AllocateMutation = { allocate: { id: string } };

export type ConfirmAllocationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConfirmAllocationMutation = { confirmAllocation: { id: string } };

export type ReturnAllocationMutationVariables = Exact<{
  id: string;
  version: number;
  reason?: string | null | undefined;
}>;


export type ReturnAllocationMutation = { returnAllocation: { id: string } };

export type FollowGiftMutationVariables = Exact<{
  code: string;
}>;


export type FollowGiftMutation = { followGift: { amount: number, givenAt: string, receiptNumber: string | null, charityName: string, fundName: string, purposeCategories: Array<string>, isTakenBack: boolean, used: number, left: number, servedCount: number, uses: Array<{ amount: number, at: string, fundName: string | null, organizationName: string | null, category: string | null, sentence: string | null, townshipName: string | null, confirmedAt: string | null, acceptedAt: string | null, servedCount: number | null, outcome: RatingOutcome | null }> } };

export type RenewGiftCodeMutationVariables = Exact<{
  id: string;
}>;


export type RenewGiftCodeMutation = { renewGiftCode: { code: string } };

export type MoneyLedgerQueryVariables = Exact<{
  fundId: string;
  after?: string | null | undefined;
}>;


export type MoneyLedgerQuery = { fundLedger: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: TransferKind, amount: number, donorName: string | null, receiptNumber: string | null, reason: string | null, at: string, reversesId: string | null, debit: { id: string, name: string, kind: FundKind } | null, credit: { id: string, name: string, kind: FundKind } | null, takenBackBy: { id: string } | null, madeBy: { id: string, name: string } | null, allocation: { id: string, state: AllocationState, project: { id: string, need: { id: string, title: string } | null } | null } | null } }> } };

export type TransferPartsFragment = { id: string, kind: TransferKind, amount: number, donorName: string | null, receiptNumber: string | null, reason: string | null, at: string, reversesId: string | null, debit: { id: string, name: string, kind: FundKind } | null, credit: { id: string, name: string, kind: FundKind } | null, takenBackBy: { id: string } | null, madeBy: { id: string, name: string } | null, allocation: { id: string, state: AllocationState, project: { id: string, need: { id: string, title: string } | null } | null } | null };

export type TransferQueryVariables = Exact<{
  id: string;
}>;


export type TransferQuery = { transfer: { id: string, kind: TransferKind, amount: number, donorName: string | null, receiptNumber: string | null, reason: string | null, at: string, reversesId: string | null, credit: { allowedActions: Array<ResourceAction>, id: string, name: string, kind: FundKind } | null, debit: { id: string, name: string, kind: FundKind } | null, takenBackBy: { id: string } | null, madeBy: { id: string, name: string } | null, allocation: { id: string, state: AllocationState, project: { id: string, need: { id: string, title: string } | null } | null } | null } | null };

export type GoodsLedgerQueryVariables = Exact<{
  lotId: string;
  after?: string | null | undefined;
}>;


export type GoodsLedgerQuery = { goodsLedger: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: MovementKind, change: number, reason: string | null, at: string, madeBy: { id: string, name: string } | null, allocation: { id: string, state: AllocationState, project: { id: string, need: { id: string, title: string } | null } | null } | null } }> } };

export type BookingsQueryVariables = Exact<{
  offerId: string;
  after?: string | null | undefined;
}>;


export type BookingsQuery = { offerBookings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, quantity: number, startsAt: string, endsAt: string, at: string, isReleased: boolean, madeBy: { id: string, name: string } | null, allocation: { id: string, state: AllocationState, project: { id: string, need: { id: string, title: string } | null } | null } | null } }> } };

export type TakeBackGiftMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey: string;
}>;


export type TakeBackGiftMutation = { takeBackGift: { id: string } };

export type MoveMoneyMutationVariables = Exact<{
  fromId: string;
  toId: string;
  amount: number;
  idempotencyKey: string;
}>;


export type MoveMoneyMutation = { moveMoney: { id: string } };

export type ResourceListQueryVariables = Exact<{
  kind?: ResourceKind | null | undefined;
  regionCode?: string | null | undefined;
  organizationId?: string | null | undefined;
  category?: string | null | undefined;
  isAvailable?: boolean | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ResourceListQuery = { resourceList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { __typename: 'FundAccount', balance: number, id: string, name: string, regionCode: string, purposeCategories: Array<string>, fundKind: FundKind, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null }
        | { __typename: 'GoodsLot', category: string, unit: string, onHand: number, received: number, expiresOn: string | null, id: string, name: string, regionCode: string, purposeCategories: Array<string>, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null }
        | { __typename: 'ResourceOffer', category: string, unit: string, capacity: number, validFrom: string, validTo: string | null, isWithdrawn: boolean, id: string, name: string, regionCode: string, purposeCategories: Array<string>, offerKind: OfferKind, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null }
       }> } };

type ResourceParts_FundAccount_Fragment = { __typename: 'FundAccount', balance: number, id: string, name: string, regionCode: string, purposeCategories: Array<string>, fundKind: FundKind, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null };

type ResourceParts_GoodsLot_Fragment = { __typename: 'GoodsLot', category: string, unit: string, onHand: number, received: number, expiresOn: string | null, id: string, name: string, regionCode: string, purposeCategories: Array<string>, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null };

type ResourceParts_ResourceOffer_Fragment = { __typename: 'ResourceOffer', category: string, unit: string, capacity: number, validFrom: string, validTo: string | null, isWithdrawn: boolean, id: string, name: string, regionCode: string, purposeCategories: Array<string>, offerKind: OfferKind, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null };

export type ResourcePartsFragment =
  | ResourceParts_FundAccount_Fragment
  | ResourceParts_GoodsLot_Fragment
  | ResourceParts_ResourceOffer_Fragment
;

export type ResourceQueryVariables = Exact<{
  id: string;
}>;


export type ResourceQuery = { charityResource:
    | { __typename: 'FundAccount', createdAt: string, allowedActions: Array<ResourceAction>, balance: number, id: string, name: string, regionCode: string, purposeCategories: Array<string>, fundKind: FundKind, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null }
    | { __typename: 'GoodsLot', donorName: string | null, receiptNumber: string | null, createdAt: string, allowedActions: Array<ResourceAction>, category: string, unit: string, onHand: number, received: number, expiresOn: string | null, id: string, name: string, regionCode: string, purposeCategories: Array<string>, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null }
    | { __typename: 'ResourceOffer', detail: string, version: number, createdAt: string, allowedActions: Array<ResourceAction>, category: string, unit: string, capacity: number, validFrom: string, validTo: string | null, isWithdrawn: boolean, id: string, name: string, regionCode: string, purposeCategories: Array<string>, offerKind: OfferKind, purposePlaces: Array<{ code: string, name: string }>, region: { code: string, name: string } | null, organization: { id: string, name: string, isDemo: boolean } | null }
   | null };

export type OwnSeatQueryVariables = Exact<{
  id: string;
}>;


export type OwnSeatQuery = { organization: { id: string, regionCode: string } | null };

export type OpenFundMutationVariables = Exact<{
  input: FundInput;
  idempotencyKey: string;
}>;


export type OpenFundMutation = { openFund: { id: string } };

export type ReceiveGiftMutationVariables = Exact<{
  fundId: string;
  amount: number;
  donorName?: string | null | undefined;
  receiptNumber?: string | null | undefined;
  idempotencyKey: string;
}>;


export type ReceiveGiftMutation = { receiveGift: { code: string } };

export type ReceiveGoodsMutationVariables = Exact<{
  input: GoodsInput;
  idempotencyKey: string;
}>;


export type ReceiveGoodsMutation = { receiveGoods: { id: string } };

export type WriteOffGoodsMutationVariables = Exact<{
  lotId: string;
  quantity: number;
  reason: string;
  idempotencyKey: string;
}>;


export type WriteOffGoodsMutation = { writeOffGoods: { id: string } };

export type OfferResourceMutationVariables = Exact<{
  input: OfferInput;
  idempotencyKey: string;
}>;


export type OfferResourceMutation = { offerResource: { id: string } };

export type WithdrawOfferMutationVariables = Exact<{
  id: string;
  version: number;
  isWithdrawn: boolean;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { id: string } };

export type AddEmploymentMutationVariables = Exact<{
  workerId: string;
  input: EmploymentInput;
}>;


export type AddEmploymentMutation = { addEmployment: { id: string } };

export type AddInsuranceMutationVariables = Exact<{
  workerId: string;
  input: InsuranceInput;
}>;


export type AddInsuranceMutation = { addInsurance: { id: string } };

export type AddPostingMutationVariables = Exact<{
  workerId: string;
  input: PostingInput;
}>;


export type AddPostingMutation = { addPosting: { id: string } };

export type AddSupervisionMutationVariables = Exact<{
  workerId: string;
  input: SupervisionInput;
}>;


export type AddSupervisionMutation = { addSupervision: { id: string } };

export type AddDeputyMutationVariables = Exact<{
  workerId: string;
  input: DeputyInput;
}>;


export type AddDeputyMutation = { addDeputy: { id: string } };

export type EndWorkerTermMutationVariables = Exact<{
  kind: WorkerTermKind;
  id: string;
  version: number;
  on: string;
}>;


export type EndWorkerTermMutation = { endWorkerTerm: { id: string } };

export type AnswerWorkerTieMutationVariables = Exact<{
  kind: WorkerTermKind;
  id: string;
  version: number;
  isYes: boolean;
}>;


export type AnswerWorkerTieMutation = { answerWorkerTie: { id: string } };

export type WithdrawWorkerTermMutationVariables = Exact<{
  kind: WorkerTermKind;
  id: string;
  version: number;
}>;


export type WithdrawWorkerTermMutation = { withdrawWorkerTerm: { id: string } };

export type EnterCertificateMutationVariables = Exact<{
  workerId: string;
  input: CertificateInput;
}>;


export type EnterCertificateMutation = { enterCertificate: { id: string } };

export type ImportCertificatesMutationVariables = Exact<{
  rows: Array<CertificateRowInput> | CertificateRowInput;
}>;


export type ImportCertificatesMutation = { importCertificates: Array<{ row: number, outcome: CertificateRowOutcome, grade: CertificateGrade | null, workerId: string | null, refusal: RefusalCode | null }> };

export type RenewCertificateMutationVariables = Exact<{
  id: string;
  version: number;
  days: CertificateDaysInput;
}>;


export type RenewCertificateMutation = { renewCertificate: { id: string } };

export type WithdrawCertificateMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawCertificateMutation = { withdrawCertificate: { id: string } };

export type TellWorkerParticularsMutationVariables = Exact<{
  workerId: string;
  input: ParticularsInput;
}>;


export type TellWorkerParticularsMutation = { tellWorkerParticulars: { number: number } };

export type EnterLearningMutationVariables = Exact<{
  workerId: string;
  input: LearningInput;
}>;


export type EnterLearningMutation = { enterLearning: { id: string } };

export type ActOnLearningMutationVariables = Exact<{
  id: string;
  action: LearningAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnLearningMutation = { actOnLearning: { id: string } };

export type RecordSupervisionMutationVariables = Exact<{
  pairId: string;
  input: SessionInput;
}>;


export type RecordSupervisionMutation = { recordSupervision: { id: string } };

export type WithdrawSupervisionMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawSupervisionMutation = { withdrawSupervision: { id: string } };

export type TellWorkTimeMutationVariables = Exact<{
  input: WorkTimeInput;
}>;


export type TellWorkTimeMutation = { tellWorkTime: { id: string } };

export type WorkerFileQueryVariables = Exact<{
  id: string;
}>;


export type WorkerFileQuery = { socialWorker: { id: string, name: string | null, state: SocialWorkerState, grade: CertificateGrade | null, certificateValidTo: string | null, fileActions: Array<WorkerFileAction>, region: { code: string, name: string } | null, organization: { name: string } | null, certificates: Array<{ id: string, grade: CertificateGrade, numberEnding: string, approvedOn: string | null, registeredOn: string | null, validTo: string | null, version: number }> | null, employments: Array<{ id: string, employer: string, nature: EmploymentNature, fromOn: string, toOn: string | null, version: number, workplace: { name: string, path: Array<{ name: string }> } | null }> | null, insurance: Array<{ id: string, fromOn: string, toOn: string | null, version: number, place: { name: string } | null }> | null, postings: Array<{ id: string, kind: PostingKind, fromOn: string, toOn: string | null, version: number, place: { name: string } | null, station: { name: string } | null }> | null, supervision: Array<{ id: string, supervisorName: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number, mayRecord: boolean, sessions: Array<{ id: string, form: SessionForm, heldOn: string, minutes: number, version: number }> | null }> | null, guides: Array<{ id: string, supervisorName: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number, mayRecord: boolean, sessions: Array<{ id: string, form: SessionForm, heldOn: string, minutes: number, version: number }> | null }> | null, deputies: Array<{ id: string, deputyName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number }> | null, standsInFor: Array<{ id: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null }> | null, learning: Array<{ id: string, kind: LearningKind, title: string, provider: string, minutes: number, learnedOn: string, state: LearningState, lastReason: string | null, version: number, allowedActions: Array<{ action: LearningAction, isOpen: boolean }> }> | null, learningCycle: { fromOn: string, toOn: string, owedMinutes: number, countedMinutes: number, waitingMinutes: number, sourceZh: string, sourceEn: string } | null, workTime: { administrativeThousandths: number | null, months: Array<{ id: string, month: string, number: number, professionalMinutes: number, administrativeMinutes: number }> } | null } | null };

export type WorkerFilePartsFragment = { id: string, name: string | null, state: SocialWorkerState, grade: CertificateGrade | null, certificateValidTo: string | null, fileActions: Array<WorkerFileAction>, region: { code: string, name: string } | null, organization: { name: string } | null, certificates: Array<{ id: string, grade: CertificateGrade, numberEnding: string, approvedOn: string | null, registeredOn: string | null, validTo: string | null, version: number }> | null, employments: Array<{ id: string, employer: string, nature: EmploymentNature, fromOn: string, toOn: string | null, version: number, workplace: { name: string, path: Array<{ name: string }> } | null }> | null, insurance: Array<{ id: string, fromOn: string, toOn: string | null, version: number, place: { name: string } | null }> | null, postings: Array<{ id: string, kind: PostingKind, fromOn: string, toOn: string | null, version: number, place: { name: string } | null, station: { name: string } | null }> | null, supervision: Array<{ id: string, supervisorName: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number, mayRecord: boolean, sessions: Array<{ id: string, form: SessionForm, heldOn: string, minutes: number, version: number }> | null }> | null, guides: Array<{ id: string, supervisorName: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number, mayRecord: boolean, sessions: Array<{ id: string, form: SessionForm, heldOn: string, minutes: number, version: number }> | null }> | null, deputies: Array<{ id: string, deputyName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number }> | null, standsInFor: Array<{ id: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null }> | null, learning: Array<{ id: string, kind: LearningKind, title: string, provider: string, minutes: number, learnedOn: string, state: LearningState, lastReason: string | null, version: number, allowedActions: Array<{ action: LearningAction, isOpen: boolean }> }> | null, learningCycle: { fromOn: string, toOn: string, owedMinutes: number, countedMinutes: number, waitingMinutes: number, sourceZh: string, sourceEn: string } | null, workTime: { administrativeThousandths: number | null, months: Array<{ id: string, month: string, number: number, professionalMinutes: number, administrativeMinutes: number }> } | null };

export type PairPartsFragment = { id: string, supervisorName: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number, mayRecord: boolean, sessions: Array<{ id: string, form: SessionForm, heldOn: string, minutes: number, version: number }> | null };

export type MySocialWorkerQueryVariables = Exact<{ [key: string]: never; }>;


export type MySocialWorkerQuery = { mySocialWorker: { id: string, name: string | null, state: SocialWorkerState, grade: CertificateGrade | null, certificateValidTo: string | null, fileActions: Array<WorkerFileAction>, region: { code: string, name: string } | null, organization: { name: string } | null, certificates: Array<{ id: string, grade: CertificateGrade, numberEnding: string, approvedOn: string | null, registeredOn: string | null, validTo: string | null, version: number }> | null, employments: Array<{ id: string, employer: string, nature: EmploymentNature, fromOn: string, toOn: string | null, version: number, workplace: { name: string, path: Array<{ name: string }> } | null }> | null, insurance: Array<{ id: string, fromOn: string, toOn: string | null, version: number, place: { name: string } | null }> | null, postings: Array<{ id: string, kind: PostingKind, fromOn: string, toOn: string | null, version: number, place: { name: string } | null, station: { name: string } | null }> | null, supervision: Array<{ id: string, supervisorName: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number, mayRecord: boolean, sessions: Array<{ id: string, form: SessionForm, heldOn: string, minutes: number, version: number }> | null }> | null, guides: Array<{ id: string, supervisorName: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number, mayRecord: boolean, sessions: Array<{ id: string, form: SessionForm, heldOn: string, minutes: number, version: number }> | null }> | null, deputies: Array<{ id: string, deputyName: string, fromOn: string, toOn: string | null, confirmedAt: string | null, version: number }> | null, standsInFor: Array<{ id: string, workerName: string, fromOn: string, toOn: string | null, confirmedAt: string | null }> | null, learning: Array<{ id: string, kind: LearningKind, title: string, provider: string, minutes: number, learnedOn: string, state: LearningState, lastReason: string | null, version: number, allowedActions: Array<{ action: LearningAction, isOpen: boolean }> }> | null, learningCycle: { fromOn: string, toOn: string, owedMinutes: number, countedMinutes: number, waitingMinutes: number, sourceZh: string, sourceEn: string } | null, workTime: { administrativeThousandths: number | null, months: Array<{ id: string, month: string, number: number, professionalMinutes: number, administrativeMinutes: number }> } | null } | null };

export type OpenStationsQueryVariables = Exact<{
  regionCode: string;
}>;


export type OpenStationsQuery = { stations: { edges: Array<{ node: { id: string, name: string } }> } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { socialWorkers: { edges: Array<{ node: { id: string, name: string | null, state: SocialWorkerState, region: { name: string } | null } }> } };

export type LearningQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LearningQueueQuery = { learningToConfirm: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, socialWorkerId: string, workerName: string, kind: LearningKind, title: string, provider: string, minutes: number, learnedOn: string, version: number, allowedActions: Array<{ action: LearningAction, isOpen: boolean }> } }> } };

export type CertificateNumberQueryVariables = Exact<{
  id: string;
}>;


export type CertificateNumberQuery = { certificateNumber: string | null };

export type WorkerParticularsQueryVariables = Exact<{
  id: string;
}>;


export type WorkerParticularsQuery = { workerParticulars: { number: number, sex: Sex, birthMonth: string, retirementCategory: RetirementCategory } | null };

export type LicenceStatisticsQueryVariables = Exact<{
  regionCode: string;
}>;


export type LicenceStatisticsQuery = { licenceStatistics: { countedAt: string, mayEnter: boolean, whole: { regionCode: string, assistant: number, intermediate: number, senior: number, total: number, unlicensed: number, perTenThousand: string | null, region: { name: string, level: RegionLevel } | null, residents: { value: number, asOn: string, source: string } | null }, units: Array<{ regionCode: string, assistant: number, intermediate: number, senior: number, total: number, unlicensed: number, perTenThousand: string | null, region: { name: string, level: RegionLevel } | null, residents: { value: number, asOn: string, source: string } | null }>, own: { regionCode: string, assistant: number, intermediate: number, senior: number, total: number, unlicensed: number, perTenThousand: string | null, region: { name: string, level: RegionLevel } | null, residents: { value: number, asOn: string, source: string } | null } | null, published: Array<{ id: string, measure: LicenceMeasure, number: number, value: string, asOn: string | null, source: string, enteredAt: string }>, checks: Array<{ kind: LicenceCheckKind, measure: LicenceMeasure, stated: string, computed: string | null, difference: string | null, agreement: LicenceAgreement, tolerance: string, impliedLeast: number | null, impliedMost: number | null }> } };

export type LicenceCountPartsFragment = { regionCode: string, assistant: number, intermediate: number, senior: number, total: number, unlicensed: number, perTenThousand: string | null, region: { name: string, level: RegionLevel } | null, residents: { value: number, asOn: string, source: string } | null };

export type EnterPublishedLicencesMutationVariables = Exact<{
  input: PublishedLicencesInput;
}>;


export type EnterPublishedLicencesMutation = { enterPublishedLicences: { id: string } };

export type SocialWorkerListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  grade?: CertificateGrade | null | undefined;
  state?: SocialWorkerState | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SocialWorkerListQuery = { socialWorkers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, state: SocialWorkerState, grade: CertificateGrade | null, certificateValidTo: string | null, specialties: Array<string>, capacity: number, isDemo: boolean, region: { name: string } | null, organization: { name: string } | null } }> } };

export type SocialWorkerQueryVariables = Exact<{
  id: string;
}>;


export type SocialWorkerQuery = { socialWorker: { id: string, name: string | null, state: SocialWorkerState, grade: CertificateGrade | null, certificateEnding: string | null, certificateValidTo: string | null, specialties: Array<string>, capacity: number, isDemo: boolean, createdAt: string, version: number, recognition: { since: string, mayRecognize: boolean } | null, region: { code: string, name: string, path: Array<{ name: string }> } | null, organization: { id: string, name: string } | null, allowedActions: Array<{ action: SocialWorkerAction, isOpen: boolean }> } | null };

export type UnregisteredSocialWorkersQueryVariables = Exact<{ [key: string]: never; }>;


export type UnregisteredSocialWorkersQuery = { unregisteredSocialWorkers: Array<{ personId: string, name: string, regionCode: string }> };

export type EmployerListQueryVariables = Exact<{ [key: string]: never; }>;


export type EmployerListQuery = { organizationList: { edges: Array<{ node: { id: string, name: string } }> } };

export type RegisterSocialWorkerMutationVariables = Exact<{
  personId: string;
  input: SocialWorkerInput;
  certificate?: CertificateInput | null | undefined;
}>;


export type RegisterSocialWorkerMutation = { registerSocialWorker: { id: string } };

export type EditSocialWorkerMutationVariables = Exact<{
  id: string;
  version: number;
  input: SocialWorkerInput;
}>;


export type EditSocialWorkerMutation = { editSocialWorker: { id: string } };

export type ActOnSocialWorkerMutationVariables = Exact<{
  id: string;
  action: SocialWorkerAction;
  version: number;
}>;


export type ActOnSocialWorkerMutation = { actOnSocialWorker: { id: string } };

export type OwnRecognitionQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRecognitionQuery = { mySocialWorker: { id: string, recognition: { since: string } | null } | null };

export type RecognizeSocialWorkerMutationVariables = Exact<{
  id: string;
}>;


export type RecognizeSocialWorkerMutation = { recognizeSocialWorker: { id: string } };

export type ServiceCoverageQueryVariables = Exact<{
  regionCode: string;
  year?: number | null | undefined;
}>;


export type ServiceCoverageQuery = { serviceCoverage: { from: string, to: string, asOf: string, path: Array<{ code: string, name: string }>, own: { region: { code: string, name: string, level: RegionLevel }, tiers: Array<{ tier: ServiceTier, isOptional: boolean, counted: number, total: number, assigned: number | null, logged: number | null }> }, below: Array<{ region: { code: string, name: string, level: RegionLevel }, tiers: Array<{ tier: ServiceTier, isOptional: boolean, counted: number, total: number, assigned: number | null, logged: number | null }> }> } };

export type CoveragePartsFragment = { region: { code: string, name: string, level: RegionLevel }, tiers: Array<{ tier: ServiceTier, isOptional: boolean, counted: number, total: number, assigned: number | null, logged: number | null }> };

export type CoveredUnitsQueryVariables = Exact<{
  regionCode: string;
  year?: number | null | undefined;
  tier: ServiceTier;
  isCounted?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CoveredUnitsQuery = { coveredUnits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, kind: CountedUnitKind, title: string, isCounted: boolean, bases: Array<ServiceBasis> | null, region: { code: string, name: string, path: Array<{ name: string }> } | null } }> } };

export type StaffPartsFragment = { id: string, duty: StaffDuty, fromOn: string, toOn: string | null, version: number, mayRelieve: boolean, person: { name: string } | null, socialWorker: { id: string, state: SocialWorkerState, grade: CertificateGrade | null, certificateValidTo: string | null } | null };

export type SupportPartsFragment = { id: string, kind: SupportKind, state: SupportState, giver: string | null, detail: string, floorArea: number | null, givenOn: string, endsOn: string | null, lastReason: string | null, version: number, source:
    | { __typename: 'FundAccount', balance: number, id: string, name: string, organization: { name: string } | null }
    | { __typename: 'GoodsLot', id: string, name: string, organization: { name: string } | null }
    | { __typename: 'ResourceOffer', id: string, name: string, organization: { name: string } | null }
   | null, project: { id: string, community: { name: string } | null, need: { title: string } | null } | null, allowedActions: Array<{ action: SupportAction, isOpen: boolean }> };

export type StaffCandidatesQueryVariables = Exact<{
  id: string;
}>;


export type StaffCandidatesQuery = { staffCandidates: Array<{ personId: string, name: string, roles: Array<Role>, places: Array<string> }> };

export type SupportFundsQueryVariables = Exact<{
  kind: ResourceKind;
}>;


export type SupportFundsQuery = { resourceList: { edges: Array<{ node:
        | { __typename: 'FundAccount', id: string, name: string, purposePlaces: Array<{ code: string }>, organization: { name: string } | null }
        | { __typename: 'GoodsLot', id: string, name: string, purposePlaces: Array<{ code: string }>, organization: { name: string } | null }
        | { __typename: 'ResourceOffer', id: string, name: string, offerKind: OfferKind, purposePlaces: Array<{ code: string }>, organization: { name: string } | null }
       }> } };

export type SupportProjectsQueryVariables = Exact<{
  regionCode: string;
}>;


export type SupportProjectsQuery = { projectList: { edges: Array<{ node: { id: string, community: { name: string } | null, need: { title: string } | null } }> } };

export type DescribeStationMutationVariables = Exact<{
  id: string;
  version: number;
  input: StationHouseInput;
}>;


export type DescribeStationMutation = { describeStation: { id: string } };

export type PostStationStaffMutationVariables = Exact<{
  stationId: string;
  personId: string;
  duty: StaffDuty;
  fromOn: string;
}>;


export type PostStationStaffMutation = { postStationStaff: { id: string } };

export type RelieveStationStaffMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RelieveStationStaffMutation = { relieveStationStaff: { id: string } };

export type GrantSupportMutationVariables = Exact<{
  stationId: string;
  input: SupportInput;
  idempotencyKey: string;
}>;


export type GrantSupportMutation = { grantSupport: { id: string } };

export type ActOnSupportMutationVariables = Exact<{
  id: string;
  action: SupportAction;
  version: number;
  reason?: string | null | undefined;
}>;


export type ActOnSupportMutation = { actOnSupport: { id: string } };

export type StationListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  kind?: StationKind | null | undefined;
  parentId?: string | null | undefined;
  organizationId?: string | null | undefined;
  state?: StationState | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StationListQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: StationKind, state: StationState, openedOn: string, closedOn: string | null, isDemo: boolean, operationMode: OperationMode, region: { code: string, name: string } | null, parent: { id: string, name: string } | null, operator: { id: string, name: string } | null } }> } };

export type StationQueryVariables = Exact<{
  id: string;
}>;


export type StationQuery = { station: { id: string, name: string, kind: StationKind, state: StationState, address: string, openedOn: string, closedOn: string | null, isDemo: boolean, version: number, regionCode: string, operationMode: OperationMode, floorArea: number | null, seats: number | null, isStepFree: boolean | null, isOpenNow: boolean | null, staffCount: number, licensedStaffCount: number, weeklyHours: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ on: string, fromMinute: number | null, toMinute: number | null }>, staff: Array<{ id: string, duty: StaffDuty, fromOn: string, toOn: string | null, version: number, mayRelieve: boolean, person: { name: string } | null, socialWorker: { id: string, state: SocialWorkerState, grade: CertificateGrade | null, certificateValidTo: string | null } | null }> | null, supports: Array<{ id: string, kind: SupportKind, state: SupportState, giver: string | null, detail: string, floorArea: number | null, givenOn: string, endsOn: string | null, lastReason: string | null, version: number, source:
        | { __typename: 'FundAccount', balance: number, id: string, name: string, organization: { name: string } | null }
        | { __typename: 'GoodsLot', id: string, name: string, organization: { name: string } | null }
        | { __typename: 'ResourceOffer', id: string, name: string, organization: { name: string } | null }
       | null, project: { id: string, community: { name: string } | null, need: { title: string } | null } | null, allowedActions: Array<{ action: SupportAction, isOpen: boolean }> }>, region: { code: string, name: string, path: Array<{ code: string, name: string }> } | null, parent: { id: string, name: string } | null, operator: { id: string, name: string } | null, allowedActions: Array<{ action: StationAction, isOpen: boolean }> } | null };

export type StationLeadersQueryVariables = Exact<{
  kind: StationKind;
  regionCode: string;
}>;


export type StationLeadersQuery = { stationLeaders: Array<{ id: string, name: string }> };

export type OperatorListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
}>;


export type OperatorListQuery = { organizationList: { edges: Array<{ node: { id: string, name: string } }> } };

export type RegisterStationMutationVariables = Exact<{
  input: StationInput;
}>;


export type RegisterStationMutation = { registerStation: { id: string } };

export type EditStationMutationVariables = Exact<{
  id: string;
  version: number;
  input: StationInput;
}>;


export type EditStationMutation = { editStation: { id: string } };

export type ActOnStationMutationVariables = Exact<{
  id: string;
  action: StationAction;
  version: number;
}>;


export type ActOnStationMutation = { actOnStation: { id: string } };

export type EntrustStationMutationVariables = Exact<{
  id: string;
  organizationId?: string | null | undefined;
  mode?: OperationMode | null | undefined;
  version: number;
}>;


export type EntrustStationMutation = { entrustStation: { id: string } };

export type ParkedListQueryVariables = Exact<{
  isWaiting: boolean;
  after?: string | null | undefined;
}>;


export type ParkedListQuery = { parkedList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, handler: string, type: string, subjectType: string, subjectId: string, at: string, reason: string, parkedAt: string, retriedAt: string | null, region: { code: string, name: string } | null } }> } };

export type ParkedCountQueryVariables = Exact<{ [key: string]: never; }>;


export type ParkedCountQuery = { parkedList: { totalCount: number } };

export type RetryParkedMutationVariables = Exact<{
  id: string;
}>;


export type RetryParkedMutation = { retryParked: { id: string } };

export type VolunteerListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  skill?: string | null | undefined;
  state?: VolunteerState | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type VolunteerListQuery = { volunteers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, state: VolunteerState, skills: Array<string>, maxShiftsPerWeek: number, isDemo: boolean, licences: Array<{ skill: string, expiresOn: string | null }>, weeklyHours: Array<{ weekday: number, fromMinute: number, toMinute: number }>, region: { name: string } | null } }> } };

export type VolunteerQueryVariables = Exact<{
  id: string;
}>;


export type VolunteerQuery = { volunteer: { name: string | null, createdAt: string, id: string, state: VolunteerState, version: number, regionCode: string, skills: Array<string>, languages: Array<string>, categories: Array<string>, maxShiftsPerWeek: number, isDemo: boolean, licences: Array<{ skill: string, expiresOn: string | null, numberEnding: string }>, weeklyHours: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ on: string, fromMinute: number | null, toMinute: number | null }>, region: { name: string, path: Array<{ name: string }> } | null } | null };

export type VolunteerPartsFragment = { id: string, state: VolunteerState, version: number, regionCode: string, skills: Array<string>, languages: Array<string>, categories: Array<string>, maxShiftsPerWeek: number, isDemo: boolean, licences: Array<{ skill: string, expiresOn: string | null, numberEnding: string }>, weeklyHours: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ on: string, fromMinute: number | null, toMinute: number | null }>, region: { name: string, path: Array<{ name: string }> } | null };

export type MyVolunteerQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVolunteerQuery = { myVolunteer: { name: string | null, latitude: number | null, longitude: number | null, id: string, state: VolunteerState, version: number, regionCode: string, skills: Array<string>, languages: Array<string>, categories: Array<string>, maxShiftsPerWeek: number, isDemo: boolean, allowedActions: Array<{ action: VolunteerAction, isOpen: boolean }>, licences: Array<{ skill: string, expiresOn: string | null, numberEnding: string }>, weeklyHours: Array<{ weekday: number, fromMinute: number, toMinute: number }>, exceptions: Array<{ on: string, fromMinute: number | null, toMinute: number | null }>, region: { name: string, path: Array<{ name: string }> } | null } | null };

export type RegisterVolunteerMutationVariables = Exact<{
  input: VolunteerInput;
  version?: number | null | undefined;
}>;


export type RegisterVolunteerMutation = { registerVolunteer: { id: string } };

export type ActAsVolunteerMutationVariables = Exact<{
  action: VolunteerAction;
  version: number;
}>;


export type ActAsVolunteerMutation = { actAsVolunteer: { id: string } };

export type PositionNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type PositionNoticeQuery = { privacyNotice: { version: string } };

export type AgreeToPositionMutationVariables = Exact<{
  version: string;
}>;


export type AgreeToPositionMutation = { giveConsent: { id: string } };

export type WeightBoardQueryVariables = Exact<{
  regionCode: string;
}>;


export type WeightBoardQuery = { weightsInForce: { sinceOn: string, publishedFor: string | null, maySet: boolean, weights: { fullLoad: number, bufferMinutes: number, inertiaThousandths: number, kinds: Array<{ kind: CandidateKind, withinMetres: number, parts: Array<{ part: SuggestionPart, weight: number }> }>, urgencyValues: Array<{ urgency: Urgency, value: number }>, fairness: Array<{ share: number, bonus: number }> } }, publishedWeights: Array<{ id: string, number: number, fromOn: string, publishedAt: string, publishedBy: { id: string, name: string } | null }>, weightDrafts: Array<{ id: string, state: WeightDraftState, fromOn: string, reason: string, madeAt: string, madeBy: { id: string, name: string } | null }> };

export type WeightValuesFragment = { fullLoad: number, bufferMinutes: number, inertiaThousandths: number, kinds: Array<{ kind: CandidateKind, withinMetres: number, parts: Array<{ part: SuggestionPart, weight: number }> }>, urgencyValues: Array<{ urgency: Urgency, value: number }>, fairness: Array<{ share: number, bonus: number }> };

export type WeightDraftQueryVariables = Exact<{
  id: string;
}>;


export type WeightDraftQuery = { weightDraft: { id: string, regionCode: string, state: WeightDraftState, fromOn: string, reason: string, version: number, isChangedSince: boolean, madeAt: string, weights: { fullLoad: number, bufferMinutes: number, inertiaThousandths: number, kinds: Array<{ kind: CandidateKind, withinMetres: number, parts: Array<{ part: SuggestionPart, weight: number }> }>, urgencyValues: Array<{ urgency: Urgency, value: number }>, fairness: Array<{ share: number, bonus: number }> }, allowedActions: Array<{ action: WeightDraftAction, isOpen: boolean }>, simulation: { id: string, state: PlanState, weekOn: string, regionCode: string, finishedAt: string | null, region: { code: string, name: string } | null, steps: Array<{ stage: PlanStage, milliseconds: number, count: number }>, comparison: { needs: number, heads: number, kept: number, dropped: number, added: number, today: { filled: number, served: number, worst: { regionCode: string, name: string, asked: number, today: number, draft: number } | null }, draft: { filled: number, served: number, worst: { regionCode: string, name: string, asked: number, today: number, draft: number } | null }, communities: Array<{ regionCode: string, name: string, asked: number, today: number, draft: number }> } | null } | null } };

export type OutcomePartsFragment = { filled: number, served: number, worst: { regionCode: string, name: string, asked: number, today: number, draft: number } | null };

export type DraftWeightsMutationVariables = Exact<{
  regionCode: string;
  fromOn: string;
  reason: string;
  weights: WeightsInput;
  idempotencyKey: string;
}>;


export type DraftWeightsMutation = { draftWeights: { id: string } };

export type ChangeWeightDraftMutationVariables = Exact<{
  id: string;
  version: number;
  fromOn: string;
  reason: string;
  weights: WeightsInput;
}>;


export type ChangeWeightDraftMutation = { changeWeightDraft: { id: string, version: number } };

export type SimulateWeightsMutationVariables = Exact<{
  id: string;
  version: number;
  weekOn: string;
  withinCode?: string | null | undefined;
}>;


export type SimulateWeightsMutation = { simulateWeights: { id: string, version: number } };

export type ActOnWeightDraftMutationVariables = Exact<{
  id: string;
  action: WeightDraftAction;
  version: number;
}>;


export type ActOnWeightDraftMutation = { actOnWeightDraft: { id: string, state: WeightDraftState } };

export type ChildRegionsQueryVariables = Exact<{
  parentCode?: string | null | undefined;
}>;


export type ChildRegionsQuery = { childRegions: Array<{ code: string, name: string, level: RegionLevel, isAdministrative: boolean }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: { id: string, name: string, isDemo: boolean }, hat: { id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, organization: { name: string } | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null } | null, hats: Array<{ id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, organization: { name: string } | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null }> } | null };

export type HatPartsFragment = { id: string, role: Role, regionCode: string | null, organizationId: string | null, validTo: string | null, organization: { name: string } | null, region: { code: string, name: string, level: RegionLevel, path: Array<{ code: string, name: string }> } | null };

export type TakeHatMutationVariables = Exact<{
  id: string;
}>;


export type TakeHatMutation = { takeHat: { person: { id: string } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type TaxonomyQueryVariables = Exact<{
  name: TaxonomyName;
}>;


export type TaxonomyQuery = { taxonomy: Array<{ code: string, parentCode: string | null, zh: string, en: string, wantsLicence: boolean, isSensitive: boolean }> };

export type OrganizationChoicesQueryVariables = Exact<{
  regionCode: string;
}>;


export type OrganizationChoicesQuery = { organizationList: { edges: Array<{ node: { id: string, name: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HeldRoleFragmentDoc = new TypedDocumentString(`
    fragment HeldRole on Grant {
  id
  role
  isDeputy
  validTo
  region {
    name
  }
  organization {
    name
  }
  person {
    id
    name
    isDemo
    isPhoneConfirmed
  }
}
    `, {"fragmentName":"HeldRole"}) as unknown as TypedDocumentString<HeldRoleFragment, unknown>;
export const ShiftPartsFragmentDoc = new TypedDocumentString(`
    fragment ShiftParts on Shift {
  id
  startsAt
  endsAt
  capacity
  taken
  waiting
  state
  skills
  activity {
    title
    detail
    place
    category
    community {
      name
    }
    organization {
      name
    }
  }
  mySignUp {
    id
    state
    version
    placeInLine
    checkedInAt
    checkedOutAt
    allowedActions {
      action
      isOpen
    }
  }
}
    `, {"fragmentName":"ShiftParts"}) as unknown as TypedDocumentString<ShiftPartsFragment, unknown>;
export const WhyPartsFragmentDoc = new TypedDocumentString(`
    fragment WhyParts on EligibilityExplanation {
  on
  outcome
  tier
  amount
  opensOn
  closesOn
  mayApplyFrom
  daysUntil
  failing
  missing
  tiers {
    code
    name {
      zh
      en
    }
    outcome
    amount
    opensOn
    closesOn
    failing
    rules {
      code
      name {
        zh
        en
      }
      holds
      isUndecided
      trueSince
      trueFrom
      trueUntil
      evidence
      document {
        zh
        en
      }
      facts {
        kind
        says
        from
        to
        source
      }
      parameters {
        parameter
        name {
          zh
          en
        }
        kind
        value
        from
        evidence
        document {
          zh
          en
        }
      }
    }
  }
}
    `, {"fragmentName":"WhyParts"}) as unknown as TypedDocumentString<WhyPartsFragment, unknown>;
export const ListedAwardFragmentDoc = new TypedDocumentString(`
    fragment ListedAward on AwardApplication {
  id
  state
  stateSince
  amount
  tier
  month
  appliedOn
  noticeEndsOn
  person {
    name
  }
  region {
    code
    name
  }
  programme {
    code
    name {
      zh
      en
    }
    tiers {
      code
      name {
        zh
        en
      }
    }
  }
}
    `, {"fragmentName":"ListedAward"}) as unknown as TypedDocumentString<ListedAwardFragment, unknown>;
export const ListedBatchFragmentDoc = new TypedDocumentString(`
    fragment ListedBatch on AwardBatch {
  id
  state
  count
  total
  createdAt
  programme {
    zh
    en
  }
}
    `, {"fragmentName":"ListedBatch"}) as unknown as TypedDocumentString<ListedBatchFragment, unknown>;
export const SimulatedPartsFragmentDoc = new TypedDocumentString(`
    fragment SimulatedParts on SimulatedRowView {
  key
  name
  winners
  losers
  before {
    people
    cost
  }
  after {
    people
    cost
  }
}
    `, {"fragmentName":"SimulatedParts"}) as unknown as TypedDocumentString<SimulatedPartsFragment, unknown>;
export const MyCasePartsFragmentDoc = new TypedDocumentString(`
    fragment MyCaseParts on MyCase {
  number
  isOpen
  worker
  exportAskedOn
  erasureAskedOn
  isMine
  place {
    name
  }
  readings {
    id
    at
    times
    reader
    role
    isSearch
  }
}
    `, {"fragmentName":"MyCaseParts"}) as unknown as TypedDocumentString<MyCasePartsFragment, unknown>;
export const DuePartsFragmentDoc = new TypedDocumentString(`
    fragment DueParts on CaseDue {
  id
  kind
  caseId
  number
  alias
  workerId
  worker
  risk
  dueOn
  daysLate
}
    `, {"fragmentName":"DueParts"}) as unknown as TypedDocumentString<DuePartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  state
  plan
  lastReason
  createdAt
  stateSince
  version
  organization {
    id
    name
    grade
    registrationType
  }
  shares {
    partId
    quantity
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const PartyPartsFragmentDoc = new TypedDocumentString(`
    fragment PartyParts on Party {
  key
  role
  regionCode
  region {
    code
    name
  }
  organization {
    id
    name
  }
}
    `, {"fragmentName":"PartyParts"}) as unknown as TypedDocumentString<PartyPartsFragment, unknown>;
export const KindPartsFragmentDoc = new TypedDocumentString(`
    fragment KindParts on DesignationKind {
  code
  pack
  name {
    zh
    en
  }
  level
  decidedAt
  noticeDays
  experts
  termMonths
  criteria {
    code
    name {
      zh
      en
    }
    fact
    atLeast
    evidence
  }
  progress {
    named
    underWay
    places
    target
    isPercent
    targetYear
  }
}
    `, {"fragmentName":"KindParts"}) as unknown as TypedDocumentString<KindPartsFragment, unknown>;
export const ListedDesignationFragmentDoc = new TypedDocumentString(`
    fragment ListedDesignation on Designation {
  id
  state
  stateSince
  noticeEndsOn
  namedOn
  endsOn
  recheckOn
  title {
    zh
    en
  }
  region {
    code
    name
    path {
      code
      name
    }
  }
}
    `, {"fragmentName":"ListedDesignation"}) as unknown as TypedDocumentString<ListedDesignationFragment, unknown>;
export const ApprovalPartsFragmentDoc = new TypedDocumentString(`
    fragment ApprovalParts on PeriodApproval {
  id
  period
  number
  value
  numerator
  denominator
  progress
  targets
  due
  reported
  asOf
  reason
  approvedAt
  approvedBy {
    name
  }
}
    `, {"fragmentName":"ApprovalParts"}) as unknown as TypedDocumentString<ApprovalPartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on IndicatorFigure {
  region {
    code
    name
    level
  }
  period
  progress
  value
  numerator
  denominator
  targets {
    value
    isMet
  }
  targetYear
  unitsShort
  due
  reported
  unsettled
  difference
  approved {
    ...ApprovalParts
  }
}
    fragment ApprovalParts on PeriodApproval {
  id
  period
  number
  value
  numerator
  denominator
  progress
  targets
  due
  reported
  asOf
  reason
  approvedAt
  approvedBy {
    name
  }
}`, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on PolicySource {
  key
  document {
    zh
    en
  }
  number
  issuedOn
  evidence
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const RowPartsFragmentDoc = new TypedDocumentString(`
    fragment RowParts on Indicator {
  id
  pack
  code
  isGoal
  name {
    zh
    en
  }
  status
  unit
  direction
  nature
  frequency
  method
  isRecorded
  reportedBy
  dividedBy
  isEach
  isOptional
  numerator {
    zh
    en
  }
  denominator {
    zh
    en
  }
  shownPlaces
  note {
    zh
    en
  }
  targets {
    field
    year
    value
    evidence
    isInForce
    source {
      ...SourceParts
    }
    entry {
      id
      number
      regionCode
      fromOn
      document
      documentNumber
      issuedOn
      enteredAt
      enteredBy {
        name
      }
      region {
        name
      }
    }
  }
}
    fragment SourceParts on PolicySource {
  key
  document {
    zh
    en
  }
  number
  issuedOn
  evidence
}`, {"fragmentName":"RowParts"}) as unknown as TypedDocumentString<RowPartsFragment, unknown>;
export const ReportPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportParts on IndicatorReport {
  id
  regionCode
  pack
  period
  number
  state
  numerator
  denominator
  stated
  note
  lastReason
  version
  stateSince
  value
  divisor
  valueBefore
  findings
  region {
    code
    name
  }
  heldBy {
    code
    name
  }
  madeBy {
    name
  }
  indicator {
    id
    code
    unit
    name {
      zh
      en
    }
    numerator {
      zh
      en
    }
    denominator {
      zh
      en
    }
    dividedBy
  }
  allowedActions {
    action
    isOpen
    needsReason
  }
  steps {
    id
    action
    state
    reason
    at
    numerator
    denominator
    by {
      name
    }
    heldBy {
      name
    }
  }
}
    `, {"fragmentName":"ReportParts"}) as unknown as TypedDocumentString<ReportPartsFragment, unknown>;
export const PartOfNeedFragmentDoc = new TypedDocumentString(`
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}
    `, {"fragmentName":"PartOfNeed"}) as unknown as TypedDocumentString<PartOfNeedFragment, unknown>;
export const NeedStepsFragmentDoc = new TypedDocumentString(`
    fragment NeedSteps on Need {
  state
  place
  startsAt
  endsAt
  agreedTerms {
    startsAt
    endsAt
    place
  }
  mayClaim
  community {
    code
    name
  }
  parts {
    ...PartOfNeed
  }
  claims {
    id
    state
  }
  hasJoined
  shiftsAhead {
    id
    startsAt
    endsAt
    capacity
    taken
    mySignUp {
      id
      state
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"fragmentName":"NeedSteps"}) as unknown as TypedDocumentString<NeedStepsFragment, unknown>;
export const InvitationPartsFragmentDoc = new TypedDocumentString(`
    fragment InvitationParts on Invitation {
  id
  state
  inviteeKind
  reason
  sentAt
  expiresAt
  endedAt
  version
  isYesTakenBack
  reasons {
    isDistanceAbout
    metres
    parts {
      part
      weight
      value
      amount
    }
  }
  need {
    id
    title
    publicSentence
    category
    ...NeedSteps
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
    fragment NeedSteps on Need {
  state
  place
  startsAt
  endsAt
  agreedTerms {
    startsAt
    endsAt
    place
  }
  mayClaim
  community {
    code
    name
  }
  parts {
    ...PartOfNeed
  }
  claims {
    id
    state
  }
  hasJoined
  shiftsAhead {
    id
    startsAt
    endsAt
    capacity
    taken
    mySignUp {
      id
      state
    }
  }
}
fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"fragmentName":"InvitationParts"}) as unknown as TypedDocumentString<InvitationPartsFragment, unknown>;
export const FiguresOfRegionFragmentDoc = new TypedDocumentString(`
    fragment FiguresOfRegion on RegionFigures {
  region {
    code
    name
    level
    isAdministrative
  }
  figures {
    figure
    value
  }
}
    `, {"fragmentName":"FiguresOfRegion"}) as unknown as TypedDocumentString<FiguresOfRegionFragment, unknown>;
export const GoodsLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment GoodsLineFields on GoodsPlanLine {
  id
  quantity
  metres
  reason
  blockedBy
  blockedByUrgency
  isAllocated
  mayAllocate
  isExcluded
  mayExclude
  hasProject
  refusedWith
  plan {
    id
    madeAt
    region {
      code
      name
    }
  }
  part {
    id
    name
    unit
  }
  lot {
    id
    name
    expiresOn
    onHand
  }
  need {
    id
    title
    urgency
    community {
      code
      name
    }
  }
}
    `, {"fragmentName":"GoodsLineFields"}) as unknown as TypedDocumentString<GoodsLineFieldsFragment, unknown>;
export const GoodsLinesFragmentDoc = new TypedDocumentString(`
    fragment GoodsLines on GoodsPlanLineConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...GoodsLineFields
    }
  }
}
    fragment GoodsLineFields on GoodsPlanLine {
  id
  quantity
  metres
  reason
  blockedBy
  blockedByUrgency
  isAllocated
  mayAllocate
  isExcluded
  mayExclude
  hasProject
  refusedWith
  plan {
    id
    madeAt
    region {
      code
      name
    }
  }
  part {
    id
    name
    unit
  }
  lot {
    id
    name
    expiresOn
    onHand
  }
  need {
    id
    title
    urgency
    community {
      code
      name
    }
  }
}`, {"fragmentName":"GoodsLines"}) as unknown as TypedDocumentString<GoodsLinesFragment, unknown>;
export const DeskNeedsFragmentDoc = new TypedDocumentString(`
    fragment DeskNeeds on DeskNeedConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      heads
      filled
      fitting
      need {
        id
        title
        urgency
        startsAt
        endsAt
        community {
          code
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"DeskNeeds"}) as unknown as TypedDocumentString<DeskNeedsFragment, unknown>;
export const DeskPeopleFragmentDoc = new TypedDocumentString(`
    fragment DeskPeople on DeskPersonConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      label
      freeMinutes
      shifts
      community {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"DeskPeople"}) as unknown as TypedDocumentString<DeskPeopleFragment, unknown>;
export const DifferenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment DifferenceFields on PlanDifference {
  id
  change
  label
  volunteerId
  isExcluded
  need {
    id
    title
    urgency
    startsAt
    endsAt
    community {
      code
      name
    }
  }
}
    `, {"fragmentName":"DifferenceFields"}) as unknown as TypedDocumentString<DifferenceFieldsFragment, unknown>;
export const ProjectLinkageFragmentDoc = new TypedDocumentString(`
    fragment ProjectLinkage on Project {
  linkage {
    community
    organization
    worker
    volunteer
    resource
    steps
  }
}
    `, {"fragmentName":"ProjectLinkage"}) as unknown as TypedDocumentString<ProjectLinkageFragment, unknown>;
export const PublicNeedPartsFragmentDoc = new TypedDocumentString(`
    fragment PublicNeedParts on PublicNeed {
  id
  sentence
  category
  urgency
  state
  townshipCode
  townshipName
  targetCount
  peopleWanted
  peopleFound
  publishedAt
}
    `, {"fragmentName":"PublicNeedParts"}) as unknown as TypedDocumentString<PublicNeedPartsFragment, unknown>;
export const ResidentNeedPartsFragmentDoc = new TypedDocumentString(`
    fragment ResidentNeedParts on ResidentNeed {
  number
  state
  category
  communityName
  reason
  dueAt
  canRate
  canWithdraw
  outcome
  timesRead
  steps {
    state
    at
  }
}
    `, {"fragmentName":"ResidentNeedParts"}) as unknown as TypedDocumentString<ResidentNeedPartsFragment, unknown>;
export const AllocationPartsFragmentDoc = new TypedDocumentString(`
    fragment AllocationParts on Allocation {
  id
  kind
  amount
  state
  madeAt
  confirmedAt
  returnedAt
  lastReason
  version
  madeBy {
    id
    name
  }
  confirmedBy {
    id
    name
  }
  resource {
    __typename
    id
    name
    organization {
      id
      name
    }
    ... on GoodsLot {
      unit
    }
    ... on ResourceOffer {
      unit
    }
  }
  project {
    id
    state
    community {
      code
      name
    }
    organization {
      id
      name
    }
    need {
      id
      title
      publicSentence
    }
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
    `, {"fragmentName":"AllocationParts"}) as unknown as TypedDocumentString<AllocationPartsFragment, unknown>;
export const TransferPartsFragmentDoc = new TypedDocumentString(`
    fragment TransferParts on Transfer {
  id
  kind
  amount
  donorName
  receiptNumber
  reason
  at
  reversesId
  debit {
    id
    name
    kind
  }
  credit {
    id
    name
    kind
  }
  takenBackBy {
    id
  }
  madeBy {
    id
    name
  }
  allocation {
    id
    state
    project {
      id
      need {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"TransferParts"}) as unknown as TypedDocumentString<TransferPartsFragment, unknown>;
export const ResourcePartsFragmentDoc = new TypedDocumentString(`
    fragment ResourceParts on CharityResource {
  __typename
  id
  name
  regionCode
  purposeCategories
  purposePlaces {
    code
    name
  }
  region {
    code
    name
  }
  organization {
    id
    name
    isDemo
  }
  ... on FundAccount {
    fundKind: kind
    balance
  }
  ... on GoodsLot {
    category
    unit
    onHand
    received
    expiresOn
  }
  ... on ResourceOffer {
    offerKind: kind
    category
    unit
    capacity
    validFrom
    validTo
    isWithdrawn
  }
}
    `, {"fragmentName":"ResourceParts"}) as unknown as TypedDocumentString<ResourcePartsFragment, unknown>;
export const PairPartsFragmentDoc = new TypedDocumentString(`
    fragment PairParts on SupervisionPair {
  id
  supervisorName
  workerName
  fromOn
  toOn
  confirmedAt
  version
  mayRecord
  sessions {
    id
    form
    heldOn
    minutes
    version
  }
}
    `, {"fragmentName":"PairParts"}) as unknown as TypedDocumentString<PairPartsFragment, unknown>;
export const WorkerFilePartsFragmentDoc = new TypedDocumentString(`
    fragment WorkerFileParts on SocialWorker {
  id
  name
  state
  grade
  certificateValidTo
  fileActions
  region {
    code
    name
  }
  organization {
    name
  }
  certificates {
    id
    grade
    numberEnding
    approvedOn
    registeredOn
    validTo
    version
  }
  employments {
    id
    employer
    nature
    fromOn
    toOn
    version
    workplace {
      name
      path {
        name
      }
    }
  }
  insurance {
    id
    fromOn
    toOn
    version
    place {
      name
    }
  }
  postings {
    id
    kind
    fromOn
    toOn
    version
    place {
      name
    }
    station {
      name
    }
  }
  supervision {
    ...PairParts
  }
  guides {
    ...PairParts
  }
  deputies {
    id
    deputyName
    fromOn
    toOn
    confirmedAt
    version
  }
  standsInFor {
    id
    workerName
    fromOn
    toOn
    confirmedAt
  }
  learning {
    id
    kind
    title
    provider
    minutes
    learnedOn
    state
    lastReason
    version
    allowedActions {
      action
      isOpen
    }
  }
  learningCycle {
    fromOn
    toOn
    owedMinutes
    countedMinutes
    waitingMinutes
    sourceZh
    sourceEn
  }
  workTime {
    administrativeThousandths
    months {
      id
      month
      number
      professionalMinutes
      administrativeMinutes
    }
  }
}
    fragment PairParts on SupervisionPair {
  id
  supervisorName
  workerName
  fromOn
  toOn
  confirmedAt
  version
  mayRecord
  sessions {
    id
    form
    heldOn
    minutes
    version
  }
}`, {"fragmentName":"WorkerFileParts"}) as unknown as TypedDocumentString<WorkerFilePartsFragment, unknown>;
export const LicenceCountPartsFragmentDoc = new TypedDocumentString(`
    fragment LicenceCountParts on LicenceCounts {
  regionCode
  region {
    name
    level
  }
  assistant
  intermediate
  senior
  total
  unlicensed
  perTenThousand
  residents {
    value
    asOn
    source
  }
}
    `, {"fragmentName":"LicenceCountParts"}) as unknown as TypedDocumentString<LicenceCountPartsFragment, unknown>;
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on RegionCoverage {
  region {
    code
    name
    level
  }
  tiers {
    tier
    isOptional
    counted
    total
    assigned
    logged
  }
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const StaffPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffParts on StationStaff {
  id
  duty
  fromOn
  toOn
  version
  mayRelieve
  person {
    name
  }
  socialWorker {
    id
    state
    grade
    certificateValidTo
  }
}
    `, {"fragmentName":"StaffParts"}) as unknown as TypedDocumentString<StaffPartsFragment, unknown>;
export const SupportPartsFragmentDoc = new TypedDocumentString(`
    fragment SupportParts on SupportGrant {
  id
  kind
  state
  giver
  detail
  floorArea
  givenOn
  endsOn
  lastReason
  version
  source {
    __typename
    id
    name
    organization {
      name
    }
    ... on FundAccount {
      balance
    }
  }
  project {
    id
    community {
      name
    }
    need {
      title
    }
  }
  allowedActions {
    action
    isOpen
  }
}
    `, {"fragmentName":"SupportParts"}) as unknown as TypedDocumentString<SupportPartsFragment, unknown>;
export const VolunteerPartsFragmentDoc = new TypedDocumentString(`
    fragment VolunteerParts on Volunteer {
  id
  state
  version
  regionCode
  skills
  languages
  categories
  maxShiftsPerWeek
  isDemo
  licences {
    skill
    expiresOn
    numberEnding
  }
  weeklyHours {
    weekday
    fromMinute
    toMinute
  }
  exceptions {
    on
    fromMinute
    toMinute
  }
  region {
    name
    path {
      name
    }
  }
}
    `, {"fragmentName":"VolunteerParts"}) as unknown as TypedDocumentString<VolunteerPartsFragment, unknown>;
export const WeightValuesFragmentDoc = new TypedDocumentString(`
    fragment WeightValues on Weights {
  kinds {
    kind
    parts {
      part
      weight
    }
    withinMetres
  }
  fullLoad
  urgencyValues {
    urgency
    value
  }
  fairness {
    share
    bonus
  }
  bufferMinutes
  inertiaThousandths
}
    `, {"fragmentName":"WeightValues"}) as unknown as TypedDocumentString<WeightValuesFragment, unknown>;
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeParts on PlanOutcome {
  filled
  served
  worst {
    regionCode
    name
    asked
    today
    draft
  }
}
    `, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const HatPartsFragmentDoc = new TypedDocumentString(`
    fragment HatParts on Grant {
  id
  role
  regionCode
  organizationId
  validTo
  organization {
    name
  }
  region {
    code
    name
    level
    path {
      code
      name
    }
  }
}
    `, {"fragmentName":"HatParts"}) as unknown as TypedDocumentString<HatPartsFragment, unknown>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  demoPeople {
    id
    name
    hats {
      ...HatParts
    }
  }
}
    fragment HatParts on Grant {
  id
  role
  regionCode
  organizationId
  validTo
  organization {
    name
  }
  region {
    code
    name
    level
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:eadb546a110eba5d4c1f8a0fe84a3d868d2128782323bb83912746f7dc710559"}) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($phone: String!, $password: String!) {
  signIn(phone: $phone, password: $password) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:64fbe026f79e2a2faf8dbd4dc65b36eabe0b619934c213ff2c015f7f698daa51"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInAsDemoDocument = new TypedDocumentString(`
    mutation SignInAsDemo($id: ID!) {
  signInAsDemo(id: $id) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:c28336a7a0aa376a1937a5bdad872a9f21372b3fb23c8e8b3e70bc2f923b0983"}) as unknown as TypedDocumentString<SignInAsDemoMutation, SignInAsDemoMutationVariables>;
export const OfferedRoleDocument = new TypedDocumentString(`
    query OfferedRole($token: String!) {
  roleInvitation(token: $token) {
    id
    name
    role
    grantValidTo
    expiresAt
    region {
      name
      path {
        name
      }
    }
    organization {
      name
    }
    giver {
      name
    }
  }
}
    `, {"hash":"sha256:75638367d964a8d8a8d1fdfe34a1a5dc7a72e09ca8d7e9b669fba0e6c96fe6c9"}) as unknown as TypedDocumentString<OfferedRoleQuery, OfferedRoleQueryVariables>;
export const PasswordLinkPersonDocument = new TypedDocumentString(`
    query PasswordLinkPerson($token: String!) {
  passwordLinkPerson(token: $token) {
    id
    name
  }
}
    `, {"hash":"sha256:926fe207cf76399698081a21720425e6fd739def8cffe38b47ce62ced01e481d"}) as unknown as TypedDocumentString<PasswordLinkPersonQuery, PasswordLinkPersonQueryVariables>;
export const FirstLinkDocument = new TypedDocumentString(`
    query FirstLink($token: String!) {
  isFirstAdministratorLink(token: $token)
}
    `, {"hash":"sha256:e7f76ce69c4e928c6dffa63a7dcf71ddf0e1f4e99fae88197a24d96505403b93"}) as unknown as TypedDocumentString<FirstLinkQuery, FirstLinkQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $name: String, $phone: String, $password: String, $noticeVersion: String) {
  acceptInvitation(
    token: $token
    name: $name
    phone: $phone
    password: $password
    noticeVersion: $noticeVersion
  ) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:0a07f40f3edc25cb0d3a090970ac35eb4190381fd389039536c0b928e2ca7509"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SetPasswordByLinkDocument = new TypedDocumentString(`
    mutation SetPasswordByLink($token: String!, $password: String!) {
  setPasswordByLink(token: $token, password: $password) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:7b11a632a7396ceab0bc4ebdddc82cdcc8eed4f0b94035e9233a6a63b34a95b6"}) as unknown as TypedDocumentString<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables>;
export const BecomeFirstAdministratorDocument = new TypedDocumentString(`
    mutation BecomeFirstAdministrator($token: String!, $regionCode: ID!, $name: String!, $phone: String!, $password: String!, $noticeVersion: String!) {
  becomeFirstAdministrator(
    token: $token
    regionCode: $regionCode
    name: $name
    phone: $phone
    password: $password
    noticeVersion: $noticeVersion
  ) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:c514aa5b373f85afe73eb765b0b744d4689fe9fe4d3e48eb0762f1ce0e74d5ec"}) as unknown as TypedDocumentString<BecomeFirstAdministratorMutation, BecomeFirstAdministratorMutationVariables>;
export const MyConsentsDocument = new TypedDocumentString(`
    query MyConsents {
  myConsents {
    id
    purpose
    noticeVersion
    channel
    givenAt
    withdrawnAt
  }
}
    `, {"hash":"sha256:017dbd45f07d3888a5e6941b92822e39735ff5a0e1ea40e6f76d5bcc48860ac3"}) as unknown as TypedDocumentString<MyConsentsQuery, MyConsentsQueryVariables>;
export const WhoReadMeDocument = new TypedDocumentString(`
    query WhoReadMe($after: String) {
  whoReadMe(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        at
        times
        matter
        role
        subjectType
        reader {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:7fd34df4e79ef5918bda70897f2ec1dcbd95a117eca5feb1f1cd504085bbeb61"}) as unknown as TypedDocumentString<WhoReadMeQuery, WhoReadMeQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($purpose: ConsentPurpose!, $version: String!) {
  giveConsent(purpose: $purpose, version: $version) {
    id
  }
}
    `, {"hash":"sha256:3bac50622bf7c8f9b135aeb797e1a5338244b759817146ca5205911e9a916ca1"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($id: ID!) {
  withdrawConsent(id: $id) {
    id
  }
}
    `, {"hash":"sha256:cc4ec8a8b64e7a1673a754e1ffa8678d14817b6955c038e4c53801ecab3196aa"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($present: String!, $next: String!) {
  changePassword(present: $present, next: $next)
}
    `, {"hash":"sha256:028562816459bd8c4ad66b18f17d025d5cc3c4a44ed70d50e52bfdab0a6c0d40"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const MyPhoneDocument = new TypedDocumentString(`
    query MyPhone {
  viewer {
    maskedPhone
    person {
      id
      isPhoneConfirmed
    }
  }
}
    `, {"hash":"sha256:6a33304e9a39f6615b8e1ce9dd2a08aa3c3d932c9027f8ab1b7a72d4836f3378"}) as unknown as TypedDocumentString<MyPhoneQuery, MyPhoneQueryVariables>;
export const ConfirmMyPhoneDocument = new TypedDocumentString(`
    mutation ConfirmMyPhone {
  confirmMyPhone
}
    `, {"hash":"sha256:fa6b7e1a365634edaf7733dad274ecc955144606ac483d9deee98b56a52b4513"}) as unknown as TypedDocumentString<ConfirmMyPhoneMutation, ConfirmMyPhoneMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `, {"hash":"sha256:4c1763fb9c6a63882642b282f19ad507e4417c23a4c59c3b633e9f8fe21b26dc"}) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const GrantListDocument = new TypedDocumentString(`
    query GrantList($regionCode: ID, $role: Role, $text: String, $after: String) {
  grantList(
    regionCode: $regionCode
    role: $role
    text: $text
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...HeldRole
        validFrom
        giver {
          name
        }
        allowedActions
      }
    }
  }
}
    fragment HeldRole on Grant {
  id
  role
  isDeputy
  validTo
  region {
    name
  }
  organization {
    name
  }
  person {
    id
    name
    isDemo
    isPhoneConfirmed
  }
}`, {"hash":"sha256:962404c58b84461aaec531bd4d10fd95fdc0fdec657df171a0232fc0f0d20e80"}) as unknown as TypedDocumentString<GrantListQuery, GrantListQueryVariables>;
export const OpenInvitationsDocument = new TypedDocumentString(`
    query OpenInvitations {
  openInvitations {
    id
    name
    role
    expiresAt
    region {
      name
    }
    organization {
      name
    }
    giver {
      name
    }
  }
}
    `, {"hash":"sha256:b7c85e19fe86911b75ae0af00b321176798b3b03b0ea2ca59cd381d1cf3b12f9"}) as unknown as TypedDocumentString<OpenInvitationsQuery, OpenInvitationsQueryVariables>;
export const RolesToGiveDocument = new TypedDocumentString(`
    query RolesToGive {
  rolesToGive {
    role
    levels
    inOrganization
    isConfidential
  }
}
    `, {"hash":"sha256:8e51b40272945201eace26f8e4d12b9754910f9a296de2a151d168a679b3d8ee"}) as unknown as TypedDocumentString<RolesToGiveQuery, RolesToGiveQueryVariables>;
export const OrganizationChoiceDocument = new TypedDocumentString(`
    query OrganizationChoice {
  organizationList(state: active, first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:b0b42edbff4f32e56671697573a5e355c0f9dab119d254d251a13d9a50f13776"}) as unknown as TypedDocumentString<OrganizationChoiceQuery, OrganizationChoiceQueryVariables>;
export const InviteToRoleDocument = new TypedDocumentString(`
    mutation InviteToRole($name: String!, $role: Role!, $regionCode: ID, $organizationId: ID, $phone: String) {
  inviteToRole(
    name: $name
    role: $role
    regionCode: $regionCode
    organizationId: $organizationId
    phone: $phone
  ) {
    path
    invitation {
      id
      expiresAt
    }
  }
}
    `, {"hash":"sha256:024a4c7a3b27129f727863219e96f900027a599273743b6baf3c5ffb0feadf29"}) as unknown as TypedDocumentString<InviteToRoleMutation, InviteToRoleMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id) {
    id
  }
}
    `, {"hash":"sha256:fba92230952be16aac56b92b1e7cb95b9700f98d15418decd28eef849553be48"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($id: ID!) {
  revokeGrant(id: $id) {
    id
  }
}
    `, {"hash":"sha256:30cecffc8e6d2def3eee2e9b5050d619bcfa291852e1780b0df66a5fa8e9e5da"}) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const MakePasswordLinkDocument = new TypedDocumentString(`
    mutation MakePasswordLink($personId: ID!) {
  makePasswordLink(personId: $personId) {
    path
    expiresAt
  }
}
    `, {"hash":"sha256:3d67cdb7b7272f60f96d894af80ad746637e89a53da530bdf1e4f5342c65372d"}) as unknown as TypedDocumentString<MakePasswordLinkMutation, MakePasswordLinkMutationVariables>;
export const ColleagueListDocument = new TypedDocumentString(`
    query ColleagueList {
  colleagues {
    ...HeldRole
  }
}
    fragment HeldRole on Grant {
  id
  role
  isDeputy
  validTo
  region {
    name
  }
  organization {
    name
  }
  person {
    id
    name
    isDemo
    isPhoneConfirmed
  }
}`, {"hash":"sha256:01defdeecc9ba2ec88b86f0968928b16ede45f392e7961eae8e8593ba29c56f6"}) as unknown as TypedDocumentString<ColleagueListQuery, ColleagueListQueryVariables>;
export const DeputyListDocument = new TypedDocumentString(`
    query DeputyList {
  deputies {
    ...HeldRole
  }
}
    fragment HeldRole on Grant {
  id
  role
  isDeputy
  validTo
  region {
    name
  }
  organization {
    name
  }
  person {
    id
    name
    isDemo
    isPhoneConfirmed
  }
}`, {"hash":"sha256:fac0bef928965a2a01cdd9885fbd181df4619562c6dd7c0f47628d9a24804452"}) as unknown as TypedDocumentString<DeputyListQuery, DeputyListQueryVariables>;
export const AppointDeputyDocument = new TypedDocumentString(`
    mutation AppointDeputy($personId: ID!, $validTo: DateTime!) {
  appointDeputy(personId: $personId, validTo: $validTo) {
    id
  }
}
    `, {"hash":"sha256:e56b9bb67a1267c35a5f5f7536898308068c9df3590cd71cc94a99d89a888efa"}) as unknown as TypedDocumentString<AppointDeputyMutation, AppointDeputyMutationVariables>;
export const OpenPhoneChangesDocument = new TypedDocumentString(`
    query OpenPhoneChanges {
  openPhoneChanges {
    id
    state
    maskedPhone
    reason
    askedAt
    allowedActions
    person {
      id
      name
    }
    askedBy {
      name
    }
  }
}
    `, {"hash":"sha256:97da2a847cab178f50b53e9d4b997a323e72d4f2190c9b953eaa82e18b41e9ab"}) as unknown as TypedDocumentString<OpenPhoneChangesQuery, OpenPhoneChangesQueryVariables>;
export const AskNewPhoneDocument = new TypedDocumentString(`
    mutation AskNewPhone($personId: ID!, $phone: String!, $reason: String!) {
  askNewPhone(personId: $personId, phone: $phone, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:facb16e1c427e338d008b310be2cbd6bb7f4cc89a6b2e5128deb0d2fd452d7dc"}) as unknown as TypedDocumentString<AskNewPhoneMutation, AskNewPhoneMutationVariables>;
export const ConfirmNewPhoneDocument = new TypedDocumentString(`
    mutation ConfirmNewPhone($id: ID!) {
  confirmNewPhone(id: $id) {
    id
  }
}
    `, {"hash":"sha256:5fde72b211018506272e435aceee2ab07be3e12a995357db3281a3555c034e99"}) as unknown as TypedDocumentString<ConfirmNewPhoneMutation, ConfirmNewPhoneMutationVariables>;
export const WithdrawNewPhoneDocument = new TypedDocumentString(`
    mutation WithdrawNewPhone($id: ID!) {
  withdrawNewPhone(id: $id) {
    id
  }
}
    `, {"hash":"sha256:937c931f29cf7f2586f7b55bef5d7585872478fc6b6480bf1a8bfccbea025a6a"}) as unknown as TypedDocumentString<WithdrawNewPhoneMutation, WithdrawNewPhoneMutationVariables>;
export const ReadListDocument = new TypedDocumentString(`
    query ReadList($regionCode: ID, $readerId: ID, $text: String, $matter: PersonalMatter, $from: String, $to: String, $after: String) {
  readList(
    regionCode: $regionCode
    readerId: $readerId
    text: $text
    matter: $matter
    from: $from
    to: $to
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        at
        matter
        role
        subjectType
        subjectId
        reader {
          id
          name
        }
        person {
          id
          name
        }
        region {
          code
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:4a1730debff2fab9baee94f5ca4679d164f5cf6174e174a80246ef448e2c13b1"}) as unknown as TypedDocumentString<ReadListQuery, ReadListQueryVariables>;
export const PrivacyNoticeDocument = new TypedDocumentString(`
    query PrivacyNotice {
  privacyNotice {
    version
    from
    paragraphs {
      zh
      en
    }
  }
}
    `, {"hash":"sha256:6092fe4e2763c77a42401b073a683fc18bd0bd4f8bd513dea8e4bd444761ac96"}) as unknown as TypedDocumentString<PrivacyNoticeQuery, PrivacyNoticeQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($name: String!, $phone: String!, $password: String!, $bornOn: String!, $noticeVersion: String!) {
  register(
    name: $name
    phone: $phone
    password: $password
    bornOn: $bornOn
    noticeVersion: $noticeVersion
  ) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:b287b9055a9c894191cb39dfa2204d91d2408b82995f7165d85303b1275a21c5"}) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const MyChildrenDocument = new TypedDocumentString(`
    query MyChildren {
  myChildren {
    id
    name
  }
}
    `, {"hash":"sha256:ddbb7c1db55268d6cabbc04ad3bc56cfc92d5ba1af53a210c017572f48f1f2eb"}) as unknown as TypedDocumentString<MyChildrenQuery, MyChildrenQueryVariables>;
export const RegisterChildDocument = new TypedDocumentString(`
    mutation RegisterChild($name: String!, $bornOn: String!, $noticeVersion: String!) {
  registerChild(name: $name, bornOn: $bornOn, noticeVersion: $noticeVersion) {
    id
    name
  }
}
    `, {"hash":"sha256:59172477be578c183b3a47e51dae43d3507298d8c3f474f50e203433bfae0561"}) as unknown as TypedDocumentString<RegisterChildMutation, RegisterChildMutationVariables>;
export const OpenShiftsDocument = new TypedDocumentString(`
    query OpenShifts($after: String, $regionCode: ID, $from: DateTime, $to: DateTime, $hasPlaces: Boolean!) {
  openShifts(
    first: 20
    after: $after
    regionCode: $regionCode
    from: $from
    to: $to
    hasPlaces: $hasPlaces
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ShiftParts
      }
    }
  }
}
    fragment ShiftParts on Shift {
  id
  startsAt
  endsAt
  capacity
  taken
  waiting
  state
  skills
  activity {
    title
    detail
    place
    category
    community {
      name
    }
    organization {
      name
    }
  }
  mySignUp {
    id
    state
    version
    placeInLine
    checkedInAt
    checkedOutAt
    allowedActions {
      action
      isOpen
    }
  }
}`, {"hash":"sha256:6ab54ae17f40fae8f6a3a7270fbf7213ac4daee2e29132d5f7c51bb9079989b8"}) as unknown as TypedDocumentString<OpenShiftsQuery, OpenShiftsQueryVariables>;
export const OneShiftDocument = new TypedDocumentString(`
    query OneShift($id: ID!) {
  shift(id: $id) {
    ...ShiftParts
  }
}
    fragment ShiftParts on Shift {
  id
  startsAt
  endsAt
  capacity
  taken
  waiting
  state
  skills
  activity {
    title
    detail
    place
    category
    community {
      name
    }
    organization {
      name
    }
  }
  mySignUp {
    id
    state
    version
    placeInLine
    checkedInAt
    checkedOutAt
    allowedActions {
      action
      isOpen
    }
  }
}`, {"hash":"sha256:75e877035c5c3724ed8eacf0a09ddce97052c4b67b6a593993a284b48fa0601a"}) as unknown as TypedDocumentString<OneShiftQuery, OneShiftQueryVariables>;
export const SignUpForShiftDocument = new TypedDocumentString(`
    mutation SignUpForShift($shiftId: ID!) {
  signUp(shiftId: $shiftId) {
    id
    state
    placeInLine
  }
}
    `, {"hash":"sha256:1bc874fcad1a7eaef38b5dcd1245f01a7154aa81eb03bae0f2afcf8fbe63581e"}) as unknown as TypedDocumentString<SignUpForShiftMutation, SignUpForShiftMutationVariables>;
export const ActOnOwnSignUpDocument = new TypedDocumentString(`
    mutation ActOnOwnSignUp($id: ID!, $action: SignUpAction!, $version: Int!) {
  actOnSignUp(id: $id, action: $action, version: $version) {
    id
    state
  }
}
    `, {"hash":"sha256:2b150dc6d17b2c9a7bc9c473180b496fe067ca950a78a9a9c1a61541ac25dc1e"}) as unknown as TypedDocumentString<ActOnOwnSignUpMutation, ActOnOwnSignUpMutationVariables>;
export const MySignUpsDocument = new TypedDocumentString(`
    query MySignUps {
  mySignUps(first: 50) {
    edges {
      node {
        id
        state
        placeInLine
        shift {
          id
          startsAt
          endsAt
          state
          activity {
            title
            place
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:2be4c6362c22ef1ab290f422caa92347b56a3a0a2384b83fef284838a1235f40"}) as unknown as TypedDocumentString<MySignUpsQuery, MySignUpsQueryVariables>;
export const MyHoursDocument = new TypedDocumentString(`
    query MyHours {
  myHours {
    minutes
    minutesThisYear
    minutesWaiting
    stars
  }
  myHoursEntries(first: 50) {
    edges {
      node {
        id
        minutes
        servedOn
        reason
        activity {
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:9d83473ac92da7f69176df00fd3bb765f1882feba2be74332609b3f73f52ab2e"}) as unknown as TypedDocumentString<MyHoursQuery, MyHoursQueryVariables>;
export const ScanCodeDocument = new TypedDocumentString(`
    mutation ScanCode($code: String!) {
  scanCode(code: $code) {
    scannedAt
    goodUntil
    shift {
      id
      startsAt
      endsAt
      activity {
        title
        place
      }
    }
  }
}
    `, {"hash":"sha256:175c189d411c4f38b43623aeacefc53b077c40fb614a6003bded91a4061d7c12"}) as unknown as TypedDocumentString<ScanCodeMutation, ScanCodeMutationVariables>;
export const CheckInByTicketDocument = new TypedDocumentString(`
    mutation CheckInByTicket {
  checkIn {
    id
    state
    checkedInAt
  }
}
    `, {"hash":"sha256:d3f5f11e35965ed5b94fe658da563bf87e9bc76c369c3d31f44be1f9e53326dd"}) as unknown as TypedDocumentString<CheckInByTicketMutation, CheckInByTicketMutationVariables>;
export const CheckOutByTicketDocument = new TypedDocumentString(`
    mutation CheckOutByTicket {
  checkOut {
    id
    state
    checkedOutAt
  }
}
    `, {"hash":"sha256:69d335f09baba82dd56d8f14e4560f3ca412078c3d8f5f8fc23ccd60a48b8ee5"}) as unknown as TypedDocumentString<CheckOutByTicketMutation, CheckOutByTicketMutationVariables>;
export const TickSignUpDocument = new TypedDocumentString(`
    mutation TickSignUp($id: ID!, $action: SignUpAction!, $version: Int!, $at: DateTime) {
  actOnSignUp(id: $id, action: $action, version: $version, at: $at) {
    id
  }
}
    `, {"hash":"sha256:0c4bd4c3303de8e252e4de48df16f2ecc7dbfdbc89f3dc60e1483259e8c299c9"}) as unknown as TypedDocumentString<TickSignUpMutation, TickSignUpMutationVariables>;
export const ConfirmHoursDocument = new TypedDocumentString(`
    mutation ConfirmHours($id: ID!, $version: Int!, $minutes: Int, $reason: String) {
  confirmHours(id: $id, version: $version, minutes: $minutes, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:ec54d30e37a8b8ae7da2f15b25a2cd5a580f37c0bb0c26fecb2465651e80ca52"}) as unknown as TypedDocumentString<ConfirmHoursMutation, ConfirmHoursMutationVariables>;
export const ActivityListDocument = new TypedDocumentString(`
    query ActivityList($projectId: ID, $after: String) {
  activityList(projectId: $projectId, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        place
        state
        community {
          name
        }
        organization {
          name
        }
        shifts {
          id
          startsAt
          capacity
          taken
        }
      }
    }
  }
}
    `, {"hash":"sha256:ca446104381e8230e9b329f75c064366fa2429f0c6241fac5a47ea123f3c0e0d"}) as unknown as TypedDocumentString<ActivityListQuery, ActivityListQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($id: ID!) {
  activity(id: $id) {
    id
    title
    place
    detail
    state
    version
    lastReason
    allowedActions {
      action
      isOpen
    }
    need {
      id
      title
    }
    community {
      name
    }
    organization {
      name
    }
    need {
      id
      title
    }
    shifts {
      id
      startsAt
      endsAt
      capacity
      taken
      waiting
      state
      skills
      signUps {
        id
        state
        version
        minutes
        volunteerName
        checkedInAt
        checkedOutAt
        placeInLine
        allowedActions {
          action
          isOpen
        }
      }
    }
  }
}
    `, {"hash":"sha256:840dff18c2a853f1d5d468dc5598b242d4475325795caf5335f1bd4d7901aa61"}) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const OpenActivityDocument = new TypedDocumentString(`
    mutation OpenActivity($projectId: ID, $needId: ID, $input: ActivityInput!, $shifts: [ShiftInput!]!, $key: String!) {
  openActivity(
    projectId: $projectId
    needId: $needId
    input: $input
    shifts: $shifts
    idempotencyKey: $key
  ) {
    id
  }
}
    `, {"hash":"sha256:59cb042bfc5834c8f3c93079a235ee51d79935528c2d9d274fb237674b5a30f7"}) as unknown as TypedDocumentString<OpenActivityMutation, OpenActivityMutationVariables>;
export const ActOnActivityDocument = new TypedDocumentString(`
    mutation ActOnActivity($id: ID!, $action: ActivityAction!, $version: Int!, $reason: String) {
  actOnActivity(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:1f16593f8480f0b4150895f54d69bd2c440a7e28d2309ead0b405c0d7d6e7aca"}) as unknown as TypedDocumentString<ActOnActivityMutation, ActOnActivityMutationVariables>;
export const EditActivityDocument = new TypedDocumentString(`
    mutation EditActivity($id: ID!, $version: Int!, $input: ActivityInput!) {
  editActivity(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:1d2f929b47160e8e6defa56e990f8ceaa4ea313cf6cf42dada8a4060350d3d32"}) as unknown as TypedDocumentString<EditActivityMutation, EditActivityMutationVariables>;
export const AddShiftDocument = new TypedDocumentString(`
    mutation AddShift($activityId: ID!, $shift: ShiftInput!) {
  addShift(activityId: $activityId, shift: $shift) {
    id
  }
}
    `, {"hash":"sha256:3b73957afe6806706837e8db9931c704be068bfb35f5dff42b76515c12ee826a"}) as unknown as TypedDocumentString<AddShiftMutation, AddShiftMutationVariables>;
export const ChangeCapacityDocument = new TypedDocumentString(`
    mutation ChangeCapacity($id: ID!, $capacity: Int!) {
  changeCapacity(id: $id, capacity: $capacity) {
    id
  }
}
    `, {"hash":"sha256:77f63ec3c849ba4035a3fdc9bdeec827a6a69c3aa2d387e45b26f125ccdfd489"}) as unknown as TypedDocumentString<ChangeCapacityMutation, ChangeCapacityMutationVariables>;
export const CancelShiftDocument = new TypedDocumentString(`
    mutation CancelShift($id: ID!, $reason: String!) {
  cancelShift(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:bc02d04eebc4280e93e5bbe2b0fb9ee4d2e60a7cfcb5b812d9cd6ecb85f1578c"}) as unknown as TypedDocumentString<CancelShiftMutation, CancelShiftMutationVariables>;
export const CorrectHoursDocument = new TypedDocumentString(`
    mutation CorrectHours($id: ID!, $minutes: Int!, $reason: String!) {
  correctHours(id: $id, minutes: $minutes, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:26fe2e4a928b14df0e4f574888b93d8c50c9f43f9ac79fc3a72775c1719d6bf1"}) as unknown as TypedDocumentString<CorrectHoursMutation, CorrectHoursMutationVariables>;
export const ShiftCodeDocument = new TypedDocumentString(`
    query ShiftCode($shiftId: ID!) {
  shiftCode(shiftId: $shiftId) {
    code
    changesAt
  }
}
    `, {"hash":"sha256:d7c9d2f7fd223b1fc2d6783d5f2cf87ecd84d855edcd7fde6ee20389aeb5bce9"}) as unknown as TypedDocumentString<ShiftCodeQuery, ShiftCodeQueryVariables>;
export const WorkingProjectsDocument = new TypedDocumentString(`
    query WorkingProjects {
  projectList(first: 50) {
    edges {
      node {
        id
        state
        need {
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:a68a862d97456616a19312b363dc72303b51bfb81f9e1a95d8d600fab6f3de6e"}) as unknown as TypedDocumentString<WorkingProjectsQuery, WorkingProjectsQueryVariables>;
export const NeedToStaffDocument = new TypedDocumentString(`
    query NeedToStaff($id: ID!) {
  need(id: $id) {
    id
    title
    publicSentence
    place
    startsAt
    endsAt
    mayOpenActivity
    parts {
      kind
      quantity
      accepted
      isDropped
      skills
    }
  }
  invitationList(first: 50, needId: $id, states: [accepted]) {
    edges {
      node {
        id
        inviteeKind
        inviteeName
      }
    }
  }
}
    `, {"hash":"sha256:93af050cc517873fb97c5ee6e1275f97a9fa696451038ca56cb21059a1bad051"}) as unknown as TypedDocumentString<NeedToStaffQuery, NeedToStaffQueryVariables>;
export const OwnServiceDocument = new TypedDocumentString(`
    query OwnService($id: ID!) {
  need(id: $id) {
    id
    version
    targetCount
    ownService {
      step
      activities {
        id
        title
        state
      }
    }
  }
}
    `, {"hash":"sha256:5e5e065c01e5d6ab16236e11a7d5818d73998edbceb05b92e6c03a69114f83f5"}) as unknown as TypedDocumentString<OwnServiceQuery, OwnServiceQueryVariables>;
export const AcceptOwnServiceDocument = new TypedDocumentString(`
    mutation AcceptOwnService($needId: ID!, $version: Int!, $servedCount: Int!) {
  acceptOwnService(needId: $needId, version: $version, servedCount: $servedCount) {
    id
  }
}
    `, {"hash":"sha256:a0bec173e726b35347faedfa14f29cec38823faf06c21f4c0730757e66015cc1"}) as unknown as TypedDocumentString<AcceptOwnServiceMutation, AcceptOwnServiceMutationVariables>;
export const AwardApplicationDocument = new TypedDocumentString(`
    query AwardApplication($id: ID!) {
  awardApplication(id: $id) {
    ...ListedAward
    version
    statement
    lastReason
    rejectedRule
    closesOn
    appealEndsOn
    appealDays
    createdAt
    employer {
      name
    }
    turn
    turnAt {
      name
      level
    }
    programme {
      reviewers
      noticeDays
      applicant
      rules {
        code
        name {
          zh
          en
        }
      }
      tiers {
        rules {
          code
          name {
            zh
            en
          }
        }
      }
    }
    explanation {
      ...WhyParts
    }
    recomputation {
      stands
      sha256
      onDay
      nowOutcome
      nowFailing
    }
    steps {
      action
      at
      by
      reason
      rule
    }
    objections {
      id
      isAppeal
      at
      words
      isUpheld
      answer
    }
    payee {
      identityEnding
      bank
      accountEnding
    }
    papersWanted {
      code
      name {
        zh
        en
      }
      isThere
    }
    paperFiles {
      id
      paper
      type
      size
      putInAt
    }
    otherAwards {
      programme
      state
      place
      appliedOn
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
}
    fragment WhyParts on EligibilityExplanation {
  on
  outcome
  tier
  amount
  opensOn
  closesOn
  mayApplyFrom
  daysUntil
  failing
  missing
  tiers {
    code
    name {
      zh
      en
    }
    outcome
    amount
    opensOn
    closesOn
    failing
    rules {
      code
      name {
        zh
        en
      }
      holds
      isUndecided
      trueSince
      trueFrom
      trueUntil
      evidence
      document {
        zh
        en
      }
      facts {
        kind
        says
        from
        to
        source
      }
      parameters {
        parameter
        name {
          zh
          en
        }
        kind
        value
        from
        evidence
        document {
          zh
          en
        }
      }
    }
  }
}
fragment ListedAward on AwardApplication {
  id
  state
  stateSince
  amount
  tier
  month
  appliedOn
  noticeEndsOn
  person {
    name
  }
  region {
    code
    name
  }
  programme {
    code
    name {
      zh
      en
    }
    tiers {
      code
      name {
        zh
        en
      }
    }
  }
}`, {"hash":"sha256:548a600fd3e78cf338047b393f699512e53747c24c97f50d0893ccef44b32e19"}) as unknown as TypedDocumentString<AwardApplicationQuery, AwardApplicationQueryVariables>;
export const MyAwardsDocument = new TypedDocumentString(`
    query MyAwards {
  myAwards {
    workerId
    name
    mayBegin
    programme {
      code
      name {
        zh
        en
      }
      applicant
      rhythm
      isOpen
      opensOn
      parameters {
        parameter
        name {
          zh
          en
        }
      }
    }
    application {
      id
      state
    }
    explanation {
      ...WhyParts
    }
  }
}
    fragment WhyParts on EligibilityExplanation {
  on
  outcome
  tier
  amount
  opensOn
  closesOn
  mayApplyFrom
  daysUntil
  failing
  missing
  tiers {
    code
    name {
      zh
      en
    }
    outcome
    amount
    opensOn
    closesOn
    failing
    rules {
      code
      name {
        zh
        en
      }
      holds
      isUndecided
      trueSince
      trueFrom
      trueUntil
      evidence
      document {
        zh
        en
      }
      facts {
        kind
        says
        from
        to
        source
      }
      parameters {
        parameter
        name {
          zh
          en
        }
        kind
        value
        from
        evidence
        document {
          zh
          en
        }
      }
    }
  }
}`, {"hash":"sha256:80354cc31869032f873e6001fc8d7b831ce8e491ec19ad7de29e36d7c9afc00a"}) as unknown as TypedDocumentString<MyAwardsQuery, MyAwardsQueryVariables>;
export const RegisteredForAwardsDocument = new TypedDocumentString(`
    query RegisteredForAwards {
  mySocialWorker {
    id
  }
}
    `, {"hash":"sha256:31d2a9c58667090729b9cb57cb73a924c32d1e8055518e831df11cf3a06ade11"}) as unknown as TypedDocumentString<RegisteredForAwardsQuery, RegisteredForAwardsQueryVariables>;
export const AwardApplicationsDocument = new TypedDocumentString(`
    query AwardApplications($programme: ID, $state: AwardState, $isMyTurn: Boolean, $after: String) {
  awardApplications(
    programme: $programme
    state: $state
    isMyTurn: $isMyTurn
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ListedAward
      }
    }
  }
}
    fragment ListedAward on AwardApplication {
  id
  state
  stateSince
  amount
  tier
  month
  appliedOn
  noticeEndsOn
  person {
    name
  }
  region {
    code
    name
  }
  programme {
    code
    name {
      zh
      en
    }
    tiers {
      code
      name {
        zh
        en
      }
    }
  }
}`, {"hash":"sha256:4f83222bdef7fa31a6c3c5f0aceff792355b3cea30929d1d1eea0adb2d529992"}) as unknown as TypedDocumentString<AwardApplicationsQuery, AwardApplicationsQueryVariables>;
export const AwardsWaitingDocument = new TypedDocumentString(`
    query AwardsWaiting {
  awardApplications(isMyTurn: true, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:d2255aef8476cdfe87476b2a43aa3adda2e5ed878ea843de7613e358e0211042"}) as unknown as TypedDocumentString<AwardsWaitingQuery, AwardsWaitingQueryVariables>;
export const AwardsToPayDocument = new TypedDocumentString(`
    query AwardsToPay($regionCode: ID!) {
  awardsToPay(regionCode: $regionCode) {
    ...ListedAward
  }
}
    fragment ListedAward on AwardApplication {
  id
  state
  stateSince
  amount
  tier
  month
  appliedOn
  noticeEndsOn
  person {
    name
  }
  region {
    code
    name
  }
  programme {
    code
    name {
      zh
      en
    }
    tiers {
      code
      name {
        zh
        en
      }
    }
  }
}`, {"hash":"sha256:8db287e14344864bb68eea375464986a54017d1f470410f6575414ca6764af7d"}) as unknown as TypedDocumentString<AwardsToPayQuery, AwardsToPayQueryVariables>;
export const PublicBudgetsDocument = new TypedDocumentString(`
    query PublicBudgets($regionCode: ID!) {
  publicBudgets(regionCode: $regionCode) {
    id
    name
    regionCode
    balance
  }
}
    `, {"hash":"sha256:696c1190ba6d2b47cc757a8e723f217b3b5f1d14ecac244299209c1d313427d2"}) as unknown as TypedDocumentString<PublicBudgetsQuery, PublicBudgetsQueryVariables>;
export const AwardBatchesDocument = new TypedDocumentString(`
    query AwardBatches($regionCode: ID!, $after: String) {
  awardBatches(regionCode: $regionCode, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ListedBatch
      }
    }
  }
}
    fragment ListedBatch on AwardBatch {
  id
  state
  count
  total
  createdAt
  programme {
    zh
    en
  }
}`, {"hash":"sha256:8b334d273be015b1482308b74b4786afbcbd058d681f3b84ec38a1aa14a769c7"}) as unknown as TypedDocumentString<AwardBatchesQuery, AwardBatchesQueryVariables>;
export const AwardBatchDocument = new TypedDocumentString(`
    query AwardBatch($id: ID!) {
  awardBatch(id: $id) {
    ...ListedBatch
    version
    firstAt
    secondAt
    fileHash
    lastReason
    budget {
      id
      name
      balance
    }
    madeBy {
      name
    }
    firstBy {
      name
    }
    secondBy {
      name
    }
    payments {
      id
      line
      applicationId
      name
      accountEnding
      amount
      state
      bankReference
      bankReason
    }
    bankLines {
      id
      place
      line
      amount
      accountEnding
      verdict
      reference
      reason
      at
    }
    lastAnswer {
      at
      lines
      moved
      differing
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    fragment ListedBatch on AwardBatch {
  id
  state
  count
  total
  createdAt
  programme {
    zh
    en
  }
}`, {"hash":"sha256:e91e266ed25ac29e9f5de9262f3548d2f28638bea3e2baf56dae2ff7a15fcdd3"}) as unknown as TypedDocumentString<AwardBatchQuery, AwardBatchQueryVariables>;
export const MakeAwardBatchDocument = new TypedDocumentString(`
    mutation MakeAwardBatch($programme: ID!, $budgetId: ID!, $applicationIds: [ID!]!, $idempotencyKey: String!) {
  makeAwardBatch(
    programme: $programme
    budgetId: $budgetId
    applicationIds: $applicationIds
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:3bc523acaea115ef4caa5cf646caa9d9e6ab511a2cc1b9d2e1b711e21366f246"}) as unknown as TypedDocumentString<MakeAwardBatchMutation, MakeAwardBatchMutationVariables>;
export const ActOnAwardBatchDocument = new TypedDocumentString(`
    mutation ActOnAwardBatch($id: ID!, $version: Int!, $action: AwardBatchAction!, $reason: String) {
  actOnAwardBatch(id: $id, version: $version, action: $action, reason: $reason) {
    id
    state
  }
}
    `, {"hash":"sha256:f6042f8293ff7e325780a850a0d25c52a8024d96f3cbeeef3073d24911ad7bd0"}) as unknown as TypedDocumentString<ActOnAwardBatchMutation, ActOnAwardBatchMutationVariables>;
export const TakeAwardBatchFileDocument = new TypedDocumentString(`
    mutation TakeAwardBatchFile($id: ID!, $version: Int!) {
  takeAwardBatchFile(id: $id, version: $version) {
    content
    sha256
  }
}
    `, {"hash":"sha256:28746331afab52cb492c315c00b09ac4e33d29bda45bad1724d89cd9289737c7"}) as unknown as TypedDocumentString<TakeAwardBatchFileMutation, TakeAwardBatchFileMutationVariables>;
export const ReconcileAwardBatchDocument = new TypedDocumentString(`
    mutation ReconcileAwardBatch($id: ID!, $version: Int!, $content: String!) {
  reconcileAwardBatch(id: $id, version: $version, content: $content) {
    id
    state
  }
}
    `, {"hash":"sha256:c077b6519ce7aed5c82559d3bafb60b9303fee471cb871048520fa8b62c665ef"}) as unknown as TypedDocumentString<ReconcileAwardBatchMutation, ReconcileAwardBatchMutationVariables>;
export const OpenBudgetDocument = new TypedDocumentString(`
    mutation OpenBudget($regionCode: ID!, $name: String!, $idempotencyKey: String!) {
  openBudget(
    regionCode: $regionCode
    name: $name
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:7fd3c45966093589168e52a826f54ec8d114137b39bf11cfe5af706b6a36943f"}) as unknown as TypedDocumentString<OpenBudgetMutation, OpenBudgetMutationVariables>;
export const AppropriateBudgetDocument = new TypedDocumentString(`
    mutation AppropriateBudget($budgetId: ID!, $amount: Money!, $document: String!, $idempotencyKey: String!) {
  appropriateBudget(
    budgetId: $budgetId
    amount: $amount
    document: $document
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:a8332dc5b510147c50aa7f1e7dcecefb356b5ec2a601bef337d7369f9138060b"}) as unknown as TypedDocumentString<AppropriateBudgetMutation, AppropriateBudgetMutationVariables>;
export const BeginAwardDocument = new TypedDocumentString(`
    mutation BeginAward($programme: ID!, $workerId: ID, $idempotencyKey: String!) {
  beginAward(
    programme: $programme
    workerId: $workerId
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:7c5955cfb61608aa070f82f42450476813d98ca4eb3d6be95306fc60bfe8c444"}) as unknown as TypedDocumentString<BeginAwardMutation, BeginAwardMutationVariables>;
export const EditAwardDocument = new TypedDocumentString(`
    mutation EditAward($id: ID!, $version: Int!, $input: AwardInput!) {
  editAward(id: $id, version: $version, input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:4dbd14ca80b58a751590c754443141a766c48af245bf7c53b13e4e069054e211"}) as unknown as TypedDocumentString<EditAwardMutation, EditAwardMutationVariables>;
export const ActOnAwardDocument = new TypedDocumentString(`
    mutation ActOnAward($id: ID!, $version: Int!, $action: AwardAction!, $reason: String, $rule: String) {
  actOnAward(
    id: $id
    version: $version
    action: $action
    reason: $reason
    rule: $rule
  ) {
    id
    state
  }
}
    `, {"hash":"sha256:5d3eb61edb7414e36674b6aae599ac4baf715d8cf1f8f71cefe2f3b4ca2ff1e9"}) as unknown as TypedDocumentString<ActOnAwardMutation, ActOnAwardMutationVariables>;
export const CorrectAwardAccountDocument = new TypedDocumentString(`
    mutation CorrectAwardAccount($id: ID!, $version: Int!, $bank: String!, $account: String!) {
  correctAwardAccount(id: $id, version: $version, bank: $bank, account: $account) {
    id
    version
  }
}
    `, {"hash":"sha256:841a6fc6e43252752620850576d4412a55d2b1b217da21abd05a96ca3c8e9ffe"}) as unknown as TypedDocumentString<CorrectAwardAccountMutation, CorrectAwardAccountMutationVariables>;
export const ObjectToAwardDocument = new TypedDocumentString(`
    mutation ObjectToAward($id: ID!, $words: String!) {
  objectToAward(id: $id, words: $words) {
    id
  }
}
    `, {"hash":"sha256:971e16e5ec0f3d33ca52ca2020dd0644495cc005e751ab15a4944ff91eee520d"}) as unknown as TypedDocumentString<ObjectToAwardMutation, ObjectToAwardMutationVariables>;
export const AppealAwardDocument = new TypedDocumentString(`
    mutation AppealAward($id: ID!, $version: Int!, $words: String!) {
  appealAward(id: $id, version: $version, words: $words) {
    id
  }
}
    `, {"hash":"sha256:b99db08095f5e24f7e3d3eea679b9e6af9af88defa6417ca10eacc5aed8baf06"}) as unknown as TypedDocumentString<AppealAwardMutation, AppealAwardMutationVariables>;
export const AnswerAwardObjectionDocument = new TypedDocumentString(`
    mutation AnswerAwardObjection($id: ID!, $version: Int!, $objectionId: ID!, $isUpheld: Boolean!, $answer: String!) {
  answerAwardObjection(
    id: $id
    version: $version
    objectionId: $objectionId
    isUpheld: $isUpheld
    answer: $answer
  ) {
    id
  }
}
    `, {"hash":"sha256:0614dad81e459c2d137f9b906e28f0b499576e132997b9272e485851188920b1"}) as unknown as TypedDocumentString<AnswerAwardObjectionMutation, AnswerAwardObjectionMutationVariables>;
export const AwardDraftsDocument = new TypedDocumentString(`
    query AwardDrafts($programme: ID!, $regionCode: ID!) {
  awardDrafts(programme: $programme, regionCode: $regionCode) {
    id
    version
    state
    title
    values {
      parameter
      value
    }
    without
    result {
      from
      to
      shutOut
      all {
        ...SimulatedParts
      }
    }
    madeBy {
      name
    }
    madeAt
    fromOn
    source
    publishedBy {
      name
    }
    publishedAt
    allowedActions
  }
}
    fragment SimulatedParts on SimulatedRowView {
  key
  name
  winners
  losers
  before {
    people
    cost
  }
  after {
    people
    cost
  }
}`, {"hash":"sha256:9048fa771fcc0da8661b08b361c9a5da29a7d2a99bf5de4ffa0a792e7ef8b9f6"}) as unknown as TypedDocumentString<AwardDraftsQuery, AwardDraftsQueryVariables>;
export const KeepAwardDraftDocument = new TypedDocumentString(`
    mutation KeepAwardDraft($programme: ID!, $regionCode: ID!, $values: [DraftValueInput!]!, $without: [String!]!, $months: Int!, $title: String!, $idempotencyKey: String!) {
  keepAwardDraft(
    programme: $programme
    regionCode: $regionCode
    values: $values
    without: $without
    months: $months
    title: $title
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:740f3744d7c5095603185709615e8eb7a9a92c99ef7596fa22c336b73b431e34"}) as unknown as TypedDocumentString<KeepAwardDraftMutation, KeepAwardDraftMutationVariables>;
export const PublishAwardDraftDocument = new TypedDocumentString(`
    mutation PublishAwardDraft($id: ID!, $version: Int!, $fromOn: Day!, $source: String!) {
  publishAwardDraft(id: $id, version: $version, fromOn: $fromOn, source: $source) {
    id
  }
}
    `, {"hash":"sha256:81af44a3656eba67566979a40c712bd0303a82818d572a0082a03ee5e88ebd58"}) as unknown as TypedDocumentString<PublishAwardDraftMutation, PublishAwardDraftMutationVariables>;
export const DiscardAwardDraftDocument = new TypedDocumentString(`
    mutation DiscardAwardDraft($id: ID!, $version: Int!) {
  discardAwardDraft(id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:30a2c9dd5728f0b12a8a8c69858698ad9bfb069f0742b6a8fcde18eb5014b5f1"}) as unknown as TypedDocumentString<DiscardAwardDraftMutation, DiscardAwardDraftMutationVariables>;
export const AwardNoticesDocument = new TypedDocumentString(`
    query AwardNotices($after: String) {
  awardNotices(first: 30, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        programme {
          zh
          en
        }
        name
        place
        employer
        amount
        noticeEndsOn
      }
    }
  }
}
    `, {"hash":"sha256:79b23aa7243cd20a67e9b8d2f383b70228473df433f361030f71a8ef87658b52"}) as unknown as TypedDocumentString<AwardNoticesQuery, AwardNoticesQueryVariables>;
export const TakeOutAwardPaperDocument = new TypedDocumentString(`
    mutation TakeOutAwardPaper($id: ID!) {
  takeOutAwardPaper(id: $id) {
    id
  }
}
    `, {"hash":"sha256:ebd8f8c134d1e110ff285581731a8f20c401b6c123ea20f36010a73be9a4f966"}) as unknown as TypedDocumentString<TakeOutAwardPaperMutation, TakeOutAwardPaperMutationVariables>;
export const AwardProgrammesDocument = new TypedDocumentString(`
    query AwardProgrammes($regionCode: ID!) {
  awardProgrammes(regionCode: $regionCode) {
    code
    pack
    name {
      zh
      en
    }
    holdsIn
    applicant
    rhythm
    reviewers
    noticeDays
    isOpen
    opensOn
    missing
    isOnce
    mayDraft
    rules {
      code
      name {
        zh
        en
      }
    }
    tiers {
      code
      name {
        zh
        en
      }
      amount
      rules {
        code
        name {
          zh
          en
        }
      }
    }
    parameters {
      parameter
      name {
        zh
        en
      }
      kind
      current
      values {
        from
        value
        source {
          zh
          en
        }
        evidence
      }
    }
    papers {
      code
      name {
        zh
        en
      }
    }
  }
}
    `, {"hash":"sha256:22f739539ea71c3a58af4f8ef72ec0e7946ea0c15658ef6f109d4124fa34cee7"}) as unknown as TypedDocumentString<AwardProgrammesQuery, AwardProgrammesQueryVariables>;
export const AwardProspectsDocument = new TypedDocumentString(`
    query AwardProspects($programme: ID!, $regionCode: ID!) {
  awardProspects(programme: $programme, regionCode: $regionCode) {
    on
    registered
    eligible
    withinYear
    rows {
      workerId
      name
      opensOn
      closesOn
      amount
    }
  }
}
    `, {"hash":"sha256:e029e6ece7ef4f35580451b79be6a0d9cf618ee594c1e95e051f78127608c432"}) as unknown as TypedDocumentString<AwardProspectsQuery, AwardProspectsQueryVariables>;
export const AwardSimulationDocument = new TypedDocumentString(`
    query AwardSimulation($programme: ID!, $regionCode: ID!, $values: [DraftValueInput!]!, $without: [String!]!, $months: Int!) {
  awardSimulation(
    programme: $programme
    regionCode: $regionCode
    values: $values
    without: $without
    months: $months
  ) {
    from
    to
    all {
      ...SimulatedParts
    }
    shutOut
    byRegion {
      ...SimulatedParts
    }
    byGrade {
      ...SimulatedParts
    }
    changes {
      workerId
      name
      region
      before
      after
      failing
      windowOver {
        opensOn
        closesOn
      }
    }
  }
}
    fragment SimulatedParts on SimulatedRowView {
  key
  name
  winners
  losers
  before {
    people
    cost
  }
  after {
    people
    cost
  }
}`, {"hash":"sha256:ca6386ba49ab0c821050ba9b0299398f769ab386c1268d957b210bddef6b0930"}) as unknown as TypedDocumentString<AwardSimulationQuery, AwardSimulationQueryVariables>;
export const AwardFactsDocument = new TypedDocumentString(`
    query AwardFacts($regionCode: ID!) {
  awardFacts(regionCode: $regionCode) {
    id
    kind
    fromOn
    toOn
    source
    person {
      name
    }
    organization {
      name
    }
  }
}
    `, {"hash":"sha256:84fa632bfbd189d1b7d47a3cb0176840f5c9e4053e76eea9ab1bb0498352151c"}) as unknown as TypedDocumentString<AwardFactsQuery, AwardFactsQueryVariables>;
export const EnterAwardFactDocument = new TypedDocumentString(`
    mutation EnterAwardFact($kind: AwardFactKind!, $workerId: ID, $organizationId: ID, $fromOn: Day!, $toOn: Day, $source: String!) {
  enterAwardFact(
    kind: $kind
    workerId: $workerId
    organizationId: $organizationId
    fromOn: $fromOn
    toOn: $toOn
    source: $source
  ) {
    id
  }
}
    `, {"hash":"sha256:cf22ff065767b6710d3abbc4ea4bed2ab3daf640bcce9d5cc4f63a1d7d7ca8c1"}) as unknown as TypedDocumentString<EnterAwardFactMutation, EnterAwardFactMutationVariables>;
export const WithdrawAwardFactDocument = new TypedDocumentString(`
    mutation WithdrawAwardFact($id: ID!) {
  withdrawAwardFact(id: $id) {
    id
  }
}
    `, {"hash":"sha256:631e8aaad6d3c6d3164c5534713764e0015c5b2ffca63b7635399edd18e0572d"}) as unknown as TypedDocumentString<WithdrawAwardFactMutation, WithdrawAwardFactMutationVariables>;
export const AwardFactWorkersDocument = new TypedDocumentString(`
    query AwardFactWorkers($regionCode: ID!, $text: String) {
  socialWorkers(regionCode: $regionCode, text: $text, first: 20) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:b1bb2aa5b1f6028ef5f4a0d6fdcef7087b7a933e7e83b0826df9fe89518df2c7"}) as unknown as TypedDocumentString<AwardFactWorkersQuery, AwardFactWorkersQueryVariables>;
export const NeedCaseDocument = new TypedDocumentString(`
    query NeedCase($id: ID!) {
  need(id: $id) {
    id
    caseId
  }
}
    `, {"hash":"sha256:729e481fe13fd0ad4101f7e3c798b1d22c3ece2203edd76b0fa8b18eda5ef3d8"}) as unknown as TypedDocumentString<NeedCaseQuery, NeedCaseQueryVariables>;
export const CaseWorkerChoicesDocument = new TypedDocumentString(`
    query CaseWorkerChoices {
  socialWorkers(state: active, first: 100) {
    edges {
      node {
        id
        name
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:8c6302830ae809a226d69de5d8ff7291f2bf7e71858e6eab03c05bb260a5fd46"}) as unknown as TypedDocumentString<CaseWorkerChoicesQuery, CaseWorkerChoicesQueryVariables>;
export const SearchCasesDocument = new TypedDocumentString(`
    mutation SearchCases($regionCode: ID!, $client: CaseClientInput!) {
  searchCases(regionCode: $regionCode, client: $client) {
    id
    strength
    reasons
    isOpen
    openedIn
    isMine
    place {
      name
      path {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:13aa79361ee81b9e38f288c7c301569e0b2be3a5eb093466201255c9b65a1dfc"}) as unknown as TypedDocumentString<SearchCasesMutation, SearchCasesMutationVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($regionCode: ID!, $client: CaseClientInput!, $alias: String!, $needId: ID, $seenMatches: [ID!]!, $words: String!, $idempotencyKey: String!) {
  openCase(
    regionCode: $regionCode
    client: $client
    alias: $alias
    needId: $needId
    seenMatches: $seenMatches
    words: $words
    idempotencyKey: $idempotencyKey
  ) {
    code
    file {
      id
      number
    }
  }
}
    `, {"hash":"sha256:913023a52da27c46469c324997b989822c78612de13e0dc198978665577cc4e9"}) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const ActOnCaseDocument = new TypedDocumentString(`
    mutation ActOnCase($id: ID!, $version: Int!, $action: CaseAction!, $words: String, $risk: CaseRisk, $consentHow: CaseConsentHow, $goals: [String!], $on: Day, $manner: CaseContactManner, $isMade: Boolean, $minutes: Int, $outcome: CaseOutcome) {
  actOnCase(
    id: $id
    version: $version
    action: $action
    words: $words
    risk: $risk
    consentHow: $consentHow
    goals: $goals
    on: $on
    manner: $manner
    isMade: $isMade
    minutes: $minutes
    outcome: $outcome
  ) {
    id
    state
  }
}
    `, {"hash":"sha256:49132bb05ee39cdf6c95be298e52124d5ec1a88429ff3b269ca49f1ae1db267b"}) as unknown as TypedDocumentString<ActOnCaseMutation, ActOnCaseMutationVariables>;
export const CorrectCaseClientDocument = new TypedDocumentString(`
    mutation CorrectCaseClient($id: ID!, $version: Int!, $client: CaseClientInput!) {
  correctCaseClient(id: $id, version: $version, client: $client) {
    id
  }
}
    `, {"hash":"sha256:eb74d7990172fb34d9b5b3e457539fb17e0fdd25c49033ea5f8319293eed0d4f"}) as unknown as TypedDocumentString<CorrectCaseClientMutation, CorrectCaseClientMutationVariables>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($id: ID!, $version: Int!, $toWorkerId: ID!, $reason: String!) {
  assignCase(id: $id, version: $version, toWorkerId: $toWorkerId, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:b16f9f47b45157ffb5de3467f2d16828da26bbfd58074e387d97800accce8f28"}) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const HandOverCasesDocument = new TypedDocumentString(`
    mutation HandOverCases($fromWorkerId: ID!, $toWorkerId: ID!, $reason: String!) {
  handOverCases(
    fromWorkerId: $fromWorkerId
    toWorkerId: $toWorkerId
    reason: $reason
  )
}
    `, {"hash":"sha256:eead4dcce50884cacd6cc58cf3fd630c2f325a74ca0e1ed5ae765bd87f10ac4e"}) as unknown as TypedDocumentString<HandOverCasesMutation, HandOverCasesMutationVariables>;
export const ExportCaseDocument = new TypedDocumentString(`
    mutation ExportCase($id: ID!) {
  exportCase(id: $id) {
    fileName
    text
  }
}
    `, {"hash":"sha256:9dff1bafacea6c2a1455f2a45bc5427cb601361eab3acaff8f92519bfad89d87"}) as unknown as TypedDocumentString<ExportCaseMutation, ExportCaseMutationVariables>;
export const RenewCaseCodeDocument = new TypedDocumentString(`
    mutation RenewCaseCode($id: ID!) {
  renewCaseCode(id: $id) {
    code
  }
}
    `, {"hash":"sha256:29bb5c5606c7904a6bd3fbb3299b39b0b82d55b79de8f27fba2f9f5817b0803c"}) as unknown as TypedDocumentString<RenewCaseCodeMutation, RenewCaseCodeMutationVariables>;
export const ReferCaseDocument = new TypedDocumentString(`
    mutation ReferCase($id: ID!, $version: Int!, $toWorkerId: ID, $toOrganizationId: ID, $isTransfer: Boolean!, $consentHow: CaseConsentHow, $letter: String!, $idempotencyKey: String!) {
  referCase(
    id: $id
    version: $version
    toWorkerId: $toWorkerId
    toOrganizationId: $toOrganizationId
    isTransfer: $isTransfer
    consentHow: $consentHow
    letter: $letter
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:42b2c2896153e86db46888d9bda1c57de3672375ca18b5b9801047ff37c60e4e"}) as unknown as TypedDocumentString<ReferCaseMutation, ReferCaseMutationVariables>;
export const ActOnCaseReferralDocument = new TypedDocumentString(`
    mutation ActOnCaseReferral($id: ID!, $version: Int!, $action: CaseReferralAction!, $words: String) {
  actOnCaseReferral(id: $id, version: $version, action: $action, words: $words) {
    id
    state
  }
}
    `, {"hash":"sha256:d158c9dc75ad180abf6ec7149d1efe9af35c00d2bec938ff0269e203a999fca4"}) as unknown as TypedDocumentString<ActOnCaseReferralMutation, ActOnCaseReferralMutationVariables>;
export const GiveCaseRightDocument = new TypedDocumentString(`
    mutation GiveCaseRight($workerId: ID!, $toOn: Day!, $reason: String!) {
  giveCaseRight(workerId: $workerId, toOn: $toOn, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:8e606b590178b8687ddc537d4407f74431ef23b79904a7f3e483b73cc8d24de1"}) as unknown as TypedDocumentString<GiveCaseRightMutation, GiveCaseRightMutationVariables>;
export const RevokeCaseRightDocument = new TypedDocumentString(`
    mutation RevokeCaseRight($id: ID!) {
  revokeCaseRight(id: $id) {
    id
  }
}
    `, {"hash":"sha256:b877afe74b732506afc48c9efee97e4a2d67d2b75abced9ee81604ba583ab7bf"}) as unknown as TypedDocumentString<RevokeCaseRightMutation, RevokeCaseRightMutationVariables>;
export const OpenMyCaseDocument = new TypedDocumentString(`
    mutation OpenMyCase($code: String!) {
  openMyCase(code: $code) {
    ...MyCaseParts
  }
}
    fragment MyCaseParts on MyCase {
  number
  isOpen
  worker
  exportAskedOn
  erasureAskedOn
  isMine
  place {
    name
  }
  readings {
    id
    at
    times
    reader
    role
    isSearch
  }
}`, {"hash":"sha256:0287f9b3d82913850c0ad9a2dba251e37f13d77accea8694938e9753413304bc"}) as unknown as TypedDocumentString<OpenMyCaseMutation, OpenMyCaseMutationVariables>;
export const AskForMyCaseDocument = new TypedDocumentString(`
    mutation AskForMyCase($code: String!, $isErasure: Boolean!) {
  askForMyCase(code: $code, isErasure: $isErasure) {
    ...MyCaseParts
  }
}
    fragment MyCaseParts on MyCase {
  number
  isOpen
  worker
  exportAskedOn
  erasureAskedOn
  isMine
  place {
    name
  }
  readings {
    id
    at
    times
    reader
    role
    isSearch
  }
}`, {"hash":"sha256:b908b29db4b79e3714fc39c47ed5f195f148ba0ecdd3ab457bac5847e2b03de7"}) as unknown as TypedDocumentString<AskForMyCaseMutation, AskForMyCaseMutationVariables>;
export const TieMyCaseDocument = new TypedDocumentString(`
    mutation TieMyCase($code: String!) {
  tieMyCase(code: $code) {
    ...MyCaseParts
  }
}
    fragment MyCaseParts on MyCase {
  number
  isOpen
  worker
  exportAskedOn
  erasureAskedOn
  isMine
  place {
    name
  }
  readings {
    id
    at
    times
    reader
    role
    isSearch
  }
}`, {"hash":"sha256:ae9ab44796818a5263f26bbee9e432045bec0a17ab5522de6e3a8e989c3c37c3"}) as unknown as TypedDocumentString<TieMyCaseMutation, TieMyCaseMutationVariables>;
export const CaseReferralsToMeDocument = new TypedDocumentString(`
    query CaseReferralsToMe($after: String) {
  caseReferralsToMe(first: 30, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        state
        isTransfer
        dueOn
        createdAt
      }
    }
  }
}
    `, {"hash":"sha256:1d4f6f23a70427dc9dbdc51914b9935c2a28bf8f5acfffcc0f30c79ef31d6cca"}) as unknown as TypedDocumentString<CaseReferralsToMeQuery, CaseReferralsToMeQueryVariables>;
export const ReadCaseReferralDocument = new TypedDocumentString(`
    mutation ReadCaseReferral($id: ID!) {
  readCaseReferral(id: $id) {
    name
    phone
    letter
    answer
    madeBy
    receiver
    caseId
    referral {
      id
      number
      state
      isTransfer
      consentHow
      dueOn
      createdAt
      version
    }
    allowedActions {
      action
      isOpen
      wantsWords
    }
  }
}
    `, {"hash":"sha256:2810efe3e7b989a8995e092ca9f068e192ea73f723a86a5fb0e539ccef1be5e2"}) as unknown as TypedDocumentString<ReadCaseReferralMutation, ReadCaseReferralMutationVariables>;
export const CaseDayDocument = new TypedDocumentString(`
    query CaseDay {
  caseDay {
    ...DueParts
  }
}
    fragment DueParts on CaseDue {
  id
  kind
  caseId
  number
  alias
  workerId
  worker
  risk
  dueOn
  daysLate
}`, {"hash":"sha256:78230881a5f33f92f4fedfa4bf344b15578898b9e9a39b43311d831cde87aea7"}) as unknown as TypedDocumentString<CaseDayQuery, CaseDayQueryVariables>;
export const CaseQueueDocument = new TypedDocumentString(`
    query CaseQueue {
  caseQueue {
    ...DueParts
  }
}
    fragment DueParts on CaseDue {
  id
  kind
  caseId
  number
  alias
  workerId
  worker
  risk
  dueOn
  daysLate
}`, {"hash":"sha256:2cf57a576836618a5a0cd42a9916ebe0bd6c194befd874ea3dfa9e3e4d4b2da7"}) as unknown as TypedDocumentString<CaseQueueQuery, CaseQueueQueryVariables>;
export const CaseFilesDocument = new TypedDocumentString(`
    query CaseFiles($isSupervised: Boolean!, $state: CaseState, $after: String) {
  caseFiles(isSupervised: $isSupervised, state: $state, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        alias
        state
        risk
        nextVisitOn
        dueOn
        region {
          code
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:6588cd36d8c1c56b7f6b33258f056b6c4cac6c8c56b2ea86662ca9d3b95adb9a"}) as unknown as TypedDocumentString<CaseFilesQuery, CaseFilesQueryVariables>;
export const ReadCaseDocument = new TypedDocumentString(`
    mutation ReadCase($id: ID!) {
  readCase(id: $id) {
    file {
      id
      number
      alias
      state
      stateSince
      risk
      dueOn
      nextVisitOn
      lastContactOn
      exportAskedOn
      erasureAskedOn
      createdAt
      version
      mayOverrideConsent
      region {
        code
        name
        path {
          code
          name
        }
      }
      need {
        id
        number
        title
      }
      referrals {
        id
        state
        receiver
        isTransfer
        createdAt
      }
      allowedActions {
        action
        isOpen
        wants
      }
    }
    client {
      name
      bornIn
      idNumber
      phone
      household
    }
    entries {
      id
      action
      at
      by
      words
      risk
      consentHow
      goals
      on
      manner
      isMade
      minutes
      outcome
    }
    readings {
      id
      at
      times
      reader
      role
      isSearch
    }
    visitsLacking
    awaitsSupervisor
  }
}
    `, {"hash":"sha256:f6e3e11b3e74dd0fd0e16543597afba476d08dd43bdc7eaea0f29a4185bede24"}) as unknown as TypedDocumentString<ReadCaseMutation, ReadCaseMutationVariables>;
export const CaseColleaguesDocument = new TypedDocumentString(`
    query CaseColleagues($regionCode: ID) {
  caseColleagues(regionCode: $regionCode) {
    workerId
    name
    regionCode
  }
}
    `, {"hash":"sha256:af6287226f5a0be082e87bfb1d0f70339fa6567c492f16c5fd6ee2a348c4a90c"}) as unknown as TypedDocumentString<CaseColleaguesQuery, CaseColleaguesQueryVariables>;
export const CaseRightsDocument = new TypedDocumentString(`
    query CaseRights {
  caseRights {
    id
    reason
    fromOn
    toOn
    person {
      name
    }
    region {
      name
    }
  }
}
    `, {"hash":"sha256:bf0b494b7b670af64731f192f2c40f234b2f7324acfecfe66219151a73898562"}) as unknown as TypedDocumentString<CaseRightsQuery, CaseRightsQueryVariables>;
export const WorkGroupsDocument = new TypedDocumentString(`
    query WorkGroups($method: WorkMethod, $after: String) {
  workGroups(method: $method, first: 30, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        method
        title
        state
        startsOn
        plannedSessions
        memberCount
        sessions {
          id
          headcount
        }
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:fc807a050e816701e95f3fca5ee13717dfb2ddcd5063fd6333ff8e95b6054792"}) as unknown as TypedDocumentString<WorkGroupsQuery, WorkGroupsQueryVariables>;
export const WorkGroupDocument = new TypedDocumentString(`
    query WorkGroup($id: ID!) {
  workGroup(id: $id) {
    id
    regionCode
    method
    title
    aim
    plannedSessions
    startsOn
    measure
    before
    after
    state
    summary
    version
    memberCount
    region {
      name
    }
    sessions {
      id
      heldOn
      topic
      minutes
      headcount
      note
    }
    members {
      id
      name
      before
      after
      attended
    }
    change {
      people
      came
      before
      after
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    `, {"hash":"sha256:330a6dd54456003038fe8b121a9f5061a1eddc2e89032e8a23a21497881f88cc"}) as unknown as TypedDocumentString<WorkGroupQuery, WorkGroupQueryVariables>;
export const PlanWorkGroupDocument = new TypedDocumentString(`
    mutation PlanWorkGroup($regionCode: ID!, $method: WorkMethod!, $input: WorkGroupInput!, $idempotencyKey: String!) {
  planWorkGroup(
    regionCode: $regionCode
    method: $method
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:05432739f34e4d70f9a92944c02ec99c50035201bab3628003802c3645a6468f"}) as unknown as TypedDocumentString<PlanWorkGroupMutation, PlanWorkGroupMutationVariables>;
export const EditWorkGroupDocument = new TypedDocumentString(`
    mutation EditWorkGroup($id: ID!, $version: Int!, $input: WorkGroupInput!) {
  editWorkGroup(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:70d69a9d9a7de1ea9f371718301e9ff64eae95629d8b84782151548131b96167"}) as unknown as TypedDocumentString<EditWorkGroupMutation, EditWorkGroupMutationVariables>;
export const ActOnWorkGroupDocument = new TypedDocumentString(`
    mutation ActOnWorkGroup($id: ID!, $version: Int!, $action: WorkGroupAction!, $words: String) {
  actOnWorkGroup(id: $id, version: $version, action: $action, words: $words) {
    id
  }
}
    `, {"hash":"sha256:d7f7c860ae314c7f0d82bcfe0cf78b379b067d07e0fab9665ab38d1d87e51037"}) as unknown as TypedDocumentString<ActOnWorkGroupMutation, ActOnWorkGroupMutationVariables>;
export const AddWorkMembersDocument = new TypedDocumentString(`
    mutation AddWorkMembers($id: ID!, $version: Int!, $names: [String!]!) {
  addWorkMembers(id: $id, version: $version, names: $names) {
    id
  }
}
    `, {"hash":"sha256:099c8a53817f305eb51989349b9fdaa2453b2c55ee3d282421d6abdc742115cc"}) as unknown as TypedDocumentString<AddWorkMembersMutation, AddWorkMembersMutationVariables>;
export const EraseWorkMemberDocument = new TypedDocumentString(`
    mutation EraseWorkMember($id: ID!, $version: Int!, $memberId: ID!) {
  eraseWorkMember(id: $id, version: $version, memberId: $memberId) {
    id
  }
}
    `, {"hash":"sha256:5e2a27bded2cd18f1f3fb84dc9e6dc5315f3cc31a2ce005119e99dc07a410f1c"}) as unknown as TypedDocumentString<EraseWorkMemberMutation, EraseWorkMemberMutationVariables>;
export const HoldWorkSessionDocument = new TypedDocumentString(`
    mutation HoldWorkSession($id: ID!, $version: Int!, $heldOn: Day!, $topic: String!, $minutes: Int!, $memberIds: [ID!], $headcount: Int, $note: String!) {
  holdWorkSession(
    id: $id
    version: $version
    heldOn: $heldOn
    topic: $topic
    minutes: $minutes
    memberIds: $memberIds
    headcount: $headcount
    note: $note
  ) {
    id
  }
}
    `, {"hash":"sha256:4ecc73fdc11cba470da938f7b6ff627aafd28c964ea1edfc805d86507c3a6037"}) as unknown as TypedDocumentString<HoldWorkSessionMutation, HoldWorkSessionMutationVariables>;
export const MeasureWorkDocument = new TypedDocumentString(`
    mutation MeasureWork($id: ID!, $version: Int!, $memberId: ID, $before: Int, $after: Int) {
  measureWork(
    id: $id
    version: $version
    memberId: $memberId
    before: $before
    after: $after
  ) {
    id
  }
}
    `, {"hash":"sha256:7f99da1985de39f4815a0d2b9e514dd750c89dd6bff6003194ccfb011faac7b3"}) as unknown as TypedDocumentString<MeasureWorkMutation, MeasureWorkMutationVariables>;
export const NeedToClaimDocument = new TypedDocumentString(`
    query NeedToClaim($id: ID!) {
  need(id: $id) {
    id
    title
    state
    mayClaim
    parts {
      ...PartOfNeed
    }
    project {
      id
      state
    }
    claims {
      ...ClaimParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  state
  plan
  lastReason
  createdAt
  stateSince
  version
  organization {
    id
    name
    grade
    registrationType
  }
  shares {
    partId
    quantity
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:64442c8b3f0d13fdfad6f06f1479ccc4244c40a8ed068dfddde806b52813f090"}) as unknown as TypedDocumentString<NeedToClaimQuery, NeedToClaimQueryVariables>;
export const ClaimableDocument = new TypedDocumentString(`
    query Claimable($after: String, $regionCode: ID, $category: String) {
  needList(
    first: 20
    after: $after
    states: [open, underway]
    regionCode: $regionCode
    category: $category
    text: null
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        title
        state
        urgency
        category
        dueAt
        stateSince
        community {
          code
          name
        }
        parts {
          ...PartOfNeed
        }
        linkage {
          community
          organization
          worker
          volunteer
          resource
        }
      }
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:d481886b712b01a94e439a7fd9a979d1a3ee5a9963530feb84ad2016fe974e87"}) as unknown as TypedDocumentString<ClaimableQuery, ClaimableQueryVariables>;
export const OurDeskDocument = new TypedDocumentString(`
    query OurDesk {
  viewer {
    hat {
      organization {
        id
        name
        state
        regionCode
        servedRegions
        categories
        capacity
      }
    }
  }
}
    `, {"hash":"sha256:9d24643dcd4464c120cea012c607a5305fb185e0effb31307781b50385dca20a"}) as unknown as TypedDocumentString<OurDeskQuery, OurDeskQueryVariables>;
export const ClaimQueueDocument = new TypedDocumentString(`
    query ClaimQueue($after: String, $states: [ClaimState!]) {
  claimList(first: 30, after: $after, states: $states) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ClaimParts
        need {
          id
          title
          number
          state
          urgency
          dueAt
          stateSince
          community {
            code
            name
          }
          parts {
            ...PartOfNeed
          }
        }
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  state
  plan
  lastReason
  createdAt
  stateSince
  version
  organization {
    id
    name
    grade
    registrationType
  }
  shares {
    partId
    quantity
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:c90c9e4203bf874157a984350c5e5530f724c72b1a7df3500e33d9d45a9f5d0b"}) as unknown as TypedDocumentString<ClaimQueueQuery, ClaimQueueQueryVariables>;
export const ClaimNeedDocument = new TypedDocumentString(`
    mutation ClaimNeed($needId: ID!, $shares: [ClaimShareInput!]!, $plan: String!, $idempotencyKey: String!) {
  claimNeed(
    needId: $needId
    shares: $shares
    plan: $plan
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:4d8d6d46e54c1b38ff4e2a0dc26e69e0f7d320926c8a045cdb4694b0fe2c8503"}) as unknown as TypedDocumentString<ClaimNeedMutation, ClaimNeedMutationVariables>;
export const ActOnClaimDocument = new TypedDocumentString(`
    mutation ActOnClaim($id: ID!, $action: ClaimAction!, $version: Int!, $reason: String) {
  actOnClaim(id: $id, action: $action, version: $version, reason: $reason) {
    id
    state
  }
}
    `, {"hash":"sha256:ec5c5aa84800aa6ef90b0011b41487e7677ec9dec928cc55cba65ef75b165aa3"}) as unknown as TypedDocumentString<ActOnClaimMutation, ActOnClaimMutationVariables>;
export const MeetingListDocument = new TypedDocumentString(`
    query MeetingList($after: String) {
  meetingList(first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        state
        meetsAt
        place
        region {
          name
        }
        chair {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:d551b1c205330f94da3d71afaa18989f3cbdf3d049c10b3ace03c4f3d0e6c4dd"}) as unknown as TypedDocumentString<MeetingListQuery, MeetingListQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    regionCode
    title
    state
    meetsAt
    place
    lastReason
    version
    region {
      name
    }
    chair {
      id
      name
    }
    caller {
      ...PartyParts
    }
    attendees {
      ...PartyParts
    }
    agenda {
      subjectType
      subjectId
      words
      isStruck
    }
    minutes {
      id
      number
      words
      writtenAt
      writtenBy {
        id
        name
      }
      signOff {
        signedAt
        signedBy {
          id
          name
        }
      }
    }
    actionItems {
      id
      title
      state
      dueAt
      createdAt
      owner {
        ...PartyParts
      }
      ownerPerson {
        id
        name
      }
    }
    history {
      id
      type
      at
      role
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    fragment PartyParts on Party {
  key
  role
  regionCode
  region {
    code
    name
  }
  organization {
    id
    name
  }
}`, {"hash":"sha256:f6056edfeb872858d7bc6d4b71d8f553a4c0ebfc49eadfd1c48bbe5a236041d0"}) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const DraftAgendaDocument = new TypedDocumentString(`
    query DraftAgenda($regionCode: ID!) {
  draftAgenda(regionCode: $regionCode) {
    subjectType
    subjectId
    title
    regionCode
    dueAt
  }
}
    `, {"hash":"sha256:3ed9776138d15b3aee3fd21458fe44111d6d81911c40c4e71d9f9e53f2a34a02"}) as unknown as TypedDocumentString<DraftAgendaQuery, DraftAgendaQueryVariables>;
export const CallMeetingDocument = new TypedDocumentString(`
    mutation CallMeeting($regionCode: ID!, $input: MeetingInput!, $idempotencyKey: String!) {
  callMeeting(
    regionCode: $regionCode
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:92900f0774bc4d7cd315b7496138f159c5b65dc66fbba60a0bb49d7bf9b2f7ff"}) as unknown as TypedDocumentString<CallMeetingMutation, CallMeetingMutationVariables>;
export const EditMeetingDocument = new TypedDocumentString(`
    mutation EditMeeting($id: ID!, $version: Int!, $input: MeetingInput!) {
  editMeeting(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:dedbef7ca8f3db95d11558216a7edf4d88643473f791aa828b1e8f81eaea609f"}) as unknown as TypedDocumentString<EditMeetingMutation, EditMeetingMutationVariables>;
export const WriteMinutesDocument = new TypedDocumentString(`
    mutation WriteMinutes($id: ID!, $version: Int!, $words: String!) {
  writeMinutes(id: $id, version: $version, words: $words) {
    id
  }
}
    `, {"hash":"sha256:3202c5463c27073c7f2225fdaa4f73ebd112a37ee9510389405112401275b88a"}) as unknown as TypedDocumentString<WriteMinutesMutation, WriteMinutesMutationVariables>;
export const ActOnMeetingDocument = new TypedDocumentString(`
    mutation ActOnMeeting($id: ID!, $action: MeetingAction!, $version: Int!, $reason: String) {
  actOnMeeting(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:2e7ea661f918b13601c94277fabd4761de220dc905ddee1670d72ff16932f415"}) as unknown as TypedDocumentString<ActOnMeetingMutation, ActOnMeetingMutationVariables>;
export const HandOverListDocument = new TypedDocumentString(`
    query HandOverList($after: String) {
  handOverList(first: 5, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        role
        createdAt
        fromPerson {
          id
          name
        }
        toPerson {
          id
          name
        }
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:0d500f782c27610a59662172430e348207c79853b6f0d0e0134dcaaa4b351e7d"}) as unknown as TypedDocumentString<HandOverListQuery, HandOverListQueryVariables>;
export const HandOverDocument = new TypedDocumentString(`
    query HandOver($id: ID!) {
  handOver(id: $id) {
    id
    state
    role
    note
    lastReason
    createdAt
    stateSince
    version
    fromPerson {
      id
      name
    }
    toPerson {
      id
      name
    }
    region {
      name
    }
    matters {
      subjectType
      subjectId
      title
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    `, {"hash":"sha256:42f033d33b9128ac6b42954f788ef641579df9b138105ac961a390532ad1a927"}) as unknown as TypedDocumentString<HandOverQuery, HandOverQueryVariables>;
export const HandOverChoiceDocument = new TypedDocumentString(`
    query HandOverChoice($grantId: ID!) {
  handOverReceivers(grantId: $grantId) {
    id
    person {
      id
      name
    }
  }
  mattersToHandOver(grantId: $grantId) {
    subjectType
    subjectId
    title
  }
}
    `, {"hash":"sha256:06b53ccaf5cb158158601e4af0ef95e8ad78f84872327895177f6fe23dd59488"}) as unknown as TypedDocumentString<HandOverChoiceQuery, HandOverChoiceQueryVariables>;
export const ProposeHandOverDocument = new TypedDocumentString(`
    mutation ProposeHandOver($grantId: ID!, $toPersonId: ID!, $note: String) {
  proposeHandOver(grantId: $grantId, toPersonId: $toPersonId, note: $note) {
    id
  }
}
    `, {"hash":"sha256:f534bd1a5eb75cb24162ce23e742c98d9ab8c418d598380bf61500a0266df129"}) as unknown as TypedDocumentString<ProposeHandOverMutation, ProposeHandOverMutationVariables>;
export const ActOnHandOverDocument = new TypedDocumentString(`
    mutation ActOnHandOver($id: ID!, $action: HandOverAction!, $version: Int!, $reason: String) {
  actOnHandOver(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:e5928f8f929d869226b7a96c5f821685b06cce7cc91945fcbaff7c968ec97c10"}) as unknown as TypedDocumentString<ActOnHandOverMutation, ActOnHandOverMutationVariables>;
export const ActionItemListDocument = new TypedDocumentString(`
    query ActionItemList($isOwn: Boolean, $states: [ActionItemState!], $after: String) {
  actionItemList(isOwn: $isOwn, states: $states, first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        state
        dueAt
        createdAt
        owner {
          ...PartyParts
        }
        ownerPerson {
          id
          name
        }
      }
    }
  }
}
    fragment PartyParts on Party {
  key
  role
  regionCode
  region {
    code
    name
  }
  organization {
    id
    name
  }
}`, {"hash":"sha256:051563c61593cf174c2f9130f7df6b36de06b5a7f40feb3f5fb43f0462a5c39e"}) as unknown as TypedDocumentString<ActionItemListQuery, ActionItemListQueryVariables>;
export const ActionItemDocument = new TypedDocumentString(`
    query ActionItem($id: ID!) {
  actionItem(id: $id) {
    id
    title
    state
    dueAt
    createdAt
    stateSince
    outcome
    lastReason
    version
    owner {
      ...PartyParts
    }
    ownerPerson {
      id
      name
    }
    checker {
      ...PartyParts
    }
    meeting {
      id
      title
    }
    escalations {
      id
      escalatedAt
      toRegion {
        code
        name
      }
    }
    history {
      id
      type
      at
      role
    }
    allowedActions {
      action
      isOpen
      wantsWords
      setsClock
    }
  }
}
    fragment PartyParts on Party {
  key
  role
  regionCode
  region {
    code
    name
  }
  organization {
    id
    name
  }
}`, {"hash":"sha256:cdca98e2561fa1e339b6b3bbd764d393bbc5ddb82c3c9995f5ae88dcf77950ab"}) as unknown as TypedDocumentString<ActionItemQuery, ActionItemQueryVariables>;
export const ActionItemPeopleDocument = new TypedDocumentString(`
    query ActionItemPeople($meetingId: ID!, $owner: PartyInput!) {
  actionItemPeople(meetingId: $meetingId, owner: $owner) {
    id
    name
  }
}
    `, {"hash":"sha256:83626c776ecd6bc77261f0d48f814b034ce6917c4855dfe226cebd240841ef20"}) as unknown as TypedDocumentString<ActionItemPeopleQuery, ActionItemPeopleQueryVariables>;
export const OpenActionItemDocument = new TypedDocumentString(`
    mutation OpenActionItem($meetingId: ID!, $title: String!, $owner: PartyInput!, $ownerPersonId: ID, $dueOn: Day, $idempotencyKey: String!) {
  openActionItem(
    meetingId: $meetingId
    title: $title
    owner: $owner
    ownerPersonId: $ownerPersonId
    dueOn: $dueOn
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:463bc8250db9994ae559e742eaa084821f2e421f0a43a544d93233daa2bcba2d"}) as unknown as TypedDocumentString<OpenActionItemMutation, OpenActionItemMutationVariables>;
export const ActOnActionItemDocument = new TypedDocumentString(`
    mutation ActOnActionItem($id: ID!, $action: ActionItemAction!, $version: Int!, $words: String, $dueOn: Day) {
  actOnActionItem(
    id: $id
    action: $action
    version: $version
    words: $words
    dueOn: $dueOn
  ) {
    id
  }
}
    `, {"hash":"sha256:9e83e705108655b336e2a34cb8d014a9c862aded023a172ab3eca6bf76d12417"}) as unknown as TypedDocumentString<ActOnActionItemMutation, ActOnActionItemMutationVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments($regionCode: ID!) {
  departments(regionCode: $regionCode) {
    code
    zh
    en
  }
}
    `, {"hash":"sha256:59986e58deaa26c3a4aefe098e3e6b5ce9ab7f34f57dd983014cca8ca5fca710"}) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const ReferralListDocument = new TypedDocumentString(`
    query ReferralList($side: ReferralSide!, $after: String) {
  referralList(side: $side, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        state
        dueAt
        stateSince
        fromDepartment
        toDepartment
        region {
          name
        }
        toRegion {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:ed100ec71fb38cec832563fbe0579a0166d608add9cbfc4cfaf434bb3ad690c4"}) as unknown as TypedDocumentString<ReferralListQuery, ReferralListQueryVariables>;
export const ReferralDocument = new TypedDocumentString(`
    query Referral($id: ID!) {
  referral(id: $id) {
    id
    title
    reason
    state
    dueAt
    stateSince
    outcome
    lastReason
    version
    regionCode
    toRegionCode
    fromDepartment
    toDepartment
    region {
      name
    }
    toRegion {
      name
    }
    need {
      id
      number
      title
    }
    escalations {
      id
      escalatedAt
      toRegion {
        code
        name
      }
    }
    history {
      id
      type
      at
      role
    }
    allowedActions {
      action
      isOpen
      wantsWords
    }
  }
}
    `, {"hash":"sha256:f318cc02a60bdad772b1178811f77e4e46aa0939b41789b2ebeb54d9c04c5a7a"}) as unknown as TypedDocumentString<ReferralQuery, ReferralQueryVariables>;
export const ReferMatterDocument = new TypedDocumentString(`
    mutation ReferMatter($regionCode: ID!, $fromDepartment: String!, $toRegionCode: ID!, $toDepartment: String!, $title: String!, $reason: String!, $needId: ID, $idempotencyKey: String!) {
  referMatter(
    regionCode: $regionCode
    fromDepartment: $fromDepartment
    toRegionCode: $toRegionCode
    toDepartment: $toDepartment
    title: $title
    reason: $reason
    needId: $needId
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:153bd76c27a1f9bb55c0b6b16266ff06cb4819e30647cc75f9b4b8d1b6900d4f"}) as unknown as TypedDocumentString<ReferMatterMutation, ReferMatterMutationVariables>;
export const ActOnReferralDocument = new TypedDocumentString(`
    mutation ActOnReferral($id: ID!, $action: ReferralAction!, $version: Int!, $words: String) {
  actOnReferral(id: $id, action: $action, version: $version, words: $words) {
    id
  }
}
    `, {"hash":"sha256:fa64dc0ba3dc306e1151d59faa51f2c97f37b5a678f243014b5a8ede2cdcac4b"}) as unknown as TypedDocumentString<ActOnReferralMutation, ActOnReferralMutationVariables>;
export const NeedCoordinationDocument = new TypedDocumentString(`
    query NeedCoordination($id: ID!) {
  need(id: $id) {
    id
    title
    toUrge {
      code
      name
    }
    referrals {
      id
      title
      state
      toDepartment
      toRegion {
        name
      }
    }
    escalations {
      id
      escalatedAt
      toRegion {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:39b560f3221d7895b67258f1b651d91e6f75cf1ddbeb3d1683da37839c0a800d"}) as unknown as TypedDocumentString<NeedCoordinationQuery, NeedCoordinationQueryVariables>;
export const ApplyForDesignationDocument = new TypedDocumentString(`
    mutation ApplyForDesignation($regionCode: ID!, $kind: String!, $statement: String!, $words: [CriterionWordsInput!], $idempotencyKey: String!) {
  applyForDesignation(
    regionCode: $regionCode
    kind: $kind
    statement: $statement
    words: $words
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:ef01f201eca26fa722881b440959502d2706a43d2b4124e2a180afd6eb48e604"}) as unknown as TypedDocumentString<ApplyForDesignationMutation, ApplyForDesignationMutationVariables>;
export const EditDesignationDocument = new TypedDocumentString(`
    mutation EditDesignation($id: ID!, $version: Int!, $statement: String!, $words: [CriterionWordsInput!]) {
  editDesignation(
    id: $id
    version: $version
    statement: $statement
    words: $words
  ) {
    id
    version
  }
}
    `, {"hash":"sha256:7bb453343c504ef7e6353503af7bf253abd1d9b1d6b6663e12a006d82d6aa181"}) as unknown as TypedDocumentString<EditDesignationMutation, EditDesignationMutationVariables>;
export const ActOnDesignationDocument = new TypedDocumentString(`
    mutation ActOnDesignation($id: ID!, $action: DesignationAction!, $version: Int!, $reason: String) {
  actOnDesignation(id: $id, action: $action, version: $version, reason: $reason) {
    id
    state
  }
}
    `, {"hash":"sha256:0b67c040347b7f2ecae3989d4445055a17e8017abc5be41de47389990ef5cfae"}) as unknown as TypedDocumentString<ActOnDesignationMutation, ActOnDesignationMutationVariables>;
export const HandDesignationToExpertsDocument = new TypedDocumentString(`
    mutation HandDesignationToExperts($id: ID!, $version: Int!, $expertIds: [ID!]!) {
  handDesignationToExperts(id: $id, version: $version, expertIds: $expertIds) {
    id
  }
}
    `, {"hash":"sha256:b82785d5165cf27258c4fbd0ca2b87146515ce0dea4191354db75427210838f9"}) as unknown as TypedDocumentString<HandDesignationToExpertsMutation, HandDesignationToExpertsMutationVariables>;
export const JudgeDesignationDocument = new TypedDocumentString(`
    mutation JudgeDesignation($id: ID!, $version: Int!, $verdict: DesignationVerdict!, $words: String!) {
  judgeDesignation(id: $id, version: $version, verdict: $verdict, words: $words) {
    id
  }
}
    `, {"hash":"sha256:4c5e05b8c724f54bcac5563b47c333148a0aad28297935285ef5d1a4ec70da2c"}) as unknown as TypedDocumentString<JudgeDesignationMutation, JudgeDesignationMutationVariables>;
export const ObjectToDesignationDocument = new TypedDocumentString(`
    mutation ObjectToDesignation($id: ID!, $words: String!) {
  objectToDesignation(id: $id, words: $words) {
    id
  }
}
    `, {"hash":"sha256:ebbed5595f2be189ee2f698818235b67595acccb3a7defe52eb26bf88abd5b61"}) as unknown as TypedDocumentString<ObjectToDesignationMutation, ObjectToDesignationMutationVariables>;
export const AnswerObjectionDocument = new TypedDocumentString(`
    mutation AnswerObjection($id: ID!, $version: Int!, $objectionId: ID!, $isUpheld: Boolean!, $answer: String!) {
  answerObjection(
    id: $id
    version: $version
    objectionId: $objectionId
    isUpheld: $isUpheld
    answer: $answer
  ) {
    id
  }
}
    `, {"hash":"sha256:6dcf0f670849edb6e304daf1ec6364a86fa4f2ca3f411c34610f321be48fc34b"}) as unknown as TypedDocumentString<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const DesignationKindsDocument = new TypedDocumentString(`
    query DesignationKinds($regionCode: ID!) {
  designationKinds(regionCode: $regionCode) {
    ...KindParts
    mayApply
  }
}
    fragment KindParts on DesignationKind {
  code
  pack
  name {
    zh
    en
  }
  level
  decidedAt
  noticeDays
  experts
  termMonths
  criteria {
    code
    name {
      zh
      en
    }
    fact
    atLeast
    evidence
  }
  progress {
    named
    underWay
    places
    target
    isPercent
    targetYear
  }
}`, {"hash":"sha256:fcfb19c6de760b4c31088ae80a2974728a6f39dad8e7be708a0760cfba77a559"}) as unknown as TypedDocumentString<DesignationKindsQuery, DesignationKindsQueryVariables>;
export const DesignationListDocument = new TypedDocumentString(`
    query DesignationList($regionCode: ID, $kind: String, $state: DesignationState, $after: String) {
  designationList(
    regionCode: $regionCode
    kind: $kind
    state: $state
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ListedDesignation
      }
    }
  }
}
    fragment ListedDesignation on Designation {
  id
  state
  stateSince
  noticeEndsOn
  namedOn
  endsOn
  recheckOn
  title {
    zh
    en
  }
  region {
    code
    name
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:bba99fdb282dbc071c696f0f06e1da33c77ddaead71c9572a8e5ac4521007b29"}) as unknown as TypedDocumentString<DesignationListQuery, DesignationListQueryVariables>;
export const DesignationsToJudgeDocument = new TypedDocumentString(`
    query DesignationsToJudge {
  designationsToJudge(first: 30) {
    edges {
      node {
        ...ListedDesignation
      }
    }
  }
}
    fragment ListedDesignation on Designation {
  id
  state
  stateSince
  noticeEndsOn
  namedOn
  endsOn
  recheckOn
  title {
    zh
    en
  }
  region {
    code
    name
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:758fdfb0c519e58408253933a81b51c2b4d5ea5162b61f5377d712267c6cce8b"}) as unknown as TypedDocumentString<DesignationsToJudgeQuery, DesignationsToJudgeQueryVariables>;
export const PublicDesignationsDocument = new TypedDocumentString(`
    query PublicDesignations($regionCode: ID, $after: String) {
  publicDesignations(regionCode: $regionCode, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ListedDesignation
      }
    }
  }
}
    fragment ListedDesignation on Designation {
  id
  state
  stateSince
  noticeEndsOn
  namedOn
  endsOn
  recheckOn
  title {
    zh
    en
  }
  region {
    code
    name
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:b592a7d32647bef3b4400d7b147f017f8861521420211528f3dc847978d7da4a"}) as unknown as TypedDocumentString<PublicDesignationsQuery, PublicDesignationsQueryVariables>;
export const DesignationDocument = new TypedDocumentString(`
    query Designation($id: ID!) {
  designation(id: $id) {
    ...ListedDesignation
    regionCode
    statement
    lastReason
    createdAt
    version
    kind {
      ...KindParts
    }
    checks {
      at
      fromMonth
      toMonth
      evidence {
        criterion
        value
        atLeast
        isMet
        words
      }
    }
    reviews {
      id
      expert
      isMine
      verdict
      words
      answeredAt
    }
    objections {
      id
      at
      words
      isUpheld
      answer
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
}
    fragment KindParts on DesignationKind {
  code
  pack
  name {
    zh
    en
  }
  level
  decidedAt
  noticeDays
  experts
  termMonths
  criteria {
    code
    name {
      zh
      en
    }
    fact
    atLeast
    evidence
  }
  progress {
    named
    underWay
    places
    target
    isPercent
    targetYear
  }
}
fragment ListedDesignation on Designation {
  id
  state
  stateSince
  noticeEndsOn
  namedOn
  endsOn
  recheckOn
  title {
    zh
    en
  }
  region {
    code
    name
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:ea0a34162d442caa564f23f45e92cb8efd8d25231bb4fb41740d6d9e65e1a47d"}) as unknown as TypedDocumentString<DesignationQuery, DesignationQueryVariables>;
export const DesignationExpertsDocument = new TypedDocumentString(`
    query DesignationExperts($id: ID!, $text: String!) {
  designationExperts(id: $id, text: $text) {
    personId
    name
    role
    regionCode
    isConflicted
  }
}
    `, {"hash":"sha256:f123b0cbecd76fdd9dc0c8c61ab28dd42a797df583c9d9a8c38da71b9734fca5"}) as unknown as TypedDocumentString<DesignationExpertsQuery, DesignationExpertsQueryVariables>;
export const ActionTracksDocument = new TypedDocumentString(`
    query ActionTracks($regionCode: ID!) {
  actionTracks(regionCode: $regionCode) {
    code
    zh
    en
  }
}
    `, {"hash":"sha256:bffcdfb6c3bdbdbdc15d6859ebf9d6a3eb90e3bc10ec8e4d36dd868cd93ed9e0"}) as unknown as TypedDocumentString<ActionTracksQuery, ActionTracksQueryVariables>;
export const ConsultationListDocument = new TypedDocumentString(`
    query ConsultationList($regionCode: ID, $after: String) {
  consultationList(regionCode: $regionCode, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        state
        heldOn
        attended
        region {
          name
        }
        track {
          code
          zh
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:7de436bb45cef3f801a0086132e86c9ba2c13e509776f69b06d3755ecdbcb11a"}) as unknown as TypedDocumentString<ConsultationListQuery, ConsultationListQueryVariables>;
export const ConsultationDocument = new TypedDocumentString(`
    query Consultation($id: ID!) {
  consultation(id: $id) {
    id
    regionCode
    title
    detail
    state
    heldOn
    place
    invited
    attended
    decision
    lastReason
    version
    region {
      name
    }
    body {
      id
      name
    }
    track {
      code
      zh
      en
    }
    options {
      words
      votes
      isChosen
    }
    needs {
      id
      isPosted
      need {
        id
        number
        title
        state
      }
    }
    history {
      id
      type
      at
      role
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
}
    `, {"hash":"sha256:566f216f0fd8fd0429a2e0b219057cd156dfd117f97ae0564ec9c22f55693728"}) as unknown as TypedDocumentString<ConsultationQuery, ConsultationQueryVariables>;
export const PlanConsultationDocument = new TypedDocumentString(`
    mutation PlanConsultation($regionCode: ID!, $input: ConsultationInput!, $idempotencyKey: String!) {
  planConsultation(
    regionCode: $regionCode
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:0e27263eafb1a2560b3c393577b28211250d4ff24d40dc2fadb7a236e36d1a4d"}) as unknown as TypedDocumentString<PlanConsultationMutation, PlanConsultationMutationVariables>;
export const EditConsultationDocument = new TypedDocumentString(`
    mutation EditConsultation($id: ID!, $version: Int!, $input: ConsultationInput!) {
  editConsultation(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:ddd1a4f85866e0fbeb7b24955f84aba8694659b4785fdca310ffdfe4b5eb3cf1"}) as unknown as TypedDocumentString<EditConsultationMutation, EditConsultationMutationVariables>;
export const HoldConsultationDocument = new TypedDocumentString(`
    mutation HoldConsultation($id: ID!, $version: Int!, $invited: Int!, $attended: Int!, $votes: [Int!]) {
  holdConsultation(
    id: $id
    version: $version
    invited: $invited
    attended: $attended
    votes: $votes
  ) {
    id
  }
}
    `, {"hash":"sha256:26e3174be0b8556e559c93a32d7293d5ea971b49c1e469d55c54b7240c2b32ae"}) as unknown as TypedDocumentString<HoldConsultationMutation, HoldConsultationMutationVariables>;
export const DecideConsultationDocument = new TypedDocumentString(`
    mutation DecideConsultation($id: ID!, $version: Int!, $decision: String!, $option: Int) {
  decideConsultation(
    id: $id
    version: $version
    decision: $decision
    option: $option
  ) {
    id
  }
}
    `, {"hash":"sha256:cfba231f7ca9629024043dfc26c786e555ef5eebcb6b6d9f1aa011ce8a152927"}) as unknown as TypedDocumentString<DecideConsultationMutation, DecideConsultationMutationVariables>;
export const ActOnConsultationDocument = new TypedDocumentString(`
    mutation ActOnConsultation($id: ID!, $action: ConsultationAction!, $version: Int!, $reason: String) {
  actOnConsultation(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:6970d5de602b634c0da6e3eacae255dc886e31e2fd260227c32b479609230f59"}) as unknown as TypedDocumentString<ActOnConsultationMutation, ActOnConsultationMutationVariables>;
export const LinkNeedDocument = new TypedDocumentString(`
    mutation LinkNeed($id: ID!, $needNumber: String!) {
  linkNeed(id: $id, needNumber: $needNumber) {
    id
  }
}
    `, {"hash":"sha256:15daea69968f5dbf94135998dbd8763ab16cf2b050438f959dd35d79ca6d6059"}) as unknown as TypedDocumentString<LinkNeedMutation, LinkNeedMutationVariables>;
export const PostDecidedNeedDocument = new TypedDocumentString(`
    mutation PostDecidedNeed($id: ID!, $input: NeedInput!, $idempotencyKey: String!) {
  postDecidedNeed(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:5efb44877b0dd8c660976c57b5fe1f43eed22b5935d078e6b608b5b9a6c6ec1c"}) as unknown as TypedDocumentString<PostDecidedNeedMutation, PostDecidedNeedMutationVariables>;
export const NeedOriginsDocument = new TypedDocumentString(`
    query NeedOrigins($id: ID!) {
  need(id: $id) {
    id
    consultations {
      id
      title
      heldOn
      decision
    }
  }
}
    `, {"hash":"sha256:315702a706866b4450c5b9e22a997df7db137926005731915b3059969d3d3402"}) as unknown as TypedDocumentString<NeedOriginsQuery, NeedOriginsQueryVariables>;
export const SelfGovernanceBodiesDocument = new TypedDocumentString(`
    query SelfGovernanceBodies($regionCode: ID!) {
  selfGovernanceBodies(regionCode: $regionCode) {
    id
    kind
    name
    state
    termStartsOn
    termEndsOn
    version
    region {
      name
    }
    members {
      id
      post
      startsOn
      endsOn
      leftOn
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    `, {"hash":"sha256:1c6af3a3e09b887058c80fbd6a898238fc5ec78d2a9af61fbda405a4d4af1a0f"}) as unknown as TypedDocumentString<SelfGovernanceBodiesQuery, SelfGovernanceBodiesQueryVariables>;
export const RegisterBodyDocument = new TypedDocumentString(`
    mutation RegisterBody($input: BodyInput!) {
  registerBody(input: $input) {
    id
  }
}
    `, {"hash":"sha256:780fb325eb5b33382d6cb043ee1c1cb925b7d0b32b656ac4781e3414800b1171"}) as unknown as TypedDocumentString<RegisterBodyMutation, RegisterBodyMutationVariables>;
export const ActOnBodyDocument = new TypedDocumentString(`
    mutation ActOnBody($id: ID!, $action: BodyAction!, $version: Int!, $startsOn: Day, $endsOn: Day, $post: BodyPost, $memberId: ID) {
  actOnBody(
    id: $id
    action: $action
    version: $version
    startsOn: $startsOn
    endsOn: $endsOn
    post: $post
    memberId: $memberId
  ) {
    id
  }
}
    `, {"hash":"sha256:d26c6da2d7f7875a89afe583106306c52aaab30313b2d900bd085ad11c493a27"}) as unknown as TypedDocumentString<ActOnBodyMutation, ActOnBodyMutationVariables>;
export const TrackCountsDocument = new TypedDocumentString(`
    query TrackCounts($regionCode: ID!) {
  trackCounts(regionCode: $regionCode) {
    tracks {
      track {
        code
        zh
        en
      }
      activities
      participants
      consultations
      needs
    }
    units {
      regionCode
      activities
      consultations
      region {
        name
      }
    }
  }
}
    `, {"hash":"sha256:17a569f5b283e4e8867fe7621cdc7daa7be9a222d49b604a75ca71d813ff0fef"}) as unknown as TypedDocumentString<TrackCountsQuery, TrackCountsQueryVariables>;
export const TrackEntryListDocument = new TypedDocumentString(`
    query TrackEntryList($regionCode: ID!, $after: String) {
  trackEntryList(regionCode: $regionCode, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        track
        title
        heldOn
        participants
        state
        version
        region {
          name
        }
        allowedActions {
          action
          isOpen
        }
      }
    }
  }
}
    `, {"hash":"sha256:7eb6d6f1f870166db5180247ef0b31fe96300c6fdb6f74d27bb39e844682c97a"}) as unknown as TypedDocumentString<TrackEntryListQuery, TrackEntryListQueryVariables>;
export const EnterTrackEntryDocument = new TypedDocumentString(`
    mutation EnterTrackEntry($regionCode: ID!, $track: String!, $title: String!, $heldOn: Day!, $participants: Int!, $idempotencyKey: String!) {
  enterTrackEntry(
    regionCode: $regionCode
    track: $track
    title: $title
    heldOn: $heldOn
    participants: $participants
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:738c30201ecac86f56f27198d771783445529646612fcebe0ff9895467bce8ed"}) as unknown as TypedDocumentString<EnterTrackEntryMutation, EnterTrackEntryMutationVariables>;
export const ActOnTrackEntryDocument = new TypedDocumentString(`
    mutation ActOnTrackEntry($id: ID!, $action: TrackEntryAction!, $version: Int!, $reason: String) {
  actOnTrackEntry(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:c311bad7bedbf7214218cc0ffc271d16cb6b50b78ad52721f3a295f785d611f2"}) as unknown as TypedDocumentString<ActOnTrackEntryMutation, ActOnTrackEntryMutationVariables>;
export const ReportChecksDocument = new TypedDocumentString(`
    query ReportChecks($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
  reportChecks(
    pack: $pack
    indicator: $indicator
    regionCode: $regionCode
    period: $period
  ) {
    completeness {
      region {
        code
        name
      }
      due
      handedIn
      locked
    }
    missing {
      code
      name
      parent {
        code
        name
        parent {
          code
          name
          parent {
            code
            name
          }
        }
      }
    }
    findings {
      findings
      score
      report {
        id
        regionCode
        state
        numerator
        divisor
        value
        valueBefore
        stated
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:060127d3c719b3d2ee96101774a1f30c4b03dab035ea422bfe2f5b0a9daadf93"}) as unknown as TypedDocumentString<ReportChecksQuery, ReportChecksQueryVariables>;
export const IndicatorTableDocument = new TypedDocumentString(`
    query IndicatorTable($regionCode: ID!, $on: Day) {
  indicatorTable(regionCode: $regionCode, on: $on) {
    asOf
    path {
      code
      name
    }
    figures {
      ...FigureParts
      indicator {
        id
        pack
        code
        isGoal
        name {
          zh
          en
        }
        status
        unit
        direction
        frequency
        method
      }
    }
  }
}
    fragment FigureParts on IndicatorFigure {
  region {
    code
    name
    level
  }
  period
  progress
  value
  numerator
  denominator
  targets {
    value
    isMet
  }
  targetYear
  unitsShort
  due
  reported
  unsettled
  difference
  approved {
    ...ApprovalParts
  }
}
fragment ApprovalParts on PeriodApproval {
  id
  period
  number
  value
  numerator
  denominator
  progress
  targets
  due
  reported
  asOf
  reason
  approvedAt
  approvedBy {
    name
  }
}`, {"hash":"sha256:551e1114fcfa8ee4e380d1f11f4c70e9ff11f54d49b82d8fe5d8d075480225de"}) as unknown as TypedDocumentString<IndicatorTableQuery, IndicatorTableQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
  indicatorPage(
    pack: $pack
    indicator: $indicator
    regionCode: $regionCode
    period: $period
  ) {
    asOf
    mayApprove
    path {
      code
      name
    }
    own {
      ...FigureParts
      bases {
        id
        value
        asOn
        source
      }
      indicator {
        ...RowParts
      }
    }
    below {
      ...FigureParts
    }
    approvals {
      ...ApprovalParts
    }
    trend {
      ...ApprovalParts
    }
  }
}
    fragment FigureParts on IndicatorFigure {
  region {
    code
    name
    level
  }
  period
  progress
  value
  numerator
  denominator
  targets {
    value
    isMet
  }
  targetYear
  unitsShort
  due
  reported
  unsettled
  difference
  approved {
    ...ApprovalParts
  }
}
fragment ApprovalParts on PeriodApproval {
  id
  period
  number
  value
  numerator
  denominator
  progress
  targets
  due
  reported
  asOf
  reason
  approvedAt
  approvedBy {
    name
  }
}
fragment SourceParts on PolicySource {
  key
  document {
    zh
    en
  }
  number
  issuedOn
  evidence
}
fragment RowParts on Indicator {
  id
  pack
  code
  isGoal
  name {
    zh
    en
  }
  status
  unit
  direction
  nature
  frequency
  method
  isRecorded
  reportedBy
  dividedBy
  isEach
  isOptional
  numerator {
    zh
    en
  }
  denominator {
    zh
    en
  }
  shownPlaces
  note {
    zh
    en
  }
  targets {
    field
    year
    value
    evidence
    isInForce
    source {
      ...SourceParts
    }
    entry {
      id
      number
      regionCode
      fromOn
      document
      documentNumber
      issuedOn
      enteredAt
      enteredBy {
        name
      }
      region {
        name
      }
    }
  }
}`, {"hash":"sha256:dc095aa15642fc09f0bec85fa5feb6f76618b41748f2fa3400ac839de0e88c4b"}) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const CountedUnitsDocument = new TypedDocumentString(`
    query CountedUnits($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!, $isCounted: Boolean, $after: String) {
  countedUnits(
    pack: $pack
    indicator: $indicator
    regionCode: $regionCode
    period: $period
    isCounted: $isCounted
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        kind
        title
        regionCode
        amount
        denominator
        reportState
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:dfe06095731b6e5b1c3a5304c6bbddf306ce11587914353e7f40a9ff5f8e010d"}) as unknown as TypedDocumentString<CountedUnitsQuery, CountedUnitsQueryVariables>;
export const ApprovePeriodDocument = new TypedDocumentString(`
    mutation ApprovePeriod($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!, $after: Int!, $reason: String) {
  approvePeriod(
    pack: $pack
    indicator: $indicator
    regionCode: $regionCode
    period: $period
    after: $after
    reason: $reason
  ) {
    id
  }
}
    `, {"hash":"sha256:2ea6d372ff4dbc02d74102fb7f2792b6187783b21016d72493b54095932816da"}) as unknown as TypedDocumentString<ApprovePeriodMutation, ApprovePeriodMutationVariables>;
export const PolicyPacksDocument = new TypedDocumentString(`
    query PolicyPacks {
  policyPacks {
    code
    title {
      zh
      en
    }
    holdsIn
    region {
      code
      name
    }
    validFrom
    validTo
    validEvidence
    isInForce
    maySupersede
    sources {
      ...SourceParts
    }
    leads {
      field
      authority
      from
      to
      evidence
    }
    indicators {
      ...RowParts
    }
  }
}
    fragment SourceParts on PolicySource {
  key
  document {
    zh
    en
  }
  number
  issuedOn
  evidence
}
fragment RowParts on Indicator {
  id
  pack
  code
  isGoal
  name {
    zh
    en
  }
  status
  unit
  direction
  nature
  frequency
  method
  isRecorded
  reportedBy
  dividedBy
  isEach
  isOptional
  numerator {
    zh
    en
  }
  denominator {
    zh
    en
  }
  shownPlaces
  note {
    zh
    en
  }
  targets {
    field
    year
    value
    evidence
    isInForce
    source {
      ...SourceParts
    }
    entry {
      id
      number
      regionCode
      fromOn
      document
      documentNumber
      issuedOn
      enteredAt
      enteredBy {
        name
      }
      region {
        name
      }
    }
  }
}`, {"hash":"sha256:97a80ab57d65940efaacfae0cfe1edf077bac943a1f0d2d665fb924a7a521dbf"}) as unknown as TypedDocumentString<PolicyPacksQuery, PolicyPacksQueryVariables>;
export const SupersedeTargetDocument = new TypedDocumentString(`
    mutation SupersedeTarget($input: TargetEntryInput!) {
  supersedeTarget(input: $input) {
    id
  }
}
    `, {"hash":"sha256:abd665694846363e26867cbd4094580083498783c9c7e575de11a11626e955c0"}) as unknown as TypedDocumentString<SupersedeTargetMutation, SupersedeTargetMutationVariables>;
export const BaseFiguresDocument = new TypedDocumentString(`
    query BaseFigures($regionCode: ID!) {
  baseFigures(regionCode: $regionCode) {
    id
    kind
    number
    value
    asOn
    source
    enteredAt
    enteredBy {
      name
    }
  }
}
    `, {"hash":"sha256:ce0c2af11aa10c125610db3f7425c870c4ddf728d16e9cd603db9e0884c6c619"}) as unknown as TypedDocumentString<BaseFiguresQuery, BaseFiguresQueryVariables>;
export const EnterBaseFigureDocument = new TypedDocumentString(`
    mutation EnterBaseFigure($input: BaseFigureInput!) {
  enterBaseFigure(input: $input) {
    id
  }
}
    `, {"hash":"sha256:5cfa9d4cf6bd4e0da7714dfa538767fe3f1dcda8e77c28535db3ab96ecd0b499"}) as unknown as TypedDocumentString<EnterBaseFigureMutation, EnterBaseFigureMutationVariables>;
export const ReportTasksDocument = new TypedDocumentString(`
    query ReportTasks($regionCode: ID!) {
  reportTasks(regionCode: $regionCode) {
    indicator {
      id
      pack
      code
      name {
        zh
        en
      }
      unit
    }
    periods {
      period
      isOver
      report {
        id
        state
        number
        value
        lastReason
      }
    }
  }
}
    `, {"hash":"sha256:e2dd2f074cd3d7e663ceab18c38b487bc5655ba2b514d3ac662c148c8f91d203"}) as unknown as TypedDocumentString<ReportTasksQuery, ReportTasksQueryVariables>;
export const ReportSheetDocument = new TypedDocumentString(`
    query ReportSheet($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!) {
  reportSheet(
    pack: $pack
    indicator: $indicator
    regionCode: $regionCode
    period: $period
  ) {
    period
    divisor
    mayBegin
    region {
      code
      name
    }
    bases {
      id
      value
      asOn
      source
    }
    indicator {
      ...RowParts
    }
    versions {
      ...ReportParts
    }
  }
}
    fragment SourceParts on PolicySource {
  key
  document {
    zh
    en
  }
  number
  issuedOn
  evidence
}
fragment RowParts on Indicator {
  id
  pack
  code
  isGoal
  name {
    zh
    en
  }
  status
  unit
  direction
  nature
  frequency
  method
  isRecorded
  reportedBy
  dividedBy
  isEach
  isOptional
  numerator {
    zh
    en
  }
  denominator {
    zh
    en
  }
  shownPlaces
  note {
    zh
    en
  }
  targets {
    field
    year
    value
    evidence
    isInForce
    source {
      ...SourceParts
    }
    entry {
      id
      number
      regionCode
      fromOn
      document
      documentNumber
      issuedOn
      enteredAt
      enteredBy {
        name
      }
      region {
        name
      }
    }
  }
}
fragment ReportParts on IndicatorReport {
  id
  regionCode
  pack
  period
  number
  state
  numerator
  denominator
  stated
  note
  lastReason
  version
  stateSince
  value
  divisor
  valueBefore
  findings
  region {
    code
    name
  }
  heldBy {
    code
    name
  }
  madeBy {
    name
  }
  indicator {
    id
    code
    unit
    name {
      zh
      en
    }
    numerator {
      zh
      en
    }
    denominator {
      zh
      en
    }
    dividedBy
  }
  allowedActions {
    action
    isOpen
    needsReason
  }
  steps {
    id
    action
    state
    reason
    at
    numerator
    denominator
    by {
      name
    }
    heldBy {
      name
    }
  }
}`, {"hash":"sha256:59e30183cfc2654aa2000c5279691f019cf450e1fb9aa0beb6b2b4eb82e8e505"}) as unknown as TypedDocumentString<ReportSheetQuery, ReportSheetQueryVariables>;
export const ReportQueueDocument = new TypedDocumentString(`
    query ReportQueue($regionCode: ID!) {
  reportQueue(regionCode: $regionCode, first: 50) {
    totalCount
    edges {
      node {
        ...ReportParts
      }
    }
  }
}
    fragment ReportParts on IndicatorReport {
  id
  regionCode
  pack
  period
  number
  state
  numerator
  denominator
  stated
  note
  lastReason
  version
  stateSince
  value
  divisor
  valueBefore
  findings
  region {
    code
    name
  }
  heldBy {
    code
    name
  }
  madeBy {
    name
  }
  indicator {
    id
    code
    unit
    name {
      zh
      en
    }
    numerator {
      zh
      en
    }
    denominator {
      zh
      en
    }
    dividedBy
  }
  allowedActions {
    action
    isOpen
    needsReason
  }
  steps {
    id
    action
    state
    reason
    at
    numerator
    denominator
    by {
      name
    }
    heldBy {
      name
    }
  }
}`, {"hash":"sha256:2ceb5388bd0354eb72c8c22bfbccdcff34605bdc5dac8a2f4e2c70c77326cca6"}) as unknown as TypedDocumentString<ReportQueueQuery, ReportQueueQueryVariables>;
export const ReportQueueCountDocument = new TypedDocumentString(`
    query ReportQueueCount($regionCode: ID!) {
  reportQueue(regionCode: $regionCode, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:c732493275bb21b3b0e93e670cd0ca4f08439aed2f0df54e98b203afee55493f"}) as unknown as TypedDocumentString<ReportQueueCountQuery, ReportQueueCountQueryVariables>;
export const SaveReportDocument = new TypedDocumentString(`
    mutation SaveReport($pack: String!, $indicator: String!, $regionCode: ID!, $period: String!, $version: Int!, $numerator: String!, $denominator: String, $stated: String, $note: String!) {
  saveReport(
    pack: $pack
    indicator: $indicator
    regionCode: $regionCode
    period: $period
    version: $version
    numerator: $numerator
    denominator: $denominator
    stated: $stated
    note: $note
  ) {
    id
    version
  }
}
    `, {"hash":"sha256:25bcd9b4921c45283a4f26b0cc28d11ef3c51f5e3d707ea23bd718ef771e2d6c"}) as unknown as TypedDocumentString<SaveReportMutation, SaveReportMutationVariables>;
export const ActOnReportDocument = new TypedDocumentString(`
    mutation ActOnReport($id: ID!, $action: ReportAction!, $version: Int!, $reason: String) {
  actOnReport(id: $id, action: $action, version: $version, reason: $reason) {
    id
    state
  }
}
    `, {"hash":"sha256:21473642f849fc27efdb60dcc843d7adb62e898d3eeddd8ae4593e4cd31b5829"}) as unknown as TypedDocumentString<ActOnReportMutation, ActOnReportMutationVariables>;
export const CorrectReportDocument = new TypedDocumentString(`
    mutation CorrectReport($id: ID!, $version: Int!, $reason: String!) {
  correctReport(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:6f000f33069381b7fae69f8db9abe569081316e4b417d3a2d16645f486a60dd0"}) as unknown as TypedDocumentString<CorrectReportMutation, CorrectReportMutationVariables>;
export const ActOnReportsDocument = new TypedDocumentString(`
    mutation ActOnReports($action: ReportAction!, $reports: [ReadReportInput!]!) {
  actOnReports(action: $action, reports: $reports) {
    id
    refusal
    findings
    report {
      id
      period
      region {
        name
      }
      indicator {
        id
        name {
          zh
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:079bce7ce32eb11d2dcdcd7988c23c36d210cfdd538705d05d4a91426ee39f45"}) as unknown as TypedDocumentString<ActOnReportsMutation, ActOnReportsMutationVariables>;
export const NoteFindingDocument = new TypedDocumentString(`
    mutation NoteFinding($visitId: ID!, $item: Int, $severity: Severity!, $title: String!, $words: String!, $isDemanded: Boolean!, $dueOn: Day, $idempotencyKey: String!) {
  noteFinding(
    visitId: $visitId
    item: $item
    severity: $severity
    title: $title
    words: $words
    isDemanded: $isDemanded
    dueOn: $dueOn
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:ff087ad7976d90353e4aa9ba927326b567f765303f6b3274b943d768bedcaebc"}) as unknown as TypedDocumentString<NoteFindingMutation, NoteFindingMutationVariables>;
export const FindingListDocument = new TypedDocumentString(`
    query FindingList($isOwn: Boolean, $states: [FindingState!], $after: String) {
  findingList(isOwn: $isOwn, states: $states, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        subject
        state
        severity
        dueAt
        createdAt
        inspected {
          ...PartyParts
        }
      }
    }
  }
}
    fragment PartyParts on Party {
  key
  role
  regionCode
  region {
    code
    name
  }
  organization {
    id
    name
  }
}`, {"hash":"sha256:40b14e8151329c018235dacb91ad4773da2ce40feb358092751c8de7bc06af93"}) as unknown as TypedDocumentString<FindingListQuery, FindingListQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($id: ID!) {
  finding(id: $id) {
    id
    title
    words
    subject
    checklistItem
    state
    severity
    answer
    lastReason
    dueAt
    createdAt
    version
    inspected {
      ...PartyParts
    }
    inspector {
      ...PartyParts
    }
    visit {
      visitedOn
      station {
        id
        name
      }
    }
    inspection {
      id
    }
    escalations {
      id
      escalatedAt
      toRegion {
        code
        name
      }
    }
    history {
      id
      type
      at
      role
    }
    allowedActions {
      action
      isOpen
      wantsWords
      setsClock
    }
  }
}
    fragment PartyParts on Party {
  key
  role
  regionCode
  region {
    code
    name
  }
  organization {
    id
    name
  }
}`, {"hash":"sha256:e70f2d0c03c00de66f7dce65d7174f117598bc95650ad898712a3e52fd4c3240"}) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const ActOnFindingDocument = new TypedDocumentString(`
    mutation ActOnFinding($id: ID!, $action: FindingAction!, $version: Int!, $words: String, $dueOn: Day) {
  actOnFinding(
    id: $id
    action: $action
    version: $version
    words: $words
    dueOn: $dueOn
  ) {
    id
  }
}
    `, {"hash":"sha256:9d1dd4ead6d3ca931661325061306f9a87184e71535006442f6f506c718850e2"}) as unknown as TypedDocumentString<ActOnFindingMutation, ActOnFindingMutationVariables>;
export const InspectionListDocument = new TypedDocumentString(`
    query InspectionList($after: String) {
  inspectionList(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        state
        startsOn
        endsOn
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:cc85962015d5fa75f994aaf7c1352b03fc317835d6f2770190d01bfe549b2fbe"}) as unknown as TypedDocumentString<InspectionListQuery, InspectionListQueryVariables>;
export const InspectionDocument = new TypedDocumentString(`
    query Inspection($id: ID!) {
  inspection(id: $id) {
    id
    regionCode
    title
    purpose
    state
    startsOn
    endsOn
    checklist
    lastReason
    version
    region {
      name
    }
    inspector {
      ...PartyParts
    }
    lead {
      id
      name
    }
    visits {
      id
      visitedOn
      results
      note
      inspected {
        ...PartyParts
      }
      station {
        id
        name
      }
      region {
        name
      }
    }
    findings {
      id
      title
      state
      severity
      dueAt
      createdAt
      inspected {
        ...PartyParts
      }
    }
    history {
      id
      type
      at
      role
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    fragment PartyParts on Party {
  key
  role
  regionCode
  region {
    code
    name
  }
  organization {
    id
    name
  }
}`, {"hash":"sha256:de10e34e950877daabe670b9b91bc012c71fd8143f6b28756de26bef9ec4b178"}) as unknown as TypedDocumentString<InspectionQuery, InspectionQueryVariables>;
export const PlanInspectionDocument = new TypedDocumentString(`
    mutation PlanInspection($regionCode: ID!, $input: InspectionInput!, $idempotencyKey: String!) {
  planInspection(
    regionCode: $regionCode
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:eef2fd2266611b82720f36787bfc96e1e4a11a301e6f6f067c8a3000b774f58d"}) as unknown as TypedDocumentString<PlanInspectionMutation, PlanInspectionMutationVariables>;
export const EditInspectionDocument = new TypedDocumentString(`
    mutation EditInspection($id: ID!, $version: Int!, $input: InspectionInput!) {
  editInspection(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:68eaae83dc596cb5eeb6a2bfc4a06ab0e1902ae4f28c4c175e3c063b85b37ca2"}) as unknown as TypedDocumentString<EditInspectionMutation, EditInspectionMutationVariables>;
export const ActOnInspectionDocument = new TypedDocumentString(`
    mutation ActOnInspection($id: ID!, $action: InspectionAction!, $version: Int!, $reason: String) {
  actOnInspection(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:2998ef1993ea7cc80c8b6fb9a7581611ee214905b2875b9a066f8c834af74b6d"}) as unknown as TypedDocumentString<ActOnInspectionMutation, ActOnInspectionMutationVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($inspectionId: ID!, $stationId: ID, $organizationId: ID, $regionCode: ID, $visitedOn: Day!, $results: [ChecklistResult!]!, $note: String, $idempotencyKey: String!) {
  recordVisit(
    inspectionId: $inspectionId
    stationId: $stationId
    organizationId: $organizationId
    regionCode: $regionCode
    visitedOn: $visitedOn
    results: $results
    note: $note
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:174252fda82fbaf1ef7697d1474fdaec9fad48c4ded9178477ddf92377fec0d9"}) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const StationChoicesDocument = new TypedDocumentString(`
    query StationChoices($regionCode: ID!) {
  stations(regionCode: $regionCode, state: open, first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:abb1eaf912abd029bc07689ebf36e77afd47ffd9786aaad65e612f690bc457c6"}) as unknown as TypedDocumentString<StationChoicesQuery, StationChoicesQueryVariables>;
export const IntegrityReportDocument = new TypedDocumentString(`
    query IntegrityReport {
  integrityReport {
    mayRun
    run {
      startedAt
    }
    checks {
      code
      section
      severity
      count
      name {
        zh
        en
      }
      description {
        zh
        en
      }
      recommendation {
        zh
        en
      }
    }
  }
}
    `, {"hash":"sha256:60641615458d19f2309555f61534e0059923f03467643e51f22505c095951898"}) as unknown as TypedDocumentString<IntegrityReportQuery, IntegrityReportQueryVariables>;
export const IntegrityFindingsDocument = new TypedDocumentString(`
    query IntegrityFindings($code: ID!) {
  integrityFindings(code: $code) {
    at
    hasMore
    rows {
      id
      name
      link
      region {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:654752d5decf7ec108d214b86f8febed3c2a5a48067ed971f10d46ed1683f08c"}) as unknown as TypedDocumentString<IntegrityFindingsQuery, IntegrityFindingsQueryVariables>;
export const RunIntegrityChecksDocument = new TypedDocumentString(`
    mutation RunIntegrityChecks {
  runIntegrityChecks {
    mayRun
  }
}
    `, {"hash":"sha256:1d73d2ac1828d0050b19063a2c1d2a456a875a37f6758c32f2a4305b4649e76d"}) as unknown as TypedDocumentString<RunIntegrityChecksMutation, RunIntegrityChecksMutationVariables>;
export const NeedsForMeDocument = new TypedDocumentString(`
    query NeedsForMe($kind: CandidateKind!) {
  needsForMe(kind: $kind) {
    isPersonal
    pool
    fitting
    needs {
      score
      metres
      isDistanceAbout
      parts {
        part
        weight
        value
        amount
      }
      need {
        id
        title
        publicSentence
        category
        urgency
        languages
        startsAt
        endsAt
        community {
          code
          name
        }
        parts {
          ...PartOfNeed
        }
      }
      shift {
        id
        startsAt
        endsAt
        capacity
        taken
        activity {
          title
        }
      }
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:f8bae6c6f16689004a71790fe1125efdd2475c2a353397e6b34270d7ed0004c6"}) as unknown as TypedDocumentString<NeedsForMeQuery, NeedsForMeQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking {
  rankingChoice {
    isPersonal
    chosenAt
  }
}
    `, {"hash":"sha256:cab17ff0987a6551a81867abffd8bc639c0db7fb76c1be3444d78c8a3ddef9bc"}) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const ChooseRankingDocument = new TypedDocumentString(`
    mutation ChooseRanking($isPersonal: Boolean!) {
  chooseRanking(isPersonal: $isPersonal) {
    isPersonal
    chosenAt
  }
}
    `, {"hash":"sha256:64948f13d663922dbf1951c967aac892d1746d087556479a83e2e1498ccde3a3"}) as unknown as TypedDocumentString<ChooseRankingMutation, ChooseRankingMutationVariables>;
export const SuggestionRecordsDocument = new TypedDocumentString(`
    query SuggestionRecords($needId: ID!) {
  suggestionRecords(needId: $needId) {
    id
    kind
    label
    state
    timesShown
    steps {
      step
      at
      by
      chance
      reason
    }
  }
}
    `, {"hash":"sha256:803f4398cf22762722ca46fb5f803fa12de3c66d9604b13021dc623c6e25b155"}) as unknown as TypedDocumentString<SuggestionRecordsQuery, SuggestionRecordsQueryVariables>;
export const MayReadSuggestionsDocument = new TypedDocumentString(`
    query MayReadSuggestions($needId: ID!) {
  need(id: $needId) {
    id
    mayReadSuggestions
  }
}
    `, {"hash":"sha256:29a1ec37f9f8802fbf5c9a70c79962a8224568e1c9b8a244734b2800905074e8"}) as unknown as TypedDocumentString<MayReadSuggestionsQuery, MayReadSuggestionsQueryVariables>;
export const MySuggestionsDocument = new TypedDocumentString(`
    query MySuggestions {
  mySuggestions {
    needId
    sentence
    kind
    state
    timesShown
    lastAt
  }
}
    `, {"hash":"sha256:315f43cf0d452a7619db54f6bc264a8a2024aeea7b1ee265f2ee3410c6f7ace1"}) as unknown as TypedDocumentString<MySuggestionsQuery, MySuggestionsQueryVariables>;
export const InvitationListDocument = new TypedDocumentString(`
    query InvitationList($after: String, $states: [InvitationState!]) {
  invitationList(first: 20, after: $after, states: $states, isMine: true) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...InvitationParts
      }
    }
  }
}
    fragment InvitationParts on Invitation {
  id
  state
  inviteeKind
  reason
  sentAt
  expiresAt
  endedAt
  version
  isYesTakenBack
  reasons {
    isDistanceAbout
    metres
    parts {
      part
      weight
      value
      amount
    }
  }
  need {
    id
    title
    publicSentence
    category
    ...NeedSteps
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
fragment NeedSteps on Need {
  state
  place
  startsAt
  endsAt
  agreedTerms {
    startsAt
    endsAt
    place
  }
  mayClaim
  community {
    code
    name
  }
  parts {
    ...PartOfNeed
  }
  claims {
    id
    state
  }
  hasJoined
  shiftsAhead {
    id
    startsAt
    endsAt
    capacity
    taken
    mySignUp {
      id
      state
    }
  }
}
fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:b37cb3b77043da2923625eb021af320b5cbc6a9831d898e3ef55f87ddaf1ae37"}) as unknown as TypedDocumentString<InvitationListQuery, InvitationListQueryVariables>;
export const NeedToTakeDocument = new TypedDocumentString(`
    query NeedToTake($id: ID!) {
  need(id: $id) {
    id
    title
    detail
    publicSentence
    channel
    targetGroup
    targetCount
    languages
    minutesEach
    budget
    servedCount
    maySuggest
    ...NeedSteps
  }
  invitationList(
    first: 5
    needId: $id
    states: [sent, seen, accepted, declined]
    isMine: true
  ) {
    edges {
      node {
        ...InvitationParts
      }
    }
  }
}
    fragment InvitationParts on Invitation {
  id
  state
  inviteeKind
  reason
  sentAt
  expiresAt
  endedAt
  version
  isYesTakenBack
  reasons {
    isDistanceAbout
    metres
    parts {
      part
      weight
      value
      amount
    }
  }
  need {
    id
    title
    publicSentence
    category
    ...NeedSteps
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
fragment NeedSteps on Need {
  state
  place
  startsAt
  endsAt
  agreedTerms {
    startsAt
    endsAt
    place
  }
  mayClaim
  community {
    code
    name
  }
  parts {
    ...PartOfNeed
  }
  claims {
    id
    state
  }
  hasJoined
  shiftsAhead {
    id
    startsAt
    endsAt
    capacity
    taken
    mySignUp {
      id
      state
    }
  }
}
fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:2e74d5a10a68a50e381857b3afaffb4a03d72291d932b8a61c8520c3736de5ab"}) as unknown as TypedDocumentString<NeedToTakeQuery, NeedToTakeQueryVariables>;
export const NeedInvitationsDocument = new TypedDocumentString(`
    query NeedInvitations($needId: ID!) {
  need(id: $needId) {
    id
    mayOpenActivity
    invitationAnswers {
      accepted
      declined
      waiting
      ended
    }
  }
  invitationList(first: 50, needId: $needId) {
    edges {
      node {
        id
        state
        inviteeKind
        inviteeName
        reason
        sentAt
        expiresAt
        endedAt
        version
        isYesTakenBack
        allowedActions {
          action
          isOpen
        }
      }
    }
  }
}
    `, {"hash":"sha256:9589212bca60bebfead99b3cfeabea6888ef19a26101815a04c522ccf7969cf5"}) as unknown as TypedDocumentString<NeedInvitationsQuery, NeedInvitationsQueryVariables>;
export const ActOnInvitationDocument = new TypedDocumentString(`
    mutation ActOnInvitation($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {
  actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) {
    id
    state
  }
}
    `, {"hash":"sha256:2ec12dd34fbc96f4eac07057c3699100c9454fa06bf664aa94f94ad550f97341"}) as unknown as TypedDocumentString<ActOnInvitationMutation, ActOnInvitationMutationVariables>;
export const MaySuggestDocument = new TypedDocumentString(`
    query MaySuggest($id: ID!) {
  need(id: $id) {
    id
    state
    maySuggest
    startsAt
    endsAt
    languages
    parts {
      id
      kind
      skills
      quantity
      accepted
      pending
      isDropped
    }
  }
}
    `, {"hash":"sha256:318b0dc59dce74be5aee018f90d8ba972e718d19653a0c8537abeca6570e6228"}) as unknown as TypedDocumentString<MaySuggestQuery, MaySuggestQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    mutation Suggest($needId: ID!, $kind: CandidateKind!, $resourceList: ResourceList) {
  suggest(needId: $needId, kind: $kind, resourceList: $resourceList) {
    id
    kind
    resourceList
    at
    pool
    fitting
    excluded {
      condition
      count
    }
    candidates {
      id
      label
      score
      chance
      metres
      isDistanceAbout
      hasClaimed
      parts {
        part
        weight
        value
        amount
      }
      invitation {
        id
        state
        sentAt
      }
    }
  }
}
    `, {"hash":"sha256:51a7d6150af33158d0ba7f24cf66cf0385a99c30cbd84f870a551a318e14c2f9"}) as unknown as TypedDocumentString<SuggestMutation, SuggestMutationVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($viewId: ID!, $ids: [ID!]!) {
  invite(viewId: $viewId, ids: $ids) {
    id
  }
}
    `, {"hash":"sha256:13c457133efd66c245318c3279c00996aeaeaad84c7e4b38998108d3c20b13f7"}) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const ApprovalListDocument = new TypedDocumentString(`
    query ApprovalList($regionCode: ID!) {
  approvalList(regionCode: $regionCode, first: 50) {
    edges {
      node {
        id
        fromOn
        toOn
        version
        approvedAt
      }
    }
  }
}
    `, {"hash":"sha256:d1a0e6571aa198f18a611ae0eabcc6450f40d4f8c71a7725d30735b8d7965d6b"}) as unknown as TypedDocumentString<ApprovalListQuery, ApprovalListQueryVariables>;
export const ApprovedPeriodDocument = new TypedDocumentString(`
    query ApprovedPeriod($regionCode: ID!, $from: String!, $to: String!) {
  approvedPeriod(regionCode: $regionCode, from: $from, to: $to) {
    isOver
    mayApprove
    asOf
    live {
      figure
      value
    }
    versions {
      id
      version
      reason
      approvedAt
      approvedBy {
        name
      }
      figures {
        figure
        value
      }
    }
  }
}
    `, {"hash":"sha256:6dbff0cc4dfb35b6b402bb8a1c9e30783fcc01748b293a3748db793575f85010"}) as unknown as TypedDocumentString<ApprovedPeriodQuery, ApprovedPeriodQueryVariables>;
export const EventsSinceDocument = new TypedDocumentString(`
    query EventsSince($id: ID!, $after: String) {
  eventsSinceApproval(id: $id, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        type
        needId
        on
        at
        region {
          code
          name
        }
        changes {
          figure
          by
        }
      }
    }
  }
}
    `, {"hash":"sha256:ff368a5911dec3326b3232a7e4f05b759adddc06a628066de414e01aa536efcf"}) as unknown as TypedDocumentString<EventsSinceQuery, EventsSinceQueryVariables>;
export const ApproveFiguresDocument = new TypedDocumentString(`
    mutation ApproveFigures($regionCode: ID!, $from: String!, $to: String!, $version: Int!, $reason: String) {
  approveFigures(
    regionCode: $regionCode
    from: $from
    to: $to
    version: $version
    reason: $reason
  ) {
    id
  }
}
    `, {"hash":"sha256:b56985983a0a44244ed0958a4a9a8993eedfec51bccff89799bba29bd15c2844"}) as unknown as TypedDocumentString<ApproveFiguresMutation, ApproveFiguresMutationVariables>;
export const RegionBoundaryDocument = new TypedDocumentString(`
    query RegionBoundary($regionCode: ID!) {
  regionBoundary(regionCode: $regionCode) {
    number
    reviewNumber
    source
    drawnOn
    uploadedAt
    outlines {
      code
      polygons
    }
  }
  mayDrawBoundary(regionCode: $regionCode)
}
    `, {"hash":"sha256:218de06269f53125777d56b6aec3e865f5d445ecc9f0033cf84dcfa830ae78bc"}) as unknown as TypedDocumentString<RegionBoundaryQuery, RegionBoundaryQueryVariables>;
export const PutInBoundaryDocument = new TypedDocumentString(`
    mutation PutInBoundary($regionCode: ID!, $number: Int!, $geojson: String!, $reviewNumber: String!, $source: String!, $drawnOn: Day!) {
  putInBoundary(
    regionCode: $regionCode
    number: $number
    geojson: $geojson
    reviewNumber: $reviewNumber
    source: $source
    drawnOn: $drawnOn
  ) {
    number
  }
}
    `, {"hash":"sha256:b02975d6d1107a7e9a06a33fae176ef82ff2e6b6241b7dbf804afb3323bbdd4f"}) as unknown as TypedDocumentString<PutInBoundaryMutation, PutInBoundaryMutationVariables>;
export const TakeOutBoundaryDocument = new TypedDocumentString(`
    mutation TakeOutBoundary($regionCode: ID!, $number: Int!) {
  takeOutBoundary(regionCode: $regionCode, number: $number) {
    number
  }
}
    `, {"hash":"sha256:6f61329e0b3fe1428f6b52b521decc39c1b76ef45eb6a496f443590cb1ef0d35"}) as unknown as TypedDocumentString<TakeOutBoundaryMutation, TakeOutBoundaryMutationVariables>;
export const FigureCourseDocument = new TypedDocumentString(`
    query FigureCourse($regionCode: ID!, $figure: Figure!, $to: String!, $months: Int!) {
  figureCourse(regionCode: $regionCode, figure: $figure, to: $to, months: $months) {
    month
    value
  }
}
    `, {"hash":"sha256:ce20a34ea9adcac20fa55eed9daa94cac27c70553e3a578ede7a04293edba2c8"}) as unknown as TypedDocumentString<FigureCourseQuery, FigureCourseQueryVariables>;
export const FigurePeersDocument = new TypedDocumentString(`
    query FigurePeers($regionCode: ID!, $figure: Figure!, $from: String!, $to: String!) {
  figurePeers(regionCode: $regionCode, figure: $figure, from: $from, to: $to) {
    parent {
      name
    }
    own
    spread {
      units
      low
      median
      high
    }
    units {
      region {
        code
        name
      }
      value
    }
  }
}
    `, {"hash":"sha256:84726fd37d328bedd7d18121cdb9d07e820ae11e152cfc651d78322b2bfba093"}) as unknown as TypedDocumentString<FigurePeersQuery, FigurePeersQueryVariables>;
export const WorthALookDocument = new TypedDocumentString(`
    query WorthALook($regionCode: ID!) {
  worthALook(regionCode: $regionCode) {
    kind
    bound
    month
    compared
    fewestBefore
    units {
      region {
        code
        name
      }
      count
      before
    }
  }
}
    `, {"hash":"sha256:d44f33df57f2c69db71920ef6efe9de5340f204c55f82606dbef17b5d1638910"}) as unknown as TypedDocumentString<WorthALookQuery, WorthALookQueryVariables>;
export const WorthListDocument = new TypedDocumentString(`
    query WorthList($regionCode: ID!, $kind: Worth!, $after: String) {
  worthList(regionCode: $regionCode, kind: $kind, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        label
        needId
        community
        on
        amount
      }
    }
  }
}
    `, {"hash":"sha256:0626b824500011049d58acdc3d42b7142939a650dbf09fde7692d22e5ee01c9a"}) as unknown as TypedDocumentString<WorthListQuery, WorthListQueryVariables>;
export const LatestEventsDocument = new TypedDocumentString(`
    query LatestEvents($regionCode: ID!) {
  latestEvents(regionCode: $regionCode, first: 8) {
    id
    type
    at
    place
  }
}
    `, {"hash":"sha256:095a02742b37edaf6698bccf1a8a9a177ca6995348c2bf999e048b72e88a6966"}) as unknown as TypedDocumentString<LatestEventsQuery, LatestEventsQueryVariables>;
export const GroupNeedsDocument = new TypedDocumentString(`
    query GroupNeeds($regionCode: ID!, $month: String) {
  groupNeeds(regionCode: $regionCode, month: $month) {
    months
    month
    frozenAt
    isPublished
    rows {
      group
      isSensitive
      count
      ofYear
    }
  }
}
    `, {"hash":"sha256:f1655994d55995e79a6b35b1d250845117b70ce3a1a3a5b4971d8f52ce9bc9d0"}) as unknown as TypedDocumentString<GroupNeedsQuery, GroupNeedsQueryVariables>;
export const CaseCountsDocument = new TypedDocumentString(`
    query CaseCounts($regionCode: ID!, $month: String) {
  caseCounts(regionCode: $regionCode, month: $month) {
    months
    month
    frozenAt
    isPublished
    opened
    closed
    referred
  }
}
    `, {"hash":"sha256:dffcf3d4ba7526b61d2a90563fab3e4035b7a18dfaeb5926de99a0225d00b930"}) as unknown as TypedDocumentString<CaseCountsQuery, CaseCountsQueryVariables>;
export const RegionFiguresDocument = new TypedDocumentString(`
    query RegionFigures($regionCode: ID!, $from: String!, $to: String!, $beforeFrom: String, $beforeTo: String, $asOn: Day) {
  regionFigures(
    regionCode: $regionCode
    from: $from
    to: $to
    beforeFrom: $beforeFrom
    beforeTo: $beforeTo
    asOn: $asOn
  ) {
    asOf
    beforeFrom
    beforeTo
    path {
      code
      name
    }
    own {
      ...FiguresOfRegion
      linkage {
        steps
        projects
      }
    }
    below {
      ...FiguresOfRegion
    }
    before {
      figure
      value
    }
    course {
      month
      figures {
        figure
        value
      }
    }
  }
}
    fragment FiguresOfRegion on RegionFigures {
  region {
    code
    name
    level
    isAdministrative
  }
  figures {
    figure
    value
  }
}`, {"hash":"sha256:6dc0e2ea3f2fb1a7edf2803f06eca61e40a82424de6c0b97febe8d4e4009e115"}) as unknown as TypedDocumentString<RegionFiguresQuery, RegionFiguresQueryVariables>;
export const FigureTilesDocument = new TypedDocumentString(`
    query FigureTiles($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!, $asOn: Day) {
  figureTiles(
    regionCode: $regionCode
    from: $from
    to: $to
    figure: $figure
    asOn: $asOn
  ) {
    region {
      code
      name
    }
    value
  }
}
    `, {"hash":"sha256:f319ccdafe001df54a778cfa6699a05f4b4e75588fd1f27ecb8c406886d17fac"}) as unknown as TypedDocumentString<FigureTilesQuery, FigureTilesQueryVariables>;
export const FigureListDocument = new TypedDocumentString(`
    query FigureList($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!, $asOn: Day, $after: String) {
  figureList(
    regionCode: $regionCode
    from: $from
    to: $to
    figure: $figure
    asOn: $asOn
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        label
        needId
        community
        on
        amount
      }
    }
  }
}
    `, {"hash":"sha256:abf83addfd5cfbbfda6b4bf1d2b53eed970133a07ea55aeb4ab17bf84e1816bd"}) as unknown as TypedDocumentString<FigureListQuery, FigureListQueryVariables>;
export const RegionNameDocument = new TypedDocumentString(`
    query RegionName($code: ID!) {
  region(code: $code) {
    code
    name
    level
    path {
      code
      name
    }
  }
}
    `, {"hash":"sha256:ca22c8f187b09dd8df67301461996c7f8bf985d8a863c802c3c28057995cc81d"}) as unknown as TypedDocumentString<RegionNameQuery, RegionNameQueryVariables>;
export const ReconciliationListDocument = new TypedDocumentString(`
    query ReconciliationList($after: String) {
  reconciliationList(first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        finishedAt
        fromOn
        toOn
        olderOn
        compared
        driftCount
        isMended
        driftsWithin
      }
    }
  }
}
    `, {"hash":"sha256:cc11dedd2a15ebf421f80a88d030ba1a2210495fad0a11b101e0b0191a07744d"}) as unknown as TypedDocumentString<ReconciliationListQuery, ReconciliationListQueryVariables>;
export const DriftListDocument = new TypedDocumentString(`
    query DriftList($id: ID!, $after: String) {
  driftList(id: $id, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        folded
        key
        region {
          code
          name
        }
        amounts {
          name
          expected
          found
        }
      }
    }
  }
}
    `, {"hash":"sha256:33a75214c2fcd4015f0f1fdd99d6c79dcbf9b0ba3bf56fe41530cd4da57be880"}) as unknown as TypedDocumentString<DriftListQuery, DriftListQueryVariables>;
export const AskedForNeedDocument = new TypedDocumentString(`
    query AskedForNeed($id: ID!) {
  need(id: $id) {
    id
    invitationAnswers {
      accepted
      waiting
    }
  }
}
    `, {"hash":"sha256:00047c85ca2a10e03a0b7dffc0c9786542e854f2220dd992da20a49201301685"}) as unknown as TypedDocumentString<AskedForNeedQuery, AskedForNeedQueryVariables>;
export const NeedsAtHomeDocument = new TypedDocumentString(`
    query NeedsAtHome($states: [NeedState!]!) {
  waiting: needList(first: 1, states: [asked, submitted, returned]) {
    totalCount
  }
  matching: needList(first: 1, states: [open]) {
    totalCount
  }
  running: needList(first: 1, states: [underway]) {
    totalCount
  }
  toAccept: needList(first: 1, states: [delivered]) {
    totalCount
  }
  done: needList(first: 1, states: [accepted, closed]) {
    totalCount
  }
  newest: needList(first: 5, states: $states) {
    edges {
      node {
        id
        number
        title
        state
        urgency
        dueAt
        stateSince
        community {
          name
        }
        parts {
          ...PartOfNeed
        }
      }
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:6ff51a9dc778679f29470991fe854439e7a9866b5fe098ec47b6ef5cc0067a40"}) as unknown as TypedDocumentString<NeedsAtHomeQuery, NeedsAtHomeQueryVariables>;
export const NeedListDocument = new TypedDocumentString(`
    query NeedList($first: Int = 30, $after: String, $states: [NeedState!], $text: String, $urgency: Urgency, $category: String, $regionCode: ID) {
  needList(
    first: $first
    after: $after
    states: $states
    text: $text
    urgency: $urgency
    category: $category
    regionCode: $regionCode
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        title
        state
        urgency
        category
        dueAt
        stateSince
        createdAt
        community {
          code
          name
        }
        parts {
          ...PartOfNeed
        }
      }
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:63fe292fef9605f4b3b63c1ecbe592dd3393d11823f60d196d115b30e34ae28b"}) as unknown as TypedDocumentString<NeedListQuery, NeedListQueryVariables>;
export const NeedDocument = new TypedDocumentString(`
    query Need($id: ID!) {
  need(id: $id) {
    id
    number
    title
    detail
    publicSentence
    state
    urgency
    category
    channel
    targetGroup
    targetCount
    languages
    place
    startsAt
    endsAt
    budget
    minutesEach
    servedCount
    gates
    dueAt
    stateSince
    createdAt
    publishedAt
    lastReason
    version
    community {
      code
      name
    }
    parts {
      ...PartOfNeed
      joined
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
    history {
      id
      type
      at
      role
      organization {
        name
      }
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}`, {"hash":"sha256:5f01544d60528ff5166b4bf61bf730e6578a74eda9aaf3a15f6c989609ca4842"}) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const PostNeedDocument = new TypedDocumentString(`
    mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {
  postNeed(
    regionCode: $regionCode
    input: $input
    asDraft: $asDraft
    idempotencyKey: $idempotencyKey
  ) {
    id
    number
    state
    dueAt
  }
}
    `, {"hash":"sha256:04f6183e4957fdbc402a99538137746d7282659551d63ef0dee1177cf5de913e"}) as unknown as TypedDocumentString<PostNeedMutation, PostNeedMutationVariables>;
export const ActOnNeedDocument = new TypedDocumentString(`
    mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {
  actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {
    id
    state
    version
    dueAt
  }
}
    `, {"hash":"sha256:753c4f90eba7fd1a7959a0607651cf74652bad06b97c62f7b64b904a97401b5b"}) as unknown as TypedDocumentString<ActOnNeedMutation, ActOnNeedMutationVariables>;
export const EditNeedDocument = new TypedDocumentString(`
    mutation EditNeed($id: ID!, $version: Int!, $input: NeedInput!) {
  editNeed(id: $id, version: $version, input: $input) {
    id
    version
    state
  }
}
    `, {"hash":"sha256:28cbb6c83d96deecc8f67d4b9ed8acd541d395dee1893536b07480e3f01be537"}) as unknown as TypedDocumentString<EditNeedMutation, EditNeedMutationVariables>;
export const VerifyNeedDocument = new TypedDocumentString(`
    mutation VerifyNeed($id: ID!, $version: Int!, $publicSentence: String!) {
  verifyNeed(id: $id, version: $version, publicSentence: $publicSentence) {
    id
    version
    state
  }
}
    `, {"hash":"sha256:a2e1b168b392c10f80316ce8f3420637cc3e98d431e5b652260afabcaea5d9cc"}) as unknown as TypedDocumentString<VerifyNeedMutation, VerifyNeedMutationVariables>;
export const MergeNeedDocument = new TypedDocumentString(`
    mutation MergeNeed($id: ID!, $intoId: ID!, $version: Int!) {
  mergeNeed(id: $id, intoId: $intoId, version: $version) {
    id
    version
    state
  }
}
    `, {"hash":"sha256:4b6fa9b51cc635140addea2fb25b157895b7d9d738f7f18101d7a303a13e2f76"}) as unknown as TypedDocumentString<MergeNeedMutation, MergeNeedMutationVariables>;
export const OpenWordsDocument = new TypedDocumentString(`
    mutation OpenWords($needId: ID!) {
  openWords(needId: $needId) {
    words
    phone
    isOnBehalf
  }
}
    `, {"hash":"sha256:160ceabc3c80ea33dbfe3fb6238809eecd46e867bf51832b4210353fb06db892"}) as unknown as TypedDocumentString<OpenWordsMutation, OpenWordsMutationVariables>;
export const RegisterResidentDocument = new TypedDocumentString(`
    mutation RegisterResident($needId: ID!, $words: String!, $phone: String) {
  registerResident(needId: $needId, words: $words, phone: $phone) {
    code
    number
    dueAt
  }
}
    `, {"hash":"sha256:494c0dabf93df34a211f2fd40365a34fb8558f0f2f06717329e109b56e7d3fad"}) as unknown as TypedDocumentString<RegisterResidentMutation, RegisterResidentMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($after: String) {
  inbox(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        isTask
        urgency
        title
        subjectType
        subjectId
        regionCode
        minutes
        dueAt
        createdAt
        weekOn
        need {
          id
          number
          title
          startsAt
          endsAt
          place
          agreedTerms {
            startsAt
            endsAt
            place
          }
          community {
            name
          }
        }
        organization {
          id
          name
        }
        designation {
          id
          title {
            zh
            en
          }
          region {
            name
          }
        }
        report {
          id
          period
          regionCode
          region {
            name
          }
          indicator {
            id
            name {
              zh
              en
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:1cef4106b9688b8b298a7df0d24b0e2e7828aac1ed317fd516a41796984aa53f"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxCountDocument = new TypedDocumentString(`
    query InboxCount {
  inboxCount {
    tasks
    over
    news
  }
}
    `, {"hash":"sha256:c3ca0131184ef25e54dcb9fa54d6aacf15cafcc6615dc92266c39f1110b44a62"}) as unknown as TypedDocumentString<InboxCountQuery, InboxCountQueryVariables>;
export const ReadNoticesDocument = new TypedDocumentString(`
    mutation ReadNotices($ids: [ID!]!) {
  readNotices(ids: $ids)
}
    `, {"hash":"sha256:6f490db3c2378792edd5a17188b308f1584817e0cf180c5eb3a7220db37c86e2"}) as unknown as TypedDocumentString<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const OpenDataPeriodsDocument = new TypedDocumentString(`
    query OpenDataPeriods($regionCode: ID, $after: String) {
  openDataPeriods(regionCode: $regionCode, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        regionCode
        period
        figureCount
        approvedAt
        isDemo
        region {
          code
          name
        }
        signedSnapshots {
          id
          number
          figureCount
          sha256
          madeAt
        }
      }
    }
  }
}
    `, {"hash":"sha256:b1dbdbf767eade85e44a62871d97e34b0a3e4b8950c5c7600f6607e9ee45747c"}) as unknown as TypedDocumentString<OpenDataPeriodsQuery, OpenDataPeriodsQueryVariables>;
export const OpenDataCountsDocument = new TypedDocumentString(`
    query OpenDataCounts {
  openDataCounts {
    indicators
    organizations
    services
  }
}
    `, {"hash":"sha256:e68bf6b4c60ff8bce31ce59f667306147e7984a4ed11bcea04db36f64746904f"}) as unknown as TypedDocumentString<OpenDataCountsQuery, OpenDataCountsQueryVariables>;
export const OrganizationListDocument = new TypedDocumentString(`
    query OrganizationList($regionCode: ID, $state: OrganizationState, $text: String, $after: String) {
  organizationList(
    regionCode: $regionCode
    state: $state
    text: $text
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        state
        registrationType
        kind
        isCharity
        grade
        gradeValidTo
        categories
        isDemo
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:b79c2ebefa2e1fbd0291479046e704bd67f7f49f2096688e9c7e6bd2eb076995"}) as unknown as TypedDocumentString<OrganizationListQuery, OrganizationListQueryVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: ID!) {
  organization(id: $id) {
    id
    name
    state
    registrationType
    kind
    uscc
    isCharity
    grade
    gradeValidTo
    isOnCreditList
    categories
    servedRegions
    capacity
    isDemo
    lastReason
    createdAt
    version
    regionCode
    region {
      name
      path {
        name
      }
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
  }
}
    `, {"hash":"sha256:f1606b684774c5179b80b3349e185d03aa75122a92cc816c979425691a2f73c4"}) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const RegisterOrganizationDocument = new TypedDocumentString(`
    mutation RegisterOrganization($input: OrganizationInput!) {
  registerOrganization(input: $input) {
    id
  }
}
    `, {"hash":"sha256:728b7006e1ecb5195d7dea15e0ab66abd1aee6976545b6a8d6add69e4d2669b2"}) as unknown as TypedDocumentString<RegisterOrganizationMutation, RegisterOrganizationMutationVariables>;
export const EditOrganizationDocument = new TypedDocumentString(`
    mutation EditOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {
  editOrganization(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:5c2c1611ee8adba7a39e40fef4520511da56a758212fd47c3f701eef6e5d5e2b"}) as unknown as TypedDocumentString<EditOrganizationMutation, EditOrganizationMutationVariables>;
export const ActOnOrganizationDocument = new TypedDocumentString(`
    mutation ActOnOrganization($id: ID!, $action: OrganizationAction!, $version: Int!, $reason: String) {
  actOnOrganization(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:b632ce5327214d3d7252aedc12df3a3dd2c04b67c4e38dbebfcc556ab7acbb7b"}) as unknown as TypedDocumentString<ActOnOrganizationMutation, ActOnOrganizationMutationVariables>;
export const PlansAboveDocument = new TypedDocumentString(`
    query PlansAbove($regionCode: ID!, $weekOn: Day!) {
  plansAbove(regionCode: $regionCode, weekOn: $weekOn) {
    id
    requestedAt
    region {
      code
      name
    }
    needs {
      id
      sent
      waiting
      agreed
      declined
      need {
        id
        title
      }
    }
  }
}
    `, {"hash":"sha256:a79f732c5bbc548fc34e7c4a5f5bc39fc3736809a53127e2de35b73425b3726a"}) as unknown as TypedDocumentString<PlansAboveQuery, PlansAboveQueryVariables>;
export const AsPolicyDocument = new TypedDocumentString(`
    query AsPolicy($regionCode: ID!) {
  weightsInForce(regionCode: $regionCode) {
    weights {
      bufferMinutes
      kinds {
        kind
        withinMetres
      }
      urgencyValues {
        urgency
        value
      }
    }
  }
}
    `, {"hash":"sha256:54641e6947d95ce058dfc82e1be37865f26e0747d9b2cee9be83b50140c29930"}) as unknown as TypedDocumentString<AsPolicyQuery, AsPolicyQueryVariables>;
export const WeeklyCoverageDocument = new TypedDocumentString(`
    query WeeklyCoverage($regionCode: ID!, $weekOn: Day!, $weeks: Int!) {
  weeklyCoverage(regionCode: $regionCode, weekOn: $weekOn, weeks: $weeks) {
    regionCode
    name
    weekOn
    needs
    confirmed
  }
}
    `, {"hash":"sha256:8ea175e26150a7d0b8bf033310489c5d6c1859642f9ff56b70f537dfbcbc3e1b"}) as unknown as TypedDocumentString<WeeklyCoverageQuery, WeeklyCoverageQueryVariables>;
export const PlanExcludedDocument = new TypedDocumentString(`
    query PlanExcluded($id: ID!) {
  matchingPlan(id: $id) {
    id
    excluded {
      ...DifferenceFields
    }
  }
}
    fragment DifferenceFields on PlanDifference {
  id
  change
  label
  volunteerId
  isExcluded
  need {
    id
    title
    urgency
    startsAt
    endsAt
    community {
      code
      name
    }
  }
}`, {"hash":"sha256:10d33eb0e847582b98aad7c8a9762ddf8765db17c3eada32264da34583159fbf"}) as unknown as TypedDocumentString<PlanExcludedQuery, PlanExcludedQueryVariables>;
export const PlanTakeBacksDocument = new TypedDocumentString(`
    query PlanTakeBacks($id: ID!) {
  matchingPlan(id: $id) {
    id
    takeBacks {
      ...DifferenceFields
    }
  }
}
    fragment DifferenceFields on PlanDifference {
  id
  change
  label
  volunteerId
  isExcluded
  need {
    id
    title
    urgency
    startsAt
    endsAt
    community {
      code
      name
    }
  }
}`, {"hash":"sha256:5a5a05e12faf601a4b0ae35e79478235ee956bc62caa1416358e361fb134682b"}) as unknown as TypedDocumentString<PlanTakeBacksQuery, PlanTakeBacksQueryVariables>;
export const AllowAgainDocument = new TypedDocumentString(`
    mutation AllowAgain($planId: ID!, $needId: ID!, $volunteerId: ID!) {
  allowAgain(planId: $planId, needId: $needId, volunteerId: $volunteerId) {
    id
  }
}
    `, {"hash":"sha256:b1da22bee8f16c96f36cb74585006fb2390fee55e2d9d65e3fdf28d0b605851b"}) as unknown as TypedDocumentString<AllowAgainMutation, AllowAgainMutationVariables>;
export const GoodsPlanDocument = new TypedDocumentString(`
    query GoodsPlan($regionCode: ID!) {
  goodsPlan(regionCode: $regionCode) {
    id
    madeAt
    result {
      parts
      fulfilled
      lots
      pairs
      gapMillionths
      seatSize
      milliseconds
      kinds {
        name
        unit
        wanted
        onHand
        given
      }
    }
    excluded {
      id
      plan {
        id
      }
    }
  }
}
    `, {"hash":"sha256:be9bfd74ff7c56886e5524802781369530335aaf36ce426ca176d8615da95b88"}) as unknown as TypedDocumentString<GoodsPlanQuery, GoodsPlanQueryVariables>;
export const GoodsPlanLinesDocument = new TypedDocumentString(`
    query GoodsPlanLines($regionCode: ID!, $isMissing: Boolean, $name: String, $first: Int!, $after: String) {
  goodsPlan(regionCode: $regionCode) {
    id
    lines(isMissing: $isMissing, name: $name, first: $first, after: $after) {
      ...GoodsLines
    }
  }
}
    fragment GoodsLines on GoodsPlanLineConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...GoodsLineFields
    }
  }
}
fragment GoodsLineFields on GoodsPlanLine {
  id
  quantity
  metres
  reason
  blockedBy
  blockedByUrgency
  isAllocated
  mayAllocate
  isExcluded
  mayExclude
  hasProject
  refusedWith
  plan {
    id
    madeAt
    region {
      code
      name
    }
  }
  part {
    id
    name
    unit
  }
  lot {
    id
    name
    expiresOn
    onHand
  }
  need {
    id
    title
    urgency
    community {
      code
      name
    }
  }
}`, {"hash":"sha256:a1d86e563a008fab64d44646240146ed4a6f8a99068590c959b76222fe29e7f4"}) as unknown as TypedDocumentString<GoodsPlanLinesQuery, GoodsPlanLinesQueryVariables>;
export const GoodsExcludedDocument = new TypedDocumentString(`
    query GoodsExcluded($regionCode: ID!) {
  goodsPlan(regionCode: $regionCode) {
    id
    excluded {
      ...GoodsLineFields
    }
  }
}
    fragment GoodsLineFields on GoodsPlanLine {
  id
  quantity
  metres
  reason
  blockedBy
  blockedByUrgency
  isAllocated
  mayAllocate
  isExcluded
  mayExclude
  hasProject
  refusedWith
  plan {
    id
    madeAt
    region {
      code
      name
    }
  }
  part {
    id
    name
    unit
  }
  lot {
    id
    name
    expiresOn
    onHand
  }
  need {
    id
    title
    urgency
    community {
      code
      name
    }
  }
}`, {"hash":"sha256:5055f62ad757e994f036d5aba77ce36bb9887b42853b28a5a1e7ab402d3401df"}) as unknown as TypedDocumentString<GoodsExcludedQuery, GoodsExcludedQueryVariables>;
export const GoodsToGiveDocument = new TypedDocumentString(`
    query GoodsToGive($first: Int!, $after: String) {
  goodsToGive(first: $first, after: $after) {
    ...GoodsLines
  }
}
    fragment GoodsLines on GoodsPlanLineConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...GoodsLineFields
    }
  }
}
fragment GoodsLineFields on GoodsPlanLine {
  id
  quantity
  metres
  reason
  blockedBy
  blockedByUrgency
  isAllocated
  mayAllocate
  isExcluded
  mayExclude
  hasProject
  refusedWith
  plan {
    id
    madeAt
    region {
      code
      name
    }
  }
  part {
    id
    name
    unit
  }
  lot {
    id
    name
    expiresOn
    onHand
  }
  need {
    id
    title
    urgency
    community {
      code
      name
    }
  }
}`, {"hash":"sha256:c9b22d950c6e2dedb8841476a0b1330fe61fac03541e7994fe34758ca8a95525"}) as unknown as TypedDocumentString<GoodsToGiveQuery, GoodsToGiveQueryVariables>;
export const GoodsReadyDocument = new TypedDocumentString(`
    query GoodsReady {
  goodsToGive(isReady: true, first: 20) {
    ...GoodsLines
  }
}
    fragment GoodsLines on GoodsPlanLineConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...GoodsLineFields
    }
  }
}
fragment GoodsLineFields on GoodsPlanLine {
  id
  quantity
  metres
  reason
  blockedBy
  blockedByUrgency
  isAllocated
  mayAllocate
  isExcluded
  mayExclude
  hasProject
  refusedWith
  plan {
    id
    madeAt
    region {
      code
      name
    }
  }
  part {
    id
    name
    unit
  }
  lot {
    id
    name
    expiresOn
    onHand
  }
  need {
    id
    title
    urgency
    community {
      code
      name
    }
  }
}`, {"hash":"sha256:db1a22df757865d41dd604a9131ce548c99f9f11cefa532a93721d875ca54539"}) as unknown as TypedDocumentString<GoodsReadyQuery, GoodsReadyQueryVariables>;
export const PlanGoodsDocument = new TypedDocumentString(`
    mutation PlanGoods($regionCode: ID!, $idempotencyKey: String!) {
  planGoods(regionCode: $regionCode, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:f912045a1224c0c76fc9dd38b199cb7d062d021e85e7a20b933b4de2868e9d42"}) as unknown as TypedDocumentString<PlanGoodsMutation, PlanGoodsMutationVariables>;
export const AllocateGoodsDocument = new TypedDocumentString(`
    mutation AllocateGoods($lineIds: [ID!]!) {
  allocateGoods(lineIds: $lineIds) {
    id
    isAllocated
    refusedWith
  }
}
    `, {"hash":"sha256:18f7999462a8d7b00b1ac058755c8b2a83d5281bdba5c72ea150e6964d1c9552"}) as unknown as TypedDocumentString<AllocateGoodsMutation, AllocateGoodsMutationVariables>;
export const ExcludeGoodsDocument = new TypedDocumentString(`
    mutation ExcludeGoods($lineId: ID!, $isExcluded: Boolean!) {
  excludeGoods(lineId: $lineId, isExcluded: $isExcluded) {
    id
    isExcluded
  }
}
    `, {"hash":"sha256:e2d9d23c1572f6abdc4ff83c531c368132f69fee040dc5762e714f03075d4861"}) as unknown as TypedDocumentString<ExcludeGoodsMutation, ExcludeGoodsMutationVariables>;
export const PlanNeedsDocument = new TypedDocumentString(`
    query PlanNeeds($id: ID!, $regionCode: ID, $skill: String, $first: Int!, $after: String) {
  matchingPlan(id: $id) {
    id
    needs(regionCode: $regionCode, skill: $skill, first: $first, after: $after) {
      ...DeskNeeds
    }
  }
}
    fragment DeskNeeds on DeskNeedConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      heads
      filled
      fitting
      need {
        id
        title
        urgency
        startsAt
        endsAt
        community {
          code
          name
        }
      }
    }
  }
}`, {"hash":"sha256:e4822ce1dcb020bb19bd5b496f8e1c42da8d1792045552f0c761f274c5cbf13e"}) as unknown as TypedDocumentString<PlanNeedsQuery, PlanNeedsQueryVariables>;
export const WeekNeedsDocument = new TypedDocumentString(`
    query WeekNeeds($regionCode: ID!, $weekOn: Day!, $on: Day, $isAnyDay: Boolean, $isWithoutTime: Boolean, $category: String, $urgency: Urgency, $skill: String, $first: Int!, $after: String) {
  weekNeeds(
    regionCode: $regionCode
    weekOn: $weekOn
    on: $on
    isAnyDay: $isAnyDay
    isWithoutTime: $isWithoutTime
    category: $category
    urgency: $urgency
    skill: $skill
    first: $first
    after: $after
  ) {
    ...DeskNeeds
  }
}
    fragment DeskNeeds on DeskNeedConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      heads
      filled
      fitting
      need {
        id
        title
        urgency
        startsAt
        endsAt
        community {
          code
          name
        }
      }
    }
  }
}`, {"hash":"sha256:166a719ea3cca4199f2930eade5e88da5b7c43aa230fce645d9548bdfafcaf95"}) as unknown as TypedDocumentString<WeekNeedsQuery, WeekNeedsQueryVariables>;
export const CoveredNeedsDocument = new TypedDocumentString(`
    query CoveredNeeds($regionCode: ID!, $weekOn: Day!, $isConfirmed: Boolean, $first: Int!, $after: String) {
  coveredNeeds(
    regionCode: $regionCode
    weekOn: $weekOn
    isConfirmed: $isConfirmed
    first: $first
    after: $after
  ) {
    ...DeskNeeds
  }
}
    fragment DeskNeeds on DeskNeedConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      heads
      filled
      fitting
      need {
        id
        title
        urgency
        startsAt
        endsAt
        community {
          code
          name
        }
      }
    }
  }
}`, {"hash":"sha256:204564c5d0343289fc15561a87a35e343a8e8c4546330add21828620f10cc11a"}) as unknown as TypedDocumentString<CoveredNeedsQuery, CoveredNeedsQueryVariables>;
export const PlanPeopleDocument = new TypedDocumentString(`
    query PlanPeople($id: ID!, $skill: String, $isPlaced: Boolean, $first: Int!, $after: String) {
  matchingPlan(id: $id) {
    id
    people(skill: $skill, isPlaced: $isPlaced, first: $first, after: $after) {
      ...DeskPeople
    }
  }
}
    fragment DeskPeople on DeskPersonConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      label
      freeMinutes
      shifts
      community {
        code
        name
      }
    }
  }
}`, {"hash":"sha256:3539dedf342f7fe114eea773369fa41c8f3fb0c7ce2eb38abf9635c1ab70157b"}) as unknown as TypedDocumentString<PlanPeopleQuery, PlanPeopleQueryVariables>;
export const WeekPeopleDocument = new TypedDocumentString(`
    query WeekPeople($regionCode: ID!, $weekOn: Day!, $on: Day, $needId: ID, $skill: String, $first: Int!, $after: String) {
  weekPeople(
    regionCode: $regionCode
    weekOn: $weekOn
    on: $on
    needId: $needId
    skill: $skill
    first: $first
    after: $after
  ) {
    ...DeskPeople
  }
}
    fragment DeskPeople on DeskPersonConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      id
      label
      freeMinutes
      shifts
      community {
        code
        name
      }
    }
  }
}`, {"hash":"sha256:ab079b355676980aa13a38321b55702b6199ed07d1b1123524f554cda0bb98fa"}) as unknown as TypedDocumentString<WeekPeopleQuery, WeekPeopleQueryVariables>;
export const PlanDifferencesDocument = new TypedDocumentString(`
    query PlanDifferences($id: ID!, $change: PlanDifferenceChange, $first: Int!, $after: String) {
  matchingPlan(id: $id) {
    id
    differences(change: $change, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DifferenceFields
        }
      }
    }
  }
}
    fragment DifferenceFields on PlanDifference {
  id
  change
  label
  volunteerId
  isExcluded
  need {
    id
    title
    urgency
    startsAt
    endsAt
    community {
      code
      name
    }
  }
}`, {"hash":"sha256:05788bd26b7e100b361ec9bbb9c3eab8d8fdfa6fd7f2089eb5965d8a0b60e34e"}) as unknown as TypedDocumentString<PlanDifferencesQuery, PlanDifferencesQueryVariables>;
export const WeekOutlookDocument = new TypedDocumentString(`
    query WeekOutlook($regionCode: ID!, $weekOn: Day!) {
  weekOutlook(regionCode: $regionCode, weekOn: $weekOn) {
    regionCode
    weekOn
    needs
    heads
    needsWithoutTime
    people
    cells {
      category
      urgency
      on
      needs
      heads
    }
    days {
      on
      people
      minutes
    }
    skills {
      skill
      wanted
      people
      shifts
    }
  }
}
    `, {"hash":"sha256:eb67c10748a83ad3e9ce0aad1afdd7f6ca10c9c2b1fa7b925943568151512096"}) as unknown as TypedDocumentString<WeekOutlookQuery, WeekOutlookQueryVariables>;
export const PlanLinesDocument = new TypedDocumentString(`
    query PlanLines($id: ID!, $changes: [PlanChange!], $regionCode: ID, $needId: ID, $sending: PlanSendingState, $first: Int!, $after: String) {
  matchingPlan(id: $id) {
    id
    lines(
      changes: $changes
      regionCode: $regionCode
      needId: $needId
      sending: $sending
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          change
          decision
          volunteerId
          label
          heads
          startsAt
          endsAt
          metres
          isDistanceAbout
          unfilledReason
          blockedBy
          blockedByUrgency
          refusedWith
          servedInstead {
            people
            need {
              id
              title
              urgency
            }
          }
          score
          parts {
            part
            weight
            value
            amount
          }
          need {
            id
            title
            urgency
            maySuggest
            community {
              code
              name
            }
          }
          fromNeed {
            id
            title
          }
          invitation {
            id
            state
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:9dfa4660012f3c69ac4425374e84bb58a3be837ef6d591976e6c9f0ac49ad81c"}) as unknown as TypedDocumentString<PlanLinesQuery, PlanLinesQueryVariables>;
export const DecideOnLinesDocument = new TypedDocumentString(`
    mutation DecideOnLines($planId: ID!, $lineIds: [ID!]!, $decision: PlanDecision) {
  decideOnLines(planId: $planId, lineIds: $lineIds, decision: $decision) {
    id
    decision
  }
}
    `, {"hash":"sha256:2e1be95d7786b05f6dac6d55f47719fd2974c7f1040af6e7a4801fa134dccc5f"}) as unknown as TypedDocumentString<DecideOnLinesMutation, DecideOnLinesMutationVariables>;
export const MatchingPlansDocument = new TypedDocumentString(`
    query MatchingPlans($regionCode: ID!, $weekOn: Day!) {
  matchingPlans(regionCode: $regionCode, weekOn: $weekOn) {
    id
    state
    requestedAt
    region {
      code
      name
    }
    result {
      heads
      filled
      gapMillionths
    }
  }
}
    `, {"hash":"sha256:3b6665645cdfe27ec4a80a7c8beded6ade25d064c52a65780d5def28916bb63f"}) as unknown as TypedDocumentString<MatchingPlansQuery, MatchingPlansQueryVariables>;
export const MatchingPlanDocument = new TypedDocumentString(`
    query MatchingPlan($id: ID!) {
  matchingPlan(id: $id) {
    id
    regionCode
    weekOn
    state
    version
    requestedAt
    finishedAt
    basisAt
    isStale
    isStopAsked
    basedOnId
    newerPlanId
    againstBase {
      kept
      dropped
      added
    }
    excluded {
      id
    }
    whatIfs {
      id
      state
      version
      requestedAt
      whatIf {
        withoutFairness
        bufferMinutes
        withinMetres
        urgentValue
        withoutNeedIds
        withoutVolunteerIds
        morePeople {
          skill
          count
        }
      }
      comparison {
        heads
        needs
        kept
        dropped
        added
        today {
          filled
          served
        }
        draft {
          filled
          served
        }
        communities {
          regionCode
          name
          asked
          today
          draft
        }
      }
      allowedActions {
        action
        isOpen
      }
    }
    steps {
      stage
      milliseconds
      count
    }
    progress {
      milliseconds
      objective
      bound
    }
    result {
      needs
      needsWithoutTime
      weightsSince
      heads
      volunteers
      volunteerMinutes
      pairs
      filled
      filledWithoutFairness
      objective
      bound
      gapMillionths
      skills {
        skill
        wanted
        available
      }
      fills {
        regionCode
        name
        asked
        filled
        filledWithoutFairness
      }
    }
    changes {
      change
      count
    }
    sending {
      toSend
      toTakeBack
      excluded
      sent
      refused
      agreed
    }
    places {
      regionCode
      name
      latitude
      longitude
      filled
      missing
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    `, {"hash":"sha256:e9048d09d9f6bd774a7fc191cf0fcb822344a69ac4e31b36e7920006e3483912"}) as unknown as TypedDocumentString<MatchingPlanQuery, MatchingPlanQueryVariables>;
export const MakePlanDocument = new TypedDocumentString(`
    mutation MakePlan($regionCode: ID!, $weekOn: Day!, $basedOnId: ID, $whatIf: WhatIfInput, $idempotencyKey: String!) {
  makePlan(
    regionCode: $regionCode
    weekOn: $weekOn
    basedOnId: $basedOnId
    whatIf: $whatIf
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:3bdf2205e3b99e40efcccdd5107a4cf0b545dd0752a5305f8b691bfc76bef56e"}) as unknown as TypedDocumentString<MakePlanMutation, MakePlanMutationVariables>;
export const ActOnPlanDocument = new TypedDocumentString(`
    mutation ActOnPlan($id: ID!, $action: PlanAction!, $version: Int!) {
  actOnPlan(id: $id, action: $action, version: $version) {
    id
    state
    version
    sending {
      toSend
      toTakeBack
    }
  }
}
    `, {"hash":"sha256:c3cf5a51b2d9f9af2867129bb41fec0ddfa97a7a011ae0c7c5c39047d09b539d"}) as unknown as TypedDocumentString<ActOnPlanMutation, ActOnPlanMutationVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query ProjectList($after: String, $states: [ProjectState!]) {
  projectList(first: 30, after: $after, states: $states) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        stateSince
        servedCount
        organization {
          id
          name
        }
        community {
          code
          name
        }
        need {
          id
          title
          number
          dueAt
          stateSince
          parts {
            ...PartOfNeed
          }
        }
        ...ProjectLinkage
      }
    }
  }
}
    fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}
fragment ProjectLinkage on Project {
  linkage {
    community
    organization
    worker
    volunteer
    resource
    steps
  }
}`, {"hash":"sha256:52422e9b0ce403943d49d72d8e287be681aa57788ba4cb066eecbcd119978e3a"}) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!) {
  project(id: $id) {
    id
    state
    stateSince
    lastReason
    servedCount
    createdAt
    acceptedAt
    version
    organization {
      id
      name
    }
    community {
      code
      name
    }
    socialWorker {
      id
      name
      grade
    }
    claims {
      ...ClaimParts
    }
    need {
      id
      title
      number
      state
      category
      targetCount
      startsAt
      endsAt
      dueAt
      stateSince
      parts {
        ...PartOfNeed
      }
    }
    allowedActions {
      action
      isOpen
      wantsReason
    }
    ...ProjectLinkage
  }
}
    fragment ClaimParts on Claim {
  id
  state
  plan
  lastReason
  createdAt
  stateSince
  version
  organization {
    id
    name
    grade
    registrationType
  }
  shares {
    partId
    quantity
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}
fragment PartOfNeed on NeedPart {
  id
  kind
  name
  unit
  quantity
  pending
  accepted
  isDropped
  skills
}
fragment ProjectLinkage on Project {
  linkage {
    community
    organization
    worker
    volunteer
    resource
    steps
  }
}`, {"hash":"sha256:d7aac35b1b0548f1f268eb4c4169c15b503e8d9c1b6a75448c83087b354af4cf"}) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ActOnProjectDocument = new TypedDocumentString(`
    mutation ActOnProject($id: ID!, $action: ProjectAction!, $version: Int!, $reason: String) {
  actOnProject(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:89ad0a7c4d21e0f0eb9ea11f33509b463582901a1d2a1d3957637bd44c6f2dd8"}) as unknown as TypedDocumentString<ActOnProjectMutation, ActOnProjectMutationVariables>;
export const AcceptProjectDocument = new TypedDocumentString(`
    mutation AcceptProject($id: ID!, $version: Int!, $servedCount: Int!) {
  acceptProject(id: $id, version: $version, servedCount: $servedCount) {
    id
  }
}
    `, {"hash":"sha256:be637b939f43e57bc0fcd0eab9c04b07e35add01a462b5864b9d4f0c747b5425"}) as unknown as TypedDocumentString<AcceptProjectMutation, AcceptProjectMutationVariables>;
export const AssignSocialWorkerDocument = new TypedDocumentString(`
    mutation AssignSocialWorker($id: ID!, $version: Int!, $socialWorkerId: ID!) {
  assignSocialWorker(id: $id, version: $version, socialWorkerId: $socialWorkerId) {
    id
  }
}
    `, {"hash":"sha256:84fb5c0877d923be77294e84bfb07b18aa099064b19c0babb5fbe872b6557c28"}) as unknown as TypedDocumentString<AssignSocialWorkerMutation, AssignSocialWorkerMutationVariables>;
export const WorkerChoicesDocument = new TypedDocumentString(`
    query WorkerChoices {
  socialWorkers(first: 100) {
    edges {
      node {
        id
        name
        grade
        state
      }
    }
  }
}
    `, {"hash":"sha256:1ba90ebc607e684a8d00b68f6cdb47a64976b045cc81927b24596069db63f9ca"}) as unknown as TypedDocumentString<WorkerChoicesQuery, WorkerChoicesQueryVariables>;
export const RegionChangeListDocument = new TypedDocumentString(`
    query RegionChangeList($states: [RegionChangeState!], $after: String) {
  regionChanges(states: $states, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        state
        effectiveOn
        document
        refusedWith
        pairs {
          from
          to
          name
        }
        units {
          code
          name
        }
        region {
          code
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:b3398b202b391807ff4d98ccf310dfa412221794d77d01b5d1b3fabce0ce4bc0"}) as unknown as TypedDocumentString<RegionChangeListQuery, RegionChangeListQueryVariables>;
export const RegionChangeDocument = new TypedDocumentString(`
    query RegionChange($id: ID!) {
  regionChange(id: $id) {
    id
    kind
    state
    version
    mainCode
    effectiveOn
    document
    madeAt
    appliedAt
    refusedWith
    grantCount
    openStationCount
    openNeedCount
    volunteerCount
    madeBy {
      name
    }
    settledBy {
      name
    }
    region {
      code
      name
    }
    pairs {
      from
      to
      name
    }
    units {
      code
      name
    }
    effect {
      fault
      faultCode
      unitCount
      communityCount
      steps {
        fromCode
        fromName
        toCode
        toName
        isMain
      }
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    `, {"hash":"sha256:dc5e5d17dfbf542f1db7d210afb2e1435e9a44104f3768ade0784695cd430f75"}) as unknown as TypedDocumentString<RegionChangeQuery, RegionChangeQueryVariables>;
export const DraftRegionChangesDocument = new TypedDocumentString(`
    mutation DraftRegionChanges($changes: [RegionChangeInput!]!, $effectiveOn: Day!, $document: String!, $idempotencyKey: String!) {
  draftRegionChanges(
    changes: $changes
    effectiveOn: $effectiveOn
    document: $document
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:222fb3d748f1beb536cab793f8a528b85e644617d2da03fdea871c801f5c5d20"}) as unknown as TypedDocumentString<DraftRegionChangesMutation, DraftRegionChangesMutationVariables>;
export const EditRegionChangeDocument = new TypedDocumentString(`
    mutation EditRegionChange($id: ID!, $version: Int!, $change: RegionChangeInput!, $effectiveOn: Day!, $document: String!) {
  editRegionChange(
    id: $id
    version: $version
    change: $change
    effectiveOn: $effectiveOn
    document: $document
  ) {
    id
  }
}
    `, {"hash":"sha256:621a08e8e91c6f8743150a9d56d02e7f8fceb0d8e734cba219fc8c5819dec9ea"}) as unknown as TypedDocumentString<EditRegionChangeMutation, EditRegionChangeMutationVariables>;
export const ActOnRegionChangeDocument = new TypedDocumentString(`
    mutation ActOnRegionChange($id: ID!, $version: Int!, $action: RegionChangeAction!) {
  actOnRegionChange(id: $id, version: $version, action: $action) {
    id
    state
  }
}
    `, {"hash":"sha256:0ea80c31fdbb5b806ebb30c07452df4ed547dd4ae4005a055e9bf1bf6fd53829"}) as unknown as TypedDocumentString<ActOnRegionChangeMutation, ActOnRegionChangeMutationVariables>;
export const FindRegionsDocument = new TypedDocumentString(`
    query FindRegions($text: String!, $within: ID) {
  findRegions(text: $text, within: $within) {
    formerCode
    formerName
    region {
      code
      name
      path {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:96b95002967f2c989f449538b523f3ea001f6d776408e324b217e289066510e6"}) as unknown as TypedDocumentString<FindRegionsQuery, FindRegionsQueryVariables>;
export const RegionDiffDocument = new TypedDocumentString(`
    query RegionDiff($within: ID!, $text: String!) {
  regionDiff(within: $within, text: $text) {
    lineCount
    unreadCount
    proposals {
      kind
      certainty
      mainCode
      pairs {
        from
        fromName
        to
        name
      }
    }
  }
}
    `, {"hash":"sha256:960f30d093b470e2aaf3c19255c0b812547645ef9625a6958642d03582f1fcc9"}) as unknown as TypedDocumentString<RegionDiffQuery, RegionDiffQueryVariables>;
export const RegionHistoryDocument = new TypedDocumentString(`
    query RegionHistory($code: ID!) {
  regionHistory(code: $code) {
    reach
    region {
      code
      name
      level
      validFrom
      validTo
      path {
        code
        name
      }
    }
    today {
      code
      name
    }
    entries {
      change {
        id
        kind
        effectiveOn
        document
      }
      successions {
        id
        fromCode
        fromName
        toCode
        toName
        isMain
      }
    }
  }
}
    `, {"hash":"sha256:af53fb67d151b978077eeff888a74f8ce6d0cfe1de9003653fbfa509436e12a5"}) as unknown as TypedDocumentString<RegionHistoryQuery, RegionHistoryQueryVariables>;
export const TreeOnDayDocument = new TypedDocumentString(`
    query TreeOnDay($code: ID!, $on: Day) {
  childRegions(parentCode: $code, on: $on) {
    code
    name
  }
}
    `, {"hash":"sha256:9e9916503333c41f6a1d74bad9ebe23e5ea158edd9d02ba10347308bff2824f5"}) as unknown as TypedDocumentString<TreeOnDayQuery, TreeOnDayQueryVariables>;
export const FiguresOnDayDocument = new TypedDocumentString(`
    query FiguresOnDay($code: ID!, $from: String!, $to: String!, $asOn: Day) {
  regionFigures(regionCode: $code, from: $from, to: $to, asOn: $asOn) {
    own {
      figures {
        figure
        value
      }
    }
    below {
      region {
        code
      }
      figures {
        figure
        value
      }
    }
  }
}
    `, {"hash":"sha256:31ba818011b8498f9532a5baa439a328184e17c261d8f0f86e525ec2f45e740f"}) as unknown as TypedDocumentString<FiguresOnDayQuery, FiguresOnDayQueryVariables>;
export const PublicNeedListDocument = new TypedDocumentString(`
    query PublicNeedList($after: String, $regionCode: ID, $category: String) {
  publicNeeds(
    first: 20
    after: $after
    regionCode: $regionCode
    category: $category
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...PublicNeedParts
      }
    }
  }
}
    fragment PublicNeedParts on PublicNeed {
  id
  sentence
  category
  urgency
  state
  townshipCode
  townshipName
  targetCount
  peopleWanted
  peopleFound
  publishedAt
}`, {"hash":"sha256:fd195e63b48af438505e545c0869da30aaac4599f8d5d7ba9287f1eab8881129"}) as unknown as TypedDocumentString<PublicNeedListQuery, PublicNeedListQueryVariables>;
export const PublicNeedOneDocument = new TypedDocumentString(`
    query PublicNeedOne($needId: ID!) {
  publicNeed(needId: $needId) {
    ...PublicNeedParts
  }
}
    fragment PublicNeedParts on PublicNeed {
  id
  sentence
  category
  urgency
  state
  townshipCode
  townshipName
  targetCount
  peopleWanted
  peopleFound
  publishedAt
}`, {"hash":"sha256:7ac0bb8bf40967af873a571272c7feb0c75d41b77feea8e817dacf47483ec01b"}) as unknown as TypedDocumentString<PublicNeedOneQuery, PublicNeedOneQueryVariables>;
export const RegionPathDocument = new TypedDocumentString(`
    query RegionPath($code: ID!) {
  region(code: $code) {
    code
    name
    level
    path {
      code
      name
    }
  }
}
    `, {"hash":"sha256:3ca60d7fb56fe41b4f45ac64f3fc3920ffc0e48e797b95d192f8e306432f594f"}) as unknown as TypedDocumentString<RegionPathQuery, RegionPathQueryVariables>;
export const SearchCommunitiesDocument = new TypedDocumentString(`
    query SearchCommunities($text: String!) {
  searchRegions(text: $text, level: community) {
    code
    name
    path {
      code
      name
    }
  }
}
    `, {"hash":"sha256:4b618500fca49348d9febb9135b3bf6740e04abfe4b3d78617ae713edbf44b7b"}) as unknown as TypedDocumentString<SearchCommunitiesQuery, SearchCommunitiesQueryVariables>;
export const AskForHelpDocument = new TypedDocumentString(`
    mutation AskForHelp($regionCode: ID!, $category: String!, $urgency: Urgency!, $words: String!, $phone: String, $isOnBehalf: Boolean!, $idempotencyKey: String!) {
  askForHelp(
    regionCode: $regionCode
    category: $category
    urgency: $urgency
    words: $words
    phone: $phone
    isOnBehalf: $isOnBehalf
    idempotencyKey: $idempotencyKey
  ) {
    code
    number
    dueAt
  }
}
    `, {"hash":"sha256:8352df6747a6c6ee4a46543839c19dcc0b70e2a8d39e5e33bca95ecf19eeb252"}) as unknown as TypedDocumentString<AskForHelpMutation, AskForHelpMutationVariables>;
export const FollowNeedDocument = new TypedDocumentString(`
    mutation FollowNeed($code: String!) {
  followNeed(code: $code) {
    ...ResidentNeedParts
  }
}
    fragment ResidentNeedParts on ResidentNeed {
  number
  state
  category
  communityName
  reason
  dueAt
  canRate
  canWithdraw
  outcome
  timesRead
  steps {
    state
    at
  }
}`, {"hash":"sha256:380dfa00d5d65a45583a883084482566629fd236d6c09fdf8038b2c2ed10345d"}) as unknown as TypedDocumentString<FollowNeedMutation, FollowNeedMutationVariables>;
export const RateNeedDocument = new TypedDocumentString(`
    mutation RateNeed($code: String!, $outcome: RatingOutcome!, $stars: Int) {
  rateNeed(code: $code, outcome: $outcome, stars: $stars) {
    ...ResidentNeedParts
  }
}
    fragment ResidentNeedParts on ResidentNeed {
  number
  state
  category
  communityName
  reason
  dueAt
  canRate
  canWithdraw
  outcome
  timesRead
  steps {
    state
    at
  }
}`, {"hash":"sha256:27442e7501a2f4dce6ae6357d007cda2e4a5533d56d352998381ea9fe74d592b"}) as unknown as TypedDocumentString<RateNeedMutation, RateNeedMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($code: String!) {
  withdrawRequest(code: $code) {
    ...ResidentNeedParts
  }
}
    fragment ResidentNeedParts on ResidentNeed {
  number
  state
  category
  communityName
  reason
  dueAt
  canRate
  canWithdraw
  outcome
  timesRead
  steps {
    state
    at
  }
}`, {"hash":"sha256:147dd4e16333570a4b0cda86dc8c73b2cf5f93931420ef6dbbc3c293834f9288"}) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const AllocationDocument = new TypedDocumentString(`
    query Allocation($id: ID!) {
  allocation(id: $id) {
    ...AllocationParts
  }
}
    fragment AllocationParts on Allocation {
  id
  kind
  amount
  state
  madeAt
  confirmedAt
  returnedAt
  lastReason
  version
  madeBy {
    id
    name
  }
  confirmedBy {
    id
    name
  }
  resource {
    __typename
    id
    name
    organization {
      id
      name
    }
    ... on GoodsLot {
      unit
    }
    ... on ResourceOffer {
      unit
    }
  }
  project {
    id
    state
    community {
      code
      name
    }
    organization {
      id
      name
    }
    need {
      id
      title
      publicSentence
    }
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}`, {"hash":"sha256:c6317cad0e290cb7b530b37c652d93b8b9443d274ab91b3a4965c755d571512d"}) as unknown as TypedDocumentString<AllocationQuery, AllocationQueryVariables>;
export const ProjectAllocationsDocument = new TypedDocumentString(`
    query ProjectAllocations($id: ID!) {
  project(id: $id) {
    id
    allocations {
      ...AllocationParts
    }
  }
}
    fragment AllocationParts on Allocation {
  id
  kind
  amount
  state
  madeAt
  confirmedAt
  returnedAt
  lastReason
  version
  madeBy {
    id
    name
  }
  confirmedBy {
    id
    name
  }
  resource {
    __typename
    id
    name
    organization {
      id
      name
    }
    ... on GoodsLot {
      unit
    }
    ... on ResourceOffer {
      unit
    }
  }
  project {
    id
    state
    community {
      code
      name
    }
    organization {
      id
      name
    }
    need {
      id
      title
      publicSentence
    }
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}`, {"hash":"sha256:71214ea45c0eae9fe7fe3c712a9fae425e7e4543425e2b1a28b7dc103b43c9fd"}) as unknown as TypedDocumentString<ProjectAllocationsQuery, ProjectAllocationsQueryVariables>;
export const ProjectOfNeedDocument = new TypedDocumentString(`
    query ProjectOfNeed($id: ID!) {
  need(id: $id) {
    id
    project {
      id
    }
  }
}
    `, {"hash":"sha256:c1a83bd9a88be21b77d65aef46d95fea2add53718c778ad7d185fb8680dd46d1"}) as unknown as TypedDocumentString<ProjectOfNeedQuery, ProjectOfNeedQueryVariables>;
export const ProjectsForResourceDocument = new TypedDocumentString(`
    query ProjectsForResource($resourceId: ID!, $text: String) {
  projectsForResource(resourceId: $resourceId, text: $text, first: 50) {
    totalCount
    edges {
      node {
        id
        community {
          code
          name
        }
        organization {
          id
          name
        }
        need {
          id
          number
          title
          parts {
            id
            kind
            name
            unit
            quantity
            accepted
            pending
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:e1656b872dfd9761386c42731d2fbf2394715b1559b5ade44ad9490920b07c56"}) as unknown as TypedDocumentString<ProjectsForResourceQuery, ProjectsForResourceQueryVariables>;
export const GiftTraceDocument = new TypedDocumentString(`
    query GiftTrace($transferId: ID!) {
  giftTrace(transferId: $transferId) {
    left
    uses {
      amount
      transferId
      allocation {
        ...AllocationParts
      }
    }
  }
}
    fragment AllocationParts on Allocation {
  id
  kind
  amount
  state
  madeAt
  confirmedAt
  returnedAt
  lastReason
  version
  madeBy {
    id
    name
  }
  confirmedBy {
    id
    name
  }
  resource {
    __typename
    id
    name
    organization {
      id
      name
    }
    ... on GoodsLot {
      unit
    }
    ... on ResourceOffer {
      unit
    }
  }
  project {
    id
    state
    community {
      code
      name
    }
    organization {
      id
      name
    }
    need {
      id
      title
      publicSentence
    }
  }
  allowedActions {
    action
    isOpen
    wantsReason
  }
}`, {"hash":"sha256:e9624ff2b7ea0bdc3349dd06a91c72fa633641b94b1fdfb8d525f47a214bc75f"}) as unknown as TypedDocumentString<GiftTraceQuery, GiftTraceQueryVariables>;
export const AllocateDocument = new TypedDocumentString(`
    mutation Allocate($input: AllocationInput!, $idempotencyKey: String!) {
  allocate(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:64c48801e64432cdb50617e246c3efc2d2f4e1fa6be05d801baadf61051e0467"}) as unknown as TypedDocumentString<AllocateMutation, AllocateMutationVariables>;
export const ConfirmAllocationDocument = new TypedDocumentString(`
    mutation ConfirmAllocation($id: ID!, $version: Int!) {
  confirmAllocation(id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:43a320be56d9b878597c1d39e0ce81b7b375a581c5f4fbdc5a6e5bad74fcffa0"}) as unknown as TypedDocumentString<ConfirmAllocationMutation, ConfirmAllocationMutationVariables>;
export const ReturnAllocationDocument = new TypedDocumentString(`
    mutation ReturnAllocation($id: ID!, $version: Int!, $reason: String) {
  returnAllocation(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:9935bf7e1c3703fdbc780e7be35c0213f0f96afbf7a32591867da8830d115f67"}) as unknown as TypedDocumentString<ReturnAllocationMutation, ReturnAllocationMutationVariables>;
export const FollowGiftDocument = new TypedDocumentString(`
    mutation FollowGift($code: String!) {
  followGift(code: $code) {
    amount
    givenAt
    receiptNumber
    charityName
    fundName
    purposeCategories
    isTakenBack
    used
    left
    servedCount
    uses {
      amount
      at
      fundName
      organizationName
      category
      sentence
      townshipName
      confirmedAt
      acceptedAt
      servedCount
      outcome
    }
  }
}
    `, {"hash":"sha256:fb2728bd5177a23b03f462537b21a57b100985b4d0ae4f244a00123abd869752"}) as unknown as TypedDocumentString<FollowGiftMutation, FollowGiftMutationVariables>;
export const RenewGiftCodeDocument = new TypedDocumentString(`
    mutation RenewGiftCode($id: ID!) {
  renewGiftCode(id: $id) {
    code
  }
}
    `, {"hash":"sha256:7879be5da1c77bf4497c6bbe3f70fbc2396aff527aee35ee716cbf7c8fab3536"}) as unknown as TypedDocumentString<RenewGiftCodeMutation, RenewGiftCodeMutationVariables>;
export const MoneyLedgerDocument = new TypedDocumentString(`
    query MoneyLedger($fundId: ID!, $after: String) {
  fundLedger(fundId: $fundId, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...TransferParts
      }
    }
  }
}
    fragment TransferParts on Transfer {
  id
  kind
  amount
  donorName
  receiptNumber
  reason
  at
  reversesId
  debit {
    id
    name
    kind
  }
  credit {
    id
    name
    kind
  }
  takenBackBy {
    id
  }
  madeBy {
    id
    name
  }
  allocation {
    id
    state
    project {
      id
      need {
        id
        title
      }
    }
  }
}`, {"hash":"sha256:a76586fcd8638e931fed65040cc58d0426430261caa89cd11000c935a59c4a9d"}) as unknown as TypedDocumentString<MoneyLedgerQuery, MoneyLedgerQueryVariables>;
export const TransferDocument = new TypedDocumentString(`
    query Transfer($id: ID!) {
  transfer(id: $id) {
    ...TransferParts
    credit {
      allowedActions
    }
  }
}
    fragment TransferParts on Transfer {
  id
  kind
  amount
  donorName
  receiptNumber
  reason
  at
  reversesId
  debit {
    id
    name
    kind
  }
  credit {
    id
    name
    kind
  }
  takenBackBy {
    id
  }
  madeBy {
    id
    name
  }
  allocation {
    id
    state
    project {
      id
      need {
        id
        title
      }
    }
  }
}`, {"hash":"sha256:4d9a81f065eeff305f3eb4366f1b28f42cfffe7d20fb2aee5ce9b333c967d3f1"}) as unknown as TypedDocumentString<TransferQuery, TransferQueryVariables>;
export const GoodsLedgerDocument = new TypedDocumentString(`
    query GoodsLedger($lotId: ID!, $after: String) {
  goodsLedger(lotId: $lotId, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        change
        reason
        at
        madeBy {
          id
          name
        }
        allocation {
          id
          state
          project {
            id
            need {
              id
              title
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:38a964b5a304e970172a553ee21c4dd9570d692f224d0160d5d391c12619ca3f"}) as unknown as TypedDocumentString<GoodsLedgerQuery, GoodsLedgerQueryVariables>;
export const BookingsDocument = new TypedDocumentString(`
    query Bookings($offerId: ID!, $after: String) {
  offerBookings(offerId: $offerId, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        quantity
        startsAt
        endsAt
        at
        isReleased
        madeBy {
          id
          name
        }
        allocation {
          id
          state
          project {
            id
            need {
              id
              title
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:9b98bbd4bf4d29b523e92bf805f94cede67365f97c18c1319f5b09ec06b6aead"}) as unknown as TypedDocumentString<BookingsQuery, BookingsQueryVariables>;
export const TakeBackGiftDocument = new TypedDocumentString(`
    mutation TakeBackGift($id: ID!, $reason: String!, $idempotencyKey: String!) {
  takeBackGift(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:672dd721b77bf3db2a73a1f068e63b8b0bb243ee62f469c7e2e94f0453bad262"}) as unknown as TypedDocumentString<TakeBackGiftMutation, TakeBackGiftMutationVariables>;
export const MoveMoneyDocument = new TypedDocumentString(`
    mutation MoveMoney($fromId: ID!, $toId: ID!, $amount: Money!, $idempotencyKey: String!) {
  moveMoney(
    fromId: $fromId
    toId: $toId
    amount: $amount
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:38dfb00d89845685ca28cc9d6a284e4044ad445f0b551897f8cc3c40d31c6b12"}) as unknown as TypedDocumentString<MoveMoneyMutation, MoveMoneyMutationVariables>;
export const ResourceListDocument = new TypedDocumentString(`
    query ResourceList($kind: ResourceKind, $regionCode: ID, $organizationId: ID, $category: String, $isAvailable: Boolean, $text: String, $after: String) {
  resourceList(
    kind: $kind
    regionCode: $regionCode
    organizationId: $organizationId
    category: $category
    isAvailable: $isAvailable
    text: $text
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ResourceParts
      }
    }
  }
}
    fragment ResourceParts on CharityResource {
  __typename
  id
  name
  regionCode
  purposeCategories
  purposePlaces {
    code
    name
  }
  region {
    code
    name
  }
  organization {
    id
    name
    isDemo
  }
  ... on FundAccount {
    fundKind: kind
    balance
  }
  ... on GoodsLot {
    category
    unit
    onHand
    received
    expiresOn
  }
  ... on ResourceOffer {
    offerKind: kind
    category
    unit
    capacity
    validFrom
    validTo
    isWithdrawn
  }
}`, {"hash":"sha256:bc12f812f9c4cdcfa5cf04976be251de0a946b23da20b5beb533241d092ab657"}) as unknown as TypedDocumentString<ResourceListQuery, ResourceListQueryVariables>;
export const ResourceDocument = new TypedDocumentString(`
    query Resource($id: ID!) {
  charityResource(id: $id) {
    ...ResourceParts
    createdAt
    allowedActions
    ... on GoodsLot {
      donorName
      receiptNumber
    }
    ... on ResourceOffer {
      detail
      version
    }
  }
}
    fragment ResourceParts on CharityResource {
  __typename
  id
  name
  regionCode
  purposeCategories
  purposePlaces {
    code
    name
  }
  region {
    code
    name
  }
  organization {
    id
    name
    isDemo
  }
  ... on FundAccount {
    fundKind: kind
    balance
  }
  ... on GoodsLot {
    category
    unit
    onHand
    received
    expiresOn
  }
  ... on ResourceOffer {
    offerKind: kind
    category
    unit
    capacity
    validFrom
    validTo
    isWithdrawn
  }
}`, {"hash":"sha256:9fb1b3b26afb1d4e2a4ac3f045a4bcf7e0ab9d2763cb72a3fc38aad8a6874e48"}) as unknown as TypedDocumentString<ResourceQuery, ResourceQueryVariables>;
export const OwnSeatDocument = new TypedDocumentString(`
    query OwnSeat($id: ID!) {
  organization(id: $id) {
    id
    regionCode
  }
}
    `, {"hash":"sha256:a17314d56b69fc109f3a4a541a74f7a1ae7d28c22587c7ace023d5ef863b9dd8"}) as unknown as TypedDocumentString<OwnSeatQuery, OwnSeatQueryVariables>;
export const OpenFundDocument = new TypedDocumentString(`
    mutation OpenFund($input: FundInput!, $idempotencyKey: String!) {
  openFund(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:bf16849dd286557bac2a06371924c4a31864856ee191474982e1418db994b0a5"}) as unknown as TypedDocumentString<OpenFundMutation, OpenFundMutationVariables>;
export const ReceiveGiftDocument = new TypedDocumentString(`
    mutation ReceiveGift($fundId: ID!, $amount: Money!, $donorName: String, $receiptNumber: String, $idempotencyKey: String!) {
  receiveGift(
    fundId: $fundId
    amount: $amount
    donorName: $donorName
    receiptNumber: $receiptNumber
    idempotencyKey: $idempotencyKey
  ) {
    code
  }
}
    `, {"hash":"sha256:ee386d3efd9cc65511605a25f85d20ea79445341828836c9f0941bdff67c4764"}) as unknown as TypedDocumentString<ReceiveGiftMutation, ReceiveGiftMutationVariables>;
export const ReceiveGoodsDocument = new TypedDocumentString(`
    mutation ReceiveGoods($input: GoodsInput!, $idempotencyKey: String!) {
  receiveGoods(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:698457352daa983d41e54378d0dc12e543e44ee527a2956769fc3ab2f057fb07"}) as unknown as TypedDocumentString<ReceiveGoodsMutation, ReceiveGoodsMutationVariables>;
export const WriteOffGoodsDocument = new TypedDocumentString(`
    mutation WriteOffGoods($lotId: ID!, $quantity: Int!, $reason: String!, $idempotencyKey: String!) {
  writeOffGoods(
    lotId: $lotId
    quantity: $quantity
    reason: $reason
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:76e60e69e986f184d076e28ca35a29bc6c1624834e736987a58c65d7d85703d0"}) as unknown as TypedDocumentString<WriteOffGoodsMutation, WriteOffGoodsMutationVariables>;
export const OfferResourceDocument = new TypedDocumentString(`
    mutation OfferResource($input: OfferInput!, $idempotencyKey: String!) {
  offerResource(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:f8692fc8bff740d3e7c1fe7750198c244ceee9222899222723470dc746c21c12"}) as unknown as TypedDocumentString<OfferResourceMutation, OfferResourceMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($id: ID!, $version: Int!, $isWithdrawn: Boolean!) {
  withdrawOffer(id: $id, version: $version, isWithdrawn: $isWithdrawn) {
    id
  }
}
    `, {"hash":"sha256:527966d3ce652ba8e4478677ccc286892933a6952dbecb1133ea979e074464fe"}) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const AddEmploymentDocument = new TypedDocumentString(`
    mutation AddEmployment($workerId: ID!, $input: EmploymentInput!) {
  addEmployment(workerId: $workerId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:75d585a5d547da964dcef630cc54197edf09ae80726329e118292e0d43684aca"}) as unknown as TypedDocumentString<AddEmploymentMutation, AddEmploymentMutationVariables>;
export const AddInsuranceDocument = new TypedDocumentString(`
    mutation AddInsurance($workerId: ID!, $input: InsuranceInput!) {
  addInsurance(workerId: $workerId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:80e3e5d1ee8eb8bc7c816ad5cbdb885b7d445929855d92e1ae9f459e3fce5ee7"}) as unknown as TypedDocumentString<AddInsuranceMutation, AddInsuranceMutationVariables>;
export const AddPostingDocument = new TypedDocumentString(`
    mutation AddPosting($workerId: ID!, $input: PostingInput!) {
  addPosting(workerId: $workerId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:24014bc2f3f16a0917e3446fb1df9bb5d579b7d28d07ce2e0e9a01a5dc4f3f3c"}) as unknown as TypedDocumentString<AddPostingMutation, AddPostingMutationVariables>;
export const AddSupervisionDocument = new TypedDocumentString(`
    mutation AddSupervision($workerId: ID!, $input: SupervisionInput!) {
  addSupervision(workerId: $workerId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:1d6c551fe2bb864c857dfffb8147ce88935619226001e688ac0f2e8332cde487"}) as unknown as TypedDocumentString<AddSupervisionMutation, AddSupervisionMutationVariables>;
export const AddDeputyDocument = new TypedDocumentString(`
    mutation AddDeputy($workerId: ID!, $input: DeputyInput!) {
  addDeputy(workerId: $workerId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:51e329bd25cb79931bd35d9120959d3296b8d7f242de3356cd1dd27e97a7e6f7"}) as unknown as TypedDocumentString<AddDeputyMutation, AddDeputyMutationVariables>;
export const EndWorkerTermDocument = new TypedDocumentString(`
    mutation EndWorkerTerm($kind: WorkerTermKind!, $id: ID!, $version: Int!, $on: Day!) {
  endWorkerTerm(kind: $kind, id: $id, version: $version, on: $on) {
    id
  }
}
    `, {"hash":"sha256:5d5af18a835560be42625e481d6da22d3e90f0c6a141f1658c231b1022e0fd6c"}) as unknown as TypedDocumentString<EndWorkerTermMutation, EndWorkerTermMutationVariables>;
export const AnswerWorkerTieDocument = new TypedDocumentString(`
    mutation AnswerWorkerTie($kind: WorkerTermKind!, $id: ID!, $version: Int!, $isYes: Boolean!) {
  answerWorkerTie(kind: $kind, id: $id, version: $version, isYes: $isYes) {
    id
  }
}
    `, {"hash":"sha256:b77af01ede8d811e3c6f877c87f145035ba19ef5f47b4d5890ef504465c84975"}) as unknown as TypedDocumentString<AnswerWorkerTieMutation, AnswerWorkerTieMutationVariables>;
export const WithdrawWorkerTermDocument = new TypedDocumentString(`
    mutation WithdrawWorkerTerm($kind: WorkerTermKind!, $id: ID!, $version: Int!) {
  withdrawWorkerTerm(kind: $kind, id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:81e680c1a1890315941410ea38d900674151a387d118eeae7d19e425ece706a3"}) as unknown as TypedDocumentString<WithdrawWorkerTermMutation, WithdrawWorkerTermMutationVariables>;
export const EnterCertificateDocument = new TypedDocumentString(`
    mutation EnterCertificate($workerId: ID!, $input: CertificateInput!) {
  enterCertificate(workerId: $workerId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:caa1947fdb09a679105cc2320b6f2c727a64a8d35988956c8c5eb5ec13c57aff"}) as unknown as TypedDocumentString<EnterCertificateMutation, EnterCertificateMutationVariables>;
export const ImportCertificatesDocument = new TypedDocumentString(`
    mutation ImportCertificates($rows: [CertificateRowInput!]!) {
  importCertificates(rows: $rows) {
    row
    outcome
    grade
    workerId
    refusal
  }
}
    `, {"hash":"sha256:c23f963f1b6354961ac13a5b93effca74e3c0a7124135e31b4d04b44203014a0"}) as unknown as TypedDocumentString<ImportCertificatesMutation, ImportCertificatesMutationVariables>;
export const RenewCertificateDocument = new TypedDocumentString(`
    mutation RenewCertificate($id: ID!, $version: Int!, $days: CertificateDaysInput!) {
  renewCertificate(id: $id, version: $version, days: $days) {
    id
  }
}
    `, {"hash":"sha256:64d7718eb355b91f10821023517b6d4a083191742089e20162d89ba75ad6ad58"}) as unknown as TypedDocumentString<RenewCertificateMutation, RenewCertificateMutationVariables>;
export const WithdrawCertificateDocument = new TypedDocumentString(`
    mutation WithdrawCertificate($id: ID!, $version: Int!) {
  withdrawCertificate(id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:e61b99346d624ef1dcc1b9623b6d1ac2dfdfd430bcb80893755705de507261a8"}) as unknown as TypedDocumentString<WithdrawCertificateMutation, WithdrawCertificateMutationVariables>;
export const TellWorkerParticularsDocument = new TypedDocumentString(`
    mutation TellWorkerParticulars($workerId: ID!, $input: ParticularsInput!) {
  tellWorkerParticulars(workerId: $workerId, input: $input) {
    number
  }
}
    `, {"hash":"sha256:393e0e64fa4f8e440abf6cd164a31ea744f04be84af5d1c640fb52a0058ee0d0"}) as unknown as TypedDocumentString<TellWorkerParticularsMutation, TellWorkerParticularsMutationVariables>;
export const EnterLearningDocument = new TypedDocumentString(`
    mutation EnterLearning($workerId: ID!, $input: LearningInput!) {
  enterLearning(workerId: $workerId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:73e7d3c8a8e31b6a6b5f5dcff748988c1ee8b4edf3dbcf37123d47b792e3dcb6"}) as unknown as TypedDocumentString<EnterLearningMutation, EnterLearningMutationVariables>;
export const ActOnLearningDocument = new TypedDocumentString(`
    mutation ActOnLearning($id: ID!, $action: LearningAction!, $version: Int!, $reason: String) {
  actOnLearning(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:9bafc5b8ea2d47ec9d28c840f1af36505ed26a41b1ce20e6347a0f803ce0ce28"}) as unknown as TypedDocumentString<ActOnLearningMutation, ActOnLearningMutationVariables>;
export const RecordSupervisionDocument = new TypedDocumentString(`
    mutation RecordSupervision($pairId: ID!, $input: SessionInput!) {
  recordSupervision(pairId: $pairId, input: $input) {
    id
  }
}
    `, {"hash":"sha256:e3ab1693571e355becc6bdf0e35563d0d0e2a67171c27e2ea6f9de9c245f946f"}) as unknown as TypedDocumentString<RecordSupervisionMutation, RecordSupervisionMutationVariables>;
export const WithdrawSupervisionDocument = new TypedDocumentString(`
    mutation WithdrawSupervision($id: ID!, $version: Int!) {
  withdrawSupervision(id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:ca31900bd976d62a51385eae1879dbdb16f0fbf5b18baf0cafe9854c32f0cec6"}) as unknown as TypedDocumentString<WithdrawSupervisionMutation, WithdrawSupervisionMutationVariables>;
export const TellWorkTimeDocument = new TypedDocumentString(`
    mutation TellWorkTime($input: WorkTimeInput!) {
  tellWorkTime(input: $input) {
    id
  }
}
    `, {"hash":"sha256:b3c4ced4c1cab669a77d0fd4a6b7eda59c98d7af71cd969bbb42b43412b5c9fd"}) as unknown as TypedDocumentString<TellWorkTimeMutation, TellWorkTimeMutationVariables>;
export const WorkerFileDocument = new TypedDocumentString(`
    query WorkerFile($id: ID!) {
  socialWorker(id: $id) {
    ...WorkerFileParts
  }
}
    fragment WorkerFileParts on SocialWorker {
  id
  name
  state
  grade
  certificateValidTo
  fileActions
  region {
    code
    name
  }
  organization {
    name
  }
  certificates {
    id
    grade
    numberEnding
    approvedOn
    registeredOn
    validTo
    version
  }
  employments {
    id
    employer
    nature
    fromOn
    toOn
    version
    workplace {
      name
      path {
        name
      }
    }
  }
  insurance {
    id
    fromOn
    toOn
    version
    place {
      name
    }
  }
  postings {
    id
    kind
    fromOn
    toOn
    version
    place {
      name
    }
    station {
      name
    }
  }
  supervision {
    ...PairParts
  }
  guides {
    ...PairParts
  }
  deputies {
    id
    deputyName
    fromOn
    toOn
    confirmedAt
    version
  }
  standsInFor {
    id
    workerName
    fromOn
    toOn
    confirmedAt
  }
  learning {
    id
    kind
    title
    provider
    minutes
    learnedOn
    state
    lastReason
    version
    allowedActions {
      action
      isOpen
    }
  }
  learningCycle {
    fromOn
    toOn
    owedMinutes
    countedMinutes
    waitingMinutes
    sourceZh
    sourceEn
  }
  workTime {
    administrativeThousandths
    months {
      id
      month
      number
      professionalMinutes
      administrativeMinutes
    }
  }
}
fragment PairParts on SupervisionPair {
  id
  supervisorName
  workerName
  fromOn
  toOn
  confirmedAt
  version
  mayRecord
  sessions {
    id
    form
    heldOn
    minutes
    version
  }
}`, {"hash":"sha256:348b4cda16b412cb074f001a27e31e01fc2ca587539141962bca41e077d2232b"}) as unknown as TypedDocumentString<WorkerFileQuery, WorkerFileQueryVariables>;
export const MySocialWorkerDocument = new TypedDocumentString(`
    query MySocialWorker {
  mySocialWorker {
    ...WorkerFileParts
  }
}
    fragment WorkerFileParts on SocialWorker {
  id
  name
  state
  grade
  certificateValidTo
  fileActions
  region {
    code
    name
  }
  organization {
    name
  }
  certificates {
    id
    grade
    numberEnding
    approvedOn
    registeredOn
    validTo
    version
  }
  employments {
    id
    employer
    nature
    fromOn
    toOn
    version
    workplace {
      name
      path {
        name
      }
    }
  }
  insurance {
    id
    fromOn
    toOn
    version
    place {
      name
    }
  }
  postings {
    id
    kind
    fromOn
    toOn
    version
    place {
      name
    }
    station {
      name
    }
  }
  supervision {
    ...PairParts
  }
  guides {
    ...PairParts
  }
  deputies {
    id
    deputyName
    fromOn
    toOn
    confirmedAt
    version
  }
  standsInFor {
    id
    workerName
    fromOn
    toOn
    confirmedAt
  }
  learning {
    id
    kind
    title
    provider
    minutes
    learnedOn
    state
    lastReason
    version
    allowedActions {
      action
      isOpen
    }
  }
  learningCycle {
    fromOn
    toOn
    owedMinutes
    countedMinutes
    waitingMinutes
    sourceZh
    sourceEn
  }
  workTime {
    administrativeThousandths
    months {
      id
      month
      number
      professionalMinutes
      administrativeMinutes
    }
  }
}
fragment PairParts on SupervisionPair {
  id
  supervisorName
  workerName
  fromOn
  toOn
  confirmedAt
  version
  mayRecord
  sessions {
    id
    form
    heldOn
    minutes
    version
  }
}`, {"hash":"sha256:140c33d09bd79742690a99fa8e72cf8b96619c5ca69693775fbfb682619b685d"}) as unknown as TypedDocumentString<MySocialWorkerQuery, MySocialWorkerQueryVariables>;
export const OpenStationsDocument = new TypedDocumentString(`
    query OpenStations($regionCode: ID!) {
  stations(regionCode: $regionCode, state: open, first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:4884679acf1e6c586a2541cc9dfc07fb141d959ed41fdb83a871d9d2027edbc4"}) as unknown as TypedDocumentString<OpenStationsQuery, OpenStationsQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  socialWorkers(first: 100) {
    edges {
      node {
        id
        name
        state
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:cf85e9f9ff2fa8c70f3297235ac800da1f7b83ca5b8626d1fd021fc6324bf7c6"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const LearningQueueDocument = new TypedDocumentString(`
    query LearningQueue($after: String) {
  learningToConfirm(first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        socialWorkerId
        workerName
        kind
        title
        provider
        minutes
        learnedOn
        version
        allowedActions {
          action
          isOpen
        }
      }
    }
  }
}
    `, {"hash":"sha256:375d8f8c9900304b6a364c5423160915c6bf0c4d03e81006fdfc07805124329f"}) as unknown as TypedDocumentString<LearningQueueQuery, LearningQueueQueryVariables>;
export const CertificateNumberDocument = new TypedDocumentString(`
    query CertificateNumber($id: ID!) {
  certificateNumber(id: $id)
}
    `, {"hash":"sha256:cf60a1cba34b9fa82c34bd57b501a73206023b537b2d26d77078ce5c9464483d"}) as unknown as TypedDocumentString<CertificateNumberQuery, CertificateNumberQueryVariables>;
export const WorkerParticularsDocument = new TypedDocumentString(`
    query WorkerParticulars($id: ID!) {
  workerParticulars(id: $id) {
    number
    sex
    birthMonth
    retirementCategory
  }
}
    `, {"hash":"sha256:e0d63efb5f42df2ff1fb955cf7d97f478e7faa74463bcde98f67f5e6fa4cef00"}) as unknown as TypedDocumentString<WorkerParticularsQuery, WorkerParticularsQueryVariables>;
export const LicenceStatisticsDocument = new TypedDocumentString(`
    query LicenceStatistics($regionCode: ID!) {
  licenceStatistics(regionCode: $regionCode) {
    countedAt
    mayEnter
    whole {
      ...LicenceCountParts
    }
    units {
      ...LicenceCountParts
    }
    own {
      ...LicenceCountParts
    }
    published {
      id
      measure
      number
      value
      asOn
      source
      enteredAt
    }
    checks {
      kind
      measure
      stated
      computed
      difference
      agreement
      tolerance
      impliedLeast
      impliedMost
    }
  }
}
    fragment LicenceCountParts on LicenceCounts {
  regionCode
  region {
    name
    level
  }
  assistant
  intermediate
  senior
  total
  unlicensed
  perTenThousand
  residents {
    value
    asOn
    source
  }
}`, {"hash":"sha256:c7cd0468e60f0eb2c8d31891c94dc79ee6067b163c0cb40e2e0eb30fb7b10352"}) as unknown as TypedDocumentString<LicenceStatisticsQuery, LicenceStatisticsQueryVariables>;
export const EnterPublishedLicencesDocument = new TypedDocumentString(`
    mutation EnterPublishedLicences($input: PublishedLicencesInput!) {
  enterPublishedLicences(input: $input) {
    id
  }
}
    `, {"hash":"sha256:9a9e3bf4ff293ccee5c73857586a78564b8dd571385aa9d3ce1dc38549246159"}) as unknown as TypedDocumentString<EnterPublishedLicencesMutation, EnterPublishedLicencesMutationVariables>;
export const SocialWorkerListDocument = new TypedDocumentString(`
    query SocialWorkerList($regionCode: ID, $grade: CertificateGrade, $state: SocialWorkerState, $text: String, $after: String) {
  socialWorkers(
    regionCode: $regionCode
    grade: $grade
    state: $state
    text: $text
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        state
        grade
        certificateValidTo
        specialties
        capacity
        isDemo
        region {
          name
        }
        organization {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:f608d7171141677d98fe7a6fdbc93e3b6a0f754fd934a9a51120cc087f768e01"}) as unknown as TypedDocumentString<SocialWorkerListQuery, SocialWorkerListQueryVariables>;
export const SocialWorkerDocument = new TypedDocumentString(`
    query SocialWorker($id: ID!) {
  socialWorker(id: $id) {
    id
    name
    state
    grade
    certificateEnding
    certificateValidTo
    specialties
    capacity
    isDemo
    createdAt
    version
    recognition {
      since
      mayRecognize
    }
    region {
      code
      name
      path {
        name
      }
    }
    organization {
      id
      name
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    `, {"hash":"sha256:4e3a23377031c5084ab7977d388e11d547f8e8a3f8e121f14fd29e26c6829ece"}) as unknown as TypedDocumentString<SocialWorkerQuery, SocialWorkerQueryVariables>;
export const UnregisteredSocialWorkersDocument = new TypedDocumentString(`
    query UnregisteredSocialWorkers {
  unregisteredSocialWorkers {
    personId
    name
    regionCode
  }
}
    `, {"hash":"sha256:70ac5e2969e340742523097d8d4ae7d5e7419f44c9c501740993e9fb6f96574e"}) as unknown as TypedDocumentString<UnregisteredSocialWorkersQuery, UnregisteredSocialWorkersQueryVariables>;
export const EmployerListDocument = new TypedDocumentString(`
    query EmployerList {
  organizationList(state: active, first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:cf86ee0dcc7cc590c1d1c13f9eca12f161021a0eb13f4d424c655fe6fc944b3c"}) as unknown as TypedDocumentString<EmployerListQuery, EmployerListQueryVariables>;
export const RegisterSocialWorkerDocument = new TypedDocumentString(`
    mutation RegisterSocialWorker($personId: ID!, $input: SocialWorkerInput!, $certificate: CertificateInput) {
  registerSocialWorker(
    personId: $personId
    input: $input
    certificate: $certificate
  ) {
    id
  }
}
    `, {"hash":"sha256:6dda2f9b014c2de43cd52d2fdbda04d3993861b8b77d6629957042236e740ccb"}) as unknown as TypedDocumentString<RegisterSocialWorkerMutation, RegisterSocialWorkerMutationVariables>;
export const EditSocialWorkerDocument = new TypedDocumentString(`
    mutation EditSocialWorker($id: ID!, $version: Int!, $input: SocialWorkerInput!) {
  editSocialWorker(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:5560a16286a0945d744b5908990f63b6076a98d351eafa1461e7e9e89e05f804"}) as unknown as TypedDocumentString<EditSocialWorkerMutation, EditSocialWorkerMutationVariables>;
export const ActOnSocialWorkerDocument = new TypedDocumentString(`
    mutation ActOnSocialWorker($id: ID!, $action: SocialWorkerAction!, $version: Int!) {
  actOnSocialWorker(id: $id, action: $action, version: $version) {
    id
  }
}
    `, {"hash":"sha256:4d03937d8f0a0f8e5ac35b86d8cbd7d315d72e8fa3f37f2894949453d56b4a5e"}) as unknown as TypedDocumentString<ActOnSocialWorkerMutation, ActOnSocialWorkerMutationVariables>;
export const OwnRecognitionDocument = new TypedDocumentString(`
    query OwnRecognition {
  mySocialWorker {
    id
    recognition {
      since
    }
  }
}
    `, {"hash":"sha256:b1394e90555793d4cf205725e8ba3e20f49ecd225bb71c8bf996781fd19df6af"}) as unknown as TypedDocumentString<OwnRecognitionQuery, OwnRecognitionQueryVariables>;
export const RecognizeSocialWorkerDocument = new TypedDocumentString(`
    mutation RecognizeSocialWorker($id: ID!) {
  recognizeSocialWorker(id: $id) {
    id
  }
}
    `, {"hash":"sha256:4eb394a715821fa0891cce82a9c68f5a0a51c289f882ef8b2e67606685b8cd86"}) as unknown as TypedDocumentString<RecognizeSocialWorkerMutation, RecognizeSocialWorkerMutationVariables>;
export const ServiceCoverageDocument = new TypedDocumentString(`
    query ServiceCoverage($regionCode: ID!, $year: Int) {
  serviceCoverage(regionCode: $regionCode, year: $year) {
    from
    to
    asOf
    path {
      code
      name
    }
    own {
      ...CoverageParts
    }
    below {
      ...CoverageParts
    }
  }
}
    fragment CoverageParts on RegionCoverage {
  region {
    code
    name
    level
  }
  tiers {
    tier
    isOptional
    counted
    total
    assigned
    logged
  }
}`, {"hash":"sha256:3fb8279ec823f25034d6ec9b3d93a1cd4bca10d73bb3b7f84756f6e260f31bf8"}) as unknown as TypedDocumentString<ServiceCoverageQuery, ServiceCoverageQueryVariables>;
export const CoveredUnitsDocument = new TypedDocumentString(`
    query CoveredUnits($regionCode: ID!, $year: Int, $tier: ServiceTier!, $isCounted: Boolean, $after: String) {
  coveredUnits(
    regionCode: $regionCode
    year: $year
    tier: $tier
    isCounted: $isCounted
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        kind
        title
        isCounted
        bases
        region {
          code
          name
          path {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:bd0a0f797def0e36b0329d9081cbae139780842362130e58ceda51c3e7a52a7e"}) as unknown as TypedDocumentString<CoveredUnitsQuery, CoveredUnitsQueryVariables>;
export const StaffCandidatesDocument = new TypedDocumentString(`
    query StaffCandidates($id: ID!) {
  staffCandidates(id: $id) {
    personId
    name
    roles
    places
  }
}
    `, {"hash":"sha256:69c2db253c67f4b3e3a9af14546b64fd12c19643d3f3fa6dfc4fd5507d66ee0c"}) as unknown as TypedDocumentString<StaffCandidatesQuery, StaffCandidatesQueryVariables>;
export const SupportFundsDocument = new TypedDocumentString(`
    query SupportFunds($kind: ResourceKind!) {
  resourceList(kind: $kind, isAvailable: true, first: 100) {
    edges {
      node {
        __typename
        id
        name
        purposePlaces {
          code
        }
        organization {
          name
        }
        ... on ResourceOffer {
          offerKind: kind
        }
      }
    }
  }
}
    `, {"hash":"sha256:f84c0473ff01678623b5337199633a179e4ad3c09e8bf7c691754f7aa335c209"}) as unknown as TypedDocumentString<SupportFundsQuery, SupportFundsQueryVariables>;
export const SupportProjectsDocument = new TypedDocumentString(`
    query SupportProjects($regionCode: ID!) {
  projectList(
    regionCode: $regionCode
    states: [underway, delivered, accepted]
    first: 100
  ) {
    edges {
      node {
        id
        community {
          name
        }
        need {
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:575acfd09f4f7ccf1cad83e3dd08fbd15404910c4f52fadff954edbe5c9c14ad"}) as unknown as TypedDocumentString<SupportProjectsQuery, SupportProjectsQueryVariables>;
export const DescribeStationDocument = new TypedDocumentString(`
    mutation DescribeStation($id: ID!, $version: Int!, $input: StationHouseInput!) {
  describeStation(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:a58468d6b0b1558f1dd654402cddc1a466b82662e9adb0755db32465a002c4b0"}) as unknown as TypedDocumentString<DescribeStationMutation, DescribeStationMutationVariables>;
export const PostStationStaffDocument = new TypedDocumentString(`
    mutation PostStationStaff($stationId: ID!, $personId: ID!, $duty: StaffDuty!, $fromOn: Day!) {
  postStationStaff(
    stationId: $stationId
    personId: $personId
    duty: $duty
    fromOn: $fromOn
  ) {
    id
  }
}
    `, {"hash":"sha256:acb8e1b6d66176f259e21b1bafe1fe243cfc7b5ffba383dd70b224412d35473a"}) as unknown as TypedDocumentString<PostStationStaffMutation, PostStationStaffMutationVariables>;
export const RelieveStationStaffDocument = new TypedDocumentString(`
    mutation RelieveStationStaff($id: ID!, $version: Int!) {
  relieveStationStaff(id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:16f93f94908b174e5bd081a471027b652da7edd9672baa7d76a9ed2c8324ec78"}) as unknown as TypedDocumentString<RelieveStationStaffMutation, RelieveStationStaffMutationVariables>;
export const GrantSupportDocument = new TypedDocumentString(`
    mutation GrantSupport($stationId: ID!, $input: SupportInput!, $idempotencyKey: String!) {
  grantSupport(
    stationId: $stationId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:91bcec0b6ee3de917d2569508092e9b1204ba422551d22b09fc277de087349a8"}) as unknown as TypedDocumentString<GrantSupportMutation, GrantSupportMutationVariables>;
export const ActOnSupportDocument = new TypedDocumentString(`
    mutation ActOnSupport($id: ID!, $action: SupportAction!, $version: Int!, $reason: String) {
  actOnSupport(id: $id, action: $action, version: $version, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:88916d01638beae0dd751f898817e67ece3d65df96673c9f1a12cf2ff4239da0"}) as unknown as TypedDocumentString<ActOnSupportMutation, ActOnSupportMutationVariables>;
export const StationListDocument = new TypedDocumentString(`
    query StationList($regionCode: ID, $kind: StationKind, $parentId: ID, $organizationId: ID, $state: StationState, $text: String, $after: String) {
  stations(
    regionCode: $regionCode
    kind: $kind
    parentId: $parentId
    organizationId: $organizationId
    state: $state
    text: $text
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        kind
        state
        openedOn
        closedOn
        isDemo
        operationMode
        region {
          code
          name
        }
        parent {
          id
          name
        }
        operator {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:cfad587fe953e02f6b26d249be7e40998f7b9520491023b517a3175903e0438c"}) as unknown as TypedDocumentString<StationListQuery, StationListQueryVariables>;
export const StationDocument = new TypedDocumentString(`
    query Station($id: ID!) {
  station(id: $id) {
    id
    name
    kind
    state
    address
    openedOn
    closedOn
    isDemo
    version
    regionCode
    operationMode
    floorArea
    seats
    isStepFree
    isOpenNow
    weeklyHours {
      weekday
      fromMinute
      toMinute
    }
    exceptions {
      on
      fromMinute
      toMinute
    }
    staffCount
    licensedStaffCount
    staff {
      ...StaffParts
    }
    supports {
      ...SupportParts
    }
    region {
      code
      name
      path {
        code
        name
      }
    }
    parent {
      id
      name
    }
    operator {
      id
      name
    }
    allowedActions {
      action
      isOpen
    }
  }
}
    fragment StaffParts on StationStaff {
  id
  duty
  fromOn
  toOn
  version
  mayRelieve
  person {
    name
  }
  socialWorker {
    id
    state
    grade
    certificateValidTo
  }
}
fragment SupportParts on SupportGrant {
  id
  kind
  state
  giver
  detail
  floorArea
  givenOn
  endsOn
  lastReason
  version
  source {
    __typename
    id
    name
    organization {
      name
    }
    ... on FundAccount {
      balance
    }
  }
  project {
    id
    community {
      name
    }
    need {
      title
    }
  }
  allowedActions {
    action
    isOpen
  }
}`, {"hash":"sha256:73f084fa831c23d8eb87a2e2fa688b12fae0fb790250355f36693050036d8509"}) as unknown as TypedDocumentString<StationQuery, StationQueryVariables>;
export const StationLeadersDocument = new TypedDocumentString(`
    query StationLeaders($kind: StationKind!, $regionCode: ID!) {
  stationLeaders(kind: $kind, regionCode: $regionCode) {
    id
    name
  }
}
    `, {"hash":"sha256:87677f5a6da4eb02879861647fcfd44e5643b156e5057531c3c88a8ed16a9806"}) as unknown as TypedDocumentString<StationLeadersQuery, StationLeadersQueryVariables>;
export const OperatorListDocument = new TypedDocumentString(`
    query OperatorList($regionCode: ID) {
  organizationList(regionCode: $regionCode, state: active, first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:47e9a438363a446deb8091bd03e6fb9e5a79de367e49a6f4e0a62cd16079909d"}) as unknown as TypedDocumentString<OperatorListQuery, OperatorListQueryVariables>;
export const RegisterStationDocument = new TypedDocumentString(`
    mutation RegisterStation($input: StationInput!) {
  registerStation(input: $input) {
    id
  }
}
    `, {"hash":"sha256:399feb5560f82ec3c2f32030fbc14293df5c45f1bd8591bdf00df3d1fc98c7b2"}) as unknown as TypedDocumentString<RegisterStationMutation, RegisterStationMutationVariables>;
export const EditStationDocument = new TypedDocumentString(`
    mutation EditStation($id: ID!, $version: Int!, $input: StationInput!) {
  editStation(id: $id, version: $version, input: $input) {
    id
  }
}
    `, {"hash":"sha256:156b0b50f172567925c085ffc530b723fddba51ba81aa7c9fa3b4a5473ed3532"}) as unknown as TypedDocumentString<EditStationMutation, EditStationMutationVariables>;
export const ActOnStationDocument = new TypedDocumentString(`
    mutation ActOnStation($id: ID!, $action: StationAction!, $version: Int!) {
  actOnStation(id: $id, action: $action, version: $version) {
    id
  }
}
    `, {"hash":"sha256:4f276fec55f455c88fbd0ebfb900ed916e8ef47596a14aff74f7cf6f51f45bef"}) as unknown as TypedDocumentString<ActOnStationMutation, ActOnStationMutationVariables>;
export const EntrustStationDocument = new TypedDocumentString(`
    mutation EntrustStation($id: ID!, $organizationId: ID, $mode: OperationMode, $version: Int!) {
  entrustStation(
    id: $id
    organizationId: $organizationId
    mode: $mode
    version: $version
  ) {
    id
  }
}
    `, {"hash":"sha256:373a3ae329af6c5fcd8bb331d4c3cacba9e6e6a0e66e7dd4727eac80ed6aa10c"}) as unknown as TypedDocumentString<EntrustStationMutation, EntrustStationMutationVariables>;
export const ParkedListDocument = new TypedDocumentString(`
    query ParkedList($isWaiting: Boolean!, $after: String) {
  parkedList(isWaiting: $isWaiting, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        handler
        type
        subjectType
        subjectId
        at
        reason
        parkedAt
        retriedAt
        region {
          code
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:f13c760b0eceb2d562851cf5690999efc733749bc0d91ba80701cc9b3937c03e"}) as unknown as TypedDocumentString<ParkedListQuery, ParkedListQueryVariables>;
export const ParkedCountDocument = new TypedDocumentString(`
    query ParkedCount {
  parkedList(first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:93993cb56900fc94284a1a351fc26727a99298b0b88dd2fe816ccf5e1700be11"}) as unknown as TypedDocumentString<ParkedCountQuery, ParkedCountQueryVariables>;
export const RetryParkedDocument = new TypedDocumentString(`
    mutation RetryParked($id: ID!) {
  retryParked(id: $id) {
    id
  }
}
    `, {"hash":"sha256:029b9afb1478e8ab53a5d62331073649ef1d2f0d26ed550345f8a7fa3e7b816e"}) as unknown as TypedDocumentString<RetryParkedMutation, RetryParkedMutationVariables>;
export const VolunteerListDocument = new TypedDocumentString(`
    query VolunteerList($regionCode: ID, $skill: String, $state: VolunteerState, $text: String, $after: String) {
  volunteers(
    regionCode: $regionCode
    skill: $skill
    state: $state
    text: $text
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        state
        skills
        maxShiftsPerWeek
        isDemo
        licences {
          skill
          expiresOn
        }
        weeklyHours {
          weekday
          fromMinute
          toMinute
        }
        region {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:9eb341a773185d27bdf17f4a165721a84f1a97d28561eabdf9ee7110842e5cf9"}) as unknown as TypedDocumentString<VolunteerListQuery, VolunteerListQueryVariables>;
export const VolunteerDocument = new TypedDocumentString(`
    query Volunteer($id: ID!) {
  volunteer(id: $id) {
    ...VolunteerParts
    name
    createdAt
  }
}
    fragment VolunteerParts on Volunteer {
  id
  state
  version
  regionCode
  skills
  languages
  categories
  maxShiftsPerWeek
  isDemo
  licences {
    skill
    expiresOn
    numberEnding
  }
  weeklyHours {
    weekday
    fromMinute
    toMinute
  }
  exceptions {
    on
    fromMinute
    toMinute
  }
  region {
    name
    path {
      name
    }
  }
}`, {"hash":"sha256:5a308ff5514415a54f6e940870bbb55cdc89788dfc957b8d694aaf4d92158c65"}) as unknown as TypedDocumentString<VolunteerQuery, VolunteerQueryVariables>;
export const MyVolunteerDocument = new TypedDocumentString(`
    query MyVolunteer {
  myVolunteer {
    ...VolunteerParts
    name
    latitude
    longitude
    allowedActions {
      action
      isOpen
    }
  }
}
    fragment VolunteerParts on Volunteer {
  id
  state
  version
  regionCode
  skills
  languages
  categories
  maxShiftsPerWeek
  isDemo
  licences {
    skill
    expiresOn
    numberEnding
  }
  weeklyHours {
    weekday
    fromMinute
    toMinute
  }
  exceptions {
    on
    fromMinute
    toMinute
  }
  region {
    name
    path {
      name
    }
  }
}`, {"hash":"sha256:b012a57d8b8fb8b2f2af1cd9c94fa84ca8f428af8c20ef6665a1ac0a7147f46d"}) as unknown as TypedDocumentString<MyVolunteerQuery, MyVolunteerQueryVariables>;
export const RegisterVolunteerDocument = new TypedDocumentString(`
    mutation RegisterVolunteer($input: VolunteerInput!, $version: Int) {
  registerVolunteer(input: $input, version: $version) {
    id
  }
}
    `, {"hash":"sha256:bf0ef9725df62270a5cb3c15da5003cc9233e1a93f5c709ac2833c34d68babdc"}) as unknown as TypedDocumentString<RegisterVolunteerMutation, RegisterVolunteerMutationVariables>;
export const ActAsVolunteerDocument = new TypedDocumentString(`
    mutation ActAsVolunteer($action: VolunteerAction!, $version: Int!) {
  actAsVolunteer(action: $action, version: $version) {
    id
  }
}
    `, {"hash":"sha256:53afae9146ffa9fc5f3f4cd51b64821dd1062776c9291b81bdd1318a0c9d394f"}) as unknown as TypedDocumentString<ActAsVolunteerMutation, ActAsVolunteerMutationVariables>;
export const PositionNoticeDocument = new TypedDocumentString(`
    query PositionNotice {
  privacyNotice {
    version
  }
}
    `, {"hash":"sha256:8c4eb36e14ec454bbdd3c3ffd5cacc39c98a25bcde1a759cfe6d5ededee3091b"}) as unknown as TypedDocumentString<PositionNoticeQuery, PositionNoticeQueryVariables>;
export const AgreeToPositionDocument = new TypedDocumentString(`
    mutation AgreeToPosition($version: String!) {
  giveConsent(purpose: position, version: $version) {
    id
  }
}
    `, {"hash":"sha256:ea1c737325130736219eb76b5676ea04f8b8d19616619dc32b14e5b2deefd738"}) as unknown as TypedDocumentString<AgreeToPositionMutation, AgreeToPositionMutationVariables>;
export const WeightBoardDocument = new TypedDocumentString(`
    query WeightBoard($regionCode: ID!) {
  weightsInForce(regionCode: $regionCode) {
    sinceOn
    publishedFor
    maySet
    weights {
      ...WeightValues
    }
  }
  publishedWeights(regionCode: $regionCode) {
    id
    number
    fromOn
    publishedAt
    publishedBy {
      id
      name
    }
  }
  weightDrafts(regionCode: $regionCode) {
    id
    state
    fromOn
    reason
    madeAt
    madeBy {
      id
      name
    }
  }
}
    fragment WeightValues on Weights {
  kinds {
    kind
    parts {
      part
      weight
    }
    withinMetres
  }
  fullLoad
  urgencyValues {
    urgency
    value
  }
  fairness {
    share
    bonus
  }
  bufferMinutes
  inertiaThousandths
}`, {"hash":"sha256:d0f6859aec2a5ebd8a8619268bdfaed1e358a8640c8cf9e3efe3d3c1d8b24f6e"}) as unknown as TypedDocumentString<WeightBoardQuery, WeightBoardQueryVariables>;
export const WeightDraftDocument = new TypedDocumentString(`
    query WeightDraft($id: ID!) {
  weightDraft(id: $id) {
    id
    regionCode
    state
    fromOn
    reason
    version
    isChangedSince
    madeAt
    weights {
      ...WeightValues
    }
    allowedActions {
      action
      isOpen
    }
    simulation {
      id
      state
      weekOn
      regionCode
      region {
        code
        name
      }
      finishedAt
      steps {
        stage
        milliseconds
        count
      }
      comparison {
        needs
        heads
        kept
        dropped
        added
        today {
          ...OutcomeParts
        }
        draft {
          ...OutcomeParts
        }
        communities {
          regionCode
          name
          asked
          today
          draft
        }
      }
    }
  }
}
    fragment WeightValues on Weights {
  kinds {
    kind
    parts {
      part
      weight
    }
    withinMetres
  }
  fullLoad
  urgencyValues {
    urgency
    value
  }
  fairness {
    share
    bonus
  }
  bufferMinutes
  inertiaThousandths
}
fragment OutcomeParts on PlanOutcome {
  filled
  served
  worst {
    regionCode
    name
    asked
    today
    draft
  }
}`, {"hash":"sha256:86b90c68113a43fe79ec343b474e856a0bc47b531e8c1706d66bc0ddedb65d17"}) as unknown as TypedDocumentString<WeightDraftQuery, WeightDraftQueryVariables>;
export const DraftWeightsDocument = new TypedDocumentString(`
    mutation DraftWeights($regionCode: ID!, $fromOn: Day!, $reason: String!, $weights: WeightsInput!, $idempotencyKey: String!) {
  draftWeights(
    regionCode: $regionCode
    fromOn: $fromOn
    reason: $reason
    weights: $weights
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:c7cbec8f93ef5eb5ce02378702d396f8ceab1550c1b2ba68980675b92e7aa25c"}) as unknown as TypedDocumentString<DraftWeightsMutation, DraftWeightsMutationVariables>;
export const ChangeWeightDraftDocument = new TypedDocumentString(`
    mutation ChangeWeightDraft($id: ID!, $version: Int!, $fromOn: Day!, $reason: String!, $weights: WeightsInput!) {
  changeWeightDraft(
    id: $id
    version: $version
    fromOn: $fromOn
    reason: $reason
    weights: $weights
  ) {
    id
    version
  }
}
    `, {"hash":"sha256:8e137e58d3891630af75f42777b287077f62add539c274de310d7573c7c93238"}) as unknown as TypedDocumentString<ChangeWeightDraftMutation, ChangeWeightDraftMutationVariables>;
export const SimulateWeightsDocument = new TypedDocumentString(`
    mutation SimulateWeights($id: ID!, $version: Int!, $weekOn: Day!, $withinCode: ID) {
  simulateWeights(
    id: $id
    version: $version
    weekOn: $weekOn
    withinCode: $withinCode
  ) {
    id
    version
  }
}
    `, {"hash":"sha256:72a9fdd3526e5a9525ea93d31bd416fedde0b0c17ebf85b204228295aa04b05d"}) as unknown as TypedDocumentString<SimulateWeightsMutation, SimulateWeightsMutationVariables>;
export const ActOnWeightDraftDocument = new TypedDocumentString(`
    mutation ActOnWeightDraft($id: ID!, $action: WeightDraftAction!, $version: Int!) {
  actOnWeightDraft(id: $id, action: $action, version: $version) {
    id
    state
  }
}
    `, {"hash":"sha256:a479973099d8017b4eb036c5b4314a4993f2982290228c1bcb13e2f143ad82c1"}) as unknown as TypedDocumentString<ActOnWeightDraftMutation, ActOnWeightDraftMutationVariables>;
export const ChildRegionsDocument = new TypedDocumentString(`
    query ChildRegions($parentCode: ID) {
  childRegions(parentCode: $parentCode) {
    code
    name
    level
    isAdministrative
  }
}
    `, {"hash":"sha256:7a7322011cb70d71ffc2cbd480172733cb23fd01356bf9e44ee72288a2295861"}) as unknown as TypedDocumentString<ChildRegionsQuery, ChildRegionsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      id
      name
      isDemo
    }
    hat {
      ...HatParts
    }
    hats {
      ...HatParts
    }
  }
}
    fragment HatParts on Grant {
  id
  role
  regionCode
  organizationId
  validTo
  organization {
    name
  }
  region {
    code
    name
    level
    path {
      code
      name
    }
  }
}`, {"hash":"sha256:10150f3232c2414a48b859572add776dfbb701e04f7105184690262134c73bbf"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const TakeHatDocument = new TypedDocumentString(`
    mutation TakeHat($id: ID!) {
  takeHat(id: $id) {
    person {
      id
    }
  }
}
    `, {"hash":"sha256:e60fd87740e93efb7dbc81dc8cabe56021f37c393f9ae4aed81780286ccd40e9"}) as unknown as TypedDocumentString<TakeHatMutation, TakeHatMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const TaxonomyDocument = new TypedDocumentString(`
    query Taxonomy($name: TaxonomyName!) {
  taxonomy(name: $name) {
    code
    parentCode
    zh
    en
    wantsLicence
    isSensitive
  }
}
    `, {"hash":"sha256:34e609673cf6a48c11f182ca709bc716f297f7e0be3ccc523f79ce1bc7da9dd9"}) as unknown as TypedDocumentString<TaxonomyQuery, TaxonomyQueryVariables>;
export const OrganizationChoicesDocument = new TypedDocumentString(`
    query OrganizationChoices($regionCode: ID!) {
  organizationList(regionCode: $regionCode, state: active, first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:410189e9efc1c24baf76df25550ae157283df4a97fbb171ed7e11d1e2a2ff226"}) as unknown as TypedDocumentString<OrganizationChoicesQuery, OrganizationChoicesQueryVariables>;