import { Injectable } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog, type EventBody } from '../../platform/events/event-log.js';
import { deskKey, personKey } from '../../platform/party.js';
import { Refusal } from '../../platform/refusal.js';
import { OtherHands } from '../accounts/index.js';
import type { WorkerRecognition } from './recognition.view.js';
import { SocialWorker } from './social-worker.entity.js';
import { factsOf, socialWorkerPolicy } from './social-worker.policy.js';
import { WorkerTies } from './worker-ties.reads.js';

/**
 * The phones in place of lost ones since a social worker was registered or recognized, by person: since the first of them
 * whoever holds the account may be anybody, so that nothing agreed to after it proves anything.
 */
const WAITING = `
  select worker.person_id as "personId", min(change.used_at) as since,
    array_agg(change.asked_by_id) || array_agg(change.confirmed_by_id) as "byIds"
  from social_workers worker join phone_changes change on change.person_id = worker.person_id
  where worker.person_id = any($1) and change.used_at > coalesce(worker.recognized_at, worker.created_at)
  group by worker.person_id`;

interface Waiting {
  readonly personId: string;
  readonly since: Date;
  /** Who asked for each phone and who confirmed it. */
  readonly byIds: readonly string[];
}

/**
 * Whoever got back into an account by another phone may be anybody: cases stay shut to a social worker until somebody who
 * guides or stands in for them since before says that it is they; where nobody does, a third person of the register.
 */
@Injectable()
export class Recognitions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly hands: OtherHands,
    private readonly ties: WorkerTies,
  ) {}

  /** Those of the people to whom no case opens yet. */
  async waiting(personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<Waiting>(WAITING, [personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }

  /** What a social worker waits for, for themself and those who may end it; null for everybody else and when nothing. */
  async of(actor: Actor, worker: SocialWorker): Promise<WorkerRecognition | null> {
    const waiting = await this.standing(worker);
    if (!waiting) return null;
    const mayRecognize = await this.may(actor, worker, waiting);
    return mayRecognize || actor.personId === worker.personId ? { since: waiting.since, mayRecognize } : null;
  }

  /**
   * Says that a social worker is who they were. NOT_ALLOWED for who may not; of the register SECOND_PERSON_REQUIRED for
   * who asked for a phone or confirmed it, ONE_HAND and PHONE_NOT_CONFIRMED for who could be one of them.
   */
  recognize(actor: Actor, id: string): Promise<SocialWorker> {
    return this.database.transaction(async () => {
      const worker = await this.database.lock(SocialWorker, id);
      const waiting = await this.standing(worker);
      if (!waiting)
        throw new Refusal(socialWorkerPolicy.see(actor, factsOf(worker)) ? 'WRONG_STATE' : 'NOT_FOUND');
      if (!(await this.may(actor, worker, waiting))) throw new Refusal('NOT_ALLOWED');
      if ((await this.whoKnew(worker, waiting)).length === 0) {
        if (waiting.byIds.includes(actor.personId ?? '')) throw new Refusal('SECOND_PERSON_REQUIRED');
        await this.hands.refuseLetInByOne(actor, waiting.byIds);
      }
      await this.database.update(SocialWorker, worker, { recognizedAt: this.clock.now() });
      await this.record(actor, worker, 'recognized');
      return worker;
    });
  }

  /** Tells those who are to say it; to be called once for each phone that took the place of another. */
  async ask(personId: string): Promise<void> {
    const worker = await this.database.repository(SocialWorker).findOneBy({ personId });
    const waiting = worker && (await this.standing(worker));
    if (!waiting || worker.state === 'left') return;
    const knew = await this.whoKnew(worker, waiting);
    const to = knew.length > 0 ? knew.map(personKey) : [deskKey('official', worker.countyCode)];
    await this.record(SYSTEM, worker, 'phoneChanged', { to });
  }

  private async standing({ personId }: SocialWorker): Promise<Waiting | undefined> {
    const [waiting] = await this.database.query<Waiting>(WAITING, [[personId]]);
    return waiting;
  }

  private async may(actor: Actor, worker: SocialWorker, waiting: Waiting): Promise<boolean> {
    if (actor.personId === null || actor.personId === worker.personId) return false;
    const knew = await this.whoKnew(worker, waiting);
    if (knew.length === 0) return socialWorkerPolicy.edit(actor, factsOf(worker));
    return actor.hat?.role === 'socialWorker' && knew.includes(actor.personId);
  }

  private async whoKnew({ id }: SocialWorker, { since }: Waiting): Promise<string[]> {
    const known = await this.ties.knownBefore(id, this.clock.today(), since);
    const waiting = await this.waiting(known);
    return known.filter((personId) => !waiting.has(personId));
  }

  private record(actor: Actor, { id, regionCode }: SocialWorker, past: string, body: EventBody = {}) {
    return this.events.record(actor, `socialWorker.${past}`, { type: 'socialWorker', id, regionCode }, body);
  }
}
