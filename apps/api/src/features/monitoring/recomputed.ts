import { NEVER } from './active-volunteers.rules.js';
import { SUMS } from './folded-rows.js';
import { AMOUNTS, BUCKET, countedBetween, IS_FIRST_CLAIM, OWN_DAY } from './raw-facts.js';

/** A folded table beside what it should hold from $1, the first day of a month, to $2, the last day of one. */
export interface Recomputed {
  readonly table: string;
  /** What tells its rows apart after the region. */
  readonly keys: readonly string[];
  readonly sums: readonly string[];
  readonly expected: string;
  /** Which of its rows lie between the two days. */
  readonly span: string;
}

/** The events folded so far that count for those days. */
const RAW = `
  raw_events as materialized (
    select event.type, event.region_code, ${OWN_DAY} as day, event.body
    from events event
    join event_seals seal on seal.event_id = event.id
    join event_cursors seen on seen.handler = 'figures' and seen.chain = seal.chain and seal.position <= seen.position
    where (event.type like 'need.%' or event.type in ('hours.entered', 'claim.made', 'allocation.confirmed',
      'allocation.returned')) and ${countedBetween('$1', '$2')}),
  raw_sums as (
    select region_code, day, ${SUMS.map((sum) => `sum(${sum}) as ${sum}`).join(', ')}
    from (select event.region_code, event.day, ${AMOUNTS} from raw_events event) as each group by 1, 2),
  raw_waits as (
    select event.region_code, event.day, ${BUCKET} as bucket, count(*) as count from raw_events event
    where ${IS_FIRST_CLAIM} group by 1, 2, 3),
  raw_service as (
    select region_code, day, (body->>'volunteerId')::uuid as volunteer_id, sum((body->>'minutes')::int) as minutes
    from raw_events where type = 'hours.entered' and body->>'volunteerId' is not null group by 1, 2, 3),
  raw_linkages as (
    select region_code, accepted_on as day, steps, count(*) as count from project_linkages
    where accepted_on between $1::date and $2::date group by 1, 2, 3)`;

const LEVELS = `unnest(array[2, 4, 6, 9, 12]) as level (digits)`;
const MONTH = `date_trunc('month', day)::date as month`;
const DAYS = 'day between $1::date and $2::date';
const MONTHS = 'month between $1::date and $2::date';

/** Rows of a source at the regions above each of its own; with `own` also at its own. */
const at = (keys: readonly string[], sums: readonly string[], source: string, own: boolean): string => `
  select left(region_code, digits) as region_code, ${keys.join(', ')},
    ${sums.map((sum) => `sum(${sum}) as ${sum}`).join(', ')}
  from ${source} cross join ${LEVELS} where digits ${own ? '<=' : '<'} length(region_code)
  group by ${[1, ...keys.map((_, index) => index + 2)].join(', ')}`;

/** How many of the five an accepted project joined, counted from its claims, hours and allocations. */
const LINKAGE = `
  select project.region_code, project.id as project_id, 1 + (project.social_worker_id is not null)::int
    + exists (select from claims where claims.need_id = project.need_id and state = 'accepted')::int
    + (coalesce((select sum(minutes) from hours_entries where project_id = project.id), 0) > 0)::int
    + exists (select from allocations where project_id = project.id and state = 'confirmed')::int as steps
  from projects project
  where project.state = 'accepted'
    and (project.accepted_at at time zone 'Asia/Shanghai')::date between $1::date and $2::date`;
/** A county with events that wait for the fold may be ahead of it. */
const IS_FOLDED = `not exists (select from event_queue where chain = project.county_code)
    and not exists (select from chain_heads head left join event_cursors seen
      on seen.handler = 'figures' and seen.chain = head.chain
      where head.chain = project.county_code and head.position > coalesce(seen.position, 0))`;

/** Everyone active in a month with the active month before it. */
const COUNTS = `
  select region_code, month, last_month, count(*) as count
  from (select region_code, month, coalesce((select max(before.month) from volunteer_months before
      where before.region_code = served.region_code and before.volunteer_id = served.volunteer_id
        and before.month < served.month and before.minutes > 0), '${NEVER}'::date) as last_month
    from volunteer_months served where ${MONTHS} and minutes > 0) as active
  group by 1, 2, 3`;

/** Every folded table; what is counted from another one comes after it. */
export const RECOMPUTED: readonly Recomputed[] = [
  {
    table: 'community_month',
    keys: ['month'],
    sums: SUMS,
    expected: `select region_code, ${MONTH}, ${SUMS.map((sum) => `sum(${sum}) as ${sum}`).join(', ')}
      from raw_sums group by 1, 2`,
    span: MONTHS,
  },
  {
    table: 'region_month',
    keys: ['month'],
    sums: SUMS,
    expected: at([MONTH], SUMS, 'raw_sums', false),
    span: MONTHS,
  },
  {
    table: 'day_facts',
    keys: ['day'],
    sums: SUMS,
    expected: at(['day'], SUMS, 'raw_sums', false),
    span: DAYS,
  },
  {
    table: 'claim_waits',
    keys: ['month', 'bucket'],
    sums: ['count'],
    expected: at([MONTH, 'bucket'], ['count'], 'raw_waits', true),
    span: MONTHS,
  },
  {
    table: 'claim_wait_days',
    keys: ['day', 'bucket'],
    sums: ['count'],
    expected: at(['day', 'bucket'], ['count'], 'raw_waits', false),
    span: DAYS,
  },
  {
    table: 'volunteer_days',
    keys: ['day', 'volunteer_id'],
    sums: ['minutes'],
    expected: 'select region_code, day, volunteer_id, minutes from raw_service',
    span: DAYS,
  },
  {
    table: 'volunteer_months',
    keys: ['month', 'volunteer_id'],
    sums: ['minutes'],
    expected: at([MONTH, 'volunteer_id'], ['minutes'], 'raw_service', true),
    span: MONTHS,
  },
  {
    table: 'volunteer_counts',
    keys: ['month', 'last_month'],
    sums: ['count'],
    expected: COUNTS,
    span: MONTHS,
  },
  {
    table: 'project_linkages',
    keys: ['project_id'],
    sums: ['steps'],
    expected: `${LINKAGE} and ${IS_FOLDED}`,
    span: `accepted_on between $1::date and $2::date
      and exists (select from projects project where project.id = project_id and ${IS_FOLDED})`,
  },
  {
    table: 'linkage_months',
    keys: ['month', 'steps'],
    sums: ['count'],
    expected: at([MONTH, 'steps'], ['count'], 'raw_linkages', true),
    span: MONTHS,
  },
  {
    table: 'linkage_days',
    keys: ['day', 'steps'],
    sums: ['count'],
    expected: at(['day', 'steps'], ['count'], 'raw_linkages', false),
    span: DAYS,
  },
];

/** How many differing rows of a table one comparison tells; all are counted. */
const MOST_TOLD = 200;

/** A statement that tells how many rows of a folded table were compared, how many differ, and so many of those. */
export function comparison({ table, keys, sums, expected, span }: Recomputed, most = MOST_TOLD): string {
  const key = ['region_code', ...keys].join(', ');
  const amounts = (of: string): string =>
    `jsonb_build_object(${sums.map((sum) => `'${sum}', coalesce(${of}.${sum}, 0)`).join(', ')})`;
  const differs = sums.map((sum) => `coalesce(expected.${sum}, 0) <> coalesce(found.${sum}, 0)`).join(' or ');
  return `with ${RAW}, expected as (${expected}),
    compared as (
      select region_code, concat_ws(' ', ${keys.map((each) => `${each}::text`).join(', ')}) as key,
        ${amounts('expected')} as expected, ${amounts('found')} as found, (${differs}) as differs
      from expected full join (select ${key}, ${sums.join(', ')} from ${table} where ${span}) as found using (${key}))
    select '${table}' as "table", count(*)::int as compared, count(*) filter (where differs)::int as drifts,
      coalesce((select jsonb_agg(told) from (select region_code as "regionCode", key, expected, found from compared
        where differs order by region_code, key limit ${most}) as told), '[]') as told
    from compared`;
}

/** One statement a folded table: how many rows were compared, how many differ, and the first of those. */
export const COMPARISONS: readonly string[] = RECOMPUTED.map((each) => comparison(each));
