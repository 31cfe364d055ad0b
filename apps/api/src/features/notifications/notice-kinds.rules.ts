/** What a notice says: a task for whoever must act next, or news. */
export const NoticeKind = {
  /** A resident asked; the community takes it up. */
  requestToTake: 'requestToTake',
  /** A need waits for its station. */
  needToVerify: 'needToVerify',
  /** The station wants more facts from the community. */
  needToComplete: 'needToComplete',
  /** A claim waits for the station. */
  claimToAnswer: 'claimToAnswer',
  /** A project has no social worker yet. */
  workerToAssign: 'workerToAssign',
  /** Something was given; the receiver says whether it came. */
  allocationToConfirm: 'allocationToConfirm',
  /** An organization says the work is done; the community looks. */
  workToAccept: 'workToAccept',
  /** The community or the resident sent the work back. */
  workToRedo: 'workToRedo',
  /** Accepted work that its resident has not rated; the community may close it. */
  needToClose: 'needToClose',
  /** An organization registered; its county confirms it. */
  organizationToConfirm: 'organizationToConfirm',
  /** Somebody is asked to take part. */
  invitationToAnswer: 'invitationToAnswer',
  /** Volunteers have left a shift; its organizer confirms their hours. */
  hoursToConfirm: 'hoursToConfirm',
  /** A figure from below waits to be accepted. */
  reportToAccept: 'reportToAccept',
  /** An accepted figure waits to be approved. */
  reportToApprove: 'reportToApprove',
  /** A figure came back to the region it is of. */
  reportToMend: 'reportToMend',
  /** The chair signs the newest minutes. */
  minutesToSign: 'minutesToSign',
  /** A meeting agreed that this desk or organization does something. */
  actionItemToDo: 'actionItemToDo',
  /** The owner of an action item says that it is done; the meeting’s desk checks. */
  actionItemToCheck: 'actionItemToCheck',
  /** Another department passed a matter on. */
  referralToAnswer: 'referralToAnswer',
  /** An accepted referral is to be finished. */
  referralToComplete: 'referralToComplete',
  /** Somebody who leaves a role hands its matters over. */
  handOverToAnswer: 'handOverToAnswer',
  /** A matter of a lower level is past its limit. */
  matterEscalated: 'matterEscalated',
  /** An inspection found something that is to be put right. */
  findingToMend: 'findingToMend',
  /** Those inspected say that it is put right; the inspectors look. */
  findingToVerify: 'findingToVerify',
  /** An application for an award waits for the reviewer whose turn it is. */
  awardToReview: 'awardToReview',
  /** The notice of an award is over soon; whoever decides approves or rejects. */
  awardToApprove: 'awardToApprove',
  /** An applicant appeals a rejection. */
  awardAppealToAnswer: 'awardAppealToAnswer',
  /** Somebody of the public objects to an award on notice. */
  awardObjectionToAnswer: 'awardObjectionToAnswer',
  /** Two people approve a batch of payments. */
  awardBatchToApprove: 'awardBatchToApprove',
  /** A second person checks a version of a programme and publishes it. */
  awardDraftToPublish: 'awardDraftToPublish',
  /** What the public held against an award is right; its applicant hears what follows. */
  awardObjectionUpheld: 'awardObjectionUpheld',
  /** An award can be applied for later, from today on, or not much longer. */
  awardAhead: 'awardAhead',
  awardOpen: 'awardOpen',
  awardClosing: 'awardClosing',
  /** An applicant hears of each step of the review, and of the public notice. */
  awardPassed: 'awardPassed',
  awardNoticed: 'awardNoticed',
  awardDecided: 'awardDecided',
  /** The day of a meeting has passed and nobody has written its minutes. */
  minutesToWrite: 'minutesToWrite',
  /** A consultation is planned; its community records who came. */
  consultationToHold: 'consultationToHold',
  /** A consultation was held; its result is not recorded yet. */
  consultationToDecide: 'consultationToDecide',
  /** The term of a self-governance body is over. */
  bodyToRenew: 'bodyToRenew',
  /** An application for a name waits for those who decide: for experts, or to be sent back. */
  designationToReview: 'designationToReview',
  /** An application waits for the word of this expert. */
  designationToJudge: 'designationToJudge',
  /** Every expert has answered; whether the public is shown it waits for those who decide. */
  designationToDecide: 'designationToDecide',
  /** Somebody of the public objects. */
  objectionToAnswer: 'objectionToAnswer',
  /** The public notice is over; the place can be named. */
  designationToName: 'designationToName',
  /** A name that is held is to be looked at again. */
  designationToCheck: 'designationToCheck',
  /** An application came back to the place that applies. */
  designationToMend: 'designationToMend',
  /** A worker wants a plan, or a closure, approved. */
  casePlanToApprove: 'casePlanToApprove',
  caseClosureToApprove: 'caseClosureToApprove',
  /** The day of a visit has passed without the person being met. */
  caseVisitMissed: 'caseVisitMissed',
  /** A social worker of this unit has not made up for a visit. */
  workerVisitMissed: 'workerVisitMissed',
  /** Visits of the county have stayed missed although supervisors and units were told. */
  visitsOverdue: 'visitsOverdue',
  /** Part of a case is passed on to this social worker or organization. */
  caseReferralToAnswer: 'caseReferralToAnswer',
  /** The person of a case wants a copy, or everything erased. */
  caseCopyAsked: 'caseCopyAsked',
  caseErasureAsked: 'caseErasureAsked',
  /** Somebody else named a supervisor or deputy for this social worker, who says yes or no. */
  tieToAnswer: 'tieToAnswer',
  /** The same for one who left: a second person of the register answers. */
  tieToConfirm: 'tieToConfirm',
  /** The social worker said yes or no. */
  tieAnswered: 'tieAnswered',
  /** Somebody else made a link to this person’s password. */
  passwordLinkMade: 'passwordLinkMade',
  /** Another phone was asked for in place of a lost one; a second person confirms it. */
  phoneChangeAsked: 'phoneChangeAsked',
  phoneChangeToConfirm: 'phoneChangeToConfirm',
  /** A social worker signs in with another phone; who worked with them says that it is they. */
  workerToRecognize: 'workerToRecognize',
  /** A role was given to this person, or offered to their phone. */
  roleOffered: 'roleOffered',
  /** A cycle of continuing education ends soon and hours are owed. */
  learningToComplete: 'learningToComplete',
  /** Somebody entered what they learned; the register confirms it. */
  learningToConfirm: 'learningToConfirm',
  /** The register refused an entry of learning. */
  learningRefused: 'learningRefused',
  /** Somebody who was invited to help said yes, or no. */
  invitationAccepted: 'invitationAccepted',
  invitationDeclined: 'invitationDeclined',
  meetingCalled: 'meetingCalled',
  meetingChanged: 'meetingChanged',
  minutesSigned: 'minutesSigned',
  referralAnswered: 'referralAnswered',
  handOverAnswered: 'handOverAnswered',
  findingClosed: 'findingClosed',
  consultationDecided: 'consultationDecided',
  designationDecided: 'designationDecided',
  caseDecided: 'caseDecided',
  caseGivenOn: 'caseGivenOn',
  caseReferralAnswered: 'caseReferralAnswered',
  needVerified: 'needVerified',
  needDecided: 'needDecided',
  claimAccepted: 'claimAccepted',
  claimDeclined: 'claimDeclined',
  claimEnded: 'claimEnded',
  workAssigned: 'workAssigned',
  workAccepted: 'workAccepted',
  organizationDecided: 'organizationDecided',
  placeGiven: 'placeGiven',
  /** A shift is opened for a need that this person agreed to help with. */
  shiftOpened: 'shiftOpened',
  /** The desk of a region above confirmed a plan that asks people for needs of this community. */
  planAboveConfirmed: 'planAboveConfirmed',
  /** A need that this person agreed to help with takes place at other hours, or elsewhere. */
  agreedNeedMoved: 'agreedNeedMoved',
  /** A need that this person agreed to help with was withdrawn. */
  agreedNeedWithdrawn: 'agreedNeedWithdrawn',
  shiftCancelled: 'shiftCancelled',
  absenceMarked: 'absenceMarked',
  hoursEntered: 'hoursEntered',
} as const;
export type NoticeKind = (typeof NoticeKind)[keyof typeof NoticeKind];

/** Whom a notice is for, seen from its event: a desk of the event's region, or whom the event names. */
export const RecipientKind = {
  community: 'community',
  station: 'station',
  county: 'county',
  /** The organization that the event's body names. */
  organization: 'organization',
  /** The organization that leads the project that the event's body names. */
  projectLead: 'projectLead',
  socialWorker: 'socialWorker',
  volunteer: 'volunteer',
  /** The organization that holds the activity of the event's shift, or the community where none does. */
  organizer: 'organizer',
  invitee: 'invitee',
  /** The people who had said yes to the event's need. */
  agreed: 'agreed',
  /** Those of them who said yes when it took place at other hours or elsewhere. */
  agreedElsewise: 'agreedElsewise',
  /** The communities, other than the one that confirmed it, for whose needs the event's plan asks people. */
  covered: 'covered',
  /** The need's community, and who else invited by hand. */
  inviters: 'inviters',
  /** The desks of the event's region, of the region that holds a report, and of the one right above that. */
  reporter: 'reporter',
  reportHolder: 'reportHolder',
  reportNext: 'reportNext',
  /** Whom the event’s body names under `to`. */
  addressees: 'addressees',
  /** Whom the event’s body names under `from`. */
  senders: 'senders',
  /** Whom the event’s body names under `experts`. */
  experts: 'experts',
  /** The person the event is about, and who guides them. */
  personAndSupervisors: 'personAndSupervisors',
  /** The desk that answers for the region in the body’s `toRegionCode`. */
  levelAbove: 'levelAbove',
} as const;
export type RecipientKind = (typeof RecipientKind)[keyof typeof RecipientKind];
