import { accountNotices } from './account-notices.rules.js';
import { caseNotices } from './case-notices.rules.js';
import { awardNotices } from './award-notices.rules.js';
import { NoticeKind } from './notice-kinds.rules.js';
import { news, task, type NoticeRule } from './notice-shape.rules.js';

const STOPPED = ['need.merged', 'need.referred', 'need.rejected', 'need.withdrawn'];

/** After these nobody above waits for what was past its limit: somebody has acted. */
const MOVED_ON = [
  ...STOPPED,
  'need.submitted',
  'need.verified',
  'need.sentBack',
  'need.begun',
  'need.accepted',
  'need.reworked',
  'actionItem.reported',
  'actionItem.rescheduled',
  'actionItem.dropped',
  'referral.accepted',
  'referral.refused',
  'referral.completed',
  'referral.givenBack',
  'referral.withdrawn',
  'finding.answered',
  'finding.withdrawn',
];

/** After these nobody decides on an application any more, or not before it comes anew. */
const APPLICATION_LEFT = ['designation.sentBack', 'designation.rejected', 'designation.withdrawn'];

/** Which events make a notice and which settle it. */
export const noticeRules: Readonly<Record<NoticeKind, NoticeRule>> = {
  ...awardNotices,
  requestToTake: task('community', ['need.asked'], ['need.submitted', ...STOPPED], 'verify'),
  needToVerify: task(
    'station',
    ['need.submitted', 'need.restored'],
    ['need.verified', 'need.sentBack', ...STOPPED],
    'verify',
  ),
  needToComplete: task('community', ['need.sentBack'], ['need.submitted', ...STOPPED], 'verify'),
  claimToAnswer: task(
    'station',
    ['claim.made'],
    ['claim.accepted', 'claim.declined', 'claim.withdrawn'],
    'claimAnswer',
  ),
  workerToAssign: task(
    'station',
    ['project.begun'],
    ['project.workerAssigned', 'project.delivered', 'project.ended'],
  ),
  allocationToConfirm: task(
    'projectLead',
    ['allocation.made'],
    ['allocation.confirmed', 'allocation.returned'],
  ),
  workToAccept: task(
    'community',
    ['project.delivered'],
    ['project.accepted', 'project.reworked'],
    'acceptance',
  ),
  workToRedo: task(
    'organization',
    ['project.reworked', 'project.contested'],
    ['project.delivered', 'project.ended'],
  ),
  needToClose: task('community', ['need.accepted'], ['need.rated', 'need.contested', 'need.closed']),
  organizationToConfirm: task(
    'county',
    ['organization.registered'],
    ['organization.confirmed', 'organization.removed'],
  ),
  invitationToAnswer: task(
    'invitee',
    ['invitation.sent'],
    ['invitation.accepted', 'invitation.declined', 'invitation.expired', 'invitation.withdrawn'],
  ),
  hoursToConfirm: {
    to: 'organizer',
    opens: ['attendance.checkedOut'],
    closes: ['hours.entered'],
    isTask: true,
    matter: 'shiftId',
  },
  reportToAccept: {
    ...task(
      'reportNext',
      ['indicatorReport.submitted', 'indicatorReport.approved', 'indicatorReport.unaccepted'],
      [
        'indicatorReport.accepted',
        'indicatorReport.returned',
        'indicatorReport.recalled',
        'indicatorReport.unapproved',
      ],
    ),
    // What is locked waits for nobody.
    only: (body) => body['state'] !== 'locked',
  },
  reportToApprove: task(
    'reportHolder',
    ['indicatorReport.accepted', 'indicatorReport.unapproved'],
    ['indicatorReport.approved', 'indicatorReport.returned', 'indicatorReport.unaccepted'],
  ),
  reportToMend: task(
    'reporter',
    ['indicatorReport.returned'],
    ['indicatorReport.submitted', 'indicatorReport.discarded'],
  ),
  minutesToSign: task('addressees', ['meeting.minuted'], ['meeting.signed']),
  actionItemToDo: task(
    'addressees',
    [
      'actionItem.opened',
      'actionItem.sentBack',
      'actionItem.reopened',
      'actionItem.restored',
      'actionItem.rescheduled',
    ],
    ['actionItem.reported', 'actionItem.dropped', 'actionItem.rescheduled'],
  ),
  actionItemToCheck: task('senders', ['actionItem.reported'], ['actionItem.closed', 'actionItem.sentBack']),
  referralToAnswer: task(
    'addressees',
    ['referral.made', 'referral.sentAgain'],
    ['referral.accepted', 'referral.refused', 'referral.withdrawn'],
  ),
  referralToComplete: task('addressees', ['referral.accepted'], ['referral.completed', 'referral.givenBack']),
  handOverToAnswer: task(
    'addressees',
    ['handOver.proposed'],
    ['handOver.accepted', 'handOver.declined', 'handOver.withdrawn'],
  ),
  matterEscalated: task(
    'levelAbove',
    ['need.escalated', 'actionItem.escalated', 'referral.escalated', 'finding.escalated'],
    MOVED_ON,
  ),
  findingToMend: task(
    'addressees',
    ['finding.demanded', 'finding.sentBack'],
    ['finding.answered', 'finding.withdrawn'],
  ),
  findingToVerify: task('senders', ['finding.answered'], ['finding.closed', 'finding.sentBack']),
  minutesToWrite: task(
    'senders',
    ['meeting.leftUnminuted'],
    ['meeting.minuted', 'meeting.edited', 'meeting.cancelled'],
  ),
  consultationToHold: task(
    'community',
    ['consultation.planned', 'consultation.edited', 'consultation.restored'],
    ['consultation.held', 'consultation.edited', 'consultation.cancelled'],
  ),
  consultationToDecide: task(
    'community',
    ['consultation.held', 'consultation.reopened'],
    ['consultation.decided'],
  ),
  bodyToRenew: task('community', ['body.termEnded'], ['body.termBegun', 'body.ended']),
  designationToReview: task(
    'senders',
    ['designation.submitted'],
    ['designation.handedToExperts', ...APPLICATION_LEFT],
  ),
  designationToJudge: {
    ...task('experts', ['designation.handedToExperts'], ['designation.noticed', ...APPLICATION_LEFT]),
    answers: ['designation.judged'],
  },
  designationToDecide: {
    ...task(
      'senders',
      ['designation.judged'],
      ['designation.noticed', 'designation.handedToExperts', ...APPLICATION_LEFT],
    ),
    only: (body) => body['unanswered'] === 0,
  },
  objectionToAnswer: {
    ...task(
      'senders',
      ['designation.objectedTo'],
      ['designation.objectionAnswered', 'designation.named', ...APPLICATION_LEFT],
    ),
    unless: (body) => typeof body['openObjections'] === 'number' && body['openObjections'] > 0,
  },
  designationToName: task('senders', ['designation.noticeEnded'], ['designation.named', ...APPLICATION_LEFT]),
  designationToCheck: task(
    'senders',
    ['designation.recheckFellDue'],
    ['designation.rechecked', 'designation.removed', 'designation.expired'],
  ),
  designationToMend: task(
    'addressees',
    ['designation.sentBack'],
    ['designation.submitted', 'designation.withdrawn'],
  ),
  learningToComplete: task(
    'socialWorker',
    ['socialWorker.learningDue'],
    ['socialWorker.learningDue', 'socialWorker.learningFulfilled', 'socialWorker.left'],
  ),
  learningToConfirm: task(
    'addressees',
    ['learning.entered', 'learning.takenBack'],
    ['learning.confirmed', 'learning.refused', 'learning.withdrawn'],
  ),
  learningRefused: news('senders', ['learning.refused']),
  invitationAccepted: news('inviters', ['invitation.accepted']),
  invitationDeclined: news('inviters', ['invitation.declined']),
  shiftOpened: news('agreed', ['activity.opened']),
  planAboveConfirmed: news('covered', ['plan.confirmed']),
  agreedNeedMoved: news(
    'agreedElsewise',
    ['need.edited'],
    (body) => body['isMoved'] === true || body['isElsewhere'] === true,
  ),
  agreedNeedWithdrawn: news('agreed', ['need.withdrawn']),
  meetingCalled: news('addressees', ['meeting.called']),
  meetingChanged: news('addressees', ['meeting.cancelled', 'meeting.restored']),
  minutesSigned: news('addressees', ['meeting.signed']),
  referralAnswered: news('senders', [
    'referral.accepted',
    'referral.refused',
    'referral.completed',
    'referral.givenBack',
  ]),
  handOverAnswered: news('senders', ['handOver.accepted', 'handOver.declined']),
  findingClosed: news('addressees', ['finding.closed']),
  consultationDecided: news('station', ['consultation.decided']),
  designationDecided: news('addressees', [
    'designation.noticed',
    'designation.named',
    'designation.rejected',
    'designation.removed',
    'designation.expired',
  ]),
  ...caseNotices,
  ...accountNotices,
  needVerified: news('community', ['need.verified']),
  needDecided: news('community', ['need.merged', 'need.referred', 'need.rejected']),
  claimAccepted: news('organization', ['claim.accepted']),
  claimDeclined: news('organization', ['claim.declined']),
  claimEnded: news('community', ['claim.ended']),
  workAssigned: news('socialWorker', ['project.workerAssigned']),
  workAccepted: news('organization', ['project.accepted']),
  organizationDecided: news('organization', [
    'organization.confirmed',
    'organization.suspended',
    'organization.resumed',
    'organization.removed',
  ]),
  placeGiven: news('volunteer', ['signUp.promoted']),
  shiftCancelled: news('volunteer', ['signUp.cancelled'], (body) => body['isShiftCancelled'] === true),
  absenceMarked: news('volunteer', ['attendance.markedAbsent']),
  hoursEntered: news('volunteer', ['hours.entered']),
};
