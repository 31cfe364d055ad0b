import type { AllocationState } from '../../gql/enums.js';
import type { StateShape } from '../../ui/StateIcon.js';

/** How far an allocation is, as a shape. */
export const stateShapes: Readonly<Record<AllocationState, StateShape>> = {
  made: 'waiting',
  confirmed: 'done',
  returned: 'stopped',
};
