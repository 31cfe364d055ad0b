import { news, task } from './notice-shape.rules.js';

/** After these nothing of a case waits for anybody it waited for before; what waits for others then is told anew. */
const CASE_OVER = ['case.consentWithdrawn', 'case.erased', 'case.assigned'];

/** What casework brings into inboxes; a case is named by its number alone, and to those outside it not at all. */
export const caseNotices = {
  casePlanToApprove: task(
    'addressees',
    ['case.planSubmitted', 'case.planWaits'],
    ['case.planApproved', 'case.planReturned', ...CASE_OVER],
  ),
  caseClosureToApprove: task(
    'addressees',
    ['case.closureSubmitted', 'case.closureWaits'],
    ['case.closed', 'case.closureReturned', ...CASE_OVER],
  ),
  caseVisitMissed: task('addressees', ['case.visitMissed'], ['case.contacted', 'case.closed', ...CASE_OVER]),
  workerVisitMissed: task(
    'addressees',
    ['socialWorker.visitMissed'],
    ['socialWorker.visitsMadeUp', 'socialWorker.left'],
  ),
  visitsOverdue: task('addressees', ['casework.visitsOverdue'], ['casework.visitsMadeUp']),
  caseReferralToAnswer: task(
    'addressees',
    ['caseReferral.made'],
    ['caseReferral.accepted', 'caseReferral.refused', 'caseReferral.withdrawn'],
  ),
  caseCopyAsked: task(
    'addressees',
    ['case.exportAsked', 'case.copyWaits'],
    ['case.exported', 'case.erased', 'case.assigned'],
  ),
  caseErasureAsked: task(
    'addressees',
    ['case.erasureAsked', 'case.erasureWaits'],
    ['case.erased', 'case.assigned'],
  ),
  caseDecided: news('addressees', [
    'case.planApproved',
    'case.planReturned',
    'case.closed',
    'case.closureReturned',
  ]),
  caseGivenOn: news('addressees', ['case.assigned']),
  caseReferralAnswered: news('addressees', [
    'caseReferral.accepted',
    'caseReferral.refused',
    'caseReferral.completed',
  ]),
} as const;
