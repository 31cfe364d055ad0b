import { isAmong, type PartyKey } from '../../platform/party.js';
import { anyOf, placed, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { ActionItemAction } from './action-item.rules.js';

/** What the policy must know of an action item. */
export interface ActionItemFacts {
  readonly regionCode: string;
  readonly owner: PartyKey;
  /** The desk that called the meeting. */
  readonly checker: PartyKey;
}

const owner: Allowance<ActionItemFacts> = (actor, facts) => isAmong(actor, [facts.owner]);
const checker: Allowance<ActionItemFacts> = (actor, facts) => isAmong(actor, [facts.checker]);
const watchers = placed('see', 'official', 'stationWorker', 'administrator', 'auditor');

/** Who may do what with an action item: the owner's desk or organization works on it, the desk of the meeting checks. */
export const actionItemPolicy: Policy<ActionItemAction, ActionItemFacts> = {
  see: anyOf<ActionItemFacts>(owner, checker, watchers),
  report: owner,
  confirm: checker,
  sendBack: checker,
  reopen: checker,
  reschedule: checker,
  drop: checker,
  restore: checker,
};
