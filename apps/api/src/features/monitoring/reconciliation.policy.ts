import type { Allowance, Policy } from '../../platform/permissions/policy.js';

const looksAfter: Allowance<unknown> = ({ hat }) => hat?.role === 'administrator' || hat?.role === 'auditor';

/** Who reads whether the figures hold: administrators and auditors, of the regions within their reach. */
export const reconciliationPolicy: Policy<never, unknown> = { see: looksAfter };
