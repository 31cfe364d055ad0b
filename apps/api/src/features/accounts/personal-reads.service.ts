import { Injectable } from '@nestjs/common';
import type { Phone } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { fromCursor, pageOf, type Page, type PageArgs } from '../../platform/graphql/connection.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Accounts } from './accounts.service.js';
import { PersonalRead, type PersonalMatter } from './personal-read.entity.js';

/** What is read, of whom, in which record. */
export interface Reading {
  /** null: a resident without an account, known only by the record. */
  readonly personId: string | null;
  readonly matter: PersonalMatter;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** The trace that reading personal data leaves, open to the person read about. */
@Injectable()
export class PersonalReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
  ) {}

  /** Writes that the actor read something; whoever shows personal data calls this first. One's own leaves no trace. */
  async note(actor: Actor, reading: Reading): Promise<void> {
    if (!actor.personId) throw new Refusal('SIGN_IN_REQUIRED');
    if (actor.personId === reading.personId) return;
    await this.database.insert(PersonalRead, {
      id: newId(),
      readerId: actor.personId,
      role: actor.hat?.role ?? null,
      regionCode: actor.hat?.regionCode ?? null,
      ...reading,
      at: this.clock.now(),
    });
  }

  /** A person's phone for somebody whom the caller's policy lets see it; the reading is noted. null without a phone. */
  async phoneOf(
    actor: Actor,
    personId: string,
    subjectType: string,
    subjectId: string,
  ): Promise<Phone | null> {
    await this.note(actor, { personId, matter: 'phone', subjectType, subjectId });
    return this.accounts.phoneOf(personId);
  }

  /** Who read one's own data, newest first. */
  async whoRead(personId: string, { first, after }: PageArgs): Promise<Page<PersonalRead>> {
    const query = this.database
      .repository(PersonalRead)
      .createQueryBuilder('reading')
      .where('reading.personId = :personId', { personId });
    const count = query.clone();
    if (after) query.andWhere('reading.id < :after', { after: String(fromCursor(after, 1)[0]) });
    const rows = await query
      .orderBy('reading.id', 'DESC')
      .take(first + 1)
      .getMany();
    return pageOf(
      rows,
      first,
      (reading) => [reading.id],
      () => count.getCount(),
    );
  }
}
