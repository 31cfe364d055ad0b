import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Clock } from '../clock.js';
import { Database } from '../db/database.js';
import { newId } from '../ids.js';
import { Reminder } from './reminder.entity.js';

const BATCH = 500;

/** A record that lies in a county. */
interface InCounty {
  readonly id: string;
  readonly countyCode: string;
}
type Kept = ObjectLiteral & InCounty;

/** Which records ask for a step from which day on, as SQL over their table; every part is ours, none is what somebody wrote. */
export interface ReminderSource<Row extends Kept> {
  readonly entity: EntityTarget<Row>;
  /** What is to be done. */
  readonly step: string;
  /** The first day on which somebody must act. */
  readonly fromOn: string;
  /** Holds while somebody is waited for. */
  readonly isOpen: string;
}

/** Tells of what falls due by the calendar, once a record, step and day. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Calls `told` with each record whose day has come and was not told of, under its lock. Returns how many. */
  async tell<Row extends Kept>(
    source: ReminderSource<Row>,
    told: (row: Row) => Promise<void>,
  ): Promise<number> {
    let count = 0;
    for (const { id } of await this.due(source, null)) if (await this.tellOf(source, id, told)) count += 1;
    return count;
  }

  /** Somebody may have acted since, or another process been faster: the locked record is asked again. */
  private tellOf<Row extends Kept>(
    source: ReminderSource<Row>,
    id: string,
    told: (row: Row) => Promise<void>,
  ): Promise<boolean> {
    return this.database.transaction(async () => {
      const row = await this.database.lock<Row>(source.entity, id);
      const [still] = await this.due(source, id);
      if (!still) return false;
      return this.once(row, { step: source.step, fromOn: still.fromOn }, () => told(row));
    });
  }

  /**
   * Calls `told` unless the record was told of this step and day before, whichever process did; one of several at once
   * waits for the other. For a day that no SQL knows. Returns whether it was now.
   */
  once(
    { id: subjectId, countyCode }: InCounty,
    { step, fromOn }: Pick<Reminder, 'step' | 'fromOn'>,
    told?: () => Promise<void>,
  ): Promise<boolean> {
    return this.database.transaction(async () => {
      const toldAt = this.clock.now();
      const reminder = { id: newId(), countyCode, subjectId, step, fromOn, toldAt };
      if (!(await this.database.insertUnlessThere(Reminder, reminder))) return false;
      await told?.();
      return true;
    });
  }

  private due<Row extends Kept>(
    { entity, step, fromOn, isOpen }: ReminderSource<Row>,
    id: string | null,
  ): Promise<{ readonly id: string; readonly fromOn: string }[]> {
    const { tableName } = this.database.repository(entity).metadata;
    return this.database.query(
      `select due.id, due.from_on::text as "fromOn"
       from (select id, ${fromOn} as from_on from ${tableName} where (${isOpen}) and ($3::uuid is null or id = $3)) as due
       where due.from_on <= $1 and not exists (select from reminders told
         where told.subject_id = due.id and told.step = $2 and told.from_on = due.from_on)
       order by due.id limit ${BATCH}`,
      [this.clock.today(), step, id],
    );
  }
}
