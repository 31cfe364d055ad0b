import type { Parameters } from '@wushe/policy-packs';
import { addDays, dayOf, startOfDay, weekdayOf } from '@wushe/values';
import type { Statement } from '../../platform/db/database.js';
import type { WantedSkill } from '../volunteers/index.js';
import { inCountyOf, type Wanted } from './candidate.js';
import { bandsAround, metresSql, roughMetresSql } from './cells.js';
import { LONGEST_SHIFT, versedIn, type Versed } from './volunteer-score.js';

/** A longer time than this is looked at by its first days. */
const DAYS_LOOKED_AT = 7;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const EPOCH = '1970-01-01';

/** What one skill is worth among those asked for; an empty code is anybody. */
export interface WantedCode extends Versed {
  readonly code: string;
}

/** The codes to look for: those asked for, and anybody where some part for people takes anybody. */
export function codesFor(asked: readonly WantedSkill[], isAnybodyTaken: boolean): WantedCode[] {
  const versed = asked.map((skill) => ({ code: skill.code, ...versedIn(asked, skill) }));
  return isAnybodyTaken ? [...versed, { code: '', ...versedIn(asked, null) }] : versed;
}

/** The part of a day within the need's time. */
interface DayPart {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes of the day, the last exclusive. */
  readonly from: number;
  readonly to: number;
  /** Minutes from Monday's midnight to that day's. */
  readonly weekStart: number;
}

/** The days of the need's time that are looked at; none for a need without a time. */
export function dayPartsOf({ startsAt, endsAt }: Wanted['need']): DayPart[] {
  const parts: DayPart[] = [];
  if (!startsAt || !endsAt) return parts;
  for (
    let on = dayOf(startsAt);
    startOfDay(on) < endsAt && parts.length < DAYS_LOOKED_AT;
    on = addDays(on, 1)
  ) {
    const midnight = startOfDay(on).getTime();
    parts.push({
      day: (Date.parse(on) - Date.parse(EPOCH)) / DAY_MS,
      from: Math.max(0, Math.floor((startsAt.getTime() - midnight) / MINUTE_MS)),
      to: Math.min(DAY_MINUTES, Math.ceil((endsAt.getTime() - midnight) / MINUTE_MS)),
      weekStart: (weekdayOf(on) - 1) * DAY_MINUTES,
    });
  }
  return parts;
}

/** Whether the need is served all through its time, not at some hours within it. */
const isOneShift = ({ startsAt, endsAt }: Wanted['need']): boolean =>
  startsAt !== null && endsAt !== null && endsAt.getTime() - startsAt.getTime() <= LONGEST_SHIFT * MINUTE_MS;

/** The search among volunteers of the county who hold one of the codes: the best of those who meet every condition. */
export function searchFor(wanted: Wanted, codes: readonly WantedCode[]): Statement {
  const { need, home, place, matching, draw } = wanted;
  const { withinMetres, weights } = matching.volunteer;
  const bands = bandsAround(place.point, withinMetres);
  const dayParts = dayPartsOf(need);
  const parameters: unknown[] = [
    home.countyCode,
    codes.map(({ code }) => code),
    licensedOn(wanted),
    bands.lows,
    bands.highs,
    codes.map(({ skills, qualification }) => skills * weights.skills + qualification * weights.qualification),
    place.point?.latitude ?? null,
    place.point?.longitude ?? null,
    withinMetres,
    wanted.now,
    need.category,
    fieldsAbove(need.category),
    matching.fullLoad,
    draw.seed,
    draw.best,
    draw.explored,
    need.languages,
  ];
  const isFree = isOneShift(need) ? '@>' : '&&';
  const days = dayParts.map(({ day, from, to, weekStart }) => {
    const at = parameters.push(day, range(day * DAY_MINUTES, from, to), range(weekStart, from, to));
    return `(case when other_days @> $${at - 2}::int then other_free ${isFree} $${at - 1}::int4range
      else free_week ${isFree} $${at}::int4range end)::int`;
  });
  const sql = searchSql({
    weights,
    free: days.length > 0 ? days.join(' + ') : 'null::int',
    days: Math.max(1, days.length),
    fewestDays: isOneShift(need) ? days.length : Math.min(1, days.length),
    isOneCode: codes.length === 1,
  });
  return { sql, parameters };
}

/** How many volunteers the county has, how many of them paused, and how many of the others hold one of the codes. */
export function holdersFor(wanted: Wanted, codes: readonly WantedCode[]): Statement {
  const parameters: unknown[] = [wanted.home.countyCode, codes.map(({ code }) => code), licensedOn(wanted)];
  const isThere = inCountyOf(wanted.home, 'volunteers', parameters);
  return { sql: holdersSql(codes.length === 1, isThere), parameters };
}

/** A licence must hold today and when the need begins. */
function licensedOn({ on, need: { startsAt } }: Wanted): string {
  const begins = startsAt ? dayOf(startsAt) : on;
  return begins > on ? begins : on;
}

const range = (midnight: number, from: number, to: number): string => `[${midnight + from},${midnight + to})`;

/** The fields a category lies in, from the widest. */
const fieldsAbove = (category: string): string[] =>
  category
    .split('/')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'));

const METRES = metresSql(
  { latitude: 'latitude', longitude: 'longitude' },
  { latitude: '$7::float8', longitude: '$8::float8' },
);

/** A share as whole thousandths, as the rules of a score round it. */
export const thousandths = (share: string): string =>
  `floor(1000 * least(1, greatest(0, ${share})) + 0.5)::int`;

/** The share of the languages asked for that they speak; an empty requirement is fulfilled by everybody. */
export const languageSql = (wanted: string): string => `case when cardinality(${wanted}) = 0 then 1000 else
  floor(1000 * (select count(*) from unnest(${wanted}) as asked_language where asked_language = any(languages))::float8
    / cardinality(${wanted}) + 0.5)::int end`;

interface SearchText {
  readonly weights: Parameters['matching']['volunteer']['weights'];
  /** Days of the need's time on which they are free. */
  readonly free: string;
  readonly days: number;
  /** The fewest days they must be free on. */
  readonly fewestDays: number;
  readonly isOneCode: boolean;
}

/** The score of volunteer-score.ts, part by part. */
const scoreSql = ({ weights, days }: SearchText): string => `(
  worth
  + ${weights.distance} * case when metres is null then 0 else ${thousandths(`1 - (${roughMetresSql('metres')}) / $9::float8`)} end
  + ${weights.time} * case when free is null then 1000 else floor(1000 * free::float8 / ${days} + 0.5)::int end
  + ${weights.reliability} * reliability
  + ${weights.grade} * 200 * stars
  + ${weights.preference} * case when cardinality(categories) = 0 then 500 when $11 = any(categories) then 1000
      when categories && $12::text[] then 800 else 0 end
  + ${weights.language} * ${languageSql('$17::text[]')}
  + ${weights.recentLoad} * ${thousandths('1 - asked / $13::float8')}
) / 1000`;

/** Every row is read from the index alone: one run of it for each code and band of cells. */
const searchSql = (text: SearchText): string => `
with held as (
  select ${text.isOneCode ? '' : 'distinct on (volunteer_id)'} found.*, wanted.code, wanted.worth,
    ${METRES} as metres, ${text.free} as free
  from unnest($2::text[], $6::int[]) as wanted (code, worth)
  cross join unnest($4::int[], $5::int[]) as band (low, high)
  cross join lateral (
    select volunteer_id, blocked_until, latitude, longitude, is_about, free_week, other_days, other_free, categories,
      reliability, kept, stars, asked, languages
    from volunteer_skills
    where county_code = $1 and skill = wanted.code and cell between band.low and band.high
      and (expires_on is null or expires_on >= $3::date)
    offset 0
  ) as found
  ${text.isOneCode ? '' : 'order by volunteer_id, worth desc, code'}
), near as materialized (
  select volunteer_id, code, is_about, categories, reliability, kept, stars, asked, languages, metres, free,
    case when blocked_until > $10 then 'askedOften' when free < ${text.fewestDays} then 'notFree' end as condition,
    ${scoreSql(text)} as score
  from held where metres is null or metres <= $9
), best as (
  select * from near where condition is null
  order by score desc, uuid_hash_extended(volunteer_id, $14::bigint) limit $15::int
), explored as (
  select * from near
  where $16::int > 0 and condition is null and volunteer_id not in (select volunteer_id from best)
  order by uuid_hash_extended(volunteer_id, $14::bigint + 1) limit $16
)
select
  (select count(*)::int from near) as near,
  (select count(*)::int from near where condition = 'askedOften') as "askedOften",
  (select count(*)::int from near where condition = 'notFree') as "notFree",
  (select count(*)::int from near where condition is null and score = (select min(score) from best)) as "alikeLast",
  (select json_agg(json_build_object('id', volunteer_id, 'code', code, 'isAbout', is_about, 'categories', categories,
      'reliability', reliability, 'kept', kept, 'stars', stars, 'asked', asked, 'languages', languages, 'metres', metres, 'free', free,
      'score', score))
    from (select * from best union all select * from explored) as shown) as rows`;

/** The states and the holders are each counted in one index; who holds one code only stands once. */
const holdersSql = (isOneCode: boolean, isThere: string): string => `
select states.*, holders.* from (
  select coalesce(sum(n), 0)::int as pool, coalesce(sum(n) filter (where state = 'paused'), 0)::int as "notActive"
  from (select state, count(*) as n from volunteers where ${isThere} group by state) as each
  where state <> 'left'
) as states cross join (
  select count(*)::int as holders from (
    select ${isOneCode ? '' : 'distinct'} volunteer_id from volunteer_skills
    where county_code = $1 and skill = any($2::text[]) and (expires_on is null or expires_on >= $3::date)
  ) as each
) as holders`;
