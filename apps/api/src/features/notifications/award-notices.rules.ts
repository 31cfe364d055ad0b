import { news, task, type NoticeRule } from './notice-shape.rules.js';

/** Notices of awards: whose turn it is, what may be applied for, what became of it. */
export const awardNotices = {
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
  awardDraftToPublish: task(
    'addressees',
    ['awardDraft.kept'],
    ['awardDraft.published', 'awardDraft.discarded'],
  ),
  awardObjectionToAnswer: {
    ...task(
      'addressees',
      ['award.objectedTo'],
      ['award.objectionAnswered', 'award.approved', 'award.rejected', 'award.withdrawn'],
    ),
    unless: (body) => typeof body['openObjections'] === 'number' && body['openObjections'] > 0,
  },
  // Who has applied need not be told any more that they may.
  awardAhead: { ...news('addressees', ['award.foreseen']), answers: ['award.appliedFor'] },
  awardOpen: { ...news('addressees', ['award.opened']), answers: ['award.appliedFor'] },
  awardClosing: { ...news('addressees', ['award.closing']), answers: ['award.appliedFor'] },
  awardPassed: news('senders', ['award.passed']),
  awardNoticed: news('senders', ['award.noticed']),
  awardObjectionUpheld: news('senders', ['award.objectionAnswered'], (body) => body['isUpheld'] === true),
  awardDecided: news('senders', [
    'award.sentBack',
    'award.rejected',
    'award.approved',
    'award.paid',
    'award.unpaid',
    'award.appealUpheld',
    'award.appealDismissed',
  ]),
} as const satisfies Readonly<Record<string, NoticeRule>>;
