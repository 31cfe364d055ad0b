import { Injectable } from '@nestjs/common';
import { countyOf, dayOf } from '@wushe/values';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventHandlers } from '../../platform/events/handlers.js';
import { groupBy } from '../../platform/group-by.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { COUNTED } from './asked-sql.js';
import { CELL_SQL } from './cells.js';

const DAY_MS = 86_400_000;
const AT_ONCE = 500;
/** The handler's name; its cursors hang on it. */
export const VOLUNTEER_SKILLS = 'volunteerSkills';

/** A volunteer's place in the order of the nightly fold. */
interface Place {
  readonly id: string;
  readonly countyCode: string;
  readonly regionCode: string;
}
const FIRST: Place = { countyCode: '', regionCode: '', id: '00000000-0000-0000-0000-000000000000' };

/** Folds what a search for volunteers reads from the records; what is folded twice is the same. */
@Injectable()
export class VolunteerFold {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly policies: Policies,
    private readonly regions: Regions,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** Folds some volunteers anew, each under the county in which their home lies today and by its policy. */
  async fold(ids: readonly string[]): Promise<void> {
    const homes = await this.database.query<{ id: string; regionCode: string }>(
      'select id, region_code as "regionCode" from volunteers where id = any($1)',
      [ids],
    );
    if (homes.length === 0) return;
    const successions = await this.regions.successions();
    const byCounty = groupBy(homes, ({ regionCode }) => countyOf(successions.homeOf(regionCode)));
    for (const [countyCode, ofCounty] of byCounty) {
      const rules = await this.rules(countyCode);
      await this.database.query(FOLD, [ofCounty.map(({ id }) => id), ...rules, countyCode]);
    }
  }

  /** Folds everybody anew whose home is a unit that is no more: another change of regions may have moved it on. */
  async foldMoved(): Promise<void> {
    const moved = await this.database.query<{ id: string }>(
      `select volunteer.id from volunteers volunteer join regions home on home.code = volunteer.region_code
       where home.valid_to is not null order by volunteer.id`,
    );
    for (let from = 0; from < moved.length; from += AT_ONCE)
      await this.fold(moved.slice(from, from + AT_ONCE).map(({ id }) => id));
  }

  /** Every night time goes on without an event: loads fall, what was long ago counts less. Returns how many. */
  async foldAll(): Promise<number> {
    let count = 0;
    for (let last = FIRST; ;) {
      // County after county, since the rules are the county's.
      const next = await this.database.query<Place>(
        `select id, county_code as "countyCode", region_code as "regionCode" from volunteers
         where (county_code, region_code, id) > ($1, $2, $3) order by county_code, region_code, id limit ${AT_ONCE}`,
        [last.countyCode, last.regionCode, last.id],
      );
      // Never beside a turn of the handler, whose newer reading an older one would cover.
      await this.handlers.between(VOLUNTEER_SKILLS, () => this.fold(next.map(({ id }) => id)));
      count += next.length;
      if (next.length < AT_ONCE) return count;
      last = next.at(-1) ?? last;
    }
  }

  private async rules(countyCode: string): Promise<unknown[]> {
    const now = this.clock.now();
    const today = dayOf(now);
    const { matching, invitations, starLevels } = await this.policies.inForce(countyCode, today);
    const licensed = this.taxonomies.terms('skills').filter(({ licence }) => licence);
    return [
      licensed.map(({ code }) => code),
      today,
      new Date(now.getTime() - matching.recentLoadDays * DAY_MS),
      matching.reliabilityHalfLifeDays,
      invitations.perPersonPerWeek,
      starLevels.hours,
    ];
  }
}

/** Free minutes of an ordinary week; who states none is free in all of them. */
const FREE_WEEK = `
  select coalesce(range_agg(int4range((hours.weekday - 1) * 1440 + hours."fromMinute", (hours.weekday - 1) * 1440 + hours."toMinute")),
    '{[0,10080)}')
  from jsonb_to_recordset(volunteer.weekly_hours) as hours (weekday int, "fromMinute" int, "toMinute" int)`;

const OTHER_HOURS = `
  select coalesce(range_agg(int4range(hours.day, hours.day + 1)), '{}') as days,
    coalesce(range_agg(int4range(hours.day * 1440 + hours."fromMinute", hours.day * 1440 + hours."toMinute"))
      filter (where hours."fromMinute" is not null), '{}') as free
  from (select "on" - date '1970-01-01' as day, "fromMinute", "toMinute"
    from jsonb_to_recordset(volunteer.exceptions) as stated ("on" date, "fromMinute" int, "toMinute" int)) as hours`;

/** Their shifts; of those kept and failed, each counts the less the longer ago it is: half after $5 days. */
const SERVED = `
  select count(*) filter (where state = 'confirmed')::int as kept,
    count(*) filter (where state not in ('cancelled', 'absent') and starts_at >= $4) as lately,
    coalesce(sum(faded) filter (where state = 'confirmed'), 0) as kept_faded,
    coalesce(sum(faded) filter (where state = 'absent'), 0) as failed_faded
  from (select state, starts_at,
      power(0.5::float8, greatest(0, $3::date - (ends_at at time zone 'Asia/Shanghai')::date) / $5::float8) as faded
    from sign_ups where volunteer_id = volunteer.id) as shift`;

/** Invitations; the $6th last one of a week closes the door until it is a week old. */
const INVITED = `
  select count(*) filter (where sent_at >= $4) as lately,
    case when $6::int = 0 then 'infinity'::timestamptz
      else (array_agg(sent_at order by sent_at desc))[$6] + interval '7 days' end as blocked_until
  from invitations where invitee_id = volunteer.id and ${COUNTED}`;

const STARS = `
  select count(*)::smallint as stars from unnest($7::int[]) as level (hours)
  where level.hours * 60 <= (select coalesce(sum(minutes), 0) from hours_entries where volunteer_id = volunteer.id)`;

/** Reliability as valueOfReliability has it, of what is left of the years. */
const FOLD = `
with known as (
  select volunteer.id, $8::text as county_code, volunteer.skills, volunteer.licences, volunteer.categories,
    volunteer.languages,
    volunteer.latitude is null as is_about,
    coalesce(volunteer.latitude, home.latitude, town.latitude, county.latitude) as latitude,
    coalesce(volunteer.longitude, home.longitude, town.longitude, county.longitude) as longitude,
    (${FREE_WEEK}) as free_week, other.days as other_days, other.free as other_free,
    floor(1000 * (served.kept_faded + 3) / (served.kept_faded + served.failed_faded + 4) + 0.5)::smallint as reliability,
    served.kept, star.stars, (served.lately + invited.lately)::int as asked, invited.blocked_until
  from volunteers volunteer
  join regions home on home.code = volunteer.region_code
  left join regions town on town.code = home.parent_code
  left join regions county on county.code = town.parent_code
  cross join lateral (${OTHER_HOURS}) as other
  cross join lateral (${SERVED}) as served
  cross join lateral (${INVITED}) as invited
  cross join lateral (${STARS}) as star
  where volunteer.id = any($1) and volunteer.state = 'active'
), fresh as materialized (
  select known.county_code, held.skill, ${CELL_SQL} as cell, known.id as volunteer_id, held.expires_on,
    blocked_until, latitude, longitude, is_about, free_week, other_days, other_free, categories,
    reliability, kept, stars, asked, languages
  from known cross join lateral (
    select '' as skill, null::date as expires_on
    union all select skill, null from unnest(skills) as skill where not skill = any($2)
    union all select licence.skill, licence."expiresOn"
      from jsonb_to_recordset(licences) as licence (skill text, "expiresOn" date) where skill = any($2)
  ) as held
), gone as (
  delete from volunteer_skills old where volunteer_id = any($1) and not exists (
    select from fresh where fresh.volunteer_id = old.volunteer_id and fresh.skill = old.skill
      and fresh.cell = old.cell and fresh.county_code = old.county_code)
)
insert into volunteer_skills as old select * from fresh
on conflict (county_code, skill, cell, volunteer_id) do update set
  (expires_on, blocked_until, latitude, longitude, is_about, free_week, other_days, other_free,
    categories, reliability, kept, stars, asked, languages) =
  (excluded.expires_on, excluded.blocked_until, excluded.latitude, excluded.longitude, excluded.is_about,
    excluded.free_week, excluded.other_days, excluded.other_free, excluded.categories, excluded.reliability,
    excluded.kept, excluded.stars, excluded.asked, excluded.languages)
where old is distinct from excluded`;
