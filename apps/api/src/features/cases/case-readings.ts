import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/db/database.js';
import { PersonalReads } from '../accounts/index.js';
import type { CaseFile } from './case.entity.js';
import type { CaseReading } from './case.view.js';

const MOST = 50;

/** The trace that reading a case leaves, shown to its person and to whoever reads it next. */
@Injectable()
export class CaseReadings {
  constructor(
    private readonly database: Database,
    private readonly reads: PersonalReads,
  ) {}

  /** Writes that the actor opened the file. */
  note(actor: Actor, file: Pick<CaseFile, 'id' | 'countyCode'>): Promise<void> {
    return this.write(actor, file, 'case');
  }

  /** Writes that the actor came upon the file by a search. */
  noteFound(actor: Actor, file: Pick<CaseFile, 'id' | 'countyCode'>): Promise<void> {
    return this.write(actor, file, 'caseSearch');
  }

  /**
   * Who read the file or came upon it by a search, newest first. What one reader did under one hat on one day is one
   * line with its count and its last time, so that who reads daily hides nobody else. At most 50 lines, or all of them.
   */
  of({ id }: Pick<CaseFile, 'id'>, most: number | null = MOST): Promise<CaseReading[]> {
    return this.database.query<CaseReading>(
      `select (array_agg(reading.id order by reading.id desc))[1] as id, max(reading.at) as at,
         count(*)::int as times, person.name as reader, reading.role, reading.subject_type = 'caseSearch' as "isSearch"
       from personal_reads reading join people person on person.id = reading.reader_id
       where reading.subject_id = $1 and reading.subject_type in ('case', 'caseSearch')
       group by person.id, reading.role, reading.subject_type, (reading.at at time zone 'Asia/Shanghai')::date
       order by 1 desc limit $2`,
      [id, most],
    );
  }

  /**
   * A reading names no person, so that no log tells who has a case. It is placed in the county alone: in a smaller place
   * a list of readings would tell how many cases there are.
   */
  private write(
    actor: Actor,
    { id: subjectId, countyCode: regionCode }: Pick<CaseFile, 'id' | 'countyCode'>,
    subjectType: 'case' | 'caseSearch',
  ): Promise<void> {
    return this.reads.note(actor, { personId: null, matter: 'casework', subjectType, subjectId, regionCode });
  }
}
