import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import type { SocialWorker } from './social-worker.entity.js';
import { factsOf } from './social-worker.policy.js';
import { WorkerFileAction, workerFilePolicy } from './worker-file.policy.js';
import { WorkerFiles } from './worker-files.service.js';

/** Reads parts of files for those whom the policy lets; others get null. */
@Injectable()
export class WorkerFileParts {
  constructor(private readonly files: WorkerFiles) {}

  /** What the actor may do with a file. */
  async open(actor: Actor, worker: SocialWorker, context: RequestContext): Promise<WorkerFileAction[]> {
    const supervisorPersonIds = await context.loader(this.files.supervisorPeople).load(worker.id);
    const facts = { ...factsOf(worker), supervisorPersonIds, hasLeft: worker.state === 'left' };
    return Object.values(WorkerFileAction).filter((action) => workerFilePolicy[action](actor, facts));
  }

  /** What a loader reads under an id (without one: the social worker's), where the policy lets the actor. */
  async read<T>(
    actor: Actor,
    worker: SocialWorker,
    context: RequestContext,
    action: WorkerFileAction,
    load: (ids: readonly string[]) => Promise<readonly T[]>,
    id: string = worker.id,
  ): Promise<T | null> {
    const open = await this.open(actor, worker, context);
    return open.includes(action) ? context.loader(load).load(id) : null;
  }
}
