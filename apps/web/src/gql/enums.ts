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

/** Grade of the national certificate. */
export type CertificateGrade =
  | 'assistant'
  | 'intermediate'
  | 'senior';

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

/** Where an inspection stands. */
export type InspectionState =
  | 'cancelled'
  | 'closed'
  | 'planned'
  | 'underway';

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

/** Where a joint meeting stands. */
export type MeetingState =
  | 'called'
  | 'cancelled'
  | 'minuted'
  | 'signed';

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

/** What the resident says of the outcome. */
export type RatingOutcome =
  | 'done'
  | 'nobodyCame'
  | 'problemRemains';

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

/** How grave a finding is. */
export type Severity =
  | 'grave'
  | 'minor'
  | 'serious';

/** Sex as the identity document tells it. */
export type Sex =
  | 'female'
  | 'male';

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

/** What can be done with a support. */
export type SupportAction =
  | 'end'
  | 'restore';

/** What a station is supported with. */
export type SupportKind =
  | 'fund'
  | 'project'
  | 'venue';

/** Whether a support holds. */
export type SupportState =
  | 'ended'
  | 'given';

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
