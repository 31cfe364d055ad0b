import { isWithin, parentOf } from '@wushe/values';
import { Refusal } from '../../platform/refusal.js';

/** Where a report stands on its way up. */
export const ReportState = {
  draft: 'draft',
  submitted: 'submitted',
  accepted: 'accepted',
  approved: 'approved',
  returned: 'returned',
  locked: 'locked',
  discarded: 'discarded',
} as const;
export type ReportState = (typeof ReportState)[keyof typeof ReportState];

export const ReportAction = {
  save: 'save',
  submit: 'submit',
  discard: 'discard',
  recall: 'recall',
  accept: 'accept',
  unaccept: 'unaccept',
  approve: 'approve',
  unapprove: 'unapprove',
  return: 'return',
  correct: 'correct',
} as const;
export type ReportAction = (typeof ReportAction)[keyof typeof ReportAction];

/** Who somebody is to a report, by the region they work at. */
export const ReportSide = {
  /** The region the figure is of, which holds the report itself. */
  own: 'own',
  /** That region, while the report lies further up. */
  reporter: 'reporter',
  /** A region above that holds the report now. */
  holder: 'holder',
  /** The region right above the one that holds it. */
  next: 'next',
  /** Any other region above. */
  watcher: 'watcher',
  /** Nobody of that line. */
  outside: 'outside',
} as const;
export type ReportSide = (typeof ReportSide)[keyof typeof ReportSide];

/** What the rules ask of a report. */
export interface Carried {
  readonly state: ReportState;
  /** The region the figure is of. */
  readonly regionCode: string;
  /** The region that holds it: whoever took it last. */
  readonly heldCode: string;
  /** The region at which it is locked. */
  readonly topCode: string;
}

interface Step {
  readonly from: readonly ReportState[];
  readonly by: readonly ReportSide[];
  readonly needsReason: boolean;
}

/** Each action: in which states, by whom. After DHIS2's approval: accepted and approved at each level, then locked. */
export const reportSteps: Readonly<Record<ReportAction, Step>> = {
  save: { from: ['draft', 'returned'], by: ['own'], needsReason: false },
  submit: { from: ['draft', 'returned'], by: ['own'], needsReason: false },
  discard: { from: ['draft', 'returned'], by: ['own'], needsReason: false },
  recall: { from: ['submitted'], by: ['own'], needsReason: false },
  accept: { from: ['submitted', 'approved'], by: ['next'], needsReason: false },
  unaccept: { from: ['accepted'], by: ['holder'], needsReason: true },
  approve: { from: ['accepted'], by: ['holder'], needsReason: false },
  unapprove: { from: ['approved'], by: ['holder'], needsReason: true },
  return: { from: ['submitted', 'accepted', 'approved'], by: ['holder', 'next'], needsReason: true },
  correct: { from: ['locked'], by: ['own', 'reporter'], needsReason: true },
};

/** Who somebody working at a region is to a report. */
export function sideOf(region: string, { regionCode, heldCode }: Carried): ReportSide {
  if (region === heldCode) return region === regionCode ? 'own' : 'holder';
  if (region === regionCode) return 'reporter';
  if (region === parentOf(heldCode)) return 'next';
  return isWithin(regionCode, region) ? 'watcher' : 'outside';
}

/** Whether a side may take the action in some state; `return` is the holder's only once accepted. */
export function mayStep(side: ReportSide, action: ReportAction, state: ReportState): boolean {
  if (!reportSteps[action].by.includes(side)) return false;
  if (action !== 'return') return true;
  return side === 'holder' ? state === 'accepted' : state !== 'accepted';
}

/** State and holder after an action; WRONG_STATE when the state does not know it. */
export function afterStep(
  report: Carried,
  action: ReportAction,
): { readonly state: ReportState; readonly heldCode: string } {
  const { state, regionCode, heldCode, topCode } = report;
  if (!reportSteps[action].from.includes(state)) throw new Refusal('WRONG_STATE', { state, action });
  switch (action) {
    case 'save':
    case 'correct':
      return { state, heldCode };
    case 'submit':
      return { state: regionCode === topCode ? 'locked' : 'submitted', heldCode };
    case 'discard':
      return { state: 'discarded', heldCode };
    case 'recall':
      return { state: 'draft', heldCode };
    case 'accept':
      return { state: 'accepted', heldCode: parentOf(heldCode) ?? heldCode };
    case 'unaccept': {
      const below = regionCode.slice(0, lengthBelow(regionCode, heldCode));
      return { state: below === regionCode ? 'submitted' : 'approved', heldCode: below };
    }
    case 'approve':
      return { state: heldCode === topCode ? 'locked' : 'approved', heldCode };
    case 'unapprove':
      return { state: 'accepted', heldCode };
    case 'return':
      return { state: 'returned', heldCode: regionCode };
  }
}

/** The length of the code one level below a region, on the way to the report's own. */
function lengthBelow(regionCode: string, above: string): number {
  const way = [regionCode];
  for (let code = parentOf(regionCode); code !== undefined && code !== above; code = parentOf(code))
    way.push(code);
  return way.at(-1)?.length ?? regionCode.length;
}

/** The states whose figure counts in what is added up above. */
export const COUNTING_STATES: readonly ReportState[] = ['submitted', 'accepted', 'approved', 'locked'];

/** The region at which a report is locked: the policy's own, or the province where it holds everywhere. */
export const topOf = (holdsIn: string | null, regionCode: string): string =>
  holdsIn ?? regionCode.slice(0, 2);

/** What can be done with many reports at once. */
export const TOGETHER: readonly ReportAction[] = ['accept', 'approve'];

/** Why a report is not taken together with others: what asks for a second look is looked at alone. */
export const togetherFault = (findings: readonly unknown[]): 'FIGURE_TO_LOOK_AT' | null =>
  findings.length > 0 ? 'FIGURE_TO_LOOK_AT' : null;
