import { anyOf, placed, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import type { HandOverAction } from './hand-over.rules.js';

/** What the policy must know of a hand-over. */
export interface HandOverFacts {
  /** Where the role is held whose matters pass on. */
  readonly regionCode: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly proposedById: string | null;
}

const giver: Allowance<HandOverFacts> = ({ personId }, facts) => personId === facts.fromPersonId;
const receiver: Allowance<HandOverFacts> = ({ personId }, facts) => personId === facts.toPersonId;
const proposer: Allowance<HandOverFacts> = ({ personId }, facts) =>
  personId !== null && personId === facts.proposedById;
const above = placed('write', 'official', 'administrator');
const watchers = placed('see', 'official', 'administrator', 'auditor');

/** Who may do what with a hand-over: whoever leaves or answers for the region proposes it, the receiver takes over. */
export const handOverPolicy: Policy<HandOverAction | 'propose', HandOverFacts> = {
  see: anyOf<HandOverFacts>(giver, receiver, proposer, watchers),
  propose: anyOf<HandOverFacts>(giver, above),
  accept: receiver,
  decline: receiver,
  withdraw: anyOf<HandOverFacts>(giver, proposer),
};
