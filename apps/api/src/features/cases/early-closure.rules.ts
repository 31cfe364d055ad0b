import type { CaseRisk } from '@wushe/policy-packs';
import { dayOf } from '@wushe/values';
import type { CaseAction, CaseState, ContactManner, Rhythm } from './case.rules.js';

/** What an entry of a file says of visits and risk. */
interface Noted {
  readonly action: CaseAction;
  readonly risk?: CaseRisk | null;
  readonly isMade?: boolean | null;
  readonly manner?: ContactManner | null;
  /** The day of a contact, which may be written down later. */
  readonly on?: string | null;
  readonly at: Date;
}

type Visits = Pick<Rhythm, 'byRisk'>;

/** In these ways the person is met; by phone and online they are only heard. */
const MET: readonly ContactManner[] = ['visit', 'office'];

/** Index of the entry that approved the plan last; -1 without one. */
const planIn = (entries: readonly Noted[]): number =>
  entries.findLastIndex(({ action }) => action === 'approvePlan');

/** Visits that the policy wants of the gravest risk since the plan was approved; 0 where none of them was grave. */
function visitsWanted(entries: readonly Noted[], { byRisk }: Visits): number {
  const planAt = planIn(entries);
  const before = entries.slice(0, planAt + 1).findLast(({ risk }) => risk)?.risk;
  const risks = [before, ...entries.slice(planAt + 1).map(({ risk }) => risk)].flatMap((risk) => risk ?? []);
  return Math.max(0, ...risks.map((risk) => byRisk[risk].visitsBeforeClosure));
}

/**
 * How many visits a case lacks before its closure is no early one: as many as the policy wants of the gravest risk since
 * the plan was approved, less the days since on which the person was met. A risk assessed lower on the last day changes
 * nothing, nor does what was before the plan and is written down after it.
 */
export function visitsLacking(entries: readonly Noted[], visits: Visits): number {
  const planAt = planIn(entries);
  const plan = entries[planAt];
  const days = entries
    .slice(planAt + 1)
    .filter(isMet)
    .map(({ on, at }) => on ?? dayOf(at));
  const met = new Set(days.filter((on) => !plan || on >= dayOf(plan.at)));
  return Math.max(0, visitsWanted(entries, visits) - met.size);
}

/** Whether a grave case in follow-up would end before the day by which the person is asked once more. */
export function endsEarly(
  { state, dueOn }: { readonly state: CaseState; readonly dueOn: string | null },
  entries: readonly Noted[],
  { visits, today }: { readonly visits: Visits; readonly today: string },
): boolean {
  if (state !== 'followUp' || dueOn === null || today >= dueOn) return false;
  return visitsWanted(entries, visits) > 0;
}

const isMet = ({ action, isMade, manner }: Noted): boolean =>
  action === 'contact' && isMade === true && MET.some((way) => way === manner);
