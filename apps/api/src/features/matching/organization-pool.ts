import { Injectable } from '@nestjs/common';
import { isWithin } from '@wushe/values';
import { Database } from '../../platform/db/database.js';
import { gradeOn, mayServe, type SocialOrganization } from '../organizations/index.js';
import { candidateOf, countsOf, shortlistOf, type Found, type Wanted } from './candidate.js';
import { metresOf, Points } from './points.js';
import {
  serves,
  partsOf,
  sift,
  valueOfCapacity,
  valueOfDistance,
  valueOfLoad,
  valueOfReliability,
  valueOfService,
} from './score.rules.js';
import type { SuggestionCondition } from './suggestion.rules.js';

type Row = Pick<
  SocialOrganization,
  | 'id'
  | 'regionCode'
  | 'state'
  | 'registrationType'
  | 'isOnCreditList'
  | 'grade'
  | 'gradeValidTo'
  | 'categories'
  | 'servedRegions'
  | 'capacity'
  | 'latitude'
  | 'longitude'
> & { readonly live: number; readonly kept: number; readonly failed: number; readonly asked: number };

const GRADES = ['A1', 'A2', 'A3', 'A4', 'A5'];

/** Grades count in fifths; without one that holds nothing. */
const valueOfGrade = (grade: string | null): number =>
  grade === null ? 0 : (GRADES.indexOf(grade) + 1) * 200;

/** Organizations with a seat in the need's county or that serve its place. */
@Injectable()
export class OrganizationPool {
  constructor(
    private readonly database: Database,
    private readonly points: Points,
  ) {}

  async find(wanted: Wanted): Promise<Found> {
    const rows = await this.rows(wanted);
    const places = await this.points.of(rows);
    const { withinMetres, weights } = wanted.matching.organization;
    const pool = rows.map((row, index) => {
      const place = places[index] ?? { point: null, isAbout: true };
      return {
        ...row,
        metres: metresOf(place, wanted.place),
        isAbout: place.isAbout || wanted.place.isAbout,
      };
    });
    type Judged = (typeof pool)[number];
    const conditions: { name: SuggestionCondition; holds: (row: Judged) => boolean }[] = [
      { name: 'notActive', holds: mayServe },
      { name: 'otherService', holds: ({ categories }) => serves(categories, wanted.need.category) },
      {
        name: 'otherPlace',
        holds: ({ servedRegions }) => servedRegions.some((code) => isWithin(wanted.need.regionCode, code)),
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
          service: { value: valueOfService(row.categories, wanted.need.category), amount: null },
          distance: { value: valueOfDistance(row.metres, withinMetres), amount: row.metres },
          capacity: { value: valueOfCapacity(row.live, row.capacity), amount: row.capacity - row.live },
          reliability: { value: valueOfReliability(row.kept, row.failed), amount: row.kept },
          grade: { value: valueOfGrade(gradeOn(row, wanted.on)), amount: null },
          recentLoad: { value: valueOfLoad(row.asked, wanted.matching.fullLoad), amount: row.asked },
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
      `select id, region_code as "regionCode", state, registration_type as "registrationType",
         is_on_credit_list as "isOnCreditList", grade, to_char(grade_valid_to, 'YYYY-MM-DD') as "gradeValidTo",
         categories, served_regions as "servedRegions", capacity, latitude, longitude,
         coalesce(claim.live, 0)::int as live, coalesce(claim.kept, 0)::int as kept,
         coalesce(claim.failed, 0)::int as failed, coalesce(invited.times, 0)::int as asked
       from organizations organization
       left join lateral (
         select count(*) filter (where claim.state in ('made', 'accepted') and need.state not in ('accepted', 'closed')) as live,
           count(*) filter (where need.state in ('accepted', 'closed') and claim.state = 'accepted') as kept,
           count(*) filter (where claim.state = 'ended') as failed
         from claims claim join needs need on need.id = claim.need_id
         where claim.organization_id = organization.id
       ) claim on true
       left join lateral (
         select count(*) as times from invitations
         where invitee_id = organization.id and sent_at >= $2
       ) invited on true
       where organization.state in ('active', 'suspended')
         and (organization.county_code = $1 or exists (
           select from unnest(served_regions) as served where starts_with($3, served)))
       order by id`,
      [need.countyCode, recentSince, need.regionCode],
    );
  }
}
