import type { DesignationState } from '../../gql/enums.js';
import type { StateShape } from '../../ui/StateIcon.js';

const shapes: Readonly<Record<DesignationState, StateShape>> = {
  draft: 'draft',
  submitted: 'quarter',
  inReview: 'half',
  onNotice: 'threeQuarters',
  named: 'done',
  rejected: 'stopped',
  withdrawn: 'stopped',
  removed: 'stopped',
  expired: 'stopped',
};

/** How far an application is, as a shape. */
export const shapeOf = (state: DesignationState): StateShape => shapes[state];

/** Every state, in the order of an application's life. */
export const states = [
  'draft',
  'submitted',
  'inReview',
  'onNotice',
  'named',
  'rejected',
  'withdrawn',
  'removed',
  'expired',
] as const satisfies readonly DesignationState[];
