import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Database } from '../../platform/db/database.js';
import { groupBy } from '../../platform/group-by.js';
import { Role } from '../../platform/permissions/role.js';

/** Something that happened to a record. */
@ObjectType({ description: 'Something that happened to a record.' })
export class RecordEvent {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field({ description: 'What happened, in the past tense: referral.accepted.' })
  type: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => Role, { nullable: true, description: 'The hat of whoever did it; none for clocks.' })
  role: Role | null;
}

const MOST = 100;

/** What happened to records, from the log. */
@Injectable()
export class RecordHistory {
  constructor(private readonly database: Database) {}

  /** The events of each record, newest first, at most 100, for a loader; who may read the record may read them. */
  readonly bySubjects = async (subjectIds: readonly string[]): Promise<RecordEvent[][]> => {
    const rows = await this.database.query<RecordEvent & { subjectId: string }>(
      `select event.id, event.subject_id as "subjectId", event.type, event.at, event.role
       from unnest($1::uuid[]) as wanted (id)
       cross join lateral (select * from events where subject_id = wanted.id order by id desc limit ${MOST}) as event
       order by event.id desc`,
      [subjectIds],
    );
    const bySubject = groupBy(rows, ({ subjectId }) => subjectId);
    return subjectIds.map((id) => bySubject.get(id) ?? []);
  };
}
