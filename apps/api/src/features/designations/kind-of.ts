import type { DesignationKind, RuleVersion } from '@wushe/policy-packs';
import type { Day } from '@wushe/values';
import type { Policies } from '../policies/index.js';
import type { Designation } from './designation.entity.js';

/** A kind of name as its pack has it. */
export type Kind = DesignationKind & RuleVersion;

/** The kind of a record as of a day; none when no pack names it. */
export const kindOf = (
  policies: Policies,
  { regionCode, kind, pack }: Pick<Designation, 'regionCode' | 'kind' | 'pack'>,
  on: Day,
): Kind | undefined =>
  policies.designationKinds(regionCode, on).find((each) => each.code === kind && each.pack === pack);
