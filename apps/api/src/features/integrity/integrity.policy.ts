import type { Allowance, Policy } from '../../platform/permissions/policy.js';

const PROVINCE_DIGITS = 2;

/** What can be done with the checks. */
export const IntegrityAction = { run: 'run' } as const;
export type IntegrityAction = (typeof IntegrityAction)[keyof typeof IntegrityAction];

const administrators: Allowance<unknown> = ({ hat }) =>
  hat?.role === 'administrator' && hat.regionCode !== null;

/** What lies in no region is for administrators of provinces. */
export const seesNowhere: Allowance<unknown> = (actor, facts) =>
  administrators(actor, facts) && actor.hat?.regionCode?.length === PROVINCE_DIGITS;

/** Administrators read what was found within their reach; those of provinces have all checks look again. */
export const integrityPolicy: Policy<IntegrityAction, unknown> = { see: administrators, run: seesNowhere };
