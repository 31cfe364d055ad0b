import { Injectable } from '@nestjs/common';
import { addDays, parseDay, startOfDay, type Day, type Phone } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { fromCursor, pageOf, type Page, type PageArgs } from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { newId } from '../../platform/ids.js';
import { carriesTo, prefixesOf } from '../../platform/permissions/roles.js';
import { withinReach } from '../../platform/reach.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions } from '../regions/index.js';
import { Accounts } from './accounts.service.js';
import type { ReadListArgs } from './read-list.view.js';
import { PersonalRead, type PersonalMatter } from './personal-read.entity.js';

/** What is read, of whom, in which record. */
export interface Reading {
  /** null: a resident without an account, known only by the record. */
  readonly personId: string | null;
  readonly matter: PersonalMatter;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Where the record lies. */
  readonly regionCode: string;
}

/** The records that are a person's own though the readings of them name nobody. */
export type OwnRecords = (personId: string) => Promise<readonly string[]>;

/** The lines of who read the data of a person ($1) or the records that are theirs ($2). */
const READ_LINES = `
  select (array_agg(id order by id desc))[1] as id, count(*)::int as times from personal_reads
  where person_id = $1 or subject_id = any($2::uuid[])
  group by reader_id, role, matter, subject_type, subject_id, (at at time zone 'Asia/Shanghai')::date`;

/** The day a field of the list's arguments names; INVALID_INPUT when it is no real date. */
function dayIn(field: 'from' | 'to', text: string): Day {
  const on = parseDay(text);
  if (!on) throw new Refusal('INVALID_INPUT', { fields: [field] });
  return on;
}

/** The trace that reading personal data leaves, open to the person read about. */
@Injectable()
export class PersonalReads {
  private readonly ownRecords: OwnRecords[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
  ) {}

  /** Adds records whose readings are shown to the person they are of, and to nobody else under that name. */
  alsoOf(records: OwnRecords): void {
    this.ownRecords.push(records);
  }

  /** Writes that the actor read something; whoever shows personal data calls this first. One's own leaves no trace. */
  async note(actor: Actor, reading: Reading): Promise<void> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (actor.personId === reading.personId) return;
    await this.database.insert(PersonalRead, {
      id: newId(),
      readerId: actor.personId,
      role: actor.hat?.role ?? null,
      readerRegionCode: actor.hat?.regionCode ?? null,
      ...reading,
      at: this.clock.now(),
    });
  }

  /** A person's phone for somebody whom the caller's policy lets see it; the reading is noted. null without a phone. */
  async phoneOf(
    actor: Actor,
    personId: string,
    subject: Pick<Reading, 'subjectType' | 'subjectId' | 'regionCode'>,
  ): Promise<Phone | null> {
    await this.note(actor, { personId, matter: 'phone', ...subject });
    return this.accounts.phoneOf(personId);
  }

  /**
   * Who read one's own data, newest first: what one reader read of one record on one day is one line, the last of these
   * readings with their count.
   */
  async whoRead(personId: string, { first, after }: PageArgs): Promise<Page<PersonalRead>> {
    const own = await Promise.all(this.ownRecords.map((records) => records(personId)));
    const parameters: unknown[] = [personId, own.flat()];
    const below = after ? `where id < $${parameters.push(fromCursor(after, 'id')[0])}::uuid` : '';
    const lines = await this.database.query<{ id: string; times: number }>(
      `select id, times from (${READ_LINES}) as line ${below} order by id desc limit $${parameters.push(first + 1)}`,
      parameters,
    );
    const found = await this.database.findMany(
      PersonalRead,
      lines.map(({ id }) => id),
    );
    const reads = found.flatMap((read, at) =>
      read ? [Object.assign(read, { times: lines[at]?.times ?? 1 })] : [],
    );
    return pageOf(
      reads,
      first,
      ({ id }) => [id],
      async () => {
        const [count] = await this.database.query<{ n: number }>(
          `select count(*)::int as n from (${READ_LINES}) as line`,
          parameters.slice(0, 2),
        );
        return count?.n ?? 0;
      },
    );
  }

  /** Every reading in records within an auditor's reach, newest first; nobody else may list them. */
  async list(actor: Actor, args: ReadListArgs): Promise<Page<PersonalRead>> {
    const { hat, personId } = actor;
    if (hat?.role !== 'auditor') throw new Refusal(personId ? 'NOT_ALLOWED' : 'SIGN_IN_REQUIRED');
    const parameters: unknown[] = [];
    const prefixes = prefixesOf(hat, 'see');
    const within = args.regionCode ?? null;
    if (within !== null && !carriesTo(actor, 'see', within)) throw new Refusal('REGION_OUT_OF_REACH');
    const where = [
      withinReach('region_code', within === null ? prefixes : await this.regions.reachOf(within), parameters),
    ];
    if (args.readerId) where.push(`reader_id = $${parameters.push(args.readerId)}`);
    if (args.text) {
      const text = `$${parameters.push(args.text.trim())}`;
      where.push(`reader_id in (select id from people where position(${text} in name) > 0)`);
    }
    if (args.matter) where.push(`matter = $${parameters.push(args.matter)}`);
    if (args.from) where.push(`at >= $${parameters.push(startOfDay(dayIn('from', args.from)))}`);
    if (args.to) where.push(`at < $${parameters.push(startOfDay(addDays(dayIn('to', args.to), 1)))}`);
    return newestFirst(this.database, PersonalRead, where, parameters, args);
  }
}
