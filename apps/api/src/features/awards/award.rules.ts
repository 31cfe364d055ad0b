import { AwardReviewer } from '@wushe/policy-packs';
import { addDays, day, type Day } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';

/** Where an application for an award stands. */
export const AwardState = {
  draft: 'draft',
  submitted: 'submitted',
  /** The employer stands by it. */
  employerPassed: 'employerPassed',
  /** The district (county) stands by it. */
  districtPassed: 'districtPassed',
  cityPassed: 'cityPassed',
  /** The public may object. */
  onNotice: 'onNotice',
  /** To be paid. */
  approved: 'approved',
  paid: 'paid',
  rejected: 'rejected',
  /** Its window closed while it was a draft. */
  expired: 'expired',
  withdrawn: 'withdrawn',
} as const;
export type AwardState = (typeof AwardState)[keyof typeof AwardState];

/** What can be done with an application. */
export const AwardAction = {
  edit: 'edit',
  submit: 'submit',
  passEmployer: 'passEmployer',
  passDistrict: 'passDistrict',
  passCity: 'passCity',
  /** Shows it to the public with the day until which one may object. */
  notify: 'notify',
  approve: 'approve',
  object: 'object',
  /** Answers an objection. */
  answer: 'answer',
  sendBack: 'sendBack',
  /** Names the rule that is not met. */
  reject: 'reject',
  withdraw: 'withdraw',
  /** Tells another account, when the bank sent the money back. */
  correctAccount: 'correctAccount',
  /** The applicant asks the deciding authority to look again at a rejection. */
  appeal: 'appeal',
  upholdAppeal: 'upholdAppeal',
  dismissAppeal: 'dismissAppeal',
  pay: 'pay',
  /** The bank sent the money back after all. */
  unpay: 'unpay',
  expire: 'expire',
} as const;
export type AwardAction = (typeof AwardAction)[keyof typeof AwardAction];

const UNDER_REVIEW = ['submitted', 'employerPassed', 'districtPassed', 'cityPassed'] as const;

/** The life of an application. */
export const awardActions = new Actions<AwardState, AwardAction>('draft', {
  edit: { from: ['draft'], to: null },
  submit: { from: ['draft'], to: 'submitted' },
  passEmployer: { from: ['submitted'], to: 'employerPassed' },
  passDistrict: { from: ['submitted', 'employerPassed'], to: 'districtPassed' },
  passCity: { from: ['submitted', 'employerPassed', 'districtPassed'], to: 'cityPassed' },
  notify: { from: ['employerPassed', 'districtPassed', 'cityPassed'], to: 'onNotice' },
  approve: { from: ['onNotice'], to: 'approved' },
  object: { from: ['onNotice'], to: null },
  answer: { from: ['onNotice'], to: null },
  sendBack: { from: UNDER_REVIEW, to: 'draft' },
  reject: { from: [...UNDER_REVIEW, 'onNotice'], to: 'rejected' },
  withdraw: { from: ['draft', ...UNDER_REVIEW, 'onNotice'], to: 'withdrawn' },
  correctAccount: { from: ['approved'], to: null },
  appeal: { from: ['rejected'], to: null },
  upholdAppeal: { from: ['rejected'], to: 'submitted' },
  dismissAppeal: { from: ['rejected'], to: null },
  pay: { from: ['approved'], to: 'paid' },
  unpay: { from: ['paid'], to: 'approved' },
  expire: { from: ['draft'], to: 'expired' },
});

/** Actions that are not taken without words. */
export const WANTS_REASON: readonly AwardAction[] = [
  'sendBack',
  'reject',
  'appeal',
  'upholdAppeal',
  'dismissAppeal',
];

/** The action with which each reviewer passes an application on. */
export const PASSES: Readonly<Record<AwardReviewer, 'passEmployer' | 'passDistrict' | 'passCity'>> = {
  employer: 'passEmployer',
  district: 'passDistrict',
  city: 'passCity',
};

const PASSED: Readonly<Partial<Record<AwardState, AwardReviewer>>> = {
  employerPassed: 'employer',
  districtPassed: 'district',
  cityPassed: 'city',
};

/** Whose turn it is by the order of the programme; null when all have looked, or nobody is to. */
export function reviewerOf(reviewers: readonly AwardReviewer[], state: AwardState): AwardReviewer | null {
  if (state === 'submitted') return reviewers[0] ?? null;
  const passed = PASSED[state];
  return passed ? (reviewers[reviewers.indexOf(passed) + 1] ?? null) : null;
}

/** Whether the action is the next one in the programme's order: no reviewer is passed over, none looks twice. */
export function isInOrder(
  reviewers: readonly AwardReviewer[],
  state: AwardState,
  action: AwardAction,
): boolean {
  const turn = reviewerOf(reviewers, state);
  if (action === 'passEmployer' || action === 'passDistrict' || action === 'passCity')
    return turn !== null && PASSES[turn] === action;
  return action !== 'notify' || turn === null;
}

/** Who decides in the end: the last reviewer of the programme. */
export const deciderOf = (reviewers: readonly AwardReviewer[]): AwardReviewer => reviewers.at(-1) ?? 'city';

/** Who has to act on an application: the next reviewer, after the last of them whoever decides; null when nobody has. */
export const turnOf = (reviewers: readonly AwardReviewer[], state: AwardState): AwardReviewer | null =>
  state === 'onNotice' || UNDER_REVIEW.some((each) => each === state)
    ? (reviewerOf(reviewers, state) ?? deciderOf(reviewers))
    : null;

const DESK_DIGITS: Readonly<Record<AwardReviewer, number>> = { employer: 9, district: 6, city: 4 };

/** The region at which a reviewer's desk stands, by where the person works; as employer the township or county itself. */
export const deskRegionOf = (reviewer: AwardReviewer, regionCode: string): string =>
  regionCode.slice(0, DESK_DIGITS[reviewer]);

/** Who may read the papers of an application beside its applicant: the reviewers up to whose turn it is, then who decides. */
export function readersOf(reviewers: readonly AwardReviewer[], state: AwardState): readonly AwardReviewer[] {
  if (state === 'draft' || state === 'withdrawn' || state === 'expired') return [];
  const turn = reviewerOf(reviewers, state);
  return turn === null ? [deciderOf(reviewers)] : reviewers.slice(0, reviewers.indexOf(turn) + 1);
}

/**
 * The last day on which one may object; the day of the notice does not count (Civil Code art. 201). A programme without
 * days of notice holds nobody up: its notice was over yesterday.
 */
export const noticeEnd = (on: string, noticeDays: number): Day =>
  addDays(day(on), noticeDays === 0 ? -1 : noticeDays);

/** Why an application on notice is not approved yet; null when it may be. */
export function approvalFault(
  noticeEndsOn: string | null,
  today: string,
  openObjections: number,
): 'NOTICE_RUNS' | 'OBJECTIONS_OPEN' | null {
  if (noticeEndsOn === null || today <= noticeEndsOn) return 'NOTICE_RUNS';
  return openObjections > 0 ? 'OBJECTIONS_OPEN' : null;
}

/** The last day on which a rejection may be appealed; the day of the rejection does not count. */
export const appealEnd = (rejectedOn: string, appealDays: number): Day =>
  addDays(day(rejectedOn), appealDays);

/** What is said to somebody about an award, and when. */
export const Telling = {
  /** The day is within the time ahead that the policy wants told. */
  ahead: 'ahead',
  /** From today one may apply. */
  open: 'open',
  /** The window closes soon and nothing was submitted. */
  closing: 'closing',
} as const;
export type Telling = (typeof Telling)[keyof typeof Telling];

/** When one may apply, as far as the register tells. */
export interface Window {
  readonly opensOn: string;
  /** null: without an end. */
  readonly closesOn: string | null;
}

/** What somebody is to be told about a window today; null when it is over, far away or applied for. */
export function tellingOf(
  { opensOn, closesOn }: Window,
  today: string,
  days: { readonly aheadDays: number; readonly closingDays: number },
): Telling | null {
  if (closesOn !== null && today > closesOn) return null;
  const isClosing = closesOn !== null && today >= addDays(day(closesOn), -days.closingDays);
  if (today >= opensOn) return isClosing ? 'closing' : 'open';
  return opensOn <= addDays(day(today), days.aheadDays) ? 'ahead' : null;
}

/** A programme as far as what it may come together with. */
export interface Stacked {
  readonly code: string;
  readonly stacking: { readonly notWith: readonly string[] };
}

/** The programmes that may not be granted together with one, whichever of the two says so. */
export const excludedBy = ({ code, stacking }: Stacked, others: readonly Stacked[]): string[] =>
  [
    ...new Set([
      ...stacking.notWith,
      ...others.filter((other) => other.stacking.notWith.includes(code)).map((other) => other.code),
    ]),
  ].filter((other) => other !== code);

/** The benefit an application takes up: its programme, for a month (YYYY-MM) where that pays by the month. */
export const benefitOf = (code: string, month: string | null): string =>
  month === null ? code : `${code} ${month}`;

/** A benefit sought, with the day of the application and the programmes that exclude it. */
export interface Sought {
  readonly code: string;
  readonly month: string | null;
  readonly on: string;
  readonly excluded: readonly string[];
}

/**
 * Of the benefits an identity holds the first that stands in the way of one more: the same, or one of a programme that
 * excludes it; what is held for a month excludes in that month only. null when none does.
 */
export function heldAgainst({ code, month, on, excluded }: Sought, held: readonly string[]): string | null {
  const own = benefitOf(code, month);
  const standsInTheWay = (benefit: string): boolean => {
    const [programme = '', forMonth = null] = benefit.split(' ');
    const isExcluded = excluded.includes(programme);
    return benefit === own || (isExcluded && (forMonth === null || on.startsWith(forMonth)));
  };
  return held.find(standsInTheWay) ?? null;
}
