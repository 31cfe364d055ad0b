import type { Actor } from '../../platform/actor.js';
import { anyOf, nobody, type Allowance, type Policy } from '../../platform/permissions/policy.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import type { CaseAction } from './case.rules.js';

/** Who stands in which relation to a case at this moment; deputies are among them in their dates only. */
export interface CaseFacts {
  readonly regionCode: string;
  /** The worker and who stands in for the worker. */
  readonly workers: readonly string[];
  /** The worker's supervisors and who stands in for them. */
  readonly supervisors: readonly string[];
  /** Of the workers those who may approve their own plan and closure. */
  readonly ownApprovers: readonly string[];
}

const isSocialWorker = (actor: Actor): boolean => actor.hat?.role === 'socialWorker';

const worker: Allowance<CaseFacts> = (actor, { workers }) =>
  isSocialWorker(actor) && actor.personId !== null && workers.includes(actor.personId);

const supervisor: Allowance<CaseFacts> = (actor, { supervisors }) =>
  isSocialWorker(actor) && actor.personId !== null && supervisors.includes(actor.personId);

/** The right to approve one's own work is another one than to supervise. */
const approving: Allowance<CaseFacts> = (actor, facts) =>
  worker(actor, facts)
    ? actor.personId !== null && facts.ownApprovers.includes(actor.personId)
    : supervisor(actor, facts);

/** A second person, whoever it is that may approve alone. */
const otherThanWorker: Allowance<CaseFacts> = (actor, facts) =>
  supervisor(actor, facts) && !worker(actor, facts);

const party = anyOf(worker, supervisor);

/** Who may do what with a case file: the worker, the supervisor and their deputies in their dates; nobody else. */
export const casePolicy: Policy<CaseAction | 'referWithoutConsent', CaseFacts> = {
  see: party,
  open: nobody,
  consent: worker,
  refuseConsent: worker,
  withdrawConsent: worker,
  assess: worker,
  reassess: worker,
  submitPlan: worker,
  approvePlan: approving,
  returnPlan: supervisor,
  contact: worker,
  submitClosure: worker,
  approveClosure: approving,
  returnClosure: supervisor,
  // The supervisor, too: a grave case ends before its day by their word only.
  followUp: party,
  resume: worker,
  reopen: worker,
  refer: worker,
  referWithoutConsent: otherThanWorker,
  correct: worker,
  assign: supervisor,
  export: party,
  askExport: worker,
  askErasure: worker,
  erase: otherThanWorker,
};

/** Who may open a case in a region: a social worker whose own region it lies in. */
export const mayOpenCase = (actor: Actor, regionCode: string): boolean =>
  isSocialWorker(actor) && carriesTo(actor, 'see', regionCode);
