import type { CaseRisk } from '@wushe/policy-packs';
import type { CaseAction, Rhythm } from './case.rules.js';

/** What an entry of a file says of visits and risk. */
interface Noted {
  readonly action: CaseAction;
  readonly risk?: CaseRisk | null;
  readonly isMade?: boolean | null;
}

/**
 * How many visits a case lacks before its closure is no early one: as many as the policy wants of the gravest risk since
 * the plan was approved, less those made since. A risk assessed lower on the last day changes nothing.
 */
export function visitsLacking(entries: readonly Noted[], { byRisk }: Pick<Rhythm, 'byRisk'>): number {
  const planAt = entries.findLastIndex(({ action }) => action === 'approvePlan');
  const since = entries.slice(planAt + 1);
  const before = entries.slice(0, planAt + 1).findLast(({ risk }) => risk)?.risk;
  const risks = [before, ...since.map(({ risk }) => risk)].flatMap((risk) => risk ?? []);
  const wanted = Math.max(0, ...risks.map((risk) => byRisk[risk].visitsBeforeClosure));
  const made = since.filter(({ action, isMade }) => action === 'contact' && isMade === true).length;
  return Math.max(0, wanted - made);
}
