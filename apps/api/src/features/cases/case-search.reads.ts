import type { MatchReason } from './case-match.rules.js';
import type { CaseState } from './case.rules.js';

/** A common name has thousands of namesakes: of those with the same number of agreeing marks so many are looked at. */
const MOST_LOOKED_AT = 100;

/** A file some of whose marks agree. */
export interface FoundCase {
  readonly id: string;
  readonly reasons: readonly MatchReason[];
  readonly regionCode: string;
  readonly countyCode: string;
  readonly state: CaseState;
  readonly workerId: string;
  readonly createdAt: Date;
}

/**
 * Files by the hashes ($1) of somebody's marks; $2 are the social workers for whom whoever searches works. What agrees
 * more comes first; a namesake in another one's files is nobody.
 */
export const FIND_CASES = `
  with found as (
    select case_id, array_agg(distinct kind) as reasons
    from case_marks where hash = any($1::uuid[]) group by case_id
  ), near as (
    select * from found
    where reasons && array['number', 'phone', 'household', 'soundYear']
      or case_id in (select id from case_files where worker_id = any($2))
    order by 'number' = any(reasons) desc, cardinality(reasons) desc, case_id limit ${MOST_LOOKED_AT}
  )
  select file.id, near.reasons, file.region_code as "regionCode",
    file.county_code as "countyCode", file.state, file.worker_id as "workerId",
    file.created_at as "createdAt"
  from near join case_files file on file.id = near.case_id`;
