import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { Recognitions, SocialWorkers, WorkerTies } from '../social-workers/index.js';
import type { CaseFile } from './case.entity.js';
import type { CaseFacts } from './case.policy.js';
import type { CaseAction } from './case.rules.js';

/** The supervisor of each social worker who left, as it last was: somebody must give the cases on. */
const LAST_OF_LEFT = `
  select distinct on (pair.social_worker_id) pair.social_worker_id as "workerId", pair.supervisor_id as "supervisorId"
  from supervision_pairs pair join social_workers worker on worker.id = pair.social_worker_id
  where worker.state = 'left' and pair.withdrawn_at is null and pair.confirmed_at is not null`;
const LATEST_FIRST = 'order by pair.social_worker_id, pair.from_on desc, pair.id desc';

/** To whom the log tells an action beside whoever took it. */
const TOLD: Readonly<Partial<Record<CaseAction, 'workers' | 'supervisors'>>> = {
  submitPlan: 'supervisors',
  submitClosure: 'supervisors',
  askErasure: 'supervisors',
  approvePlan: 'workers',
  returnPlan: 'workers',
  approveClosure: 'workers',
  returnClosure: 'workers',
  assign: 'workers',
};

/** Who stands in which relation to a case today: the register's pairs and deputies, in their dates. */
@Injectable()
export class CaseTies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly workers: SocialWorkers,
    private readonly register: WorkerTies,
    private readonly recognitions: Recognitions,
  ) {}

  /** What the policy asks about a file. */
  async factsOf({ regionCode, workerId }: Pick<CaseFile, 'regionCode' | 'workerId'>): Promise<CaseFacts> {
    const workers = await this.peopleFor([workerId]);
    const supervisors = await this.peopleFor(await this.supervisorsOf(workerId));
    return { regionCode, workers, supervisors, ownApprovers: await this.ownApprovers(workers) };
  }

  /** The people who are told of an action, deputies too. */
  async told(file: CaseFile, action: CaseAction): Promise<readonly string[]> {
    const whom = TOLD[action];
    return whom ? (await this.factsOf(file))[whom] : [];
  }

  /** The actor's own record of the register while they are on it and known to be they; null for everybody else. */
  async ownId(actor: Actor): Promise<string | null> {
    if (actor.hat?.role !== 'socialWorker') return null;
    const own = await this.workers.ofActor(actor);
    if (own === null || own.state === 'left') return null;
    return (await this.recognitions.waiting([own.personId])).has(own.personId) ? null : own.id;
  }

  /** The social workers whose cases the actor works on today: their own and those they stand in for. */
  async worksFor(actor: Actor): Promise<string[]> {
    const own = await this.ownId(actor);
    return own === null ? [] : [own, ...(await this.register.deputizedBy(own, this.clock.today()))];
  }

  /** The social workers whose cases the actor supervises today, also in place of another supervisor. */
  async supervises(actor: Actor): Promise<string[]> {
    const as = await this.worksFor(actor);
    const today = this.clock.today();
    const guided = await Promise.all(as.map((id) => this.register.supervisedBy(id, today)));
    const left = await this.database.query<{ workerId: string }>(
      `select "workerId" from (${LAST_OF_LEFT} and pair.social_worker_id in (
         select social_worker_id from supervision_pairs where supervisor_id = any($1)) ${LATEST_FIRST}) as last
       where "supervisorId" = any($1)`,
      [as],
    );
    return [...new Set([...guided.flat(), ...left.map(({ workerId }) => workerId)])];
  }

  private async supervisorsOf(workerId: string): Promise<string[]> {
    const now = await this.register.supervisorsOf(workerId, this.clock.today());
    if (now.length > 0) return now.map(({ id }) => id);
    const last = await this.database.query<{ supervisorId: string }>(
      `${LAST_OF_LEFT} and pair.social_worker_id = $1 ${LATEST_FIRST}`,
      [workerId],
    );
    return last.map(({ supervisorId }) => supervisorId);
  }

  /** Those social workers who have not left, and who stands in for them today; without who is yet to be recognized. */
  private async peopleFor(ids: readonly string[]): Promise<string[]> {
    const today = this.clock.today();
    const selves = (await this.workers.byIds(ids)).filter((each) => each !== null && each.state !== 'left');
    const deputies = await Promise.all(ids.map((id) => this.register.deputiesOf(id, today)));
    const people = [...selves, ...deputies.flat()].flatMap((each) => (each === null ? [] : [each.personId]));
    const unknown = await this.recognitions.waiting(people);
    return [...new Set(people.filter((personId) => !unknown.has(personId)))];
  }

  private async ownApprovers(personIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ personId: string }>(
      `select distinct person_id as "personId" from case_rights
       where person_id = any($1) and revoked_at is null and from_on <= $2 and to_on >= $2`,
      [personIds, this.clock.today()],
    );
    return rows.map(({ personId }) => personId);
  }
}
