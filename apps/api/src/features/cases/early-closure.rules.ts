import type { CaseRisk } from '@wushe/policy-packs';
import { dayOf } from '@wushe/values';
import type { CaseAction, ContactManner, Rhythm } from './case.rules.js';

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

/** In these ways the person is met; by phone and online they are only heard. */
const MET: readonly ContactManner[] = ['visit', 'office'];

/**
 * How many visits a case lacks before its closure is no early one: as many as the policy wants of the gravest risk since
 * the plan was approved, less the days since on which the person was met. A risk assessed lower on the last day changes
 * nothing, nor does what was before the plan and is written down after it.
 */
export function visitsLacking(entries: readonly Noted[], { byRisk }: Pick<Rhythm, 'byRisk'>): number {
  const planAt = entries.findLastIndex(({ action }) => action === 'approvePlan');
  const since = entries.slice(planAt + 1);
  const before = entries.slice(0, planAt + 1).findLast(({ risk }) => risk)?.risk;
  const risks = [before, ...since.map(({ risk }) => risk)].flatMap((risk) => risk ?? []);
  const wanted = Math.max(0, ...risks.map((risk) => byRisk[risk].visitsBeforeClosure));
  const plan = entries[planAt];
  const days = since.filter(isMet).map(({ on, at }) => on ?? dayOf(at));
  const met = new Set(days.filter((on) => !plan || on >= dayOf(plan.at)));
  return Math.max(0, wanted - met.size);
}

const isMet = ({ action, isMade, manner }: Noted): boolean =>
  action === 'contact' && isMade === true && MET.some((way) => way === manner);
