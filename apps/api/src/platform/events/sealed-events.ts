import type { Database } from '../db/database.js';
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

/** A sealed event's columns; conditions follow. */
const SEALED = `
  select seal.position::text as position, event.id, event.county_code as "countyCode",
         event.region_code as "regionCode", event.type, event.subject_type as "subjectType",
         event.subject_id as "subjectId", event.root_id as "rootId", event.person_id as "personId",
         event.role, event.at, event.happened_on::text as "happenedOn", event.body
  from event_seals seal join events event on event.id = seal.event_id`;

/** The sealed event of this id; null while it has no position. */
export async function sealedEvent(database: Database, id: string): Promise<SealedEvent | null> {
  const [event] = await database.query<SealedEvent>(`${SEALED} where event.id = $1`, [id]);
  return event ?? null;
}

/**
 * Reads stretches of chains and keeps the last one: handlers that read the same chain one after the other read it
 * once, which is safe because what is sealed never changes.
 */
export class ChainReader {
  private chain = '';
  /** Position before the first event kept. */
  private before = 0;
  private events: readonly SealedEvent[] = [];

  constructor(
    private readonly database: Database,
    private readonly atOnce: number,
  ) {}

  /** The events that follow a position, in their order; at most so many at once, none at the end of the chain. */
  async after(chain: string, position: string): Promise<readonly SealedEvent[]> {
    const skipped = Number(position) - this.before;
    const isKept = chain === this.chain && skipped >= 0 && skipped < this.events.length;
    if (isKept) return this.events.slice(skipped);
    this.events = await this.database.query<SealedEvent>(
      `${SEALED} where seal.chain = $1 and seal.position > $2 order by seal.position limit $3`,
      [chain, position, this.atOnce],
    );
    this.chain = chain;
    this.before = Number(position);
    return this.events;
  }
}
