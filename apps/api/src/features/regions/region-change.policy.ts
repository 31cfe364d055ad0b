import { placed, type Allowance, type Placed, type Policy } from '../../platform/permissions/policy.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import type { RegionChangeAction } from './region-change.rules.js';

const PROVINCE_DIGITS = 2;

/** Administrators of a province keep its tree. */
const keepers: Allowance<Placed> = (actor, { regionCode }) =>
  actor.hat?.role === 'administrator' &&
  actor.hat.regionCode?.length === PROVINCE_DIGITS &&
  carriesTo(actor, 'write', regionCode);

/** Who may do what with changes of regions: the province's administrators change the tree, officials read what comes. */
export const regionChangePolicy: Policy<RegionChangeAction | 'draft', Placed> = {
  see: placed('see', 'official', 'administrator', 'auditor'),
  draft: keepers,
  edit: keepers,
  schedule: keepers,
  unschedule: keepers,
  apply: keepers,
  withdraw: keepers,
  reopen: keepers,
};
