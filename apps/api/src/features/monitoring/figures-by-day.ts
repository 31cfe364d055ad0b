import { addDays, day } from '@wushe/values';
import { AMOUNTS, BUCKET, countedBetween, IS_FIRST_CLAIM, OWN_DAY } from './raw-facts.js';
import { monthEnd, type Days, type Span } from './period.rules.js';
import { PARTS, type ReachParts } from './reach-parts.js';

/** A range that holds no day. */
const NONE: Days = { from: '2000-01-02', to: '2000-01-01' };

/** Every day of some ranges. */
const daysIn = (ranges: readonly Days[]): string[] =>
  ranges.flatMap(({ from, to }) => {
    const days: string[] = [];
    for (let on = day(from); on <= to; on = addDays(on, 1)) days.push(on);
    return days;
  });

/** The first and the last day of a span. */
export function wholeOf({ months, edges }: Pick<Span, 'months' | 'edges'>): Days {
  const held = [...edges, ...(months ? [{ from: months.from, to: monthEnd(months.to) }] : [])];
  const [from = NONE.from] = held.map((each) => each.from).toSorted();
  const [to = NONE.to] = held
    .map((each) => each.to)
    .toSorted()
    .toReversed();
  return { from, to };
}

/**
 * The parameters of byDaySql: the parts of regions, whole months, two ends, open needs, the span as a whole, and each day
 * of its ends.
 */
export function parametersOf(parts: ReachParts, { months, edges, openMonth, openDays }: Span): unknown[] {
  const ranges = [months ?? NONE, edges[0] ?? NONE, edges[1] ?? NONE];
  const open = openDays ?? NONE;
  const held = wholeOf({ months, edges });
  return [
    ...parts,
    ...ranges.flatMap(({ from, to }) => [from, to]),
    openMonth,
    open.from,
    open.to,
    held.from,
    held.to,
    daysIn(edges),
  ];
}

const NAMES = [
  'posted',
  'verified',
  'open',
  'served',
  'people_wanted',
  'people_served',
  'minutes',
  'money',
  'goods',
];
const SIGNED = NAMES.map((name) => `sign * ${name} as ${name}`).join(', ');
const TYPES = `('need.submitted', 'need.verified', 'need.accepted', 'need.contested', 'need.withdrawn', 'need.begun',
  'need.reopened', 'need.delivered', 'need.reworked', 'hours.entered', 'allocation.confirmed', 'allocation.returned')`;
const inMonths = 'month between $4::date and $5::date';
const atEnds = (column: string): string => `${column} = any($15::date[])`;
const stillOpen = (column: string): string => `${column} between $11::date and $12::date`;
const monthly = (table: string): string => `
  select region, ${SIGNED}, ${inMonths} as counts, month <= $10::date as stays
  from part join ${table} on region_code = code where month <= greatest($5::date, $10::date)`;
const during = (column: string): string => `coalesce(sum(${column}) filter (where counts), 0)`;

/** A community's days are few enough to be read from its events. */
const IS_COMMUNITY = 'length(code) = 12';
const COMMUNITY_DAYS = `
  select region, sign, ${OWN_DAY} as day, ${AMOUNTS} from part join events event on event.region_code = code
  where ${IS_COMMUNITY} and event.type in ${TYPES}
    and (${countedBetween('$6', '$7')} or ${countedBetween('$8', '$9')} or ${countedBetween('$11', '$12')})`;

const SUMMED = `
  select region as key, json_build_object('posted', ${during('posted')}, 'verified', ${during('verified')},
    'served', ${during('served')}, 'peopleWanted', ${during('people_wanted')},
    'peopleServed', ${during('people_served')}, 'minutes', ${during('minutes')}, 'money', ${during('money')},
    'goods', ${during('goods')}, 'open', coalesce(sum(open) filter (where stays), 0)) as sums
  from (${monthly('community_month')} union all ${monthly('region_month')} union all
    select region, ${SIGNED}, ${atEnds('day')}, ${stillOpen('day')} from (
      select region, sign, day, ${NAMES.join(', ')} from part join day_facts on region_code = code
      where ${atEnds('day')} or ${stillOpen('day')}
      union all ${COMMUNITY_DAYS}) as daily) as every
  group by region`;

const WAITS = `
  select key, json_agg(json_build_object('bucket', bucket, 'count', count)) as waits from (
    select region as key, bucket, sum(count) as count from (
      select region, bucket, sign * count as count from part join claim_waits on region_code = code where ${inMonths}
      union all select region, bucket, sign * count from part join claim_wait_days on region_code = code
      where ${atEnds('day')}
      union all select region, ${BUCKET}, sign from part join events event on event.region_code = code
      where ${IS_COMMUNITY} and ${IS_FIRST_CLAIM} and ${atEnds('event.happened_on')}) as every
    group by 1, 2 having sum(count) > 0) as wait group by key`;

/**
 * Regions of one part in a few days: who served is read once for all of them, with the first and the last of their
 * communities by code. Whoever has both in one region counts once there, and in all above; only those who served in
 * several are looked at place by place.
 */
const VOLUNTEERS_OF_FEW_DAYS = `
  (with level as (select distinct length(region) as digits from whole),
    served as materialized (select region_code as code, volunteer_id from volunteer_days
      where day between $13::date and $14::date and minutes > 0
        and region_code >= (select min(region) from whole)
        and region_code < (select max(region) || '~' from whole)),
    person as materialized (
      select volunteer_id, min(code) as first, max(code) as last from served group by 1),
    alike as materialized (
      select left(first, digits) as first, left(last, digits) as last, count(*) as count
      from person cross join (select max(digits) as digits from level) as finest group by 1, 2)
  select region as key, sum(count) as count from (
    select left(first, digits) as region, count from alike cross join level
    where left(first, digits) = left(last, digits)
    union all
    select region, count(*) from (
      select distinct left(code, digits) as region, volunteer_id
      from (select volunteer_id, first, last from person where first <> last) as far
      join served using (volunteer_id) cross join level
      where left(first, digits) <> left(last, digits)) as pair group by 1
  ) as counted join whole using (region) group by 1)`;
/**
 * Regions of one part in many days: who served at the ends and in none of the whole months is added to those who served in them. The
 * days are read once for all regions, each row for as many as it lies in.
 */
const VOLUNTEERS_OF_MANY_DAYS = `
  select region as key, sum(count) as count from whole join volunteer_counts on region_code = region
  where ${inMonths} and last_month < $4::date group by 1
  union all
  select region, count(*) from (
    select distinct region, volunteer_id from (
      select left(region_code, digits) as region, volunteer_id
      from volunteer_days served cross join (select distinct length(region) as digits from whole) as level
      where ${atEnds('served.day')} and served.minutes > 0
        and served.region_code >= (select min(region) from whole)
        and served.region_code < (select max(region) || '~' from whole)
      offset 0
    ) as above join whole using (region)
  ) as served
  where not exists (select from volunteer_months month where month.region_code = region
    and month.volunteer_id = served.volunteer_id and ${inMonths} and month.minutes > 0)
  group by 1`;
/** Regions that took over others or handed parts on: everybody who served on a day in a community that is theirs. */
const VOLUNTEERS_OF_SEVERAL = `
  select region as key, count(distinct volunteer_id) from (
    select region, volunteer_id from (select * from part where region not in (select region from whole)) as several
    cross join lateral (
      select volunteer_id, region_code, day from volunteer_days
      where region_code >= code and region_code < code || '~' and day between $13::date and $14::date and minutes > 0
      offset 0
    ) as served
    group by region, volunteer_id, region_code, day having sum(sign) > 0
  ) as several group by 1`;

const LINKAGES = `
  select key, json_agg(json_build_object('steps', steps, 'projects', projects) order by steps) as linkage from (
    select region as key, steps, sum(count) as projects from (
      select region, steps, sign * count as count from part join linkage_months on region_code = code where ${inMonths}
      union all select region, steps, sign * count from part join linkage_days on region_code = code
      where ${atEnds('day')}
      union all select region, steps, sign from part join project_linkages on region_code = code
      where ${IS_COMMUNITY} and ${atEnds('accepted_on')}) as every
    group by 1, 2 having sum(count) > 0) as linked group by key`;

const byDay = (volunteersOfOne: string): string => `
  with part as (select region, code, sign from ${PARTS}),
    whole as (select region from part group by region having count(*) = 1 and max(code) = region)
  select key, sums, waits, volunteers, linkage from (${SUMMED}) as sums
  full join (${WAITS}) as waits using (key)
  full join (select key, sum(count)::int as volunteers
    from (${volunteersOfOne} union all ${VOLUNTEERS_OF_SEVERAL}) as counted group by key) as volunteers using (key)
  full join (${LINKAGES}) as linkages using (key)`;
const OF_FEW_DAYS = byDay(VOLUNTEERS_OF_FEW_DAYS);
const OF_MANY_DAYS = byDay(VOLUNTEERS_OF_MANY_DAYS);

/** Up to so many days it is cheaper to read who served on each than to ask of each who served at the ends about the months. */
const FEW_DAYS = 100;

/** All figures of regions in a period that does not consist of whole months, in one round trip. */
export const byDaySql = ({ from, to }: Days): string =>
  addDays(day(from), FEW_DAYS) > to ? OF_FEW_DAYS : OF_MANY_DAYS;
