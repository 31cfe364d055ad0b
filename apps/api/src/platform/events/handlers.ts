import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { isDatabaseAway } from '../db/away.js';
import { Database } from '../db/database.js';
import { newId } from '../ids.js';
import { Refusal } from '../refusal.js';
import type { EventRow } from './event.entity.js';

/** An event as a handler gets it. */
export type SealedEvent = Pick<
  EventRow,
  | 'id'
  | 'countyCode'
  | 'regionCode'
  | 'type'
  | 'subjectType'
  | 'subjectId'
  | 'rootId'
  | 'personId'
  | 'role'
  | 'at'
  | 'happenedOn'
  | 'body'
> & { position: string };

/** Something that reacts to events: each sealed event of a named type once, in the order of its chain. */
export interface EventHandler {
  /** Stable name; its cursor hangs on it. */
  readonly name: string;
  /** By event type; runs in one transaction with the cursor's move. */
  readonly on: Readonly<Record<string, (event: SealedEvent) => Promise<void>>>;
  /**
   * The same for many at once, all of one chain, in their order and of types named in `on`: for what would otherwise
   * write the same rows again and again. Must leave what `on` would leave, one event after the other.
   */
  readonly together?: (events: readonly SealedEvent[]) => Promise<void>;
}

/** A sealed event's columns; conditions follow. */
const SEALED = `
  select seal.position::text as position, event.id, event.county_code as "countyCode",
         event.region_code as "regionCode", event.type, event.subject_type as "subjectType",
         event.subject_id as "subjectId", event.root_id as "rootId", event.person_id as "personId",
         event.role, event.at, event.happened_on::text as "happenedOn", event.body
  from event_seals seal join events event on event.id = seal.event_id`;

const BATCH = 200;
/** Those taken together cost little each, and the more there are the fewer rows are written. */
const TOGETHER = 2000;
const FAILURES_UNTIL_PARKED = 5;

/** What a program said when it failed, at most 500 characters. */
const reasonOf = (error: unknown): string => String(error).slice(0, 500);

/** Reads the chains for each registered handler; every handler has a cursor of its own a chain. */
@Injectable()
export class EventHandlers {
  private readonly logger = new Logger(EventHandlers.name);
  private readonly handlers: EventHandler[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  register(handler: EventHandler): void {
    this.handlers.push(handler);
  }

  /** Handles what is sealed and not yet read; returns how many events were read. */
  async runPending(): Promise<number> {
    let read = 0;
    for (const handler of this.handlers) {
      const behind = await this.database.query<{ chain: string }>(
        `select head.chain from chain_heads head
         left join event_cursors seen on seen.handler = $1 and seen.chain = head.chain
         where head.position > coalesce(seen.position, 0)`,
        [handler.name],
      );
      for (const { chain } of behind) read += await this.advance(handler, chain);
    }
    return read;
  }

  /**
   * Hands a parked event to its handler once more, out of the chain's order but never beside the handler's own turn;
   * `then` runs in the same transaction. NOT_FOUND; WRONG_STATE when somebody was faster; STILL_FAILING, with the
   * new reason kept.
   */
  async retry(parkedId: string, then: () => Promise<void>): Promise<void> {
    let failing = false;
    try {
      await this.database.transaction(async () => {
        const { handler, event, chain } = await this.lockParked(parkedId);
        await this.lockCursor(handler, chain);
        failing = true;
        await this.handlers.find(({ name }) => name === handler)?.on[event.type]?.(event);
        failing = false;
        await this.database.query('update parked_events set retried_at = $2 where id = $1', [
          parkedId,
          this.clock.now(),
        ]);
        await then();
      });
    } catch (error) {
      if (!failing || isDatabaseAway(error)) throw error;
      await this.database.query('update parked_events set reason = $2 where id = $1', [
        parkedId,
        reasonOf(error),
      ]);
      throw new Refusal('STILL_FAILING');
    }
  }

  /** Runs work in a transaction during which the handler has no turn in any chain it has read. */
  between(handler: string, work: () => Promise<void>): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.query('select from event_cursors where handler = $1 order by chain for update', [
        handler,
      ]);
      await work();
    });
  }

  private async lockParked(id: string): Promise<{ handler: string; event: SealedEvent; chain: string }> {
    const [parked] = await this.database.query<{
      handler: string;
      eventId: string;
      retriedAt: Date | null;
      chain: string;
    }>(
      `select handler, event_id as "eventId", retried_at as "retriedAt",
         (select chain from event_seals where event_id = parked.event_id) as chain
       from parked_events parked where id = $1 for update of parked`,
      [id],
    );
    if (!parked) throw new Refusal('NOT_FOUND');
    if (parked.retriedAt !== null) throw new Refusal('WRONG_STATE', { state: 'retried' });
    const [event] = await this.database.query<SealedEvent>(`${SEALED} where event.id = $1`, [parked.eventId]);
    if (!event) throw new Error('what was handled is sealed');
    return { handler: parked.handler, event, chain: parked.chain };
  }

  private async advance(handler: EventHandler, chain: string): Promise<number> {
    if (!handler.together) return this.advanceSingly(handler, chain, BATCH);
    try {
      return await this.advanceTogether(handler, chain);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.logger.warn(`${handler.name} goes on singly in ${chain}: ${String(error)}`);
    }
    // One of them is bad; singly the ones before it are kept, and it is known which.
    let read = 0;
    while (read < TOGETHER) {
      const step = await this.advanceSingly(handler, chain, 1);
      if (step === 0) break;
      read += step;
    }
    return read;
  }

  private advanceTogether(handler: EventHandler, chain: string): Promise<number> {
    return this.database.transaction(async () => {
      const cursor = await this.lockCursor(handler.name, chain);
      const events = await this.sealedAfter(chain, cursor.position, TOGETHER);
      const wanted = events.filter(({ type }) => handler.on[type]);
      if (wanted.length > 0) await handler.together?.(wanted);
      const last = events.at(-1);
      if (last) await this.moveCursor(handler.name, chain, last.position);
      return events.length;
    });
  }

  private async advanceSingly(handler: EventHandler, chain: string, most: number): Promise<number> {
    let failing: SealedEvent | undefined;
    try {
      return await this.database.transaction(async () => {
        const cursor = await this.lockCursor(handler.name, chain);
        // After a failure one event at a time, so that those before the bad one are kept.
        const events = await this.sealedAfter(chain, cursor.position, cursor.failures > 0 ? 1 : most);
        for (const event of events) {
          failing = event;
          await handler.on[event.type]?.(event);
        }
        failing = undefined;
        const last = events.at(-1);
        if (last) await this.moveCursor(handler.name, chain, last.position);
        return events.length;
      });
    } catch (error) {
      // A database that is away is no fault of the event's.
      if (!failing || isDatabaseAway(error)) throw error;
      await this.noteFailure(handler.name, chain, failing, error);
      return 0;
    }
  }

  private async lockCursor(handler: string, chain: string): Promise<{ position: string; failures: number }> {
    await this.database.query(
      'insert into event_cursors (handler, chain, position, failures) values ($1, $2, 0, 0) on conflict do nothing',
      [handler, chain],
    );
    const [cursor] = await this.database.query<{ position: string; failures: number }>(
      'select position, failures from event_cursors where handler = $1 and chain = $2 for update',
      [handler, chain],
    );
    return cursor ?? { position: '0', failures: 0 };
  }

  private async sealedAfter(chain: string, position: string, limit: number): Promise<SealedEvent[]> {
    return this.database.query<SealedEvent>(
      `${SEALED} where seal.chain = $1 and seal.position > $2 order by seal.position limit $3`,
      [chain, position, limit],
    );
  }

  private async moveCursor(handler: string, chain: string, position: string): Promise<void> {
    await this.database.query(
      'update event_cursors set position = $3, failures = 0 where handler = $1 and chain = $2',
      [handler, chain, position],
    );
  }

  /** Counts a failure; at the fifth the event is parked, so that one bad event never stops a county. */
  private async noteFailure(
    handler: string,
    chain: string,
    event: SealedEvent,
    error: unknown,
  ): Promise<void> {
    this.logger.error(`${handler} failed on ${event.type} ${event.id}: ${String(error)}`);
    await this.database.transaction(async () => {
      // A chain's first event may be the bad one: its cursor was rolled back with the failure.
      const [cursor] = await this.database.query<{ failures: number }>(
        `insert into event_cursors as seen (handler, chain, position, failures) values ($1, $2, 0, 1)
         on conflict (handler, chain) do update set failures = seen.failures + 1 returning failures`,
        [handler, chain],
      );
      if (!cursor || cursor.failures < FAILURES_UNTIL_PARKED) return;
      await this.database.query(
        `insert into parked_events (id, handler, event_id, reason, parked_at) values ($1, $2, $3, $4, $5)`,
        [newId(), handler, event.id, reasonOf(error), this.clock.now()],
      );
      await this.moveCursor(handler, chain, event.position);
    });
  }
}
