/** What can be done with an activity. */
export type ActivityAction =
  | 'cancel'
  | 'edit'
  | 'finish'
  | 'organize';

/** Where an activity stands. */
export type ActivityState =
  | 'cancelled'
  | 'finished'
  | 'open';

/** What can be done with an allocation. */
export type AllocationAction =
  | 'confirm'
  | 'return';

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

/** Who or what can be suggested for a need. */
export type CandidateKind =
  | 'organization'
  | 'resource'
  | 'socialWorker'
  | 'volunteer';

/** Grade of the national certificate. */
export type CertificateGrade =
  | 'assistant'
  | 'senior'
  | 'worker';

/** How a need reached the community. */
export type Channel =
  | 'council'
  | 'grid'
  | 'hotline'
  | 'online'
  | 'visit'
  | 'window';

/** What can be done with a claim. */
export type ClaimAction =
  | 'accept'
  | 'decline'
  | 'end'
  | 'withdraw';

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

/** How far one of the five societies is in. */
export type Engagement =
  | 'counted'
  | 'engaged'
  | 'missing';

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

/** What an account of money stands for. */
export type FundKind =
  | 'charityFund'
  | 'outside'
  | 'payeeClearing'
  | 'project'
  | 'publicBudget';

/** What can be done with a role held. */
export type GrantAction =
  | 'appointDeputy'
  | 'revoke';

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
  | 'allocationToConfirm'
  | 'claimAccepted'
  | 'claimDeclined'
  | 'claimEnded'
  | 'claimToAnswer'
  | 'hoursEntered'
  | 'hoursToConfirm'
  | 'invitationToAnswer'
  | 'needDecided'
  | 'needToClose'
  | 'needToComplete'
  | 'needToVerify'
  | 'needVerified'
  | 'organizationDecided'
  | 'organizationToConfirm'
  | 'placeGiven'
  | 'requestToTake'
  | 'shiftCancelled'
  | 'workAccepted'
  | 'workAssigned'
  | 'workToAccept'
  | 'workToRedo'
  | 'workerToAssign';

/** How soon somebody must act on a notice. */
export type NoticeUrgency =
  | 'later'
  | 'news'
  | 'over'
  | 'today';

/** What is on offer. */
export type OfferKind =
  | 'equipment'
  | 'service'
  | 'venue';

/** What can be done with an organization. */
export type OrganizationAction =
  | 'confirm'
  | 'edit'
  | 'remove'
  | 'resume'
  | 'suspend';

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

/** What one part of a need asks for. */
export type PartKind =
  | 'goods'
  | 'money'
  | 'people'
  | 'service'
  | 'venue';

/** What personal data was read. */
export type PersonalMatter =
  | 'address'
  | 'casework'
  | 'certificate'
  | 'health'
  | 'identity'
  | 'phone'
  | 'requesterWords';

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

/** What the resident says of the outcome. */
export type RatingOutcome =
  | 'done'
  | 'nobodyCame'
  | 'problemRemains';

/** Every reason for which a request is refused; it stands in extensions.code of the error. */
export type RefusalCode =
  | 'ALREADY_REGISTERED'
  | 'BAD_REQUEST'
  | 'BODY_TOO_LARGE'
  | 'CAPACITY_REACHED'
  | 'CLAIM_EXCEEDS'
  | 'CODE_EXPIRED'
  | 'CODE_NOT_VALID'
  | 'CODE_UNKNOWN'
  | 'DATE_TOO_SOON'
  | 'GOODS_EXPIRED'
  | 'GRANT_EXCEEDS_OWN'
  | 'GUARDIAN_NOT_NEEDED'
  | 'GUARDIAN_REQUIRED'
  | 'INSUFFICIENT_FUNDS'
  | 'INSUFFICIENT_GOODS'
  | 'INVALID_INPUT'
  | 'INVALID_USCC'
  | 'INVITED_OFTEN'
  | 'KEY_USED_BEFORE'
  | 'LEGAL_PERSON_REQUIRED'
  | 'LINK_NOT_VALID'
  | 'MORE_THAN_WANTED'
  | 'NOTICE_NOT_ACCEPTED'
  | 'NOT_ALLOWED'
  | 'NOT_A_CHARITY'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_UP'
  | 'NOT_SIMULATED'
  | 'NOT_THE_TIME'
  | 'NO_CAPACITY_LEFT'
  | 'ORGANIZATION_NOT_ACTIVE'
  | 'ORIGIN_REFUSED'
  | 'PASSWORD_TOO_COMMON'
  | 'PERIOD_NOT_OVER'
  | 'PERSONAL_DATA_IN_TEXT'
  | 'PHONE_TAKEN'
  | 'PRESENCE_TOO_SHORT'
  | 'PURPOSE_DIFFERS'
  | 'QUERY_TOO_COSTLY'
  | 'RECEIPT_RECORDED'
  | 'REGION_OUT_OF_REACH'
  | 'REGION_UNKNOWN'
  | 'SHIFTS_OVERLAP'
  | 'SHIFT_CLOSED'
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_REQUIRED'
  | 'SIMULATION_OUTDATED'
  | 'SKILL_REQUIRED'
  | 'SOMETHING_BROKE'
  | 'STALE_VERSION'
  | 'STILL_FAILING'
  | 'TOO_MANY_TRIES'
  | 'TRY_AGAIN'
  | 'USCC_TAKEN'
  | 'VOLUNTEER_ONLY'
  | 'WEEK_FULL'
  | 'WEIGHTS_NOT_A_THOUSAND'
  | 'WRONG_STATE';

/** The five levels of the region tree. */
export type RegionLevel =
  | 'city'
  | 'community'
  | 'county'
  | 'province'
  | 'township';

/** How an organization is known to the authorities. */
export type RegistrationType =
  | 'filed'
  | 'informalGuided'
  | 'registered';

/** What can be done with a charity resource. */
export type ResourceAction =
  | 'allocate'
  | 'correct'
  | 'offer'
  | 'readLedger'
  | 'receive'
  | 'withdraw';

/** The kinds of charity resources: money, goods, and venues, services and equipment on offer. */
export type ResourceKind =
  | 'goods'
  | 'money'
  | 'offer';

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

/** Whether a social worker takes on work. */
export type SocialWorkerState =
  | 'active'
  | 'left'
  | 'onLeave';

/** What can be done with a station. */
export type StationAction =
  | 'close'
  | 'edit'
  | 'entrust'
  | 'reopen';

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

/** The lists of terms there are. */
export type TaxonomyName =
  | 'languages'
  | 'needCategories'
  | 'resourceCategories'
  | 'skills'
  | 'targetGroups';

/** Why money moved. */
export type TransferKind =
  | 'allocation'
  | 'gift'
  | 'payment'
  | 'return'
  | 'reversal';

/** Why heads stay unfilled. */
export type UnfilledReason =
  | 'nobodyFree'
  | 'nobodyNear'
  | 'nobodyQualified'
  | 'servingElsewhere';

/** How soon somebody must answer. */
export type Urgency =
  | 'longTerm'
  | 'ordinary'
  | 'pressing'
  | 'urgent';

/** What volunteers can do with their record. */
export type VolunteerAction =
  | 'edit'
  | 'leave'
  | 'pause'
  | 'resume';

/** Whether a volunteer can be asked. */
export type VolunteerState =
  | 'active'
  | 'left'
  | 'paused';

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
