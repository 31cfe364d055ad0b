import type { Statement } from '../../platform/db/database.js';
import { withinReach } from '../../platform/reach.js';
import { nearSql, PLAIN_ORDER } from './near-sql.js';
import type { Point } from './score.rules.js';

/** What of a score is the same for all needs below a region, and what the rest of it counts for. */
export interface SeekerRule {
  readonly prefix: string;
  readonly within: number;
  /** Sum of weight times value of the parts that no need changes. */
  readonly fixed: number;
  readonly service: number;
  readonly distance: number;
  readonly language: number;
}

/** An organization or a social worker who looks for needs. */
export interface Seeker {
  /** Codes below which they serve. */
  readonly reach: readonly string[];
  readonly point: Point | null;
  readonly categories: readonly string[];
  /** Whether without categories of their own they serve every one. */
  readonly servesAny: boolean;
  /** An organization sees only what it has not claimed. */
  readonly organizationId: string | null;
  readonly rules: readonly SeekerRule[];
  readonly isPersonal: boolean;
  readonly shown: number;
}

/** A need for a seeker, with what its score is made of. */
export interface SeekerNeedRow {
  readonly id: string;
  readonly category: string;
  readonly prefix: string;
  readonly metres: number | null;
  readonly isAbout: boolean;
  readonly wantedLanguages: readonly string[];
}

/** The needs with an open part that a seeker may take up, best first, as one statement. */
export function needsForSeeker(seeker: Seeker): Statement {
  const parameters: unknown[] = [
    JSON.stringify(seeker.rules),
    seeker.point?.latitude ?? null,
    seeker.point?.longitude ?? null,
    seeker.categories,
    seeker.servesAny,
    seeker.organizationId,
    seeker.shown,
  ];
  const reach = withinReach('region.code', seeker.reach, parameters);
  const order = seeker.isPersonal ? 'score desc, begins_at nulls last, id' : PLAIN_ORDER;
  return { sql: text(reach, order), parameters };
}

const text = (reach: string, order: string): string => `
with rules as materialized (
  select * from jsonb_to_recordset($1::jsonb) as rule (prefix text, within int, fixed int, service int, distance int, language int)
), near as materialized (
  ${nearSql({ reach, latitude: '$2::float8', longitude: '$3::float8' })}
), looked as materialized (
  select need.id, need.category, need.urgency, need.published_at, need.starts_at as begins_at,
    need.languages as wanted_languages, near.*,
    case when need.category = any($4::text[]) then 1000
      when exists (select from unnest($4::text[]) as field where starts_with(need.category, field || '/')) then 800
      else 0 end as served
  from near join needs need on need.region_code = near.region_code and need.state in ('open', 'underway')
  where exists (select from need_parts part where part.need_id = need.id and not part.is_dropped
      and part.quantity > part.pending + part.accepted)
    and not exists (select from claims claim where claim.need_id = need.id and claim.organization_id = $6::uuid
      and claim.state in ('made', 'accepted'))
), fitting as materialized (
  select *, (fixed + service * served + language * case when cardinality(wanted_languages) = 0 then 1000 else 0 end
    + distance * case when metres is null then 0
      else floor(1000 * least(1, greatest(0, 1 - metres / within::float8)) + 0.5)::int end) / 1000 as score
  from looked where served > 0 or $5::boolean and cardinality($4) = 0
)
select (select count(*)::int from looked) as pool, (select count(*)::int from fitting) as fitting,
  (select json_agg(json_build_object('id', id, 'category', category, 'prefix', prefix, 'metres', metres,
      'isAbout', is_about, 'wantedLanguages', wanted_languages))
    from (select * from fitting order by ${order} limit $7) as first) as rows`;
