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

  /**
   * Writes that the actor opened the file. It is placed in the county alone: in a smaller place a list of readings would
   * tell how many cases there are.
   */
  note(actor: Actor, { id, clientPersonId, countyCode }: CaseFile): Promise<void> {
    return this.reads.note(actor, {
      personId: clientPersonId,
      matter: 'casework',
      subjectType: 'case',
      subjectId: id,
      regionCode: countyCode,
    });
  }

  /** Who read the file or came upon it by a search, newest first, at most 50. */
  of({ id }: CaseFile): Promise<CaseReading[]> {
    return this.database.query<CaseReading>(
      `select reading.id, reading.at, person.name as reader, reading.role,
         reading.subject_type = 'caseSearch' as "isSearch"
       from personal_reads reading join people person on person.id = reading.reader_id
       where reading.subject_id = $1 and reading.subject_type in ('case', 'caseSearch')
       order by reading.id desc limit ${MOST}`,
      [id],
    );
  }
}
