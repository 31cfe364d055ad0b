import { carriesTo } from '../../platform/permissions/roles.js';
import { everybody, type Allowance, type Placed, type Policy } from '../../platform/permissions/policy.js';
import type { StationAction } from './station.rules.js';

const COUNTY_DIGITS = 6;

/** Officials and administrators of the county or above; those of a township keep no register. */
const county: Allowance<Placed> = (actor, { regionCode }) =>
  (actor.hat?.role === 'official' || actor.hat?.role === 'administrator') &&
  actor.hat.regionCode !== null &&
  actor.hat.regionCode.length <= COUNTY_DIGITS &&
  carriesTo(actor, 'write', regionCode);

/** Who may do what with a service station: everybody knows of it, the county keeps the register. */
export const stationPolicy: Policy<StationAction | 'register', Placed> = {
  see: everybody,
  register: county,
  edit: county,
  entrust: county,
  close: county,
  reopen: county,
};
