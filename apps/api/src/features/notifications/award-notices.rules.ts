import { news, task } from './notice-shape.rules.js';

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
} as const;
