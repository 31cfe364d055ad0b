import { levelOf } from '@wushe/values';
import { AMOUNTS, BUCKET, countedBetween, IS_FIRST_CLAIM, OWN_DAY } from './raw-facts.js';
import type { Days, Span } from './period.rules.js';

/** A range that holds no day. */
const NONE: Days = { from: '2000-01-02', to: '2000-01-01' };

/** The parameters of BY_DAY for regions in a span: codes, whole months, two ends, open needs, where they all lie. */
export function parametersOf(
  codes: readonly string[],
  { months, edges, openMonth, openDays }: Span,
): unknown[] {
  const ranges = [months ?? NONE, edges[0] ?? NONE, edges[1] ?? NONE];
  const open = openDays ?? NONE;
  const prefix = commonStart(codes);
  return [
    codes,
    ...ranges.flatMap(({ from, to }) => [from, to]),
    openMonth,
    open.from,
    open.to,
    prefix,
    `${prefix}~`,
    codes.filter((code) => levelOf(code) === 'community'),
  ];
}

function commonStart(codes: readonly string[]): string {
  let [prefix = ''] = codes;
  while (!codes.every((code) => code.startsWith(prefix))) prefix = prefix.slice(0, -1);
  return prefix;
}

const SUMS = 'posted, verified, open, served, people_wanted, people_served, minutes, money, goods';
const TYPES = `('need.submitted', 'need.verified', 'need.accepted', 'need.contested', 'need.withdrawn', 'need.begun',
  'need.reopened', 'need.delivered', 'need.reworked', 'hours.entered', 'allocation.confirmed', 'allocation.returned')`;
const atEnds = (column: string): string =>
  `(${column} between $4::date and $5::date or ${column} between $6::date and $7::date)`;
const stillOpen = (column: string): string => `${column} between $9::date and $10::date`;
const monthly = (table: string): string => `
  select region_code, ${SUMS}, month between $2::date and $3::date as counts, month <= $8::date as stays
  from ${table} where region_code = any($1) and month <= greatest($3::date, $8::date)`;
const during = (column: string): string => `coalesce(sum(${column}) filter (where counts), 0)`;

/** A community's days are few enough to be read from its events. */
const COMMUNITY_DAYS = `
  select event.region_code, ${OWN_DAY} as day, ${AMOUNTS} from events event
  where event.region_code = any($13) and event.type in ${TYPES}
    and (${countedBetween('$4', '$5')} or ${countedBetween('$6', '$7')} or ${countedBetween('$9', '$10')})`;

const SUMMED = `
  select region_code as key, json_build_object('posted', ${during('posted')}, 'verified', ${during('verified')},
    'served', ${during('served')}, 'peopleWanted', ${during('people_wanted')},
    'peopleServed', ${during('people_served')}, 'minutes', ${during('minutes')}, 'money', ${during('money')},
    'goods', ${during('goods')}, 'open', coalesce(sum(open) filter (where stays), 0)) as sums
  from (${monthly('community_month')} union all ${monthly('region_month')} union all
    select region_code, ${SUMS}, ${atEnds('day')}, ${stillOpen('day')} from (
      select region_code, day, ${SUMS} from day_facts
      where region_code = any($1) and (${atEnds('day')} or ${stillOpen('day')})
      union all ${COMMUNITY_DAYS}) as daily) as every
  group by region_code`;

const WAITS = `
  select key, json_agg(json_build_object('bucket', bucket, 'count', count)) as waits from (
    select region_code as key, bucket, sum(count) as count from (
      select region_code, bucket, count from claim_waits
      where region_code = any($1) and month between $2::date and $3::date
      union all select region_code, bucket, count from claim_wait_days where region_code = any($1) and ${atEnds('day')}
      union all select event.region_code, ${BUCKET}, 1 from events event
      where event.region_code = any($13) and ${IS_FIRST_CLAIM} and ${atEnds('event.happened_on')}) as every
    group by 1, 2) as wait group by key`;

/** Who served at the ends and in none of the whole months is added to those who served in them. */
const VOLUNTEERS = `
  select key, sum(count)::int as volunteers from (
    select region_code as key, sum(count) as count from volunteer_counts
    where region_code = any($1) and month between $2::date and $3::date and last_month < $2::date group by 1
    union all
    select code, count(*) from (
      select distinct left(served.region_code, digits) as code, served.volunteer_id
      from volunteer_days served
      cross join (select distinct length(code) as digits from unnest($1::text[]) as asked (code)) as lengths
      where ${atEnds('served.day')} and served.region_code >= $11 and served.region_code < $12 and served.minutes > 0
    ) as atEnds
    where code = any($1) and not exists (select from volunteer_months whole where whole.region_code = code
      and whole.volunteer_id = atEnds.volunteer_id and whole.month between $2::date and $3::date and whole.minutes > 0)
    group by 1) as counted group by key`;

const LINKAGES = `
  select key, json_agg(json_build_object('steps', steps, 'projects', projects) order by steps) as linkage from (
    select region_code as key, steps, sum(count) as projects from (
      select region_code, steps, count from linkage_months
      where region_code = any($1) and month between $2::date and $3::date
      union all select region_code, steps, count from linkage_days where region_code = any($1) and ${atEnds('day')}
      union all select region_code, steps, 1 from project_linkages
      where region_code = any($13) and ${atEnds('accepted_on')}) as every
    group by 1, 2 having sum(count) > 0) as linked group by key`;

/** All figures of regions in a period that does not consist of whole months, in one round trip. */
export const BY_DAY = `
  select key, sums, waits, volunteers, linkage from (${SUMMED}) as sums
  full join (${WAITS}) as waits using (key)
  full join (${VOLUNTEERS}) as volunteers using (key)
  full join (${LINKAGES}) as linkages using (key)`;
