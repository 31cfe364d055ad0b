import { ancestorsOf } from '@wushe/values';
import { OWN_DAY } from './raw-facts.js';

/** How many of a group there were at a place. */
export interface Counted {
  readonly group: string;
  readonly code: string;
  readonly count: number;
}

/** Needs verified in a month, by group and community. */
export const VERIFIED = `
  select need.target_group as group, event.region_code as code, count(*)::int as count
  from events event join needs need on need.id = event.subject_id
  where event.type = 'need.verified' and need.target_group is not null and event.happened_on >= $1::date
    and ${OWN_DAY} >= $1::date and ${OWN_DAY} < $1::date + interval '1 month'
  group by 1, 2`;

/** What is told of casework: each an event of a case, counted where the person lives. */
export const CASE_COUNTS = {
  opened: 'case.opened',
  closed: 'case.closed',
  referred: 'case.referred',
} as const;
export const CASE_EVENTS: readonly string[] = Object.values(CASE_COUNTS);

/** Events of cases in a month, by type and community. */
export const CASES = `
  select type as group, region_code as code, count(*)::int as count from events
  where type = any($2) and happened_on >= $1::date and happened_on < $1::date + interval '1 month'
  group by 1, 2`;

/** Counts of communities with those of all regions above them; without communities only the latter. */
export function atEveryLevel(counted: readonly Counted[], hasCommunities: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, count } of counted)
    for (const each of [...(hasCommunities ? [code] : []), ...ancestorsOf(code)])
      counts.set(each, (counts.get(each) ?? 0) + count);
  return counts;
}
