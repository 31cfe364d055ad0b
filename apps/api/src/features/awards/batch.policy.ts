import {
  nobody,
  placed,
  type Allowance,
  type Placed,
  type Policy,
} from '../../platform/permissions/policy.js';
import type { BatchAction } from './batch.rules.js';

/** What the policy must know of a batch of payments. */
export interface BatchFacts extends Placed {
  /** Who made it; null while nobody has. */
  readonly madeById: string | null;
  /** Who approved it first; null while nobody has. */
  readonly firstById: string | null;
  /** Those who are paid by it. */
  readonly payeeIds: readonly string[];
}

/** Officials of the very region that pays; never those who are paid. */
const paying: Allowance<BatchFacts> = (actor, { regionCode, payeeIds }) =>
  actor.hat?.role === 'official' &&
  actor.hat.regionCode === regionCode &&
  !payeeIds.includes(actor.personId ?? '');

/** Whoever put the batch together does not approve it first. */
const first: Allowance<BatchFacts> = (actor, facts) =>
  paying(actor, facts) && actor.personId !== facts.madeById;

/** Two people approve: the second is not the first. */
const second: Allowance<BatchFacts> = (actor, facts) =>
  paying(actor, facts) && actor.personId !== facts.firstById;

/** Who may do what with a batch of payments. */
export const batchPolicy: Policy<BatchAction | 'make', BatchFacts> = {
  see: placed('see', 'official', 'administrator', 'auditor'),
  make: paying,
  approve: first,
  approveAgain: second,
  sendBack: paying,
  cancel: paying,
  takeFile: paying,
  reconcile: paying,
  settle: nobody,
};
