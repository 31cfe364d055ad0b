import type { Allowance, Placed, Policy } from '../../platform/permissions/policy.js';
import { figurePolicy } from './figure.policy.js';

/** What can be done with a region's figures of a period. */
export const ApprovalAction = {
  /** Approve them, or what they are after a correction. */
  approve: 'approve',
} as const;
export type ApprovalAction = (typeof ApprovalAction)[keyof typeof ApprovalAction];

/** An official answers for the figures of the own region, not for those below or above. */
const official: Allowance<Placed> = ({ hat }, { regionCode }) =>
  hat?.role === 'official' && hat.regionCode === regionCode;

/** Whoever reads the figures of a region reads what was approved; its own official approves. */
export const approvalPolicy: Policy<ApprovalAction, Placed> = { see: figurePolicy.see, approve: official };
