import { carriesTo } from '../../platform/permissions/roles.js';
import {
  anyOf,
  everybody,
  inOrganization,
  placed,
  type Allowance,
  type Placed,
  type Policy,
} from '../../platform/permissions/policy.js';
import type { StationAction } from './station.rules.js';

const COUNTY_DIGITS = 6;

/** What the policy must know of a station. */
export interface StationFacts extends Placed {
  /** The organization that runs it; null where its region does. */
  readonly organizationId: string | null;
}

/** Officials and administrators of the county or above; those of a township keep no register. */
const county: Allowance<Placed> = (actor, { regionCode }) =>
  (actor.hat?.role === 'official' || actor.hat?.role === 'administrator') &&
  actor.hat.regionCode !== null &&
  actor.hat.regionCode.length <= COUNTY_DIGITS &&
  carriesTo(actor, 'write', regionCode);

/** Those who run it day by day: its township or community, or the organization it is entrusted to. */
const keeper = anyOf<StationFacts>(
  placed('write', 'communityStaff', 'stationWorker', 'official', 'administrator'),
  inOrganization('organizationManager'),
);
const watchers = placed(
  'see',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);

/** Who may do what with a service station: everybody knows of it, the county keeps the register, who runs it its hours and staff. */
export const stationPolicy: Policy<StationAction | 'register' | 'seeStaff', StationFacts> = {
  see: everybody,
  seeStaff: anyOf<StationFacts>(watchers, inOrganization('organizationManager', 'organizationMember')),
  register: county,
  edit: county,
  describe: keeper,
  entrust: county,
  staff: keeper,
  support: county,
  close: county,
  reopen: county,
};
