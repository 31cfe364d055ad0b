import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { CaseFile } from './case.entity.js';
import { VISITED_STATES } from './case.rules.js';
import { CaseTies } from './case-ties.js';
import { Cases } from './cases.service.js';

const BATCH = 200;

/** A visit that was missed comes before the supervisor by itself, once. */
@Injectable()
export class CaseVisits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: Cases,
    private readonly ties: CaseTies,
  ) {}

  /** Tells the supervisors of every visit whose day has passed; several processes may do it at once. Returns how many. */
  async escalate(): Promise<number> {
    let told = 0;
    for (;;) {
      const rows = await this.database.query<{ id: string }>(
        `select id from case_files where next_visit_on < $1 and missed_told is distinct from next_visit_on
           and state = any($2) order by id limit ${BATCH}`,
        [this.clock.today(), VISITED_STATES],
      );
      for (const { id } of rows) told += await this.tell(id);
      if (rows.length < BATCH) return told;
    }
  }

  private tell(id: string): Promise<number> {
    return this.database.transaction(async () => {
      const file = await this.database.lock(CaseFile, id);
      const { nextVisitOn, missedTold } = file;
      if (nextVisitOn === null || nextVisitOn >= this.clock.today() || missedTold === nextVisitOn) return 0;
      // The version stays: whoever is writing into the file meanwhile loses nothing by it.
      await this.database.query('update case_files set missed_told = next_visit_on where id = $1', [id]);
      const { supervisors } = await this.ties.factsOf(file);
      await this.cases.record(SYSTEM, file, 'case.visitMissed', supervisors);
      return 1;
    });
  }
}
