import type { ClockStage } from '@wushe/policy-packs';
import { NoticeKind, type RecipientKind } from './notice-kinds.rules.js';

/** What the rules ask of an event. */
export interface EventFacts {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface NoticeRule {
  readonly to: RecipientKind;
  /** Events that make it. */
  readonly opens: readonly string[];
  /** Events of the same subject after which nobody must act any more. */
  readonly closes: readonly string[];
  /** News waits for nobody: it ends when it is read. */
  readonly isTask: boolean;
  /** Whose clock runs (policy pack, needClocks); none: no limit. */
  readonly stage?: ClockStage;
  /** Key of the event's body that holds the matter, where it is not the event's subject. */
  readonly matter?: string;
  /** Only events whose body says so. */
  readonly only?: (body: EventFacts['body']) => boolean;
}

const task = (
  to: RecipientKind,
  opens: readonly string[],
  closes: readonly string[],
  stage?: ClockStage,
): NoticeRule => ({ to, opens, closes, isTask: true, ...(stage && { stage }) });
const news = (to: RecipientKind, opens: readonly string[], only?: NoticeRule['only']): NoticeRule => ({
  to,
  opens,
  closes: [],
  isTask: false,
  ...(only && { only }),
});

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

/** Which events make a notice and which settle it. */
export const noticeRules: Readonly<Record<NoticeKind, NoticeRule>> = {
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
  awardToReview: task(
    'addressees',
    ['award.submitted', 'award.passed', 'award.appealUpheld'],
    ['award.passed', 'award.sentBack', 'award.rejected', 'award.withdrawn', 'award.noticed'],
  ),
  awardToApprove: task(
    'addressees',
    ['award.noticed'],
    ['award.approved', 'award.rejected', 'award.withdrawn'],
  ),
  awardAppealToAnswer: task(
    'addressees',
    ['award.appealed'],
    ['award.appealUpheld', 'award.appealDismissed'],
  ),
  awardBatchToApprove: task(
    'addressees',
    ['awardBatch.made'],
    ['awardBatch.approved', 'awardBatch.cancelled'],
  ),
  awardAhead: news('addressees', ['award.foreseen']),
  awardOpen: news('addressees', ['award.opened']),
  awardClosing: news('addressees', ['award.closing']),
  awardDecided: news('senders', [
    'award.sentBack',
    'award.rejected',
    'award.approved',
    'award.paid',
    'award.unpaid',
    'award.appealUpheld',
    'award.appealDismissed',
  ]),
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

const kinds = Object.keys(noticeRules).filter((kind): kind is NoticeKind => kind in NoticeKind);

/** Every event type that makes or settles a notice. */
export const NOTICED: readonly string[] = [
  ...new Set(kinds.flatMap((kind) => [...noticeRules[kind].opens, ...noticeRules[kind].closes])),
];

/** The kinds that an event makes. */
export const openedBy = ({ type, body }: EventFacts): readonly NoticeKind[] =>
  kinds.filter((kind) => {
    const { opens, only } = noticeRules[kind];
    return opens.includes(type) && (!only || only(body));
  });

/** The kinds that an event settles for its subject. */
export const closedBy = ({ type }: EventFacts): readonly NoticeKind[] =>
  kinds.filter((kind) => noticeRules[kind].closes.includes(type));

/** The record a notice is about: the event's subject, or what its body names. */
export function matterOf(kind: NoticeKind, event: EventFacts & { readonly subjectId: string }): string {
  const { matter } = noticeRules[kind];
  const named = matter ? event.body[matter] : undefined;
  return typeof named === 'string' ? named : event.subjectId;
}
