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

/** The lengths of the codes above a community's, the nearest first. */
const ABOVE = [9, 6, 4, 2];

/** A coordinate of a community, or of the nearest region above that has a point. */
const nearest = (column: 'latitude' | 'longitude'): string =>
  `coalesce(region.${column}, ${ABOVE.map((digits) => `at_${digits}.${column}`).join(', ')})`;

/**
 * The communities within reach with their metres and the rules in force there, of the table `rules` with `prefix` and
 * `within`. A community without a point has that of the nearest region above; without any, no distance excludes it.
 */
export const nearSql = ({ reach, latitude, longitude, from = '' }: NearText): string => `
  with pointed as materialized (
    select code, latitude, longitude from regions where latitude is not null and level <> 'community'
  )
  select * from (
    select region.code as region_code, region.latitude is null as is_about, rule.*,
      ${metresSql({ latitude: nearest('latitude'), longitude: nearest('longitude') }, { latitude, longitude })} as metres
    from regions region ${from}
    ${ABOVE.map((digits) => `left join pointed at_${digits} on at_${digits}.code = left(region.code, ${digits})`).join('\n    ')}
    join lateral (
      select * from rules where starts_with(region.code, rules.prefix) order by length(rules.prefix) desc limit 1
    ) rule on true
    where ${reach} and region.level = 'community'
  ) as place
  where metres is null or metres <= within`;

/** Soonest first, then the most urgent, then the longest open: the order of a list that is nobody's own. */
export const PLAIN_ORDER = `begins_at nulls last,
  array_position('{urgent,pressing,ordinary,longTerm}'::text[], urgency), published_at, id`;
