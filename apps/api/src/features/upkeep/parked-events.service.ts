import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { EventHandlers } from '../../platform/events/handlers.js';
import { EventLog } from '../../platform/events/event-log.js';
import { COUNT_LIMIT, fromCursor, pageOf, type Page } from '../../platform/graphql/connection.js';
import { allow } from '../../platform/permissions/policy.js';
import { prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { looksAfterNowhere, NOWHERE, parkedPolicy } from './parked.policy.js';
import type { ParkedEvent, ParkedListArgs } from './parked.view.js';

const ROWS = `
  select parked.id, parked.handler, event.type, event.subject_type as "subjectType", event.subject_id as "subjectId",
         event.region_code as "regionCode", event.at, parked.reason, parked.parked_at as "parkedAt",
         parked.retried_at as "retriedAt"`;
const FROM = 'from parked_events parked join events event on event.id = parked.event_id';

/** What parts of the product could not follow, and the way to try again. */
@Injectable()
export class ParkedEvents {
  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
    private readonly events: EventLog,
  ) {}

  /** The parked events within an administrator's reach, newest first. */
  async list(actor: Actor, { first, after, isWaiting }: ParkedListArgs): Promise<Page<ParkedEvent>> {
    const { hat, personId } = actor;
    if (hat?.role !== 'administrator') throw new Refusal(personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    const parameters: unknown[] = [];
    const reach = withinReach('event.region_code', prefixesOf(hat, 'write'), parameters);
    const nowhere = looksAfterNowhere(actor, null) ? `or event.region_code = '${NOWHERE}'` : '';
    const where = `(${reach} ${nowhere}) and parked.retried_at is ${isWaiting ? 'null' : 'not null'}`;
    const counted = [...parameters];
    const below = after ? `and parked.id < $${parameters.push(fromCursor(after, 'id')[0])}::uuid` : '';
    const rows = await this.database.query<ParkedEvent>(
      `${ROWS} ${FROM} where ${where} ${below} order by parked.id desc limit $${parameters.push(first + 1)}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ id }) => [id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (select ${FROM} where ${where} limit ${COUNT_LIMIT + 1}) as found`,
          counted,
        );
        return count?.n ?? 0;
      },
    );
  }

  /** Hands it to its handler once more; STILL_FAILING keeps it on the list with the new reason. */
  async retry(actor: Actor, id: string): Promise<ParkedEvent> {
    const parked = await this.existing(id);
    allow(actor, parkedPolicy, 'retry', parked);
    const { regionCode, handler } = parked;
    await this.handlers.retry(id, () =>
      this.events.record(
        actor,
        'parkedEvent.retried',
        { type: 'parkedEvent', id, regionCode: regionCode === NOWHERE ? null : regionCode },
        { handler },
      ),
    );
    return this.existing(id);
  }

  private async existing(id: string): Promise<ParkedEvent> {
    const [parked] = await this.database.query<ParkedEvent>(`${ROWS} ${FROM} where parked.id = $1`, [id]);
    if (!parked) throw new Refusal('NOT_FOUND');
    return parked;
  }
}
