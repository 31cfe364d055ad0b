import type { OrganizationState } from '../../gql/enums.js';
import type { StateShape } from '../../ui/StateIcon.js';

/** How far each state is, as a shape. */
export const stateShapes: Readonly<Record<OrganizationState, StateShape>> = {
  applied: 'quarter',
  active: 'done',
  suspended: 'waiting',
  removed: 'stopped',
};
