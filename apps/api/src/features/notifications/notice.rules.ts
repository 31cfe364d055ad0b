import type { ClockStage } from '@wushe/policy-packs';

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
  needVerified: 'needVerified',
  needDecided: 'needDecided',
  claimAccepted: 'claimAccepted',
  claimDeclined: 'claimDeclined',
  claimEnded: 'claimEnded',
  workAssigned: 'workAssigned',
  workAccepted: 'workAccepted',
  organizationDecided: 'organizationDecided',
  placeGiven: 'placeGiven',
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
  /** The desks of the event's region, of the region that holds a report, and of the one right above that. */
  reporter: 'reporter',
  reportHolder: 'reportHolder',
  reportNext: 'reportNext',
} as const;
export type RecipientKind = (typeof RecipientKind)[keyof typeof RecipientKind];

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

/** How soon somebody must act. */
export const NoticeUrgency = {
  /** Its limit has passed. */
  over: 'over',
  /** Its limit falls on today. */
  today: 'today',
  later: 'later',
  /** Nothing to do: it is there to be read. */
  news: 'news',
} as const;
export type NoticeUrgency = (typeof NoticeUrgency)[keyof typeof NoticeUrgency];

/** How soon somebody must act on a notice; `today` ends where tomorrow begins. */
export function urgencyOf(
  { isTask, dueAt }: { readonly isTask: boolean; readonly dueAt: Date | null },
  now: Date,
  tomorrow: Date,
): NoticeUrgency {
  if (!isTask) return 'news';
  if (dueAt === null || dueAt >= tomorrow) return 'later';
  return dueAt < now ? 'over' : 'today';
}
