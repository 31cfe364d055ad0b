import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../db/rights.js';

/** Something that happened, written in the transaction that made it so; never changed, never removed. */
@Entity('events')
export class EventRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') countyCode: string;
  /** Region of the matter. */
  @Column('text') regionCode: string;
  /** Past tense: `need.verified`. */
  @Column('text') type: string;
  @Column('text') subjectType: string;
  @Column('uuid') subjectId: string;
  /** The record whose timeline shows this too: the need of a claim, the project of an allocation. */
  @Column('uuid', { nullable: true }) rootId: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) role: string | null;
  @Column('timestamptz') at: Date;
  /** The date in Asia/Shanghai. */
  @Column('date') happenedOn: string;
  /** Canonical JSON of all of the above and the body: what the seal covers, byte for byte. */
  @Column('text') canonical: string;
  @Column('jsonb') body: Record<string, unknown>;
}

/** An event that has no position yet. */
@MayDelete()
@Entity('event_queue')
export class QueuedEvent {
  @PrimaryColumn('uuid') eventId: string;
  @Column('text') chain: string;
}

/** An event's place in its chain and the hash over everything before it. */
@Entity('event_seals')
export class EventSeal {
  @PrimaryColumn('text') chain: string;
  @PrimaryColumn('bigint') position: string;
  @Column('uuid') eventId: string;
  @Column('text') hash: string;
}

/** The newest position of a chain. */
@MayChange()
@Entity('chain_heads')
export class ChainHead {
  @PrimaryColumn('text') chain: string;
  @Column('bigint') position: string;
  @Column('text') hash: string;
}

/** How far a handler has read a chain. */
@MayChange()
@Entity('event_cursors')
export class EventCursor {
  @PrimaryColumn('text') handler: string;
  @PrimaryColumn('text') chain: string;
  @Column('bigint') position: string;
  /** Failures of the event that comes next. */
  @Column('int') failures: number;
}

/** An event a handler failed on five times; the administrator sees it. */
@MayChange()
@Entity('parked_events')
export class ParkedEvent {
  @PrimaryColumn('uuid') id: string;
  @Column('text') handler: string;
  @Column('uuid') eventId: string;
  @Column('text') reason: string;
  @Column('timestamptz') parkedAt: Date;
  @Column('timestamptz', { nullable: true }) retriedAt: Date | null;
}

/** Who does a thing that only one process may do, and until when. */
@MayChange()
@Entity('leases')
export class Lease {
  @PrimaryColumn('text') name: string;
  @Column('text') holder: string;
  @Column('timestamptz') until: Date;
}

export const eventEntities = [EventRow, QueuedEvent, EventSeal, ChainHead, EventCursor, ParkedEvent, Lease];
