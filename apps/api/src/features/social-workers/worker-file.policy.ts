import type { Actor } from '../../platform/actor.js';
import {
  anyOf,
  inOrganization,
  placed,
  themself,
  type Allowance,
  type Policy,
} from '../../platform/permissions/policy.js';
import { socialWorkerPolicy, type SocialWorkerFacts } from './social-worker.policy.js';

/** What can be read in a social worker's file, or written into it. */
export const WorkerFileAction = {
  seeCertificates: 'seeCertificates',
  seeNumber: 'seeNumber',
  seeParticulars: 'seeParticulars',
  seeHistory: 'seeHistory',
  seeTies: 'seeTies',
  seeLearning: 'seeLearning',
  seeWorkTime: 'seeWorkTime',
  writeCertificate: 'writeCertificate',
  writeParticulars: 'writeParticulars',
  writeHistory: 'writeHistory',
  writeSupervision: 'writeSupervision',
  writeSession: 'writeSession',
  writeDeputy: 'writeDeputy',
  writeLearning: 'writeLearning',
  confirmLearning: 'confirmLearning',
  writeWorkTime: 'writeWorkTime',
  /** Says yes or no to a supervisor or deputy whom somebody else named. */
  answerTie: 'answerTie',
} as const;
export type WorkerFileAction = (typeof WorkerFileAction)[keyof typeof WorkerFileAction];

/** What the policy must know of a file. */
export interface WorkerFileFacts extends SocialWorkerFacts {
  /** People who guide the social worker today. */
  readonly supervisorPersonIds: readonly string[];
  /** Whether they are on the register no more. */
  readonly hasLeft: boolean;
}

const registrar = placed('write', 'stationWorker', 'official', 'administrator');
const employer = inOrganization('organizationManager');
const supervisor: Allowance<WorkerFileFacts> = ({ personId }, { supervisorPersonIds }) =>
  personId !== null && supervisorPersonIds.includes(personId);

/** What decides over money and titles is entered by somebody else than whom it is about. */
const another: Allowance<WorkerFileFacts> = (actor: Actor, facts) =>
  !themself(actor, facts) && registrar(actor, facts);
/** Of who has left another one of the register answers. */
const inPlaceOfLeft: Allowance<WorkerFileFacts> = (actor, facts) => facts.hasLeft && another(actor, facts);
const own = anyOf<WorkerFileFacts>(themself, registrar);
const guided = anyOf<WorkerFileFacts>(themself, registrar, supervisor);

/**
 * Who may read and write what of a social worker's file: the person and the register all of it, the supervisor and the
 * employer what concerns learning, colleagues only who stands in for whom.
 */
export const workerFilePolicy: Policy<WorkerFileAction, WorkerFileFacts> = {
  see: anyOf<WorkerFileFacts>(socialWorkerPolicy.see, supervisor),
  seeCertificates: anyOf<WorkerFileFacts>(themself, registrar, employer),
  seeNumber: own,
  seeParticulars: own,
  seeHistory: own,
  seeTies: anyOf<WorkerFileFacts>(socialWorkerPolicy.see, supervisor),
  seeLearning: anyOf<WorkerFileFacts>(themself, registrar, supervisor, employer),
  seeWorkTime: guided,
  writeCertificate: another,
  writeParticulars: another,
  writeHistory: another,
  writeSupervision: another,
  writeSession: anyOf<WorkerFileFacts>(supervisor, another),
  writeDeputy: own,
  writeLearning: own,
  confirmLearning: another,
  writeWorkTime: themself,
  answerTie: anyOf<WorkerFileFacts>(themself, inPlaceOfLeft),
};
