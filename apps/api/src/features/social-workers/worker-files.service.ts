import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import type { AcrossCounties } from '../../platform/db/lock-book.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { allow } from '../../platform/permissions/policy.js';
import type { PartyKey } from '../../platform/party.js';
import { Refusal } from '../../platform/refusal.js';
import { SocialWorker } from './social-worker.entity.js';
import { factsOf, socialWorkerPolicy } from './social-worker.policy.js';
import { workerFilePolicy, type WorkerFileAction, type WorkerFileFacts } from './worker-file.policy.js';
import { WorkerTies } from './worker-ties.reads.js';

/** A social worker's file: every change of it locks the record and asks one policy. */
@Injectable()
export class WorkerFiles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly ties: WorkerTies,
  ) {}

  /** For each social worker the people who guide them today, for a loader. */
  readonly supervisorPeople = (workerIds: readonly string[]): Promise<string[][]> =>
    this.ties.supervisorPeople(workerIds, this.clock.today());

  /** Whether the actor may take an action with the file. */
  async may(actor: Actor, action: WorkerFileAction, worker: SocialWorker): Promise<boolean> {
    return workerFilePolicy[action](actor, await this.facts(worker));
  }

  /** The social worker whose file the actor reads; NOT_FOUND or NOT_ALLOWED. */
  async opened(actor: Actor, action: WorkerFileAction, workerId: string): Promise<SocialWorker> {
    const worker = await this.database.find(SocialWorker, workerId);
    if (!worker) throw new Refusal('NOT_FOUND');
    allow(actor, workerFilePolicy, action, await this.facts(worker));
    return worker;
  }

  /** Changes a file under the lock of its record. `with` names another record that the rule looks at. */
  change<T>(
    actor: Actor,
    action: WorkerFileAction,
    workerId: string,
    work: (worker: SocialWorker) => Promise<T>,
    beside: { readonly workerId: string; readonly operation: AcrossCounties } | null = null,
  ): Promise<T> {
    return this.database.transaction(async () => {
      const ids = [workerId, ...(beside ? [beside.workerId] : [])].toSorted();
      for (const id of ids) await this.database.lock(SocialWorker, id);
      const worker = await this.opened(actor, action, workerId);
      return work(worker);
    }, beside?.operation ?? null);
  }

  /** Another social worker whom the actor names; NOT_FOUND out of reach, WRONG_STATE for one who left. */
  async named(actor: Actor, workerId: string): Promise<SocialWorker> {
    const worker = await this.database.find(SocialWorker, workerId);
    if (!worker || !socialWorkerPolicy.see(actor, factsOf(worker))) throw new Refusal('NOT_FOUND');
    if (worker.state === 'left') throw new Refusal('WRONG_STATE', { state: worker.state });
    return worker;
  }

  /** Records what happened in a file; bodies hold ids, days and numbers. */
  record(actor: Actor, worker: SocialWorker, past: string, body: EventBody = {}): Promise<void> {
    const { id, regionCode } = worker;
    return this.events.record(actor, `socialWorker.${past}`, { type: 'socialWorker', id, regionCode }, body);
  }

  /** Records what became of a tie that waits for a yes, for those who are to answer or know. */
  recordTie(
    actor: Actor,
    { regionCode }: SocialWorker,
    past: string,
    { id, to }: { readonly id: string; readonly to: readonly PartyKey[] },
  ): Promise<void> {
    return this.events.record(
      actor,
      `workerTie.${past}`,
      { type: 'workerTie', id, regionCode },
      { to: [...to] },
    );
  }

  private async facts(worker: SocialWorker): Promise<WorkerFileFacts> {
    const [supervisorPersonIds = []] = await this.supervisorPeople([worker.id]);
    return { ...factsOf(worker), supervisorPersonIds, hasLeft: worker.state === 'left' };
  }
}
