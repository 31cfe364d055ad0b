import type { NoticeKind } from '../../gql/enums.js';
import { useFormats, useLanguage, useWords } from '../../platform/i18n/index.js';
import { useMoved } from '../matching/use-moved.js';
import type { Notice } from './notifications.api.js';
import { noticeVerbWords } from './notice-verbs.words.js';
import { noticeWords } from './notifications.words.js';

const tasks = [
  'requestToTake',
  'needToVerify',
  'needToComplete',
  'claimToAnswer',
  'workerToAssign',
  'allocationToConfirm',
  'workToAccept',
  'workToRedo',
  'needToClose',
  'organizationToConfirm',
  'invitationToAnswer',
  'hoursToConfirm',
  'reportToAccept',
  'reportToApprove',
  'reportToMend',
  'minutesToSign',
  'actionItemToDo',
  'actionItemToCheck',
  'referralToAnswer',
  'referralToComplete',
  'handOverToAnswer',
  'matterEscalated',
  'findingToMend',
  'findingToVerify',
  'awardToReview',
  'awardToApprove',
  'awardAppealToAnswer',
  'awardObjectionToAnswer',
  'awardBatchToApprove',
  'awardDraftToPublish',
  'minutesToWrite',
  'consultationToHold',
  'consultationToDecide',
  'bodyToRenew',
  'designationToReview',
  'designationToJudge',
  'designationToDecide',
  'objectionToAnswer',
  'designationToName',
  'designationToCheck',
  'designationToMend',
  'casePlanToApprove',
  'caseClosureToApprove',
  'caseVisitMissed',
  'workerVisitMissed',
  'visitsOverdue',
  'caseReferralToAnswer',
  'caseCopyAsked',
  'caseErasureAsked',
  'learningToComplete',
  'learningToConfirm',
  'tieToAnswer',
  'tieToConfirm',
  'phoneChangeToConfirm',
  'workerToRecognize',
] as const satisfies readonly NoticeKind[];

/** Where the records stand that have a page of their own and nothing more to be said of it. */
const folders: Readonly<Record<string, string>> = {
  meeting: '/w/coordination/meetings/',
  actionItem: '/w/coordination/items/',
  referral: '/w/coordination/referrals/',
  handOver: '/w/coordination/hand-overs/',
  finding: '/w/inspections/findings/',
  award: '/w/awards/',
  awardBatch: '/w/awards/batches/',
  consultation: '/w/governance/consultations/',
  designation: '/w/designations/',
  case: '/w/cases/',
  caseReferral: '/w/case-referrals/',
};

/** The address of a notice's matter in the workbench. */
export function placeOf(notice: Notice): string {
  if (notice.subjectType === 'organization') return `/w/organizations/${notice.subjectId}`;
  if (notice.subjectType === 'allocation') return `/w/resources/allocations/${notice.subjectId}`;
  if (notice.subjectType === 'project') return `/w/projects/${notice.subjectId}`;
  if (notice.subjectType === 'shift') return '/w/activities';
  if (notice.subjectType === 'awardProspect') return '/w/awards';
  if (notice.subjectType === 'awardDraft') return '/w/awards/simulation';
  if (notice.subjectType === 'body') return `/w/governance?region=${notice.regionCode}`;
  if (notice.report && notice.kind === 'reportToMend') {
    const { indicator, period, regionCode } = notice.report;
    return `/w/reports/${indicator.id}/${period}?region=${regionCode}`;
  }
  if (notice.report) return `/w/approvals?report=${notice.report.id}`;
  if (notice.kind === 'learningToConfirm') return '/w/social-workers/learning';
  if (notice.kind === 'phoneChangeToConfirm') return '/w/people';
  if (notice.kind === 'workerVisitMissed' || notice.kind === 'workerToRecognize')
    return `/w/social-workers/${notice.subjectId}`;
  if (notice.kind === 'visitsOverdue') return '/w/social-workers';
  if (notice.kind === 'tieToConfirm' || notice.kind === 'tieAnswered') return '/w/social-workers';
  if (notice.subjectType === 'workerTie') return '/w/training';
  if (notice.subjectType === 'person' || notice.subjectType === 'roleInvitation') return '/w/account';
  if (notice.subjectType === 'socialWorker' || notice.subjectType === 'learningEntry') return '/w/training';
  const folder = folders[notice.subjectType];
  if (folder) return `${folder}${notice.subjectId}`;
  if (notice.kind === 'claimToAnswer') return '/w/claims';
  if (notice.weekOn) return `/w/matching?week=${notice.weekOn}`;
  if (notice.kind === 'agreedNeedMoved') return '/w/invitations';
  if (!notice.need) return '/w';
  if (notice.kind === 'needToVerify') return `/w/review?need=${notice.need.id}`;
  const isWritten = notice.kind === 'requestToTake' || notice.kind === 'needToComplete';
  return `/w/needs/${notice.need.id}${isWritten ? '/edit' : ''}`;
}

/** A notice in words: verb first, then the matter, then whom or where it is about. */
export function useNoticeWords() {
  const say = useWords(noticeWords);
  const verbs = useWords(noticeVerbWords);
  const language = useLanguage();
  const formats = useFormats();
  const movedOf = useMoved();
  return (notice: Notice) => {
    const { kind, need, organization, report, minutes, designation } = notice;
    const task = tasks.find((each) => each === kind);
    const name = kind === 'hoursEntered' && (minutes ?? 0) < 0 ? say('hoursReversed') : say(kind);
    const sought = designation
      ? say('nameFor', { name: designation.title[language], place: designation.region?.name ?? '' })
      : null;
    const nameless: Readonly<Record<string, string>> = {
      handOver: say('handOver'),
      award: say('award'),
      awardBatch: say('awardBatch'),
      awardProspect: say('awardProspect'),
      roleInvitation: say('roleInvitation'),
    };
    const titled = kind === 'learningToComplete' ? say('ownLearning') : notice.title;
    const sort = nameless[notice.subjectType];
    const own = (titled && sort ? say('sortOf', { sort, title: titled }) : titled) ?? sought ?? sort ?? null;
    const title = own ?? need?.title ?? organization?.name ?? report?.indicator.name[language] ?? say('gone');
    const weekly = notice.weekOn ? say('ofWeek', { name: title, day: formats.day(notice.weekOn) }) : title;
    const moved = kind === 'agreedNeedMoved' && need ? movedOf(need) : null;
    const number = need?.number ?? '';
    const place = need?.community?.name ?? '';
    return {
      line: say('line', { verb: name, title: moved ? `${title} · ${say('movedNow', moved)}` : weekly }),
      reason:
        need && organization
          ? say('reasonOf', { name: organization.name, number })
          : need
            ? say('reason', { number, place })
            : report
              ? say('reason', { number: report.region?.name ?? '', place: report.period })
              : '',
      verb: task ? verbs(task) : say('open'),
    };
  };
}
