import type { ReportState } from '../../gql/enums.js';

/** Colour of a report's state; the word carries the meaning. */
export const reportTones: Readonly<Record<ReportState, 'green' | 'red' | 'amber' | undefined>> = {
  draft: undefined,
  submitted: undefined,
  accepted: undefined,
  approved: undefined,
  returned: 'amber',
  locked: 'green',
  discarded: undefined,
};
