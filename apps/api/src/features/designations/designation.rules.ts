import type { DesignationKind } from '@wushe/policy-packs';
import { addDays, addMonths, ancestorsOf, day, levelOf, type Day, type RegionLevel } from '@wushe/values';
import { deskKey, type PartyKey } from '../../platform/party.js';
import { Actions } from '../../platform/state-machine.js';

/** Where an application for a name stands. */
export const DesignationState = {
  draft: 'draft',
  submitted: 'submitted',
  /** Experts look at it. */
  inReview: 'inReview',
  /** The public may object. */
  onNotice: 'onNotice',
  named: 'named',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  /** The name was taken back. */
  removed: 'removed',
  /** Its term ran out. */
  expired: 'expired',
} as const;
export type DesignationState = (typeof DesignationState)[keyof typeof DesignationState];

/** What can be done with an application or a name. */
export const DesignationAction = {
  edit: 'edit',
  submit: 'submit',
  withdraw: 'withdraw',
  sendBack: 'sendBack',
  /** Hands it to experts. */
  review: 'review',
  /** An expert says whether the criteria are met, or that there is a conflict of interest. */
  judge: 'judge',
  /** Shows it to the public with the day until which one may object. */
  notify: 'notify',
  object: 'object',
  answer: 'answer',
  name: 'name',
  reject: 'reject',
  /** Counts the evidence anew while the name is held. */
  recheck: 'recheck',
  remove: 'remove',
  expire: 'expire',
} as const;
export type DesignationAction = (typeof DesignationAction)[keyof typeof DesignationAction];

/** The life of an application and of the name it leads to. */
export const designationActions = new Actions<DesignationState, DesignationAction>('draft', {
  edit: { from: ['draft'], to: null },
  submit: { from: ['draft'], to: 'submitted' },
  withdraw: { from: ['draft', 'submitted', 'inReview', 'onNotice'], to: 'withdrawn' },
  sendBack: { from: ['submitted', 'inReview'], to: 'draft' },
  review: { from: ['submitted', 'inReview'], to: 'inReview' },
  judge: { from: ['inReview'], to: null },
  notify: { from: ['inReview'], to: 'onNotice' },
  object: { from: ['onNotice'], to: null },
  answer: { from: ['onNotice'], to: null },
  name: { from: ['onNotice'], to: 'named' },
  reject: { from: ['submitted', 'inReview', 'onNotice'], to: 'rejected' },
  recheck: { from: ['named'], to: null },
  remove: { from: ['named'], to: 'removed' },
  expire: { from: ['named'], to: 'expired' },
});

/** Actions that are not taken without words. */
export const WANTS_REASON: readonly DesignationAction[] = ['sendBack', 'reject', 'remove'];

/** States that everybody may read. */
export const PUBLIC: readonly DesignationState[] = ['onNotice', 'named', 'removed', 'expired'];

/** States in which a place seeks or holds a name: it has one such record of a kind at a time. */
export const SOUGHT_OR_HELD: readonly DesignationState[] = [
  'draft',
  'submitted',
  'inReview',
  'onNotice',
  'named',
];

/** What an expert says. */
export const Verdict = { meets: 'meets', fallsShort: 'fallsShort', conflicted: 'conflicted' } as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** One criterion and how far it is met. */
export interface Evidence {
  readonly criterion: string;
  /** As counted; null where there is nothing to count from, or no fact. */
  readonly value: number | null;
  readonly atLeast: number | null;
  /** null: a person judges by the words. */
  readonly isMet: boolean | null;
  /** The applicant's words; empty where the figure speaks. */
  readonly words: string;
}

/** How a place stands by a kind's criteria: facts are compared, words are left to people. Nothing counted meets nothing. */
export function evidenceOf(
  { criteria }: Pick<DesignationKind, 'criteria'>,
  values: Readonly<Partial<Record<string, number | null>>>,
  words: Readonly<Partial<Record<string, string>>>,
): Evidence[] {
  return criteria.map(({ code, fact, atLeast }) => {
    const value = fact === null ? null : (values[fact] ?? null);
    return {
      criterion: code,
      value,
      atLeast,
      isMet: atLeast === null ? null : value !== null && value >= atLeast,
      words: words[code]?.trim() ?? '',
    };
  });
}

/** The criteria a submission leaves open: those to be met in words that have none. */
export const missingWords = (evidence: readonly Evidence[]): string[] =>
  evidence.filter(({ atLeast, words }) => atLeast === null && words === '').map(({ criterion }) => criterion);

/** Why a review is not enough for a public notice; null when it is: so many experts without a conflict, most of them in favour. */
export function reviewFault(
  verdicts: readonly (Verdict | null)[],
  experts: number,
): 'EXPERTS_MISSING' | 'EXPERTS_AGAINST' | null {
  const heard = verdicts.filter((verdict) => verdict === 'meets' || verdict === 'fallsShort');
  if (heard.length < experts || verdicts.includes(null)) return 'EXPERTS_MISSING';
  return heard.filter((verdict) => verdict === 'meets').length * 2 > heard.length ? null : 'EXPERTS_AGAINST';
}

/** The last day on which one may object; the day of the notice does not count (Civil Code art. 201). */
export const noticeEnd = (on: string, { noticeDays }: Pick<DesignationKind, 'noticeDays'>): Day =>
  addDays(day(on), noticeDays);

/** Why a place may not be named yet; null when it may. */
export function namingFault(
  noticeEndsOn: string | null,
  today: string,
  openObjections: number,
): 'NOTICE_RUNS' | 'OBJECTIONS_OPEN' | null {
  if (noticeEndsOn === null || today <= noticeEndsOn) return 'NOTICE_RUNS';
  return openObjections > 0 ? 'OBJECTIONS_OPEN' : null;
}

/** The first day without the name, and the day on which it is looked at again. */
export const termOf = (
  namedOn: string,
  { termMonths, recheckMonths }: Pick<DesignationKind, 'termMonths' | 'recheckMonths'>,
): { readonly endsOn: Day; readonly recheckOn: Day | null } => {
  const endsOn = addMonths(day(namedOn), termMonths);
  return { endsOn, recheckOn: recheckBefore(endsOn, addMonths(day(namedOn), recheckMonths)) };
};

/** A check that would fall on or after the end of the term is none. */
export const recheckBefore = (endsOn: string, recheckOn: Day): Day | null =>
  recheckOn < endsOn ? recheckOn : null;

/** The whole months before the day that evidence is counted from, first days of each. */
export function evidenceMonths(
  on: string,
  { evidenceMonths: count }: Pick<DesignationKind, 'evidenceMonths'>,
): { readonly from: Day; readonly to: Day } {
  const first = day(`${on.slice(0, 7)}-01`);
  return { from: addMonths(first, -count), to: addMonths(first, -1) };
}

/** Who is told of an application: the desk of the place that applies, and the desk of the level that decides. */
export function desksOf(
  regionCode: string,
  decidedAt: RegionLevel,
): { readonly applying: PartyKey; readonly deciding: PartyKey } {
  const decides = ancestorsOf(regionCode).find((code) => levelOf(code) === decidedAt) ?? regionCode;
  const role = levelOf(regionCode) === 'community' ? 'communityStaff' : 'official';
  return { applying: deskKey(role, regionCode), deciding: deskKey('official', decides) };
}

/** How the experts of a round stand: how many are still to answer. */
export const unanswered = (verdicts: readonly (Verdict | null)[]): number =>
  verdicts.filter((verdict) => verdict === null).length;
