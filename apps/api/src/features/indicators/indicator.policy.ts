import type { Actor } from '../../platform/actor.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import { placed, type Allowance, type Placed, type Policy } from '../../platform/permissions/policy.js';
import type { Role } from '../../platform/permissions/role.js';
import { mayStep, ReportAction, sideOf, type Carried } from './report.rules.js';

const watchers = placed('see', 'communityStaff', 'stationWorker', 'official', 'administrator', 'auditor');
const AT_A_REGION: readonly Role[] = ['communityStaff', 'stationWorker', 'official', 'administrator'];
const APPROVING: readonly Role[] = ['official', 'administrator'];

/** Officials and administrators of the region itself: nobody approves a period for others. */
const ofTheRegion: Allowance<Placed> = (actor, { regionCode }) =>
  actor.hat !== null && APPROVING.includes(actor.hat.role) && actor.hat.prefixes.includes(regionCode);

/** Who may do what with the indicators of a region. */
export const indicatorPolicy: Policy<'supersede' | 'enterBase' | 'approvePeriod', Placed> = {
  see: watchers,
  /** Filling or superseding a target: an administrator of the region or above. */
  supersede: placed('write', 'administrator'),
  enterBase: placed('write', 'official', 'administrator'),
  approvePeriod: ofTheRegion,
};

/** Whether somebody stands to the report, by one of the regions of the hat, as the action asks. */
const stands =
  (action: ReportAction): Allowance<Carried> =>
  (actor: Actor, report) =>
    actor.hat !== null &&
    AT_A_REGION.includes(actor.hat.role) &&
    carriesTo(actor, 'write', report.regionCode) &&
    actor.hat.prefixes.some((region) => mayStep(sideOf(region, report), action, report.state));

/** Who may do what with a report: by the level they work at and the level the report has reached. */
export const reportPolicy: Policy<ReportAction, Carried> = {
  see: watchers,
  save: stands('save'),
  submit: stands('submit'),
  discard: stands('discard'),
  recall: stands('recall'),
  accept: stands('accept'),
  unaccept: stands('unaccept'),
  approve: stands('approve'),
  unapprove: stands('unapprove'),
  return: stands('return'),
  correct: stands('correct'),
};
