import { placed, type Allowance, type Placed, type Policy } from '../../platform/permissions/policy.js';

/** What can be done with an event that a handler failed on. */
export const ParkedAction = {
  /** Hand it to its handler once more. */
  retry: 'retry',
} as const;
export type ParkedAction = (typeof ParkedAction)[keyof typeof ParkedAction];

/** Code under which events stand that lie in no region. */
export const NOWHERE = '000000';
const PROVINCE_DIGITS = 2;

/** What lies in no region is looked after by the administrators of provinces. */
export const looksAfterNowhere: Allowance<unknown> = ({ hat }) =>
  hat?.role === 'administrator' && hat.regionCode?.length === PROVINCE_DIGITS;

const administrator: Allowance<Placed> = (actor, facts) =>
  facts.regionCode === NOWHERE
    ? looksAfterNowhere(actor, facts)
    : placed('write', 'administrator')(actor, facts);

/** Administrators of the region where it happened, or of one above. */
export const parkedPolicy: Policy<ParkedAction, Placed> = { see: administrator, retry: administrator };
