import type { CaseState } from '../../gql/enums.js';
import type { StateShape } from '../../ui/StateIcon.js';

const SHAPES: Readonly<Record<CaseState, StateShape>> = {
  intake: 'draft',
  assessing: 'quarter',
  planning: 'quarter',
  planSubmitted: 'waiting',
  active: 'half',
  closureSubmitted: 'waiting',
  followUp: 'threeQuarters',
  ended: 'done',
  erased: 'stopped',
};

/** How far a case is, as a shape. */
export const shapeOf = (state: CaseState): StateShape => SHAPES[state];
