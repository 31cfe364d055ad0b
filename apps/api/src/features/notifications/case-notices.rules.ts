import { news, task } from './notice-shape.rules.js';

/** After these nothing of a case waits for anybody. */
const CASE_OVER = ['case.consentWithdrawn', 'case.erased'];

/** What casework brings into inboxes; a case is named by its number alone. */
export const caseNotices = {
  casePlanToApprove: task(
    'addressees',
    ['case.planSubmitted'],
    ['case.planApproved', 'case.planReturned', ...CASE_OVER],
  ),
  caseClosureToApprove: task(
    'addressees',
    ['case.closureSubmitted'],
    ['case.closed', 'case.closureReturned', ...CASE_OVER],
  ),
  caseVisitMissed: task(
    'addressees',
    ['case.visitMissed'],
    ['case.contacted', 'case.closed', 'case.assigned', ...CASE_OVER],
  ),
  caseReferralToAnswer: task(
    'addressees',
    ['caseReferral.made'],
    ['caseReferral.accepted', 'caseReferral.refused', 'caseReferral.withdrawn'],
  ),
  caseCopyAsked: task('addressees', ['case.exportAsked'], ['case.exported', 'case.erased']),
  caseErasureAsked: task('addressees', ['case.erasureAsked'], ['case.erased']),
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
