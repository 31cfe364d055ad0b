import { metresSql } from './cells.js';

interface NearText {
  /** Holds for the regions that are in question. */
  readonly reach: string;
  /** The point that distances are measured from; null where there is none. */
  readonly latitude: string;
  readonly longitude: string;
  /** Tables to read that point from. */
  readonly from?: string;
}

/**
 * The communities within reach with their metres and the rules in force there, of the table `rules` with `prefix` and
 * `within`. A community without a point has that of the nearest region above; without any, no distance excludes it.
 */
export const nearSql = ({ reach, latitude, longitude, from = '' }: NearText): string => `
  select * from (
    select region.code as region_code, region.latitude is null as is_about, rule.*,
      ${metresSql(
        {
          latitude: 'coalesce(region.latitude, above.latitude)',
          longitude: 'coalesce(region.longitude, above.longitude)',
        },
        { latitude, longitude },
      )} as metres
    from regions region ${from}
    left join lateral (
      select latitude, longitude from regions
      where region.latitude is null and latitude is not null
        and code in (left(region.code, 9), left(region.code, 6), left(region.code, 4), left(region.code, 2))
      order by length(code) desc limit 1
    ) above on true
    join lateral (
      select * from rules where starts_with(region.code, rules.prefix) order by length(rules.prefix) desc limit 1
    ) rule on true
    where ${reach} and length(region.code) = 12
  ) as place
  where metres is null or metres <= within`;

/** Soonest first, then the most urgent, then the longest open: the order of a list that is nobody's own. */
export const PLAIN_ORDER = `begins_at nulls last,
  array_position('{urgent,pressing,ordinary,longTerm}'::text[], urgency), published_at, id`;
