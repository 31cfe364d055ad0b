import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { certificateOn } from '../social-workers/index.js';
import { candidateOf, countsOf, inCountyOf, shortlistOf, type Found, type Wanted } from './candidate.js';
import { metresOf, Points } from './points.js';
import { serves, sift } from './score.rules.js';
import type { SuggestionCondition } from './suggestion.rules.js';
import { partsOfWorker, WORKER_FACTS, type WorkerFacts } from './worker-score.js';

/** Social workers of the need's county. Their post has no point of its own, so every distance is about. */
@Injectable()
export class WorkerPool {
  constructor(
    private readonly database: Database,
    private readonly points: Points,
  ) {}

  async find(wanted: Wanted): Promise<Found> {
    const rows = await this.rows(wanted);
    const places = await this.points.of(rows.map((row) => ({ ...row, latitude: null, longitude: null })));
    const { withinMetres } = wanted.matching.socialWorker;
    const pool = rows.map((row, index) => ({
      ...row,
      metres: metresOf(places[index] ?? { point: null, isAbout: true }, wanted.place),
      isAbout: true,
      certificate: certificateOn(row, wanted.on),
    }));
    type Judged = (typeof pool)[number];
    const conditions: { name: SuggestionCondition; holds: (row: Judged) => boolean }[] = [
      { name: 'notActive', holds: ({ state }) => state === 'active' },
      { name: 'notCertified', holds: ({ certificate }) => certificate !== null },
      {
        name: 'otherService',
        holds: ({ specialties }) => specialties.length === 0 || serves(specialties, wanted.need.category),
      },
      { name: 'full', holds: ({ live, capacity }) => live < capacity },
      { name: 'tooFar', holds: ({ metres }) => metres === null || metres <= withinMetres },
      { name: 'askedOften', holds: ({ asked }) => asked < wanted.matching.fullLoad },
    ];
    const { left, excluded } = sift(pool, conditions);
    const candidates = left.map((row) =>
      candidateOf(row.id, partsOfWorker(row, wanted.need, row.metres, wanted.matching, wanted.on), row),
    );
    return {
      pool: pool.length,
      excluded: countsOf(conditions, excluded),
      ...shortlistOf(candidates, wanted.draw),
    };
  }

  private rows({ home, recentSince }: Wanted): Promise<WorkerFacts[]> {
    const parameters: unknown[] = [recentSince];
    return this.database.query<WorkerFacts>(
      `${WORKER_FACTS}
       where ${inCountyOf(home, 'worker', parameters)} and worker.state <> 'left'
       order by worker.id`,
      parameters,
    );
  }
}
