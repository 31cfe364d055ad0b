import type { Parameters } from '@wushe/policy-packs';
import { BINDING } from '../activities/index.js';
import { withinReach } from '../../platform/reach.js';
import type { VolunteerFacts } from './volunteer-score.js';
import { UNLICENSED, UNVERSED } from './volunteer-score.js';
import type { Statement } from '../../platform/db/database.js';
import { languageSql, thousandths } from './volunteer-search.js';
import { roughMetresSql } from './cells.js';
import { nearSql, PLAIN_ORDER } from './near-sql.js';

/** Parameters that hold below a region, unless another entry's region is nearer. */
export interface Rule {
  readonly regionCode: string;
  readonly parameters: Parameters;
}

/** Who asks for needs, and how. */
export interface Asking {
  readonly id: string;
  readonly reach: readonly string[];
  readonly maxShiftsPerWeek: number;
  readonly rules: readonly Rule[];
  /** Skills that count only with a licence, and the fields they lie in. */
  readonly licensed: readonly string[];
  readonly licensedFields: readonly string[];
  readonly now: Date;
  readonly on: string;
  readonly isPersonal: boolean;
  readonly shown: number;
}

/** A need that somebody may help with, with what their score is made of. */
export interface VolunteerNeedRow extends VolunteerFacts {
  readonly id: string;
  readonly category: string;
  readonly shiftId: string | null;
  /** Which of the rules holds there. */
  readonly prefix: string;
  readonly metres: number | null;
  readonly isAbout: boolean;
  readonly free: number | null;
  readonly days: number;
  readonly skills: number;
  readonly qualification: number;
  readonly languages: readonly string[];
  readonly wantedLanguages: readonly string[];
}

/** How many needs were looked at, how many they may help with, and the first of these. */
export interface NeedsFound<Row> {
  readonly pool: number;
  readonly fitting: number;
  readonly rows: readonly Row[] | null;
}

/** The needs that somebody may help with and was not asked for yet, best first, as one statement; the score is that of volunteer-score.ts. */
export function needsForVolunteer(asking: Asking): Statement {
  const rules = asking.rules.map(({ regionCode, parameters: { matching } }) => ({
    prefix: regionCode,
    within: matching.volunteer.withinMetres,
    full_load: matching.fullLoad,
    ...Object.fromEntries(
      Object.entries(matching.volunteer.weights).map(([part, weight]) => [`w_${part}`, weight]),
    ),
  }));
  const parameters: unknown[] = [
    asking.id,
    JSON.stringify(rules),
    asking.licensed,
    asking.licensedFields,
    asking.on,
    asking.now,
    BINDING,
    asking.maxShiftsPerWeek,
    asking.shown,
  ];
  const reach = withinReach('region.code', asking.reach, parameters);
  const order = asking.isPersonal ? 'score desc, begins_at nulls last, id' : PLAIN_ORDER;
  return { sql: text(reach, order), parameters };
}

/** The own parts of a need that are open for people. */
const OPEN_PARTS = `
  select count(distinct part.id)::int as open, coalesce(bool_or(cardinality(part.skills) = 0), true) as takes_anybody,
    coalesce(array_agg(wanted.skill) filter (where wanted.skill is not null), '{}') as codes
  from need_parts part left join lateral unnest(part.skills) as wanted (skill) on true
  where part.need_id = need.id and part.kind = 'people' and not part.is_dropped
    and part.quantity - part.pending - part.accepted > 0`;

/** The first shift of a need that a sign-up would not be refused for. */
const SHIFT = `
  select shift.id, shift.starts_at from activities activity join shifts shift on shift.activity_id = activity.id
  where activity.need_id = need.id and activity.state = 'open' and shift.state = 'open'
    and shift.starts_at > $6 and shift.taken < shift.capacity
    and (cardinality(shift.skills) = 0 or exists (
      select from held where (held.skill = any(shift.skills) or held.field = any(shift.skills))
        and (held.expires_on is null or held.expires_on >= (shift.starts_at at time zone 'Asia/Shanghai')::date)))
    and not exists (select from sign_ups own where own.volunteer_id = $1 and own.state = any($7)
      and own.starts_at < shift.ends_at and own.ends_at > shift.starts_at)
    and (select count(*) from sign_ups own where own.volunteer_id = $1 and own.state = any($7)
      and date_trunc('week', own.starts_at at time zone 'Asia/Shanghai')
        = date_trunc('week', shift.starts_at at time zone 'Asia/Shanghai')) < $8
  order by shift.starts_at, shift.id limit 1`;

/** The skills they hold of those asked for; a licence must hold today and when the need begins. */
const VERSED = `
  select count(*) > 0 as is_versed, coalesce(bool_or(held.skill = any($3)), false) as is_licensed
  from held
  where (held.skill = any(asked.codes) or held.field = any(asked.codes)) and (held.expires_on is null
    or held.expires_on >= greatest($5::date, (need.starts_at at time zone 'Asia/Shanghai')::date))`;

/** Days of the need's time, seven at most, and those of them on which they are free. */
const FREE = `
  select count(*)::int as days, count(*) filter (where case
      when me.other_days @> day and is_one_shift then me.other_free @> int4range(day * 1440 + first, day * 1440 + last)
      when me.other_days @> day then me.other_free && int4range(day * 1440 + first, day * 1440 + last)
      when is_one_shift then me.free_week @> int4range(week + first, week + last)
      else me.free_week && int4range(week + first, week + last) end)::int as free
  from (
    select midnight::date - date '1970-01-01' as day, (date_part('isodow', midnight)::int - 1) * 1440 as week,
      greatest(0, floor(date_part('epoch', begins - midnight) / 60))::int as first,
      least(1440, ceil(date_part('epoch', ends - midnight) / 60))::int as last,
      ends - begins <= interval '12 hours' as is_one_shift
    from (select need.starts_at at time zone 'Asia/Shanghai' as begins, need.ends_at at time zone 'Asia/Shanghai' as ends) as time
    cross join lateral generate_series(date_trunc('day', begins),
      least(date_trunc('day', begins) + interval '6 days', date_trunc('day', ends - interval '1 microsecond')),
      interval '1 day') as midnight
    where begins is not null and ends is not null and (versed.is_versed or asked.takes_anybody)
  ) as part_of_day`;

const SCORE = `(
  w_skills * skills + w_qualification * qualification
  + w_distance * case when metres is null then 0 else ${thousandths(`1 - (${roughMetresSql('metres')}) / within::float8`)} end
  + w_time * case when days = 0 then 1000 else floor(1000 * free::float8 / days + 0.5)::int end
  + w_reliability * reliability + w_grade * 200 * stars
  + w_preference * case when cardinality(categories) = 0 then 500 when category = any(categories) then 1000
      when exists (select from unnest(categories) as field where starts_with(category, field || '/')) then 800 else 0 end
  + w_language * ${languageSql('wanted_languages')}
  + "w_recentLoad" * ${thousandths('1 - asked / full_load::float8')}
) / 1000`;

const text = (reach: string, order: string): string => `
with me as materialized (
  select latitude, longitude, is_about, free_week, other_days, other_free, categories, reliability, kept, stars, asked, languages
  from volunteer_skills where volunteer_id = $1 and skill = ''
), held as materialized (
  select skill, split_part(skill, '/', 1) as field, expires_on
  from volunteer_skills where volunteer_id = $1 and skill <> ''
), rules as materialized (
  select * from jsonb_to_recordset($2::jsonb) as rule (prefix text, within int, full_load int, w_skills int,
    w_qualification int, w_distance int, w_time int, w_reliability int, w_grade int, w_preference int, w_language int,
    "w_recentLoad" int)
), near as materialized (
  ${nearSql({ reach, latitude: 'me.latitude', longitude: 'me.longitude', from: 'cross join me' })}
), looked as materialized (
  select need.id, need.category, need.urgency, need.published_at, need.languages as wanted_languages,
    coalesce(shift.starts_at, need.starts_at) as begins_at, shift.id as shift_id, near.*,
    case when cardinality(asked.codes) = 0 or versed.is_versed then 1000 else ${UNVERSED} end as skills,
    case when not (asked.codes && $3::text[] or asked.codes && $4::text[]) or versed.is_licensed then 1000
      else ${UNLICENSED} end as qualification,
    versed.is_versed or asked.takes_anybody as may_serve, time.days, time.free,
    need.ends_at - need.starts_at <= interval '12 hours' as is_one_shift
  from near join needs need on need.region_code = near.region_code and need.state in ('open', 'underway')
  cross join me
  cross join lateral (${OPEN_PARTS}) asked
  left join lateral (${SHIFT}) shift on true
  cross join lateral (${VERSED}) versed
  cross join lateral (${FREE}) time
  where (asked.open > 0 or shift.id is not null) and not exists (
    select from invitations invitation where invitation.need_id = need.id and invitation.invitee_id = $1
      and invitation.state in ('sent', 'seen', 'accepted', 'declined'))
), fitting as materialized (
  select looked.*, me.is_about as is_home_about, me.categories, me.reliability, me.kept, me.stars, me.asked, me.languages
  from looked cross join me
  where may_serve and (days = 0 or free >= case when is_one_shift then days else 1 end)
), shown as (
  select *, ${SCORE} as score from fitting
)
select (select count(*)::int from looked) as pool, (select count(*)::int from fitting) as fitting,
  (select json_agg(json_build_object('id', id, 'category', category, 'shiftId', shift_id, 'prefix', prefix,
      'metres', metres, 'isAbout', is_about or is_home_about, 'free', case when days > 0 then free end,
      'days', greatest(1, days), 'skills', skills, 'qualification', qualification, 'categories', categories,
      'reliability', reliability, 'kept', kept, 'stars', stars, 'asked', asked, 'languages', languages,
      'wantedLanguages', wanted_languages, 'score', score))
    from (select * from shown order by ${order} limit $9) as first) as rows`;
