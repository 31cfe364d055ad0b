import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { isDatabaseAway } from '../db/away.js';
import { Database } from '../db/database.js';
import { newId } from '../ids.js';
import { Refusal } from '../refusal.js';
import { ChainReader, sealedEvent, type SealedEvent } from './sealed-events.js';

export type { SealedEvent } from './sealed-events.js';

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

/** Of those taken one after the other so many share a transaction. */
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

  /** Handles what is sealed and not yet read, chain by chain; returns how many events were read. */
  async runPending(): Promise<number> {
    const behind = await this.database.query<{ chain: string; handler: string; isFailing: boolean }>(
      `select head.chain, handler.name as handler, coalesce(seen.failures, 0) > 0 as "isFailing"
       from chain_heads head cross join unnest($1::text[]) with ordinality as handler (name, place)
       left join event_cursors seen on seen.handler = handler.name and seen.chain = head.chain
       where head.position > coalesce(seen.position, 0) order by head.chain, handler.place`,
      [this.handlers.map(({ name }) => name)],
    );
    const reader = new ChainReader(this.database, TOGETHER);
    let read = 0;
    for (const { chain, handler: name, isFailing } of behind) {
      const handler = this.handlers.find((each) => each.name === name);
      if (!handler) continue;
      // An event that has failed comes alone, so that each turn tries it once.
      read +=
        handler.together && !isFailing
          ? await this.advanceTogether(handler, chain, reader)
          : await this.advanceSingly(handler, chain, reader, BATCH);
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
    const event = await sealedEvent(this.database, parked.eventId);
    if (!event) throw new Error('what was handled is sealed');
    return { handler: parked.handler, event, chain: parked.chain };
  }

  private async advanceTogether(handler: EventHandler, chain: string, reader: ChainReader): Promise<number> {
    try {
      return await this.database.transaction(async () => {
        const cursor = await this.lockCursor(handler.name, chain);
        const events = await reader.after(chain, cursor.position);
        const wanted = events.filter(({ type }) => handler.on[type]);
        if (wanted.length > 0) await handler.together?.(wanted);
        const last = events.at(-1);
        if (last) await this.moveCursor(handler.name, chain, last.position);
        return events.length;
      });
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.logger.warn(`${handler.name} goes on singly in ${chain}: ${String(error)}`);
    }
    // One of them is bad; singly the ones before it are kept, and it is known which.
    let read = 0;
    while (read < TOGETHER) {
      const step = await this.advanceSingly(handler, chain, reader, 1);
      if (step === 0) break;
      read += step;
    }
    return read;
  }

  private async advanceSingly(
    handler: EventHandler,
    chain: string,
    reader: ChainReader,
    most: number,
  ): Promise<number> {
    let failing: SealedEvent | undefined;
    try {
      return await this.database.transaction(async () => {
        const cursor = await this.lockCursor(handler.name, chain);
        // After a failure one event at a time, so that those before the bad one are kept.
        const next = await reader.after(chain, cursor.position);
        const events = upTo(next, handler, cursor.failures > 0 ? 1 : most);
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

/** Events up to the last of so many that the handler is named for; those it is not named for cost nothing. */
function upTo(events: readonly SealedEvent[], { on }: EventHandler, most: number): readonly SealedEvent[] {
  let wanted = 0;
  const end = events.findIndex(({ type }) => on[type] && (wanted += 1) === most);
  return end < 0 ? events : events.slice(0, end + 1);
}
