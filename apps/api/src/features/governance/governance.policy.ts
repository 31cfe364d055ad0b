import { placed, type Placed, type Policy } from '../../platform/permissions/policy.js';
import type { BodyAction } from './body.rules.js';
import type { ConsultationAction } from './consultation.rules.js';
import type { TrackEntryAction } from './track-entry.rules.js';

const keepers = placed('write', 'communityStaff', 'stationWorker');
const watchers = placed(
  'see',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);

/** Who may do what with a self-governance body: the community keeps its record, its station helps. */
export const bodyPolicy: Policy<BodyAction | 'register', Placed> = {
  see: watchers,
  register: keepers,
  rename: keepers,
  beginTerm: keepers,
  seat: keepers,
  unseat: keepers,
  end: keepers,
  restore: keepers,
};

/** Who may do what with a consultation. */
export const consultationPolicy: Policy<ConsultationAction | 'plan', Placed> = {
  see: watchers,
  plan: keepers,
  edit: keepers,
  hold: keepers,
  decide: keepers,
  linkNeed: keepers,
  reopen: keepers,
  cancel: keepers,
  restore: keepers,
};

/** Who may do what with the register of the action tracks. */
export const trackEntryPolicy: Policy<TrackEntryAction | 'enter', Placed> = {
  see: watchers,
  enter: keepers,
  withdraw: keepers,
  restore: keepers,
};
