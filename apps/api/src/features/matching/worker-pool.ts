import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { certificateOn, type SocialWorker } from '../social-workers/index.js';
import { candidateOf, countsOf, shortlistOf, type Found, type Wanted } from './candidate.js';
import { metresOf, Points } from './points.js';
import { serves, partsOf, sift, valueOfDistance, valueOfLoad, valueOfService } from './score.rules.js';
import type { SuggestionCondition } from './suggestion.rules.js';

type Row = Pick<
  SocialWorker,
  'id' | 'regionCode' | 'state' | 'grade' | 'certificateValidTo' | 'specialties' | 'capacity'
> & { readonly live: number; readonly asked: number };

const QUALIFICATION = { assistant: 600, worker: 800, senior: 1000 } as const;

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
    const { withinMetres, weights } = wanted.matching.socialWorker;
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
      candidateOf(
        row.id,
        partsOf(weights, {
          skills: {
            value: row.specialties.length === 0 ? 500 : valueOfService(row.specialties, wanted.need.category),
            amount: null,
          },
          qualification: { value: row.certificate ? QUALIFICATION[row.certificate] : 0, amount: null },
          distance: { value: valueOfDistance(row.metres, withinMetres), amount: row.metres },
          // Needs ask for no language, and an empty requirement is fulfilled by everybody.
          language: { value: 1000, amount: null },
          recentLoad: {
            value: valueOfLoad(row.asked + row.live, wanted.matching.fullLoad),
            amount: row.asked + row.live,
          },
        }),
        row,
      ),
    );
    return {
      pool: pool.length,
      excluded: countsOf(conditions, excluded),
      ...shortlistOf(candidates, wanted.draw),
    };
  }

  private rows({ need, recentSince }: Wanted): Promise<Row[]> {
    return this.database.query<Row>(
      `select worker.id, worker.region_code as "regionCode", worker.state, worker.grade,
         to_char(worker.certificate_valid_to, 'YYYY-MM-DD') as "certificateValidTo", worker.specialties,
         worker.capacity, coalesce(project.live, 0)::int as live, coalesce(invited.times, 0)::int as asked
       from social_workers worker
       left join lateral (
         select count(*) as live from projects
         where social_worker_id = worker.id and state in ('underway', 'delivered')
       ) project on true
       left join lateral (
         select count(*) as times from invitations where invitee_id = worker.id and sent_at >= $2
       ) invited on true
       where worker.county_code = $1 and worker.state <> 'left'
       order by worker.id`,
      [need.countyCode, recentSince],
    );
  }
}
