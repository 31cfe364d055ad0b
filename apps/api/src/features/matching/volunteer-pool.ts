import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { Taxonomies } from '../taxonomies/index.js';
import { freeDays, type Availability } from '../volunteers/index.js';
import { candidateOf, skillsWanted, type Candidate, type Found, type Wanted } from './candidate.js';
import { sift, type Point } from './score.rules.js';
import type { SuggestionCondition } from './suggestion.rules.js';
import { partsOfVolunteer } from './volunteer-score.js';

interface Row extends Availability {
  readonly id: string;
  readonly skills: readonly string[];
  readonly categories: readonly string[];
  readonly metres: number | null;
  readonly isAbout: boolean;
  readonly asked: number;
  readonly kept: number;
  readonly failed: number;
}

interface Answer {
  readonly funnel:
    | readonly { readonly condition: SuggestionCondition | null; readonly count: number }[]
    | null;
  readonly rows: readonly Row[] | null;
}

/** Of those who pass every condition the database can judge, so many nearest ones are looked at one by one. */
const MOST_LOOKED_AT = 2000;
/** A longer time than this is looked at by its first days. */
const DAYS_LOOKED_AT = 7;
const DAY_MS = 86_400_000;

const ORDER: readonly SuggestionCondition[] = ['notActive', 'skills', 'tooFar', 'askedOften', 'notFree'];

/** Volunteers at home in the need's county. The database judges all of them at once; hours are judged here. */
@Injectable()
export class VolunteerPool {
  constructor(
    private readonly database: Database,
    private readonly taxonomies: Taxonomies,
  ) {}

  async find(wanted: Wanted): Promise<Found> {
    const { funnel, rows } = await this.judged(wanted);
    const days = daysOf(wanted);
    const judged = (rows ?? []).map((row) => ({
      ...row,
      free: days ? freeDays(row, days.from, days.to) : null,
    }));
    const conditions = [
      { name: 'notFree' as const, holds: ({ free }: { free: number | null }) => free === null || free > 0 },
    ];
    const { left, excluded } = sift(judged, conditions);
    const counts = new Map((funnel ?? []).map(({ condition, count }) => [condition, count]));
    counts.set('notFree', excluded.get('notFree')?.length ?? 0);
    const pool = (funnel ?? []).reduce((sum, { count }) => sum + count, 0);
    const candidates = left.map((row) => this.candidate(row, wanted, days?.count ?? 1));
    return {
      pool,
      excluded: ORDER.map((condition) => ({ condition, count: counts.get(condition) ?? 0 })),
      candidates,
    };
  }

  private candidate(
    row: Row & { readonly free: number | null },
    { need, parts, matching }: Wanted,
    days: number,
  ): Candidate {
    return candidateOf(
      row.id,
      partsOfVolunteer(row, { ...row, days }, { category: need.category, skills: skillsOf(parts) }, matching),
      row,
    );
  }

  /** One round trip: every volunteer of the county is counted once, and the nearest who pass come with their facts. */
  private async judged(wanted: Wanted): Promise<Answer> {
    const { need, place, matching } = wanted;
    const { plain, licensed, anybody } = this.skills(wanted);
    const [answer] = await this.database.query<Answer>(JUDGED, [
      need.countyCode,
      place.point?.latitude ?? null,
      place.point?.longitude ?? null,
      matching.volunteer.withinMetres,
      anybody,
      plain,
      licensed,
      wanted.on,
      wanted.weekSince,
      wanted.mostAWeek,
      wanted.recentSince,
      place.isAbout,
      ...degreesWithin(place.point, matching.volunteer.withinMetres),
    ]);
    return answer ?? { funnel: null, rows: null };
  }

  /** The skills asked for, those that count only with a licence apart; a field stands for every skill below it. */
  private skills({ parts }: Wanted): { anybody: boolean; plain: string[]; licensed: string[] } {
    const asked = skillsWanted(parts);
    const terms = this.taxonomies
      .terms('skills')
      .filter(
        ({ code, parentCode }) => asked.includes(code) || (parentCode !== null && asked.includes(parentCode)),
      );
    const codes = (licence: boolean): string[] =>
      terms.filter((term) => term.licence === licence).map(({ code }) => code);
    return { anybody: asked.length === 0, plain: codes(false), licensed: codes(true) };
  }
}

/** Every skill that some part for people asks for. */
const skillsOf = (parts: Wanted['parts']): string[] =>
  parts.filter(({ kind }) => kind === 'people').flatMap(({ skills }) => skills);

/** Metres of a degree along a meridian, a little short, so that the box never cuts the circle. */
const METRES_OF_A_DEGREE = 111_000;

/** Half the sides of a box around the circle of so many metres, in degrees of latitude and longitude. */
function degreesWithin(point: Point | null, metres: number): readonly [number | null, number | null] {
  if (!point) return [null, null];
  const latitude = metres / METRES_OF_A_DEGREE;
  return [latitude, latitude / Math.cos((point.latitude * Math.PI) / 180)];
}

/** The days of the need's time that are looked at; null for a need without one. */
function daysOf({ need: { startsAt, endsAt } }: Wanted): { from: Date; to: Date; count: number } | null {
  if (!startsAt || !endsAt) return null;
  const to = new Date(Math.min(endsAt.getTime(), startsAt.getTime() + DAYS_LOOKED_AT * DAY_MS));
  return { from: startsAt, to, count: Math.max(1, Math.ceil((to.getTime() - startsAt.getTime()) / DAY_MS)) };
}

/** Distances by the same great circle as metresBetween. */
// "least" passes over nulls, so that a missing point must be asked for first: it is nowhere, not at the other end of the earth.
const METRES = `case when latitude is null or $2::float8 is null then null else
  round(2 * 6371008.8 * asin(least(1, sqrt(
    sin(radians(latitude - $2) / 2) ^ 2
    + cos(radians($2)) * cos(radians(latitude)) * sin(radians(longitude - $3::float8) / 2) ^ 2)))) end`;

const JUDGED = `
with homes as (
  select home.code,
    coalesce(home.latitude, town.latitude, county.latitude) as latitude,
    coalesce(home.longitude, town.longitude, county.longitude) as longitude
  from regions home
  left join regions town on town.code = home.parent_code
  left join regions county on county.code = town.parent_code
  where home.code > $1 and home.code < $1 || '~' and home.level = 'community'
), recent as (
  select invitee_id, count(*) filter (where sent_at >= $9) as this_week, count(*) as times
  from invitations where county_code = $1 and invitee_kind = 'volunteer' and sent_at >= least($9::timestamptz, $11)
  group by invitee_id
), placed as (
  select volunteer.id, volunteer.state, volunteer.skills, volunteer.licences,
    coalesce(recent.this_week, 0)::int as this_week, coalesce(recent.times, 0)::int as asked,
    volunteer.latitude is null or $12 as is_about,
    coalesce(volunteer.latitude, homes.latitude) as latitude,
    coalesce(volunteer.longitude, homes.longitude) as longitude
  from volunteers volunteer
  join homes on homes.code = volunteer.region_code
  left join recent on recent.invitee_id = volunteer.id
  where volunteer.county_code = $1 and volunteer.state <> 'left'
), judged as materialized (
  select id, is_about, asked, latitude, longitude,
    case
      when state <> 'active' then 'notActive'
      when not ($5 or skills && $6::text[] or (skills && $7::text[] and exists (
        select from jsonb_array_elements(licences) as licence
        where licence->>'skill' = any($7)
          and (licence->>'expiresOn' is null or licence->>'expiresOn' >= $8)))) then 'skills'
      -- A comparison of degrees spares most of the far ones the great circle.
      when abs(latitude - $2::float8) > $13::float8 or abs(longitude - $3) > $14::float8 then 'tooFar'
      when ${METRES} > $4 then 'tooFar'
      when this_week >= $10 then 'askedOften'
    end as condition
  from placed
), near as materialized (
  select id, is_about, asked, (${METRES})::int as metres
  from judged where condition is null
  order by metres nulls last, id limit ${MOST_LOOKED_AT}
)
select
  (select json_agg(step) from (
    select condition, count(*)::int as count from judged group by condition) as step) as funnel,
  (select json_agg(found) from (
    select near.id, near.metres, near.is_about as "isAbout", (near.asked + served.lately)::int as asked,
      volunteer.skills, volunteer.categories, volunteer.weekly_hours as "weeklyHours", volunteer.exceptions,
      served.kept, served.failed
    from near join volunteers volunteer using (id)
    cross join lateral (
      select count(*) filter (where state = 'confirmed')::int as kept,
        count(*) filter (where state = 'absent')::int as failed,
        count(*) filter (where state not in ('cancelled', 'absent') and starts_at >= $11) as lately
      from sign_ups where sign_ups.volunteer_id = near.id
    ) as served) as found) as rows`;
