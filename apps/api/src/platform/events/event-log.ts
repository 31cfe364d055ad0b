import { Injectable } from '@nestjs/common';
import { countyOf, dayOf } from '@wushe/values';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Database } from '../db/database.js';
import { newId } from '../ids.js';

/** What an event is about. */
export interface Subject {
  readonly type: string;
  readonly id: string;
  /** null: a matter that lies in no region, such as a volunteer's role. */
  readonly regionCode: string | null;
  /** The record whose timeline shows the event too. */
  readonly rootId?: string | null;
}

/** Bodies hold ids, codes and numbers; never names, phones or free text. */
export type EventBody = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** JSON with sorted keys, so that equal content is equal text. */
export function canonicalJson(value: Record<string, unknown>): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The chain and the code of what lies in no region. */
export const NO_REGION = '000000';

/** The chain of a region: its county, a shorter code padded with zeros. */
export const chainOf = (regionCode: string | null): string =>
  regionCode === null ? NO_REGION : countyOf(regionCode);

/** One statement, since nearly every step of anybody writes an event. */
const WRITE_AND_QUEUE = `
  with written as (
    insert into events (id, county_code, region_code, type, subject_type, subject_id, root_id, person_id, role, at,
      happened_on, canonical, body)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    returning id, county_code
  )
  insert into event_queue (event_id, chain) select id, county_code from written`;

/** Where what happened is written, in the transaction that made it happen. */
@Injectable()
export class EventLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Records one event; it gets its position in the chain after the commit. */
  async record(actor: Actor, type: string, subject: Subject, body: EventBody = {}): Promise<void> {
    const at = this.clock.now();
    const id = newId();
    const facts = {
      id,
      type,
      countyCode: chainOf(subject.regionCode),
      regionCode: subject.regionCode ?? NO_REGION,
      subjectType: subject.type,
      subjectId: subject.id,
      rootId: subject.rootId ?? null,
      personId: actor.personId,
      role: actor.hat?.role ?? null,
      happenedOn: dayOf(at),
    };
    const canonical = canonicalJson({ ...facts, at: at.toISOString(), body });
    await this.database.queryPrepared({
      sql: WRITE_AND_QUEUE,
      parameters: [
        id,
        facts.countyCode,
        facts.regionCode,
        type,
        facts.subjectType,
        facts.subjectId,
        facts.rootId,
        facts.personId,
        facts.role,
        at,
        facts.happenedOn,
        canonical,
        JSON.stringify(body),
      ],
    });
  }
}
