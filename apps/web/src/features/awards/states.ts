import type { AwardState } from '../../gql/enums.js';
import type { StateShape } from '../../ui/StateIcon.js';

const shapes: Readonly<Record<AwardState, StateShape>> = {
  draft: 'draft',
  submitted: 'quarter',
  employerPassed: 'quarter',
  districtPassed: 'half',
  cityPassed: 'half',
  onNotice: 'threeQuarters',
  approved: 'threeQuarters',
  paid: 'done',
  rejected: 'stopped',
  expired: 'stopped',
  withdrawn: 'stopped',
};

/** How far an application is, as a shape. */
export const shapeOf = (state: AwardState): StateShape => shapes[state];

/** Every state, in the order of an application's life. */
export const states = [
  'draft',
  'submitted',
  'employerPassed',
  'districtPassed',
  'cityPassed',
  'onNotice',
  'approved',
  'paid',
  'rejected',
  'expired',
  'withdrawn',
] as const satisfies readonly AwardState[];
